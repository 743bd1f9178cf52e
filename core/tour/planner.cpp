// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/planner.h"

#include "core/tour/route/route.h"

namespace flow::tour {

Result<Plan> planTours(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
{
    if (problem.usesDays()) return failure(ErrorCode::Unsupported, {QStringLiteral("days")});
    return planRoutes(problem, options, progress);
}

} // namespace flow::tour
