// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/roster.h"

#include "core/tour/refusals.h"
#include "core/tour/roster/answer.h"
#include "core/tour/roster/demands.h"
#include "core/tour/roster/reasons.h"
#include "core/tour/roster/search.h"
#include "core/tour/rulenames.h"

#include <algorithm>

namespace flow::tour {

namespace {

/// What every candidate could earn without any cost: a bound before there is one.
double everythingForFree(const roster::Model &model)
{
    double sum = 0;
    for (int c = 0; c < int(model.problem->candidates.size()); ++c) {
        double most = 0;
        for (int node : model.nodesOf(c)) {
            const roster::Node &n = model.nodes[size_t(node)];
            most = std::max(most, n.gain - (n.required ? model.requiredWorth : 0));
        }
        sum += most;
    }
    for (const roster::Share &share : model.shares)
        sum += share.saving * (share.users / 2);
    return sum;
}

/// The budget binds all shows together, so whether it is to blame is seen by leaving it out.
QString whyNotFound(const Problem &problem, PlanProgress &progress)
{
    if (problem.rules.budget && problem.rules[Rule::Budget].kind == RuleForm::Hard) {
        Problem richer = problem;
        richer.rules[Rule::Budget] = {RuleForm::Off};
        if (planRoster(richer, {.seconds = 1, .moves = 2'000}, progress)) return QString::fromLatin1(ruleName(Rule::Budget));
    }
    return QString::fromLatin1(refusal::kNotFound);
}

} // namespace

Result<Plan> planRoster(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
{
    const auto begin = std::chrono::steady_clock::now();
    const roster::Model model = roster::compile(problem);
    FLOW_TRY(roster::checkDemands(problem, model));
    roster::Search search(model, options, progress, begin);
    if (options.from) search.start(roster::slotsOf(model, *options.from));
    search.run();

    roster::PlanState state(model);
    state.set(search.best());
    QStringList lacking;
    for (int c : model.required)
        if (std::ranges::none_of(model.nodesOf(c), [&](int node) { return state.has(node); })) lacking << problem.candidates[size_t(c)].id;
    if (!lacking.isEmpty() && !search.canceled()) return failure(ErrorCode::Invalid, {lacking.join(QStringLiteral(", ")), whyNotFound(problem, progress)});
    Plan plan = roster::answerOf(model, state);
    plan.upperBound = std::max(plan.profit, std::min(search.bound(), everythingForFree(model)));
    plan.proven = plan.upperBound - plan.profit <= 1e-6 * (1 + std::abs(plan.profit));
    plan.rejected = roster::rejections(model, search.best());
    plan.seconds = search.seconds();
    plan.moves = search.moves();
    plan.canceled = search.canceled();
    return plan;
}

} // namespace flow::tour
