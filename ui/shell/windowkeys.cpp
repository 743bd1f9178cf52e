// SPDX-License-Identifier: GPL-3.0-or-later
// Keys of the window, what the palette offers, and the overview of both.
#include "ui/shell/mainwindow.h"

#include "ui/common/banner.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/shortcutsview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undocontroller.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QShortcut>
#include <QStackedWidget>

namespace flow::ui {

using namespace Qt::StringLiterals;

void MainWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence &key, auto run) { connect(new QShortcut(key, this), &QShortcut::activated, this, run); };
    bind(QKeySequence(Qt::CTRL | Qt::Key_K), [this] { m_palette->isOpen() ? m_palette->close() : openPalette(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_B), [this] {
        m_railWanted = !m_railWanted;
        arrange();
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_I), [this] { setPanelVisible(!isPanelVisible()); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Slash), [this] { openShortcuts(); });
    bind(QKeySequence(Qt::Key_Question), [this] { openShortcuts(); });
    bind(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D), [this] {
        m_theme.setDensity(m_theme.density() == Density::Compact ? Density::Regular : Density::Compact);
    });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Z), [this] { undo(); });
    bind(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), [this] { redo(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { redo(); });
    bind(QKeySequence(Qt::Key_F6), [this] { cycleRegion(false); });
    bind(QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { cycleRegion(true); });
    for (int i = 1; i <= 9; ++i) {
        bind(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + i)), [this, i] {
            for (const PageInfo &info : std::as_const(m_infos)) {
                if (info.digit == i) return showPage(info.id);
            }
        });
    }
    const auto focusSearch = [this] {
        if (!currentPage()) return;
        QWidget *field = currentPage()->searchField();
        (field ? field : currentPage())->setFocus(Qt::ShortcutFocusReason);
    };
    bind(QKeySequence(Qt::CTRL | Qt::Key_F), focusSearch);
    bind(QKeySequence(Qt::CTRL | Qt::Key_L), focusSearch);
    for (int i = 1; i <= 4; ++i) {
        bind(QKeySequence(Qt::ALT | static_cast<Qt::Key>(Qt::Key_0 + i)), [this, i] {
            Page *page = currentPage();
            if (!page || i > page->views().size()) return;
            page->setView(page->views()[i - 1].id);
            m_header->refresh();
        });
    }
}

QList<PaletteAction> MainWindow::pageActions(Page *page) const
{
    QList<PaletteAction> list;
    for (QAction *action : page->actions()) {
        if (action->property("palette").isValid() && !action->property("palette").toBool()) continue;
        list << PaletteAction{.id = action->objectName(), .text = action->text(), .icon = action->property("iconName").toString(), .shortcut = action->shortcut(),
            .run = [this, page, action] {
                if (page != currentPage()) const_cast<MainWindow *>(this)->showPage(m_pages.key(page));
                action->trigger();
            },
            .enabled = [action] { return action->isEnabled(); }};
    }
    return list;
}

/// "Add venue 'xyz'": what the palette offers when nothing was found.
QList<PaletteAction> MainWindow::addActions(const QString &name)
{
    QList<PaletteAction> list;
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (!info.adds) continue;
        for (const auto &[entity, words] : info.adds()) {
            list << PaletteAction{.id = u"add."_s + entity, .text = words.arg(name), .icon = u"plus"_s, .run = [this, id = info.id, entity, name] {
                                      showPage(id);
                                      page(id)->addRecord(entity, name);
                                  }};
        }
    }
    return list;
}

QList<PaletteAction> MainWindow::windowActions()
{
    QList<PaletteAction> list;
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (info.group == PageGroup::Hidden) continue;
        PaletteAction go{.id = u"go."_s + info.id, .text = tr("Go to %1").arg(info.title()), .icon = info.icon};
        if (info.digit > 0) go.shortcut = QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + info.digit));
        go.run = [this, id = info.id] { showPage(id); };
        list << go;
    }
    const QString undoText = m_context ? m_context->undo.undoText() : QString(), redoText = m_context ? m_context->undo.redoText() : QString();
    list << PaletteAction{.id = u"window.undo"_s, .text = tr("Undo"), .icon = u"undo-2"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Z),
        .hint = undoText, .run = [this] { undo(); }, .enabled = [undoText] { return !undoText.isEmpty(); }};
    list << PaletteAction{.id = u"window.redo"_s, .text = tr("Do again"), .icon = u"redo-2"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z),
        .hint = redoText, .run = [this] { redo(); }, .enabled = [redoText] { return !redoText.isEmpty(); }};
    list << PaletteAction{.id = u"window.panel"_s, .text = tr("Show or hide the panel"), .icon = u"panel-right"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_I),
        .run = [this] { setPanelVisible(!isPanelVisible()); }};
    list << PaletteAction{.id = u"window.rail"_s, .text = tr("Narrow or widen the sidebar"), .icon = u"panel-left"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_B),
        .run = [this] {
            m_railWanted = !m_railWanted;
            arrange();
        }};
    list << PaletteAction{.id = u"window.keys"_s, .text = tr("Show keyboard shortcuts"), .icon = u"keyboard"_s, .shortcut = QKeySequence(Qt::CTRL | Qt::Key_Slash),
        .run = [this] { openShortcuts(); }};
    list += m_workspaceActions;
    return list;
}

void MainWindow::openPalette(const QString &text)
{
    QList<PaletteAction> actions;
    // What can be done here comes first, then the rest of the pages, then the window.
    if (Page *page = currentPage()) actions += pageActions(page);
    for (Page *page : std::as_const(m_pages)) {
        if (page != currentPage()) actions += pageActions(page);
    }
    m_palette->open(actions + windowActions(), text);
}

void MainWindow::openShortcuts()
{
    using Group = ShortcutsView::Group;
    using Line = ShortcutsView::Line;
    const auto caps = [](const QKeySequence &key) { return paint::keyCaps(key.toString(QKeySequence::NativeText)); };
    Group here{currentPage() ? currentPage()->title() : QString(), {}};
    if (Page *page = currentPage()) {
        for (const PaletteAction &action : pageActions(page)) {
            if (!action.shortcut.isEmpty()) here.lines << Line{action.text, caps(action.shortcut)};
        }
    }
    Group everywhere{tr("Everywhere"), {}};
    for (const PaletteAction &action : windowActions()) {
        if (!action.shortcut.isEmpty() && !action.id.startsWith(u"go.")) everywhere.lines << Line{action.text, caps(action.shortcut)};
    }
    everywhere.lines << Line{tr("Search or run"), caps(QKeySequence(Qt::CTRL | Qt::Key_K))};
    everywhere.lines << Line{tr("Next region"), {u"F6"_s}};
    everywhere.lines << Line{tr("Change the density"), caps(QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_D))};
    everywhere.lines << Line{tr("Next record, previous record"), {tr("Ctrl"), u"↓"_s, u"↑"_s}};
    Group pagesGroup{tr("Pages"), {}};
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (info.digit > 0) pagesGroup.lines << Line{info.title(), caps(QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + info.digit)))};
    }
    Group lists{tr("In lists"), {{tr("Open"), {tr("Enter")}}, {tr("Select"), {tr("Space")}}, {tr("Select all"), {tr("Ctrl"), u"A"_s}}, {tr("Edit"), {u"F2"_s}},
                                    {tr("Add a filter"), {u"/"_s}}, {tr("Move a column"), {tr("Ctrl"), tr("Shift"), u"←"_s, u"→"_s}}}};
    QList<Group> groups{everywhere, pagesGroup, lists};
    if (!here.lines.isEmpty()) groups.prepend(here);
    m_shortcuts->open(groups);
}

void MainWindow::cycleRegion(bool back)
{
    QList<QWidget *> regions{m_sidebar, m_header, m_stack};
    if (m_panelBox->isVisible()) regions << m_panelBox;
    int at = -1;
    for (int i = 0; i < regions.size(); ++i) {
        if (QApplication::focusWidget() && regions[i]->isAncestorOf(QApplication::focusWidget())) at = i;
    }
    for (int tries = 0; tries < regions.size(); ++tries) {
        at = (at + (back ? int(regions.size()) - 1 : 1)) % int(regions.size());
        if (regions[at] == m_sidebar) return m_sidebar->focusCurrent();
        // The first widget of the region that takes the keyboard.
        for (QWidget *w = regions[at]->nextInFocusChain(); w && w != regions[at]; w = w->nextInFocusChain()) {
            if (!regions[at]->isAncestorOf(w)) continue;
            if (w->isVisible() && w->isEnabled() && w->focusPolicy() & Qt::TabFocus) return w->setFocus(Qt::ShortcutFocusReason);
        }
    }
}

} // namespace flow::ui
