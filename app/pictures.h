// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/workspacemanager.h"

namespace flow::app {

/// A data folder that goes with the process, and a clock that stands still: pictures are the same from run to run.
ui::WorkspaceManager::Options pictureWorkspaces();

struct PictureJob
{
    ui::MainWindow &window;
    ui::WorkspaceManager &workspaces;
    ui::Theme &theme;
    ui::Language &language;
    QString folder;
    QStringList only; ///< beginnings of names; empty: all
};

/// Draws every page in each of its states, both themes and three languages: `<page>[-state]-<theme>-<lang>.png`; also as it
/// opens in an empty workspace (state "empty") and with next to nothing, but the longest names (state "few"). The exit
/// code: 0 when all were drawn.
int drawPictures(const PictureJob &job);

} // namespace flow::app
