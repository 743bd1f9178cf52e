// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/whatif.h"

#include "core/tour/roster/answer.h"
#include "core/tour/roster/nodes.h"

#include <algorithm>

namespace flow::tour {

using roster::Node;

struct WhatIf::Parts
{
    roster::Model model;
    roster::PlanState state;

    explicit Parts(const Problem &problem)
        : model(roster::compile(problem))
        , state(model)
    {
    }

    int nodeFor(int candidate, int artist, int day) const
    {
        for (int node : model.nodesOf(candidate))
            if (model.nodes[size_t(node)].artist == artist && model.nodes[size_t(node)].day == day) return node;
        return -1;
    }
    int played(int candidate) const
    {
        for (int node : model.nodesOf(candidate))
            if (state.has(node)) return node;
        return -1;
    }
    double value() const
    {
        double value = state.value();
        for (int c : model.required)
            if (played(c) >= 0) value -= model.requiredWorth;
        return value;
    }

    void warn(int node, std::vector<Warning> &warnings) const
    {
        const Node &n = model.nodes[size_t(node)];
        const Problem &problem = *model.problem;
        for (int other : model.conflictsOf(node)) {
            if (!state.has(other)) continue;
            const Node &o = model.nodes[size_t(other)];
            std::optional<Rule> rule = Rule::Packages;
            if (n.artist == o.artist && roster::radiusClash(problem, n.candidate, n.day, o.candidate, o.day)) rule = Rule::Radius;
            if (roster::cannibalise(problem, n.artist, n.candidate, n.day, o.artist, o.candidate, o.day)) rule = Rule::Cannibalisation;
            warnings.push_back({rule, Warning::Breaks, o.candidate});
        }
        for (const roster::PricedPair &pair : model.pricedOf(node))
            if (state.has(pair.other)) warnings.push_back({pair.rule, Warning::Breaks, model.nodes[size_t(pair.other)].candidate});
        for (Rule rule : {Rule::MinimumFee, Rule::Capacity, Rule::Audience, Rule::HoldExpiry, Rule::Exclusivity})
            if (roster::breaksAlone(problem, rule, n.artist, n.candidate, n.day)) warnings.push_back({rule, Warning::Breaks, -1});
        const auto way = [&](int from, int to, int other) {
            if (!roster::possible(state.leg(n.artist, from, to)))
                warnings.push_back({{}, Warning::NoWay, other < 0 ? -1 : model.nodes[size_t(other)].candidate});
        };
        const int before = state.before(n.artist, n.day), after = state.after(n.artist, n.day);
        way(before, node, before);
        way(node, after, after);
        if (state.breakerNear(n.artist, n.day, 0) >= 0) warnings.push_back({Rule::DaysOff, Warning::Breaks, -1});
        if (state.overBudget()) warnings.push_back({Rule::Budget, Warning::Breaks, -1});
    }
};

WhatIf::WhatIf(const Problem &problem)
    : m(std::make_unique<Parts>(problem))
{
}
WhatIf::~WhatIf() = default;

void WhatIf::setPlan(const Plan &plan) { m->state.set(roster::slotsOf(m->model, plan)); }

double WhatIf::profit() const { return m->value(); }

WhatIf::Answer WhatIf::move(int candidate, int artist, int day) const
{
    Answer answer;
    const double before = m->value();
    const roster::PlanState::Mark mark = m->state.mark();
    const int from = m->played(candidate);
    if (from >= 0) m->state.remove(from);
    int gone = -1;
    const int to = artist < 0 || day < 0 || day >= m->model.days ? -1 : m->nodeFor(candidate, artist, day);
    if (to >= 0) {
        gone = m->state.at(artist, day);
        if (gone >= 0) {
            m->state.remove(gone);
            answer.warnings.push_back({{}, Warning::SameDay, m->model.nodes[size_t(gone)].candidate});
        }
        m->state.add(to);
        m->warn(to, answer.warnings);
    } else if (artist >= 0) {
        const roster::NodeAnswer why = roster::makeNode(*m->model.problem, artist, candidate, std::max(0, day));
        answer.warnings.push_back({why.rule, Warning::NotAllowed, -1});
    }
    answer.profit = m->value();
    const auto missing = std::ranges::count(answer.warnings, Warning::NoWay, &Warning::kind);
    if (to >= 0 && missing > 0) answer.profit += double(missing) * roster::kImpossible;
    answer.change = answer.profit - before;
    if (to >= 0) m->state.remove(to);
    if (gone >= 0) m->state.add(gone);
    if (from >= 0) m->state.add(from);
    m->state.restore(mark);
    return answer;
}

} // namespace flow::tour
