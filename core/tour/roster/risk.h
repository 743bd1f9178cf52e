// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

namespace flow::tour {

/// How much of a plan hangs on shows that are not confirmed. Routes are kept and shows that fall through are skipped:
/// nobody replans, so this is the careful view. Costs of days that no longer need to be away fall with them.
struct StopRisk
{
    int candidate = -1;
    int artist = -1;
    double chance = 1;
    double falls = 0; ///< profit that is lost when this one does not clear, all others as expected
};

struct PlanRisk
{
    double expected = 0; ///< exact: every leg with the chance that it is driven
    double low = 0; ///< one scenario in ten earns less
    double high = 0; ///< one in ten earns more
    std::vector<StopRisk> stops; ///< the worst first
};

/// Scenarios are drawn from the seed.
PlanRisk riskOf(const Problem &problem, const Plan &plan, int scenarios = 200, quint64 seed = 1);

} // namespace flow::tour
