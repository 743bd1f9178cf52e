// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/pathsolver.h"

#include <algorithm>
#include <bit>

namespace flow::tour::roster {

PathSolver::PathSolver(const Model &model, int artist)
    : m_model(model)
    , m_graph(model, artist)
    , m_relaxed(model, m_graph)
    , m_cuts(model, m_graph)
    , m_rules(model.artists[size_t(artist)])
    , m_criticalIndex(size_t(m_graph.size), -1)
    , m_bad(size_t(m_graph.size))
    , m_at(size_t(m_graph.size))
    , m_keys(size_t(m_graph.size))
    , m_arrivals(size_t(m_graph.days) + 1)
{
    const PathRules &rules = model.artists[size_t(artist)];
    m_awayLimit = rules.awayPrice >= kImpossible ? rules.awayLimit : 0;
    for (int i = 0; i < m_graph.size; ++i)
        if (possible(node(i).outCost)) m_longestOut = std::max(m_longestOut, node(i).outDays);
}

PathSolver::Answer PathSolver::solve(const PathPrices &prices, const std::vector<Path> &known, const Limits &limits)
{
    Answer answer;
    for (const Path &path : known) {
        const double value = pathValue(m_model, m_graph, prices, path);
        if (value <= answer.value) continue;
        answer.value = value;
        answer.path = path;
    }
    m_prices = &prices;
    if (m_full) { // what mattered long ago may not matter now
        forget(0);
        m_full = false;
    }
    answer.bound = m_cuts.tighten(prices, answer.value, limits.rounds, m_relaxed);
    answer.relaxed = m_relaxed.path();
    if (m_cuts.feasibleValue() > answer.value && m_awayLimit == 0) {
        answer.value = m_cuts.feasibleValue();
        answer.path = m_cuts.bestFeasible();
    }
    const double close = std::max(limits.tolerance, 1e-7 * (1 + std::abs(answer.bound)));
    answer.exact = answer.bound <= answer.value + close;
    bool bounded = false;
    for (int round = 0; !answer.exact && limits.labels > 0 && round < 60; ++round) {
        const int before = answer.labels;
        const Outcome outcome = setLabels(prices, limits, answer);
        if (outcome == Outcome::Done) answer.exact = true;
        if (outcome == Outcome::Done) break;
        if (outcome == Outcome::GivenUp) {
            // Labels that remember less are fewer, and the bound they give is still better than none.
            if (bounded || m_critical.size() < 8) break;
            forget(m_critical.size() / 2);
            continue;
        }
        bounded = true;
        if (answer.labels - before > limits.labels / 2) break; // one more to remember would be too much
    }
    return answer;
}

void PathSolver::expire(Mask &mask, int day) const
{
    for (size_t word = 0; word < kWords; ++word)
        for (uint64_t bits = mask[word]; bits; bits &= bits - 1) {
            const int bit = std::countr_zero(bits);
            if (m_graph.lastClash[size_t(m_critical[word * 64 + size_t(bit)])] <= day) mask[word] &= ~(uint64_t(1) << bit);
        }
}

bool PathSolver::dominates(const Key &x, const Key &y) const
{
    if (x.value < y.value || !m_rules.atLeastAsFree(x.past, y.past) || (m_awayLimit > 0 && x.away < y.away)) return false;
    for (size_t word = 0; word < kWords; ++word)
        if (x.critical[word] & ~y.critical[word]) return false;
    return true;
}

void PathSolver::insert(int node, const Label &label)
{
    // What is compared lies side by side and the most valuable first: only those before can be better, only those
    // after can be worse.
    std::vector<Key> &keys = m_keys[size_t(node)];
    std::vector<int> &bucket = m_at[size_t(node)];
    const Key key{label.value, label.critical, label.past, label.away};
    const auto place = std::ranges::upper_bound(keys, key.value, std::greater(), &Key::value);
    for (auto other = keys.begin(); other != place; ++other)
        if (dominates(*other, key)) return;
    const size_t at = size_t(place - keys.begin());
    size_t kept = at;
    for (size_t i = at; i < keys.size(); ++i) {
        if (dominates(key, keys[i])) continue;
        keys[kept] = keys[i];
        bucket[kept++] = bucket[i];
    }
    keys.resize(kept);
    bucket.resize(kept);
    keys.insert(keys.begin() + std::ptrdiff_t(at), key);
    bucket.insert(bucket.begin() + std::ptrdiff_t(at), int(m_labels.size()));
    m_labels.push_back(label);
}

void PathSolver::extend(const Label &from, int parent, int to, double cost, int away)
{
    for (size_t word = 0; word < kWords; ++word)
        if (from.critical[word] & m_bad[size_t(to)][word]) return;
    Label label;
    label.reduced = from.reduced - cost + m_cuts.reducedGain()[size_t(to)];
    if (label.reduced + m_relaxed.completion(to) <= m_cutoff) return;
    const int day = node(to).day;
    if (m_awayLimit > 0 && day - away + 1 > m_awayLimit) return;
    if (!m_rules.extend(from.past, from.node < 0 ? 8 : day - node(from.node).day, label.past)) return;
    label.value = from.value - cost + m_prices->gain[size_t(to)];
    label.node = to;
    label.parent = parent;
    label.away = int16_t(away);
    label.critical = from.critical;
    expire(label.critical, day);
    if (const int index = m_criticalIndex[size_t(to)]; index >= 0 && m_graph.lastClash[size_t(to)] > day)
        label.critical[size_t(index) / 64] |= uint64_t(1) << (index % 64);
    insert(to, label);
}

void PathSolver::extendFromHome(const PathPrices &prices, int to)
{
    const Node &n = node(to);
    const int leave = n.day - n.outDays;
    if (possible(n.startCost)) extend(Label{}, -1, to, n.startCost * prices.costFactor, leave);
    if (!possible(n.outCost)) return;
    for (int home : m_home) {
        const Label from = m_labels[size_t(home)];
        const Node &last = node(from.node);
        if (last.day + last.backDays + 1 > leave) continue;
        extend(from, home, to, (last.backCost + n.outCost) * prices.costFactor, leave);
    }
}

/// Labels that are home from this morning on join those that were, compared by what they are worth at home.
void PathSolver::comeHome(int day)
{
    if (m_arrivals[size_t(day)].empty()) return;
    m_home.insert(m_home.end(), m_arrivals[size_t(day)].begin(), m_arrivals[size_t(day)].end());
    const double factor = m_prices->costFactor;
    // Shows from today on leave home since `soonest`: who was back by then is as good as who was back before.
    const int soonest = day - m_longestOut;
    struct AtHome
    {
        int label;
        int since;
        Key view;
    };
    std::vector<AtHome> views;
    views.reserve(m_home.size());
    for (int index : m_home) {
        const Label &label = m_labels[size_t(index)];
        const Node &last = node(label.node);
        Key view{label.value - last.backCost * factor, label.critical, m_rules.age(label.past, day - last.day), 0};
        expire(view.critical, day - 1);
        const int since = std::max(soonest, last.day + last.backDays + 1);
        if (label.reduced - last.backCost * factor + m_relaxed.fromHome(std::max(0, since)) > m_cutoff) views.push_back({index, since, view});
    }
    std::ranges::sort(views, [](const AtHome &x, const AtHome &y) { return std::pair(-x.view.value, x.label) < std::pair(-y.view.value, y.label); });
    std::vector<AtHome> kept;
    for (AtHome &view : views)
        if (std::ranges::none_of(kept, [&](const AtHome &other) { return other.since <= view.since && dominates(other.view, view.view); }))
            kept.push_back(std::move(view));
    m_home.clear();
    for (const AtHome &view : kept)
        m_home.push_back(view.label);
}

PathSolver::Outcome PathSolver::setLabels(const PathPrices &prices, const Limits &limits, Answer &answer)
{
    m_labels.clear();
    m_home.clear();
    for (auto &bucket : m_at)
        bucket.clear();
    for (auto &keys : m_keys)
        keys.clear();
    for (auto &arrivals : m_arrivals)
        arrivals.clear();
    std::ranges::fill(m_bad, Mask{});
    for (size_t index = 0; index < m_critical.size(); ++index)
        for (int other : m_graph.clashesOf(m_critical[index]))
            if (other > m_critical[index]) m_bad[size_t(other)][index / 64] |= uint64_t(1) << (index % 64);
    m_cutoff = answer.value + limits.tolerance - m_cuts.constant();
    double best = answer.value + limits.tolerance;
    int bestLabel = -1;
    for (int day = 0; day < m_graph.days; ++day) {
        comeHome(day);
        for (int i = m_graph.dayFirst[size_t(day)]; i < m_graph.dayFirst[size_t(day) + 1]; ++i) {
            if (prices.gain[size_t(i)] <= -kImpossible / 2) continue;
            extendFromHome(prices, i);
            const Node &n = node(i);
            for (int index : m_at[size_t(i)]) {
                const Label &label = m_labels[size_t(index)];
                if (m_awayLimit > 0 && day + n.backDays - label.away + 1 > m_awayLimit) continue;
                if (possible(n.endCost) && label.value - n.endCost * prices.costFactor > best) {
                    best = label.value - n.endCost * prices.costFactor;
                    bestLabel = index;
                }
                const int morning = day + n.backDays + 1;
                if (possible(n.backCost) && morning < m_graph.days) m_arrivals[size_t(morning)].push_back(index);
            }
            for (int a = m_graph.arcFirst[size_t(i)]; a < m_graph.arcFirst[size_t(i) + 1]; ++a) {
                const int to = m_graph.arcs[size_t(a)].to;
                if (prices.gain[size_t(to)] <= -kImpossible / 2) continue;
                for (int index : m_at[size_t(i)]) {
                    const Label from = m_labels[size_t(index)];
                    extend(from, index, to, prices.arcCost[size_t(a)], from.away);
                }
            }
            if (int(m_labels.size()) > limits.labels) {
                answer.labels += int(m_labels.size());
                return Outcome::GivenUp;
            }
        }
    }
    answer.labels += int(m_labels.size());
    answer.bound = std::min(answer.bound, best);
    if (bestLabel < 0) return Outcome::Done;
    Path path = pathOf(bestLabel);
    if (learn(path)) {
        answer.relaxed = std::move(path);
        return m_full ? Outcome::GivenUp : Outcome::Refine;
    }
    answer.path = std::move(path);
    answer.value = best;
    return Outcome::Done;
}

/// Remembers from now on the shows of the path that clash; false: none does.
bool PathSolver::learn(const Path &path)
{
    bool clash = false, learned = false;
    for (size_t i = 0; i < path.size(); ++i)
        for (size_t j = i + 1; j < path.size(); ++j) {
            if (!m_graph.clash(path[i], path[j])) continue;
            clash = true;
            int &index = m_criticalIndex[size_t(path[i])];
            if (index >= 0 || m_critical.size() >= size_t(64 * kWords)) continue;
            index = int(m_critical.size());
            m_critical.push_back(path[i]);
            learned = true;
        }
    m_full = clash && !learned;
    return clash;
}

void PathSolver::forget(size_t keep)
{
    for (size_t i = keep; i < m_critical.size(); ++i)
        m_criticalIndex[size_t(m_critical[i])] = -1;
    m_critical.resize(keep);
}

Path PathSolver::pathOf(int label) const
{
    Path path;
    for (; label >= 0; label = m_labels[size_t(label)].parent)
        path.push_back(m_labels[size_t(label)].node);
    std::ranges::reverse(path);
    return path;
}

std::vector<double> PathSolver::through(const PathPrices &prices) const
{
    std::vector<double> through = m_relaxed.through(prices, m_cuts.reducedGain());
    for (double &value : through)
        value += m_cuts.constant();
    return through;
}

} // namespace flow::tour::roster
