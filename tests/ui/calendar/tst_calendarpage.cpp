// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/report/freedays.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/calendar/areaspanel.h"
#include "ui/calendar/bulkgrid.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/calendar/datecard.h"
#include "ui/calendar/rowlist.h"
#include "ui/calendar/timelineview.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/common/toast.h"
#include "ui/records/reasonlist.h"
#include "ui/shell/undocontroller.h"
#include "ui/text/conflicttext.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QCompleter>
#include <QContextMenuEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

const QDate kToday(2027, 3, 1);

} // namespace

/// The calendar in the real window, driven by keys and mouse.
class CalendarPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        m_window.clock->set(QDateTime(kToday, QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch());
        fill();
        QVERIFY(m_window.open({calendarPage()}));
        m_window->showPage(u"calendar"_s);
        m_page = qobject_cast<CalendarPage *>(m_window->currentPage());
        QVERIFY(m_page);
        QTRY_VERIFY(m_page->model()->data());
        m_timeline = m_window->findChild<TimelineView *>(u"calendarTimeline"_s);
        QVERIFY(m_timeline);
        m_page->setView(u"timeline"_s);
        m_timeline->setFocus();
    }

    void cleanup() { m_window.close(); }

    void arrowsGoByDayWeekAndMonth()
    {
        m_page->model()->setCursor(1, kToday);
        QTest::keyClick(m_timeline, Qt::Key_Right);
        QCOMPARE(m_page->model()->day(), kToday.addDays(1));
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier);
        QCOMPARE(m_page->model()->day(), kToday.addDays(8));
        QTest::keyClick(m_timeline, Qt::Key_PageDown);
        QCOMPARE(m_page->model()->day(), kToday.addDays(8).addMonths(1));
        QTest::keyClick(m_timeline, Qt::Key_Down);
        QCOMPARE(m_page->model()->artist(), 2);
        QTest::keyClick(m_timeline, Qt::Key_Home);
        QCOMPARE(m_page->model()->day(), kToday);
    }

    /// Both count the year that lies ahead, by the clock of the workspace, with what reaches into it from before.
    void theFigureInTheSidebarIsThatOfTheList()
    {
        const auto show = [this](const QString &day, qint64 venue, const Values &more = {}) {
            Values values{{u"artist_id"_s, 1}, {u"venue_id"_s, venue}, {u"day"_s, day}, {u"status"_s, u"confirmed"_s}};
            values.insert(more);
            return m_window.write([values](Connection &c) { return Records(c).insert(showEntity(), values); });
        };
        for (const QString &day : {u"2027-03-01"_s, u"2028-06-10"_s}) { // today, and beyond the year
            QVERIFY_OK(show(day, 1));
            QVERIFY_OK(show(day, 2));
        }
        QVERIFY_OK(show(u"2026-12-01"_s, 2, {{u"radius_km"_s, 100}, {u"radius_days_before"_s, 0}, {u"radius_days_after"_s, 120}})); // reaches to the 18th of March
        const auto *item = m_window->findChild<QWidget *>(u"nav.calendar"_s);
        const auto *count = m_window->findChild<Badge *>(u"conflictCount"_s);
        QVERIFY(item && count);
        const auto hard = [this] { return std::ranges::count_if(m_page->model()->conflicts(), [](const Conflict &one) { return one.severity != Severity::Notice; }); };
        QTRY_VERIFY(m_page->model()->data()->items.size() == 7 && hard() >= 3);
        QTRY_COMPARE(item->accessibleName(), u"Calendar, %1"_s.arg(hard()));
        QCOMPARE(count->accessibleName(), QString::number(hard()));
        QVERIFY(m_page->model()->isFaulty(dateKey(DateSource::Show, 5))); // marked, but not called yet
        QVERIFY(std::ranges::none_of(m_page->model()->conflicts(), [](const Conflict &one) { return one.first == dateKey(DateSource::Show, 5) || one.second == dateKey(DateSource::Show, 5); }));
    }

    void whoComesBackTheNextMorningSeesThatDay()
    {
        m_window.clock->set(QDateTime(kToday.addDays(1), QTime(9, 0), QTimeZone::UTC).toMSecsSinceEpoch());
        m_page->activated();
        QTRY_COMPARE(m_page->model()->data()->today, kToday.addDays(1));
        QCOMPARE(m_page->model()->today(), kToday.addDays(1));
    }

    void theTimelineGoesAlongWithTheCursor()
    {
        m_page->model()->setCursor(1, m_timeline->lastDay());
        const QDate last = m_timeline->lastDay();
        QTest::keyClick(m_timeline, Qt::Key_Right);
        QVERIFY(m_timeline->lastDay() > last);
        QCOMPARE(m_page->model()->day(), last.addDays(1));
    }

    void aDateIsMovedByKeysAndUndone()
    {
        goToShow();
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_page->model()->move());
        QCOMPARE(m_page->model()->move()->day, QDate(2027, 3, 20));
        QCOMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-18"_s); // nothing is written yet
        QTest::keyClick(m_timeline, Qt::Key_Return);
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-20"_s);
        QTRY_COMPARE(text("SELECT due_on FROM task WHERE id = 1"), u"2027-03-12"_s); // goes along
        QTRY_VERIFY(m_page->model()->data()->item(dateKey(DateSource::Show, 1))->day() == QDate(2027, 3, 20));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-18"_s);
        QCOMPARE(text("SELECT due_on FROM task WHERE id = 1"), u"2027-03-10"_s);
    }

    void escapeLeavesTheDateWhereItIs()
    {
        goToShow();
        QTest::keyClick(m_timeline, Qt::Key_Down, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(m_page->model()->move()->day, QDate(2027, 3, 25));
        QTest::keyClick(m_timeline, Qt::Key_Escape);
        QVERIFY(!m_page->model()->move());
        QCOMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-18"_s);
    }

    void aMoveTellsItsConflictsAtOnce()
    {
        goToShow();
        m_page->model()->moveTo(dateKey(DateSource::Show, 1), QDate(2027, 4, 8)); // the artist is in the studio
        auto *card = m_window->findChild<DateCard *>(u"dateCard"_s);
        auto cards = m_timeline->findChildren<DateCard *>();
        QCOMPARE(cards.size(), 1);
        card = cards.first();
        QVERIFY(card->isVisible());
        QVERIFY2(card->text().contains(u"not available"_s), qPrintable(card->text()));
        m_page->model()->moveTo(dateKey(DateSource::Show, 1), QDate(2027, 6, 9));
        QVERIFY2(card->text().contains(u"Free"_s), qPrintable(card->text()));
    }

    void aDateIsDraggedWithAlt()
    {
        const qint64 key = dateKey(DateSource::Show, 1);
        const QPoint from = m_timeline->rectOf({1, QDate(2027, 3, 18), key}).center().toPoint();
        const QPoint to = m_timeline->rectOf({1, QDate(2027, 6, 9), 0}).center().toPoint();
        QTest::mousePress(m_timeline->viewport(), Qt::LeftButton, Qt::AltModifier, from);
        QCOMPARE(m_page->model()->key(), key);
        QTest::mouseMove(m_timeline->viewport(), (from + to) / 2);
        QTest::mouseMove(m_timeline->viewport(), to);
        QVERIFY(m_page->model()->move());
        const QDate there = m_page->model()->move()->day;
        QVERIFY(std::abs(there.daysTo(QDate(2027, 6, 9))) <= 1);
        QTest::mouseRelease(m_timeline->viewport(), Qt::LeftButton, Qt::AltModifier, to);
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 1"), there.toString(Qt::ISODate));
    }

    void aClickOnTheRowThatIsMarkedAlreadyChoosesIt()
    {
        m_page->model()->setCursor(1, QDate(2027, 3, 2)); // nothing on it: the list marks the first date behind it
        m_page->setView(u"list"_s);
        auto *list = m_window->findChild<RowList *>(u"agendaList"_s);
        QTRY_VERIFY(list && list->isVisible() && list->currentIndex().isValid());
        QCOMPARE(m_page->model()->key(), 0);
        QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->currentIndex()).center());
        QTRY_COMPARE(m_page->model()->key(), dateKey(DateSource::Show, 1));
    }

    void conflictsAreListedWithWaysOut()
    {
        auto *list = m_window->findChild<RowList *>(u"conflictList"_s);
        auto *ways = m_window->findChild<RowList *>(u"wayOutList"_s);
        QCOMPARE(list->rows().size(), 1u);
        QVERIFY2(list->rows()[0].title.contains(u"apart: two of our artists"_s), qPrintable(list->rows()[0].title));
        QVERIFY(ways->rows().size() >= 3);
        QVERIFY(ways->rows()[0].title.startsWith(u"Move "_s));
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Return); // moves the hold, which is softer than the show
        QTRY_VERIFY(text("SELECT day FROM hold WHERE id = 1") != u"2027-03-18"_s);
        QTRY_COMPARE(list->rows().size(), 0u);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list->rows().size(), 1u);
    }

    void aConflictIsKeptWithAReason()
    {
        auto *list = m_window->findChild<RowList *>(u"conflictList"_s);
        auto *ways = m_window->findChild<RowList *>(u"wayOutList"_s);
        ways->choose(int(ways->rows().size()) - 1);
        ways->setFocus();
        QTest::keyClick(ways, Qt::Key_Return);
        auto *reason = m_window->findChild<QLineEdit *>(u"keepReason"_s);
        QVERIFY(reason);
        QTest::keyClicks(reason, u"Both promoters agreed"_s);
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_COMPARE(text("SELECT reason FROM conflict_note"), u"Both promoters agreed"_s);
        QTRY_COMPARE(list->rows().size(), 0u);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(list->rows().size(), 1u);
    }

    void severalDatesAreBookedByKeysInOneStep()
    {
        m_page->model()->setCursor(2, QDate(2027, 4, 1));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_B);
        auto *grid = m_window->findChild<BulkGrid *>(u"bulkGrid"_s);
        auto *book = m_window->findChild<QAbstractButton *>(u"bulkBook"_s);
        QTRY_VERIFY(grid->isVisible());
        QTRY_COMPARE(grid->chosen().size(), 5u); // five days are proposed at once
        // A holiday is free, too, but is told of when it is among them.
        auto *says = m_window->findChild<Label *>(u"bulkSays"_s);
        QVERIFY(!says->text().contains(u"holiday"_s));
        grid->setFocus();
        grid->setCurrent(QDate(2027, 5, 6)); // Ascension
        QTest::keyClick(grid, Qt::Key_Space);
        QTRY_VERIFY2(says->text().contains(u"Thu 6 May is a public holiday"_s), qPrintable(says->text()));
        QTest::keyClick(grid, Qt::Key_Space);
        const std::vector<QDate> proposed = grid->chosen();
        QVERIFY(std::ranges::all_of(proposed, [](QDate day) { return day.dayOfWeek() <= 5; }));
        // One day less, another one more, by keys.
        grid->setFocus();
        grid->setCurrent(proposed.front());
        QTest::keyClick(grid, Qt::Key_Space);
        QCOMPARE(grid->chosen().size(), 4u);
        grid->setCurrent(QDate(2027, 4, 20));
        QTest::keyClick(grid, Qt::Key_Right);
        QCOMPARE(grid->current(), QDate(2027, 4, 21));
        QTest::keyClick(grid, Qt::Key_Space);
        const std::vector<QDate> chosen = grid->chosen();
        book->click();
        QTRY_COMPARE(text("SELECT count(*) FROM show WHERE series IS NOT NULL AND artist_id = 2"), u"5"_s);
        for (const QDate &day : chosen)
            QCOMPARE(m_window.store().read([day](Connection &c) { return Records(c).where(showEntity(), u"day"_s, day.toString(Qt::ISODate)); }).result()->size(), 1u);
        QCOMPARE(text("SELECT count(*) FROM dependency"), u"4"_s);
        QTRY_COMPARE(m_page->model()->data()->artist(2)->sessions, 5); // nobody plays in a studio
        QCOMPARE(m_page->model()->data()->artist(2)->shows, 0);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT count(*) FROM show WHERE series IS NOT NULL"), u"0"_s);
        QCOMPARE(text("SELECT count(*) FROM dependency"), u"0"_s);
    }

    void whatCannotBeMeantIsSaidBeforeDaysAreBooked()
    {
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(holdEntity(), {{u"artist_id"_s, 2}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-04-20"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}});
        }));
        m_page->model()->setCursor(2, QDate(2027, 4, 1));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_B);
        auto *grid = m_window->findChild<BulkGrid *>(u"bulkGrid"_s);
        auto *book = m_window->findChild<QAbstractButton *>(u"bulkBook"_s);
        auto *says = m_window->findChild<Label *>(u"bulkSays"_s);
        QTRY_COMPARE(grid->chosen().size(), 5u);
        const auto refused = [&](const QString &name, const QString &text, const QString &why) {
            auto *line = m_window->findChild<QLineEdit *>(name);
            const QString before = line->text();
            line->setText(text);
            const bool isSaid = QTest::qWaitFor([&] { return says->text() == why && !book->isEnabled(); });
            line->setText(before);
            return isSaid && QTest::qWaitFor([&] { return book->isEnabled(); });
        };
        QVERIFY(refused(u"bulkBegins"_s, u"25:00"_s, u"Write a time, as 10:00."_s));
        QVERIFY(refused(u"bulkEnds"_s, u"08:00"_s, u"The end is before the beginning."_s));
        QVERIFY(refused(u"bulkTo"_s, u"18/03/2027"_s, u"The last day is before the first."_s));
        QVERIFY(refused(u"bulkFrom"_s, u"18/03/2020"_s, u"Write a day that is not over, as 18/03/2027."_s));
        // A lower hold binds nobody, but is seen.
        QTRY_VERIFY(grid->dayOn(QDate(2027, 4, 20)) && grid->dayOn(QDate(2027, 4, 20))->lowerHolds == 1);
        grid->setCurrent(QDate(2027, 4, 20));
        QVERIFY2(grid->accessibleDescription().contains(u"1 lower hold"_s), qPrintable(grid->accessibleDescription()));
    }

    void theReasonsOfAMoveAreSeenWhereverItsLaneIs()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            for (int i = 0; i < 12; ++i) FLOW_TRY(Records(c).insert(artistEntity(), {{u"name"_s, u"Z%1"_s.arg(i)}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(Records(c).insert(showEntity(), {{u"artist_id"_s, 14}, {u"venue_id"_s, 1}, {u"day"_s, u"2027-03-25"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        }));
        QTRY_COMPARE(m_page->model()->lanes().size(), 14u);
        m_page->model()->setCursor(14, QDate(2027, 3, 25));
        m_page->model()->moveTo(dateKey(DateSource::Show, 2), QDate(2027, 3, 28));
        auto *card = m_timeline->findChild<DateCard *>(u"dateCard"_s);
        const auto isSeen = [&] { return card->isVisible() && m_timeline->viewport()->rect().contains(card->geometry().adjusted(40, 40, -40, -40)); }; // without its shadow
        QVERIFY(isSeen());
        m_timeline->setFixedHeight(m_timeline->height() - 150); // as when the list of conflicts grows
        QTRY_VERIFY(isSeen());
    }

    void aDayThatIsTakenSaysWhyAndWhatInstead()
    {
        m_page->model()->setCursor(1, QDate(2027, 4, 1));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_B);
        auto *grid = m_window->findChild<BulkGrid *>(u"bulkGrid"_s);
        QTRY_COMPARE(grid->chosen().size(), 5u);
        QVERIFY(std::ranges::none_of(grid->chosen(), [](QDate day) { return day >= QDate(2027, 4, 5) && day <= QDate(2027, 4, 11); })); // in the studio
        QTest::mouseClick(grid, Qt::LeftButton, {}, grid->cell(QDate(2027, 4, 6)).center().toPoint());
        auto *says = m_window->findChild<Label *>(u"bulkSays"_s);
        QVERIFY2(says->text().contains(u"Lune Aride"_s) && says->text().contains(u"Studio"_s), qPrintable(says->text()));
        auto *instead = m_window->findChild<QAbstractButton *>(u"bulkInstead"_s);
        QVERIFY(instead->isVisible());
        instead->click();
        QVERIFY(!std::ranges::contains(grid->chosen(), QDate(2027, 4, 6)));
        QCOMPARE(grid->chosen().size(), 6u);
    }

    void exclusivitiesAreCirclesOfThePeriod()
    {
        QVERIFY_OK(m_window.store().write({u"edit"_s}, [](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).update(showEntity(), 1, {{u"radius_km"_s, 80}, {u"radius_days_before"_s, 10}, {u"radius_days_after"_s, 5}}));
            FLOW_TRY(Records(c).insert(exclusivityEntity(), {{u"artist_id"_s, 1}, {u"name"_s, u"Festival"_s}, {u"kind"_s, u"country"_s}, {u"country"_s, u"FR"_s}, {u"first_day"_s, u"2027-06-01"_s}, {u"last_day"_s, u"2027-06-30"_s}}));
            return {};
        }).result());
        QTRY_COMPARE(m_page->model()->data()->exclusivities.size(), 1u);
        m_page->model()->setCursor(1, QDate(2027, 3, 10));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_X);
        auto *panel = m_window->findChild<AreasPanel *>();
        QTRY_VERIFY(panel->isVisible());
        QTRY_COMPARE(panel->areas().size(), 2u);
        QCOMPARE(panel->areas()[0].km, 80);
        QCOMPARE(panel->areas()[0].first, QDate(2027, 3, 8));
        auto *list = m_window->findChild<RowList *>(u"areaList"_s);
        QCOMPARE(list->rows()[0].figure, u"binds"_s);
        m_page->model()->setCursor(1, QDate(2027, 3, 1));
        QTRY_VERIFY2(list->rows()[0].figure == u"not yet"_s, qPrintable(list->rows()[0].figure));
        QTest::keyClick(m_window->findChild<SegmentedControl *>(u"areasPeriod"_s), Qt::Key_Left); // 30 days
        QTRY_COMPARE(panel->areas().size(), 1u);
    }

    void aTimeThatTheClocksLeaveOutIsSaid()
    {
        QVERIFY_OK(m_window.store().write({u"edit"_s}, [](Connection &c) {
            return Records(c).update(showEntity(), 1, {{u"day"_s, u"2027-03-27"_s}, {u"on_stage"_s, u"02:30"_s}, {u"zone"_s, u"Europe/Atlantis"_s}});
        }).result());
        QVERIFY(m_page->openRecord(u"show"_s, 1));
        QTRY_VERIFY(m_window->findChild<Label *>(u"clockNotes"_s));
        QTRY_VERIFY2(m_window->findChild<Label *>(u"clockNotes"_s)->text().contains(u"02:30"_s), qPrintable(m_window->findChild<Label *>(u"clockNotes"_s)->text()));
        QVERIFY(m_window->findChild<Label *>(u"clockNotes"_s)->text().contains(u"Europe/Atlantis"_s));
    }

    void aHoldIsExtendedByAKey()
    {
        m_page->model()->setCursor(2, QDate(2027, 3, 18));
        QCOMPARE(m_page->model()->key(), dateKey(DateSource::Hold, 1));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_E);
        const qint64 until = QDateTime(kToday.addDays(7), QTime(12, 0), QTimeZone::UTC).toMSecsSinceEpoch();
        QTRY_COMPARE(text("SELECT expires_at FROM hold WHERE id = 1"), QString::number(until));
    }

    void aDigitIsTheRankOfTheHoldUnderTheCursor()
    {
        m_page->model()->setCursor(2, QDate(2027, 3, 18));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_3);
        QTRY_COMPARE(text("SELECT rank FROM hold WHERE id = 1"), u"3"_s);
    }

    void anEmptyDayBetweenShowsNamesVenuesOnTheWayAndOneIsToBeCalled()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            const auto venue = [&](const QString &name, const QString &town, double lat, double lon) {
                return records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, town}, {u"country"_s, u"BE"_s}, {u"latitude"_s, lat}, {u"longitude"_s, lon}, {u"capacity"_s, 400}});
            };
            FLOW_ASSIGN(const qint64 liege, venue(u"Le Reflektor"_s, u"Liège"_s, 50.645, 5.573));
            FLOW_TRY(venue(u"Botanique"_s, u"Bruxelles"_s, 50.855, 4.366));
            FLOW_TRY(venue(u"Far away"_s, u"Sevilla"_s, 37.389, -5.984));
            FLOW_TRY(records.update(artistEntity(), 1, {{u"fee_min"_s, 80'000}, {u"fee_max"_s, 160'000}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, liege}, {u"venue_name"_s, u"Le Reflektor"_s}, {u"town"_s, u"Liège"_s}, {u"country"_s, u"BE"_s}, {u"day"_s, u"2027-03-20"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        }));
        QTRY_VERIFY(m_page->model()->mark(1, QDate(2027, 3, 20)));
        m_page->model()->setCursor(1, QDate(2027, 3, 19));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_G);
        const auto list = [this] { return m_window->findChild<ReasonList *>(u"gapList"_s); };
        QTRY_VERIFY(list() && list()->isVisible());
        QVERIFY(!list()->rows().empty());
        QVERIFY(std::ranges::any_of(list()->rows(), [](const ReasonRow &row) { return row.text.contains(u"Botanique"_s); }));
        QVERIFY(std::ranges::none_of(list()->rows(), [](const ReasonRow &row) { return row.text.contains(u"Far away"_s); }));
        QVERIFY(list()->hasFocus());
        QTest::keyClick(list(), Qt::Key_Return);
        QTRY_COMPARE(text("SELECT count(*) FROM prospect WHERE artist_id = 1 AND state = 'to_contact' AND follow_up_on = '2027-03-01' AND period LIKE '%19 Mar%'"), u"1"_s);
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT count(*) FROM prospect"), u"0"_s);
        // The same as an opportunity of Mission Control opens it.
        QVERIFY(m_page->openRecord(u"free_day"_s, freeDayId(1, QDate(2027, 3, 19))));
        QTRY_VERIFY(list() && list()->isVisible());
        QTest::keyClick(list(), Qt::Key_Escape);
    }

    void aDateIsTiedToAnotherInThePanelAndMovesWithIt()
    {
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Masterclass"_s}, {u"day"_s, u"2027-03-21"_s}, {u"status"_s, u"confirmed"_s}});
        }));
        QVERIFY(m_page->openRecord(u"show"_s, 2));
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(u"addTie"_s));
        m_window->findChild<QAbstractButton *>(u"addTie"_s)->click();
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"tieMenu"_s));
        QMenu *menu = m_window->findChild<QMenu *>(u"tieMenu"_s);
        QCOMPARE(menu->actions().size(), 1);
        menu->actions().front()->trigger();
        menu->close();
        QTRY_COMPARE(text("SELECT after_id || ' ' || days FROM dependency WHERE show_id = 2"), u"1 3"_s);
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"tie.1"_s));
        goToShow();
        QTest::keyClick(m_timeline, Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(m_timeline, Qt::Key_Return);
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 2"), u"2027-03-22"_s);
        m_page->context().undo.undo();
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 2"), u"2027-03-21"_s);
    }

    void aTakenDayIsNoGap()
    {
        goToShow();
        QTest::keyClick(m_timeline, Qt::Key_G);
        QVERIFY(!m_window->findChild<ReasonList *>(u"gapList"_s));
        auto *toast = m_window->findChild<Toast *>();
        QTRY_VERIFY(toast && toast->text().contains(u"is not free"_s));
    }

    void theMenuOfADayOffersWhatCanBeDoneThere()
    {
        m_page->model()->setCursor(2, QDate(2027, 3, 18));
        m_timeline->setFocus();
        QContextMenuEvent asked(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(m_timeline->viewport(), &asked);
        auto *menu = m_window->findChild<QMenu *>(u"dateMenu"_s);
        QVERIFY(menu);
        const QList<QAction *> actions = menu->actions();
        const auto second = std::ranges::find_if(actions, [](const QAction *action) { return action->text() == u"2nd hold"_s; });
        QVERIFY(second != actions.end());
        (*second)->trigger();
        QTRY_COMPARE(text("SELECT rank FROM hold WHERE id = 1"), u"2"_s);
        menu->close();
    }

    void aNewHoldIsAddedByKeys()
    {
        m_page->model()->setCursor(2, QDate(2027, 5, 5));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_Return); // nothing there: asks for a date
        auto *place = m_window->findChild<QLineEdit *>(u"quickPlace"_s);
        QTRY_VERIFY(place && place->hasFocus());
        QTest::keyClicks(place, u"Pakhuis"_s);
        QTRY_VERIFY(place->completer()->popup()->isVisible());
        QTest::keyClick(place->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(place->completer()->popup(), Qt::Key_Return);
        QTest::keyClick(place, Qt::Key_Return);
        QTRY_COMPARE(text("SELECT count(*) FROM hold WHERE artist_id = 2 AND day = '2027-05-05' AND rank = 1 AND venue_id = 2"), u"1"_s);
        // It is chosen, its panel is open, and the keyboard is back in the view.
        QTRY_VERIFY(m_page->model()->data()->item(dateKey(DateSource::Hold, 2)));
        QTRY_COMPARE(m_page->model()->key(), dateKey(DateSource::Hold, 2));
        QTRY_VERIFY(std::ranges::any_of(m_window->findChildren<QLabel *>(u"panelTitle"_s), [](const QLabel *title) { return title->isVisible() && title->text() == u"Het Pakhuis"_s; }));
        QVERIFY(m_timeline->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT count(*) FROM hold WHERE day = '2027-05-05'"), u"0"_s);
    }

    void aHoldIsNotSetOnADayThatIsOverAndALowerOneIsToldOfTheShow()
    {
        m_page->model()->setCursor(2, QDate(2027, 5, 5));
        m_timeline->setFocus();
        QTest::keyClick(m_timeline, Qt::Key_Return);
        auto *place = m_window->findChild<QLineEdit *>(u"quickPlace"_s);
        QTRY_VERIFY(place && place->hasFocus());
        const QString before = text("SELECT count(*) FROM hold");
        auto *day = m_window->findChild<QLineEdit *>(u"quickDay"_s);
        auto *artist = m_window->findChild<QComboBox *>(u"quickArtist"_s);
        auto *state = m_window->findChild<QComboBox *>(u"quickState"_s);
        const auto says = [&] { return m_window->findChild<QLabel *>(u"quickSays"_s)->text(); };
        place->setText(u"Somewhere"_s);
        day->setText(u"1/11/2026"_s);
        QVERIFY2(says().contains(u"This day is over"_s), qPrintable(says()));
        QTest::keyClick(day, Qt::Key_Return);
        QVERIFY(m_window->findChild<QWidget *>(u"quickDate"_s)->isVisible());
        QCOMPARE(text("SELECT count(*) FROM hold"), before);
        day->setText(u"1/1/9999"_s);
        QVERIFY2(says().contains(u"not known"_s), qPrintable(says()));
        // The artist of the show plays that day, whatever the rank.
        artist->setCurrentIndex(artist->findData(1));
        day->setText(u"18/3/2027"_s);
        for (const int rank : {1, 2, 4}) {
            state->setCurrentIndex(state->findData(rank));
            QVERIFY2(says().contains(conflictKindText(ConflictKind::SameArtist)), qPrintable(says()));
        }
        QTest::keyClick(place, Qt::Key_Escape);
    }

    void everyViewShowsTheDayOfTheCursor()
    {
        goToShow();
        for (const QString &view : {u"day"_s, u"week"_s, u"month"_s, u"list"_s, u"timeline"_s}) {
            m_page->setView(view);
            auto *shown = qobject_cast<CalendarView *>(m_page->searchField());
            QVERIFY(shown);
            QVERIFY2(shown->firstDay() <= QDate(2027, 3, 18) && shown->lastDay() >= QDate(2027, 3, 18), qPrintable(view));
            QCOMPARE(m_page->model()->key(), dateKey(DateSource::Show, 1));
            QVERIFY(!shown->grab().isNull());
        }
    }

    void inTheMonthDatesAreDraggedPlainly()
    {
        m_page->setView(u"month"_s);
        m_page->model()->setCursor(1, QDate(2027, 3, 18));
        auto *month = qobject_cast<CalendarView *>(m_page->searchField());
        month->showDay(QDate(2027, 3, 18));
        const qint64 key = dateKey(DateSource::Show, 1);
        const QPoint from = month->rectOf({1, QDate(2027, 3, 18), key}).center().toPoint();
        const QPoint to = month->rectOf({1, QDate(2027, 3, 24), 0}).center().toPoint();
        QTest::mousePress(month->viewport(), Qt::LeftButton, {}, from);
        QTest::mouseMove(month->viewport(), (from + to) / 2);
        QTest::mouseMove(month->viewport(), to);
        QTest::mouseRelease(month->viewport(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(text("SELECT day FROM show WHERE id = 1"), u"2027-03-24"_s);
    }

private:
    void fill()
    {
        const auto done = m_window.store().write({u"create"_s}, [](Connection &connection) -> Result<void> {
            Records records(connection);
            for (const auto &[name, genre] : {std::pair(u"Lune Aride"_s, u"Indie folk"_s), std::pair(u"Maison Verte"_s, u"Techno"_s)})
                FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}, {u"genre"_s, genre}}));
            const auto venue = [&](const QString &name, const QString &town, double lat, double lon) {
                return records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"town"_s, town}, {u"country"_s, u"BE"_s}, {u"latitude"_s, lat}, {u"longitude"_s, lon}});
            };
            FLOW_TRY(venue(u"De Loods"_s, u"Gent"_s, 51.054, 3.717));
            FLOW_TRY(venue(u"Het Pakhuis"_s, u"Antwerpen"_s, 51.221, 4.402));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_id"_s, 1}, {u"venue_name"_s, u"De Loods"_s}, {u"town"_s, u"Gent"_s}, {u"country"_s, u"BE"_s},
                                                      {u"day"_s, u"2027-03-18"_s}, {u"status"_s, u"confirmed"_s}, {u"doors"_s, u"19:30"_s}, {u"zone"_s, u"Europe/Brussels"_s}}));
            FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 2}, {u"venue_id"_s, 2}, {u"venue_name"_s, u"Het Pakhuis"_s}, {u"town"_s, u"Antwerpen"_s}, {u"day"_s, u"2027-03-18"_s},
                                                      {u"rank"_s, 1}, {u"state"_s, u"active"_s}}));
            FLOW_TRY(records.insert(availabilityEntity(), {{u"artist_id"_s, 1}, {u"kind"_s, u"studio"_s}, {u"first_day"_s, u"2027-04-05"_s}, {u"last_day"_s, u"2027-04-11"_s}, {u"reason"_s, u"Studio"_s}}));
            FLOW_TRY(records.insert(taskEntity(), {{u"title"_s, u"Send the rider"_s}, {u"kind"_s, u"advance"_s}, {u"show_id"_s, 1}, {u"due_on"_s, u"2027-03-10"_s}}));
            return {};
        });
        QVERIFY_OK(done.result());
    }

    void goToShow()
    {
        m_page->model()->setCursor(1, QDate(2027, 3, 18));
        QCOMPARE(m_page->model()->key(), dateKey(DateSource::Show, 1));
        m_timeline->setFocus();
    }

    QString text(std::string_view sql)
    {
        const auto result = m_window.store().read([sql = std::string(sql)](Connection &connection) { return connection.text(sql); }).result();
        return result ? *result : result.error().detail;
    }

    test::PageWindow m_window;
    CalendarPage *m_page = nullptr;
    TimelineView *m_timeline = nullptr;
};

QTEST_MAIN(CalendarPageTest)
#include "tst_calendarpage.moc"
