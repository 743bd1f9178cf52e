// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/pathsolver.h"

#include <algorithm>

namespace flow::tour::roster {

PathSolver::PathSolver(const Model &model, int artist)
    : m_model(model)
    , m_graph(model, artist)
    , m_relaxed(model, m_graph)
    , m_cuts(model, m_graph)
    , m_rules(model.artists[size_t(artist)])
    , m_along(model, m_graph, m_rules, true)
    , m_against(model, m_graph, m_rules, false)
{
    const PathRules &rules = model.artists[size_t(artist)];
    m_awayLimited = rules.awayPrice >= kImpossible && rules.awayLimit > 0;
}

PathSolver::Answer PathSolver::bestOf(const PathPrices &prices, const std::vector<Path> &known) const
{
    Answer answer{.exact = true};
    for (const Path &path : known) {
        const double value = pathValue(m_model, m_graph, prices, path);
        if (value <= answer.value) continue;
        answer.value = value;
        answer.path = path;
    }
    return answer;
}

PathSolver::Answer PathSolver::solve(const PathPrices &prices, const std::vector<Path> &known, const Limits &limits)
{
    Answer answer = bestOf(prices, known);
    answer.bound = m_cuts.tighten(prices, answer.value, limits.rounds, m_relaxed);
    answer.relaxed = m_relaxed.path();
    if (m_cuts.feasibleValue() > answer.value && !m_awayLimited) {
        answer.value = m_cuts.feasibleValue();
        answer.path = m_cuts.bestFeasible();
    }
    const double close = std::max(limits.tolerance, 1e-7 * (1 + std::abs(answer.bound)));
    answer.exact = answer.bound <= answer.value + close;
    if (!answer.exact && limits.labels > 0) setLabels(prices, limits, answer);
    return answer;
}

/// When labels are too many, supposes that the best is worth half of what is still possible above the best known, or more:
/// then they are fewer, and when nothing is found, that is a bound.
void PathSolver::setLabels(const PathPrices &prices, const Limits &limits, Answer &answer)
{
    constexpr int kTries = 2;
    const Completion against = m_relaxed.preceding(prices, m_cuts.reducedGain()), along = m_relaxed.following();
    m_rounds = 0;
    for (int t = 0; t < kTries && !answer.exact; ++t) {
        forgetCompletions(against, along);
        const bool finished = climb(prices, limits, m_share * (answer.bound - answer.value), answer);
        m_share = !finished ? 0.5 * (1 + m_share) : m_share > 0.2 ? 0.5 * m_share : 0;
        if (finished) break;
    }
}

/// Looks for paths that are worth more than the best known by so much; false: too many labels.
bool PathSolver::climb(const PathPrices &prices, const Limits &limits, double more, Answer &answer)
{
    const double floor = answer.value + std::max(more, limits.tolerance);
    bool along = true, bounded = false;
    for (int memory = m_memory; m_rounds < kMostRounds; along = !along) {
        ++m_rounds;
        LabelSetting &side = along ? m_along : m_against;
        const double cutoff = std::max(floor, answer.value + limits.tolerance);
        const LabelSetting::Task task{.prices = &prices, .reducedGain = &m_cuts.reducedGain(), .cutoff = cutoff,
                                      .constant = m_cuts.constant(), .labels = limits.labels, .memory = memory,
                                      .stop = limits.stop};
        LabelSetting::Answer found = side.run(task, m_value[along], m_reduced[along]);
        answer.labels += found.labels;
        if (!found.finished) {
            m_memory = kFirstMemory;
            if (bounded || memory == 0 || (limits.stop && (*limits.stop)())) return false;
            memory = memory / 2; // a bound that remembers less is still better than none
            continue;
        }
        bounded = true;
        answer.bound = std::min(answer.bound, found.best);
        if (found.path.empty()) {
            answer.exact = cutoff <= answer.value + limits.tolerance;
            m_memory = std::max(kFirstMemory, memory / 4);
            return true;
        }
        if (!learn(found.path)) {
            answer.path = std::move(found.path);
            answer.value = found.best;
            answer.exact = true;
            m_memory = std::max(kFirstMemory, memory / 4);
            return true;
        }
        side.tell(m_value[!along], m_reduced[!along]);
        if (Path fits = m_cuts.thinOut(prices, found.path); !m_awayLimited)
            if (const double worth = pathValue(m_model, m_graph, prices, fits); worth > answer.value) {
                answer.value = worth;
                answer.path = std::move(fits);
            }
        answer.relaxed = std::move(found.path);
        // Few labels: much more to remember at once. Many: with care, each round makes the next one's fewer.
        memory = std::min(m_graph.days, memory + std::max(1, found.labels < limits.labels / 4 ? memory / 2 : memory / 4));
    }
    return false;
}

/// Remembers from now on what the path breaks; false: nothing.
bool PathSolver::learn(const Path &path)
{
    bool broken = false;
    for (size_t i = 0; i < path.size(); ++i)
        for (size_t j = i + 1; j < path.size(); ++j) {
            if (!m_graph.clash(path[i], path[j])) continue;
            broken = true;
            m_along.learn(path[i], path[j]);
            m_against.learn(path[i], path[j]);
        }
    if (const auto days = brokenDays(m_rules, m_model, m_graph, path)) {
        broken = true;
        m_along.learnDays(days->first, days->second);
        m_against.learnDays(days->first, days->second);
    }
    return broken;
}

PathSolver::Through PathSolver::through(const PathPrices &prices, const Answer &answer, double depth, const Limits &limits)
{
    const std::vector<double> &reducedGain = m_cuts.reducedGain();
    forgetCompletions(m_relaxed.preceding(prices, reducedGain), m_relaxed.following());
    const auto sum = [&](int i, int j, double cost) { // into node i, and from node j on
        const size_t before = size_t(m_graph.size - 1 - i), after = size_t(j);
        const bool leg = i != j;
        const double value = m_value[0].after[before] + m_value[1].after[after] + prices.gain[size_t(i)] + (leg ? prices.gain[size_t(j)] : 0);
        const double reduced = m_reduced[0].after[before] + m_reduced[1].after[after] + reducedGain[size_t(i)] + (leg ? reducedGain[size_t(j)] : 0);
        return std::max(-kImpossible, std::min(value, reduced + m_cuts.constant()) - cost);
    };
    const auto now = [&] {
        Through through;
        for (int i = 0; i < m_graph.size; ++i) {
            through.nodes.push_back(sum(i, i, 0));
            if (m_model.nodes[size_t(m_graph.first + i)].nightShare >= 0) through.shares.push_back(through.nodes.back());
        }
        for (const auto &[share, arc] : m_graph.sharedArcs)
            through.shares.push_back(sum(m_graph.fromOf(arc), m_graph.arcs[size_t(arc)].to, prices.arcCost[size_t(arc)]));
        return through;
    };
    Through through = now();
    if (limits.labels <= 0 || !answer.exact) return through;
    const double floor = answer.value - depth;
    for (bool along : {true, false, true}) {
        LabelSetting &side = along ? m_along : m_against;
        const LabelSetting::Task task{.prices = &prices, .reducedGain = &reducedGain, .cutoff = floor, .constant = m_cuts.constant(),
                                      .labels = limits.labels, .memory = m_graph.days, .stop = limits.stop};
        if (!side.run(task, m_value[along], m_reduced[along]).finished) break;
        side.tell(m_value[!along], m_reduced[!along]);
    }
    // Labels know nothing of what is worth less than the floor.
    const Through labels = now();
    for (size_t i = 0; i < through.nodes.size(); ++i)
        through.nodes[i] = std::min(through.nodes[i], std::max(floor, labels.nodes[i]));
    for (size_t i = 0; i < through.shares.size(); ++i)
        through.shares[i] = std::min(through.shares[i], std::max(floor, labels.shares[i]));
    return through;
}

void PathSolver::forgetCompletions(const Completion &against, const Completion &along)
{
    m_reduced[0] = against;
    m_reduced[1] = along;
    for (Completion &completion : m_value) {
        completion.after.assign(size_t(m_graph.size), kImpossible);
        completion.home.assign(size_t(m_graph.days) + 1, kImpossible);
    }
}

} // namespace flow::tour::roster
