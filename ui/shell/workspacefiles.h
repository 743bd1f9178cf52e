// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace flow::ui {

class Shell;
class WorkspaceManager;

/// What people do with workspaces, from menu, palette and settings: with file choosers, toasts, words for errors.
namespace workspaceFiles {
    void askOpen(QWidget &parent, WorkspaceManager &workspaces, Shell &shell);
    void askCreate(QWidget &parent, WorkspaceManager &workspaces, Shell &shell);
    void open(WorkspaceManager &workspaces, Shell &shell, const QString &path);
    void openDemo(WorkspaceManager &workspaces, Shell &shell);
    void backUp(WorkspaceManager &workspaces, Shell &shell);
    QString fileFilter();
    QString folder(); ///< where choosers begin
}

} // namespace flow::ui
