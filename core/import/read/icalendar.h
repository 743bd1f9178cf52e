// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

#include <QStringList>

namespace flow::read {

/// iCalendar as one table "events" with a row for each occurrence. Events that repeat are expanded within
/// ReadOptions::from..to (moved and cancelled occurrences respected), others are always there.
///
/// Own parser for the lines, as real calendars are malformed in ways worth understanding; KCalendarCore for
/// the recurrence rules. Reads the file twice: exceptions may stand before or after the event they change.
Result<void> readICalendar(ReadJob &job);

/// An hour of yoga takes no day from an artist: what is shorter than this, in milliseconds, is tentative, to be asked about.
inline constexpr qint64 kTakesTheDay = 6 * 3'600'000LL;

/// Row 1 of the table:
/// uid summary start end all_day location description status calendar_name zone url categories organizer
/// recurring geo occurrence extent; start and end are DateTime in the local time of `zone` (IANA; times in UTC are shown in the
/// calendar's own zone), or Date when all_day; an all-day end is the last day itself, not the day after.
/// `occurrence` tells what shares a uid apart, for good: the day on which a repeating event would have been, also when this one was
/// moved; day and name of an event without uid. `extent` is "tentative" when it takes some hours only, so that a show may fit beside
/// it. status is "confirmed", "tentative", "cancelled" or empty. line is where the event begins; all occurrences of one event share it.
QStringList icalendarColumns();

} // namespace flow::read
