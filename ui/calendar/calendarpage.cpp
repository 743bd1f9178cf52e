// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpage.h"

#include "core/deal/holdbook.h"
#include "core/deal/prospectbook.h"
#include "core/report/freedays.h"
#include "core/show/conflicttally.h"
#include "core/show/dates.h"
#include "core/store/setting.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/areaspanel.h"
#include "ui/calendar/bulkpanel.h"
#include "ui/calendar/calendarbar.h"
#include "ui/calendar/calendarpictures.h"
#include "ui/calendar/calendarspanel.h"
#include "ui/calendar/calendarsync.h"
#include "ui/calendar/conflictpane.h"
#include "ui/calendar/datepanel.h"
#include "ui/calendar/dayview.h"
#include "ui/calendar/exportdates.h"
#include "ui/calendar/keptconflict.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/quickdate.h"
#include "ui/calendar/rowlist.h"
#include "ui/calendar/timelineview.h"
#include "ui/calendar/weekview.h"
#include "ui/common/banner.h"
#include "ui/common/bannercolumn.h"
#include "ui/common/button.h"
#include "ui/common/popover.h"
#include "ui/records/gappopover.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"
#include "ui/shell/workspacemanager.h"
#include "ui/text/conflicttext.h"
#include "ui/text/errortext.h"
#include "ui/text/feedtext.h"
#include "ui/text/fieldtext.h"

#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QSplitter>
#include <QStackedLayout>
#include <QStackedWidget>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    enum Shown { Calendar, Nothing, Failed };

    constexpr int kPane = 214;
    constexpr int kWideHeader = 980;

    /// Clashes and warnings of the coming year; the figure beside the page's name.
    std::function<Result<qint64>(Connection &)> openConflicts()
    {
        return [tally = std::make_shared<ConflictTally>()](Connection &connection) {
            const QDate today = QDateTime::fromMSecsSinceEpoch(connection.nowMs()).date();
            return tally->count(connection, CalendarModel::firstRead(today), CalendarModel::lastRead(today), today);
        };
    }

} // namespace

PageInfo calendarPage()
{
    return {.id = u"calendar"_s,
        .group = PageGroup::Booking,
        .icon = u"calendar-days"_s,
        .digit = 7,
        .title = [] { return CalendarPage::tr("Calendar"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new CalendarPage(context, parent); },
        .entities = {u"show"_s, u"hold"_s, u"free_day"_s},
        .counter = openConflicts(),
        .counterEntities = {u"show"_s, u"hold"_s, u"offer"_s, u"availability"_s, u"conflict_note"_s, u"exclusivity"_s, u"resource"_s, u"resource_booking"_s, u"venue"_s, u"setting"_s}};
}

CalendarPage::CalendarPage(const PageContext &context, QWidget *parent)
    : Page(context, parent)
    , m_model(new CalendarModel(context.store, QDateTime::fromMSecsSinceEpoch(context.clock.nowMs()).date(), this))
    , m_stack(new QStackedLayout(this))
    , m_viewStack(new QStackedWidget)
    , m_body(new QWidget(this))
    , m_pane(new ConflictPane(m_model))
    , m_panel(new DatePanel(context, this))
    , m_sync(CalendarSync::of(context.workspaces))
    , m_calendars(new CalendarsPanel(context, m_model, m_sync, this))
    , m_bulk(new BulkPanel(context, m_model, this))
    , m_areas(new AreasPanel(context, m_model, this))
    , m_side(m_panel)
    , m_changes(new Banner(this))
    , m_empty(new EmptyState(u"calendar-days"_s, tr("No dates yet"), tr("Add the artists whom you represent, then their shows and holds; or import them."), tr("Import dates"), u"import"_s, this))
    , m_failed(new EmptyState(u"triangle-alert"_s, tr("The calendar cannot be read"), QString(), tr("Try again"), u"refresh-cw"_s, this))
    , m_add(new Button(tr("New date"), ButtonKind::Primary, u"plus"_s))
    , m_export(new Button(tr("Export"), ButtonKind::Default, u"share"_s))
    , m_today(new Button(tr("Today")))
    , m_connected(new IconButton(u"tablet-smartphone"_s, tr("Connected calendars"), QKeySequence(Qt::Key_C)))
    , m_several(new IconButton(u"calendar-range"_s, tr("Book several dates"), QKeySequence(Qt::Key_B)))
    , m_territories(new IconButton(u"map"_s, tr("Exclusivities on the map"), QKeySequence(Qt::Key_X)))
    , m_back(new IconButton(u"chevron-left"_s, tr("Earlier")))
    , m_on(new IconButton(u"chevron-right"_s, tr("Later")))
    , m_range(new Label(QString(), TypeStyle::BodyStrong))
{
    m_panel->hide();
    m_calendars->hide();
    m_bulk->hide();
    m_areas->hide();
    m_territories->setObjectName(u"exclusivitiesOnMap"_s);
    m_several->setObjectName(u"bookSeveral"_s);
    m_connected->setObjectName(u"connectedCalendars"_s);
    m_add->setObjectName(u"newDate"_s);
    m_export->setObjectName(u"exportDates"_s);
    m_today->setObjectName(u"calendarToday"_s);
    m_back->setObjectName(u"calendarBack"_s);
    m_on->setObjectName(u"calendarOn"_s);
    m_range->setObjectName(u"calendarRange"_s);
    m_range->setTabular(true);
    m_range->setAlignment(Qt::AlignCenter);
    addView(u"day"_s, new DayView(m_model));
    addView(u"week"_s, new WeekView(m_model));
    addView(u"month"_s, new MonthView(m_model));
    addView(u"timeline"_s, new TimelineView(m_model));
    addView(u"list"_s, new AgendaView(m_model));
    auto *column = new QVBoxLayout(m_body);
    column->setContentsMargins({});
    column->setSpacing(0);
    addBannerColumn(column)->addWidget(m_changes);
    auto *bar = new CalendarBar(m_model);
    bar->addTool(m_several);
    bar->addTool(m_territories);
    bar->addTool(m_connected);
    column->addWidget(bar);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(m_viewStack);
    split->addWidget(m_pane);
    split->setStretchFactor(0, 1);
    split->setHandleWidth(1);
    split->setChildrenCollapsible(false);
    split->setSizes({600, kPane});
    m_pane->setMinimumHeight(110);
    column->addWidget(split, 1);
    m_stack->addWidget(m_body);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_failed);
    connect(m_model, &CalendarModel::loaded, this, &CalendarPage::showStack);
    connect(m_model, &CalendarModel::failed, this, [this](const Error &error) {
        m_failed->set(tr("The calendar cannot be read"), errorText(error), tr("Try again"));
        m_stack->setCurrentIndex(Failed);
    });
    connect(m_model, &CalendarModel::cursorChanged, this, [this] {
        m_panel->showKey(m_model->key());
        Q_EMIT statusChanged();
    });
    connect(m_model, &CalendarModel::moveChanged, this, &Page::statusChanged);
    connect(m_failed, &EmptyState::triggered, m_model, &CalendarModel::load);
    connect(m_empty, &EmptyState::triggered, this, [this] { shell().importFiles(); });
    connect(m_pane, &ConflictPane::wayChosen, this, &CalendarPage::take);
    connect(m_pane, &ConflictPane::shown, this, &CalendarPage::goToKey);
    connect(m_panel, &DatePanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    buildActions();
    buildCalendars();
    setView(m_view);
    m_model->load();
}

/// What it started is over before the store can go; what runs by itself begins again by itself.
CalendarPage::~CalendarPage() { m_sync->stop(); }

void CalendarPage::buildCalendars()
{
    m_changes->setObjectName(u"calendarChanges"_s);
    m_changes->hide();
    connect(m_changes, &Banner::triggered, this, [this] { openCalendars(u"changes"_s); });
    connect(m_changes, &Banner::dismissed, m_changes, &QWidget::hide);
    connect(m_calendars, &CalendarsPanel::changesRead, this, &CalendarPage::showChanges);
    connect(m_calendars, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    connect(m_calendars, &CalendarsPanel::fileRequested, this, [this](QWidget *anchor) { openExportDates(context(), m_model, anchor, true, [panel = QPointer(m_calendars)] { if (panel) panel->load(); }); });
    connect(m_connected, &IconButton::clicked, this, [this] { openCalendars({}); });
    addPageAction(u"calendar.connected"_s, tr("Connected calendars"), u"tablet-smartphone"_s, {}, [this] { openCalendars({}); });
    if (!store().isReadOnly()) addPageAction(u"calendar.sync"_s, tr("Bring connected calendars in step"), u"refresh-cw"_s, {}, [this] { m_sync->run(true); });
}

void CalendarPage::showSide(QWidget *panel)
{
    if (m_side == panel) return;
    m_side = panel;
    Q_EMIT panelChanged();
}

void CalendarPage::openCalendars(const QString &tab)
{
    if (!tab.isEmpty()) m_calendars->setCurrentTab(tab);
    showSide(m_calendars);
    m_calendars->load();
    shell().setPanelVisible(true);
}

void CalendarPage::openBulk()
{
    m_bulk->start(m_model->artist(), m_model->day());
    showSide(m_bulk);
    shell().setPanelVisible(true);
}

void CalendarPage::openAreas()
{
    showSide(m_areas);
    shell().setPanelVisible(true);
}

void CalendarPage::showChanges(int count)
{
    m_changes->setVisible(count > 0);
    if (count > 0) m_changes->set(tr("%n change(s) in connected calendars wait for you", nullptr, count), Tone::Info, u"tablet-smartphone"_s, tr("Decide"));
}

void CalendarPage::addView(const QString &id, CalendarView *view)
{
    m_views.append({id, view});
    m_viewStack->addWidget(view);
    connect(view, &CalendarView::opened, this, &CalendarPage::open);
    connect(view, &CalendarView::dropped, this, &CalendarPage::drop);
    connect(view, &CalendarView::rankRequested, this, &CalendarPage::setRank);
    connect(view, &CalendarView::rangeChanged, this, &CalendarPage::refreshHeader);
    connect(view, &CalendarView::newRequested, this, [this](qint64 artist, const QDate &day, const QRect &at) { addDateAt(artist, day, at); });
    connect(view, &CalendarView::menuRequested, this, &CalendarPage::dateMenu);
}

/// A popover hangs on a widget; this one stands where the day is.
QWidget *CalendarPage::anchorAt(const QRect &rect)
{
    QWidget *viewport = current()->viewport();
    auto *anchor = new QWidget(viewport);
    anchor->setGeometry(rect.intersected(viewport->rect()));
    anchor->setAttribute(Qt::WA_TransparentForMouseEvents);
    anchor->show();
    return anchor;
}

void CalendarPage::addDateAt(qint64 artist, QDate day, const QRect &rect)
{
    QWidget *anchor = anchorAt(rect);
    addDate(artist, day, anchor);
    QTimer::singleShot(0, anchor, &QObject::deleteLater);
}

void CalendarPage::buildActions()
{
    connect(m_back, &IconButton::clicked, this, [this] { current()->step(-1); });
    connect(m_on, &IconButton::clicked, this, [this] { current()->step(1); });
    connect(m_today, &Button::clicked, this, [this] { goTo(m_model->today()); });
    connect(m_add, &Button::clicked, this, [this] { addDate(m_model->artist(), m_model->day(), m_add); });
    connect(m_export, &Button::clicked, this, [this] { openExportDates(this->context(), m_model, m_export); });
    addPageAction(u"calendar.export"_s, tr("Export dates as iCalendar"), u"share"_s, {}, [this] { openExportDates(this->context(), m_model, m_export); });
    addPageAction(u"calendar.today"_s, tr("Go to today"), u"calendar-check"_s, QKeySequence(Qt::Key_T), [this] { goTo(m_model->today()); });
    addPageAction(u"calendar.gap"_s, tr("Venues on the way, for an empty day"), u"route"_s, QKeySequence(Qt::Key_G), [this] { fillGap(m_model->artist(), m_model->day()); });
    addPageAction(u"calendar.nextConflict"_s, tr("Next conflict"), u"triangle-alert"_s, QKeySequence(Qt::Key_F8), [this] { nextConflict(1); });
    addPageAction(u"calendar.previousConflict"_s, tr("Previous conflict"), u"triangle-alert"_s, QKeySequence(Qt::SHIFT | Qt::Key_F8), [this] { nextConflict(-1); });
    connect(m_territories, &IconButton::clicked, this, &CalendarPage::openAreas);
    addPageAction(u"calendar.areas"_s, tr("Exclusivities on the map"), u"map"_s, {}, [this] { openAreas(); });
    connect(m_areas, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    connect(m_areas, &AreasPanel::dateChosen, this, [this](qint64 key) {
        goToKey(key);
        open(key);
    });
    if (!mayWrite(context(), u"hold"_s)) {
        m_several->hide();
        return m_add->hide();
    }
    connect(m_several, &IconButton::clicked, this, &CalendarPage::openBulk);
    addPageAction(u"calendar.bulk"_s, tr("Book several dates"), u"calendar-range"_s, {}, [this] { openBulk(); });
    connect(m_bulk, &ContextPanel::closeRequested, this, [this] { shell().setPanelVisible(false); });
    connect(m_bulk, &BulkPanel::booked, this, [this](qint64 show) { openRecord(u"show"_s, show); });
    m_add->setKey(QKeySequence(Qt::Key_N));
    addPageAction(u"calendar.extend"_s, tr("Extend the hold by a week"), u"hourglass"_s, QKeySequence(Qt::Key_E), [this] { extendHold(); });
    addPageAction(u"calendar.add"_s, tr("New date"), u"plus"_s, {}, [this] { addDate(m_model->artist(), m_model->day(), m_add); });
}

CalendarView *CalendarPage::current() const { return static_cast<CalendarView *>(m_viewStack->currentWidget()); }

QString CalendarPage::title() const { return tr("Calendar"); }

QList<SegmentedControl::Segment> CalendarPage::views() const
{
    return {{u"day"_s, tr("Day"), u"calendar"_s}, {u"week"_s, tr("Week"), u"calendar-range"_s}, {u"month"_s, tr("Month"), u"calendar-days"_s},
        {u"timeline"_s, tr("Timeline"), u"rows-3"_s}, {u"list"_s, tr("List"), u"list"_s}};
}

void CalendarPage::setView(const QString &id)
{
    for (const auto &[name, view] : m_views) {
        if (name != id) continue;
        m_view = id;
        m_viewStack->setCurrentWidget(view);
        view->showDay(m_model->day());
    }
    m_pane->setVisible(m_view == "timeline"_L1 || m_view == "week"_L1);
    refreshHeader();
    Q_EMIT statusChanged();
}

QList<QWidget *> CalendarPage::headerLead() { return {m_back, m_range, m_on, m_today}; }
QList<QWidget *> CalendarPage::headerTools() { return {m_export, m_add}; }
QWidget *CalendarPage::panel() { return m_side; }
QWidget *CalendarPage::searchField() { return current(); }
void CalendarPage::activated()
{
    // Whoever comes back the next morning sees that day.
    if (m_model->today() != QDateTime::fromMSecsSinceEpoch(context().clock.nowMs()).date()) m_model->load();
    fitHeader();
    current()->setFocus();
}

QString CalendarPage::status() const
{
    if (const auto &move = m_model->move())
        return tr("%1: Enter moves the date, Esc leaves it").arg(formatDay(move->day, m_model->today()));
    const CalendarData *known = m_model->data();
    if (!known) return {};
    const CalendarItem *item = known->item(m_model->key());
    return item ? dateSentence(*known, *item) : formatDay(m_model->day(), m_model->today());
}

void CalendarPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitHeader();
}

/// Beside a panel the range and the buttons need the room; T goes to today all the same. A page that is opened beside a panel has its
/// size before it has a header.
void CalendarPage::fitHeader()
{
    if (m_today && m_today->parentWidget()) m_today->setVisible(width() >= kWideHeader); // the header's, which may have gone before
}

void CalendarPage::refreshHeader()
{
    fitHeader();
    m_range->setText(current()->rangeText());
    m_range->setMinimumWidth(std::max(m_range->minimumWidth(), m_range->sizeHint().width()));
}

void CalendarPage::showStack()
{
    m_stack->setCurrentIndex(m_model->data()->artists.empty() ? Nothing : Calendar);
    if (m_wanted) goToKey(m_wanted);
    refreshHeader();
    Q_EMIT headerChanged();
    Q_EMIT statusChanged();
}

void CalendarPage::open(qint64 key)
{
    m_panel->showKey(key);
    showSide(m_panel);
    shell().setPanelVisible(true);
}

void CalendarPage::goTo(QDate day)
{
    m_model->setCursor(m_model->artist(), day);
    current()->showDay(day);
    current()->setFocus();
}

void CalendarPage::goToKey(qint64 key)
{
    const CalendarItem *item = m_model->data() ? m_model->data()->item(key) : nullptr;
    m_wanted = item ? 0 : key; // not read yet: when it has come
    if (!item) return;
    m_model->setCursor(item->engagement.artist, item->day(), key);
    current()->showDay(item->day());
}

void CalendarPage::nextConflict(int by)
{
    const int count = int(m_model->conflicts().size());
    if (!count) return;
    const Conflict *chosen = m_model->chosenConflict();
    const int at = chosen ? int(chosen - m_model->conflicts().data()) + by : 0;
    m_model->setChosenConflict((at + count) % count);
    goToKey(m_model->chosenConflict()->first);
    m_pane->conflicts()->setFocus();
}

bool CalendarPage::openRecord(const QString &entity, qint64 id)
{
    if (entity == "free_day"_L1) {
        const auto [artist, day] = freeDayOf(id);
        whenLoaded([this, artist, day] {
            m_model->setCursor(artist, day);
            current()->showDay(day);
            current()->setFocus();
            fillGap(artist, day);
        });
        return true;
    }
    if (entity != "show"_L1 && entity != "hold"_L1) return false;
    const qint64 key = dateKey(entity == "show"_L1 ? DateSource::Show : DateSource::Hold, id);
    goToKey(key);
    open(key);
    return true;
}

void CalendarPage::whenLoaded(std::function<void()> then)
{
    if (m_model->data()) return then();
    connect(m_model, &CalendarModel::loaded, this, std::move(then), Qt::SingleShotConnection);
}

QString CalendarPage::nameOf(qint64 key) const
{
    const CalendarItem *item = m_model->data() ? m_model->data()->item(key) : nullptr;
    return item ? placeText(*item) : QString();
}

void CalendarPage::addDate(qint64 artist, QDate day, QWidget *anchor)
{
    if (!mayWrite(context(), u"hold"_s)) return;
    const qint64 who = artist ? artist : m_model->artist();
    const auto added = [this, alive = QPointer(this)](qint64 key, qint64 of, QDate on) {
        if (!alive) return;
        m_model->setCursor(of, on, key);
        if (key) {
            goToKey(key); // once it is read
            open(key);
        }
        current()->showDay(on);
        current()->setFocus();
    };
    openQuickDate(context(), m_model, anchor, who, day, added, [this, alive = QPointer(this)](qint64 of, QDate on) {
        if (alive) fillGap(of, on);
    });
}

void CalendarPage::dateMenu(const CalendarView::Spot &spot, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"dateMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool may = mayWrite(context(), u"hold"_s);
    if (spot.key) {
        menu->addAction(tr("Open"), this, [this, spot] { open(spot.key); });
        if (may && sourceOf(spot.key) == DateSource::Hold) {
            menu->addAction(tr("Extend the hold by a week"), this, [this] { extendHold(); });
            for (int rank = 1; rank <= 3; ++rank) menu->addAction(holdRankText(rank), this, [this, spot, rank] { setRank(spot.key, rank); });
        }
    }
    const qint64 artist = spot.artist ? spot.artist : m_model->artist();
    if (may) menu->addAction(tr("New date"), this, [this, artist, spot] { addDateAt(artist, spot.day, current()->rectOf(spot).toAlignedRect()); });
    if (!spot.key) menu->addAction(tr("Venues on the way"), this, [this, artist, spot] { fillGap(artist, spot.day); });
    menu->popup(at);
}

/// Who could play on an empty day: venues near the way between the shows before and after, the best first.
void CalendarPage::fillGap(qint64 artist, QDate day)
{
    const CalendarArtist *who = m_model->data() ? m_model->data()->artist(artist) : nullptr;
    if (!who) return;
    if (!m_model->itemsOn(day, artist).empty() || m_model->data()->blockOn(artist, day)) return shell().toast(tr("%1 is not free on %2: go to an empty day.").arg(who->name, formatDay(day, m_model->today())));
    QWidget *anchor = anchorAt(current()->rectOf({artist, day, 0}).toAlignedRect());
    QPointer<GapPopover> popover = new GapPopover(anchor, tr("%1: where to play on %2").arg(who->name, formatDay(day, m_model->today())), tr("The one you take comes onto today’s list of calls."));
    connect(popover, &QObject::destroyed, anchor, &QObject::deleteLater);
    popover->open();
    struct Found
    {
        std::vector<tour::GapChoice> choices;
        QString currency;
    };
    store()
        .read([artist, day, today = m_model->today()](Connection &connection) -> Result<Found> {
            Found found;
            FLOW_ASSIGN(found.choices, tour::readGap(connection, {.artist = artist, .day = day}, today));
            FLOW_ASSIGN(found.currency, agencyCurrency(connection));
            return found;
        })
        .then(this, [this, popover, artist, day](const Result<Found> &found) {
            if (!popover) return;
            if (!found) return popover->showFailure(errorText(found.error()));
            connect(popover, &GapPopover::taken, this, [this, choices = found->choices, artist, day](int index) { takeChoice(choices[size_t(index)], artist, day); });
            popover->setChoices(found->choices, found->currency);
        });
}

/// What is in talks already is opened; anybody else is to be called.
void CalendarPage::takeChoice(const tour::GapChoice &choice, qint64 artist, QDate day)
{
    const tour::TourCandidate &venue = choice.candidate;
    if (venue.kind == tour::StopKind::Hold) return void(shell().openRecord(u"hold"_s, venue.hold));
    if (venue.kind == tour::StopKind::Offer) return void(shell().openRecord(u"offer"_s, venue.offer));
    if (!mayWrite(context(), u"prospect"_s)) return shell().toast(tr("Your role does not change this: ask a booker to call %1.").arg(venue.name));
    const QString words = formatDay(day, m_model->today());
    context().editor.write({.code = u"ask_day"_s, .subject = venue.name}, tr("%1 is on today’s list of calls, for %2").arg(venue.name, words),
        [artist, id = venue.venue, words, owner = store().author()](Connection &connection) { return askForDay(connection, artist, id, words, owner); });
}

void CalendarPage::drop(qint64 key, QDate day)
{
    if (!mayWrite(context(), u"hold"_s)) return;
    const QString name = nameOf(key);
    context().editor.write({.code = u"move_date"_s, .subject = name}, tr("Moved %1 to %2").arg(name, formatDay(day, m_model->today())),
        [key, day](Connection &connection) { return moveDate(connection, key, day); });
    m_model->setCursor(m_model->artist(), day, key);
}

void CalendarPage::extendHold()
{
    const CalendarItem *item = m_model->data() ? m_model->data()->item(m_model->key()) : nullptr;
    if (!item || sourceOf(item->key()) != DateSource::Hold) return shell().toast(tr("Go to a hold first."));
    const QString name = placeText(*item);
    context().editor.write({.code = u"hold"_s, .subject = name}, tr("%1 is held a week longer").arg(name),
        [id = rowOf(item->key())](Connection &connection) { return extendHolds(connection, {id}); });
}

void CalendarPage::setRank(qint64 key, int rank)
{
    if (!mayWrite(context(), u"hold"_s)) return;
    if (sourceOf(key) != DateSource::Hold) return shell().toast(tr("Go to a hold first."));
    context().editor.write({.code = u"hold"_s, .subject = nameOf(key)}, {}, [id = rowOf(key), rank](Connection &connection) { return setHoldRank(connection, id, rank); });
}

void CalendarPage::take(const Conflict &conflict, const WayOut &way, QWidget *anchor)
{
    if (!mayWrite(context(), u"hold"_s)) return;
    const QString name = nameOf(way.engagement);
    RecordEditor &editor = context().editor;
    switch (way.kind) {
    case WayOutKind::Move: return drop(way.engagement, way.day);
    case WayOutKind::OtherArtist: {
        const CalendarArtist *artist = m_model->data()->artist(way.artist);
        editor.write({.code = u"other_artist"_s, .subject = name}, tr("Changed to %1").arg(artist ? artist->name : QString()),
            [key = way.engagement, id = way.artist](Connection &connection) { return giveDateTo(connection, key, id); });
        return;
    }
    case WayOutKind::Waiver:
        editor.write({.code = u"ask_waiver"_s, .subject = name}, tr("Task added for %1").arg(name),
            [key = way.engagement, title = tr("Ask %1 to waive the radius clause").arg(name), due = m_model->today().addDays(1)](Connection &connection) { return askForWaiver(connection, key, title, due); });
        return;
    case WayOutKind::Release:
        if (sourceOf(way.engagement) != DateSource::Hold) return open(way.engagement);
        editor.write({.code = u"release"_s, .subject = name}, tr("Released the hold at %1").arg(name),
            [id = rowOf(way.engagement)](Connection &connection) { return endHolds(connection, {id}, HoldEnd::Released, u"routing"_s); });
        return;
    case WayOutKind::Keep: return askWhyKept(context(), anchor, conflict, nameOf(conflict.first));
    }
}

QStringList CalendarPage::pictureStates() const { return {QString(), u"month"_s, u"week"_s, u"day"_s, u"list"_s, u"move"_s, u"calendars"_s, u"bulk"_s, u"areas"_s, u"gap"_s}; }

void CalendarPage::showPicture(const QString &state, std::function<void()> done)
{
    const auto bring = [this, state, done] {
        shell().setPanelVisible(false);
        setView(state.isEmpty() || QStringList{u"move"_s, u"calendars"_s, u"bulk"_s, u"areas"_s, u"gap"_s}.contains(state) ? u"timeline"_s : state);
        Q_EMIT headerChanged();
        if (const Conflict *conflict = m_model->chosenConflict()) goToKey(conflict->first);
        m_model->cancelMove();
        if (state == "move"_L1 && m_model->key()) m_model->moveTo(m_model->key(), m_model->day().addDays(3));
        current()->setFocus();
        if (state == "areas"_L1) {
            openAreas();
            return QTimer::singleShot(2500, this, done); // tiles come from workers
        }
        if (state == "bulk"_L1) {
            openBulk();
            return QTimer::singleShot(1500, this, done); // the search waits for typing to end
        }
        if (state == "gap"_L1) {
            store().read([today = m_model->today()](Connection &connection) { return readFreeDays(connection, {}, today); }).then(this, [this, done](const Result<std::vector<Alert>> &free) {
                if (free && !free->empty()) openRecord(u"free_day"_s, free->front().id);
                QTimer::singleShot(2500, this, done);
            });
            return;
        }
        if (state != "calendars"_L1) return done();
        store().write({u"caldav"_s}, [shown = m_model->shared(), words = feedWords({})](Connection &connection) { return connectForPicture(connection, *shown, words); }).then(this, [this, done](const Result<void> &) {
            connect(m_calendars, &CalendarsPanel::changesRead, this, done, Qt::SingleShotConnection);
            openCalendars(u"changes"_s);
        });
    };
    if (m_model->data()) bring();
    else connect(m_model, &CalendarModel::loaded, this, bring, Qt::SingleShotConnection);
}

} // namespace flow::ui
