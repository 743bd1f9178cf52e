// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/planner.h"

namespace flow::tour {

/// The engine for problems without dates: time windows on one axis of ticks (team orienteering, prize-collecting). Same promise
/// as planTours(). Error: Unsupported for rules that need dates; Invalid when must-have shows do not fit together.
Result<Plan> planRoutes(const Problem &problem, const PlanOptions &options, PlanProgress &progress);

/// What a booker would do by hand: again and again the show that earns most for the time it takes. For comparison.
Plan planGreedily(const Problem &problem);

} // namespace flow::tour
