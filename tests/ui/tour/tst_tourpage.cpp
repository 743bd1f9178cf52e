// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/tourwindow.h"
#include "ui/common/banner.h"
#include "ui/common/contextpanel.h"
#include "ui/map/mapview.h"
#include "core/show/resourcebook.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/daylist.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/logisticsview.h"
#include "ui/records/reasonlist.h"
#include "ui/tour/scenariotable.h"
#include "ui/tour/tourmap.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The planner in the real window, driven by keys and the mouse.
class TourPageTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.create(); }
    void cleanup() { m_window.close(); }

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
        flush();
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
        QTRY_VERIFY(page()->canReckon());
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
        QTRY_VERIFY(canUndo(u"Le Quai"_s));
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario_stop"), 2);
    }

    void anEmptyDayIsFilledByTheMouse()
    {
        fill();
        open();
        QTRY_VERIFY(page()->canReckon());
        // The page has just read everything again and may not know yet what dates are worth.
        bool isClicked = false;
        connect(page(), &TourPage::shown, this, [&] {
            isClicked = true;
            const QPoint day = timeline()->dayRect(1, QDate(2027, 3, 12)).center().toPoint();
            QTest::mouseMove(timeline(), day);
            QTest::mouseClick(timeline(), Qt::LeftButton, {}, day);
        }, Qt::SingleShotConnection);
        QVERIFY_OK(m_window.write([this](Connection &c) { return Records(c).update(artistEntity(), m_artist, {{u"genre"_s, u"Dream pop"_s}}); }));
        QTRY_VERIFY_WITH_TIMEOUT(isClicked, 60'000); // on a busy machine the reading takes its time
        QTRY_VERIFY_WITH_TIMEOUT(gaps() != nullptr && !gaps()->rows().empty(), 60'000);
        QTest::mouseClick(gaps(), Qt::LeftButton, {}, QPoint(60, 12));
        QTRY_COMPARE_WITH_TIMEOUT(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s, 60'000);
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
        flush();
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
        QCOMPARE(panel()->table()->rows(), rows + 8);
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
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(tour::Scenario scenario, tour::readScenario(c, 1));
            std::erase_if(scenario.stops, [](const tour::ScenarioStop &stop) { return stop.kind != tour::StopKind::Confirmed; });
            scenario.figures.reasons.push_back({.kind = tour::PlanReason::NoRoom, .place = u"L’Entrepôt bleu"_s, .amount = -45'000, .key = u"hold:1"_s});
            FLOW_TRY(tour::saveScenario(c, scenario));
            return {};
        }));
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

    void anArtistWithoutAHomeIsToldOnThePage()
    {
        fill();
        QVERIFY_OK(m_window.write([this](Connection &c) {
            return Records(c).update(artistEntity(), m_artist, {{u"latitude"_s, QVariant()}, {u"longitude"_s, QVariant()}, {u"home_town"_s, u"Xyzzyville"_s}});
        }));
        open();
        auto *reasons = panel()->findChild<ReasonList *>(u"reasonList"_s);
        QSignalSpy planned(page(), &TourPage::planned);
        auto *again = m_window->findChild<QPushButton *>(u"planAgain"_s);
        QVERIFY(again->isVisible());
        timeline()->setFocus();
        QTest::keyClick(timeline(), Qt::Key_P); // also where the header has no room for its words
        QTRY_VERIFY(page()->isPlanning() || !planned.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
        QTRY_VERIFY(!reasons->rows().empty() && reasons->rows().front().text.startsWith(u"“Xyzzyville”, the home of Lune Aride, is not on the map: the way"_s));
        QCOMPARE(reasons->rows().front().tone, ReasonRow::Warning);
        QCOMPARE(timeline()->lanes().front().stops.size(), 2UL); // planned all the same
    }

    void costsOfTheRoadAreSetForAllAndForOne()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_R);
        const auto whom = [this] { return m_window->findChild<QComboBox *>(u"costsOf"_s); };
        QTRY_VERIFY(whom() != nullptr);
        const auto set = [this](const QString &cost, const QString &amount) {
            auto *row = m_window->findChild<FieldRow *>(cost);
            QVERIFY(row && row->isVisible());
            row->startEditing();
            auto *line = row->findChild<QLineEdit *>();
            QVERIFY(line != nullptr);
            line->setText(amount);
            QTest::keyClick(line, Qt::Key_Return);
        };
        QVERIFY(!m_window->findChild<FieldRow *>(u"cost.people"_s)->isVisible());
        set(u"cost.crew_cost"_s, u"0"_s);
        whom()->setCurrentIndex(1); // the artist
        QVERIFY(m_window->findChild<FieldRow *>(u"cost.people"_s)->isVisible());
        set(u"cost.people"_s, u"1"_s);
        QTRY_COMPARE(number("SELECT people FROM tour_artist"), 1);
        set(u"cost.vehicle_cost"_s, u"40"_s);
        QTRY_COMPARE(number("SELECT vehicle_cost FROM tour_artist"), 4'000);
        set(u"cost.vehicle_cost"_s, QString());
        QTRY_COMPARE(number("SELECT vehicle_cost IS NULL FROM tour_artist"), 1); // as for everybody again
        m_window->findChild<QLineEdit *>(u"budget"_s)->setText(u"2500"_s);
        auto *rates = m_window->findChild<QLineEdit *>(u"rates"_s);
        for (const QString &wrong : {u"GBP"_s, u"1.2"_s, u"GBP 1.2, GBP 1.3"_s, u"GBP 0"_s, u"GBP -1"_s, u"EUR 1"_s, u"POUND 1.2"_s}) {
            rates->setText(wrong);
            QVERIFY2(rates->property("flowInvalid").toBool(), qPrintable(wrong));
        }
        rates->setText(u"gbp 1,17; CHF=1.06"_s);
        QVERIFY(!rates->property("flowInvalid").toBool());
        m_window->findChild<QSpinBox *>(u"holdChance.1"_s)->setValue(90);
        QTest::keyClick(whom(), Qt::Key_Escape);
        const auto rules = [this] { return tour::TourRules::fromText(text("SELECT rules FROM scenario")); };
        QTRY_COMPARE(rules().costs.perDay, 0);
        QCOMPARE(rules().budget, std::optional<qint64>(250'000));
        QCOMPARE(rules().holdChance[0], 90);
        QCOMPARE(rules().rates, (QHash<QString, double>{{u"GBP"_s, 1.17}, {u"CHF"_s, 1.06}}));
        QCOMPARE(rules().costs.perKm, tour::RoadCosts().perKm); // nobody touched it
        const qint64 before = number("SELECT profit FROM scenario");
        QSignalSpy planned(page(), &TourPage::planned);
        page()->planAgain(1);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
        QTRY_VERIFY(number("SELECT profit FROM scenario") > before);
    }

    void scenariosAreComparedByWhatEachArtistHasOfThem()
    {
        ui::ScenarioTable table;
        tour::Scenario one{.id = 1, .name = u"Most profit"_s, .currency = u"EUR"_s}, other{.id = 2, .name = u"Short drives"_s, .currency = u"EUR"_s};
        one.figures.artists = {{.artist = 5, .name = u"Lune Aride"_s, .profit = 500'000, .commission = 100'000}, {.artist = 6, .name = u"Kassim Oro"_s, .profit = 200'000}};
        other.figures.artists = {{.artist = 6, .name = u"Kassim Oro"_s, .profit = 300'000, .commission = 50'000}};
        table.setScenarios({one, other}, 1);
        const int few = table.rows();
        table.setExpanded(true);
        QCOMPARE(table.rows(), few + 10);
        QStringList cells;
        for (int row = 0; row < table.rows(); ++row)
            cells << table.cell(row, 0) + u'|' + table.cell(row, 1) + u'|' + QString::number(int(table.isBest(row, 1)));
        QVERIFY2(cells.contains(u"€4,000|€0|0"_s), qPrintable(cells.join(u' ')));
        QVERIFY2(cells.contains(u"€2,000|€2,500|1"_s), qPrintable(cells.join(u' ')));
    }

    void aRuleIsPricedOrNeverBrokenAsOneLikes()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_R);
        const auto price = [this](const QString &rule) { return m_window->findChild<QLineEdit *>(rule + u".price"_s); };
        QTRY_VERIFY(price(u"driveLimit"_s) != nullptr);
        QCOMPARE(price(u"driveLimit"_s)->text(), u"600"_s);
        QCOMPARE(price(u"radius"_s)->text(), QString());
        price(u"driveLimit"_s)->clear();
        price(u"radius"_s)->setText(u"-5"_s);
        QVERIFY(price(u"radius"_s)->property("flowInvalid").toBool());
        price(u"radius"_s)->setText(u"1500.50"_s);
        QVERIFY(!price(u"radius"_s)->property("flowInvalid").toBool());
        m_window->findChild<QCheckBox *>(u"capacity"_s)->setChecked(false);
        QVERIFY(!price(u"capacity"_s)->isEnabled());
        QTest::keyClick(price(u"radius"_s), Qt::Key_Escape);
        const auto rules = [this] { return tour::TourRules::fromText(text("SELECT rules FROM scenario")); };
        QTRY_COMPARE(rules().prices, (QMap<QString, qint64>{{u"radius"_s, 150'050}, {u"daysOff"_s, 30'000}, {u"daysAway"_s, 30'000}}));
    }

    void whatSuitsAnArtistAndWhatAStepUpIsWorthIsSaidInTheRules()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_R);
        const auto box = [this](const QString &name) { return m_window->findChild<QCheckBox *>(name); };
        const auto amount = [this](const QString &name) { return m_window->findChild<QLineEdit *>(name); };
        QTRY_VERIFY(box(u"genre"_s) && box(u"daysAway"_s) && amount(u"careerStep"_s));
        QVERIFY(!box(u"genre"_s)->isChecked() && !box(u"daysAway"_s)->isChecked());
        QVERIFY(m_window->findChild<QWidget *>(u"rulesPopover"_s)->height() <= 640 + 2 * 40); // with its shadow: the smallest window has room for it
        box(u"bills"_s)->click();
        QVERIFY(amount(u"careerStep"_s)->text().isEmpty());
        box(u"genre"_s)->click();
        box(u"daysAway"_s)->click();
        amount(u"genre.price"_s)->setText(u"400"_s);
        m_window->findChild<QSpinBox *>(u"awayDays"_s)->setValue(21);
        amount(u"careerStep"_s)->setText(u"-1"_s);
        QVERIFY(amount(u"careerStep"_s)->property("flowInvalid").toBool());
        amount(u"careerStep"_s)->setText(u"1000"_s);
        QTest::keyClick(amount(u"careerStep"_s), Qt::Key_Escape);
        const auto rules = [this] { return tour::TourRules::fromText(text("SELECT rules FROM scenario")); };
        QTRY_COMPARE(rules().careerStep, 100'000);
        QVERIFY(rules().genre && rules().daysAway && !rules().bills);
        QCOMPARE(rules().awayDays, 21);
        QCOMPARE(rules().prices.value(u"genre"_s), 40'000);
    }

    void careerWorthHasALineOfItsOwnAndIsNotWhatAnArtistGets()
    {
        ui::ScenarioTable table;
        tour::Scenario one{.id = 1, .name = u"Most profit"_s, .currency = u"EUR"_s};
        one.figures.profit = 500'000;
        table.setScenarios({one}, 1);
        const int plain = table.rows();
        one.figures.career = 120'000;
        table.setExpanded(true);
        table.setScenarios({one}, 1);
        QStringList cells;
        for (int row = 0; row < table.rows(); ++row)
            cells << table.cell(row, 0);
        QVERIFY2(cells.contains(u"€1,200"_s) && cells.contains(u"€3,800"_s), qPrintable(cells.join(u' ')));
        table.setExpanded(false);
        QCOMPARE(table.rows(), plain + 1);
    }

    void whatThePipelineBroughtIsToldAndRepaired()
    {
        fill();
        open();
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QVERIFY(news && !news->isVisible());
        const qint64 creil = number("SELECT id FROM venue WHERE name = 'Le Quai'");
        QVERIFY_OK(m_window.write([&](Connection &c) -> Result<void> {
            FLOW_TRY(endHolds(c, {1}, HoldEnd::Cleared));
            FLOW_TRY(grantHold(c, {.artistId = m_artist, .venueId = creil, .day = QDate(2027, 3, 12), .rank = 1, .estimate = 350'000, .currency = u"EUR"_s}));
            return {};
        }));
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->accessibleName().contains(u"L’Entrepôt bleu on 11 Mar is no longer on the table"_s), qPrintable(news->accessibleName()));
        QTRY_VERIFY(page()->canReckon());
        QSignalSpy planned(page(), &TourPage::planned);
        QTest::keyClick(timeline(), Qt::Key_R, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario_stop WHERE day IS NOT NULL"), 2);
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'Le Quai'"), u"2027-03-12"_s); // stands in
        QCOMPARE(text("SELECT day FROM scenario_stop WHERE place = 'La Verrière'"), u"2027-03-10"_s);
        QTRY_VERIFY(!news->isVisible());
        QTest::keyClick(timeline(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE(number("SELECT count(*) FROM scenario_stop WHERE place = 'Le Quai'"), 0);
        QTRY_VERIFY(news->isVisible());
    }

    void aPlanThatIsWorthLessNowIsTold()
    {
        fill();
        open();
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QVERIFY(!news->isVisible());
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(holdEntity(), 1, {{u"rank"_s, 2}}); }));
        QTRY_VERIFY(news->isVisible());
        QVERIFY2(news->accessibleName().contains(u"the profit is €"_s), qPrintable(news->accessibleName()));
        QTRY_VERIFY(page()->canReckon());
        QSignalSpy planned(page(), &TourPage::planned);
        QTest::keyClick(timeline(), Qt::Key_R, Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
        QTRY_VERIFY(!news->isVisible()); // reckoned anew
    }

    void estimatedLegsAreNamed()
    {
        fill();
        open();
        walkTo(m_lille);
        auto *facts = page()->findChild<QLabel *>(u"stopFacts"_s);
        QTRY_VERIFY(facts && facts->text().contains(u"about"_s));
        QVERIFY2(facts->text().contains(u"kg CO₂"_s), qPrintable(facts->text()));
        QTest::keyClick(timeline(), Qt::Key_L);
        const auto list = [this] { return m_window->findChild<ReasonList *>(u"estimatedLegs"_s); };
        QTRY_VERIFY(list() != nullptr);
        QCOMPARE(list()->rows().size(), 3UL); // there, on, and home
        QCOMPARE(m_window->findChild<QLabel *>(u"roadsState"_s)->text(), u"None was looked up yet. 3 legs estimated:"_s);
        QVERIFY2(list()->rows()[1].text.startsWith(u"La Verrière to L’Entrepôt bleu: about"_s), qPrintable(list()->rows()[1].text));
        QVERIFY(m_window->findChild<QPushButton *>(u"lookUpRoads"_s) == nullptr); // this program has no service to ask
        QTest::keyClick(list(), Qt::Key_Escape);
    }

    void whatWasLookedUpIsToldFromTheRest()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) {
            return Records(c).insert(travelLegEntity(), {{u"from_place"_s, u"48.860,2.350"_s}, {u"to_place"_s, u"50.630,3.070"_s}, {u"km"_s, 225.0}, {u"minutes"_s, 145.0},
                                                            {u"source"_s, u"service"_s}, {u"fetched_at"_s, qint64(1)}});
        }));
        open();
        walkTo(m_lille);
        QTest::keyClick(timeline(), Qt::Key_L);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"roadsState"_s) != nullptr);
        QCOMPARE(m_window->findChild<QLabel *>(u"roadsState"_s)->text(), u"2 legs estimated, the rest looked up:"_s);
        QCOMPARE(m_window->findChild<ReasonList *>(u"estimatedLegs"_s)->rows().size(), 2UL);
    }

    void aTourIsPlayedDayByDay()
    {
        fill();
        open();
        auto *map = page()->findChild<MapView *>(u"map"_s);
        QTRY_COMPARE(map->visibleMarkers().size(), 2);
        QTest::keyClick(timeline(), Qt::Key_Y);
        QCOMPARE(timeline()->playhead(), QDate(2027, 3, 1));
        QCOMPARE(map->visibleMarkers().size(), 0);
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(showEntity(), 1, {{u"notes"_s, u"said meanwhile"_s}}); })); // the page reads anew
        // Every date comes on its day: the show on the 10th, the hold on the 11th.
        QStringList wrong;
        const auto hasComeTo = [&](const QDate &day) {
            const QDate now = timeline()->playhead();
            const qsizetype seen = map->routeLayer().worlds().size();
            if (seen != (now >= QDate(2027, 3, 11) ? 2 : now >= QDate(2027, 3, 10) ? 1 : 0)) wrong << u"%1: %2"_s.arg(now.toString(Qt::ISODate)).arg(seen);
            return now >= day;
        };
        QTRY_VERIFY(hasComeTo(QDate(2027, 3, 12)));
        QCOMPARE(wrong, QStringList());
        QTest::keyClick(timeline(), Qt::Key_Escape);
        QVERIFY(timeline()->playhead().isNull());
        QCOMPARE(map->visibleMarkers().size(), 2);
        QCOMPARE(timeline()->lanes().front().stops.size(), 2UL);
    }

private:
    QLineEdit *line(const QString &name) { return page()->findChild<QLineEdit *>(name); }
    ReasonList *gaps() { return m_window->findChild<ReasonList *>(u"gapList"_s); }
    QPushButton *pinButton() { return page()->findChild<QPushButton *>(u"pinStop"_s); }
};

QTEST_MAIN(TourPageTest)
#include "tst_tourpage.moc"
