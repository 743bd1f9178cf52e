// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

/// How days and driving go together. In a problem with days a tick is a minute; an artist's window holds the hours in
/// which that artist drives. After a show nobody drives on, except home when that is within half a day's driving. So
/// the days of a leg are those after the show up to and including that of the next one, which is driven to until its
/// latest start.
namespace flow::tour::roster {

inline constexpr Tick kDay = 24 * 60;
inline constexpr int kLongestGap = 28; ///< days that an artist with a home stays out between two shows at most

/// What the artist can drive.
struct Pace
{
    Tick open = 0; ///< hour at which driving begins
    Tick close = kDay;
    Tick full = kDay; ///< on a day without show
    double km = 0; ///< a day, 0: not limited
};
Pace paceOf(const Artist &artist);

int homeOf(const Artist &artist);
Tick earliestStart(const Candidate &candidate);
Tick latestStart(const Candidate &candidate);

/// Days before the show on which a leg to it has to begin so that it is reached in time; -1: no road.
int daysBefore(const Problem &problem, const Pace &pace, int from, const Candidate &to);
/// Days after the show on whose last evening a leg from it ends; -1: no road.
int daysAfter(const Problem &problem, const Pace &pace, const Candidate &from, int to);
/// A leg between two shows is within the limits when it has so many days.
bool fitsDays(const Problem &problem, const Pace &pace, const Candidate &from, const Candidate &to, int gap);

/// Time, kilometres and tickets of the leg in money.
double travelCost(const Problem &problem, const Artist &artist, int from, int to);
/// The shorter of both directions.
double distance(const Problem &problem, int a, int b);
/// Every day of first..last is within the horizon and one of the artist's.
bool availableOn(const Problem &problem, const Artist &artist, int first, int last);

} // namespace flow::tour::roster
