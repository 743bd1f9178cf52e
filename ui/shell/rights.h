// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

namespace flow {
class CloudLink;
}

namespace flow::ui {

/// What keeps the open workspace in step with its cloud; null in a program without one. The window is given it and passes it
/// on with the workspaces.
CloudLink *cloudOf(const PageContext &context);
void setCloud(WorkspaceManager &workspaces, CloudLink *cloud);

/// Whether records of the entity can be changed here: the workspace can be written, and the person's role in the
/// organisation allows it. What may not be done is absent; Store refuses what is tried all the same, and says why. The
/// window builds its pages anew when the rights change.
bool mayWrite(const PageContext &context, const QString &entity);

} // namespace flow::ui
