// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/datecheck.h"

#include <algorithm>

namespace flow {

std::vector<Conflict> conflictsAhead(const ConflictIndex &index, Engagement date)
{
    const bool isLower = date.state == DateState::LowerHold;
    if (isLower) date.state = DateState::FirstHold;
    std::vector<Conflict> found = index.check(date);
    if (isLower)
        for (Conflict &conflict : found) conflict.severity = Severity::Notice;
    return found;
}

DateCheck checkDate(const CalendarData &data, const Engagement &date)
{
    DateCheck result{.conflicts = conflictsAhead(*data.index, date), .others = {}, .isOver = date.day < data.today, .isBeyond = date.day < data.from || date.day > data.to};
    for (const CalendarItem &item : data.itemsOf(date.artist)) {
        const auto names = [&](const Conflict &conflict) { return conflict.first == item.key() || conflict.second == item.key(); };
        if (item.day() == date.day && item.key() != date.key && std::ranges::none_of(result.conflicts, names)) result.others.push_back(&item);
    }
    return result;
}

} // namespace flow
