// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/model.h"

#include <algorithm>

namespace flow::tour::roster {

/// The paths of one artist as the bounds see them: nodes counted from 0, only direct legs that beat going home, home
/// as a place to be on a morning, and the conflicts between shows of this artist.
struct PathGraph
{
    struct Arc
    {
        int to;
        int share;
        double cost;
    };
    int artist = 0;
    int first = 0; ///< node of the model that is node 0 here
    int size = 0;
    int days = 0;
    std::vector<int> arcFirst;
    std::vector<Arc> arcs;
    std::vector<int> dayFirst; ///< days + 1
    std::vector<int> clashFirst;
    std::vector<int> clashes; ///< ascending
    std::vector<int> lastClash; ///< latest day of a clash; -1: none
    std::vector<std::pair<int, int>> sharedArcs; ///< share, arc

    PathGraph(const Model &model, int artist);
    /// Only the nodes that are allowed stay; the others have no arcs and no way from home.
    std::span<const int> clashesOf(int node) const
    {
        return {clashes.data() + clashFirst[size_t(node)], clashes.data() + clashFirst[size_t(node) + 1]};
    }
    bool clash(int a, int b) const;
    int fromOf(int arc) const { return int(std::ranges::upper_bound(arcFirst, arc) - arcFirst.begin()) - 1; }
    /// Every use of a share: nights by node, then legs in the order of sharedArcs.
    template <class Use>
    void eachShare(const Model &model, Use use) const
    {
        for (int i = 0; i < size; ++i)
            if (const int share = model.nodes[size_t(first + i)].nightShare; share >= 0) use(share);
        for (const auto &[share, arc] : sharedArcs)
            use(share);
    }
};

/// What the bounds ask the paths of one artist for: each node's worth under prices, and legs' costs less what sharing
/// is expected to save.
struct PathPrices
{
    std::vector<double> gain; ///< by node of the graph; -kImpossible: not allowed
    std::vector<double> arcCost; ///< by arc
    double costFactor = 1; ///< of legs from and to home; those of arcs have it in them
};

/// A path in the order of days; nodes of the graph.
using Path = std::vector<int>;

/// The most that may follow a show, by node, and that may follow being home on a morning, by day: whoever walks the
/// other way knows it. Who walks against time (PathSide) counts nodes and days from the end.
struct Completion
{
    std::vector<double> after; ///< the node itself not included
    std::vector<double> home;
};

} // namespace flow::tour::roster
