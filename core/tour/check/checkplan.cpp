// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/check/checkplan.h"

#include "core/tour/check/checkdays.h"
#include "core/tour/check/checkroute.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

void checkCandidates(const Problem &problem, const Plan &plan, QStringList &wrong)
{
    std::vector<int> seen(problem.candidates.size());
    const auto note = [&](int candidate, const char *where) {
        if (candidate < 0 || size_t(candidate) >= seen.size()) wrong << u"unknown: candidate %1 %2"_s.arg(candidate).arg(QLatin1StringView(where));
        else if (++seen[size_t(candidate)] > 1) wrong << u"twice: %1"_s.arg(problem.candidates[size_t(candidate)].id);
    };
    for (const Route &route : plan.routes)
        for (const Stop &stop : route.stops) note(stop.candidate, "in a route");
    std::vector<bool> played(seen.size());
    for (size_t c = 0; c < seen.size(); ++c) played[c] = seen[c] > 0;
    for (const Rejection &rejection : plan.rejected) {
        note(rejection.candidate, "rejected");
        if (rejection.needs && !(*rejection.needs >= 0)) wrong << u"needs: %1"_s.arg(rejection.candidate);
    }
    for (size_t c = 0; c < seen.size(); ++c) {
        const Candidate &candidate = problem.candidates[c];
        const Demand::Kind kind = candidate.demand.kind;
        if (seen[c] == 0) wrong << u"lost: %1 is neither played nor rejected"_s.arg(candidate.id);
        if ((kind == Demand::Pinned || kind == Demand::Fixed) && !played[c]) wrong << u"demand: %1 has to be played"_s.arg(candidate.id);
        if (kind == Demand::Forbidden && played[c]) wrong << u"demand: %1 must not be played"_s.arg(candidate.id);
    }
    for (const Package &package : problem.packages) {
        if (problem.rules[Rule::Packages].kind != RuleForm::Hard) continue;
        const auto count = std::ranges::count_if(package.members, [&](int c) { return played[size_t(c)]; });
        const bool all = package.kind == Package::AllOrNone;
        if (all ? count != 0 && count != std::ssize(package.members) : count > 1) wrong << u"package: %1 of %2 in %3"_s.arg(count).arg(package.members.size()).arg(package.id);
    }
}

} // namespace

QStringList checkPlan(const Problem &problem, const Plan &plan)
{
    QStringList wrong;
    checkCandidates(problem, plan, wrong);
    if (!wrong.isEmpty()) return wrong;
    if (plan.routes.size() != problem.artists.size()) wrong << u"routes: %1 of %2 artists"_s.arg(plan.routes.size()).arg(problem.artists.size());
    double profit = 0;
    for (size_t r = 0; r < plan.routes.size(); ++r) {
        if (plan.routes[r].artist != int(r)) wrong << u"routes: number %1 is of artist %2"_s.arg(r).arg(plan.routes[r].artist);
        if (!problem.usesDays()) checkRoute(problem, plan.routes[r], wrong);
        for (const Stop &stop : plan.routes[r].stops) profit += stop.worth;
        profit -= plan.routes[r].cost.total();
    }
    if (problem.usesDays()) checkDays(problem, plan, wrong);
    const double rounding = 1e-6 * std::max(1.0, std::abs(profit));
    if (!(std::abs(profit - plan.profit) <= rounding)) wrong << u"profit: %1 stated, %2 true"_s.arg(plan.profit).arg(profit);
    if (!(plan.upperBound >= plan.profit - rounding)) wrong << u"bound: %1 below the profit %2"_s.arg(plan.upperBound).arg(plan.profit);
    return wrong;
}

} // namespace flow::tour
