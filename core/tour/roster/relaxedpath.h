// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/pathgraph.h"

namespace flow::tour::roster {

/// The best path when clashes and rules about days are forgotten: one pass over the arcs, backwards.
class RelaxedPath
{
public:
    RelaxedPath(const Model &model, const PathGraph &graph);

    /// The value of the best path, 0 for staying at home.
    double solve(const PathPrices &prices, const std::vector<double> &gain);
    Path path() const;

    /// The best that can follow the node, it not included; a bound for what label setting may still reach.
    double completion(int node) const { return m_after[size_t(node)]; }
    /// The best of leaving home on the morning of this day or later.
    double fromHome(int day) const { return day >= m_days ? -kImpossible : m_home[size_t(day)]; }
    /// The best path through each node; needs solve() before, costs one more pass.
    std::vector<double> through(const PathPrices &prices, const std::vector<double> &gain) const;

private:
    static constexpr int kEnd = -1; ///< choices that are no node
    static constexpr int kHome = -2;

    const Model &m_model;
    const PathGraph &m_graph;
    int m_days;
    std::vector<double> m_after;
    std::vector<int> m_choice;
    std::vector<double> m_home;
    std::vector<int> m_leave; ///< with which node home is left for the best
    int m_first = kEnd;
};

} // namespace flow::tour::roster
