// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/planner.h"

namespace flow::tour {

/// planTours() for a problem with days.
Result<Plan> planRoster(const Problem &problem, const PlanOptions &options, PlanProgress &progress);

} // namespace flow::tour
