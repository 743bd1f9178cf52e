// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/calendarevent.h"

#include <algorithm>

namespace flow::read {

namespace {

constexpr qint64 kDay = 86400;
constexpr qsizetype kExceptions = 5000;

/// The length of the event; days are counted beyond the first, as an all-day DTEND is the day after.
qint64 lengthOf(const CalendarEvent &event, const CalendarFrame &frame, const CalendarSchedule &schedule)
{
    qint64 seconds = 0;
    const ContentLine *end = event.find("DTEND");
    const auto ends = end ? frame.zones.parse(*end, end->value) : std::nullopt;
    if (ends)
        seconds = schedule.allDay ? schedule.start.date().daysTo(ends->time.date()) * kDay
                                  : schedule.start.secsTo(ends->time);
    else
        seconds = parseDuration(event.text("DURATION")).value_or(0);
    seconds = std::clamp<qint64>(seconds, 0, 3660 * kDay);
    return schedule.allDay ? std::max<qint64>(seconds / kDay, 1) - 1 : seconds;
}

QString rule(const ContentLine &line)
{
    return QString::fromUtf8(line.value.data(), qsizetype(line.value.size())).trimmed();
}

/// An exception that names only a day means the occurrence of that day.
void addTime(QList<QDateTime> &to, const std::optional<CalendarTime> &time, const CalendarSchedule &schedule)
{
    if (!time || to.size() >= kExceptions) return;
    if (schedule.allDay)
        to.append(QDateTime(time->time.date(), QTime(0, 0), QTimeZone::utc()));
    else if (time->day)
        to.append(QDateTime(time->time.date(), schedule.start.time(), schedule.start.timeZone()));
    else
        to.append(time->time);
}

} // namespace

const ContentLine *CalendarEvent::find(std::string_view name) const
{
    for (const ContentLine &line : lines)
        if (line.name == name && !line.value.empty()) return &line;
    return nullptr;
}

std::string CalendarEvent::text(std::string_view name) const
{
    const ContentLine *line = find(name);
    return line ? trimmed(unescaped(line->value)) : std::string();
}

std::optional<CalendarSchedule> scheduleOf(const CalendarEvent &event, const CalendarFrame &frame)
{
    const ContentLine *line = event.find("DTSTART");
    const auto start = line ? frame.zones.parse(*line, line->value) : std::nullopt;
    if (!start) return std::nullopt;
    CalendarSchedule schedule{start->time, start->day, start->floating, false, 0, {}};
    const bool midnight = start->time.time() == QTime(0, 0);
    if (!schedule.allDay && midnight && upper(event.text("X-MICROSOFT-CDO-ALLDAYEVENT")) == "TRUE") {
        schedule.allDay = true;
        schedule.start = QDateTime(start->time.date(), QTime(0, 0), QTimeZone::utc());
    }
    schedule.length = lengthOf(event, frame, schedule);
    schedule.recurring = event.find("RECURRENCE-ID") != nullptr;
    if (schedule.recurring) return schedule; // one changed occurrence: on its own

    RecurrenceInput &input = schedule.recurrence;
    for (const ContentLine &one : event.lines) {
        if (one.name == "RRULE")
            input.rules.append(rule(one));
        else if (one.name == "RDATE" || one.name == "EXDATE")
            for (const std::string &value : splitEscaped(one.value, ','))
                addTime(one.name == "RDATE" ? input.added : input.removed, frame.zones.parse(one, value),
                    schedule);
    }
    schedule.recurring = !input.rules.isEmpty() || !input.added.isEmpty();
    if (!schedule.recurring) return schedule;
    input.start = schedule.start;
    input.allDay = schedule.allDay;
    if (const auto it = frame.changed.find(event.text("UID")); it != frame.changed.end())
        for (const auto &[zone, value] : it->second) {
            ContentLine id;
            if (!zone.empty()) id.parameters.emplace_back("TZID", zone);
            addTime(input.removed, frame.zones.parse(id, value), schedule);
        }
    return schedule;
}

} // namespace flow::read
