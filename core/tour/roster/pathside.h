// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/pathgraph.h"

namespace flow::tour::roster {

/// The graph of an artist as somebody sees it who walks along time, or against it: then the last night is day 0, coming
/// home is leaving and every leg is driven the other way. All rules are the same from both sides.
struct PathSide
{
    struct Arc
    {
        int to;
        int price; ///< index of PathPrices::arcCost
    };
    struct Stop
    {
        int day = 0;
        int outDays = 0;
        int backDays = 0;
        int startDays = 0;
        int endDays = 0;
        double startCost = 0;
        double endCost = 0;
        double outCost = 0;
        double backCost = 0;
    };
    bool along = true;
    int size = 0;
    int days = 0;
    int longestOut = 0; ///< days from home to a show
    std::vector<Stop> stops; ///< in the order of the days
    std::vector<int> dayFirst; ///< days + 1
    std::vector<int> arcFirst;
    std::vector<Arc> arcs;
    std::vector<int> clashFirst;
    std::vector<int> clashes; ///< with later shows only

    PathSide(const Model &model, const PathGraph &graph, bool along);
    /// The node of the graph is here, and the other way round.
    int of(int node) const { return along ? node : size - 1 - node; }
    std::span<const int> clashesOf(int node) const
    {
        return {clashes.data() + clashFirst[size_t(node)], clashes.data() + clashFirst[size_t(node) + 1]};
    }
};

} // namespace flow::tour::roster
