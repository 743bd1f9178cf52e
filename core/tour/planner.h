// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tour/plan.h"

namespace flow::tour {

/// How long to look. With a budget of moves the plan is the same for the same seed and threads, on any day and machine
/// of one kind; with seconds alone it is the best of what fitted in.
struct PlanOptions
{
    double seconds = 5; ///< of wall time, laying out the problem included; stops earlier once nothing better can exist
    qint64 moves = 0; ///< per thread, 0: until the time is up
    quint64 seed = 1;
    int threads = 1;
    const Plan *from = nullptr; ///< continue from this one: never worse than it (a plan that breaks a rule is repaired first)
    double changePrice = 0; ///< of each stop of `from` that is dropped or moved to another artist or day: few changes
};

/// The seconds that a search may have when `promised` are meant for everything, `spent` of them are gone and what follows takes `after`
/// times as long as what came before. Never so few that there is no plan.
double secondsLeft(double promised, double spent, double after);

struct PlanNews
{
    double best = 0;
    double bound = 0;
    qint64 moves = 0;
    double seconds = 0;
    double gap() const { return bound > best && bound > 0 ? (bound - best) / bound : 0; }
};

/// How a search tells what it has and learns that nobody wants it any more. Called from the thread of planTours().
class PlanProgress
{
public:
    virtual ~PlanProgress() = default;
    virtual void news(const PlanNews &) { } ///< about ten times a second
    virtual bool canceled() const { return false; } ///< thread-safe; asked a few hundred times a second
};

/// The best plan that was found, with a bound and reasons. Blocks; runs its own threads. Canceled: the best so far.
/// Error: Invalid when no plan can meet the demands (args: what, reason as in refusals.h; the smallest set that clashes is
/// named), or when there are more candidates than fit into memory together.
Result<Plan> planTours(const Problem &problem, const PlanOptions &options, PlanProgress &progress);

} // namespace flow::tour
