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
        m_reduced[0] = against;
        m_reduced[1] = along;
        for (Completion &completion : m_value) {
            completion.after.assign(size_t(m_graph.size), kImpossible);
            completion.home.assign(size_t(m_graph.days) + 1, kImpossible);
        }
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
                                      .constant = m_cuts.constant(), .labels = limits.labels, .memory = memory};
        LabelSetting::Answer found = side.run(task, m_value[along], m_reduced[along]);
        answer.labels += found.labels;
        if (!found.finished) {
            m_memory = kFirstMemory;
            if (bounded || memory == 0) return false;
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

std::vector<double> PathSolver::through(const PathPrices &prices) const
{
    std::vector<double> through = m_relaxed.through(prices, m_cuts.reducedGain());
    for (double &value : through)
        value += m_cuts.constant();
    return through;
}

} // namespace flow::tour::roster
