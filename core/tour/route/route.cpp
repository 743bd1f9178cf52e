// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/route.h"

#include "core/tour/instance.h"
#include "core/tour/refusals.h"
#include "core/tour/route/routeanswer.h"
#include "core/tour/route/routebound.h"
#include "core/tour/route/routechains.h"

#include <algorithm>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// What only the calendar knows.
Result<> checkSupported(const Problem &problem)
{
    const auto needsDates = [](const char *rule) { return failure(ErrorCode::Unsupported, {QString::fromLatin1(rule)}, u"needs dates"_s); };
    for (const Package &package : problem.packages)
        if (package.kind == Package::AllOrNone && problem.rules[Rule::Packages].kind != RuleForm::Off && package.members.size() > 1) return needsDates("packages");
    for (const Candidate &candidate : problem.candidates)
        if (candidate.radius && problem.rules[Rule::Radius].kind != RuleForm::Off) return needsDates("radius");
    if (problem.rules.nearKm > 0 && problem.rules[Rule::Cannibalisation].kind != RuleForm::Off) return needsDates("cannibalisation");
    if (problem.rules.budget && problem.rules[Rule::Budget].kind != RuleForm::Off) return needsDates("budget");
    if (problem.rules.sharing.on) return needsDates("sharing");
    return {};
}

Routes routesOf(const Plan &plan, const RouteModel &model)
{
    Routes routes(static_cast<size_t>(model.artists));
    for (const Route &route : plan.routes) {
        if (route.artist < 0 || route.artist >= model.artists) continue;
        for (const Stop &stop : route.stops)
            if (stop.candidate >= 0 && size_t(stop.candidate) < model.nodeOf.size() && model.nodeOf[size_t(stop.candidate)] >= 0)
                routes[size_t(route.artist)].push_back(model.nodeOf[size_t(stop.candidate)]);
    }
    return routes;
}

/// Must-haves that the routes lack.
std::vector<int> missing(const Problem &problem, const RouteModel &model, const Routes &routes)
{
    std::vector<bool> served(problem.candidates.size());
    for (const auto &route : routes)
        for (const int node : route) served[size_t(model.candidateOf[size_t(node)])] = true;
    std::vector<int> lacking;
    for (size_t c = 0; c < served.size(); ++c) {
        const Demand::Kind kind = problem.candidates[c].demand.kind;
        if (!served[c] && (kind == Demand::Pinned || kind == Demand::Fixed)) lacking.push_back(int(c));
    }
    return lacking;
}

bool fitTogether(const Problem &problem, const std::vector<int> &candidates)
{
    Problem part = problem;
    part.candidates.clear();
    for (const int c : candidates) part.candidates.push_back(problem.candidates[size_t(c)]);
    part.packages.clear();
    const RouteModel model = RouteModel::build(part);
    if (model.nodes < int(candidates.size())) return false;
    RouteSearch search(model, 1);
    search.run(2'000, 0.5, 0.05);
    return missing(part, model, search.bestRoutes()).empty();
}

/// One of the demands after the other is taken away while the rest still clashes: what stays is a smallest set.
Error clash(const Problem &problem)
{
    std::vector<int> clashing;
    for (size_t c = 0; c < problem.candidates.size(); ++c) {
        const Demand::Kind kind = problem.candidates[c].demand.kind;
        if (kind == Demand::Pinned || kind == Demand::Fixed) clashing.push_back(int(c));
    }
    for (size_t i = 0; i < clashing.size() && clashing.size() > 1;) {
        std::vector<int> fewer = clashing;
        fewer.erase(fewer.begin() + qptrdiff(i));
        if (fitTogether(problem, fewer)) ++i;
        else clashing = std::move(fewer);
    }
    QStringList ids;
    for (const int c : clashing) ids << problem.candidates[size_t(c)].id;
    return {ErrorCode::Invalid, {ids.join(u", "_s), QString::fromLatin1(clashing.size() > 1 ? refusal::kClash : refusal::kImpossible)}};
}

} // namespace

Result<Plan> planRoutes(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
{
    FLOW_TRY(checkProblem(problem));
    FLOW_TRY(checkSupported(problem));
    RouteChains chains(problem, options, progress);
    if (options.from) chains.startFrom(routesOf(*options.from, chains.model()));
    chains.run();
    const Routes routes = chains.best();
    if (!missing(problem, chains.model(), routes).empty()) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        return std::unexpected(clash(problem));
    }
    Plan plan = answerOf(problem, chains.model(), routes);
    const double rounding = 1e-9 * std::max(1.0, std::abs(plan.profit));
    plan.upperBound = std::max(plan.profit, chains.bound());
    plan.proven = plan.upperBound <= plan.profit + rounding;
    if (plan.proven) plan.upperBound = plan.profit;
    plan.moves = chains.moves();
    plan.seconds = chains.seconds();
    plan.canceled = chains.canceled();
    return plan;
}

Plan planGreedily(const Problem &problem)
{
    const RouteModel model = RouteModel::build(problem);
    RouteSearch search(model, 1);
    search.fill();
    return answerOf(problem, model, search.currentRoutes());
}

} // namespace flow::tour
