// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/historypage.h"

#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/datatable.h"
#include "ui/common/searchfield.h"
#include "ui/history/historylist.h"
#include "ui/history/historypanel.h"
#include "ui/shell/undocontroller.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/causetext.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QComboBox>
#include <QStackedLayout>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    enum State { List, Nothing, NoMatch, Failed };

    QString iconOf(const QString &cause)
    {
        if (cause == "add"_L1 || cause == "create"_L1) return u"plus"_s;
        if (cause == "delete"_L1 || cause == "erase"_L1) return u"trash-2"_s;
        if (cause == "import"_L1 || cause == "demo"_L1) return u"import"_s;
        if (cause == "undo"_L1 || cause == "revert"_L1) return u"undo-2"_s;
        if (cause == "redo"_L1) return u"redo-2"_s;
        if (cause == "merge"_L1) return u"git-merge"_s;
        if (cause.endsWith("tag"_L1)) return u"tag"_s;
        if (cause == "log"_L1) return u"phone"_s;
        if (cause == "approve"_L1) return u"user-check"_s;
        if (cause == "reject"_L1 || cause == "withdraw"_L1) return u"user-x"_s;
        if (cause == "file"_L1) return u"paperclip"_s;
        return u"pencil"_s;
    }

    QString capital(QString text)
    {
        if (!text.isEmpty()) text[0] = text.at(0).toUpper();
        return text;
    }

    QComboBox *filterBox(const QString &name, const QString &accessibleName, const QString &all)
    {
        auto *box = new QComboBox;
        box->setObjectName(name);
        box->setAccessibleName(accessibleName);
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->addItem(all, QString());
        return box;
    }

} // namespace

PageInfo historyPage()
{
    return {.id = u"history"_s,
        .group = PageGroup::Bottom,
        .icon = u"history"_s,
        .title = [] { return HistoryPage::tr("History"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new HistoryPage(context, parent); }};
}

HistoryPage::HistoryPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_source(std::make_shared<HistoryList>(context.store))
    , m_panel(new HistoryPanel(context, this))
    , m_search(new SearchField(tr("Find in the history"), QKeySequence(Qt::CTRL | Qt::Key_F)))
    , m_author(filterBox(u"historyAuthor"_s, tr("Person"), tr("Everybody")))
    , m_cause(filterBox(u"historyCause"_s, tr("Kind of change"), tr("All changes")))
    , m_stack(new QStackedLayout(this))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The history cannot be read"), {}, tr("Try again"), u"refresh-cw"_s, this))
{
    m_panel->hide();
    m_search->setObjectName(u"historySearch"_s);
    m_search->setAccessibleName(tr("Find in the history"));
    m_search->setMinimumWidth(150);
    m_search->setMaximumWidth(248);
    buildTable();
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(u"history"_s, tr("No changes yet"), tr("Whatever is added, changed, imported or deleted is listed here and can be taken back."), {}, {}, this));
    auto *none = new EmptyState(u"list-filter"_s, tr("No change matches"), tr("Look for other words, or for everybody's changes."), tr("Show all"), u"x"_s, this);
    m_stack->addWidget(none);
    m_stack->addWidget(m_failed);
    connect(none, &EmptyState::triggered, this, [this] {
        m_author->setCurrentIndex(0);
        m_cause->setCurrentIndex(0);
        m_search->clear();
    });
    connect(m_failed, &EmptyState::triggered, this, &HistoryPage::filterChanged);
    connect(m_search, &QLineEdit::textChanged, this, &HistoryPage::filterChanged);
    connect(m_author, &QComboBox::currentIndexChanged, this, &HistoryPage::filterChanged);
    connect(m_cause, &QComboBox::currentIndexChanged, this, &HistoryPage::filterChanged);
    buildActions();
    readFacets();
    m_model->setQuery({}); // last: what is there already is answered at once
}

void HistoryPage::buildTable()
{
    const auto text = [](HistoryValue value) { return [value](const Row &row) { return CellLook{.text = row.values.value(value).toString()}; }; };
    QList<Column> columns{
        {.field = u"words"_s, .title = tr("Change"), .width = 340, .weight = CellWeight::Name, .sortable = false, .fixed = true},
        {.field = u"author"_s, .title = tr("By"), .width = 130, .sortable = false, .look = text(HistoryAuthor)},
        {.field = u"at"_s, .title = tr("When"), .width = 150, .sortable = false},
        {.field = u"records"_s, .title = tr("Records"), .width = 84, .right = true, .sortable = false},
        {.field = u"state"_s, .title = tr("State"), .width = 100, .sortable = false},
    };
    columns[0].look = [](const Row &row) { return CellLook{.text = row.values.value(HistoryWords).toString(), .icon = iconOf(row.values.value(HistoryCause).toString())}; };
    columns[2].look = [](const Row &row) { return CellLook{.text = formatInstant(row.values.value(HistoryAt).toLongLong())}; };
    columns[3].look = [](const Row &row) { return CellLook{.text = formatCount(row.values.value(HistoryRecords).toLongLong())}; };
    columns[4].look = [](const Row &row) {
        CellLook look;
        if (row.values.value(HistoryUndoneBy).toLongLong()) look.badges << CellBadge{tr("Undone"), Tone::Neutral, u"undo-2"_s};
        return look;
    };
    m_model = new PagedModel(m_source, columns, this);
    m_table = new DataTable(this);
    m_table->setObjectName(u"table.history"_s);
    m_table->setAccessibleName(tr("History"));
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setPagedModel(m_model);
    m_table->setStateKey(u"history/list"_s);
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) { m_panel->show(id); });
    connect(m_table, &DataTable::opened, this, [this](qint64 id) {
        m_panel->show(id);
        shell().setPanelVisible(true);
    });
    connect(m_model, &PagedModel::failed, this, [this](const Error &error) {
        if (error.code == ErrorCode::Canceled) return; // a newer query is under way
        m_failed->set(tr("The history cannot be read"), errorText(error), tr("Try again"));
        m_stack->setCurrentIndex(Failed);
    });
    connect(m_model, &PagedModel::counted, this, [this](qint64 total) {
        m_stack->setCurrentIndex(total > 0 ? List : isFiltered() ? NoMatch : Nothing);
        if (total > 0) m_model->data(m_model->index(0, 0), LookRole); // asks for it, painted or not
        chooseFirst(); // its rows may have come before their number
        Q_EMIT statusChanged();
        Q_EMIT headerChanged();
    });
    connect(m_model, &PagedModel::windowLoaded, this, &HistoryPage::chooseFirst);
    connect(&store().feed(), &ChangeFeed::changed, this, [this] {
        m_model->refresh();
        m_panel->reload();
        readFacets();
    });
}

/// A row is chosen from the start, so that the panel says something.
void HistoryPage::chooseFirst()
{
    if (!m_model->freshRow(0)) return;
    // A list with the keyboard takes its first row as the current one by itself, and does not select it.
    if (m_table->selectedCount() == 0) m_table->selectRow(std::max(0, m_table->currentIndex().row()));
    if (m_table->currentId()) m_panel->show(m_table->currentId()); // the first row is chosen before it has an id
}

void HistoryPage::buildActions()
{
    addPageAction(u"history.undo"_s, tr("Undo this change"), u"undo-2"_s, QKeySequence(Qt::Key_U), [this] { undoThis(); });
    addPageAction(u"history.asOf"_s, tr("Open the agency as of this moment"), u"clock"_s, QKeySequence(Qt::Key_O), [this] { openAsOf(); });
    connect(m_panel, &HistoryPanel::loaded, this, &HistoryPage::showActions);
    connect(m_panel, &HistoryPanel::transactionRequested, this, [this](qint64 id) {
        if (m_model->indexOfId(id) >= 0) m_table->setCurrentId(id);
        else m_panel->show(id);
    });
    connect(m_panel, &ContextPanel::previousRequested, this, [this] { m_table->moveCurrent(-1); });
    connect(m_panel, &ContextPanel::nextRequested, this, [this] { m_table->moveCurrent(1); });
    connect(m_panel, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
}

void HistoryPage::showActions()
{
    if (!m_panel->detail()) return;
    QList<QWidget *> buttons;
    if (!store().isReadOnly() && m_panel->detail()->transaction.undoneBy == 0) {
        auto *undo = new Button(tr("Undo this"), ButtonKind::Default, u"undo-2"_s);
        undo->setObjectName(u"historyUndo"_s);
        connect(undo, &Button::clicked, this, &HistoryPage::undoThis);
        buttons << undo;
    }
    if (!context().workspaces.moment()) {
        auto *open = new Button(tr("Open as of then"), ButtonKind::Default, u"clock"_s);
        open->setObjectName(u"historyAsOf"_s);
        open->setToolTip(tr("Open the agency as of this moment"));
        connect(open, &Button::clicked, this, &HistoryPage::openAsOf);
        buttons << open;
    }
    m_panel->setActions(buttons);
}

void HistoryPage::readFacets()
{
    store().read([](Connection &connection) { return historyFacets(connection); }).then(this, [this](const Result<HistoryFacets> &facets) {
        if (facets) fillFilters(*facets);
    });
}

void HistoryPage::fillFilters(const HistoryFacets &facets)
{
    for (const QString &author : facets.authors)
        if (m_author->findData(author) < 0) m_author->addItem(author, author);
    for (const QString &cause : facets.causes)
        if (m_cause->findData(cause) < 0) m_cause->addItem(capital(causeText(cause, {})), cause);
}

void HistoryPage::filterChanged()
{
    m_source->setAuthor(m_author->currentData().toString());
    m_source->setCause(m_cause->currentData().toString());
    m_model->setQuery({.text = m_search->text()});
}

bool HistoryPage::isFiltered() const
{
    return m_author->currentIndex() > 0 || m_cause->currentIndex() > 0 || !m_search->text().trimmed().isEmpty();
}

void HistoryPage::undoThis()
{
    if (const auto &detail = m_panel->detail(); detail && !store().isReadOnly() && detail->transaction.undoneBy == 0) {
        auto *button = m_panel->findChild<QWidget *>(u"historyUndo"_s); // the key works without it
        context().undo.take(detail->transaction, button && button->isVisible() ? button : m_table);
    }
}

void HistoryPage::openAsOf()
{
    const auto &detail = m_panel->detail();
    if (!detail || context().workspaces.moment()) return;
    const auto task = shell().startTask(tr("Opening the agency as of %1").arg(formatInstant(detail->transaction.atMs)));
    // The page goes when the past is opened, so the window's shell hears of failures only while the page is there.
    context().workspaces.openAsOf(detail->transaction.atMs, task->progress).then(this, [this, task](const Result<void> &opened) {
        task->finish();
        if (!opened) shell().showError(opened.error());
    });
}

QString HistoryPage::title() const { return tr("History"); }
QString HistoryPage::count() const { return tr("%n change(s)", nullptr, int(m_model->total())); }
QList<QWidget *> HistoryPage::headerTools() { return {m_author, m_cause, m_search}; }
QWidget *HistoryPage::panel() { return m_panel; }
QString HistoryPage::status() const { return count(); }
QWidget *HistoryPage::searchField() { return m_search; }
void HistoryPage::activated() { m_table->setFocus(); }

void HistoryPage::showPicture(const QString &, std::function<void()> done)
{
    if (m_panel->detail()) return done();
    connect(m_panel, &HistoryPanel::loaded, this, done, Qt::SingleShotConnection);
}

} // namespace flow::ui
