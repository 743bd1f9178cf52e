// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/deal/dealpage.h"

#include "core/entities.h"
#include "core/store/setting.h"
#include "core/store/store.h"
#include "core/store/today.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/datatable.h"
#include "ui/common/filterbar.h"
#include "ui/common/label.h"
#include "ui/deal/boardview.h"
#include "ui/deal/boardwords.h"
#include "ui/deal/callsview.h"
#include "ui/deal/cardlist.h"
#include "ui/deal/factpanel.h"
#include "ui/deal/mailpanel.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"

#include <QMenu>
#include <QPointer>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <set>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr auto kLanesKey = "pipeline/lanes";

std::unique_ptr<Entity> filterEntity()
{
    using enum FieldType;
    return std::make_unique<Entity>(Entity{.name = u"card"_s, .table = {}, .plural = {}, .fields = {
        {u"project_id"_s, Choice}, {u"artist_id"_s, Choice}, {u"owner"_s, Choice}, {u"amount"_s, Integer}, {u"age"_s, Integer, 0, {}, {}, u"d"_s}, {u"venue_name"_s, Text}}});
}

bool holds(const FilterRule &rule, const QString &value)
{
    const bool isNamed = std::ranges::any_of(rule.values, [&](const QVariant &wanted) { return wanted.toString() == value; });
    switch (rule.op) {
    case RuleOp::Any: return isNamed;
    case RuleOp::None: return !isNamed;
    case RuleOp::Contains: return rule.values.isEmpty() || value.contains(rule.values.front().toString(), Qt::CaseInsensitive);
    case RuleOp::Empty: return value.isEmpty();
    case RuleOp::Filled: return !value.isEmpty();
    default: return true;
    }
}

bool holds(const FilterRule &rule, std::optional<qint64> value)
{
    switch (rule.op) {
    case RuleOp::AtLeast: return value && *value >= rule.values.value(0).toLongLong();
    case RuleOp::AtMost: return value && *value <= rule.values.value(0).toLongLong();
    case RuleOp::Between: return value && *value >= rule.values.value(0).toLongLong() && *value <= rule.values.value(1).toLongLong();
    case RuleOp::Empty: return !value;
    case RuleOp::Filled: return value.has_value();
    default: return true;
    }
}

} // namespace

PageInfo dealPage()
{
    return {.id = u"pipeline"_s,
        .group = PageGroup::Booking,
        .icon = u"square-kanban"_s,
        .digit = 6,
        .title = [] { return DealPage::tr("Pipeline"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new DealPage(context, parent); },
        .entities = {u"hold"_s, u"offer"_s, u"prospect"_s, u"deal"_s, u"ended"_s}, // ended: no record, but all that has
        .adds = {},
        .counter = [](Connection &connection) { return callCount(connection, todayOf(connection)); },
        .counterEntities = {u"prospect"_s, u"task"_s}};
}

DealPage::DealPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_filterEntity(filterEntity())
    , m_stack(new QStackedLayout(this))
    , m_availFrom(today())
    , m_error(new EmptyState(u"triangle-alert"_s, tr("The pipeline cannot be read"), {}, tr("Try again"), u"refresh-cw"_s, this))
    , m_nothing(new EmptyState(u"square-kanban"_s, tr("No dates yet"),
          tr("Record the first hold that a promoter gives you, put venues into a project to prospect them, or import what you have."), tr("New date"), u"plus"_s, this))
    , m_new(new Button(tr("New date"), ButtonKind::Primary, u"plus"_s))
    , m_lanes(new IconButton(u"rows-3"_s, tr("Lanes"), {}, this))
    , m_ended(new IconButton(u"history"_s, tr("Show what has ended"), {}, this))
    , m_minute(new QTimer(this))
{
    m_new->setObjectName(u"newDate"_s);
    m_lanes->setObjectName(u"lanes"_s);
    m_ended->setObjectName(u"showEnded"_s);
    m_ended->setCheckable(true);
    setKeyCap(m_new, QKeySequence(Qt::Key_N).toString(QKeySequence::NativeText));
    buildBoard();
    buildCalls();
    buildAvails();
    m_stack->addWidget(m_error);
    m_stack->addWidget(m_nothing);
    buildPanel();
    buildActions();
    connect(m_error, &EmptyState::triggered, this, &DealPage::load);
    connect(m_nothing, &EmptyState::triggered, m_new, &Button::click);
    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(40);
    connect(refresh, &QTimer::timeout, this, [this] {
        load();
        if (m_view == "calls"_L1) loadCalls();
        if (m_view == "avails"_L1) loadAvails();
    });
    connect(&store().feed(), &ChangeFeed::changed, refresh, [refresh](const ChangeSet &changes) {
        for (const Entity *entity : {&prospectEntity(), &holdEntity(), &offerEntity(), &showEntity(), &dealEntity(), &projectEntity(), &artistEntity(), &venueEntity(),
                 &stageOverrideEntity(), &advanceItemEntity(), &taskEntity(), &availabilityEntity(), &interactionEntity()})
            if (changes.touches(entity->number)) return refresh->start();
    });
    m_minute->setInterval(60'000); // the clocks of challenges
    connect(m_minute, &QTimer::timeout, this, [this] { m_board->setNow(now()); });
    m_minute->start();
    store().read(agencyCurrency).then(this, [this](const Result<QString> &currency) {
        if (currency) m_currency = *currency;
        load();
    });
}

DealPage::~DealPage() = default;

void DealPage::buildBoard()
{
    m_cardsBox = new QWidget(this);
    auto *column = new QVBoxLayout(m_cardsBox);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_bar = new FilterBar(*m_filterEntity, m_cardsBox);
    m_bar->setFields({u"project_id"_s, u"artist_id"_s, u"owner"_s, u"amount"_s, u"age"_s, u"venue_name"_s});
    column->addWidget(m_bar);
    m_board = new BoardView(today());
    m_board->setReadOnly(!mayWrite(this->context(), u"hold"_s));
    m_source = std::make_shared<CardSource>(today());
    m_table = new DataTable;
    m_table->setObjectName(u"cardTable"_s);
    m_table->setAccessibleName(tr("Dates"));
    auto *model = new PagedModel(m_source, cardColumns(m_source, today(), [this] { return now(); }), this);
    m_table->setPagedModel(model);
    m_table->setStateKey(u"pipeline/list"_s);
    m_cardViews = new QStackedWidget;
    m_cardViews->addWidget(m_board);
    m_cardViews->addWidget(m_table);
    column->addWidget(m_cardViews, 1);
    m_stack->addWidget(m_cardsBox);
    connect(m_bar, &FilterBar::changed, this, [this](const FilterSet &filter) {
        m_filter = filter;
        applyFilter();
    });
    connect(m_board, &BoardView::currentChanged, this, &DealPage::chooseCurrent);
    connect(m_board, &BoardView::chosenChanged, this, &Page::statusChanged);
    connect(m_board, &BoardView::opened, this, [this] { shell().setPanelVisible(true); });
    connect(m_board, &BoardView::moveRequested, this, &DealPage::move);
    connect(m_board, &BoardView::addRequested, this, [this](BoardColumn) { newDate(); });
    connect(m_board, &BoardView::menuRequested, this, &DealPage::cardMenu);
    connect(m_board, &BoardView::moveMenuRequested, this, &DealPage::moveMenu);
    connect(m_board, &BoardView::rankRequested, this, &DealPage::rankHolds);
    connect(m_board, &BoardView::extendRequested, this, [this] { extend(chosenHolds()); });
    connect(m_table, &DataTable::currentIdChanged, this, [this](qint64 id) {
        if (m_view != "list"_L1) return;
        if (const BoardCard *card = m_source->card(id)) m_board->setCurrent(card->key);
    });
    connect(m_table, &DataTable::opened, this, [this] { shell().setPanelVisible(true); });
}

void DealPage::buildPanel()
{
    m_panels = new QStackedWidget(this);
    m_cardPanel = new CardPanel(context(), today());
    m_factPanel = new FactPanel(context());
    m_mailPanel = new MailPanel(context(), today());
    for (QWidget *widget : {static_cast<QWidget *>(m_cardPanel), static_cast<QWidget *>(m_factPanel), static_cast<QWidget *>(m_mailPanel)}) m_panels->addWidget(widget);
    m_panels->hide();
    const auto back = [this] {
        m_panels->setCurrentWidget(m_cardPanel);
        activated();
    };
    connect(m_factPanel, &FactPanel::finished, this, back);
    connect(m_mailPanel, &MailPanel::canceled, this, back);
    connect(m_mailPanel, &MailPanel::accepted, this, [this, back](qint64 artist, const QString &name, qint64 venue, const QList<QDate> &days, int rank) {
        back();
        hold({.artistId = artist, .venueId = venue, .rank = rank, .owner = store().author()}, days, name, tr("%n date(s)", nullptr, int(days.size())), tr("%n hold(s) recorded.", nullptr, int(days.size())));
    });
    connect(m_cardPanel, &CardPanel::actionRequested, this, &DealPage::run);
    const auto step = [this](int by) {
        if (m_view == "calls"_L1) m_calls->step(by);
        else m_board->moveCurrent(by);
    };
    connect(m_cardPanel, &ContextPanel::previousRequested, this, [step] { step(-1); });
    connect(m_cardPanel, &ContextPanel::nextRequested, this, [step] { step(1); });
    connect(m_cardPanel, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
}

void DealPage::buildCalls()
{
    m_calls = new CallsView(today(), this);
    m_calls->setReadOnly(!mayWrite(this->context(), u"prospect"_s));
    m_stack->addWidget(m_calls);
    connect(m_calls, &CallsView::outcome, this, &DealPage::callOutcome);
    connect(m_calls, &CallsView::currentChanged, this, [this] {
        if (m_view == "calls"_L1) chooseCurrent();
    });
    connect(m_calls, &CallsView::opened, this, [this](const CallRow &call) {
        if (call.prospectId) openRecord(u"prospect"_s, call.prospectId);
    });
    connect(m_calls, &CallsView::snoozed, this, [this](const CallRow &call) {
        const QDate until = today().addDays(1);
        context().editor.write({u"snooze"_s, call.venue}, tr("%1 comes back tomorrow.").arg(call.venue.isEmpty() ? call.title : call.venue), [call, until](Connection &connection) -> Result<void> {
            if (call.prospectId) return snoozeProspect(connection, call.prospectId, until);
            FLOW_TRY(Records(connection).update(taskEntity(), call.taskId, {{u"snoozed_until"_s, until.toString(Qt::ISODate)}}));
            return {};
        });
    });
}

void DealPage::buildActions()
{
    connect(m_new, &Button::clicked, this, [this] { newDate(); });
    connect(m_lanes, &IconButton::clicked, this, [this] {
        QMenu menu(this);
        const std::pair<BoardView::LaneBy, QString> choices[]{{BoardView::LaneBy::None, tr("No lanes")}, {BoardView::LaneBy::Artist, tr("A lane for each artist")},
            {BoardView::LaneBy::Project, tr("A lane for each project")}, {BoardView::LaneBy::Owner, tr("A lane for each booker")}};
        for (const auto &[lanes, text] : choices) {
            QAction *action = menu.addAction(text, this, [this, lanes] {
                m_board->setLanes(lanes);
                context().preferences.set(QLatin1StringView(kLanesKey), int(lanes));
            });
            action->setCheckable(true);
            action->setChecked(m_board->lanes() == lanes);
        }
        menu.exec(m_lanes->mapToGlobal(QPoint(0, m_lanes->height() + 4)));
    });
    m_board->setLanes(BoardView::LaneBy(std::clamp(context().preferences.value(QLatin1StringView(kLanesKey), 0).toInt(), 0, 3)));
    connect(m_ended, &IconButton::toggled, this, &DealPage::load);
    addPageAction(u"pipeline.ended"_s, tr("Show what has ended"), u"history"_s, {}, [this] { m_ended->toggle(); });
    addPageAction(u"pipeline.calls"_s, tr("Calls of today"), u"phone"_s, {}, [this] { setView(u"calls"_s); });
    if (!mayWrite(this->context(), u"hold"_s)) return m_new->hide();
    addPageAction(u"pipeline.new"_s, tr("New date"), u"plus"_s, QKeySequence(Qt::Key_N), [this] { newDate(); });
    addPageAction(u"pipeline.paste"_s, tr("Dates from a mail"), u"clipboard-paste"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), [this] {
        setView(u"avails"_s);
        openMail({});
    });
}

QDate DealPage::today() const { return QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date(); }
qint64 DealPage::now() const { return context().clock.nowMs(); }

void DealPage::load()
{
    const int turn = ++m_turn;
    const BoardQuery query{.today = today(), .nowMs = now(), .withExits = m_ended->isChecked()};
    store().read([query](Connection &connection) { return readBoard(connection, query); }).then(this, [this, turn](const Result<std::vector<BoardCard>> &cards) {
        if (turn == m_turn) take(cards);
    });
}

void DealPage::take(const Result<std::vector<BoardCard>> &cards)
{
    m_failed = !cards;
    if (!cards) {
        m_error->set(tr("The pipeline cannot be read"), errorText(cards.error()), tr("Try again"));
        return m_stack->setCurrentWidget(m_error);
    }
    m_loaded = true;
    m_all = *cards;
    updateChoices();
    m_board->setCurrency(m_currency);
    applyFilter();
    const QWidget *shownNow = m_stack->currentWidget();
    if (shownNow == m_error || shownNow == m_nothing || m_all.empty()) setView(m_view);
    Q_EMIT shown();
}

void DealPage::updateChoices()
{
    std::set<QString> projects, artists, owners;
    for (const BoardCard &card : m_all) {
        if (!card.project.isEmpty()) projects.insert(card.project);
        if (!card.artist.isEmpty()) artists.insert(card.artist);
        if (!card.owner.isEmpty()) owners.insert(card.owner);
    }
    m_filterEntity->fields[0].choices = QStringList(projects.begin(), projects.end());
    m_filterEntity->fields[1].choices = QStringList(artists.begin(), artists.end());
    m_filterEntity->fields[2].choices = QStringList(owners.begin(), owners.end());
}

bool DealPage::passes(const BoardCard &card) const
{
    return std::ranges::all_of(m_filter, [&](const FilterRule &rule) {
        if (rule.field == "project_id"_L1) return holds(rule, card.project);
        if (rule.field == "artist_id"_L1) return holds(rule, card.artist);
        if (rule.field == "owner"_L1) return holds(rule, card.owner);
        if (rule.field == "venue_name"_L1) return holds(rule, card.venue);
        if (rule.field == "amount"_L1) return holds(rule, card.value ? std::optional(card.value / 100) : std::nullopt);
        if (rule.field == "age"_L1) return holds(rule, card.touchedAt ? std::optional((now() - card.touchedAt) / 86'400'000) : std::nullopt);
        return true;
    });
}

void DealPage::applyFilter()
{
    std::vector<BoardCard> cards;
    std::ranges::copy_if(m_all, std::back_inserter(cards), [this](const BoardCard &card) { return passes(card); });
    m_source->setCards(cards, now());
    m_table->pagedModel()->refresh();
    m_board->setCards(std::move(cards), now());
    m_bar->setResult(m_filter.isEmpty() ? QString() : tr("%n card(s) match", nullptr, int(m_board->cards().size())));
    if (m_wanted && m_wanted->kind == CardKind::Hold && !cardOf(*m_wanted)) // it was confirmed: its date goes on as a show
        for (const BoardCard &card : m_all)
            if (card.holdId == m_wanted->id) m_wanted = card.key;
    if (m_wanted && cardOf(*m_wanted)) m_board->setCurrent(*std::exchange(m_wanted, std::nullopt));
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

const BoardCard *DealPage::cardOf(const CardKey &key) const
{
    const auto found = std::ranges::find(m_all, key, &BoardCard::key);
    return found == m_all.end() ? nullptr : &*found;
}

/// Of a call the panel shows the card that is called about: it is chosen on the board, too, so that buttons act on what one sees.
void DealPage::chooseCurrent()
{
    if (m_view == "calls"_L1) {
        const CallRow *call = m_calls->current();
        const CardKey key{CardKind::Prospect, call ? call->prospectId : 0};
        const bool isCurrent = m_board->current() && m_board->current()->key == key;
        if (key.id && !isCurrent) m_board->setCurrent(key); // comes back here
        if (!m_board->current() || m_board->current()->key != key) return m_cardPanel->show(nullptr);
    }
    m_cardPanel->show(m_board->current());
}

void DealPage::loadCalls()
{
    const int turn = ++m_callTurn;
    store().read([day = today()](Connection &connection) { return callsFor(connection, day); }).then(this, [this, turn](const Result<std::vector<CallRow>> &calls) {
        if (turn != m_callTurn) return;
        if (calls) m_calls->setCalls(*calls);
        else shell().showError(calls.error());
        Q_EMIT headerChanged();
        Q_EMIT shown();
    });
}

QString DealPage::title() const { return tr("Pipeline"); }

QString DealPage::count() const
{
    if (m_view == "calls"_L1) return tr("%n call(s) today", nullptr, int(m_calls->calls().size()));
    if (!m_loaded || m_view == "avails"_L1) return {};
    std::vector<const BoardCard *> all;
    for (const BoardCard &card : m_board->cards()) all.push_back(&card);
    const ColumnTotal total = totalOf(all, m_currency);
    const QString cards = tr("%n card(s)", nullptr, total.cards);
    const QString sum = sumText(total, m_currency);
    return sum.isEmpty() ? cards : cards + u" · "_s + sum;
}

QList<SegmentedControl::Segment> DealPage::views() const
{
    return {{u"board"_s, tr("Board"), u"square-kanban"_s}, {u"list"_s, tr("List"), u"rows-3"_s}, {u"calls"_s, tr("Calls"), u"phone"_s}, {u"avails"_s, tr("Avails"), u"grid-2x2"_s}};
}

void DealPage::setView(const QString &id)
{
    m_view = QStringList{u"list"_s, u"calls"_s, u"avails"_s}.contains(id) ? id : u"board"_s;
    m_lanes->setVisible(m_view == "board"_L1);
    m_ended->setVisible(m_view == "board"_L1 || m_view == "list"_L1);
    if (m_view == "calls"_L1) {
        m_stack->setCurrentWidget(m_calls);
        loadCalls();
    } else if (m_view == "avails"_L1) {
        m_stack->setCurrentWidget(m_availsBox);
        loadAvails();
    } else {
        m_cardViews->setCurrentWidget(m_view == "list"_L1 ? static_cast<QWidget *>(m_table) : m_board);
        m_stack->setCurrentWidget(m_failed ? m_error : m_loaded && m_all.empty() && !m_ended->isChecked() ? m_nothing : m_cardsBox);
    }
    chooseCurrent();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

QList<QWidget *> DealPage::headerTools() { return {m_lanes, m_ended, m_new}; }
QWidget *DealPage::panel() { return m_panels; }

QString DealPage::status() const
{
    const qsizetype chosen = m_board->chosen().size();
    return m_view == "board"_L1 && chosen > 1 ? tr("%n selected", nullptr, int(chosen)) : count();
}

QWidget *DealPage::searchField()
{
    if (m_view == "calls"_L1) return m_calls;
    if (m_view == "avails"_L1) return m_avails;
    return m_bar;
}

void DealPage::activated()
{
    if (m_view == "calls"_L1) m_calls->focusList();
    else if (m_view == "avails"_L1) m_avails->setFocus();
    else m_cardViews->currentWidget()->setFocus();
}

bool DealPage::openRecord(const QString &entity, qint64 id)
{
    if (entity == "ended"_L1) {
        setView(u"board"_s);
        m_ended->setChecked(true);
        return true;
    }
    const QStringList kinds{u"prospect"_s, u"hold"_s, u"offer"_s, u"show"_s, u"deal"_s};
    const qsizetype kind = kinds.indexOf(entity);
    if (kind < 0 || kind == 3) return false;
    setView(u"board"_s);
    m_wanted = CardKey{CardKind(int(kind)), id};
    for (const BoardCard &card : m_all) // an offer is seen on the card of its hold
        if ((kind == 2 && card.offerId == id) || (kind == 1 && card.holdId == id)) m_wanted = card.key;
    if (cardOf(*m_wanted)) m_board->setCurrent(*std::exchange(m_wanted, std::nullopt));
    shell().setPanelVisible(true);
    return true;
}

QStringList DealPage::pictureStates() const { return {QString(), u"drag"_s, u"lanes"_s, u"list"_s, u"calls"_s, u"avails"_s, u"offer"_s}; }

void DealPage::showPicture(const QString &state, std::function<void()> done)
{
    const bool isBoard = state.isEmpty() || state == "drag"_L1 || state == "lanes"_L1 || state == "offer"_L1;
    m_board->setLanes(state == "lanes"_L1 ? BoardView::LaneBy::Artist : BoardView::LaneBy::None);
    shell().setPanelVisible(state == "offer"_L1);
    m_board->cancelDrag();
    const auto first = [this](auto matches) -> const BoardCard * {
        const auto found = std::ranges::find_if(m_board->cards(), matches);
        return found == m_board->cards().end() ? nullptr : &*found;
    };
    const auto finish = [this, state, done, first] {
        if (state == "drag"_L1) {
            const BoardCard *card = first([](const BoardCard &c) { return c.placement.stage == DealStage::Hold && c.expiresAt && c.challenge.isEmpty(); });
            if (card) m_board->pretendDrag(card->key, BoardColumn::Offer, {0.35, 0.6});
        } else if (state == "offer"_L1) {
            if (const BoardCard *card = first([](const BoardCard &c) { return c.version > 1; })) m_board->setCurrent(card->key);
        }
        QTimer::singleShot(300, this, done);
    };
    const bool isThere = m_loaded && (isBoard || state == "list"_L1);
    // Before anything is read: an answer may come at once.
    if (!isThere) connect(this, &DealPage::shown, this, finish, Qt::SingleShotConnection);
    setView(isBoard ? u"board"_s : state);
    if (isThere) finish();
}

} // namespace flow::ui
