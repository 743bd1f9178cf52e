// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/pathgraph.h"

#include <algorithm>

namespace flow::tour::roster {

PathGraph::PathGraph(const Model &model, int artistIndex)
    : artist(artistIndex)
    , first(model.artists[size_t(artistIndex)].firstNode)
    , size(model.artists[size_t(artistIndex)].endNode - first)
    , days(model.days)
{
    for (int day = 0; day <= days; ++day)
        dayFirst.push_back(model.dayBegin(artist, day) - first);
    lastClash.assign(size_t(size), -1);
    for (int i = 0; i < size; ++i) {
        clashFirst.push_back(int(clashes.size()));
        for (int other : model.conflictsOf(first + i)) {
            const Node &node = model.nodes[size_t(other)];
            if (node.artist != artist || node.day == model.nodes[size_t(first + i)].day) continue;
            clashes.push_back(other - first);
            lastClash[size_t(i)] = std::max(lastClash[size_t(i)], node.day);
        }
    }
    clashFirst.push_back(int(clashes.size()));
    for (int i = 0; i < size; ++i) {
        arcFirst.push_back(int(arcs.size()));
        const Node &node = model.nodes[size_t(first + i)];
        for (int j = node.firstNext; j < node.endNext; ++j) {
            const size_t at = model.bandAt(first + i, j);
            const double cost = model.bandCost[at];
            if (!possible(cost) || cost >= model.viaHome(node, model.nodes[size_t(j)]) || clash(i, j - first)) continue;
            const int share = model.bandShare.empty() ? -1 : model.bandShare[at];
            if (share >= 0) sharedArcs.emplace_back(share, int(arcs.size()));
            arcs.push_back({j - first, share, cost});
        }
    }
    arcFirst.push_back(int(arcs.size()));
}

bool PathGraph::clash(int a, int b) const { return std::ranges::binary_search(clashesOf(a), b); }

} // namespace flow::tour::roster
