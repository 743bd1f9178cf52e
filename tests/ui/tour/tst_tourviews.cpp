// SPDX-License-Identifier: GPL-3.0-or-later
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

/// Budget, logistics, day sheets and book of a tour in the real window.
class TourViewsTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.create(); }
    void cleanup() { m_window.close(); }

    void aBudgetWithoutDoorDealsHasNoColumnsOfTickets()
    {
        fill();
        open();
        page()->setView(u"budget"_s);
        auto *table = page()->findChild<QTableView *>(u"budgetTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 2);
        for (int door = BudgetModel::FirstDoor; door < BudgetModel::Actual; ++door)
            QVERIFY(table->isColumnHidden(door));
        const auto agreed = m_window.write([&](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 offer, records.insert(offerEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_paris}, {u"version"_s, 1}, {u"direction"_s, u"in"_s}, {u"day"_s, u"2027-03-10"_s}, {u"state"_s, u"accepted"_s},
                                                                              {u"deal_type"_s, u"door"_s}, {u"percentage"_s, 8'000}, {u"capacity"_s, 600}, {u"ticket_price"_s, 2'000}, {u"currency"_s, u"EUR"_s}}));
            return records.update(showEntity(), 1, {{u"offer_id"_s, offer}}).transform([](auto &&) {});
        });
        QVERIFY_OK(agreed);
        page()->setView(u"plan"_s);
        page()->setView(u"budget"_s);
        QTRY_VERIFY(!table->isColumnHidden(BudgetModel::FirstDoor));
        QVERIFY(!table->isColumnHidden(BudgetModel::Actual - 1));
    }

    void aFlightAndALongDriveAreToldInLogistics()
    {
        fill();
        // In place of the hold: Porto, to which they fly, and Marseille, a day and a half from there by van.
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_TRY(c.exec("UPDATE scenario_stop SET travel = 'flight', km = 1068, minutes = 330 WHERE day = '2027-03-10'"));
            return c.exec("UPDATE scenario_stop SET day = '2027-03-13', km = 858, minutes = 630 WHERE day = '2027-03-11'");
        }));
        open();
        page()->setView(u"logistics"_s);
        auto *view = page()->findChild<LogisticsView *>(u"logisticsView"_s);
        QTRY_COMPARE(view->model()->rowCount(), 2);
        const auto way = [&](int row) { return view->model()->index(row, LogisticsModel::Way); };
        QCOMPARE(way(0).data().toString(), u"Flight, 1,068\u202fkm, 5 h 30"_s);
        QCOMPARE(way(0).data(Qt::ToolTipRole).toString(), u"By plane, from door to door"_s);
        QCOMPARE(way(1).data().toString(), u"858\u202fkm, 10 h 30, leave on 12 Mar"_s);
        QVERIFY(way(1).data(Qt::ToolTipRole).toString().contains(u"night on the way"_s));
        const auto &lanes = timeline()->lanes();
        QCOMPARE(lanes.front().stops.front().mode, tour::LegMode::Flight);
        auto *map = page()->findChild<TourMap *>(u"tourMap"_s);
        QTRY_VERIFY(map->map() && !map->map()->routeLayer().routes().isEmpty());
        QVERIFY(map->map()->routeLayer().routes().front().stops.front().isFlight);
        page()->setView(u"sheets"_s);
        auto *sheets = page()->findChild<DaySheetView *>(u"daySheetView"_s);
        QTRY_COMPARE(sheets->list()->rows().size(), 4UL); // the day off, the day on the road
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
        const QString path = m_window.path(u"book.html"_s);
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
        const auto made = m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 van, records.insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}}));
            FLOW_ASSIGN(const qint64 other, records.insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}}));
            FLOW_ASSIGN(const qint64 show, records.insert(showEntity(), {{u"artist_id"_s, other}, {u"venue_name"_s, u"Elsewhere"_s}, {u"day"_s, u"2027-03-10"_s}, {u"status"_s, u"confirmed"_s}}));
            FLOW_TRY(takeResource(c, show, van));
            return {};
        });
        QVERIFY_OK(made);
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
        QTRY_COMPARE(view->model()->clashes(), QStringList{u"Sprinter 1 on 10 Mar"_s});
        QCOMPARE(view->findChild<Banner *>()->accessibleName(), u"Taken twice at the same time: Sprinter 1 on 10 Mar"_s);
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
        QTRY_VERIFY(canUndo(u"Hotel du Nord"_s));
        m_window->activateWindow(); // a menu that closes leaves no window active on the offscreen platform
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTRY_VERIFY(view->table()->hasFocus());
        QTest::keyClick(view->table(), Qt::Key_Z, Qt::ControlModifier); // hotel and night go together
        QTRY_COMPARE(number("SELECT count(*) FROM resource"), 0);
        QCOMPARE(number("SELECT count(*) FROM resource_booking"), 0);
    }

private:
    QLineEdit *line(const QString &name) { return page()->findChild<QLineEdit *>(name); }
};

QTEST_MAIN(TourViewsTest)
#include "tst_tourviews.moc"
