// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "core/store/changeset.h"
#include "core/sync/rights.h"
#include "ui/shell/facts.h"
#include "ui/shell/page.h"

#include <QHash>
#include <QMainWindow>
#include <QPointer>
#include <QSet>

class QStackedWidget;
class QTimer;

namespace flow {
class CloudLink;
}

namespace flow::ui {

class Banner;
class CommandPalette;
class Language;
class PageHeader;
class PanelHost;
class Preferences;
class RecordEditor;
class Sidebar;
class StatusLine;
class Toast;
class UndoController;
class WorkspaceManager;

/// The window: sidebar, header, page, panel, status bar, palette. Shows the workspace that the manager has open and builds
/// itself anew when that or the language changes; pages are made when they are shown first. Owns nothing but widgets.
class MainWindow : public QMainWindow, public Shell
{
    Q_OBJECT
public:
    struct Parts
    {
        Theme &theme;
        Preferences &preferences;
        WorkspaceManager &workspaces;
        Language &language;
        std::vector<PageInfo> pages;
        QFuture<std::shared_ptr<const Gazetteer>> gazetteer;
        CloudLink *cloud = nullptr;
    };
    explicit MainWindow(Parts parts);
    ~MainWindow() override;

    void toast(const QString &text, bool undoable = false, const QString &link = {}, std::function<void()> follow = {}) override;
    void showError(const Error &error, const QString &action = {}, std::function<void()> run = {}) override;
    void showPage(const QString &pageId) override;
    bool openRecord(const QString &entity, qint64 id) override;
    void importFiles(const QStringList &paths = {}) override;
    void runAction(const QString &pageId, const QString &action) override;
    void openPalette(const QString &text = {}) override;
    void setPanelVisible(bool visible) override;
    bool isPanelVisible() const override;
    std::shared_ptr<Task> startTask(const QString &text) override;
    QWidget *window() override { return this; }

    Page *currentPage() const { return m_page; }
    QString currentPageId() const { return m_pageId; }
    const std::vector<PageInfo> &pages() const { return m_parts.pages; }
    const PageInfo *pageInfo(const QString &id) const;
    Toast *toastWidget() const { return m_toast; }
    Sidebar *sidebar() const { return m_sidebar; }
    CommandPalette *palette() const { return m_palette; }
    const WorkspaceFacts &facts() const { return m_facts; }
    bool addRecord(const QString &entity, const QString &name);
    /// For pictures: nothing that depends on the hour, the person or what was opened before.
    void setPictureMode(bool on) { m_pictureMode = on; }
    Page *makePage(const QString &id);
    QList<Page *> madePages() const { return m_made.values(); }

Q_SIGNALS:
    void settled(); ///< the first page stands, facts and counters are known

protected:
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    friend class WindowActions;
    void tearDown();
    void build();
    void buildFrame();
    void arrange();
    void changed(const ChangeSet &changes);
    void readFactsSoon();
    void takeFacts(const WorkspaceFacts &facts);
    void count(const PageInfo &page);
    void chooseFirstPage();
    void showState();
    void showPlace();
    void showPerson();
    bool isJoined() const; ///< the workspace belongs to an organisation
    void showRights();
    void refreshPanel();
    void pageSays();
    void openSwitcher();
    void toggleRail();
    void chooseView(const QString &view);
    void placeBanners();
    void cycleRegion(int by);

    Parts m_parts;
    std::unique_ptr<UndoController> m_undo;
    std::unique_ptr<RecordEditor> m_editor;
    std::optional<PageContext> m_context;
    WorkspaceFacts m_facts;

    QWidget *m_root = nullptr, *m_center = nullptr;
    Sidebar *m_sidebar = nullptr;
    PageHeader *m_header = nullptr;
    Banner *m_errorBanner = nullptr, *m_stateBanner = nullptr;
    QStackedWidget *m_stack = nullptr;
    PanelHost *m_panel = nullptr;
    StatusLine *m_status = nullptr;
    Toast *m_toast = nullptr;
    CommandPalette *m_palette = nullptr;
    QPointer<Page> m_page;
    QString m_pageId;
    QHash<QString, Page *> m_made;
    QSet<QString> m_countSoon;
    QTimer *m_factsTimer, *m_countTimer;
    std::function<void()> m_follow, m_errorRun, m_stateRun;
    Grants m_builtFor;
    bool m_railChosen = false, m_panelOpen = true, m_pictureMode = false, m_choosePage = true;
};

} // namespace flow::ui
