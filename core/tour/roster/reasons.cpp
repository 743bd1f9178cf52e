// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/reasons.h"

#include "core/tour/roster/annealer.h"
#include "core/tour/roster/nodes.h"

#include <algorithm>

namespace flow::tour::roster {

namespace {

/// Nothing of it could be played at all: what stands in the way for whom it comes nearest.
Rejection noNode(const Problem &problem, int candidate)
{
    const Candidate &c = problem.candidates[size_t(candidate)];
    Rejection rejection{.candidate = candidate, .reason = Reason::NoArtist};
    if (c.demand.kind == Demand::Forbidden) {
        rejection.reason = Reason::Forbidden;
        return rejection;
    }
    std::optional<Rejection> ruledOut; // a rule to talk about says more than a day that is not free
    for (const Offer &offer : c.offers)
        for (int day : dateOptions(problem, c)) {
            const NodeAnswer answer = makeNode(problem, offer.artist, candidate, day);
            if (answer.obstacle == Obstacle::RuledOut) {
                Rejection refused{.candidate = candidate, .reason = Reason::NoArtist, .rule = answer.rule, .artist = offer.artist};
                if (answer.rule == Rule::MinimumFee) refused.needs = problem.artists[size_t(offer.artist)].minimumFee - offer.fee * c.rate;
                // Of several, the one who would do it for the least.
                if (!ruledOut || (ruledOut->needs && refused.needs && *refused.needs < *ruledOut->needs)) ruledOut = refused;
                continue;
            }
            if (answer.obstacle == Obstacle::Unreachable) rejection = {.candidate = candidate, .reason = Reason::Unreachable, .artist = offer.artist};
            else if (rejection.reason == Reason::NoArtist) rejection = {.candidate = candidate, .reason = Reason::NoDay, .artist = offer.artist};
        }
    if (ruledOut) return *ruledOut;
    if (!c.offers.empty() && rejection.reason == Reason::NoArtist) rejection.reason = Reason::NoDay; // no date left
    return rejection;
}

bool sharesAlternative(const Problem &problem, int a, int b)
{
    return std::ranges::any_of(problem.packages, [&](const Package &package) {
        return package.kind == Package::OneAtMost && std::ranges::binary_search(package.members, a)
            && std::ranges::binary_search(package.members, b);
    });
}

/// Which rule makes two nodes clash; none: one artist can't be in two places on a day.
std::optional<Rule> clashRule(const Model &model, int a, int b)
{
    const Node &x = model.nodes[size_t(a)], &y = model.nodes[size_t(b)];
    const Problem &problem = *model.problem;
    if (sharesAlternative(problem, x.candidate, y.candidate)) return Rule::Packages;
    if (x.artist != y.artist && cannibalise(problem, x.artist, x.candidate, x.day, y.artist, y.candidate, y.day))
        return Rule::Cannibalisation;
    if (x.artist == y.artist && radiusClash(problem, x.candidate, x.day, y.candidate, y.day)) return Rule::Radius;
    return {};
}

class Reasoner
{
public:
    Reasoner(const Model &model, const Slots &slots)
        : m_model(model)
        , m_trial(model, 1)
    {
        m_trial.start(slots);
    }

    Rejection reason(int candidate)
    {
        const auto nodes = m_model.nodesOf(candidate);
        if (nodes.empty()) return noNode(*m_model.problem, candidate);
        std::optional<Annealer::Trial> best;
        int bestNode = -1;
        bool worthless = true;
        for (int node : nodes) {
            const Node &n = m_model.nodes[size_t(node)];
            worthless = worthless && (!possible(n.startCost) || !possible(n.endCost) || n.gain - n.startCost - n.endCost < 0);
            auto trial = m_trial.tryNode(node);
            if (!trial || (best && trial->delta <= best->delta)) continue;
            best = std::move(trial);
            bestNode = node;
        }
        if (bestNode < 0) return withoutWay(candidate, nodes.front());
        return describe(candidate, bestNode, *best, worthless);
    }

private:
    Rejection withoutWay(int candidate, int node) const
    {
        const Node &n = m_model.nodes[size_t(node)];
        const bool alone = possible(n.startCost) && possible(n.endCost);
        return {.candidate = candidate, .reason = alone ? Reason::NoRoom : Reason::Unreachable, .artist = n.artist};
    }
    Rejection describe(int candidate, int node, const Annealer::Trial &trial, bool worthless) const
    {
        const Node &n = m_model.nodes[size_t(node)];
        Rejection rejection{.candidate = candidate, .reason = Reason::NoRoom, .artist = n.artist};
        const Candidate &c = m_model.problem->candidates[size_t(candidate)];
        // What has to be played cannot be outbid.
        for (int other : trial.ejected)
            if (const Node &fixed = m_model.nodes[size_t(other)]; fixed.required)
                return {.candidate = candidate, .reason = Reason::Blocked, .rule = clashRule(m_model, node, other), .by = fixed.candidate, .artist = n.artist};
        rejection.needs = std::max(0.0, -trial.delta) / std::max(1e-9, c.chance);
        for (int other : trial.ejected) {
            const std::optional<Rule> rule = clashRule(m_model, node, other);
            if (!rule) continue;
            rejection.reason = rule == Rule::Packages ? Reason::Alternative : Reason::Blocked;
            rejection.rule = rule;
            rejection.by = m_model.nodes[size_t(other)].candidate;
            return rejection;
        }
        if (!trial.ejected.empty())
            rejection.by = m_model.nodes[size_t(trial.ejected.front())].candidate;
        else if (worthless)
            rejection.reason = Reason::WorthLess;
        return rejection;
    }

    const Model &m_model;
    Annealer m_trial;
};

} // namespace

std::vector<Rejection> rejections(const Model &model, const Slots &slots)
{
    std::vector<char> played(model.problem->candidates.size());
    for (int node : slots)
        if (node >= 0) played[size_t(model.nodes[size_t(node)].candidate)] = 1;
    Reasoner reasoner(model, slots);
    std::vector<Rejection> list;
    for (int c = 0; c < int(played.size()); ++c)
        if (!played[size_t(c)]) list.push_back(reasoner.reason(c));
    return list;
}

} // namespace flow::tour::roster
