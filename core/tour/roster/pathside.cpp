// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/pathside.h"

#include <algorithm>

namespace flow::tour::roster {

PathSide::PathSide(const Model &model, const PathGraph &graph, bool direction)
    : along(direction)
    , size(graph.size)
    , days(graph.days)
{
    std::vector<std::vector<Arc>> from;
    from.resize(size_t(size));
    for (int i = 0; i < size; ++i)
        for (int a = graph.arcFirst[size_t(i)]; a < graph.arcFirst[size_t(i) + 1]; ++a) {
            const int to = graph.arcs[size_t(a)].to;
            from[size_t(along ? i : of(to))].push_back({along ? to : of(i), a});
        }
    for (int i = 0; i < size; ++i) {
        const Node &n = model.nodes[size_t(graph.first + of(i))];
        stops.push_back(along ? Stop{n.day, n.outDays, n.backDays, n.startDays, n.endDays, n.startCost, n.endCost, n.outCost, n.backCost}
                              : Stop{days - 1 - n.day, n.backDays, n.outDays, n.endDays, n.startDays, n.endCost, n.startCost, n.backCost, n.outCost});
        if (possible(stops.back().outCost)) longestOut = std::max(longestOut, stops.back().outDays);
        arcFirst.push_back(int(arcs.size()));
        arcs.insert(arcs.end(), from[size_t(i)].begin(), from[size_t(i)].end());
        clashFirst.push_back(int(clashes.size()));
        for (int other : graph.clashesOf(of(i)))
            if (of(other) > i) clashes.push_back(of(other));
        std::sort(clashes.begin() + clashFirst.back(), clashes.end());
    }
    arcFirst.push_back(int(arcs.size()));
    clashFirst.push_back(int(clashes.size()));
    for (int day = 0, i = 0; day <= days; ++day) {
        while (i < size && stops[size_t(i)].day < day)
            ++i;
        dayFirst.push_back(i);
    }
}

} // namespace flow::tour::roster
