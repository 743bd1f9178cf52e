// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/page.h"
#include "ui/shell/pagecontext.h"
#include "ui/shell/palette.h"

#include <QHash>
#include <QMainWindow>

#include <optional>

class QSplitter;
class QStackedWidget;

namespace flow::ui {

class Banner;
class PageHeader;
class ShortcutsView;
class Sidebar;
class StatusBar;
class Toast;

/// The window: sidebar, header, page, context panel, status bar, and over them palette, toast and banner. Pages are made
/// when they are first shown, and belong to it. GUI thread.
class MainWindow : public QMainWindow, public Shell
{
    Q_OBJECT
public:
    MainWindow(Theme &theme, Preferences &preferences, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Once, before it is shown, in the order of the sidebar. The context's references must outlive the window.
    void setPages(const QList<PageInfo> &pages, const PageContext &context);
    void setSearch(PaletteSearch *search) { m_palette->setSearch(search); }
    void setWorkspace(const QString &agency, const QString &file, const QString &user);
    void setWorkspaceActions(const QList<PaletteAction> &actions) { m_workspaceActions = actions; } ///< menu of the switcher
    void setState(const QString &text, int dot = 0); ///< left end of the status bar; 1 success, 2 warning, 3 danger
    void restoreWindow(); ///< size, place and page of the last time

    const QList<PageInfo> &pages() const { return m_infos; }
    QString currentPageId() const { return m_current; }
    Page *currentPage() const;
    Page *page(const QString &id); ///< made when it was not yet; null for an unknown id
    CommandPalette *palette() const { return m_palette; }

    void toast(const QString &text, bool undoable = false, const QString &link = {}, std::function<void()> follow = {}) override;
    void showError(const Error &error, const QString &action = {}, std::function<void()> run = {}) override;
    void showPage(const QString &pageId) override;
    bool openRecord(const QString &entity, qint64 id) override;
    void importFiles(const QStringList &paths = {}) override;
    void openPalette(const QString &text = {}) override;
    void setPanelVisible(bool visible) override;
    bool isPanelVisible() const override;
    std::shared_ptr<Task> startTask(const QString &text) override;
    QWidget *window() override { return this; }

Q_SIGNALS:
    void pageShown(const QString &pageId);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void build();
    void bindKeys();
    void arrange(); ///< rail, floating panel: by the width
    void showPanel();
    void undo();
    void redo();
    QList<PaletteAction> pageActions(Page *page) const;
    QList<PaletteAction> windowActions();
    QList<PaletteAction> addActions(const QString &name);
    void openShortcuts();
    void openWorkspaceMenu(const QPoint &at);
    void cycleRegion(bool back);
    void refreshUndo();
    void refreshCounters(const QStringList &entities);

    Theme &m_theme;
    Preferences &m_preferences;
    QList<PageInfo> m_infos;
    std::optional<PageContext> m_context;
    QHash<QString, Page *> m_pages;
    QString m_current;
    QList<PaletteAction> m_workspaceActions;
    Sidebar *m_sidebar;
    PageHeader *m_header;
    StatusBar *m_status;
    Banner *m_banner;
    QWidget *m_bannerBox;
    Toast *m_toast;
    CommandPalette *m_palette;
    ShortcutsView *m_shortcuts;
    QStackedWidget *m_stack, *m_panels;
    QWidget *m_middle, *m_panelBox;
    QSplitter *m_splitter;
    std::function<void()> m_followToast, m_runBanner;
    int m_panelWidth = 376;
    bool m_panelWanted = true;
    bool m_railWanted = false;
};

} // namespace flow::ui
