// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/recurrence.h"

#include <QTimeZone>

#include <KCalendarCore/ICalFormat>
#include <KCalendarCore/Recurrence>

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

/// Shows happen at most once a day; a rule that fires each second would keep the library busy for years.
bool isTame(const QString &rule)
{
    const QStringList parts = rule.toUpper().split(u';');
    for (const QString &part : parts) {
        const QString value = part.section(u'=', 1).trimmed();
        if (part.startsWith(u"FREQ="_s) && value != u"DAILY" && value != u"WEEKLY" && value != u"MONTHLY"
            && value != u"YEARLY")
            return false;
        if (part.startsWith(u"BYSECOND"_s) || part.startsWith(u"BYMINUTE"_s) || part.startsWith(u"BYHOUR"_s))
            return false;
        if (part.startsWith(u"COUNT="_s) && value.toLongLong() > 20000) return false;
        if (value.count(u',') > 100) return false;
    }
    return rule.size() < 2000;
}

} // namespace

Occurrences expandRecurrence(const RecurrenceInput &input, QDate from, QDate to, int limit)
{
    Occurrences result;
    KCalendarCore::Recurrence recurrence;
    recurrence.setStartDateTime(input.start, input.allDay);
    KCalendarCore::ICalFormat format;
    for (const QString &text : input.rules) {
        auto *rule = new KCalendarCore::RecurrenceRule; // the recurrence owns it
        if (recurrence.rRules().size() < 4 && isTame(text) && format.fromString(rule, text)) {
            rule->setStartDt(input.start);
            rule->setAllDay(input.allDay);
            recurrence.addRRule(rule);
            continue;
        }
        delete rule;
        result.capped = true;
    }
    for (const QDateTime &time : input.added)
        recurrence.addRDateTime(time);
    for (const QDateTime &time : input.removed) {
        if (input.allDay)
            recurrence.addExDate(time.date());
        else
            recurrence.addExDateTime(time);
    }
    // All at once: asking for one after the other has a rule that never comes true searched through every
    // time.
    const QDateTime begin(from, QTime(0, 0), input.start.timeZone()),
        end(to, QTime(23, 59, 59), input.start.timeZone());
    result.starts = recurrence.timesInInterval(begin, end);
    result.capped = result.capped || result.starts.size() > limit;
    if (result.starts.size() > limit) result.starts.resize(limit);
    return result;
}

} // namespace flow::read
