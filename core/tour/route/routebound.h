// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/routemodel.h"

namespace flow::tour {

/// What no plan can earn more than, in microseconds: every visit takes its time and at least half of the shortest way in and
/// out, so what fits into the time of all artists is a knapsack; cut pieces allowed it is solved by sorting.
double quickBound(const RouteModel &model);

} // namespace flow::tour
