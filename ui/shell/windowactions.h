// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>

#include <functional>

class QAction;
class QMenu;

namespace flow::ui {

class MainWindow;

/// What the window itself can do: its keys, its rows of the palette, the overview of keys, the menu of workspaces.
class WindowActions
{
public:
    static void install(MainWindow &window);
    static void openShortcuts(MainWindow &window);
    static void fillSwitcher(MainWindow &window, QMenu &menu);

private:
    explicit WindowActions(MainWindow &window)
        : m_window(window)
    {
    }
    QAction *add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, std::function<void()> run);
    void hidden(const QKeySequence &key, std::function<void()> run); ///< a key that is no row of the palette
    void addPages();
    void addEditing();
    void addLook();
    void addWorkspaces();

    MainWindow &m_window;
};

} // namespace flow::ui
