// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/areas.h"

#include <algorithm>
#include <cmath>

namespace flow {

std::vector<BindingArea> bindingAreas(const CalendarData &data, QDate from, QDate to)
{
    std::vector<BindingArea> areas;
    const ConflictRules &rules = data.index->rules();
    for (const CalendarItem &item : data.items) {
        const Engagement &one = item.engagement;
        const RadiusClause &clause = one.radius;
        if (one.state != DateState::Confirmed || !one.at || (clause.km <= 0 && clause.minutes <= 0)) continue;
        const int byTime = int(std::lround(clause.minutes / 60.0 * rules.kmPerHour / rules.detour));
        areas.push_back({.key = one.key, .artist = one.artist, .at = one.at, .km = std::max(clause.km, byTime), .country = one.country, .name = item.venue.isEmpty() ? item.town : item.venue,
            .first = one.day.addDays(-clause.daysBefore), .last = one.day.addDays(clause.daysAfter), .isWaived = clause.isWaived});
    }
    for (const Exclusivity &one : data.exclusivities)
        areas.push_back({.exclusivity = one.key, .artist = one.artist, .at = one.at, .km = one.km, .country = one.country, .name = one.name, .first = one.first, .last = one.last});
    std::erase_if(areas, [&](const BindingArea &area) { return area.last < from || area.first > to; });
    std::ranges::sort(areas, {}, [](const BindingArea &area) { return std::tuple(area.first, area.last, area.key, area.exclusivity); });
    return areas;
}

} // namespace flow
