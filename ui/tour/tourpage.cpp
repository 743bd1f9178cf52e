// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourpage.h"

#include "core/entities.h"
#include "ui/common/banner.h"
#include "ui/common/bannercolumn.h"
#include "ui/common/button.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/logisticsview.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/tourlegend.h"
#include "ui/tour/tourmap.h"
#include "ui/text/tourtext.h"
#include "ui/tour/tourtimeline.h"

#include <QDateTime>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>
#include <QStackedLayout>
#include <QTimeZone>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace flow::ui {

using namespace Qt::StringLiterals;
using tour::Scenario;
using tour::ScenarioStop;

namespace {

    constexpr int kPlayStep = 130; ///< milliseconds a day

} // namespace

PageInfo tourPage()
{
    return {.id = u"tours"_s,
        .group = PageGroup::Booking,
        .icon = u"route"_s,
        .title = [] { return TourPage::tr("Tours"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new TourPage(context, parent); },
        .entities = {u"tour"_s},
        .adds = [] { return QList<std::pair<QString, QString>>{{u"tour"_s, TourPage::tr("Add tour \"%1\"")}}; }};
}

TourPage::TourPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_player(new QTimer(this))
    , m_ticker(new QTimer(this))
    , m_stack(new QStackedLayout(this))
    , m_empty(new EmptyState(u"route"_s, tr("No tours yet"), tr("Give it a name, dates and artists; the planner finds the route."), tr("New tour"), u"plus"_s, this))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The tour cannot be read"), QString(), tr("Try again"), u"refresh-cw"_s, this))
    , m_budget(new BudgetView)
    , m_sheets(new DaySheetView(context))
    , m_logistics(new LogisticsView(context))
    , m_map(new TourMap(context))
    , m_timeline(new TourTimeline)
    , m_bar(new StopBar)
    , m_news(new Banner)
    , m_panel(new ScenarioPanel(this))
    , m_choose(new IconButton(u"chevrons-up-down"_s, QString(), QKeySequence(), this))
    , m_rules(new Button(QString(), ButtonKind::Default, u"sliders-horizontal"_s, this))
    , m_again(new Button(QString(), ButtonKind::Default, u"refresh-cw"_s, this))
{
    m_panel->hide();
    buildPlan();
    m_stack->addWidget(m_plan);
    m_stack->addWidget(m_budget);
    m_stack->addWidget(m_logistics);
    m_stack->addWidget(m_sheets);
    connect(m_logistics, &LogisticsView::sheetRequested, this, [this](qint64 artist, const QDate &day) {
        m_sheets->chooseDay(artist, day);
        setView(u"sheets"_s);
    });
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    buildActions();
    buildEditing();
    connect(m_empty, &EmptyState::triggered, this, [this] { newTour({}); });
    connect(m_failed, &EmptyState::triggered, this, &TourPage::load);

    m_ticker->setInterval(120);
    connect(m_ticker, &QTimer::timeout, this, [this] {
        if (m_watch && current()) m_panel->showSearch(m_watch->curve(), m_view.currency);
    });
    m_player->setInterval(kPlayStep);
    connect(m_player, &QTimer::timeout, this, &TourPage::playNext);
    auto *refresh = new QTimer(this);
    refresh->setSingleShot(true);
    refresh->setInterval(50);
    connect(refresh, &QTimer::timeout, this, &TourPage::load);
    connect(&store().feed(), &ChangeFeed::changed, refresh, [refresh](const ChangeSet &changes) {
        for (const Entity *entity : {&tourEntity(), &tourArtistEntity(), &scenarioEntity(), &scenarioStopEntity(), &artistEntity(), &showEntity(),
                 &holdEntity(), &offerEntity(), &availabilityEntity(), &budgetLineEntity()})
            if (changes.touches(entity->number)) refresh->start();
    });
    // What only travels changes nothing of the plan.
    auto *book = new QTimer(this);
    book->setSingleShot(true);
    book->setInterval(50);
    connect(book, &QTimer::timeout, this, &TourPage::loadBook);
    connect(&store().feed(), &ChangeFeed::changed, book, [book](const ChangeSet &changes) {
        for (const Entity *entity : {&guestEntity(), &guestQuotaEntity(), &advanceItemEntity(), &resourceEntity(), &resourceBookingEntity()})
            if (changes.touches(entity->number)) book->start();
    });
    load();
}

TourPage::~TourPage()
{
    if (m_watch) m_watch->cancel();
}

void TourPage::buildPlan()
{
    m_plan = new QWidget;
    auto *column = new QVBoxLayout(m_plan);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_news->setObjectName(u"pipelineNews"_s);
    m_news->hide();
    addBannerColumn(column)->addWidget(m_news);
    column->addWidget(m_map, 1);
    column->addWidget(new Hairline);
    auto *lanes = new QScrollArea;
    lanes->setObjectName(u"timelineScroll"_s);
    lanes->setFrameShape(QFrame::NoFrame);
    lanes->setWidgetResizable(true);
    lanes->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    lanes->setFocusPolicy(Qt::NoFocus);
    lanes->setWidget(m_timeline);
    column->addWidget(lanes);
    auto *foot = new Surface(ColorRole::Background);
    foot->setLines(Qt::TopEdge);
    auto *footRow = new QVBoxLayout(foot);
    footRow->setContentsMargins({});
    footRow->addWidget(m_bar);
    column->addWidget(foot);

    connect(m_news, &Banner::triggered, this, &TourPage::repair);
    connect(m_news, &Banner::dismissed, this, [this] { m_oldNews = m_news->accessibleName(); });
    connect(m_map, &TourMap::stopSelected, this, [this](qint64 id) { chooseStop(id, false); });
    connect(m_map, &TourMap::stopOpened, this, &TourPage::openStop);
    connect(m_timeline, &TourTimeline::stopSelected, this, [this](qint64 id) { chooseStop(id, true); });
    connect(m_timeline, &TourTimeline::stopMoving, this, [this](qint64 id, const QDate &day) { preview(id, day, false); });
    connect(m_timeline, &TourTimeline::gapChosen, this, &TourPage::fillGap);
    connect(m_map, &TourMap::stopMoving, this, [this](qint64 id, const QDate &day) { preview(id, day, true); });
    connect(m_map, &TourMap::stopMoved, this, &TourPage::moveStop);
    connect(m_timeline, &TourTimeline::stopMoved, this, &TourPage::moveStop);
    connect(m_timeline, &TourTimeline::pinRequested, this, &TourPage::togglePin);
    connect(m_timeline, &TourTimeline::forbidRequested, this, &TourPage::forbid);
    connect(m_timeline, &TourTimeline::stopOpened, this, &TourPage::openStop);
    connect(m_bar, &StopBar::pinClicked, this, [this] { togglePin(m_stop); });
    connect(m_bar, &StopBar::forbidClicked, this, [this] { forbid(m_stop); });
    connect(m_panel, &ScenarioPanel::chosen, this, &TourPage::chooseScenario);
    connect(m_panel, &ScenarioPanel::duplicateRequested, this, &TourPage::duplicate);
    connect(m_panel, &ScenarioPanel::renameRequested, this, &TourPage::rename);
    connect(m_panel, &ScenarioPanel::mergeRequested, this, &TourPage::merge);
    connect(m_panel, &ScenarioPanel::removeRequested, this, &TourPage::remove);
    connect(m_panel, &ScenarioPanel::applyRequested, this, &TourPage::apply);
    connect(m_panel, &ScenarioPanel::suggestionChosen, this, [this](int index) {
        if (index < 0 || index >= int(m_suggested.size())) return;
        const tour::GapSuggestion &one = m_suggested[size_t(index)];
        if (mayPlan()) addChoice(one.choice, one.day);
        else openCandidate(one.choice.candidate);
    });
    connect(m_panel, &ScenarioPanel::reasonChosen, this, [this](const QString &candidate) {
        showReason(candidate);
    });
}

bool TourPage::mayWriteAll(std::initializer_list<const char16_t *> entities) const
{
    return std::ranges::all_of(entities, [this](const char16_t *entity) { return mayWrite(context(), QString::fromUtf16(entity)); });
}

bool TourPage::mayPlan() const { return mayWriteAll({u"scenario", u"scenario_stop"}); }

bool TourPage::mayApply() const { return mayPlan() && mayWriteAll({u"show", u"hold", u"prospect", u"budget_line"}); }

bool TourPage::mayMakeTours() const { return mayPlan() && mayWriteAll({u"tour", u"tour_artist"}); }

/// What only those have who may change plans.
void TourPage::buildEditing()
{
    const bool may = mayPlan();
    m_panel->setEditable(may, mayApply());
    m_map->setEditable(may);
    m_timeline->setEditable(may);
    m_budget->model()->setEditable(mayWrite(context(), u"budget_line"_s));
    if (!mayMakeTours()) m_empty->set(tr("No tours yet"), tr("Tours that you may see appear here as soon as somebody has planned one."), {});
    if (!may) return;
    addPageAction(u"tours.plan"_s, tr("Plan again"), u"refresh-cw"_s, {}, [this] { planAgain(8); });
    addPageAction(u"tours.planLonger"_s, tr("Plan for a minute"), u"refresh-cw"_s, QKeySequence(Qt::SHIFT | Qt::Key_P), [this] { planAgain(60); });
    addPageAction(u"tours.repair"_s, tr("Repair with few changes"), u"refresh-cw"_s, QKeySequence(Qt::SHIFT | Qt::Key_R), [this] { repair(); });
    addPageAction(u"tours.rules"_s, tr("Rules of the scenario"), u"sliders-horizontal"_s, QKeySequence(Qt::Key_R), [this] { openRules(); });
    addPageAction(u"tours.duplicate"_s, tr("Duplicate scenario"), u"copy"_s, QKeySequence(Qt::Key_D), [this] { duplicate(m_scenario); });
    addPageAction(u"tours.merge"_s, tr("Take dates of another scenario"), u"git-merge"_s, QKeySequence(Qt::Key_M), [this] { merge(m_scenario); });
}

void TourPage::buildActions()
{
    const auto write = [this](const tour::BudgetDate *date, const QString &category, const QString &subject, std::optional<qint64> amount) {
        const std::optional<tour::BudgetDate> kept = date ? std::optional(*date) : std::nullopt;
        context().editor.write({.code = u"edit"_s, .subject = subject}, {},
            [tour = m_view.id, currency = m_view.currency, kept, category, amount](Connection &connection) {
                return tour::setActual(connection, tour, currency, kept ? &*kept : nullptr, category, amount);
            });
    };
    connect(m_budget->model(), &BudgetModel::dateEdited, this,
        [write](const tour::BudgetDate &date, std::optional<qint64> amount) { write(&date, u"fees"_s, date.stop.place, amount); });
    connect(m_budget->model(), &BudgetModel::refused, this, [this](const Error &error) { shell().showError(error); });
    connect(m_budget->model(), &BudgetModel::costEdited, this,
        [this, write](const QString &category, std::optional<qint64> amount) { write(nullptr, category, m_view.name, amount); });
    m_choose->setName(tr("Choose a tour"));
    m_rules->setText(tr("Rules"));
    m_again->setText(tr("Plan again"));
    m_choose->setObjectName(u"chooseTour"_s);
    m_rules->setObjectName(u"tourRules"_s);
    m_again->setObjectName(u"planAgain"_s);
    m_again->setKey(QKeySequence(Qt::Key_P));
    connect(m_choose, &QToolButton::clicked, this, &TourPage::openTours);
    connect(m_rules, &Button::clicked, this, &TourPage::openRules);
    connect(m_again, &Button::clicked, this, [this] { planAgain(8); });
    if (mayMakeTours()) addPageAction(u"tours.new"_s, tr("New tour"), u"plus"_s, QKeySequence(Qt::Key_N), [this] { newTour({}); });
    addPageAction(u"tours.roads"_s, tr("Distances and roads"), u"route"_s, QKeySequence(Qt::Key_L), [this] { openRoads(); });
    addPageAction(u"tours.play"_s, tr("Play the tour"), u"circle-play"_s, QKeySequence(Qt::Key_Y), [this] { play(); });
    addPageAction(u"tours.circles"_s, tr("Show all radius clauses"), u"circle-dashed"_s, QKeySequence(Qt::Key_C), [this] {
        m_allCircles = !m_allCircles;
        showCircles();
    });
    addPageAction(u"tours.leftOut"_s, tr("Show what is left out"), u"circle-slash"_s, QKeySequence(Qt::Key_V), [this] {
        m_showsLeftOut = !m_showsLeftOut;
        showLeftOut();
    });
    addPageAction(u"tours.book"_s, tr("Tour book as PDF"), u"printer"_s, QKeySequence(Qt::Key_B), [this] {
        m_savesBook = m_view.id != 0;
        setView(u"sheets"_s);
    });
    addPageAction(u"tours.paper"_s, tr("Plan as PDF"), u"file-text"_s, {}, [this] {
        if (const Scenario *scenario = current()) m_sheets->savePlan(m_view, *scenario);
    });
    if (mayApply()) addPageAction(u"tours.apply"_s, tr("Apply scenario"), u"check"_s, {}, [this] { apply(m_scenario); });
}

QDate TourPage::today() const { return QDateTime::fromMSecsSinceEpoch(context().clock.nowMs(), QTimeZone::systemTimeZone()).date(); }

QString TourPage::title() const { return m_view.id ? m_view.name : tr("Tours"); }

QString TourPage::count() const { return m_view.id ? dayRange(m_view.first, m_view.last) : QString(); }

QList<QWidget *> TourPage::headerTools() { return {m_choose, m_rules, m_again}; }

QWidget *TourPage::panel() { return m_view.id && !m_view.scenarios.empty() && m_shownView == "plan"_L1 ? m_panel : nullptr; }

QWidget *TourPage::searchField() { return m_timeline; }

QString TourPage::status() const
{
    const Scenario *scenario = current();
    if (!scenario || scenario->report.moves == 0) return {};
    const QString moves = QLocale().toString(scenario->report.moves);
    if (scenario->report.seconds <= 0) return tr("Planned with %1 moves").arg(moves);
    return tr("Planned in %1 s, %2 moves").arg(QLocale().toString(scenario->report.seconds, 'f', 1), moves);
}

const Scenario *TourPage::current() const { return m_draft ? &*m_draft : m_view.scenario(m_scenario); }

const ScenarioStop *TourPage::stop(qint64 id) const
{
    const Scenario *scenario = current();
    if (!scenario) return nullptr;
    const auto found = std::ranges::find(scenario->stops, id, &ScenarioStop::id);
    return found == scenario->stops.end() ? nullptr : &*found;
}

QString TourPage::artistName(qint64 id) const
{
    for (const tour::TourArtist &artist : m_view.artists)
        if (artist.id == id) return artist.name;
    return {};
}

void TourPage::load()
{
    struct Read
    {
        std::vector<tour::TourHead> tours;
        tour::TourView view;
    };
    store()
        .read([wanted = m_tour, day = today()](Connection &connection) -> Result<Read> {
            Read read;
            FLOW_ASSIGN(read.tours, tour::readTours(connection));
            if (read.tours.empty()) return read;
            const auto known = std::ranges::find(read.tours, wanted, &tour::TourHead::id);
            const auto next = std::ranges::find_if(read.tours, [&](const auto &head) { return head.last >= day; });
            const auto &chosen = known != read.tours.end() ? *known : next != read.tours.end() ? *next : read.tours.back();
            FLOW_ASSIGN(read.view, tour::readTour(connection, chosen.id));
            return read;
        })
        .then(this, [this, saves = m_saves](const Result<Read> &read) {
            if (saves != m_saves) return; // older than what this page has written since, which has it read again
            if (!read) {
                m_failed->set(tr("The tour cannot be read"), errorText(read.error()), tr("Try again"));
                m_stack->setCurrentWidget(m_failed);
                return;
            }
            m_tours = read->tours;
            take(read->view);
        });
}

void TourPage::take(const Result<tour::TourView> &view)
{
    m_loaded = true;
    m_view = *view;
    m_tour = m_view.id;
    m_draft.reset();
    m_behind.clear();
    const bool any = m_view.id != 0;
    showStack();
    m_choose->setVisible(any);
    for (Button *tool : {m_rules, m_again})
        tool->setVisible(any && mayPlan());
    if (!m_view.scenario(m_scenario)) {
        // What is worked for, else what earns most.
        const auto applied = std::ranges::find_if(m_view.scenarios, &Scenario::isApplied);
        const auto best = std::ranges::max_element(m_view.scenarios, {}, [](const Scenario &s) { return s.figures.profit; });
        m_scenario = applied != m_view.scenarios.end() ? applied->id : best != m_view.scenarios.end() ? best->id : 0;
    }
    m_timeline->setSpan(m_view.first, m_view.last, today());
    if (const Scenario *scenario = current()) showScenario(*scenario, false);
    m_panel->setScenarios(m_view.scenarios, m_scenario);
    Q_EMIT headerChanged();
    Q_EMIT panelChanged();
    Q_EMIT statusChanged();
    readQuestion();
    Q_EMIT shown();
}

QList<SegmentedControl::Segment> TourPage::views() const
{
    if (!m_view.id) return {};
    return {{u"plan"_s, tr("Plan"), u"map"_s}, {u"budget"_s, tr("Budget"), u"wallet"_s}, {u"logistics"_s, tr("Logistics"), u"truck"_s},
        {u"sheets"_s, tr("Day sheets"), u"notebook"_s}};
}

void TourPage::setView(const QString &id)
{
    if (!std::ranges::contains(std::array{"plan"_L1, "budget"_L1, "logistics"_L1, "sheets"_L1}, id)) return;
    m_shownView = id;
    showStack();
    Q_EMIT headerChanged();
    Q_EMIT panelChanged();
}

void TourPage::showStack()
{
    if (!m_view.id) return m_stack->setCurrentWidget(m_empty);
    const bool budget = m_shownView == "budget"_L1;
    QWidget *shown = m_plan;
    if (budget) shown = m_budget;
    else if (m_shownView == "logistics"_L1) shown = m_logistics;
    else if (m_shownView == "sheets"_L1) shown = m_sheets;
    m_stack->setCurrentWidget(shown);
    if (budget) loadBudget();
    loadBook();
}

void TourPage::loadBudget()
{
    if (!m_scenario) return;
    store().read([id = m_scenario](Connection &connection) { return tour::readBudget(connection, id); }).then(this, [this](const Result<tour::TourBudget> &budget) {
        if (!budget) return shell().showError(budget.error());
        m_budget->model()->set(*budget, m_view.artists);
    });
}

/// Day sheets and logistics follow the chosen scenario; only read while one of them is looked at.
void TourPage::loadBook()
{
    if (!m_view.id || (m_shownView != "sheets"_L1 && m_shownView != "logistics"_L1)) return;
    store().read([ask = tour::BookAsk{.tour = m_view.id, .scenario = m_scenario}](Connection &connection) { return tour::readTourBook(connection, ask); })
        .then(this, [this](const Result<tour::TourBook> &book) {
            if (book) {
                m_sheets->setBook(*book);
                m_logistics->setBook(*book);
                if (std::exchange(m_savesBook, false)) m_sheets->saveAs(BookFormat::Pdf, false);
            } else if (book.error().code == ErrorCode::NotFound) {
                m_sheets->showNothing(tr("No day sheets yet"), tr("This scenario has no dates. Plan again, or fill the days on the timeline."));
                m_logistics->setBook({});
            } else {
                shell().showError(book.error());
            }
        });
}

void TourPage::openTours()
{
    QMenu menu(this);
    for (const tour::TourHead &head : m_tours) {
        QAction *action = menu.addAction(tr("%1, %2").arg(head.name, dayRange(head.first, head.last)), this, [this, id = head.id] { openRecord(u"tour"_s, id); });
        action->setCheckable(true);
        action->setChecked(head.id == m_tour);
    }
    if (mayMakeTours()) menu.addSeparator();
    if (mayMakeTours()) menu.addAction(tr("New tour"), this, [this] { newTour({}); });
    menu.exec(m_choose->mapToGlobal(QPoint(0, m_choose->height() + 4)));
}

bool TourPage::openRecord(const QString &entity, qint64 id)
{
    if (entity != "tour"_L1) return false;
    if (id != m_tour) {
        m_tour = id;
        m_scenario = m_stop = 0;
        load();
    }
    return true;
}

bool TourPage::addRecord(const QString &entity, const QString &name)
{
    if (entity != "tour"_L1) return false;
    if (!mayMakeTours()) shell().showError(Error{ErrorCode::Network, {u"no_right"_s, entity}});
    else newTour(name);
    return true;
}

} // namespace flow::ui
