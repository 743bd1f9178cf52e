// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

namespace flow::tour {

inline constexpr qint32 kNever = std::numeric_limits<qint32>::max();

/// A place in a route where something could be inserted: between the visit (or depot) i and the next one, j.
struct RouteGap
{
    Tick leave; ///< earliest start of the visit at i
    Tick next; ///< earliest start at j as it is
    Tick latest; ///< latest start at j that the rest of the route allows
    Tick direct; ///< arrival at j as it is
    qint32 index; ///< in the route
};

/// For each of n nodes: is it cheaper to insert here than in the best gap so far? `key` is what insertion costs in time: the
/// detour with waiting, and four times what the rest of the route is pushed back. The loops have no branches and run
/// over whole rows; this is where the search spends its time.
void scanGap(const RouteGap &gap, const Tick *from, const Tick *to, const Tick *open, const Tick *close, int n, qint32 *key, qint32 *where);

/// The same where legs cost money: `paid` is what the leg from i to j costs, `moneyFrom` and `moneyTo` the rows of i and
/// columns of j; `loss` gets the money of the detour at the best gap.
struct RouteGapMoney
{
    const float *from;
    const float *to;
    float paid;
    float ticks; ///< that one unit of money counts for in the key
};
void scanGapWithMoney(const RouteGap &gap, const RouteGapMoney &money, const Tick *from, const Tick *to, const Tick *open, const Tick *close, int n, qint32 *key,
    qint32 *where, float *loss);

/// What of all is best to insert: the most weight / (key + 10). Returns the node, -1: nothing can be. `value` is room for n.
int bestInsertion(const qint32 *key, const float *weight, int n, qint32 *value, float &score);
/// The same with (worth - share of loss) ^ power x noise for weight; nothing where that is not positive.
int bestNetInsertion(const qint32 *key, const float *worth, const float *loss, const float *noise, float share, int power, int n, qint32 *value,
    float &score);

} // namespace flow::tour
