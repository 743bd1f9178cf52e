// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/report/freedays.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/artist/artistpage.h"
#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/calendarpage.h"
#include "ui/common/button.h"
#include "ui/common/popover.h"
#include "ui/history/historypage.h"
#include "ui/mission/calendarstile.h"
#include "ui/mission/missionpage.h"
#include "ui/mission/missionwords.h"
#include "ui/mission/tilelist.h"
#include "ui/records/gappopover.h"
#include "ui/records/recordpanel.h"

#include <QMenu>
#include <QSignalSpy>
#include <QTableView>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Mission Control in the real window, driven by keys. The clock stands at Friday 20 November 2026, noon UTC.
class MissionPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"commission"_s, 1500}}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Kessel"_s}, {u"town"_s, u"Berlin"_s}, {u"day"_s, u"2026-11-24"_s},
                                                      {u"doors"_s, u"20:00"_s}, {u"status"_s, u"confirmed"_s}, {u"fee"_s, 400'000}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(proposalEntity(), {{u"artist_id"_s, 1}, {u"changes"_s, u"[]"_s}, {u"state"_s, u"waiting"_s}, {u"summary"_s, u"Fee"_s}}));
            return {};
        }));
        QVERIFY(m_window.open({missionPage(), artistPage(), calendarPage(), historyPage()}));
        m_window->showPage(u"mission"_s);
        QTRY_VERIFY(list(u"days"_s) && list(u"days"_s)->rows().size() == 1);
    }

    void cleanup() { m_window.close(); }

    void theComingShowStandsWithItsDoors()
    {
        const TileRow row = list(u"days"_s)->rows().front();
        QCOMPARE(row.title, u"Lune Aride"_s);
        QCOMPARE(row.second, u"Kessel, Berlin"_s);
        QCOMPARE(row.right, u"Doors 20:00"_s);
    }

    /// In the smallest window figures that matter less go before the names of artists are cut to nothing.
    void artistsKeepTheirNamesInASmallWindow()
    {
        auto *table = m_window->findChild<QWidget *>(u"tile.portfolio"_s)->findChild<QTableView *>();
        QVERIFY(table);
        const auto nameRoom = [table] { return table->columnWidth(0) - 52; }; // beside initials and margins
        const QString name = table->model()->index(0, 0).data().toString();
        QCOMPARE(name, u"Lune Aride"_s);
        QVERIFY(!table->isColumnHidden(3));
        m_window->resize(1024, 700);
        QTRY_VERIFY2(nameRoom() >= QFontMetrics(table->font()).horizontalAdvance(name), qPrintable(QString::number(nameRoom())));
        m_window->resize(1440, 900);
        QTRY_VERIFY(!table->isColumnHidden(2) && !table->isColumnHidden(3));
    }

    void anAlertOpensItsRecordByKey()
    {
        TileList *needs = list(u"needs"_s);
        QCOMPARE(needs->rows().size(), size_t(1));
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_Return);
        auto *panel = m_window->findChild<RecordPanel *>(u"panel.artist"_s);
        QTRY_VERIFY(panel && panel->id() == 1);
    }

    void aFreeDayBetweenShowsIsAnOpportunityAndOpensTheCalendar()
    {
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Werk 9"_s}, {u"town"_s, u"Hamburg"_s}, {u"day"_s, u"2026-11-26"_s}, {u"status"_s, u"confirmed"_s}});
        }));
        m_window->findChild<MissionPage *>()->setView(u"network"_s);
        TileList *chances = list(u"chances"_s);
        QTRY_COMPARE(chances->rows().size(), size_t(1));
        const TileRow row = chances->rows().front();
        QCOMPARE(row.second, u"Wed 25 Nov, on the way from Berlin to Hamburg"_s);
        QCOMPARE(freeDayOf(row.id), std::pair(qint64(1), QDate(2026, 11, 25)));
        QCOMPARE(list(u"needs"_s)->rows().size(), size_t(1)); // the proposal; a chance is nothing urgent
        chances->setFocus();
        QTest::keyClick(chances, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<CalendarPage *>());
        QTRY_VERIFY(m_window->findChild<GapPopover *>());
        QCOMPARE(m_window->findChild<CalendarPage *>()->model()->day(), QDate(2026, 11, 25));
    }

    void allCalendarsAndTheirConflictsAreTilesOfTheLogisticsLens()
    {
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Maison Verte"_s}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Werk 9"_s}, {u"day"_s, u"2026-11-24"_s}, {u"status"_s, u"confirmed"_s}}));
            FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, 2}, {u"venue_name"_s, u"Le Phare"_s}, {u"day"_s, u"2026-11-28"_s}, {u"rank"_s, 2}, {u"state"_s, u"active"_s}}));
            FLOW_TRY(records.insert(availabilityEntity(), {{u"artist_id"_s, 2}, {u"kind"_s, u"unavailable"_s}, {u"first_day"_s, u"2026-12-01"_s}, {u"last_day"_s, u"2026-12-03"_s}, {u"reason"_s, u"Family"_s}}));
            return {};
        }));
        auto *page = m_window->findChild<MissionPage *>();
        page->setView(u"logistics"_s);
        auto *lanes = m_window->findChild<DayLanes *>(u"dayLanes"_s);
        TileList *conflicts = list(u"conflicts"_s);
        QTRY_COMPARE(conflicts->rows().size(), size_t(1));
        QVERIFY2(conflicts->rows().front().title.contains(u"Lune Aride"_s) || conflicts->rows().front().second.contains(u"Lune Aride"_s), qPrintable(conflicts->rows().front().title));
        QTRY_COMPARE(lanes->describe(1, 8), u"Sat 28 Nov, Maison Verte: Le Phare, 2nd hold"_s);
        QCOMPARE(lanes->describe(1, 12), u"Wed 2 Dec, Maison Verte: not available, Family"_s);
        QCOMPARE(lanes->describe(1, 9), u"Sun 29 Nov, Maison Verte: free"_s);
        // By keys to the hold of the second artist.
        lanes->setFocus();
        QTest::keyClick(lanes, Qt::Key_Down);
        QTest::keyClick(lanes, Qt::Key_Right, Qt::ControlModifier);
        QTest::keyClick(lanes, Qt::Key_Right);
        QCOMPARE(lanes->accessibleDescription(), lanes->describe(1, 8));
        QTest::keyClick(lanes, Qt::Key_Return);
        QTRY_VERIFY(m_window->findChild<CalendarPage *>());
        auto *calendar = m_window->findChild<CalendarPage *>();
        QTRY_COMPARE(calendar->model()->key(), dateKey(DateSource::Hold, 1));
        // A conflict opens the date; when it is gone, so is the row.
        m_window->showPage(u"mission"_s);
        conflicts->setFocus();
        QTest::keyClick(conflicts, Qt::Key_Return);
        QTRY_VERIFY(sourceOf(calendar->model()->key()) == DateSource::Show);
        m_window->showPage(u"mission"_s);
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 2, {{u"status"_s, u"cancelled"_s}}); }));
        QTRY_COMPARE(conflicts->rows().size(), size_t(0));
    }

    void optionsAndChallengesStandInTheOrderInWhichTheyEnd()
    {
        const qint64 now = m_window.clock->nowMs();
        QVERIFY_OK(m_window.write([now](Connection &c) -> Result<void> {
            Records records(c);
            const auto hold = [&](const QString &venue, const QString &day, const Values &more) {
                Values values{{u"artist_id"_s, 1}, {u"artist_name"_s, u"Lune Aride"_s}, {u"venue_name"_s, venue}, {u"day"_s, day}, {u"rank"_s, 1}, {u"state"_s, u"active"_s}};
                values.insert(more);
                return records.insert(holdEntity(), values);
            };
            FLOW_TRY(hold(u"Later"_s, u"2027-02-01"_s, {{u"expires_at"_s, now + 3 * 86'400'000}}));
            FLOW_TRY(hold(u"Soon"_s, u"2027-02-02"_s, {{u"expires_at"_s, now + 86'400'000}, {u"challenge"_s, u"in"_s}, {u"challenged_by"_s, u"Nord Signal"_s}, {u"challenge_until"_s, now + 5 * 3'600'000}}));
            FLOW_TRY(hold(u"Never"_s, u"2027-02-03"_s, {}));
            return {};
        }));
        m_window->findChild<MissionPage *>()->setView(u"network"_s);
        TileList *clocks = list(u"clocks"_s);
        QTRY_COMPARE(clocks->rows().size(), size_t(2));
        QVERIFY(clocks->rows()[0].second.contains(u"Soon"_s) && clocks->rows()[1].second.contains(u"Later"_s));
        QCOMPARE(clocks->rows()[0].right, u"5\u202fh\u202f00"_s);
    }

    void whatChangesElsewhereArrivesByItself()
    {
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"Werk 9"_s}, {u"day"_s, u"2026-11-22"_s}, {u"status"_s, u"confirmed"_s}}); }));
        QTRY_COMPARE(list(u"days"_s)->rows().size(), size_t(2));
        QCOMPARE(list(u"days"_s)->rows().front().second, u"Werk 9"_s);
    }

    void eachLensKeepsItsOwnArrangement()
    {
        auto *page = m_window->findChild<MissionPage *>();
        auto *board = m_window->findChild<TileBoard *>(u"missionBoard"_s);
        const auto first = board->arrangement();
        board->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_A);
        QTRY_VERIFY(board->isArranging());
        QTest::keyClick(board->findChild<QWidget *>(u"handle.pipeline"_s), Qt::Key_Right);
        QVERIFY(board->arrangement() != first);
        const auto moved = board->arrangement();
        QTest::keyClick(board->findChild<QWidget *>(u"handle.pipeline"_s), Qt::Key_Escape);
        QVERIFY(!board->isArranging());
        page->setView(u"network"_s);
        QVERIFY(board->arrangement() != moved);
        page->setView(u"economic"_s);
        QCOMPARE(board->arrangement(), moved);
    }

    void focusLeavesWhatIsUrgentAndTheComingDays()
    {
        auto *board = m_window->findChild<TileBoard *>(u"missionBoard"_s);
        const auto before = board->arrangement();
        m_window->findChild<Button *>(u"missionFocus"_s)->click();
        QCOMPARE(board->arrangement().first().id, u"needs"_s);
        QVERIFY(!board->findChild<QWidget *>(u"tile.portfolio"_s)->isVisible());
        m_window->findChild<Button *>(u"missionFocus"_s)->click();
        QCOMPARE(board->arrangement(), before);
    }

    void itReadsNothingWhileNobodyLooksOrNothingHappens()
    {
        auto *page = m_window->findChild<MissionPage *>();
        QTest::qWait(300); // what the start brings has come
        QSignalSpy filled(page, &MissionPage::filled);
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(fanEntity(), {{u"name"_s, u"Léa"_s}, {u"kind"_s, u"person"_s}, {u"stage"_s, u"lead"_s}, {u"email"_s, u"lea@example.org"_s}}); }));
        QTest::qWait(300);
        QCOMPARE(filled.size(), 0); // fans show nowhere here
        m_window->showPage(u"artists"_s);
        for (int i = 0; i < 3; ++i) QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 1, {{u"doors"_s, u"21:00"_s}}); }));
        QTest::qWait(300);
        QCOMPARE(filled.size(), 0);
        m_window->showPage(u"mission"_s);
        QTRY_COMPARE(filled.size(), 1); // three changes, one reading
        QCOMPARE(list(u"days"_s)->rows().front().right, u"Doors 21:00"_s);
    }

    void anAlertIsPutOffByKeyAndComesBack()
    {
        TileList *needs = list(u"needs"_s);
        needs->setFocus();
        QTest::keyClick(needs, Qt::Key_S);
        auto *menu = m_window->findChild<QMenu *>(u"snoozeMenu"_s);
        QTRY_VERIFY(menu);
        menu->actions().first()->trigger();
        QTRY_VERIFY(needs->rows().empty());
        m_window.clock->set(m_window.clock->nowMs() + 3'600'001);
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 1, {{u"doors"_s, u"21:00"_s}}); }));
        QTRY_COMPARE(needs->rows().size(), size_t(1));
    }

    void aFollowUpIsPutOffInTheWorkspace()
    {
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(prospectEntity(), {{u"venue_name"_s, u"Le Quai Sept"_s}, {u"state"_s, u"pitched"_s}, {u"follow_up_on"_s, u"2026-11-19"_s}, {u"artist_id"_s, 1}});
        }));
        m_window->findChild<MissionPage *>()->setView(u"network"_s);
        TileList *calls = list(u"calls"_s);
        QTRY_COMPARE(calls->rows().size(), size_t(1));
        calls->setFocus();
        QTest::keyClick(calls, Qt::Key_S);
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"snoozeMenu"_s));
        m_window->findChild<QMenu *>(u"snoozeMenu"_s)->actions().first()->trigger();
        QTRY_VERIFY(calls->rows().empty());
        QCOMPARE(m_window.text("SELECT snoozed_until FROM prospect"), u"2026-11-21"_s);
    }

    void aChangeOpensTheHistoryAndAQuickActionRuns()
    {
        m_window->findChild<MissionPage *>()->setView(u"network"_s);
        TileList *changes = list(u"changes"_s);
        QTRY_VERIFY(!changes->rows().empty());
        changes->setFocus();
        QTest::keyClick(changes, Qt::Key_Return);
        QTRY_COMPARE(m_window->currentPage()->objectName(), u"page.history"_s);
        m_window->showPage(u"mission"_s);
        m_window->findChild<Button *>(u"quick.artist"_s)->click();
        QTRY_COMPARE(m_window->currentPage()->objectName(), u"page.artists"_s);
        QTRY_VERIFY(m_window->findChild<Popover *>());
    }

    void timeLeftIsSaidInTheUnitsThatMatter()
    {
        constexpr qint64 minute = 60'000;
        const auto plain = [](QString text) { return text.replace(QChar(0x202f), u' '); };
        QCOMPARE(plain(timeLeft(250 * minute)), u"4 h 10"_s);
        QCOMPARE(plain(timeLeft(59 * minute)), u"59 min"_s);
        QCOMPARE(plain(timeLeft(48 * 60 * minute)), u"2 d"_s);
        QCOMPARE(plain(timeLeft(-5)), u"0 min"_s);
    }

private:
    TileList *list(const QString &tile) const { return m_window->findChild<TileList *>(tile + u"List"_s); }

    test::PageWindow m_window;
};

QTEST_MAIN(MissionPageTest)
#include "tst_missionpage.moc"
