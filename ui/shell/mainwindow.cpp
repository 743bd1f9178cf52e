// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/mainwindow.h"

#include "core/store/store.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/taskbar.h"
#include "ui/shell/pageheader.h"
#include "ui/shell/preferences.h"
#include "ui/shell/shortcutsview.h"
#include "ui/shell/sidebar.h"
#include "ui/shell/undocontroller.h"
#include "ui/text/errortext.h"
#include "ui/theme/paint.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Theme &theme, Preferences &preferences, QWidget *parent) : QMainWindow(parent), m_theme(theme), m_preferences(preferences)
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(u"Flow Stage"_s);
    setMinimumSize(1024, 640);
    build();
    bindKeys();
}

MainWindow::~MainWindow()
{
    // Before the rest of the window: pages may still speak to it.
    qDeleteAll(m_pages);
}

void MainWindow::build()
{
    auto *centre = new QWidget(this);
    auto *rows = new QVBoxLayout(centre);
    rows->setSpacing(0);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    m_sidebar = new Sidebar(centre);
    columns->addWidget(m_sidebar);
    m_splitter = new QSplitter(Qt::Horizontal, centre);
    m_splitter->setObjectName(u"panelSplitter"_s);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    m_middle = new Surface(ColorRole::Surface, m_splitter);
    auto *page = new QVBoxLayout(m_middle);
    page->setSpacing(0);
    m_header = new PageHeader(m_middle);
    m_bannerBox = new QWidget(m_middle);
    auto *bannerColumn = new QVBoxLayout(m_bannerBox);
    bannerColumn->setContentsMargins(24, 12, 20, 0);
    m_banner = new Banner(m_bannerBox);
    m_banner->setObjectName(u"banner"_s);
    bannerColumn->addWidget(m_banner);
    m_bannerBox->hide();
    m_stack = new QStackedWidget(m_middle);
    page->addWidget(m_header);
    page->addWidget(m_bannerBox);
    page->addWidget(m_stack, 1);
    m_panelBox = new Surface(ColorRole::Surface, m_splitter);
    auto *panelColumn = new QVBoxLayout(m_panelBox);
    m_panels = new QStackedWidget(m_panelBox);
    panelColumn->addWidget(m_panels);
    const Theme &theme = themeOf(this);
    m_panelBox->setMinimumWidth(theme.size(Size::PanelMin));
    m_panelBox->setMaximumWidth(theme.size(Size::PanelMax));
    m_panelWidth = theme.size(Size::Panel);
    m_splitter->addWidget(m_middle);
    m_splitter->addWidget(m_panelBox);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    columns->addWidget(m_splitter, 1);
    rows->addLayout(columns, 1);
    m_status = new StatusBar(centre);
    rows->addWidget(m_status);
    setCentralWidget(centre);
    m_toast = new Toast(m_stack);
    m_palette = new CommandPalette(this);
    m_shortcuts = new ShortcutsView(this);
    m_panelBox->hide();

    m_palette->setFallback([this](const QString &text) { return addActions(text); });
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::showPage);
    connect(m_sidebar, &Sidebar::searchRequested, this, [this] { openPalette(); });
    connect(m_sidebar, &Sidebar::workspaceMenuRequested, this, &MainWindow::openWorkspaceMenu);
    connect(m_status, &StatusBar::undoRequested, this, &MainWindow::undo);
    connect(m_toast, &Toast::undoRequested, this, &MainWindow::undo);
    connect(m_toast, &Toast::followed, this, [this] {
        if (m_followToast) m_followToast();
    });
    connect(m_banner, &Banner::dismissed, this, [this] { m_bannerBox->hide(); });
    connect(m_banner, &Banner::triggered, this, [this] {
        m_bannerBox->hide();
        if (m_runBanner) m_runBanner();
    });
    connect(m_palette, &CommandPalette::recordChosen, this, [this](const QString &entity, qint64 id) { openRecord(entity, id); });
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { m_panelWidth = m_panelBox->width(); });
}

void MainWindow::setPages(const QList<PageInfo> &pages, const PageContext &context)
{
    m_infos = pages;
    m_context.emplace(context);
    m_sidebar->setPages(pages);
    connect(&context.undo, &UndoController::changed, this, &MainWindow::refreshUndo);
    connect(&context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &) { refreshCounters({}); });
    refreshUndo();
    refreshCounters({});
    arrange();
    if (!pages.isEmpty()) showPage(pages.first().id);
}

Page *MainWindow::currentPage() const { return m_pages.value(m_current); }

Page *MainWindow::page(const QString &id)
{
    if (Page *made = m_pages.value(id)) return made;
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (info.id != id || !m_context) continue;
        Page *page = info.make(*m_context, m_stack);
        m_pages.insert(id, page);
        m_stack->addWidget(page);
        connect(page, &Page::statusChanged, this, [this, page] {
            if (page == currentPage()) m_status->setStatus(page->status());
        });
        connect(page, &Page::panelChanged, this, [this, page] {
            if (page == currentPage()) showPanel();
        });
        return page;
    }
    return nullptr;
}

void MainWindow::showPage(const QString &pageId)
{
    Page *shown = page(pageId);
    if (!shown) return;
    m_current = pageId;
    m_stack->setCurrentWidget(shown);
    m_header->setPage(shown);
    m_sidebar->setCurrent(pageId);
    m_status->setStatus(shown->status());
    setWindowTitle(u"%1 – Flow Stage"_s.arg(shown->title()));
    shown->activated();
    showPanel();
    Q_EMIT pageShown(pageId);
}

bool MainWindow::openRecord(const QString &entity, qint64 id)
{
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (!info.entities.contains(entity)) continue;
        showPage(info.id);
        setPanelVisible(true);
        return page(info.id)->openRecord(entity, id);
    }
    return false;
}

void MainWindow::importFiles(const QStringList &paths)
{
    showPage(u"import"_s);
    if (Page *import = m_pages.value(u"import"_s)) import->openFiles(paths);
}

void MainWindow::refreshCounters(const QStringList &)
{
    for (const PageInfo &info : std::as_const(m_infos)) {
        if (!info.counter) continue;
        m_context->store.read([counter = info.counter](Connection &connection) { return counter(connection); })
            .then(this, [this, id = info.id](const Result<qint64> &count) { m_sidebar->setCounter(id, count.value_or(0)); });
    }
}

// ---- panel and layout ------------------------------------------------------------------------------------------------

void MainWindow::showPanel()
{
    QWidget *panel = currentPage() ? currentPage()->panel() : nullptr;
    if (panel && m_panels->indexOf(panel) < 0) m_panels->addWidget(panel);
    if (panel) m_panels->setCurrentWidget(panel);
    arrange();
}

void MainWindow::setPanelVisible(bool visible)
{
    m_panelWanted = visible;
    arrange();
}

bool MainWindow::isPanelVisible() const { return m_panelBox->isVisible(); }

void MainWindow::arrange()
{
    m_sidebar->setRail(m_railWanted || width() < 1280);
    Page *page = currentPage();
    const bool visible = m_panelWanted && page && page->panel();
    const bool floating = width() < 1120;
    if (floating && m_panelBox->parentWidget() != centralWidget()) m_panelBox->setParent(centralWidget());
    else if (!floating && m_panelBox->parentWidget() != m_splitter) m_splitter->insertWidget(1, m_panelBox);
    static_cast<Surface *>(m_panelBox)->setLines(floating ? Qt::LeftEdge : Qt::Edges());
    m_panelBox->setVisible(visible);
    if (!visible) return;
    if (floating) {
        m_panelBox->setGeometry(centralWidget()->width() - m_panelWidth, 0, m_panelWidth, centralWidget()->height() - m_status->height());
        m_panelBox->raise();
    } else {
        const int all = std::max(m_splitter->width(), 600);
        m_splitter->setSizes({all - m_panelWidth, m_panelWidth});
    }
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    arrange();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), themeOf(this).color(ColorRole::Background));
}

void MainWindow::restoreWindow()
{
    resize(1440, 900);
    restoreGeometry(m_preferences.value(u"window/geometry"_s).toByteArray());
    m_panelWidth = m_preferences.value(u"window/panelWidth"_s, m_panelWidth).toInt();
    m_panelWanted = m_preferences.value(u"window/panel"_s, true).toBool();
    m_railWanted = m_preferences.value(u"window/rail"_s, false).toBool();
    const QString last = m_preferences.value(u"window/page"_s).toString();
    if (!last.isEmpty()) showPage(last);
    arrange();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    m_preferences.set(u"window/geometry"_s, saveGeometry());
    m_preferences.set(u"window/panelWidth"_s, m_panelWidth);
    m_preferences.set(u"window/panel"_s, m_panelWanted);
    m_preferences.set(u"window/rail"_s, m_railWanted);
    m_preferences.set(u"window/page"_s, m_current);
    QMainWindow::closeEvent(event);
}

// ---- telling ---------------------------------------------------------------------------------------------------------

void MainWindow::toast(const QString &text, bool undoable, const QString &link, std::function<void()> follow)
{
    m_followToast = std::move(follow);
    m_toast->showMessage(text, undoable, link);
}

void MainWindow::showError(const Error &error, const QString &action, std::function<void()> run)
{
    m_runBanner = std::move(run);
    if (error.code == ErrorCode::Canceled) return;
    m_banner->set(errorText(error), Tone::Danger, u"circle-alert"_s, action);
    m_banner->show();
    m_bannerBox->show();
}

std::shared_ptr<Task> MainWindow::startTask(const QString &text) { return m_status->tasks()->start(text); }
void MainWindow::setState(const QString &text, int dot) { m_status->setState(text, dot); }

void MainWindow::setWorkspace(const QString &agency, const QString &file, const QString &user)
{
    m_sidebar->setWorkspace(agency, file);
    m_sidebar->setUser(user);
}

void MainWindow::refreshUndo() { m_status->setUndo(m_context ? m_context->undo.undoText() : QString()); }

void MainWindow::undo()
{
    if (m_context) m_context->undo.undo();
}

void MainWindow::redo()
{
    if (m_context) m_context->undo.redo();
}

void MainWindow::openWorkspaceMenu(const QPoint &at)
{
    QMenu menu(this);
    menu.setObjectName(u"workspaceMenu"_s);
    for (const PaletteAction &action : std::as_const(m_workspaceActions)) {
        QAction *row = menu.addAction(themeOf(this).icon(action.icon), action.text);
        if (action.run) connect(row, &QAction::triggered, this, action.run);
        row->setEnabled(!action.enabled || action.enabled());
    }
    if (!menu.isEmpty()) menu.exec(at);
}

} // namespace flow::ui
