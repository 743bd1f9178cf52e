// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rights.h"

#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/shell/workspacemanager.h"

namespace flow::ui {

namespace {
    constexpr auto kCloud = "cloud"; // property of the workspaces
}

CloudLink *cloudOf(const PageContext &context) { return qobject_cast<CloudLink *>(context.workspaces.property(kCloud).value<QObject *>()); }

void setCloud(WorkspaceManager &workspaces, CloudLink *cloud) { workspaces.setProperty(kCloud, QVariant::fromValue<QObject *>(cloud)); }

bool mayWrite(const PageContext &context, const QString &entity)
{
    const CloudLink *cloud = cloudOf(context);
    return !context.store.isReadOnly() && (!cloud || cloud->state().grants.canWrite(entity));
}

} // namespace flow::ui
