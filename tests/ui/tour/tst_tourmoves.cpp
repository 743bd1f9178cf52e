// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tourwindow.h"
#include "ui/common/banner.h"
#include "ui/common/toast.h"
#include "ui/map/mapview.h"
#include "ui/records/reasonlist.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/recordeditor.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// What a move on the planner says, what undo takes back of it, and what planning again leaves alone.
class TourMovesTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.create(); }
    void cleanup() { m_window.close(); }

    void aMoveByKeysSaysWhatItDoesToTheProfit()
    {
        fill();
        open();
        const qint64 profit = number("SELECT profit FROM scenario WHERE id = 1");
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        const qint64 lost = profit - number("SELECT profit FROM scenario WHERE id = 1");
        QVERIFY(lost > 0);
        QTRY_COMPARE(toast(), u"L’Entrepôt bleu to 12 Mar: profit −€%1"_s.arg(QLocale(QLocale::English).toString((lost + 50) / 100)));
    }

    void twoDatesThatChangePlacesAreBothNamed()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, 1);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-11"_s);
        QTRY_VERIFY2(toast().startsWith(u"L’Entrepôt bleu to 12 Mar, Le Quai to 11 Mar"_s), qPrintable(toast()));
        QTRY_VERIFY(canUndo(u"move of"_s));
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
    }

    void whatThePipelineDidIsNotUndoneWithAMove()
    {
        fill();
        open();
        addCreil();
        QVERIFY_OK(m_window.write([&](Connection &c) { return endHolds(c, {creilHold()}, HoldEnd::Cleared); }));
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QTRY_VERIFY(news->isVisible());
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, 3);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-14"_s);
        QTRY_VERIFY(toast().startsWith(u"L’Entrepôt bleu to 14 Mar"_s));
        QTRY_VERIFY(canUndo(u"move of"_s));
        const qint64 moved = number("SELECT profit FROM scenario WHERE id = 1");
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        // Only the move: the hold that is over has no part in the profit any more.
        const qint64 asItIs = number("SELECT profit FROM scenario WHERE id = 1");
        QVERIFY(asItIs > moved);
        QTRY_VERIFY(canUndo(u"what the pipeline did to"_s));
        QTRY_VERIFY2(toast().startsWith(u"Undone: move of"_s), qPrintable(toast())); // one after the other
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_VERIFY(number("SELECT profit FROM scenario WHERE id = 1") > asItIs);
        QTRY_VERIFY(news->isVisible());
    }

    void aSwapOnTheTimelineIsTakenBackAndDoneAgain()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, 1);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        takeBackAndDoAgain();
    }

    void aSwapOnTheMapIsTakenBackAndDoneAgain()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        auto *map = page()->findChild<MapView *>(u"map"_s);
        QTRY_COMPARE(map->visibleMarkers().size(), 3);
        const QPoint from = markerOf(map, u"L’Entrepôt bleu"_s), to = markerOf(map, u"Le Quai"_s);
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (const QPoint &point : {from + (to - from) / 3, to}) QTest::mouseMove(map, point);
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        QTRY_VERIFY2(toast().startsWith(u"L’Entrepôt bleu to 12 Mar, Le Quai to 11 Mar"_s), qPrintable(toast()));
        takeBackAndDoAgain();
        QTRY_COMPARE(map->visibleMarkers().size(), 3);
    }

    void whatIsConfirmedSaysThatItKeepsItsDay()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        drag(m_lille, -1);
        QTRY_COMPARE(toast(), u"La Verrière is confirmed on 10 Mar and does not give way"_s);
        auto *map = page()->findChild<MapView *>(u"map"_s);
        QTRY_COMPARE(map->visibleMarkers().size(), 3);
        const QPoint from = markerOf(map, u"La Verrière"_s), to = markerOf(map, u"Le Quai"_s);
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (const QPoint &point : {from + (to - from) / 3, to}) QTest::mouseMove(map, point);
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
        QTRY_COMPARE(toast(), u"La Verrière is confirmed and keeps its day"_s);
        flush();
        QCOMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        QCOMPARE(dayOf(u"La Verrière"_s), u"2027-03-10"_s);
    }

    void aDateThatIsPutBackLeavesNothingTriedOut()
    {
        fill();
        open();
        auto *title = panel()->findChild<QLabel *>(u"scenarioTitle"_s);
        const QPoint from = timeline()->stopRect(stopId(m_lille)).center().toPoint(), away = from + QPoint(int(timeline()->dayWidth() * 3), 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), away);
        QTRY_VERIFY(title->text().contains(u"being changed"_s));
        QTest::mouseMove(timeline(), from);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, from);
        QVERIFY2(!title->text().contains(u"being changed"_s), qPrintable(title->text()));
        QVERIFY(panel()->findChild<QPushButton *>(u"applyScenario"_s)->isEnabled());
    }

    void aDateThatIsPlannedAnewUnderThePointerIsLetGo()
    {
        fill();
        open();
        const qint64 old = stopId(m_lille);
        const QPoint from = timeline()->stopRect(old).center().toPoint(), to = from + QPoint(int(timeline()->dayWidth() * 3), 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        // Meanwhile somebody else's plan comes in, whose dates have other keys.
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(const tour::Scenario scenario, tour::readScenario(c, 1));
            FLOW_TRY(tour::saveScenario(c, scenario));
            return {};
        }));
        QTRY_VERIFY(stopId(m_lille) != 0 && stopId(m_lille) != old);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        flush();
        QCOMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
    }

    void aMoveWhileThePageReadsIsMadeAsSoonAsItCan()
    {
        fill();
        open();
        addCreil();
        QTRY_VERIFY(page()->canReckon());
        bool isMoved = false;
        connect(page(), &TourPage::shown, this, [&] {
            if (isMoved || page()->canReckon()) return; // the question may have been read at once
            isMoved = true;
            drag(m_lille, 3);
        });
        QSignalSpy shown(page(), &TourPage::shown);
        for (int turn = 1; turn <= 50 && !isMoved; ++turn) {
            shown.clear();
            QVERIFY_OK(m_window.write([&](Connection &c) { return Records(c).update(artistEntity(), m_artist, {{u"genre"_s, u"Dream pop %1"_s.arg(turn)}}); }));
            QTRY_VERIFY(!shown.isEmpty());
        }
        QVERIFY(isMoved);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-14"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
    }

    /// What the page was read from before the plan was stored has no part in what is done next.
    void aMoveWhileAPlanIsStoredLosesNothingOfThePlan()
    {
        fill();
        open();
        QVERIFY_OK(m_window.write([&](Connection &c) {
            return grantHold(c, {.artistId = m_artist, .venueId = number("SELECT id FROM venue WHERE name = 'Le Quai'"), .day = QDate(2027, 3, 12), .rank = 1, .estimate = 350'000, .currency = u"EUR"_s});
        }));
        connect(page(), &TourPage::planned, this, [this] { drag(m_lille, 3); }, Qt::SingleShotConnection);
        plan();
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-14"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
    }

    void whatIsMovedDuringASearchStays()
    {
        fill();
        open();
        walkTo(m_lille);
        QSignalSpy planned(page(), &TourPage::planned);
        page()->planAgain(0.5);
        QVERIFY(page()->isPlanning());
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 90'000);
        QTRY_COMPARE(toast(), u"Most profit was changed while it was planned, and stays as you left it"_s);
        flush();
        QCOMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        // Rules count as much.
        QTRY_VERIFY(page()->canReckon());
        page()->planAgain(0.5);
        tour::TourRules rules;
        rules.showsInARow = 2;
        page()->context().editor.set(scenarioEntity(), 1, u"rules"_s, rules.toText());
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 2, 90'000);
        QTRY_COMPARE(tour::TourRules::fromText(text("SELECT rules FROM scenario")).showsInARow, 2);
        flush();
        QCOMPARE(tour::TourRules::fromText(text("SELECT rules FROM scenario")).showsInARow, 2);
    }

    void aLetterInTheListOfAGapIsNoKeyOfThePage()
    {
        fill();
        open();
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_G);
        const auto list = [this] { return m_window->findChild<ReasonList *>(u"gapList"_s); };
        QTRY_VERIFY(list() != nullptr);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_R); // while it is still looking
        QTRY_VERIFY(!list()->rows().empty());
        QVERIFY(list()->hasFocus());
        for (const Qt::Key key : {Qt::Key_R, Qt::Key_N, Qt::Key_Slash}) QTest::keyClick(list(), key);
        flush();
        QVERIFY(m_window->findChild<QWidget *>(u"rulesPopover"_s) == nullptr);
        QVERIFY(m_window->findChild<QWidget *>(u"newTour"_s) == nullptr);
        QTest::keyClick(list(), Qt::Key_Escape);
        QTRY_VERIFY(list() == nullptr);
        QTRY_VERIFY(timeline()->hasFocus());
        QTest::keyClick(timeline(), Qt::Key_R); // and is one again
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"rulesPopover"_s) != nullptr);
    }

    void nothingBetterIsSaidAndChangesNothing()
    {
        fill();
        open();
        addCreil();
        const qint64 profit = number("SELECT profit FROM scenario WHERE id = 1");
        QTRY_VERIFY(page()->canReckon());
        plan();
        QTRY_VERIFY2(toast().startsWith(u"Nothing better found for"_s), qPrintable(toast()));
        QCOMPARE(number("SELECT profit FROM scenario WHERE id = 1"), profit);
    }

    void aPlanThatTheRulesNoLongerAllowIsToldAndWhyTheNextBringsLess()
    {
        fill();
        open();
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QVERIFY(!news->isVisible());
        // What is offered in Lille is far below what the artist takes from now on.
        QVERIFY_OK(m_window.write([this](Connection &c) { return Records(c).update(artistEntity(), m_artist, {{u"fee_min"_s, 800'000}, {u"fee_max"_s, 900'000}}); }));
        QTRY_VERIFY(news->isVisible());
        QTRY_VERIFY2(news->accessibleName().contains(u"A rule is broken at L’Entrepôt bleu"_s), qPrintable(news->accessibleName()));
        QTRY_VERIFY(page()->canReckon());
        plan();
        QTRY_VERIFY2(toast().contains(u"is not allowed as rules and free days are now"_s), qPrintable(toast()));
        QTRY_VERIFY(!news->isVisible());
    }

private:
    QString toast() const { return m_window->toastWidget()->text(); }
    QString dayOf(const QString &place) const { return text("SELECT day FROM scenario_stop WHERE place = '" + place.toUtf8() + "'"); }
    qint64 creilHold() const { return number("SELECT id FROM hold WHERE day = '2027-03-12'"); }
    void plan()
    {
        QSignalSpy planned(page(), &TourPage::planned);
        page()->planAgain(0.5);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
    }
    static QPoint markerOf(const MapView *map, const QString &place)
    {
        for (const MapView::Marker &marker : map->visibleMarkers())
            if (marker.stop && map->routeLayer().stop(*marker.stop).title == place) return marker.at.toPoint();
        return {};
    }
    /// After Lille and Creil have changed places.
    void takeBackAndDoAgain()
    {
        QTRY_VERIFY(canUndo(u"move of"_s));
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-11"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
        QTRY_VERIFY2(toast().startsWith(u"Undone: move of L’Entrepôt bleu"_s), qPrintable(toast()));
        QTRY_COMPARE(timeline()->lanes().front().stops.back().place, u"Le Quai"_s);
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(dayOf(u"L’Entrepôt bleu"_s), u"2027-03-12"_s);
        QCOMPARE(dayOf(u"Le Quai"_s), u"2027-03-11"_s);
        QTRY_VERIFY2(toast().startsWith(u"Redone: move of L’Entrepôt bleu"_s), qPrintable(toast()));
        QTRY_COMPARE(timeline()->lanes().front().stops.back().place, u"L’Entrepôt bleu"_s);
    }
    /// A hold near Paris on the 12th, in the plan.
    void addCreil()
    {
        QVERIFY_OK(m_window.write([&](Connection &c) {
            return grantHold(c, {.artistId = m_artist, .venueId = number("SELECT id FROM venue WHERE name = 'Le Quai'"), .day = QDate(2027, 3, 12), .rank = 1, .estimate = 350'000, .currency = u"EUR"_s});
        }));
        plan();
        QTRY_COMPARE(dayOf(u"Le Quai"_s), u"2027-03-12"_s);
        QTRY_VERIFY(timeline()->stopRect(stopId(m_lille)).isValid());
    }
    void drag(qint64 venue, int days)
    {
        const QPoint from = timeline()->stopRect(stopId(venue)).center().toPoint(), to = from + QPoint(int(timeline()->dayWidth() * days), 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
    }
};

QTEST_MAIN(TourMovesTest)
#include "tst_tourmoves.moc"
