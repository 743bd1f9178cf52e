// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/show/guestlist.h"
#include "core/store/records.h"
#include "tests/support/tourwindow.h"
#include "ui/common/banner.h"
#include "ui/common/segmented.h"
#include "ui/common/toast.h"
#include "ui/map/mapview.h"
#include "ui/print/bookdoc.h"
#include "ui/shell/recordeditor.h"
#include "ui/tour/budgetview.h"
#include "ui/tour/daylist.h"
#include "ui/tour/daysheetview.h"
#include "ui/tour/scenariotable.h"
#include "ui/tour/tourmap.h"

#include <QCheckBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTimeZone>

#include <algorithm>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// What cannot be meant is refused in words, where it is typed; nothing is dropped without one.
class TourInputTest : public QObject, private test::TourWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_window.create(); }
    void cleanup() { m_window.close(); }

    void whatReallyCameInIsAnAmountOrNothing()
    {
        fill();
        open();
        page()->setView(u"budget"_s);
        auto *table = page()->findChild<QTableView *>(u"budgetTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 2);
        const auto actual = [&](int row) { return table->model()->index(row, BudgetModel::Actual); };
        const int total = table->model()->rowCount() - 1;
        QCOMPARE(actual(total).data().toString(), u"–"_s); // nobody has entered anything
        for (const auto &[typed, why] : {std::pair(u"-500"_s, u"may not be negative"_s), {u"1000000000000"_s, u"more than any amount can be"_s}, {u"abc"_s, u"not a number"_s}}) {
            QVERIFY(!table->model()->setData(actual(0), typed));
            QTRY_VERIFY2(errors()->accessibleName().contains(why) && errors()->accessibleName().contains(typed), qPrintable(errors()->accessibleName()));
            QVERIFY(errors()->isVisible());
        }
        flush();
        QCOMPARE(number("SELECT count(*) FROM budget_line WHERE actual IS NOT NULL"), 0);
        QVERIFY(table->model()->setData(actual(0), u"3,800"_s));
        QTRY_COMPARE(number("SELECT actual FROM budget_line"), 380'000);
        QTRY_VERIFY(actual(total).data().toString() != u"–"_s);
    }

    void whatReallyCameInSaysHowItIsTyped()
    {
        fill();
        open();
        page()->setView(u"budget"_s);
        auto *table = page()->findChild<QTableView *>(u"budgetTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 2);
        const auto cell = [&](int row, int column) { return table->model()->index(row, column); };
        const int total = table->model()->rowCount() - 1, cost = total - 1;
        QCOMPARE(cell(0, BudgetModel::Actual).data(BudgetModel::HintRole).toString(), u"Enter amount"_s);
        QVERIFY(cell(0, BudgetModel::Actual).data(Qt::ToolTipRole).toString().startsWith(u"What was really paid, such as "_s));
        QVERIFY(cell(cost, BudgetModel::Actual).data(Qt::ToolTipRole).toString().startsWith(u"What it really cost, such as "_s));
        QVERIFY(cell(0, BudgetModel::Planned).data(BudgetModel::HintRole).isNull());
        QVERIFY(cell(total, BudgetModel::Actual).data(BudgetModel::HintRole).isNull());
        const auto look = [&](int row) { return table->viewport()->grab(table->visualRect(cell(row, BudgetModel::Actual))).toImage(); };
        QVERIFY(look(0) != look(1)); // seen without having to go there
        QVERIFY(table->columnWidth(BudgetModel::Actual) > table->fontMetrics().horizontalAdvance(BudgetModel::hint()));
        table->setCurrentIndex(cell(0, BudgetModel::Actual));
        table->edit(cell(0, BudgetModel::Actual));
        auto *editor = table->findChild<QLineEdit *>();
        QVERIFY(editor != nullptr);
        // What stands there as an example is taken as it is.
        const QString example = editor->placeholderText();
        QVERIFY2(!example.isEmpty(), "no example");
        editor->setText(example);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM budget_line WHERE actual IS NOT NULL"), 1);
        QTRY_COMPARE(cell(0, BudgetModel::Actual).data().toString(), cell(0, BudgetModel::Planned).data().toString());
        QVERIFY(cell(0, BudgetModel::Actual).data(BudgetModel::HintRole).toString().isEmpty());
    }

    /// Somebody else's amounts come while one is typed: nothing of it is lost, and the keyboard stays where it is.
    void whatIsTypedStaysWhenTheBudgetIsReadAgain()
    {
        fill();
        open();
        page()->setView(u"budget"_s);
        auto *table = page()->findChild<QTableView *>(u"budgetTable"_s);
        QTRY_VERIFY(table->model()->rowCount() > 2);
        const QModelIndex date = table->model()->index(0, BudgetModel::Actual);
        const auto tells = [&](const QString &words) {
            for (int row = 0; row < table->model()->rowCount(); ++row)
                if (table->model()->index(row, BudgetModel::Actual).data().toString().contains(words)) return true;
            return false;
        };
        table->setCurrentIndex(date);
        table->edit(date);
        QPointer<QLineEdit> editor = table->findChild<QLineEdit *>();
        QVERIFY(editor);
        QTest::keyClicks(editor, u"3800"_s);
        QSignalSpy told(&m_window.store().feed(), &ChangeFeed::changed);
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_ASSIGN(Statement tour, c.prepare("SELECT id FROM tour"));
            FLOW_TRY(tour.step());
            FLOW_TRY(Records(c).insert(budgetLineEntity(), {{u"tour_id"_s, tour.integer(0)}, {u"category"_s, u"transport"_s}, {u"actual"_s, 12'300}, {u"currency"_s, u"EUR"_s}}));
            return {};
        }));
        QTRY_VERIFY(!told.isEmpty());
        flush();
        QVERIFY(editor && editor->text() == u"3800"_s);
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(number("SELECT count(*) FROM budget_line WHERE actual = 380000"), 1);
        QTRY_VERIFY(date.data().toString().contains(u"3,800"_s));
        QTRY_VERIFY(tells(u"123"_s)); // and theirs is shown
        QCOMPARE(table->currentIndex().row(), 0);
    }

    void aRuleThatCannotBeMeantIsExplained()
    {
        fill();
        open();
        QTest::keyClick(timeline(), Qt::Key_R);
        const auto field = [this](const QString &name) { return m_window->findChild<QLineEdit *>(name); };
        QTRY_VERIFY(field(u"driveLimit.price"_s) != nullptr);
        auto *hint = m_window->findChild<QLabel *>(u"rulesHint"_s);
        const QString usual = hint->text();
        field(u"driveLimit.price"_s)->setText(u"-600"_s);
        QVERIFY2(hint->text().startsWith(u"“-600” cannot be what a breach costs"_s), qPrintable(hint->text()));
        field(u"rates"_s)->setText(u"GBP 1.2; USD -3"_s);
        QVERIFY2(hint->text().startsWith(u"“USD -3” is no exchange rate"_s), qPrintable(hint->text()));
        field(u"rates"_s)->setText(u"foo 2"_s);
        QVERIFY2(hint->text().startsWith(u"“foo 2” is no exchange rate"_s), qPrintable(hint->text()));
        field(u"rates"_s)->setText(u"GBP 1.2"_s);
        QVERIFY(hint->text().contains(u"-600"_s)); // that one is still wrong
        QTest::keyClick(field(u"rates"_s), Qt::Key_Escape);
        QTRY_VERIFY2(m_window->toastWidget()->text().contains(u"“-600” (Limit the driving: a breach costs)"_s), qPrintable(m_window->toastWidget()->text()));
        QTRY_COMPARE((tour::TourRules::fromText(text("SELECT rules FROM scenario")).rates), (QHash<QString, double>{{u"GBP"_s, 1.2}}));
        QCOMPARE(tour::TourRules::fromText(text("SELECT rules FROM scenario")).prices.value(u"driveLimit"_s), tour::TourRules::defaultPrices().value(u"driveLimit"_s));
        QTRY_VERIFY(m_window->findChild<QWidget *>(u"rulesPopover"_s) == nullptr);
        QTest::keyClick(timeline(), Qt::Key_R);
        QTRY_VERIFY(m_window->findChild<QLabel *>(u"rulesHint"_s) != nullptr);
        QCOMPARE(m_window->findChild<QLabel *>(u"rulesHint"_s)->text(), usual);
    }

    void aTourOfTenYearsIsRefusedAsItIsTyped()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).insert(settingEntity(), {{u"key"_s, u"currency"_s}, {u"value"_s, u"GBP"_s}}); }));
        open();
        QTest::keyClick(timeline(), Qt::Key_N);
        QTRY_VERIFY(m_window->findChild<QPushButton *>(u"saveTour"_s) != nullptr);
        auto *popover = m_window->findChild<QWidget *>(u"newTour"_s);
        const auto field = [&](const QString &name) { return popover->findChild<QWidget *>(u"form."_s + name)->findChild<QLineEdit *>(); };
        QTRY_VERIFY(popover->findChild<QCheckBox *>() != nullptr);
        popover->findChild<QCheckBox *>()->click();
        field(u"name"_s)->setText(u"Forever"_s);
        field(u"first_day"_s)->setText(u"2027-03-01"_s);
        const int height = popover->height();
        for (const auto &[last, why] : {std::pair(u"2037-03-01"_s, u"A tour lasts two years at most."_s), {u"2027-02-01"_s, u"The last day comes before the first."_s}}) {
            field(u"last_day"_s)->setText(last);
            popover->findChild<QPushButton *>(u"saveTour"_s)->click();
            const auto labels = popover->findChildren<QLabel *>();
            QVERIFY2(std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text() == why; }), qPrintable(why));
            QVERIFY(popover->height() > height); // the sentence has room of its own
        }
        flush();
        QCOMPARE(number("SELECT count(*) FROM tour"), 1);
        field(u"last_day"_s)->setText(u"2027-04-01"_s);
        popover->findChild<QPushButton *>(u"saveTour"_s)->click();
        QTRY_COMPARE(number("SELECT count(*) FROM tour"), 2);
        QCOMPARE(number("SELECT count(*) FROM tour WHERE currency = 'GBP'"), 1); // the agency's
    }

    void aTourThatCannotBePlannedSaysWhy()
    {
        fill();
        open();
        auto *news = m_window->findChild<Banner *>(u"pipelineNews"_s);
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(tourEntity(), 1, {{u"last_day"_s, u"2037-03-31"_s}}); }));
        QTRY_VERIFY2(news->isVisible() && news->accessibleName().contains(u"more than two years"_s), qPrintable(news->accessibleName()));
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(tourEntity(), 1, {{u"last_day"_s, u"2027-03-31"_s}}); }));
        QTRY_VERIFY(!news->isVisible());
    }

    void anotherHomeIsSomewhereElse()
    {
        fill();
        open();
        const auto edit = [&](const QString &field, const QVariant &value) { page()->context().editor.set(artistEntity(), m_artist, field, value); };
        edit(u"home_town"_s, u"Lyon"_s);
        QTRY_COMPARE(text("SELECT home_town FROM artist"), u"Lyon"_s);
        QCOMPARE(number("SELECT round(latitude) = 46 AND round(longitude) = 5 FROM artist"), 1);
        edit(u"genre"_s, u"Dream pop"_s);
        QTRY_COMPARE(text("SELECT genre FROM artist"), u"Dream pop"_s);
        QVERIFY_OK(m_window.write([this](Connection &c) { return Records(c).update(artistEntity(), m_artist, {{u"latitude"_s, 45.7}, {u"longitude"_s, 4.8}}); }));
        edit(u"home_town"_s, QVariant());
        QTRY_COMPARE(number("SELECT home_town IS NULL FROM artist"), 1);
        QCOMPARE(number("SELECT latitude IS NULL FROM artist"), 1);
    }

    void aGuestTooManyIsToldWhoseListIsFull()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) { return setGuestQuota(c, 1, u"artist"_s, 2); }));
        open();
        page()->setView(u"sheets"_s);
        QTRY_VERIFY(m_window->findChild<QLineEdit *>(u"newGuest"_s) != nullptr);
        auto *line = m_window->findChild<QLineEdit *>(u"newGuest"_s);
        line->setText(u"Ana Ruiz +3"_s);
        QTest::keyClick(line, Qt::Key_Return);
        QTRY_VERIFY(errors()->isVisible());
        QVERIFY2(errors()->accessibleName().contains(u"Ana Ruiz: Artist has 2 places on 10 Mar, 0 of them taken"_s), qPrintable(errors()->accessibleName()));
    }

    void aSheetOfOneDaySaysWhoPlaysAndNothingOfTheOffice()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const qint64 van, records.insert(resourceEntity(), {{u"name"_s, u"Sprinter 1"_s}, {u"kind"_s, u"vehicle"_s}, {u"pieces"_s, 1}}));
            for (int i = 0; i < 2; ++i)
                FLOW_TRY(records.insert(resourceBookingEntity(), {{u"resource_id"_s, van}, {u"show_id"_s, 1}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, QDateTime({2027, 3, 10}, {8, 0}, QTimeZone::utc()).toMSecsSinceEpoch()},
                                                                      {u"ends_at"_s, QDateTime({2027, 3, 10}, {22, 0}, QTimeZone::utc()).toMSecsSinceEpoch()}}));
            FLOW_TRY(records.insert(advanceItemEntity(), {{u"show_id"_s, 1}, {u"title"_s, u"Hotel booked"_s}, {u"state"_s, u"todo"_s}, {u"position"_s, 1}}));
            return {};
        }));
        open();
        page()->setView(u"sheets"_s);
        auto *sheets = page()->findChild<DaySheetView *>(u"daySheetView"_s);
        QTRY_VERIFY(!sheets->list()->rows().empty());
        const QString path = m_window.path(u"day.html"_s);
        sheets->exportTo(path, BookFormat::Html, u"fr"_s, true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString html = QString::fromUtf8(file.readAll());
        QVERIFY(html.contains(u"Lune Aride"_s));
        QVERIFY(html.contains(u"Sprinter 1"_s));
        QVERIFY(!html.contains(u"pris deux fois"_s) && !html.contains(u"twice"_s));
        QVERIFY(html.contains(u"Hôtel réservé"_s) && !html.contains(u"Hotel booked"_s)); // whoever wrote it in which language
        QCOMPARE(BookLanguage(u"es"_s).standard(u"Hôtel réservé"_s), u"Hotel reservado"_s);
        QCOMPARE(BookLanguage(u"fr"_s).standard(u"Rent a goat"_s), u"Rent a goat"_s);
    }

    void longNamesHaveRoom()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).update(tourEntity(), 1, {{u"name"_s, QString(302, u'x')}}));
            FLOW_TRY(Records(c).update(scenarioEntity(), 1, {{u"name"_s, u"Le plus de bénéfice possible"_s}}));
            return {};
        }));
        open();
        auto *title = m_window->findChild<QLabel *>(u"pageTitle"_s);
        QTRY_VERIFY(title->isVisible() && title->text().startsWith(u"xxxx"_s));
        QVERIFY(title->text().endsWith(u"…"_s));
        QCOMPARE(title->toolTip().size(), 302);
        QTRY_VERIFY(panel()->table()->isVisible());
        const int two = panel()->table()->sizeHint().height();
        QVERIFY_OK(m_window.write([](Connection &c) { return Records(c).update(scenarioEntity(), 1, {{u"name"_s, u"Plus"_s}}); }));
        QTRY_VERIFY(panel()->table()->sizeHint().height() < two); // a long name takes a line more
    }

    /// The views of the page are as wide as what is seen of them, so that the rest is there for the days of the tour.
    void nothingOfTheHeaderIsWasted()
    {
        fill();
        open();
        auto *views = m_window->findChild<SegmentedControl *>(u"pageViews"_s);
        QSet<int> seen;
        for (int width = 1280; width <= 1900; width += 20) {
            m_window->resize(width, 900);
            QTRY_COMPARE(m_window->width(), width);
            QCoreApplication::processEvents();
            const QList<int> looks{views->widthOf(SegmentedControl::Whole), views->widthOf(SegmentedControl::Words), views->widthOf(SegmentedControl::Icons)};
            QVERIFY2(looks.contains(views->width()), qPrintable(u"%1: %2"_s.arg(width).arg(views->width())));
            seen << int(looks.indexOf(views->width()));
        }
        QVERIFY(seen.contains(0) && seen.contains(1));
    }

    void theMapGoesToAFirstPlan()
    {
        fill();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_ASSIGN(const auto stops, records.where(scenarioStopEntity(), u"scenario_id"_s, 1));
            for (const Record &stop : stops)
                FLOW_TRY(records.remove(scenarioStopEntity(), stop.id));
            FLOW_TRY(records.update(scenarioEntity(), 1, {{u"figures"_s, QVariant()}}));
            return {};
        }));
        open(1); // what is confirmed is there all the same
        auto *map = page()->findChild<TourMap *>();
        QTRY_VERIFY(map->map() != nullptr);
        map->map()->setView({40.7, -74}, 9);
        QSignalSpy planned(page(), &TourPage::planned);
        page()->planAgain(0.5);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 1, 60'000);
        QTRY_VERIFY(map->map()->visibleBounds().contains({48.86, 2.35}));
        // Whoever looks elsewhere afterwards is left there.
        QTRY_VERIFY(map->isSettled());
        map->map()->setView({40.7, -74}, 9);
        page()->planAgain(0.5);
        QTRY_COMPARE_WITH_TIMEOUT(planned.size(), 2, 60'000);
        flush();
        QVERIFY(!map->map()->visibleBounds().contains({48.86, 2.35}));
    }

private:
    Banner *errors() const { return m_window->findChild<Banner *>(u"errorBanner"_s); }
};

QTEST_MAIN(TourInputTest)
#include "tst_tourinput.moc"
