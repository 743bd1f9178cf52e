// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "core/tour/workspace/whatif.h"
#include "tests/support/tempstore.h"
#include "ui/map/mapview.h"
#include "ui/shell/language.h"
#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/preferences.h"
#include "ui/shell/workspacemanager.h"
#include "ui/theme/flowstyle.h"
#include "core/show/resourcebook.h"
#include "ui/tour/daylist.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/logisticsview.h"
#include "ui/records/reasonlist.h"
#include "ui/tour/scenariopanel.h"
#include "ui/tour/scenariotable.h"
#include "ui/tour/tourpage.h"
#include "ui/tour/tourtimeline.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The planner in the real window, driven by keys and the mouse.
class TourPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_theme = std::make_unique<Theme>();
        installTheme(*qApp, *m_theme);
    }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_preferences = std::make_unique<Preferences>(m_folder->filePath(u"settings.ini"_s));
        m_preferences->set(u"language"_s, u"en"_s);
        m_language = std::make_unique<Language>(*qApp);
        followPreferences(*m_preferences, *m_theme, *m_language);
        m_workspaces = std::make_unique<WorkspaceManager>(*m_preferences,
            WorkspaceManager::Options{.dataFolder = m_folder->filePath(u"data"_s), .makeDemo = {}, .automaticBackups = false});
        QVERIFY_OK(m_workspaces->create(m_folder->filePath(u"agency.flowstage"_s)));
    }

    void cleanup()
    {
        m_window.reset();
        m_workspaces.reset();
        m_language.reset();
        m_preferences.reset();
    }

    void withoutToursOneIsOffered()
    {
        open();
        QTRY_VERIFY(m_window->currentPage()->findChild<QPushButton *>() != nullptr);
        QVERIFY(page()->panel() == nullptr);
        QCOMPARE(page()->count(), QString());
    }

    void aDateIsMovedByKeysAndTakenBack()
    {
        fill();
        open();
        walkTo(m_lille);
        const qint64 profit = number("SELECT profit FROM scenario WHERE id = 1");
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-12"_s);
        QVERIFY(number("SELECT profit FROM scenario WHERE id = 1") < profit);
        QCOMPARE(text("SELECT demand FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"pinned"_s);
        // Moved once more: the same date is still the chosen one although its row is new.
        QTRY_VERIFY(timeline()->selected() != 0);
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-11"_s);
        QCOMPARE(number("SELECT profit FROM scenario WHERE id = 1"), profit);
    }

    void aDragShowsTheNewProfitBeforeAnythingIsWritten()
    {
        fill();
        open();
        QTRY_VERIFY(page()->canReckon());
        const qint64 stop = stopId(m_lille);
        const QPoint from = timeline()->stopRect(stop).center().toPoint();
        const QPoint to = from + QPoint(int(timeline()->dayWidth() * 3), 0);
        const QString before = panel()->table()->cell(0, 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        QTRY_VERIFY(panel()->table()->cell(0, 0) != before);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-11"_s);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-14"_s);
    }

    void whatIsConfirmedStaysWhereItIs()
    {
        fill();
        open();
        walkTo(m_paris);
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(timeline(), Qt::Key_Delete);
        QTest::qWait(50);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'La Verrière'"), u"2027-03-10"_s);
    }

    void pinnedAndRuledOutByKeys()
    {
        fill();
        open();
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_Space);
        QTRY_COMPARE(text("SELECT demand FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"pinned"_s);
        QTRY_COMPARE(pinButton()->text(), u"Unpin this date"_s);
        QTest::keyClick(timeline(), Qt::Key_Space);
        QTRY_COMPARE(text("SELECT demand FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"free"_s);
        QTRY_COMPARE(pinButton()->text(), u"Pin this date"_s);
        QTest::keyClick(timeline(), Qt::Key_Delete);
        QTRY_COMPARE(text("SELECT demand FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"forbidden"_s);
        QCOMPARE(number("SELECT count(*) FROM scenario_stop WHERE day IS NOT NULL"), 1);
    }

    void scenariosAreCopiedComparedAndApplied()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_D);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario"), 2);
        QTRY_VERIFY(panel()->table()->chosen() != 1);
        QTest::keyClick(panel()->table(), Qt::Key_Left);
        QTRY_COMPARE(panel()->table()->chosen(), 1);
        QTest::keyClick(panel()->table(), Qt::Key_Return);
        QTRY_COMPARE(text("SELECT state FROM scenario WHERE id = 1"), u"applied"_s);
        QCOMPARE(number("SELECT is_target FROM hold WHERE id = 1"), 1);
        QVERIFY(number("SELECT count(*) FROM budget_line") > 0);
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT state FROM scenario WHERE id = 1"), u"draft"_s);
        QCOMPARE(number("SELECT count(*) FROM budget_line"), 0);
    }

    void datesOfAnotherScenarioAreTakenByKeysAndTakenBack()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_D);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario"), 2);
        QTRY_VERIFY(panel()->table()->chosen() == 2);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 2UL);
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_Delete);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario_stop WHERE scenario_id = 2 AND day IS NOT NULL"), 1);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 1UL);
        QTest::keyClick(timeline(), Qt::Key_M);
        const auto box = [this] { return m_window->findChild<QCheckBox *>(u"merge.hold:1"_s); };
        QTRY_VERIFY(box() != nullptr && box()->isVisible());
        QVERIFY(box()->hasFocus());
        QVERIFY(box()->isChecked()); // clashes with nothing
        auto *take = m_window->findChild<QPushButton *>(u"mergeTake"_s);
        QCOMPARE(take->text(), u"Take 1 date"_s);
        QTest::keyClick(box(), Qt::Key_Space);
        QVERIFY(!take->isEnabled());
        QTest::keyClick(box(), Qt::Key_Space);
        QTest::keyClick(box(), Qt::Key_Tab);
        QVERIFY(take->hasFocus());
        QTest::keyClick(take, Qt::Key_Space);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE scenario_id = 2 AND place = 'L’Entrepôt bleu'"), u"2027-03-11"_s);
        QCOMPARE(text("SELECT demand FROM scenario_stop WHERE scenario_id = 2 AND place = 'L’Entrepôt bleu'"), u"pinned"_s);
        QCOMPARE(number("SELECT count(*) FROM scenario_stop WHERE scenario_id = 1"), 2);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 2UL);
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT demand FROM scenario_stop WHERE scenario_id = 2 AND place = 'L’Entrepôt bleu'"), u"forbidden"_s);
    }

    void theWalkOnTheTimelineIsSaidAndShownBelow()
    {
        fill();
        open();
        walkTo(m_paris);
        QVERIFY(timeline()->accessibleDescription().contains(u"La Verrière"_s));
        auto *facts = page()->findChild<QLabel *>(u"stopPlace"_s);
        QTRY_VERIFY(facts->text().contains(u"La Verrière"_s));
        QTest::keyClick(timeline(), Qt::Key_Right);
        QTRY_VERIFY(facts->text().contains(u"L’Entrepôt bleu"_s));
        QTest::keyClick(timeline(), Qt::Key_Home);
        QTRY_VERIFY(facts->text().contains(u"La Verrière"_s));
    }

    void anEmptyDayIsFilledByKeysAndTakenBack()
    {
        fill();
        open();
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_G); // the day after Lille
        QTRY_VERIFY(gaps() != nullptr && !gaps()->rows().empty());
        QVERIFY(gaps()->rows().front().text.contains(u"Le Quai"_s));
        QVERIFY(gaps()->rows().front().text.contains(u"never asked"_s));
        QVERIFY(gaps()->hasFocus());
        QTest::keyClick(gaps(), Qt::Key_Return);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s);
        QCOMPARE(text("SELECT demand FROM scenario_stop WHERE place = 'Le Quai'"), u"pinned"_s);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 3UL);
        // The question knows it now, so moving another date keeps it.
        QTRY_VERIFY(page()->canReckon());
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-12"_s);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-11"_s); // they changed places
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s);
        QTRY_COMPARE(timeline()->lanes().front().stops.back().place, u"Le Quai"_s); // shown again, so the next step can be taken back
        QTest::qWait(100);
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario_stop"), 2);
    }

    void anEmptyDayIsFilledByTheMouse()
    {
        fill();
        open();
        QTRY_VERIFY(page()->canReckon());
        const QPoint day = timeline()->dayRect(1, QDate(2027, 3, 12)).center().toPoint();
        QTest::mouseMove(timeline(), day);
        QTest::mouseClick(timeline(), Qt::LeftButton, {}, day);
        QTRY_VERIFY(gaps() != nullptr && !gaps()->rows().empty());
        QTest::mouseClick(gaps(), Qt::LeftButton, {}, QPoint(60, 12));
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s);
    }

    void aDragOntoAnotherDateExchangesThem()
    {
        fill();
        open();
        QTRY_VERIFY(page()->canReckon());
        // What is confirmed does not give way.
        const QPoint from = timeline()->stopRect(stopId(m_lille)).center().toPoint(), to = timeline()->stopRect(stopId(m_paris)).center().toPoint();
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from - QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        QTest::qWait(50);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-11"_s);
    }

    void aDragSaysWhatItDoesToTheProfit()
    {
        fill();
        open();
        QTRY_VERIFY(page()->canReckon());
        const QPoint from = timeline()->stopRect(stopId(m_lille)).center().toPoint();
        const QPoint to = from + QPoint(int(timeline()->dayWidth() * 3), 0);
        QTest::mousePress(timeline(), Qt::LeftButton, {}, from);
        QTest::mouseMove(timeline(), from + QPoint(8, 0));
        QTest::mouseMove(timeline(), to);
        auto *loss = page()->findChild<QLabel *>(u"stopLoss"_s);
        QTRY_VERIFY(loss->isVisible());
        QVERIFY(loss->text().contains(u"\u2212€"_s));
        QTest::keyClick(timeline(), Qt::Key_Escape);
        QTRY_VERIFY(!loss->isVisible());
        QTest::mouseRelease(timeline(), Qt::LeftButton, {}, to);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'L’Entrepôt bleu'"), u"2027-03-11"_s);
    }

    void thePanelSaysWhatThePlanHangsOnAndWhoCouldBeAsked()
    {
        fill();
        open();
        auto *fragile = m_window->findChild<ReasonList *>(u"fragileList"_s);
        QTRY_VERIFY(fragile && !fragile->rows().empty());
        QVERIFY(fragile->rows().front().text.contains(u"L’Entrepôt bleu"_s));
        QVERIFY(fragile->rows().front().amount < 0);
        QTest::keyClick(panel()->table(), Qt::Key_Left);
        const int rows = panel()->table()->rows();
        auto *all = m_window->findChild<QPushButton *>(u"allFigures"_s);
        all->setFocus();
        QTest::keyClick(all, Qt::Key_Space);
        QCOMPARE(panel()->table()->rows(), rows + 6);
    }

    void aDateIsDraggedOnTheMapAndTheTimelineFollows()
    {
        fill();
        open();
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_G);
        QTRY_VERIFY(gaps() != nullptr && !gaps()->rows().empty());
        QTest::keyClick(gaps(), Qt::Key_Return);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 3UL);
        QTRY_VERIFY(page()->canReckon());
        auto *map = page()->findChild<MapView *>(u"map"_s);
        QTRY_COMPARE(map->visibleMarkers().size(), 3);
        const auto at = [&](const QString &place) {
            for (const MapView::Marker &marker : map->visibleMarkers())
                if (marker.stop && map->routeLayer().stop(*marker.stop).title == place) return marker.at.toPoint();
            return QPoint();
        };
        const QPoint from = at(u"Le Quai"_s), to = at(u"L’Entrepôt bleu"_s);
        const QString before = panel()->table()->cell(0, 0);
        QTest::mousePress(map, Qt::LeftButton, {}, from);
        for (const QPoint &point : {from + (to - from) / 3, to}) QTest::mouseMove(map, point);
        // The timeline shows them exchanged and the panel the new profit before anything is written.
        QTRY_COMPARE(timeline()->lanes().front().stops[1].place, u"Le Quai"_s);
        QTRY_VERIFY(panel()->table()->cell(0, 0) != before);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s);
        QTest::mouseRelease(map, Qt::LeftButton, {}, to);
        QTRY_COMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-11"_s);
        QTRY_COMPARE(timeline()->lanes().front().stops[1].place, u"Le Quai"_s);
    }

    void whatIsLeftOutIsShownWithItsReason()
    {
        fill();
        QVERIFY_OK(m_workspaces->store()->write({u"import"_s}, [](Connection &c) -> Result<void> {
            FLOW_ASSIGN(tour::Scenario scenario, tour::readScenario(c, 1));
            std::erase_if(scenario.stops, [](const tour::ScenarioStop &stop) { return stop.kind != tour::StopKind::Confirmed; });
            scenario.figures.reasons.push_back({.kind = tour::PlanReason::NoRoom, .place = u"L’Entrepôt bleu"_s, .amount = -45'000, .key = u"hold:1"_s});
            FLOW_TRY(tour::saveScenario(c, scenario));
            return {};
        }).result());
        open(1);
        QTRY_VERIFY(page()->canReckon());
        auto *map = page()->findChild<MapView *>(u"map"_s);
        QCOMPARE(map->points().size(), 0);
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_V);
        QTRY_COMPARE(map->points().size(), 1);
        QVERIFY(map->points().front().description.contains(u"would have to pay"_s) && map->points().front().description.contains(u"450"_s));
        QTest::keyClick(timeline(), Qt::Key_V);
        QTRY_COMPARE(map->points().size(), 0);
    }

    void estimatedLegsAreNamed()
    {
        fill();
        open();
        walkTo(m_lille);
        auto *facts = page()->findChild<QLabel *>(u"stopFacts"_s);
        QTRY_VERIFY(facts && facts->text().contains(u"about"_s));
        QTest::keyClick(timeline(), Qt::Key_L);
        const auto list = [this] { return m_window->findChild<ReasonList *>(u"estimatedLegs"_s); };
        QTRY_VERIFY(list() != nullptr);
        QCOMPARE(list()->rows().size(), 3UL); // there, on, and home
        QVERIFY2(list()->rows()[1].text.startsWith(u"La Verrière to L’Entrepôt bleu: about"_s), qPrintable(list()->rows()[1].text));
        QVERIFY(m_window->findChild<QPushButton *>(u"lookUpRoads"_s) == nullptr); // this program has no service to ask
        QTest::keyClick(list(), Qt::Key_Escape);
    }

    void theCostSplitIsExplained()
    {
        fill();
        open();
        auto *split = m_window->findChild<QPushButton *>(u"costSplit"_s);
        QTRY_VERIFY(split && split->isVisible());
        split->setFocus();
        QTest::keyClick(split, Qt::Key_Space);
        const auto rule = [this] { return m_window->findChild<QLabel *>(u"splitRule"_s); };
        QTRY_VERIFY(rule() != nullptr);
        QVERIFY(rule()->text().startsWith(u"Nobody shares"_s));
        QTest::keyClick(rule()->parentWidget(), Qt::Key_Escape);
        QTRY_VERIFY(rule() == nullptr);
    }

    void aTourIsPlayedDayByDay()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_Y);
        QTest::qWait(400);
        QTest::keyClick(timeline(), Qt::Key_Y);
        QTRY_COMPARE(timeline()->lanes().front().stops.size(), 2UL);
    }

    void aDaySheetIsFilledInAndTakenBack()
    {
        fill();
        open();
        page()->setView(u"sheets"_s);
        auto *sheets = page()->findChild<DaySheetView *>(u"daySheetView"_s);
        QTRY_COMPARE(sheets->list()->rows().size(), 2UL);
        QTRY_VERIFY(page()->findChild<QLabel *>(u"sheetTitle"_s) != nullptr);
        QCOMPARE(page()->findChild<QLabel *>(u"sheetTitle"_s)->text(), u"La Verrière"_s);
        line(u"newGuest"_s)->setFocus();
        QTest::keyClicks(line(u"newGuest"_s), u"Ana Ruiz +2"_s);
        QTest::keyClick(line(u"newGuest"_s), Qt::Key_Return);
        QTRY_COMPARE(number("SELECT places FROM guest WHERE name = 'Ana Ruiz'"), 3);
        QTRY_VERIFY(page()->findChild<QCheckBox *>(u"guest.1"_s) != nullptr);
        QTRY_VERIFY(line(u"newGuest"_s)->hasFocus()); // the next one can be typed
        page()->findChild<QCheckBox *>(u"guest.1"_s)->click();
        QTRY_COMPARE(number("SELECT arrived FROM guest"), 3);
        page()->findChild<QPushButton *>(u"startAdvance"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM advance_item"), 6);
        QTRY_VERIFY(page()->findChild<QCheckBox *>(u"advance.1"_s) != nullptr);
        page()->findChild<QCheckBox *>(u"advance.1"_s)->click();
        QTRY_COMPARE(text("SELECT state FROM advance_item WHERE id = 1"), u"done"_s);
        QTest::keyClick(sheets->list(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(text("SELECT state FROM advance_item WHERE id = 1"), u"todo"_s);
        // By keys to the next day, which is held only.
        QTest::keyClick(sheets->list(), Qt::Key_Down);
        QTRY_COMPARE(page()->findChild<QLabel *>(u"sheetTitle"_s)->text(), u"L’Entrepôt bleu"_s);
        QVERIFY(page()->findChild<QLineEdit *>(u"newGuest"_s) == nullptr);
    }

    void theBookIsSavedInTheTravellersLanguage()
    {
        fill();
        open();
        page()->setView(u"sheets"_s);
        auto *sheets = page()->findChild<DaySheetView *>(u"daySheetView"_s);
        QTRY_COMPARE(sheets->list()->rows().size(), 2UL);
        const QString path = m_folder->filePath(u"book.html"_s);
        sheets->exportTo(path, BookFormat::Html, u"fr"_s, false);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString page = QString::fromUtf8(file.readAll());
        QVERIFY(page.contains(u"Mercredi 10 mars 2027"_s));
        QVERIFY(page.contains(u"L’Entrepôt bleu"_s));
        sheets->exportTo(path, BookFormat::Html, u"en"_s, true);
        QFile again(path);
        QVERIFY(again.open(QIODevice::ReadOnly));
        QVERIFY(!QString::fromUtf8(again.readAll()).contains(u"L’Entrepôt bleu"_s)); // the first day alone
    }

    void logisticsAreAssignedAndConflictsShown()
    {
        fill();
        const auto made = m_workspaces->store()->write({u"import"_s}, [](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 van, records.insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}}));
            FLOW_ASSIGN(const qint64 other, records.insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}}));
            FLOW_ASSIGN(const qint64 show, records.insert(showEntity(), {{u"artist_id"_s, other}, {u"venue_name"_s, u"Elsewhere"_s}, {u"day"_s, u"2027-03-10"_s}, {u"status"_s, u"confirmed"_s}}));
            FLOW_TRY(takeResource(c, show, van));
            return {};
        });
        QVERIFY_OK(made.result());
        open();
        page()->setView(u"logistics"_s);
        auto *view = page()->findChild<LogisticsView *>(u"logisticsView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->table()->setFocus();
        view->table()->setCurrentIndex(view->model()->index(0, LogisticsModel::Vehicle));
        QTest::keyClick(view->table(), Qt::Key_Return);
        QTRY_VERIFY(page()->findChild<QMenu *>(u"assignMenu"_s) != nullptr);
        auto *menu = page()->findChild<QMenu *>(u"assignMenu"_s);
        QCOMPARE(menu->actions().size(), 3); // the van, and a way to write down another
        QCOMPARE(menu->actions().back()->text(), u"New vehicle"_s);
        QVERIFY(menu->actions().front()->text().contains(u"Kassim Oro"_s)); // who has it then
        menu->actions().front()->trigger();
        menu->close();
        QTRY_COMPARE(view->model()->clashes(), 1);
        QCOMPARE(view->model()->index(0, LogisticsModel::Vehicle).data().toString(), u"Sprinter 1"_s);
        QVERIFY(view->model()->index(0, LogisticsModel::Vehicle).data(LogisticsModel::ClashRole).toBool());
    }

    void aHotelThatIsNewIsWrittenDownAndTaken()
    {
        fill();
        open();
        page()->setView(u"logistics"_s);
        auto *view = page()->findChild<LogisticsView *>(u"logisticsView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        view->table()->setFocus();
        view->table()->setCurrentIndex(view->model()->index(0, LogisticsModel::Hotel));
        QTest::keyClick(view->table(), Qt::Key_Return);
        QTRY_VERIFY(page()->findChild<QMenu *>(u"assignMenu"_s) != nullptr);
        auto *menu = page()->findChild<QMenu *>(u"assignMenu"_s);
        menu->actions().back()->trigger();
        menu->close();
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"newResource"_s) != nullptr);
        QTest::keyClicks(QApplication::focusWidget(), u"Hotel du Nord"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(view->model()->index(0, LogisticsModel::Hotel).data().toString(), u"Hotel du Nord"_s);
        auto *stays = page()->findChild<ReasonList *>(u"hotelStays"_s);
        QTRY_COMPARE(stays->rows().size(), 1UL);
        QVERIFY2(stays->rows().front().text.contains(u"Hotel du Nord"_s), qPrintable(stays->rows().front().text));
        const auto canUndo = [this] {
            return std::ranges::any_of(m_window->findChildren<QAction *>(), [](const QAction *action) { return action->text().startsWith(u"Undo"_s) && action->text().contains(u"Hotel du Nord"_s); });
        };
        QTRY_VERIFY(canUndo());
        m_window->activateWindow(); // a menu that closes leaves no window active on the offscreen platform
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(view->table()->hasFocus());
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier); // hotel and night go together
        QTRY_COMPARE(number("SELECT count(*) FROM resource"), 0);
        QCOMPARE(number("SELECT count(*) FROM resource_booking"), 0);
    }

private:
    QLineEdit *line(const QString &name) { return page()->findChild<QLineEdit *>(name); }
    ReasonList *gaps() { return m_window->findChild<ReasonList *>(u"gapList"_s); }

    /// A tour with a confirmed show, a hold on the next day, and one scenario that has both.
    void fill()
    {
        const auto filled = m_workspaces->store()->write({u"import"_s}, [this](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 artist,
                records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"latitude"_s, 47.2}, {u"longitude"_s, -1.55},
                                                   {u"home_country"_s, u"FR"_s}, {u"party_size"_s, 4}, {u"color"_s, 1}, {u"currency"_s, u"EUR"_s}, {u"fee_min"_s, 250'000}, {u"fee_max"_s, 400'000}}));
            const auto venue = [&](const QString &name, double lat, double lon) {
                return records.insert(venueEntity(), {{u"name"_s, name}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, lat},
                                                         {u"longitude"_s, lon}, {u"currency"_s, u"EUR"_s}});
            };
            FLOW_ASSIGN(m_paris, venue(u"La Verrière"_s, 48.86, 2.35));
            FLOW_ASSIGN(m_lille, venue(u"L’Entrepôt bleu"_s, 50.63, 3.07));
            FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Le Quai"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 49.26}, {u"longitude"_s, 2.47},
                                                       {u"capacity"_s, 500}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, m_paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"day"_s, u"2027-03-10"_s},
                                                      {u"status"_s, u"confirmed"_s}, {u"fee"_s, 400'000}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(holdEntity(), {{u"artist_id"_s, artist}, {u"venue_id"_s, m_lille}, {u"venue_name"_s, u"L’Entrepôt bleu"_s}, {u"day"_s, u"2027-03-11"_s},
                                                      {u"rank"_s, 1}, {u"state"_s, u"active"_s}, {u"estimate"_s, 360'000}, {u"currency"_s, u"EUR"_s}}));
            FLOW_ASSIGN(const qint64 tour, records.insert(tourEntity(), {{u"name"_s, u"Spring"_s}, {u"state"_s, u"planned"_s}, {u"first_day"_s, u"2027-03-01"_s},
                                                                            {u"last_day"_s, u"2027-03-31"_s}, {u"currency"_s, u"EUR"_s}}));
            FLOW_TRY(records.insert(tourArtistEntity(), {{u"tour_id"_s, tour}, {u"artist_id"_s, artist}, {u"position"_s, 1}}));
            FLOW_ASSIGN(tour::TourAsk ask, tour::readTourAsk(c, tour, QDate(2026, 11, 20)));
            ask.rules.askVenues = false;
            FLOW_ASSIGN(const tour::TourQuestion question, tour::readQuestion(c, ask));
            std::vector<std::vector<tour::PlannedDate>> dates(1);
            for (size_t i = 0; i < question.candidates.size(); ++i)
                dates[0].push_back({int(i), question.problem.candidates[i].days.front()});
            tour::Scenario scenario = tour::scenarioOf(question, tour::valueOf(question.problem, dates));
            scenario.name = u"Most profit"_s;
            scenario.position = 1;
            FLOW_TRY(tour::saveScenario(c, scenario));
            return {};
        });
        QVERIFY_OK(filled.result());
    }

    void open(size_t stops = 2)
    {
        m_window = std::make_unique<MainWindow>(MainWindow::Parts{*m_theme, *m_preferences, *m_workspaces, *m_language, {tourPage()},
            QtFuture::makeReadyValueFuture(std::shared_ptr<const Gazetteer>())});
        m_window->resize(1440, 900);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showPage(u"tours"_s);
        QTRY_VERIFY(page() != nullptr);
        if (number("SELECT count(*) FROM tour") == 0) return;
        QTRY_VERIFY(!timeline()->lanes().empty() && timeline()->lanes().front().stops.size() == stops);
        QTest::qWait(60); // the question is read beside it
    }

    TourPage *page() { return qobject_cast<TourPage *>(m_window->currentPage()); }
    TourTimeline *timeline() { return page()->findChild<TourTimeline *>(u"tourTimeline"_s); }
    ScenarioPanel *panel() { return m_window->findChild<ScenarioPanel *>(u"scenarioPanel"_s); }
    QPushButton *pinButton() { return page()->findChild<QPushButton *>(u"pinStop"_s); }

    qint64 stopId(qint64 venue)
    {
        for (const auto &lane : timeline()->lanes())
            for (const auto &stop : lane.stops)
                if (stop.venue == venue) return stop.id;
        return 0;
    }

    void walkTo(qint64 venue)
    {
        timeline()->setFocus();
        for (int i = 0; i < 5 && (timeline()->selected() == 0 || timeline()->selected() != stopId(venue)); ++i)
            QTest::keyClick(timeline(), Qt::Key_Right);
        QCOMPARE(timeline()->selected(), stopId(venue));
        QTRY_VERIFY(page()->canReckon());
    }

    qint64 number(std::string_view sql)
    {
        return *m_workspaces->store()->read([sql](Connection &c) { return c.integer(sql); }).result();
    }
    QString text(std::string_view sql)
    {
        return *m_workspaces->store()->read([sql](Connection &c) { return c.text(sql); }).result();
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Preferences> m_preferences;
    std::unique_ptr<Language> m_language;
    std::unique_ptr<WorkspaceManager> m_workspaces;
    std::unique_ptr<MainWindow> m_window;
    qint64 m_paris = 0, m_lille = 0;
};

QTEST_MAIN(TourPageTest)
#include "tst_tourpage.moc"
