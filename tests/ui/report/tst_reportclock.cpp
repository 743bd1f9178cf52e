// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/support/pagewindow.h"
#include "ui/report/reportclock.h"

#include <QDir>
#include <QSignalSpy>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Reports that are written by themselves. The clock stands at 20 November 2026.
class ReportClockTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window.create();
        m_folder = m_window.path(u"reports"_s);
        QVERIFY(QDir().mkpath(m_folder));
        m_schedules = std::make_unique<ReportSchedules>(m_window.preferences(), m_window.workspaces().path());
    }
    void cleanup()
    {
        m_schedules.reset();
        m_window.close();
    }

    void whatWasMissedIsCaughtUpWithAndSaidOnce()
    {
        put(u"2026-08-15"_s);
        ReportClock clock(m_window.store(), m_window.preferences(), m_window.workspaces().path(), 0);
        QSignalSpy written(&clock, &ReportClock::written), settled(&clock, &ReportClock::settled);
        QVERIFY(settled.wait());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 3); // of August, September and October
        QVERIFY(QDir(m_folder).exists(u"Agency overview, 2026-10-01 to 2026-10-31.csv"_s));
        QCOMPARE(written.size(), 1);
        QCOMPARE(written.front().at(2).toInt(), 3);
        const ReportSchedule kept = m_schedules->all().front();
        QVERIFY(kept.problem.isEmpty());
        QVERIFY(runsOwed(kept, m_window.clock->nowMs()).empty());
    }

    void afterASleepTheNextOneComes()
    {
        put(u"2026-11-20"_s);
        ReportClock clock(m_window.store(), m_window.preferences(), m_window.workspaces().path(), 0);
        QSignalSpy settled(&clock, &ReportClock::settled);
        QVERIFY(settled.wait());
        QVERIFY(QDir(m_folder).isEmpty());
        m_window.clock->set(m_window.clock->nowMs() + 15 * 86'400'000LL);
        ReportSchedule schedule = m_schedules->all().front();
        schedule.minutes = 9 * 60; // any change makes it look
        m_schedules->put(schedule);
        QVERIFY(settled.wait());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files), QStringList{u"Agency overview, 2026-11-01 to 2026-11-30.csv"_s});
    }

    void aFolderThatIsAwayIsSaidOnceAndStaysOwed()
    {
        put(u"2026-10-15"_s);
        QVERIFY(QDir(m_folder).removeRecursively());
        {
            ReportClock clock(m_window.store(), m_window.preferences(), m_window.workspaces().path(), 0);
            QSignalSpy failed(&clock, &ReportClock::failed), settled(&clock, &ReportClock::settled);
            QVERIFY(settled.wait());
            QCOMPARE(failed.size(), 1);
            QVERIFY(!m_schedules->all().front().problem.isEmpty());
        }
        ReportClock again(m_window.store(), m_window.preferences(), m_window.workspaces().path(), 0);
        QSignalSpy failed(&again, &ReportClock::failed), settled(&again, &ReportClock::settled);
        QVERIFY(settled.wait());
        QCOMPARE(failed.size(), 0); // it is known
        QVERIFY(QDir().mkpath(m_folder));
        ReportSchedule schedule = m_schedules->all().front();
        QCOMPARE(runsOwed(schedule, m_window.clock->nowMs()).size(), 1u);
        m_window.clock->set(m_window.clock->nowMs() + 16 * 60'000);
        schedule.minutes = 9 * 60;
        m_schedules->put(schedule);
        QVERIFY(settled.wait());
        QCOMPARE(QDir(m_folder).entryList(QDir::Files).size(), 1);
        QVERIFY(m_schedules->all().front().problem.isEmpty());
    }

    void otherWorkspacesAndReadOnlyOnesAreLeftAlone()
    {
        ReportSchedules other(m_window.preferences(), u"/elsewhere.flowstage"_s);
        other.put({.report = u"overview"_s, .format = u"csv"_s, .folder = m_folder, .sinceMs = 0, .doneMs = m_window.clock->nowMs() - 90 * 86'400'000LL});
        QVERIFY(m_schedules->all().empty());
        ReportClock clock(m_window.store(), m_window.preferences(), m_window.workspaces().path(), 0);
        QSignalSpy settled(&clock, &ReportClock::settled);
        QVERIFY(settled.wait());
        QVERIFY(QDir(m_folder).isEmpty());
        QCOMPARE(other.all().size(), 1u);
    }

private:
    void put(const QString &since)
    {
        m_schedules->put({.report = u"overview"_s, .period = ReportPeriod::LastMonth, .format = u"csv"_s, .folder = m_folder,
            .sinceMs = QDate::fromString(since, Qt::ISODate).startOfDay().toMSecsSinceEpoch()});
    }

    test::PageWindow m_window;
    QString m_folder;
    std::unique_ptr<ReportSchedules> m_schedules;
};

QTEST_MAIN(ReportClockTest)
#include "tst_reportclock.moc"
