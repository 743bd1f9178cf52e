// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/legs.h"

#include <algorithm>
#include <cmath>

namespace flow::tour::roster {

Pace paceOf(const Artist &artist)
{
    Pace pace;
    pace.open = std::clamp<Tick>(artist.window.open, 0, kDay);
    pace.close = std::clamp<Tick>(artist.window.close, 0, kDay);
    pace.full = pace.close - pace.open;
    if (artist.maximumDrivePerDay > 0) pace.full = std::min(pace.full, artist.maximumDrivePerDay);
    pace.km = artist.maximumKmPerDay;
    return pace;
}

int homeOf(const Artist &artist) { return artist.home >= 0 ? artist.home : artist.start; }

Tick earliestStart(const Candidate &candidate) { return candidate.windows.empty() ? 0 : candidate.windows.front().open; }

Tick latestStart(const Candidate &candidate)
{
    return candidate.windows.empty() ? kDay : std::min<Tick>(kDay, candidate.windows.back().close);
}

namespace {

Tick onShowDay(const Pace &pace, const Candidate &to) { return std::clamp<Tick>(latestStart(to) - pace.open, 0, pace.full); }

} // namespace

int daysBefore(const Problem &problem, const Pace &pace, int from, const Candidate &to)
{
    const Tick drive = problem.travel.timeOf(from, to.place);
    if (drive >= kNoWay) return -1;
    const Tick last = onShowDay(pace, to);
    int days = 0;
    if (drive > last) {
        if (pace.full <= 0) return -1;
        days = (drive - last + pace.full - 1) / pace.full;
    }
    if (pace.km > 0)
        days = std::max(days, int(std::ceil(problem.travel.drivenOf(from, to.place) / pace.km - 1e-9)) - 1);
    return days;
}

int daysAfter(const Problem &problem, const Pace &pace, const Candidate &from, int to)
{
    const Tick drive = problem.travel.timeOf(from.place, to);
    if (drive >= kNoWay) return -1;
    const double km = problem.travel.drivenOf(from.place, to);
    const bool thatNight = drive <= pace.full / 2 && (pace.km <= 0 || km <= pace.km / 2)
        && earliestStart(from) + from.duration + drive <= pace.close;
    if (thatNight || drive == 0) return 0;
    if (pace.full <= 0) return -1;
    int days = (drive + pace.full - 1) / pace.full;
    if (pace.km > 0) days = std::max(days, int(std::ceil(km / pace.km - 1e-9)));
    return days;
}

bool fitsDays(const Problem &problem, const Pace &pace, const Candidate &from, const Candidate &to, int gap)
{
    const int before = daysBefore(problem, pace, from.place, to);
    return before >= 0 && before < gap;
}

double travelCost(const Problem &problem, const Artist &artist, int from, int to)
{
    const Travel &travel = problem.travel;
    return travel.timeOf(from, to) * (artist.costPerTick + problem.travelCostPerTick)
        + travel.drivenOf(from, to) * artist.costPerKm + travel.costOf(from, to) + artist.people * travel.fareOf(from, to);
}

double distance(const Problem &problem, int a, int b)
{
    return std::min(problem.travel.kmOf(a, b), problem.travel.kmOf(b, a));
}

bool availableOn(const Problem &problem, const Artist &artist, int first, int last)
{
    if (first < 0 || last >= problem.days) return false;
    if (artist.available.empty()) return true;
    return std::ranges::any_of(artist.available, [&](const DayRange &range) { return range.first <= first && last <= range.last; });
}

} // namespace flow::tour::roster
