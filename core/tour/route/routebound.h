// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/routemodel.h"

namespace flow::tour {

/// What no plan can earn more than, in microseconds: every visit takes its time and at least half of the shortest way in and
/// out, so what fits into the time of all artists is a knapsack; cut pieces allowed it is solved by sorting.
double quickBound(const RouteModel &model);

/// Sums of worths are multiples of it; 0: they may be anything.
double grainOf(const RouteModel &model);
/// A bound that was computed with rounding errors: a little more, or where there are grains, no more than whole ones.
double soundBound(double bound, double grain);

} // namespace flow::tour
