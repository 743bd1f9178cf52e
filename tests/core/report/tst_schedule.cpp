// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"

#include <QTest>
#include <QTimeZone>

using namespace flow;
using namespace Qt::StringLiterals;

class ScheduleTest : public QObject
{
    Q_OBJECT

    static qint64 at(const QDate &day, int hour, int minute = 0) { return QDateTime(day, QTime(hour, minute)).toMSecsSinceEpoch(); }
    static QString day(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms).toString(u"yyyy-MM-dd HH:mm"_s); }
    static ReportSchedule monthly(int day, const QString &report = u"overview"_s)
    {
        return {.id = u"a"_s, .report = report, .format = u"pdf"_s, .folder = u"/tmp"_s, .day = day, .sinceMs = at({2026, 1, 1}, 0)};
    }

private Q_SLOTS:
    void initTestCase() { qputenv("TZ", "Europe/Paris"); }

    void periodsAreWholeOnTheirEdges()
    {
        const auto range = [](ReportPeriod period, const QDate &today) { return daysOf(period, today); };
        QCOMPARE(range(ReportPeriod::LastMonth, {2027, 3, 31}), (DayRange{{2027, 2, 1}, {2027, 2, 28}}));
        QCOMPARE(range(ReportPeriod::LastMonth, {2027, 1, 1}), (DayRange{{2026, 12, 1}, {2026, 12, 31}}));
        QCOMPARE(range(ReportPeriod::LastWeek, {2026, 11, 22}), (DayRange{{2026, 11, 9}, {2026, 11, 15}})); // a Sunday
        QCOMPARE(range(ReportPeriod::LastWeek, {2026, 11, 23}), (DayRange{{2026, 11, 16}, {2026, 11, 22}})); // a Monday
        QCOMPARE(range(ReportPeriod::LastQuarter, {2027, 2, 10}), (DayRange{{2026, 10, 1}, {2026, 12, 31}}));
        QCOMPARE(range(ReportPeriod::ThisQuarter, {2027, 6, 30}), (DayRange{{2027, 4, 1}, {2027, 6, 30}}));
        QCOMPARE(range(ReportPeriod::LastYear, {2028, 2, 29}), (DayRange{{2027, 1, 1}, {2027, 12, 31}}));
        QCOMPARE(range(ReportPeriod::TwelveMonths, {2026, 11, 20}), (DayRange{{2025, 12, 1}, {2026, 11, 20}}));
        for (const ReportPeriod period : reportPeriods()) {
            QCOMPARE(periodFromCode(periodCode(period)), period);
            for (QDate today(2027, 1, 1); today < QDate(2028, 4, 1); today = today.addDays(1)) QVERIFY(range(period, today).from <= range(period, today).to);
        }
        QVERIFY(!periodFromCode(u"whenever"));
    }

    void theLastDayOfAShortMonthIsItsLast()
    {
        const ReportSchedule schedule = monthly(31);
        QCOMPARE(day(nextRunMs(schedule, at({2027, 2, 1}, 0))), u"2027-02-28 08:00"_s);
        QCOMPARE(day(nextRunMs(schedule, at({2027, 2, 28}, 8))), u"2027-03-31 08:00"_s);
        QCOMPARE(day(nextRunMs(schedule, at({2028, 2, 1}, 0))), u"2028-02-29 08:00"_s);
    }

    void aWeekRunsFromItsDayToItsDay()
    {
        ReportSchedule schedule = monthly(5); // a Friday
        schedule.rhythm = ReportSchedule::Rhythm::Weekly;
        QCOMPARE(day(nextRunMs(schedule, at({2026, 11, 20}, 7, 59))), u"2026-11-20 08:00"_s);
        QCOMPARE(day(nextRunMs(schedule, at({2026, 11, 20}, 8))), u"2026-11-27 08:00"_s);
        QCOMPARE(day(nextRunMs(schedule, at({2026, 11, 21}, 0))), u"2026-11-27 08:00"_s);
    }

    void anHourThatDoesNotExistStillRunsOnce()
    {
        ReportSchedule schedule = monthly(28);
        schedule.minutes = 2 * 60 + 30; // 28 March 2027, 02:00 to 03:00 is left out in Paris
        const qint64 run = nextRunMs(schedule, at({2027, 3, 1}, 12));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(run).date(), QDate(2027, 3, 28));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(nextRunMs(schedule, run)).date(), QDate(2027, 4, 28));
    }

    void eachMissedPeriodIsOwedButNowOnlyOnce()
    {
        ReportSchedule overview = monthly(1), scores = monthly(1, u"venues"_s);
        overview.doneMs = scores.doneMs = at({2026, 8, 1}, 8);
        const qint64 now = at({2026, 11, 20}, 12);
        const std::vector<qint64> owed = runsOwed(overview, now);
        QCOMPARE(owed.size(), 3u);
        QCOMPARE(day(owed.front()), u"2026-09-01 08:00"_s);
        QCOMPARE(day(owed.back()), u"2026-11-01 08:00"_s);
        QCOMPARE(runsOwed(scores, now), std::vector<qint64>{at({2026, 11, 1}, 8)});
        overview.doneMs = at({2016, 1, 1}, 8);
        overview.sinceMs = 0;
        QCOMPARE(runsOwed(overview, now).size(), 12u); // ten years later: the last one
        QCOMPARE(day(runsOwed(overview, now).back()), u"2026-11-01 08:00"_s);
    }

    void aNewScheduleOwesNothingOfThePast()
    {
        ReportSchedule schedule = monthly(1);
        schedule.sinceMs = at({2026, 11, 20}, 12);
        QVERIFY(runsOwed(schedule, at({2026, 11, 30}, 23)).empty());
        QCOMPARE(runsOwed(schedule, at({2026, 12, 1}, 8)).size(), 1u);
        schedule.doneMs = at({2026, 12, 1}, 8);
        QVERIFY(runsOwed(schedule, at({2026, 12, 1}, 9)).empty());
    }

    void whatIsKeptComesBackAndDamageIsLeftOut()
    {
        ReportSchedule schedule = monthly(15);
        schedule.workspace = u"/a/b.flowstage"_s;
        schedule.artistId = 4;
        schedule.period = ReportPeriod::LastQuarter;
        schedule.rhythm = ReportSchedule::Rhythm::Weekly;
        schedule.doneMs = 12;
        schedule.file = u"/x.pdf"_s;
        schedule.problem = u"away"_s;
        QCOMPARE(scheduleFromJson(scheduleToJson(schedule)), schedule);
        QVERIFY(!scheduleFromJson({}));
        for (const QString &key : {u"id"_s, u"report"_s, u"period"_s, u"every"_s, u"folder"_s}) {
            QJsonObject object = scheduleToJson(schedule);
            object[key] = u""_s;
            QVERIFY(!scheduleFromJson(object));
        }
        QJsonObject wild = scheduleToJson(schedule);
        wild[u"day"_s] = 4000;
        wild[u"minutes"_s] = -5;
        QVERIFY(nextRunMs(*scheduleFromJson(wild), 0) > 0);
    }
};

QTEST_GUILESS_MAIN(ScheduleTest)
#include "tst_schedule.moc"
