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

    /// What may follow a node, for labels that walk along time.
    Completion following() const;
    /// What may have come before it, for those that walk against it; costs one more pass and needs solve() before.
    Completion preceding(const PathPrices &prices, const std::vector<double> &gain) const;

private:
    static constexpr int kEnd = -1; ///< choices that are no node
    static constexpr int kHome = -2;

    struct Before
    {
        std::vector<double> node; ///< best way to come to it
        std::vector<double> home; ///< to be home on that morning, after some show
    };
    Before before(const PathPrices &prices, const std::vector<double> &gain) const;

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
