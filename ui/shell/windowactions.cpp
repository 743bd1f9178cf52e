// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/windowactions.h"

#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcutsview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/workspacefiles.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/paint.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QMenu>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString tr(const char *text) { return QCoreApplication::translate("flow::ui::WindowActions", text); }

    QStringList capsOf(const QKeySequence &key) { return paint::keyCaps(key.toString(QKeySequence::NativeText)); }

} // namespace

void WindowActions::install(MainWindow &window)
{
    WindowActions actions(window);
    actions.addPages();
    actions.addEditing();
    actions.addLook();
    actions.addWorkspaces();
}

QAction *WindowActions::add(const char *id, const QString &text, const QString &icon, const QKeySequence &key, std::function<void()> run)
{
    auto *action = new QAction(text, &m_window);
    action->setObjectName(QLatin1StringView(id));
    action->setProperty("iconName", icon);
    action->setShortcut(key);
    QObject::connect(action, &QAction::triggered, &m_window, [run = std::move(run)] { run(); });
    m_window.addAction(action);
    return action;
}

void WindowActions::hidden(const QKeySequence &key, std::function<void()> run) { add("", {}, {}, key, std::move(run))->setProperty("palette", false); }

void WindowActions::addPages()
{
    MainWindow &window = m_window;
    for (const PageInfo &page : window.pages()) {
        if (page.group == PageGroup::Hidden) continue;
        const QKeySequence key = page.digit > 0 ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_0 + page.digit)) : page.id == "settings"_L1 ? QKeySequence(Qt::CTRL | Qt::Key_Comma) : QKeySequence();
        add("go", tr("Go to %1").arg(page.title()), page.icon, key, [&window, id = page.id] { window.showPage(id); })->setObjectName(u"go."_s + page.id);
    }
    for (int i = 0; i < 9; ++i) {
        hidden(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + i)), [&window, i] {
            if (window.currentPage() && i < window.currentPage()->views().size()) window.chooseView(window.currentPage()->views().at(i).id);
        });
    }
    const auto focusSearch = [&window] {
        if (!window.currentPage()) return;
        QWidget *field = window.currentPage()->searchField();
        (field ? field : window.currentPage())->setFocus(Qt::ShortcutFocusReason);
    };
    hidden(QKeySequence(Qt::CTRL | Qt::Key_F), focusSearch);
    hidden(QKeySequence(Qt::CTRL | Qt::Key_L), focusSearch);
    hidden(QKeySequence(Qt::Key_F6), [&window] { window.cycleRegion(1); });
    hidden(QKeySequence(Qt::SHIFT | Qt::Key_F6), [&window] { window.cycleRegion(-1); });
    hidden(QKeySequence(Qt::CTRL | Qt::Key_K), [&window] { window.palette()->isVisible() ? window.palette()->close() : window.openPalette(); });
}

void WindowActions::addEditing()
{
    MainWindow &window = m_window;
    QAction *undo = add("window.undo", tr("Undo"), u"undo-2"_s, QKeySequence(Qt::CTRL | Qt::Key_Z), [&window] { window.m_undo->undo(); });
    QAction *redo = add("window.redo", tr("Redo"), u"redo-2"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [&window] { window.m_undo->redo(); });
    hidden(QKeySequence(Qt::CTRL | Qt::Key_Y), [&window] { window.m_undo->redo(); });
    // Always enabled, so that the key can say that there is nothing; the words follow what would be taken back.
    const auto word = [&window, undo, redo] {
        const QString back = window.m_undo->undoText(), again = window.m_undo->redoText();
        undo->setText(back.isEmpty() ? tr("Undo") : tr("Undo %1").arg(back));
        redo->setText(again.isEmpty() ? tr("Redo") : tr("Redo %1").arg(again));
    };
    QObject::connect(window.m_undo.get(), &UndoController::changed, undo, word);
}

void WindowActions::addLook()
{
    MainWindow &window = m_window;
    Theme &theme = window.m_parts.theme;
    Preferences &preferences = window.m_parts.preferences;
    add("window.panel", tr("Show or hide the panel"), u"panel-right"_s, QKeySequence(Qt::CTRL | Qt::Key_I), [&window] { window.setPanelVisible(!window.isPanelVisible()); });
    add("window.rail", tr("Narrow or widen the sidebar"), u"panel-left"_s, QKeySequence(Qt::CTRL | Qt::Key_B), [&window] { window.toggleRail(); });
    add("window.density", tr("Change the density"), u"layout-list"_s, QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), [&theme, &preferences] {
        preferences.set(u"look/density"_s, theme.density() == Density::Compact ? u"regular"_s : u"compact"_s);
    });
    const auto scheme = [&](const char *id, const QString &text, const QString &icon, const QString &value) {
        add(id, text, icon, {}, [&preferences, value] { preferences.set(u"look/theme"_s, value); });
    };
    scheme("look.light", tr("Use the light theme"), u"sun"_s, u"light"_s);
    scheme("look.dark", tr("Use the dark theme"), u"moon"_s, u"dark"_s);
    scheme("look.system", tr("Use the theme of the system"), u"monitor"_s, u"system"_s);
    for (const QString &code : Language::all())
        add("language", tr("Use %1").arg(Language::nameOf(code)), u"languages"_s, {}, [&preferences, code] { preferences.set(u"language"_s, code); })->setObjectName(u"language."_s + code);
    add("window.shortcuts", tr("Show keyboard shortcuts"), u"keyboard"_s, QKeySequence(Qt::CTRL | Qt::Key_Slash), [&window] { openShortcuts(window); });
    add("window.quit", tr("Quit"), u"log-out"_s, QKeySequence(QKeySequence::Quit), [&window] { window.close(); });
}

void WindowActions::addWorkspaces()
{
    MainWindow &window = m_window;
    add("workspace.open", tr("Open a workspace"), u"folder-open"_s, QKeySequence(Qt::CTRL | Qt::Key_O), [&window] { workspaceFiles::askOpen(window, window.m_parts.workspaces, window); });
    add("workspace.new", tr("New workspace"), u"folder-plus"_s, {}, [&window] { workspaceFiles::askCreate(window, window.m_parts.workspaces, window); });
    add("workspace.demo", tr("Open the demo agency"), u"compass"_s, {}, [&window] { workspaceFiles::openDemo(window.m_parts.workspaces, window); });
    if (window.m_parts.workspaces.isReadOnly()) return;
    add("workspace.backup", tr("Make a backup now"), u"archive"_s, {}, [&window] { workspaceFiles::backUp(window.m_parts.workspaces, window); });
}

void WindowActions::fillSwitcher(MainWindow &window, QMenu &menu)
{
    WorkspaceManager &workspaces = window.m_parts.workspaces;
    for (const QString &path : workspaces.recent()) {
        QAction *action = menu.addAction(QFileInfo(path).completeBaseName());
        action->setToolTip(path);
        if (path == workspaces.path()) action->setIcon(themeOf(&window).icon(u"check"_s));
        QObject::connect(action, &QAction::triggered, &window, [&window, path] { workspaceFiles::open(window.m_parts.workspaces, window, path); });
    }
    menu.addSeparator();
    for (QAction *action : window.actions()) {
        if (!action->objectName().startsWith("workspace."_L1)) continue;
        QAction *shown = menu.addAction(themeOf(&window).icon(action->property("iconName").toString()), action->text());
        shown->setShortcut(action->shortcut());
        shown->setShortcutContext(Qt::WidgetShortcut); // drawn here; the window has the key
        QObject::connect(shown, &QAction::triggered, action, &QAction::trigger);
    }
}

void WindowActions::openShortcuts(MainWindow &window)
{
    using Group = ShortcutsView::Group;
    using Line = ShortcutsView::Line;
    const auto linesOf = [](const QList<QAction *> &actions, const QString &prefix, bool with) {
        QList<Line> lines;
        for (QAction *action : actions)
            if (!action->shortcut().isEmpty() && !action->text().isEmpty() && action->objectName().startsWith(prefix) == with)
                lines << Line{action->text(), capsOf(action->shortcut())};
        return lines;
    };
    QList<Group> groups;
    if (Page *page = window.currentPage())
        if (const auto lines = linesOf(page->actions(), u"-"_s, false); !lines.isEmpty()) groups << Group{page->title(), lines};
    Group everywhere{tr("Everywhere"), {{tr("Search or run"), capsOf(QKeySequence(Qt::CTRL | Qt::Key_K))}, {tr("Search in the page"), capsOf(QKeySequence(Qt::CTRL | Qt::Key_F))},
                                           {tr("Next region"), {u"F6"_s}}, {tr("Other view of the page"), capsOf(QKeySequence(Qt::ALT | Qt::Key_1))}}};
    everywhere.lines += linesOf(window.actions(), u"go."_s, false);
    groups << everywhere << Group{tr("Pages"), linesOf(window.actions(), u"go."_s, true)};
    const QString control = capsOf(QKeySequence(Qt::CTRL | Qt::Key_A)).value(0);
    groups << Group{tr("In lists"), {{tr("Open"), capsOf(QKeySequence(Qt::Key_Enter))}, {tr("Open beside"), {control, capsOf(QKeySequence(Qt::Key_Enter)).value(0)}},
                                        {tr("Select"), capsOf(QKeySequence(Qt::Key_Space))}, {tr("Select all"), {control, u"A"_s}}, {tr("Edit"), {u"F2"_s}},
                                        {tr("Add a filter"), {u"/"_s}}, {tr("Next record in the panel"), {control, u"↓"_s}}}};
    auto *view = window.findChild<ShortcutsView *>();
    if (!view) view = new ShortcutsView(&window);
    view->open(groups);
}

} // namespace flow::ui
