// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/store/records.h"
#include "tests/support/pagewindow.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/popover.h"
#include "ui/common/toast.h"
#include "ui/report/reportpage.h"
#include "ui/report/reporttable.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// The reports in the real window, driven by keys.
class ReportPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        QVERIFY_OK(m_window.write([](Connection &c) -> Result<void> {
            Records records(c);
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}, {u"commission"_s, 1500}}));
            FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, u"Vega & Sons"_s}, {u"status"_s, u"active"_s}, {u"commission"_s, 1000}}));
            for (const auto &[day, artist, fee] : {std::tuple(u"2026-10-03"_s, 1, 300'000), std::tuple(u"2026-11-07"_s, 2, 100'000), std::tuple(u"2023-05-06"_s, 1, 50'000)})
                FLOW_TRY(records.insert(showEntity(), {{u"artist_id"_s, artist}, {u"day"_s, day}, {u"status"_s, u"played"_s}, {u"fee"_s, fee}, {u"currency"_s, u"EUR"_s}}));
            return {};
        }));
        QVERIFY(m_window.open({reportPage()}));
        m_window->showPage(u"reports"_s);
        QTRY_VERIFY(page() && page()->report());
    }
    void cleanup() { m_window.close(); }

    /// Of a table that has no room at all, words give what they can: what is scrolled to lies far down, below its last row.
    void wordsMakeRoomForFiguresAlsoWhereItIsNotEnough()
    {
        ReportTable table{.id = u"venues"_s, .columns = {{u"venue"_s}, {u"town"_s}}};
        std::vector<QVariant> row{u"Théâtre municipal de la Scène nationale"_s, u"Saint-Quentin-en-Yvelines"_s};
        for (int i = 0; i < 8; ++i) {
            table.columns.push_back({u"score"_s, CellType::Count});
            row.emplace_back(50 + i);
        }
        table.rows = {row};
        ReportTableView view(table);
        view.resize(500, 200);
        view.show();
        QTRY_COMPARE(view.columnWidth(0), 180);
        QCOMPARE(view.columnWidth(1), 110);
    }

    void arrowsWalkFromReportToReport()
    {
        auto *list = m_window->findChild<QListWidget *>(u"reportList"_s);
        QCOMPARE(page()->report()->name, u"overview"_s);
        QTRY_VERIFY(list->hasFocus());
        QTest::keyClick(list, Qt::Key_Down);
        QTRY_COMPARE(page()->report()->name, u"pipeline"_s);
        QVERIFY(!m_window->findChild<QWidget *>(u"reportPeriod"_s)->isVisible()); // it is about now
        QTest::keyClick(list, Qt::Key_Up);
        QTRY_COMPARE(page()->report()->name, u"overview"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"reportPeriod"_s)->isVisible());
    }

    void theDaysAndTheArtistNarrowTheFigures()
    {
        QCOMPARE(figure(u"shows"_s), 2);
        page()->setPeriod(ReportPeriod::FiveYears);
        QTRY_COMPARE(figure(u"shows"_s), 3);
        page()->setArtist(2);
        QTRY_COMPARE(figure(u"shows"_s), 1);
        QCOMPARE(page()->report()->artist, u"Vega & Sons"_s);
        page()->setArtist(0);
        QTRY_COMPARE(figure(u"shows"_s), 3);
    }

    void daysOfOnesOwnAreCheckedBeforeTheyAreTaken()
    {
        QTest::mouseClick(m_window->findChild<QWidget *>(u"reportPeriod"_s), Qt::LeftButton);
        QTRY_VERIFY(m_window->findChild<QMenu *>(u"reportPeriods"_s));
        m_window->findChild<QMenu *>(u"reportPeriods"_s)->actions().last()->trigger();
        m_window->findChild<QMenu *>(u"reportPeriods"_s)->close(); // as a click does
        auto *from = m_window->findChild<QLineEdit *>(u"reportFrom"_s), *to = m_window->findChild<QLineEdit *>(u"reportTo"_s);
        from->setText(u"2026-10-01"_s);
        to->setText(u"2026-09-01"_s);
        press(u"reportShowDays"_s);
        QVERIFY(m_window->findChild<QWidget *>(u"reportDays"_s)->isVisible());
        to->setText(u"2026-10-31"_s);
        press(u"reportShowDays"_s);
        QTRY_COMPARE(figure(u"shows"_s), 1);
        QCOMPARE(page()->report()->from, QDate(2026, 10, 1));
    }

    void aTableIsSortedAndItsTotalStaysBelow()
    {
        auto *table = m_window->findChild<QTableView *>(u"table.artists"_s);
        QVERIFY(table);
        const auto first = [&](int row) { return table->model()->index(row, 0).data().toString(); };
        QCOMPARE(first(0), u"Lune Aride"_s);
        table->sortByColumn(0, Qt::DescendingOrder);
        QCOMPARE(first(0), u"Vega & Sons"_s);
        QCOMPARE(first(2), u"Total"_s);
        QCOMPARE(table->verticalScrollBar()->maximum(), 0); // the page scrolls
    }

    void everyFormatIsWrittenAndSaid()
    {
        for (const QString &suffix : {u"pdf"_s, u"xlsx"_s, u"csv"_s, u"html"_s, u"json"_s}) {
            const QString path = m_window.path(u"out."_s + suffix);
            page()->exportTo(path);
            QTRY_VERIFY2(QFile::exists(path) && QFileInfo(path).size() > 200, qPrintable(suffix));
            QTRY_VERIFY(m_window->findChild<Toast *>()->text().contains(u"out."_s + suffix));
        }
        page()->exportTo(m_window.path(u"nowhere/out.pdf"_s));
        QTRY_VERIFY(m_window->findChild<Banner *>(u"errorBanner"_s)->isVisible());
    }

    void whatChangesIsReadAgainButNotWhileNobodyLooks()
    {
        QSignalSpy shown(page(), &ReportPage::shown);
        const auto add = [this] {
            return m_window.write([](Connection &c) { return Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"day"_s, u"2026-11-01"_s}, {u"status"_s, u"played"_s}, {u"fee"_s, 1000}, {u"currency"_s, u"EUR"_s}}); });
        };
        QVERIFY_OK(add());
        QTRY_COMPARE(figure(u"shows"_s), 3);
        page()->hide();
        shown.clear();
        QVERIFY_OK(add());
        QTest::qWait(700);
        QCOMPARE(shown.size(), 0);
        page()->show();
        QTRY_COMPARE(figure(u"shows"_s), 4);
        QCOMPARE(shown.size(), 1);
    }

    void aScheduleIsMadeChangedAndTakenAway()
    {
        press(u"addSchedule"_s);
        auto *folder = m_window->findChild<QLineEdit *>(u"scheduleFolder"_s);
        QTRY_VERIFY(folder && folder->isVisible());
        folder->setText(u"/nowhere/at/all"_s);
        press(u"scheduleSave"_s);
        QVERIFY(schedules().empty() && folder->isVisible());
        folder->setText(m_window.folder());
        press(u"scheduleSave"_s);
        QTRY_COMPARE(schedules().size(), 1u);
        QCOMPARE(schedules().front().report, u"overview"_s);
        const QString id = schedules().front().id;
        QTRY_VERIFY(!m_window->findChild<Popover *>(u"schedulePopover"_s));
        QTest::mouseClick(m_window->findChild<QWidget *>(u"schedule."_s + id), Qt::LeftButton);
        auto *rhythm = m_window->findChild<QComboBox *>(u"scheduleRhythm"_s);
        QTRY_VERIFY(rhythm && rhythm->isVisible());
        rhythm->setCurrentIndex(1);
        press(u"scheduleSave"_s);
        QTRY_COMPARE(schedules().front().rhythm, ReportSchedule::Rhythm::Weekly);
        QCOMPARE(schedules().front().id, id);
        QTRY_VERIFY(!m_window->findChild<Popover *>(u"schedulePopover"_s));
        QTest::mouseClick(m_window->findChild<QWidget *>(u"schedule."_s + id), Qt::LeftButton);
        press(u"scheduleRemove"_s);
        QTRY_VERIFY(schedules().empty());
    }

    void whatCannotBeWrittenNowIsSaidAtItsFolderAndNothingChosenIsLost()
    {
        press(u"addSchedule"_s);
        auto *folder = m_window->findChild<QLineEdit *>(u"scheduleFolder"_s);
        auto *rhythm = m_window->findChild<QComboBox *>(u"scheduleRhythm"_s);
        QTRY_VERIFY(folder && folder->isVisible());
        const QString where = m_window.path(u"reports"_s);
        QVERIFY(QDir().mkpath(where));
        folder->setText(where);
        rhythm->setCurrentIndex(1);
        press(u"scheduleNow"_s);
        QTRY_COMPARE(QDir(where).entryList(QDir::Files).size(), 1);
        QTRY_VERIFY(!m_window->findChild<Popover *>(u"schedulePopover"_s));
        // A folder stands where the file would go.
        const QString file = QDir(where).filePath(QDir(where).entryList(QDir::Files).first());
        QVERIFY(QFile::remove(file) && QDir().mkpath(file));
        press(u"addSchedule"_s);
        folder = m_window->findChild<QLineEdit *>(u"scheduleFolder"_s);
        rhythm = m_window->findChild<QComboBox *>(u"scheduleRhythm"_s);
        folder->setText(where);
        rhythm->setCurrentIndex(1);
        press(u"scheduleNow"_s);
        const auto says = [&] {
            const QList<QLabel *> labels = m_window->findChild<Popover *>(u"schedulePopover"_s)->findChildren<QLabel *>();
            return std::ranges::any_of(labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(file); });
        };
        QTRY_VERIFY(says());
        QVERIFY(folder->isVisible() && folder->hasFocus());
        QCOMPARE(rhythm->currentIndex(), 1);
        QVERIFY(m_window->findChild<QAbstractButton *>(u"scheduleNow"_s)->isEnabled());
    }

private:
    ReportPage *page() const { return qobject_cast<ReportPage *>(m_window->currentPage()); }
    std::vector<ReportSchedule> schedules() const { return ReportSchedules(m_window.preferences(), m_window.workspaces().path()).all(); }
    void press(const QString &name) const
    {
        QTRY_VERIFY(m_window->findChild<QAbstractButton *>(name));
        m_window->findChild<QAbstractButton *>(name)->click();
    }
    qint64 figure(const QString &id) const
    {
        const auto &figures = page()->report()->figures;
        return std::ranges::find(figures, id, &ReportFigure::id)->value.toLongLong();
    }

    test::PageWindow m_window;
};

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
