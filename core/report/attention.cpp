// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/attention.h"

namespace flow {

using namespace Qt::StringLiterals;

bool QuietHours::isQuiet(const QDateTime &moment) const
{
    if (weekends && moment.date().dayOfWeek() >= Qt::Saturday) return true;
    if (fromMinutes == untilMinutes) return false;
    const int minute = moment.time().hour() * 60 + moment.time().minute();
    if (fromMinutes < untilMinutes) return minute >= fromMinutes && minute < untilMinutes;
    return minute >= fromMinutes || minute < untilMinutes;
}

QDateTime QuietHours::endAfter(const QDateTime &moment) const
{
    if (!isQuiet(moment)) return moment;
    // It can only end when the hours do, or at the midnight after a weekend.
    for (QDate day = moment.date();; day = day.addDays(1)) {
        for (const int minute : {0, untilMinutes}) {
            const QDateTime at(day, QTime(minute / 60 % 24, minute % 60));
            if (at > moment && !isQuiet(at)) return at;
        }
    }
}

QString alertKey(const Alert &alert)
{
    return u"%1:%2:%3:%4"_s.arg(int(alert.kind)).arg(alert.entity).arg(alert.id).arg(alert.dueMs ? QString::number(alert.dueMs) : alert.due.toString(Qt::ISODate));
}

std::vector<Alert> withoutSnoozed(std::vector<Alert> alerts, const Snoozed &snoozed, qint64 nowMs)
{
    std::erase_if(alerts, [&](const Alert &alert) { return snoozed.value(alertKey(alert)) > nowMs; });
    return alerts;
}

} // namespace flow
