// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

#include <span>

namespace flow::tour {

inline constexpr qint32 kNever = std::numeric_limits<qint32>::max();

inline constexpr int kLanes = 16; ///< nodes that are looked at together

/// A place in a route where something could be inserted: between the visit (or depot) i and the next one, j.
struct RouteGap
{
    Tick leave; ///< earliest start of the visit at i
    Tick next; ///< earliest start at j as it is
    Tick latest; ///< latest start at j that the rest of the route allows
    Tick direct; ///< arrival at j as it is
    const Tick *from; ///< row of i
    const Tick *to; ///< column of j
};

/// One window of each of n nodes, n being a multiple of kLanes; with the earliest and latest of every kLanes nodes.
struct ScanWindows
{
    const Tick *open, *close;
    const Tick *opens, *closes;
    int n;
};

/// For each node: the gap of a route where insertion costs least, if less than what is in `key`. That is its cost in time: the detour
/// with waiting, and four times what the rest of the route is pushed back; `where` is the index that the node would have.
/// The loops have no branches; this is where the search spends its time.
void scanRoute(std::span<const RouteGap> gaps, const ScanWindows &windows, qint32 *key, qint32 *where);

/// What the leg of a gap costs: `from` and `to` are the row of i and the column of j, `paid` is what the leg from i to j costs as it is.
struct RouteGapMoney
{
    const float *from;
    const float *to;
    float paid;
};
/// The same where legs cost money, of which one unit counts for so many `ticks`; `loss` gets the money of the detour at the best gap.
void scanRouteWithMoney(std::span<const RouteGap> gaps, const RouteGapMoney *money, float ticks, const ScanWindows &windows, qint32 *key, qint32 *where, float *loss);

/// What of all is best to insert: the most weight / (key + 10). Returns the node, -1: nothing can be. `value` is room for n.
int bestInsertion(const qint32 *key, const float *weight, int n, qint32 *value, float &score);
/// The same with (worth - share of loss) ^ power x noise for weight; nothing where that is not positive.
int bestNetInsertion(const qint32 *key, const float *worth, const float *loss, const float *noise, float share, int power, int n, qint32 *value,
    float &score);

} // namespace flow::tour
