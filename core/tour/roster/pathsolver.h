// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/dayrules.h"
#include "core/tour/roster/pathcuts.h"

#include <array>

namespace flow::tour::roster {

/// The best path of one artist under given prices, exactly: labels set forward over the days, kept apart by the few
/// shows whose clashes have mattered so far (decremental state space), thrown away when the completion bound says that
/// they can't beat a path that is known. Keeps what it has learned between calls.
class PathSolver
{
public:
    PathSolver(const Model &model, int artist);

    struct Limits
    {
        int rounds = 30; ///< of the relaxed bound
        int labels = 200'000; ///< per round of label setting; 0: relaxed bound only
        double tolerance = 0; ///< a better path need not be found when it is better by less
    };
    struct Answer
    {
        double bound = 0; ///< no path is worth more
        double value = 0; ///< of `path`
        Path path; ///< keeps the hard rules of the path, but those of its length away from home only when `exact`
        bool exact = false; ///< bound and value are within the tolerance
        Path relaxed; ///< where labels gave up: what the bound is the value of, clashes and all
        int labels = 0;
    };
    /// `known`: paths that fit, the best of which is a start.
    Answer solve(const PathPrices &prices, const std::vector<Path> &known, const Limits &limits);

    const PathGraph &graph() const { return m_graph; }
    PathGraph &graph() { return m_graph; }
    /// An upper bound for the best path through each node, for the prices of the last solve().
    std::vector<double> through(const PathPrices &prices) const;

private:
    static constexpr int kWords = 3;
    using Mask = std::array<uint64_t, kWords>;
    struct Label
    {
        double value = 0;
        double reduced = 0;
        int node = -1;
        int parent = -1;
        Mask critical = {};
        DayRules::Past past;
        int16_t away = 0; ///< day on which home was left
    };
    /// What decides whether one label is at least as good as another.
    struct Key
    {
        double value = 0;
        Mask critical = {};
        DayRules::Past past;
        int16_t away = 0;
    };
    enum class Outcome { Done, Refine, GivenUp };

    Outcome setLabels(const PathPrices &prices, const Limits &limits, Answer &answer);
    void extendFromHome(const PathPrices &prices, int node);
    void extend(const Label &from, int parent, int node, double cost, int away);
    void insert(int node, const Label &label);
    void comeHome(int day);
    bool dominates(const Key &x, const Key &y) const;
    bool learn(const Path &path);
    void forget(size_t keep); ///< all shows to remember but the first
    void expire(Mask &mask, int day) const;
    Path pathOf(int label) const;
    const Node &node(int i) const { return m_model.nodes[size_t(m_graph.first + i)]; }

    const Model &m_model;
    PathGraph m_graph;
    RelaxedPath m_relaxed;
    PathCuts m_cuts;
    DayRules m_rules;
    int m_awayLimit;
    int m_longestOut = 0; ///< days from home to a show
    std::vector<int> m_critical; ///< nodes that labels remember
    std::vector<int> m_criticalIndex; ///< -1: not one
    bool m_full = false; ///< no room for one more of them
    // Of the running solve().
    const PathPrices *m_prices = nullptr;
    double m_cutoff = 0;
    std::vector<Label> m_labels;
    std::vector<Mask> m_bad; ///< what a label must not remember to come to the node
    std::vector<std::vector<int>> m_at; ///< labels of each node
    std::vector<std::vector<Key>> m_keys; ///< theirs
    std::vector<std::vector<int>> m_arrivals;
    std::vector<int> m_home;
};

} // namespace flow::tour::roster
