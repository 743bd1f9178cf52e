// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/missionpage.h"

#include "core/entities.h"
#include "core/show/calendardata.h"
#include "core/show/calendarspan.h"
#include "core/store/setting.h"
#include "core/store/store.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/map/mapview.h"
#include "ui/mission/calendarstile.h"
#include "ui/mission/commissiontile.h"
#include "ui/mission/conflictrows.h"
#include "ui/mission/listtiles.h"
#include "ui/mission/maptile.h"
#include "ui/mission/missionwords.h"
#include "ui/mission/pipelinetile.h"
#include "ui/mission/portfoliotile.h"
#include "ui/mission/quicktile.h"
#include "ui/shell/notifying.h"
#include "ui/shell/preferences.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/shell/whenseen.h"
#include "ui/text/errortext.h"
#include "ui/text/fieldtext.h"
#include "ui/text/subjecttext.h"

#include <QKeyEvent>
#include <QMenu>
#include <QStackedLayout>
#include <QTimer>

#include <algorithm>
#include <limits>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr auto kFocusKey = "mission/focus";
    constexpr int kReloadMs = 80; // several changes in a row are read once
    constexpr int kClockMs = 60'000; // ages and clocks of challenges

    /// How each lens stands until somebody arranges it.
    QList<TilePlace> standardArrangement(const QString &lens)
    {
        if (lens == "logistics"_L1) return {{u"map"_s, 8}, {u"days"_s, 4}, {u"calendars"_s, 8}, {u"conflicts"_s, 4}, {u"needs"_s, 6}, {u"changes"_s, 6}};
        if (lens == "artistic"_L1) return {{u"portfolio"_s, 12}, {u"days"_s, 4}, {u"needs"_s, 4}, {u"chances"_s, 4}, {u"quick"_s, 4}};
        if (lens == "network"_L1) return {{u"calls"_s, 6}, {u"clocks"_s, 6}, {u"pipeline"_s, 12}, {u"needs"_s, 4}, {u"chances"_s, 4}, {u"days"_s, 4}, {u"changes"_s, 6}, {u"quick"_s, 6}};
        return {{u"pipeline"_s, 12}, {u"commission"_s, 8}, {u"needs"_s, 4}, {u"portfolio"_s, 8}, {u"days"_s, 4}};
    }

    const QList<TilePlace> kFocusArrangement{{u"needs"_s, 8}, {u"days"_s, 4}, {u"calls"_s, 12}};

    /// Fans, orders and imports show nowhere here.
    bool concerns(const ChangeSet &changes)
    {
        const auto entities = {&artistEntity(), &venueEntity(), &contactEntity(), &projectEntity(), &prospectEntity(), &holdEntity(), &offerEntity(), &dealEntity(), &showEntity(),
            &advanceItemEntity(), &stageOverrideEntity(), &taskEntity(), &interactionEntity(), &proposalEntity(), &availabilityEntity(), &settingEntity(), &exclusivityEntity(),
            &resourceBookingEntity(), &conflictNoteEntity()};
        return std::ranges::any_of(entities, [&](const Entity *entity) { return changes.touches(entity->number); });
    }

    /// `hasCalendar`: a tile shows it, which costs more than all others together.
    Result<Mission> read(Connection &connection, const QDate &today, bool hasCalendar)
    {
        FLOW_ASSIGN(const QString currency, agencyCurrency(connection));
        Result<Mission> mission = readMission(connection, currency, today);
        if (!mission || !hasCalendar) return mission;
        FLOW_ASSIGN(mission->calendar, readCalendar(connection, firstCalendarDay(today), lastCalendarDay(today), today));
        return mission;
    }

} // namespace

PageInfo missionPage()
{
    return {.id = u"mission"_s,
        .group = PageGroup::Top,
        .icon = u"layout-dashboard"_s,
        .digit = 1,
        .title = [] { return MissionPage::tr("Mission Control"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new MissionPage(context, parent); }};
}

MissionPage::MissionPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_board(new TileBoard(this))
    , m_stack(new QStackedLayout(this))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The figures cannot be read"), {}, tr("Try again"), u"refresh-cw"_s, this))
    , m_arrange(new IconButton(u"sliders-horizontal"_s, tr("Arrange")))
    , m_focus(new Button(tr("Focus"), ButtonKind::Default, u"target"_s))
    , m_new(new Button(tr("New"), ButtonKind::Primary, u"plus"_s))
    , m_fresh(new WhenSeen(this, kReloadMs, [this] { load(); }))
    , m_lens(u"economic"_s)
{
    m_board->setObjectName(u"missionBoard"_s);
    m_arrange->setObjectName(u"missionArrange"_s);
    m_focus->setObjectName(u"missionFocus"_s);
    m_focus->setCheckable(true);
    m_stack->addWidget(m_board);
    m_stack->addWidget(m_failed);
    buildTiles();
    buildActions();
    m_focus->setChecked(context.preferences.value(QString::fromLatin1(kFocusKey), false).toBool());
    arrange();
    connect(&store().feed(), &ChangeFeed::changed, m_fresh, [this](const ChangeSet &changes) {
        if (concerns(changes)) m_fresh->request();
    });
    connect(&context.preferences, &Preferences::changed, this, [this](const QString &key) {
        if (key != QLatin1StringView(kSnoozedKey)) return;
        m_needs->fill(m_mission);
        m_chances->fill(m_mission);
    });
    auto *clock = new QTimer(this);
    connect(clock, &QTimer::timeout, this, &MissionPage::tick);
    clock->start(kClockMs);
    connect(m_failed, &EmptyState::triggered, this, &MissionPage::load);
    load();
}

void MissionPage::buildTiles()
{
    const auto now = [this] { return context().clock.nowMs(); };
    auto *pipeline = new PipelineTile;
    connect(pipeline, &PipelineTile::opened, this, [this] { shell().showPage(u"pipeline"_s); });
    m_portfolio = new PortfolioTile;
    connect(m_portfolio, &PortfolioTile::opened, this, [this](qint64 id) { open(u"artist"_s, id); });
    connect(m_portfolio, &PortfolioTile::allRequested, this, [this] { shell().showPage(u"artists"_s); });
    m_board->addTile(pipeline);
    m_board->addTile(new CommissionTile(context().theme));
    auto *map = new MapTile(context());
    connect(map, &MapTile::opened, this, &MissionPage::open);
    m_board->addTile(m_portfolio);
    m_board->addTile(map);

    const auto rowsOf = [](const auto &list, auto word) {
        std::vector<TileRow> rows;
        for (const auto &item : list) rows.push_back(word(item));
        return rows;
    };
    QList<ListTile::Spec> lists;
    lists << ListTile::Spec{.id = u"needs"_s, .title = tr("Needs you today"),
        .rows = [this, now, rowsOf](const Mission &mission) { return rowsOf(alertsNow(mission, false), [&](const Alert &alert) { return alertRow(alert, today(), now()); }); },
        .nothing = tr("Nothing needs you"), .nothingText = tr("Challenges, holds that expire, papers and payments that are late come here."),
        .badge = [this](const Mission &mission) {
            const auto urgent = std::ranges::count(alertsNow(mission, false), AlertPriority::Urgent, &Alert::priority);
            return urgent ? tr("%n urgent", nullptr, int(urgent)) : QString();
        }};
    lists << ListTile::Spec{.id = u"chances"_s, .title = tr("Opportunities"),
        .rows = [this, now, rowsOf](const Mission &mission) { return rowsOf(alertsNow(mission, true), [&](const Alert &alert) { return alertRow(alert, today(), now()); }); },
        .nothing = tr("No free day between shows"), .nothingText = tr("Days that a show on the way could fill come here, with the venues to call.")};
    lists << ListTile::Spec{.id = u"days"_s, .title = tr("Next days"), .rows = [rowsOf](const Mission &mission) { return rowsOf(mission.agenda, agendaRow); },
        .nothing = tr("No shows in the next 60 days"), .page = u"calendar"_s, .pageButton = tr("Calendar")};
    lists << ListTile::Spec{.id = u"clocks"_s, .title = tr("Options and challenges"),
        .rows = [this, now, rowsOf](const Mission &mission) { return rowsOf(clocksNow(mission), [&](const Alert &alert) { return alertRow(alert, today(), now()); }); },
        .nothing = tr("No clock is running"), .nothingText = tr("Challenges and their deadlines, options and offers that run out within days come here."), .page = u"pipeline"_s, .pageButton = tr("Pipeline")};
    lists << ListTile::Spec{.id = u"conflicts"_s, .title = tr("Conflicts"), .rows = conflictRows, .nothing = tr("Nothing collides"),
        .nothingText = tr("Dates of the coming year that collide, are too far apart or break a clause come here."),
        .badge = [](const Mission &mission) {
            const int hard = mission.calendar ? calledConflicts(*mission.calendar).hard : 0;
            return hard ? formatCount(hard) : QString();
        },
        .page = u"calendar"_s, .pageButton = tr("Calendar")};
    lists << ListTile::Spec{.id = u"calls"_s, .title = tr("Calls to make"),
        .rows = [this, rowsOf](const Mission &mission) { return rowsOf(mission.calls, [&](const CallRow &call) { return callRow(call, today()); }); },
        .nothing = tr("Nobody to call"), .nothingText = tr("Venues of your projects come here on the day of their follow-up.")};
    lists << ListTile::Spec{.id = u"changes"_s, .title = tr("Latest changes"), .rows = [rowsOf](const Mission &mission) { return rowsOf(mission.changes, changeRow); },
        .nothing = tr("No changes yet"), .page = u"history"_s, .pageButton = tr("History")};
    for (ListTile::Spec &spec : lists) {
        auto *tile = new ListTile(std::move(spec));
        if (tile->id() == "needs"_L1) m_needs = tile;
        if (tile->id() == "chances"_L1) m_chances = tile;
        connect(tile, &ListTile::snoozeRequested, this, &MissionPage::snoozeMenu);
        connect(tile, &ListTile::opened, this, &MissionPage::open);
        connect(tile, &ListTile::pageRequested, this, [this](const QString &page) { shell().showPage(page); });
        m_board->addTile(tile);
    }
    auto *calendars = new CalendarsTile;
    connect(calendars, &CalendarsTile::opened, this, &MissionPage::open);
    connect(calendars, &CalendarsTile::pageRequested, this, [this](const QString &page) { shell().showPage(page); });
    m_board->addTile(calendars);
    m_board->addTile(new QuickTile(quickActions()));
    connect(m_board, &TileBoard::arrangementChanged, this, [this] { context().preferences.set(layoutKey(), arrangementToJson(m_board->arrangement())); });
}

void MissionPage::buildActions()
{
    connect(m_arrange, &QToolButton::clicked, this, &MissionPage::showArrangeMenu);
    connect(m_focus, &Button::toggled, this, &MissionPage::setFocusMode);
    connect(m_new, &Button::clicked, this, [this] { shell().openPalette(tr("Add", "start of every action that adds")); });
    if (std::ranges::none_of(QStringList{u"hold"_s, u"venue"_s, u"artist"_s, u"contact"_s, u"fan"_s, u"project"_s}, [this](const QString &entity) { return mayWrite(context(), entity); })) m_new->hide();
    addPageAction(u"mission.arrange"_s, tr("Arrange the widgets"), u"sliders-horizontal"_s, QKeySequence(Qt::Key_A), [this] { setArranging(!m_board->isArranging()); });
    addPageAction(u"mission.focus"_s, tr("Focus on what is urgent"), u"target"_s, QKeySequence(Qt::Key_F), [this] { m_focus->toggle(); });
}

QDate MissionPage::today() const { return QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date(); }
QString MissionPage::layoutKey() const { return u"mission/layout/"_s + m_lens; }
QString MissionPage::title() const { return tr("Mission Control"); }
QList<QWidget *> MissionPage::headerTools() { return {m_arrange, m_focus, m_new}; }
void MissionPage::activated() { m_board->focusFirst(); }

QString MissionPage::status() const
{
    return m_board->isArranging() ? tr("Arrows move a widget, Shift and arrows change its width, Esc ends") : QString();
}

QList<SegmentedControl::Segment> MissionPage::views() const
{
    return {{u"economic"_s, tr("Economic"), u"euro"_s}, {u"logistics"_s, tr("Logistics"), u"truck"_s}, {u"artistic"_s, tr("Artistic"), u"music-2"_s},
        {u"network"_s, tr("Network"), u"users"_s}};
}

void MissionPage::setView(const QString &id)
{
    m_lens = std::ranges::any_of(views(), [&](const SegmentedControl::Segment &segment) { return segment.id == id; }) ? id : u"economic"_s;
    arrange();
}

void MissionPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_board->isArranging()) setArranging(false);
    else Page::keyPressEvent(event);
}

void MissionPage::arrange()
{
    if (m_focus->isChecked()) return m_board->setArrangement(kFocusArrangement);
    const QList<TilePlace> kept = arrangementFromJson(context().preferences.value(layoutKey()).toString());
    m_board->setArrangement(kept.isEmpty() ? standardArrangement(m_lens) : kept);
    if (m_loaded && showsCalendar() && !m_mission.calendar) m_fresh->request();
}

/// Whether a tile is on the board that is made of all dates.
bool MissionPage::showsCalendar() const
{
    return std::ranges::any_of(m_board->arrangement(), [](const TilePlace &place) { return place.id == "calendars"_L1 || place.id == "conflicts"_L1; });
}

void MissionPage::setArranging(bool on)
{
    if (on && m_focus->isChecked()) m_focus->setChecked(false);
    m_board->setArranging(on);
    if (on) m_board->focusFirst();
    Q_EMIT statusChanged();
}

void MissionPage::setFocusMode(bool on)
{
    m_board->setArranging(false);
    context().preferences.set(QString::fromLatin1(kFocusKey), on);
    arrange();
    Q_EMIT statusChanged();
}

void MissionPage::showArrangeMenu()
{
    QMenu menu(this);
    menu.addAction(m_board->isArranging() ? tr("Done arranging") : tr("Move and resize"), this, [this] { setArranging(!m_board->isArranging()); });
    menu.addSeparator();
    for (const Tile *tile : m_board->tiles()) {
        QList<TilePlace> places = m_board->arrangement();
        const auto at = std::ranges::find(places, tile->id(), &TilePlace::id);
        const bool shown = at != places.end();
        if (shown) places.erase(at);
        else places << TilePlace{tile->id(), tile->leastSpan()};
        QAction *action = menu.addAction(tile->title(), this, [this, places] {
            m_focus->setChecked(false);
            context().preferences.set(layoutKey(), arrangementToJson(places));
            arrange();
        });
        action->setCheckable(true);
        action->setChecked(shown);
    }
    menu.addSeparator();
    menu.addAction(tr("As it was at first"), this, [this] {
        context().preferences.set(layoutKey(), QString());
        m_focus->setChecked(false);
        arrange();
    });
    menu.exec(m_arrange->mapToGlobal(m_arrange->rect().bottomLeft()));
}

/// The clocks of challenges go on without reading anything; at midnight all of it is about another day.
void MissionPage::tick()
{
    if (m_day.isValid() && m_day != today()) return m_fresh->request();
    if (!isVisible()) return;
    m_needs->fill(m_mission);
    for (Tile *tile : m_board->tiles())
        if (tile->id() == "clocks"_L1) tile->fill(m_mission);
    m_portfolio->setNow(context().clock.nowMs());
    m_portfolio->fill(m_mission);
}

/// What runs out: options, challenges, and offers that wait for an answer, the first to end before the others.
std::vector<Alert> MissionPage::clocksNow(const Mission &mission) const
{
    std::vector<Alert> alerts = alertsNow(mission, false);
    std::erase_if(alerts, [](const Alert &alert) {
        return alert.kind != AlertKind::ChallengeIn && alert.kind != AlertKind::ChallengeOut && alert.kind != AlertKind::HoldExpires && alert.kind != AlertKind::OfferReply;
    });
    const auto ends = [](const Alert &alert) { return alert.dueMs ? alert.dueMs : alert.due.isValid() ? alert.due.endOfDay().toMSecsSinceEpoch() : std::numeric_limits<qint64>::max(); };
    std::ranges::stable_sort(alerts, {}, ends);
    return alerts;
}

/// What is pressing, or what is a chance.
std::vector<Alert> MissionPage::alertsNow(const Mission &mission, bool chances) const
{
    std::vector<Alert> alerts = withoutSnoozed(mission.alerts, readSnoozed(context().preferences), context().clock.nowMs());
    std::erase_if(alerts, [chances](const Alert &alert) { return (alert.kind == AlertKind::FreeDays) != chances; });
    return alerts;
}

void MissionPage::snoozeMenu(const QString &what, const QPoint &at)
{
    const QString entity = what.section(u':', 0, 0);
    if (entity != "alert"_L1 && !mayWrite(context(), entity)) return shell().toast(tr("Your role does not change this: somebody who may can put it off."));
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(u"snoozeMenu"_s);
    const qint64 now = context().clock.nowMs();
    const auto morning = [](const QDate &day) { return QDateTime(day, QTime(8, 0)).toMSecsSinceEpoch(); };
    const auto add = [&](const QString &text, qint64 until) { menu->addAction(text, this, [this, what, until] { snoozeUntil(what, until); }); };
    if (what.startsWith("alert:"_L1)) add(tr("In an hour"), now + 3'600'000);
    add(tr("Tomorrow"), morning(today().addDays(1)));
    add(tr("In three days"), morning(today().addDays(3)));
    add(tr("On Monday"), morning(today().addDays(8 - today().dayOfWeek())));
    menu->popup(at);
}

/// What is a record is put off in the workspace, for everybody; an alert is made of facts, and is put off on this computer.
void MissionPage::snoozeUntil(const QString &what, qint64 untilMs)
{
    const QString kind = what.section(u':', 0, 0), rest = what.section(u':', 1);
    if (kind == "alert"_L1) return snooze(context().preferences, rest, untilMs, context().clock.nowMs());
    const QDate until = QDateTime::fromMSecsSinceEpoch(untilMs).date();
    const qint64 id = rest.toLongLong();
    context().editor.write({u"snooze"_s, daySubject(until)}, tr("Comes back on %1.").arg(formatDay(until, today())), [kind, id, until](Connection &connection) -> Result<void> {
        if (kind == "prospect"_L1) return snoozeProspect(connection, id, until);
        FLOW_TRY(Records(connection).update(taskEntity(), id, {{u"snoozed_until"_s, until.toString(Qt::ISODate)}}));
        return {};
    });
}

QList<QuickTile::Action> MissionPage::quickActions()
{
    const auto run = [this](const QString &page, const QString &action) { return [this, page, action] { shell().runAction(page, action); }; };
    QList<QuickTile::Action> actions;
    const auto adds = [&](const char *entity, const QuickTile::Action &action) {
        if (mayWrite(context(), QString::fromLatin1(entity))) actions << action;
    };
    adds("hold", {u"date"_s, tr("New date"), u"plus"_s, run(u"pipeline"_s, u"pipeline.new"_s)});
    adds("hold", {u"mail"_s, tr("Dates from a mail"), u"clipboard-paste"_s, run(u"pipeline"_s, u"pipeline.paste"_s)});
    adds("venue", {u"venue"_s, tr("Add venue"), u"building-2"_s, run(u"network"_s, u"venues.add"_s)});
    adds("artist", {u"artist"_s, tr("Add artist"), u"music-2"_s, run(u"artists"_s, u"artists.add"_s)});
    adds("tour", {u"tour"_s, tr("New tour"), u"route"_s, run(u"tours"_s, u"tours.new"_s)});
    adds("import", {u"import"_s, tr("Import a list"), u"file-down"_s, [this] { shell().importFiles(); }});
    actions << QuickTile::Action{u"calls"_s, tr("Calls of today"), u"phone"_s, run(u"pipeline"_s, u"pipeline.calls"_s)}
            << QuickTile::Action{u"report"_s, tr("Reports"), u"chart-column"_s, [this] { shell().showPage(u"reports"_s); }}
            << QuickTile::Action{u"conflicts"_s, tr("Next conflict"), u"triangle-alert"_s, run(u"calendar"_s, u"calendar.nextConflict"_s)};
    return actions;
}

void MissionPage::load()
{
    const int turn = ++m_turn;
    m_day = today();
    store().read([day = today(), hasCalendar = showsCalendar()](Connection &connection) { return read(connection, day, hasCalendar); }).then(this, [this, turn](const Result<Mission> &mission) {
        if (turn == m_turn) take(mission);
    });
}

void MissionPage::take(const Result<Mission> &mission)
{
    if (mission) {
        m_loaded = true;
        m_mission = *mission;
        m_portfolio->setNow(context().clock.nowMs());
        for (Tile *tile : m_board->tiles()) tile->fill(m_mission);
        m_stack->setCurrentWidget(m_board);
    } else if (mission.error().code != ErrorCode::Canceled) {
        m_failed->set(tr("The figures cannot be read"), errorText(mission.error()), tr("Try again"));
        m_stack->setCurrentWidget(m_failed);
    }
    Q_EMIT filled();
}

void MissionPage::open(const QString &entity, qint64 id)
{
    if (entity == kTransactionRow) return shell().showPage(u"history"_s);
    if (!shell().openRecord(entity, id)) shell().showPage(u"pipeline"_s);
}

QStringList MissionPage::pictureStates() const { return {QString(), u"logistics"_s, u"network"_s, u"artistic"_s, u"arrange"_s}; }

void MissionPage::showPicture(const QString &state, std::function<void()> done)
{
    m_focus->setChecked(false);
    setView(state == "arrange"_L1 ? QString() : state);
    setArranging(state == "arrange"_L1);
    Q_EMIT headerChanged();
    const auto wait = [this, done] {
        auto *look = new QTimer(this);
        look->setInterval(150);
        connect(look, &QTimer::timeout, this, [this, look, done, turns = 0]() mutable { // a map is drawn coarse first
            const QList<MapView *> maps = findChildren<MapView *>();
            const bool isDrawn = std::ranges::all_of(maps, [](const MapView *map) { return !map->isVisible() || map->isSettled(); });
            if (!isDrawn && ++turns < 60) return;
            look->deleteLater();
            done();
        });
        look->start();
    };
    if (m_loaded) wait();
    else connect(this, &MissionPage::filled, this, wait, Qt::SingleShotConnection);
}

} // namespace flow::ui
