// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/planner.h"

#include "core/tour/roster/roster.h"
#include "core/tour/route/route.h"

namespace flow::tour {

Result<Plan> planTours(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
{
    return problem.usesDays() ? planRoster(problem, options, progress) : planRoutes(problem, options, progress);
}

} // namespace flow::tour
