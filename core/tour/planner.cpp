// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/planner.h"

#include "core/tour/refusals.h"
#include "core/tour/roster/legs.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/roster/roster.h"
#include "core/tour/route/route.h"

#include <algorithm>

namespace flow::tour {

namespace {

// What fills memory: times between any two visits, and legs from any show to any within the days that an artist may stay
// out.
constexpr double kMostVisits = 10'000;
constexpr double kMostLegs = 200e6;

double legs(const Problem &problem)
{
    std::vector<std::vector<double>> shows(problem.artists.size(), std::vector<double>(size_t(problem.days) + 1));
    for (const Candidate &candidate : problem.candidates) {
        const std::vector<int> days = roster::dateOptions(problem, candidate);
        for (const Offer &offer : candidate.offers)
            for (int day : days)
                ++shows[size_t(offer.artist)][size_t(day)];
    }
    double legs = 0;
    for (const std::vector<double> &days : shows) {
        double next = 0; // shows of the days after this one
        for (int day = problem.days - 1; day >= 0; --day) {
            legs += days[size_t(day)] * next;
            next += days[size_t(day)];
            if (day + roster::kLongestGap < problem.days) next -= days[size_t(day + roster::kLongestGap)];
        }
    }
    return legs;
}

Result<> checkSize(const Problem &problem)
{
    const bool fits = problem.usesDays() ? legs(problem) <= kMostLegs : double(problem.candidates.size()) <= kMostVisits;
    if (fits) return {};
    return failure(ErrorCode::Invalid, {QStringLiteral("candidates"), QString::fromLatin1(refusal::kMany)});
}

/// Nothing can be played any more, and nothing is confirmed that a plan could at least show.
Result<> checkHorizon(const Problem &problem)
{
    const bool isFixed = std::ranges::any_of(problem.candidates, [](const Candidate &candidate) { return candidate.demand.kind == Demand::Fixed; });
    if (!problem.usesDays() || problem.rules.today < problem.days || isFixed) return {};
    return failure(ErrorCode::Invalid, {QStringLiteral("last_day"), QString::fromLatin1(refusal::kPast)});
}

} // namespace

double secondsLeft(double promised, double spent, double after)
{
    constexpr double kLeast = 0.02, kExit = 0.01;
    return std::max(kLeast, promised - (1 + after) * spent - kExit);
}

Result<Plan> planTours(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
{
    FLOW_TRY(checkSize(problem));
    FLOW_TRY(checkHorizon(problem));
    return problem.usesDays() ? planRoster(problem, options, progress) : planRoutes(problem, options, progress);
}

} // namespace flow::tour
