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

/// Finds out what cannot be kept together by trying, with so much effort and no more: however many visits are demanded, nobody
/// waits long for an explanation.
class ClashFinder
{
public:
    explicit ClashFinder(const Problem &problem)
        : m_problem(problem)
        , m_part(problem)
    {
        m_part.packages.clear();
    }

    /// A set that no plan was found for, of which none can be left out. When the effort is spent it may still be larger than needed.
    std::vector<int> smallest(std::vector<int> rest)
    {
        for (const int c : rest)
            if (!fit({c})) return {c};
        // The shortest beginning of the list that does not fit ends with one that is needed; it moves to the front.
        std::vector<int> needed;
        while (m_effort > 0) {
            if (!fit(needed)) return needed;
            size_t fits = 0, clashes = rest.size();
            while (clashes - fits > 1 && m_effort > 0) {
                const size_t middle = (fits + clashes) / 2;
                (fit(joined(needed, rest, middle)) ? fits : clashes) = middle;
            }
            rest.resize(clashes);
            if (rest.empty()) return needed;
            needed.push_back(rest.back());
            rest.pop_back();
        }
        return joined(needed, rest, rest.size());
    }

private:
    static constexpr qint64 kMoves = 400, kBatch = 20;

    static std::vector<int> joined(std::vector<int> all, const std::vector<int> &rest, size_t count)
    {
        all.insert(all.end(), rest.begin(), rest.begin() + qptrdiff(count));
        return all;
    }

    bool fit(const std::vector<int> &candidates)
    {
        if (candidates.empty()) return true;
        m_part.candidates.clear();
        for (const int c : candidates) m_part.candidates.push_back(m_problem.candidates[size_t(c)]);
        const RouteModel model = RouteModel::build(m_part);
        if (model.nodes < int(candidates.size())) return false;
        RouteSearch search(model, 1);
        search.fill();
        for (qint64 moves = 0; moves < kMoves; moves += kBatch) {
            if (missing(m_part, model, search.bestRoutes()).empty()) return true;
            search.run(kBatch, 0.5, 0.05);
            m_effort -= kBatch * qint64(candidates.size());
        }
        return missing(m_part, model, search.bestRoutes()).empty();
    }

    const Problem &m_problem;
    Problem m_part; ///< with the candidates that are tried
    qint64 m_effort = 500'000; ///< moves times visits: a second, about
};

Error clash(const Problem &problem)
{
    std::vector<int> demanded;
    for (size_t c = 0; c < problem.candidates.size(); ++c) {
        const Demand::Kind kind = problem.candidates[c].demand.kind;
        if (kind == Demand::Pinned || kind == Demand::Fixed) demanded.push_back(int(c));
    }
    std::vector<int> clashing = ClashFinder(problem).smallest(std::move(demanded));
    std::ranges::sort(clashing);
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
