// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/store.h"
#include "core/sync/cloudlink.h"
#include "ui/common/accessiblebutton.h"
#include "ui/common/accessiblescroll.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/letterkeys.h"
#include "ui/common/motion.h"
#include "ui/common/toast.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/language.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/panelhost.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/statusline.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/cloudtext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QApplication>
#include <QCloseEvent>
#include <QComboBox>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Parts parts)
    : m_parts(std::move(parts))
    , m_factsTimer(new QTimer(this))
    , m_countTimer(new QTimer(this))
{
    installButtonRoles();
    installSafeScrollAreas();
    const Theme &theme = m_parts.theme;
    setObjectName(u"mainWindow"_s);
    setMinimumSize(1024, 640);
    resize(1440, 900);
    setAcceptDrops(true);
    restoreGeometry(m_parts.preferences.value(u"window/geometry"_s).toByteArray());
    m_railChosen = m_parts.preferences.value(u"window/rail"_s, false).toBool();
    m_panelOpen = m_parts.preferences.value(u"panel/open"_s, true).toBool();
    for (QTimer *timer : {m_factsTimer, m_countTimer}) timer->setSingleShot(true);
    m_factsTimer->setInterval(200);
    m_countTimer->setInterval(200);
    connect(m_factsTimer, &QTimer::timeout, this, &MainWindow::readFactsSoon);
    connect(m_countTimer, &QTimer::timeout, this, [this] {
        for (const QString &id : std::exchange(m_countSoon, {}))
            if (const PageInfo *info = pageInfo(id)) count(*info);
    });
    connect(&m_parts.workspaces, &WorkspaceManager::aboutToChange, this, &MainWindow::tearDown);
    connect(&m_parts.workspaces, &WorkspaceManager::changed, this, [this] {
        m_choosePage = true;
        build();
    });
    connect(&m_parts.workspaces, &WorkspaceManager::backupFailed, this, [this](const Error &error) { showError(error); });
    connect(&m_parts.language, &Language::changed, this, [this] {
        if (!m_parts.workspaces.store()) return;
        tearDown();
        build();
    });
    connect(&theme, &Theme::changed, this, &MainWindow::arrange);
    setCloud(m_parts.workspaces, m_parts.cloud);
    if (m_parts.cloud) connect(m_parts.cloud, &CloudLink::changed, this, &MainWindow::showPlace);
    if (m_parts.workspaces.store()) build();
}

MainWindow::~MainWindow() { tearDown(); }

const PageInfo *MainWindow::pageInfo(const QString &id) const
{
    const auto found = std::ranges::find(m_parts.pages, id, &PageInfo::id);
    return found == m_parts.pages.end() ? nullptr : &*found;
}

/// Widgets first, since they use the rest; answers that are still on their way find their receivers gone.
void MainWindow::tearDown()
{
    m_page = nullptr;
    m_made.clear();
    if (QWidget *old = takeCentralWidget()) delete old;
    for (QAction *action : actions()) delete action;
    m_root = m_center = nullptr;
    m_sidebar = nullptr;
    m_header = nullptr;
    m_panel = nullptr;
    m_palette = nullptr;
    m_status = nullptr;
    m_toast = nullptr;
    m_errorBanner = m_stateBanner = nullptr;
    m_stack = nullptr;
    m_context.reset();
    m_editor.reset();
    m_undo.reset();
}

void MainWindow::build()
{
    Store *store = m_parts.workspaces.store();
    if (!store) return;
    if (m_parts.cloud) m_builtFor = m_parts.cloud->state().grants;
    buildFrame();
    m_undo = std::make_unique<UndoController>(*store, *this);
    m_editor = std::make_unique<RecordEditor>(*store, *this);
    m_context.emplace(PageContext{*store, m_parts.theme, *this, *m_editor, *m_undo, m_parts.workspaces, m_parts.preferences, store->clock(), m_parts.gazetteer});
    connect(m_undo.get(), &UndoController::changed, m_status, [this] { m_status->setUndo(m_undo->undoText()); });
    connect(&store->feed(), &ChangeFeed::changed, m_root, [this](const ChangeSet &changes) { changed(changes); });
    WindowActions::install(*this);
    m_palette = new CommandPalette(*this, *store, m_root);
    showState();
    arrange();
    readFactsSoon();
    for (const PageInfo &page : m_parts.pages) count(page);
    if (!m_choosePage) showPage(m_pageId);
    else if (const QString last = m_parts.preferences.value(u"window/page"_s).toString(); !last.isEmpty() && pageInfo(last) && last != "start"_L1) {
        m_choosePage = false;
        showPage(last);
    }
}

void MainWindow::buildFrame()
{
    m_root = new Surface(ColorRole::Surface);
    m_root->setObjectName(u"root"_s);
    m_sidebar = new Sidebar(m_parts.pages, m_root);
    m_center = new QWidget(m_root);
    auto *column = new QVBoxLayout(m_center);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_header = new PageHeader(m_center);
    m_header->hide();
    auto *banners = new QWidget(m_center);
    auto *bannerColumn = new QVBoxLayout(banners);
    bannerColumn->setContentsMargins(24, 12, 20, 4);
    bannerColumn->setSpacing(8);
    m_stateBanner = new Banner(banners);
    m_stateBanner->setObjectName(u"stateBanner"_s);
    m_errorBanner = new Banner(banners);
    m_errorBanner->setObjectName(u"errorBanner"_s);
    for (Banner *banner : {m_stateBanner, m_errorBanner}) {
        banner->hide();
        bannerColumn->addWidget(banner);
        connect(banner, &Banner::dismissed, this, &MainWindow::placeBanners);
    }
    banners->hide();
    m_stack = new QStackedWidget(m_center);
    column->addWidget(m_header);
    column->addWidget(banners);
    column->addWidget(m_stack, 1);
    m_panel = new PanelHost(m_root);
    m_panel->setWantedWidth(m_parts.preferences.value(u"panel/width"_s, m_panel->wantedWidth()).toInt());
    m_panel->hide();
    m_status = new StatusLine(m_root);
    m_toast = new Toast(m_center);

    m_root->installEventFilter(this);
    setCentralWidget(m_root);
    connect(m_sidebar, &Sidebar::pageChosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::searchRequested, this, [this] { openPalette(); });
    connect(m_sidebar, &Sidebar::switcherRequested, this, &MainWindow::openSwitcher);
    connect(m_sidebar, &Sidebar::personRequested, this, [this] { showPage(u"settings"_s); });
    connect(m_header, &PageHeader::viewChosen, this, &MainWindow::chooseView);
    connect(m_panel, &PanelHost::closeRequested, this, [this] { setPanelVisible(false); });
    connect(m_panel, &PanelHost::widthChanged, this, [this](int width) {
        m_parts.preferences.set(u"panel/width"_s, width);
        arrange();
    });
    connect(m_status, &StatusLine::placeRequested, this, [this] { showPage(pageInfo(u"cloud"_s) ? u"cloud"_s : u"settings"_s); });
    connect(m_status, &StatusLine::undoRequested, this, [this] { m_undo->undo(); });
    connect(m_toast, &Toast::undoRequested, this, [this] { m_undo->undo(); });
    connect(m_toast, &Toast::followed, this, [this] {
        if (m_follow) m_follow();
    });
    connect(m_errorBanner, &Banner::triggered, this, [this] {
        m_errorBanner->hide();
        placeBanners();
        if (m_errorRun) m_errorRun();
    });
    connect(m_stateBanner, &Banner::triggered, this, [this] {
        if (m_stateRun) m_stateRun();
    });
}

void MainWindow::chooseView(const QString &view)
{
    if (!m_page) return;
    m_page->setView(view);
    m_parts.preferences.set(u"view/"_s + m_pageId, view);
    pageSays();
}

void MainWindow::toggleRail()
{
    m_railChosen = !m_railChosen;
    m_parts.preferences.set(u"window/rail"_s, m_railChosen);
    arrange();
}

void MainWindow::openSwitcher()
{
    auto *menu = new QMenu(m_sidebar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setToolTipsVisible(true);
    WindowActions::fillSwitcher(*this, *menu);
    menu->popup(m_sidebar->switcher()->mapToGlobal(QPoint(0, m_sidebar->switcher()->height() + 4)));
}

/// F6: sidebar, header, page, panel, and round again.
void MainWindow::cycleRegion(int by)
{
    QList<QWidget *> regions{m_sidebar, m_header, m_stack};
    if (m_panel->isVisible()) regions << m_panel;
    const QWidget *focus = QApplication::focusWidget();
    const auto holds = [focus](const QWidget *region) { return focus && (region == focus || region->isAncestorOf(focus)); };
    qsizetype at = std::ranges::find_if(regions, holds) - regions.begin();
    if (at == regions.size()) at = by > 0 ? -1 : 0;
    for (int tries = 0; tries < regions.size(); ++tries) {
        at = (at + by + regions.size()) % regions.size();
        if (regions[at] == m_sidebar) return m_sidebar->focusCurrent();
        for (QWidget *w = regions[at]->nextInFocusChain(); w && w != regions[at]; w = w->nextInFocusChain()) {
            if (regions[at]->isAncestorOf(w) && w->isVisible() && w->isEnabled() && (w->focusPolicy() & Qt::TabFocus)) return w->setFocus(Qt::TabFocusReason);
        }
    }
}

/// Places the parts; see design.md "Fixed sizes" for the rules.
void MainWindow::arrange()
{
    if (!m_root) return;
    const Theme &theme = m_parts.theme;
    const int width = m_root->width(), foot = theme.size(Size::StatusBar), height = m_root->height() - foot;
    m_sidebar->setRail(m_railChosen || width < 1280);
    const int side = m_sidebar->width();
    const bool floating = width < 1120;
    const bool panel = m_panelOpen && m_panel->content() && m_page && m_page->isVisibleTo(m_stack);
    const int panelWidth = panel ? std::min(std::max(m_panel->wantedWidth(), m_panel->content()->minimumWidth() + 1), width - side - 360) : 0;
    m_sidebar->setGeometry(0, 0, side, height);
    m_center->setGeometry(side, 0, width - side - (floating ? 0 : panelWidth), height);
    settle(m_panel);
    m_panel->setFloating(floating);
    // It floats over the page, not over its head: what can be done there stays in reach.
    const int top = floating && !m_header->isHidden() ? m_header->height() : 0;
    m_panel->setGeometry(width - panelWidth, top, panelWidth, height - top);
    m_panel->setVisible(panel);
    if (panel && floating) m_panel->raise();
    m_status->setGeometry(0, height, width, foot);
    if (m_palette) m_palette->setGeometry(m_root->rect());
}

/// A list that has the keyboard is looked through by letters; they are no shortcuts of the page meanwhile.
bool MainWindow::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && qobject_cast<QComboBox *>(QApplication::focusWidget()) && isLetterAlone(*static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    return QMainWindow::event(event);
}

bool MainWindow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_root && event->type() == QEvent::Resize) arrange();
    return QMainWindow::eventFilter(watched, event);
}

/// A part that scrolls is a stop of Tab, so that it is read by keyboard: it is called as the whole is, unless it has a name of its own.
static void nameScrollAreas(QWidget *whole, const QString &name)
{
    for (QScrollArea *area : whole->findChildren<QScrollArea *>())
        if (area->accessibleName().isEmpty()) area->setAccessibleName(name);
}

Page *MainWindow::makePage(const QString &id)
{
    if (Page *made = m_made.value(id)) return made;
    const PageInfo *info = pageInfo(id);
    if (!info || !m_context) return nullptr;
    Page *page = info->make(*m_context, m_stack);
    page->setObjectName(u"page."_s + id);
    page->setAccessibleName(info->title());
    nameScrollAreas(page, info->title());
    m_made.insert(id, page);
    m_stack->addWidget(page);
    connect(page, &Page::headerChanged, this, &MainWindow::pageSays);
    connect(page, &Page::statusChanged, this, &MainWindow::pageSays);
    connect(page, &Page::panelChanged, this, &MainWindow::refreshPanel);
    if (const QString view = m_parts.preferences.value(u"view/"_s + id).toString(); !view.isEmpty() && !m_pictureMode) page->setView(view);
    return page;
}

void MainWindow::showPage(const QString &pageId)
{
    Page *page = makePage(pageId);
    if (!page) return;
    m_choosePage = false;
    const bool switched = m_page != page;
    m_page = page;
    m_pageId = pageId;
    m_stack->setCurrentWidget(page);
    m_sidebar->setCurrent(pageId);
    setWindowTitle(u"%1 - Flow Stage"_s.arg(page->title()));
    m_header->setPage(page);
    m_errorBanner->hide();
    placeBanners();
    refreshPanel();
    pageSays();
    if (!m_pictureMode) m_parts.preferences.set(u"window/page"_s, pageId);
    if (switched) {
        page->activated();
        if (const PageInfo *info = pageInfo(pageId)) count(*info); // beside a page that may have gone on to another day
        // Unless the page has put the keyboard where it belongs.
        if (!m_palette->isVisible() && !page->isAncestorOf(focusWidget())) page->setFocus(Qt::OtherFocusReason);
    }
}

void MainWindow::pageSays()
{
    if (!m_page) return;
    m_header->refresh();
    m_status->setPageText(m_page->status());
}

void MainWindow::refreshPanel()
{
    if (!m_page) return;
    if (QWidget *panel = m_page->panel()) nameScrollAreas(panel, m_page->accessibleName());
    m_panel->setContent(m_page->panel());
    arrange();
}

void MainWindow::setPanelVisible(bool visible)
{
    const bool was = m_panel->isVisible();
    if (was && !visible) goOut(m_panel, {m_panel->width(), 0});
    m_panelOpen = visible;
    m_parts.preferences.set(u"panel/open"_s, visible);
    arrange();
    if (!was && m_panel->isVisible()) comeIn(m_panel, {m_panel->width() / 4, 0});
}

bool MainWindow::isPanelVisible() const { return m_panel && m_panel->isVisible(); }

bool MainWindow::openRecord(const QString &entity, qint64 id)
{
    for (const PageInfo &info : m_parts.pages) {
        if (!info.entities.contains(entity)) continue;
        showPage(info.id);
        return m_page && m_page->openRecord(entity, id);
    }
    return false;
}

bool MainWindow::addRecord(const QString &entity, const QString &name)
{
    for (const PageInfo &info : m_parts.pages) {
        if (!info.entities.contains(entity)) continue;
        showPage(info.id);
        return m_page && m_page->addRecord(entity, name);
    }
    return false;
}

void MainWindow::importFiles(const QStringList &paths)
{
    if (!pageInfo(u"import"_s)) return;
    showPage(u"import"_s);
    if (m_page) m_page->openFiles(paths);
}

void MainWindow::runAction(const QString &pageId, const QString &action)
{
    showPage(pageId);
    if (!m_page || m_pageId != pageId) return;
    for (QAction *known : m_page->actions())
        if (known->objectName() == action && known->isEnabled()) return known->trigger();
}

void MainWindow::openPalette(const QString &text)
{
    if (!m_palette) return;
    for (const PageInfo &page : m_parts.pages) makePage(page.id); // so that it knows what they can do
    m_palette->open(text);
}

void MainWindow::toast(const QString &text, bool undoable, const QString &link, std::function<void()> follow)
{
    if (!m_toast) return;
    m_follow = std::move(follow);
    m_toast->showMessage(text, undoable, link);
}

void MainWindow::showError(const Error &error, const QString &action, std::function<void()> run)
{
    if (!m_errorBanner || error.code == ErrorCode::Canceled) return;
    m_errorRun = std::move(run);
    const QString text = error.code == ErrorCode::Invalid ? invalidText(error) : errorText(error);
    m_errorBanner->set(text, Tone::Danger, u"circle-alert"_s, action);
    m_errorBanner->show();
    placeBanners();
}

void MainWindow::placeBanners() { m_errorBanner->parentWidget()->setVisible(!m_errorBanner->isHidden() || !m_stateBanner->isHidden()); }

std::shared_ptr<Task> MainWindow::startTask(const QString &text)
{
    if (!m_status) {
        auto task = std::make_shared<Task>();
        task->text = text;
        return task;
    }
    auto task = m_status->tasks()->start(text);
    m_parts.workspaces.noteWork(task);
    return task;
}

void MainWindow::changed(const ChangeSet &changes)
{
    static const QSet<QString> kFacts{u"setting"_s, u"artist"_s, u"venue"_s, u"contact"_s, u"company"_s, u"fan"_s, u"interaction"_s, u"import"_s};
    for (auto it = changes.entities.cbegin(); it != changes.entities.cend(); ++it) {
        const Entity *entity = entityByNumber(it.key());
        if (!entity) continue;
        if (kFacts.contains(entity->name)) m_factsTimer->start();
        for (const PageInfo &page : m_parts.pages)
            if (page.counterEntities.contains(entity->name)) m_countSoon.insert(page.id);
    }
    if (!m_countSoon.isEmpty()) m_countTimer->start();
}

void MainWindow::count(const PageInfo &page)
{
    if (!page.counter || !m_context) return;
    m_context->store.read([counter = page.counter](Connection &connection) { return counter(connection); })
        .then(m_root, [this, id = page.id](const Result<qint64> &number) {
            if (number) m_sidebar->setCounter(id, *number);
        });
}

void MainWindow::readFactsSoon()
{
    if (!m_context) return;
    m_context->store.read([](Connection &connection) { return readFacts(connection); }).then(m_root, [this](const Result<WorkspaceFacts> &facts) {
        if (facts) takeFacts(*facts);
        else showError(facts.error());
    });
}

void MainWindow::takeFacts(const WorkspaceFacts &facts)
{
    m_facts = facts;
    const QFileInfo file(m_parts.workspaces.path());
    m_sidebar->setWorkspace(facts.agencyName.isEmpty() ? file.completeBaseName() : facts.agencyName, m_pictureMode ? u"maree-haute.flowstage"_s : file.fileName());
    showPerson();
    // Whoever has joined an organisation has nothing to bring in first.
    m_sidebar->setPageVisible(u"start"_s, (!facts.isUnderWay() && !isJoined()) || m_pageId == "start"_L1);
    if (m_choosePage) chooseFirstPage();
    if (m_pageId == "start"_L1 && m_page) Q_EMIT m_page->headerChanged();
    // An answer that was there already came before anybody could listen.
    QMetaObject::invokeMethod(this, &MainWindow::settled, Qt::QueuedConnection);
}

bool MainWindow::isJoined() const { return m_parts.cloud && m_parts.cloud->state().isJoined(); }

/// Who works here. The name in the workspace is that of whoever began it, and travels to everybody in an organisation.
void MainWindow::showPerson()
{
    if (isJoined()) return m_sidebar->setPerson(m_parts.cloud->state().person);
    const QString person = m_parts.preferences.value(u"person/name"_s).toString();
    m_sidebar->setPerson(person.isEmpty() ? m_facts.person : person);
}

void MainWindow::chooseFirstPage()
{
    if (m_facts.isEmpty() && !isJoined() && pageInfo(u"start"_s)) return showPage(u"start"_s);
    for (const PageInfo &page : m_parts.pages)
        if (page.id != "start"_L1 && page.group != PageGroup::Bottom && page.group != PageGroup::Hidden) return showPage(page.id);
    if (!m_parts.pages.empty()) showPage(m_parts.pages.back().id);
}

/// Where the data is: on this computer, and how it stands to the cloud.
void MainWindow::showPlace()
{
    if (!m_status) return;
    if (m_parts.workspaces.isReadOnly()) return m_status->setPlace(tr("Read-only"), ColorRole::Warning);
    static const LinkState apart;
    const LinkState &state = m_parts.cloud ? m_parts.cloud->state() : apart;
    using Kind = LinkState::Kind;
    ColorRole dot = ColorRole::Text3;
    if (state.kind == Kind::InStep) dot = ColorRole::Success;
    if (state.kind == Kind::Working || state.kind == Kind::Loading || state.kind == Kind::Sending || state.kind == Kind::Waiting) dot = ColorRole::Accent;
    if (state.kind == Kind::Offline) dot = ColorRole::Warning;
    if (state.kind == Kind::SignedOut || state.kind == Kind::Problem) dot = ColorRole::Danger;
    m_status->setPlace(linkText(state), dot, linkSentence(state));
    showPerson();
    showRights();
}

/// A page of which the person may see nothing is not there. Pages offer what is allowed when they are made, so other rights
/// make them anew.
void MainWindow::showRights()
{
    if (!m_parts.cloud) return;
    const Grants &grants = m_parts.cloud->state().grants;
    if (grants.closed() != m_builtFor.closed()) {
        // Whoever told this is done when the event loop is back.
        QTimer::singleShot(0, this, [this] {
            if (!m_parts.workspaces.store() || !m_parts.cloud || m_parts.cloud->state().grants.closed() == m_builtFor.closed()) return;
            tearDown();
            build();
        });
    }
    for (const PageInfo &page : m_parts.pages) {
        if (page.id == "start"_L1 || page.entities.isEmpty()) continue;
        m_sidebar->setPageVisible(page.id,
            std::ranges::any_of(page.entities, [&](const QString &entity) { return grants.canRead(entity); }) && (page.writes.isEmpty() || grants.canWrite(page.writes)));
    }
}

/// What is unusual about the workspace: a past moment, or one that cannot be written.
void MainWindow::showState()
{
    WorkspaceManager &workspaces = m_parts.workspaces;
    showPlace();
    if (const auto moment = workspaces.moment()) {
        m_stateBanner->set(tr("The agency as it was on %1. You can look at everything; nothing can be changed.").arg(formatInstant(*moment)),
            Tone::Info, u"history"_s, tr("Back to now"), false);
        m_stateRun = [this] {
            QTimer::singleShot(0, this, [this] { // the button that was clicked goes away with the frame
                if (const auto back = m_parts.workspaces.backToNow(); !back) showError(back.error());
            });
        };
    } else if (workspaces.isReadOnly()) {
        m_stateBanner->set(tr("This workspace is open read-only. Nothing can be changed."), Tone::Warning, u"lock"_s, {}, false);
    } else {
        if (const auto note = workspaces.takeUncleanNote()) {
            toast(note->isEmpty() ? tr("Flow Stage was stopped the last time; nothing that was confirmed is lost")
                                  : tr("Flow Stage was stopped while it was busy (%1); nothing that was confirmed is lost").arg(*note));
        }
        return;
    }
    m_stateBanner->show();
    placeBanners();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_parts.preferences.set(u"window/geometry"_s, saveGeometry());
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() && pageInfo(u"import"_s) && !m_parts.workspaces.isReadOnly()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile()) paths << url.toLocalFile();
    if (!paths.isEmpty()) importFiles(paths);
}

} // namespace flow::ui
