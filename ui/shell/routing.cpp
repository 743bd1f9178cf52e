// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/routing.h"

#include "ui/shell/workspacemanager.h"

#include <QVariant>

namespace flow::ui {

namespace {

    constexpr auto kRouting = "routing"; // property of the workspaces

    RoutingFactory factoryOf(const PageContext &context) { return context.workspaces.property(kRouting).value<RoutingFactory>(); }

} // namespace

void setRouting(WorkspaceManager &workspaces, RoutingFactory factory) { workspaces.setProperty(kRouting, QVariant::fromValue(std::move(factory))); }

std::unique_ptr<GeoProvider> makeRouting(const PageContext &context, const QString &host)
{
    const RoutingFactory factory = factoryOf(context);
    return factory ? factory(host) : nullptr;
}

bool hasRouting(const PageContext &context) { return bool(factoryOf(context)); }

} // namespace flow::ui
