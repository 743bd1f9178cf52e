// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/dayrules.h"

#include <algorithm>
#include <array>
#include <bit>

namespace flow::tour::roster {

namespace {

constexpr int kMostRun = 30; ///< longer limits are not kept exactly in bounds; plans keep them
constexpr unsigned kWeek = 0x7f;

/// How much of each limit is used up: less in every entry is more freedom.
using Used = std::array<int, 7>;

} // namespace

DayRules::DayRules(const PathRules &rules)
    : m_runLimit(rules.runPrice >= kImpossible && rules.runLimit <= kMostRun ? rules.runLimit : 0)
    , m_weekLimit(rules.weekPrice >= kImpossible ? rules.weekLimit : 0)
    , m_runs(m_runLimit + 1)
{
    std::vector<Used> kinds;
    for (unsigned week = 0; week <= kWeek; ++week)
        for (int run = 0; run < m_runs; ++run) {
            Used used = {};
            used[0] = run;
            // With `later` more days, all of them shows, the last 7 - later days of the past still count.
            for (int later = 1; m_weekLimit > 0 && later < 7; ++later)
                used[size_t(later)] = std::max(0, std::popcount(week & (kWeek >> later)) - std::max(0, m_weekLimit - later));
            auto known = std::ranges::find(kinds, used);
            if (known == kinds.end()) known = kinds.insert(kinds.end(), used);
            m_kind.push_back(uint8_t(known - kinds.begin()));
        }
    m_kinds = int(kinds.size());
    for (const Used &better : kinds)
        for (const Used &worse : kinds)
            m_free.push_back(std::ranges::equal(better, worse, std::less_equal()));
}

bool DayRules::extend(const Past &past, int gap, Past &next) const
{
    const unsigned week = gap > 6 ? 1 : (((unsigned(past.week) << gap) | 1) & kWeek);
    const unsigned run = m_runLimit == 0 ? 0 : gap == 1 ? past.run + 1u : 1u;
    if (int(run) > m_runLimit && m_runLimit > 0) return false;
    if (m_weekLimit > 0 && std::popcount(week) > m_weekLimit) return false;
    next = {uint8_t(week), uint8_t(run), kindOf(week, run)};
    return true;
}

DayRules::Past DayRules::age(const Past &past, int gap) const
{
    const unsigned week = gap > 6 ? 0 : ((unsigned(past.week) << gap) & kWeek);
    const unsigned run = m_runLimit == 0 || gap > 0 ? 0 : past.run;
    return {uint8_t(week), uint8_t(run), kindOf(week, run)};
}

} // namespace flow::tour::roster
