// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/schedule.h"

#include "core/report/report.h"
#include "core/report/rowvalues.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr size_t kMostOwed = 12;
    constexpr int kMinutesOfDay = 24 * 60;

    /// The run of the week or month that holds `day`.
    QDateTime runIn(const ReportSchedule &schedule, const QDate &day)
    {
        QDate on = day.addDays(std::clamp(schedule.day, 1, 7) - day.dayOfWeek());
        if (schedule.rhythm == ReportSchedule::Rhythm::Monthly) on = QDate(day.year(), day.month(), std::clamp(schedule.day, 1, day.daysInMonth()));
        const int minutes = std::clamp(schedule.minutes, 0, kMinutesOfDay - 1);
        return {on, QTime(minutes / 60, minutes % 60)};
    }

    QDate stepped(const ReportSchedule &schedule, const QDate &day)
    {
        return schedule.rhythm == ReportSchedule::Rhythm::Weekly ? day.addDays(7) : firstOfMonth(day).addMonths(1);
    }

    bool isAboutNow(const QString &report)
    {
        const auto kinds = reportKinds();
        const auto kind = std::ranges::find(kinds, report, &ReportKind::name);
        return kind != kinds.end() && !kind->hasPeriod;
    }

} // namespace

QJsonObject scheduleToJson(const ReportSchedule &schedule)
{
    QJsonObject object{{u"id"_s, schedule.id}, {u"workspace"_s, schedule.workspace}, {u"report"_s, schedule.report}, {u"period"_s, periodCode(schedule.period)},
        {u"format"_s, schedule.format}, {u"folder"_s, schedule.folder}, {u"every"_s, schedule.rhythm == ReportSchedule::Rhythm::Weekly ? u"week"_s : u"month"_s},
        {u"day"_s, schedule.day}, {u"minutes"_s, schedule.minutes}, {u"since"_s, schedule.sinceMs}, {u"done"_s, schedule.doneMs}};
    if (schedule.artistId) object[u"artist"_s] = schedule.artistId;
    if (!schedule.file.isEmpty()) object[u"file"_s] = schedule.file;
    if (!schedule.problem.isEmpty()) object[u"problem"_s] = schedule.problem;
    return object;
}

std::optional<ReportSchedule> scheduleFromJson(const QJsonObject &object)
{
    const auto text = [&](const QString &key) { return object[key].toString(); };
    ReportSchedule schedule{.id = text(u"id"_s), .workspace = text(u"workspace"_s), .report = text(u"report"_s), .artistId = object[u"artist"_s].toInteger(),
        .format = text(u"format"_s), .folder = text(u"folder"_s), .day = object[u"day"_s].toInt(1), .minutes = object[u"minutes"_s].toInt(8 * 60),
        .sinceMs = object[u"since"_s].toInteger(), .doneMs = object[u"done"_s].toInteger(), .file = text(u"file"_s), .problem = text(u"problem"_s)};
    const auto period = periodFromCode(text(u"period"_s));
    const QString every = text(u"every"_s);
    if (schedule.id.isEmpty() || schedule.report.isEmpty() || schedule.folder.isEmpty() || !period || (every != "week"_L1 && every != "month"_L1)) return std::nullopt;
    schedule.period = *period;
    schedule.rhythm = every == "week"_L1 ? ReportSchedule::Rhythm::Weekly : ReportSchedule::Rhythm::Monthly;
    return schedule;
}

qint64 nextRunMs(const ReportSchedule &schedule, qint64 afterMs)
{
    QDate day = QDateTime::fromMSecsSinceEpoch(afterMs).date();
    for (;;) {
        const qint64 run = runIn(schedule, day).toMSecsSinceEpoch();
        if (run > afterMs) return run;
        day = stepped(schedule, day);
    }
}

std::vector<qint64> runsOwed(const ReportSchedule &schedule, qint64 nowMs)
{
    std::vector<qint64> owed;
    for (qint64 run = nextRunMs(schedule, std::max(schedule.sinceMs, schedule.doneMs)); run <= nowMs; run = nextRunMs(schedule, run)) owed.push_back(run);
    const size_t most = isAboutNow(schedule.report) ? 1 : kMostOwed;
    if (owed.size() > most) owed.erase(owed.begin(), owed.end() - qsizetype(most));
    return owed;
}

} // namespace flow
