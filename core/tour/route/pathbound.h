// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/routemodel.h"

#include <functional>

namespace flow::tour {

/// A bound by prices: whoever plays a node pays its price, so that no node is worth a second visit; then every artist goes
/// alone, and the best way of each is found by dynamic programming that may visit a node again, but not at once (a, b, a),
/// and is told times rounded down to a grid. Both only help the artists, so prices + best ways is never below the best plan, for any
/// prices; a subgradient looks for good ones.
class PathBound
{
public:
    explicit PathBound(const RouteModel &model);

    bool possible() const { return m_possible; } ///< false: stops without duration in one place would need another method
    /// Lowers the bound until goOn(step) says no (asked often within a step) or it meets `target` (what a plan has). Can be called again to go on.
    double lower(double target, const std::function<bool(int)> &goOn);

private:
    /// Artists who are alike in everything.
    struct Group
    {
        int artist;
        int count;
    };
    struct State
    {
        double best, second; ///< second: with another node before
        int from, secondFrom; ///< states, -1: start; the node before is nodeOf(from)
        short bestSecond, secondSecond; ///< which value of that state
    };
    /// Nothing when it was stopped.
    std::optional<double> solve(const Group &group, std::vector<int> &visits, const std::function<bool()> &goOn);
    void extend(const Group &group, int cell, int node, const State &state);
    void offer(int node, int cell, double value, int from, bool second);
    int nodeOf(int state) const { return state < 0 ? -1 : state % m.nodes; }

    const RouteModel &m;
    std::vector<Group> m_groups;
    bool m_possible = true;
    Tick m_base = 0, m_width = 1;
    int m_cells = 0;
    std::vector<State> m_states; ///< [cell * nodes + node]
    std::vector<double> m_price, m_prize;
    std::vector<double> m_bestPrice;
    double m_bound = std::numeric_limits<double>::max();
    double m_pace = 1;
    int m_iteration = 0;
};

} // namespace flow::tour
