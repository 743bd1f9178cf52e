// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/calendartime.h"
#include "core/import/read/recurrence.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace flow::read {

/// The properties of one VEVENT, alarms inside it left out.
struct CalendarEvent
{
    qint64 firstLine = 0;
    std::vector<ContentLine> lines;

    const ContentLine *find(std::string_view name) const;
    std::string text(std::string_view name) const; ///< decoded and trimmed
};

/// What holds for the whole calendar, known after a first pass.
struct CalendarFrame
{
    CalendarZones zones;
    std::string name;
    /// RECURRENCE-ID (its TZID and value) of changed occurrences, by uid.
    std::unordered_map<std::string, std::vector<std::pair<std::string, std::string>>> changed;
    /// The newest SEQUENCE of an event, and how many have it: of several versions that one counts. By uid, without changed occurrences.
    struct Version
    {
        qint64 sequence = 0;
        int count = 0;
    };
    std::unordered_map<std::string, Version> versions;
};

/// When an event is, and how often.
struct CalendarSchedule
{
    QDateTime start;
    bool allDay = false;
    bool floating = false;
    bool recurring = false;
    qint64 length = 0; ///< seconds, or days beyond the first when allDay
    RecurrenceInput recurrence;
};

/// Nothing when there is no usable start.
std::optional<CalendarSchedule> scheduleOf(const CalendarEvent &event, const CalendarFrame &frame);

} // namespace flow::read
