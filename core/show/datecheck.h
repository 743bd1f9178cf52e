// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"

namespace flow {

/// What a date would meet that somebody is about to set.
struct DateCheck
{
    std::vector<Conflict> conflicts; ///< of one day the worst first
    std::vector<const CalendarItem *> others; ///< what else the artist has that day and no conflict names: holds that bind nobody yet
    bool isOver = false; ///< the day is in the past
    bool isBeyond = false; ///< the calendar was not read so far ahead or back: nothing is known
    [[nodiscard]] bool isFree() const { return conflicts.empty() && others.empty() && !isOver && !isBeyond; }
};

/// Looks at a date that is not in the calendar. Pure.
DateCheck checkDate(const CalendarData &data, const Engagement &date);

/// What a date that is set or moved would meet. In the calendar a lower hold conflicts with nothing, for it binds nobody; whoever
/// sets one still has to know about the show, the block or the drive that stands in its way when it moves up. It is told as a notice.
std::vector<Conflict> conflictsAhead(const ConflictIndex &index, Engagement date);

} // namespace flow
