// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/dayrules.h"
#include "core/tour/roster/relaxedpath.h"

#include <optional>
#include <set>

namespace flow::tour::roster {

/// Prices on what the relaxed path forgets, found as it breaks them: at most one show of a clique of clashing ones, at
/// most so many in a stretch of days. Kept from one set of prices to the next, since they change little.
class PathCuts
{
public:
    PathCuts(const Model &model, const PathGraph &graph);

    /// Lowers the bound of the relaxed path by at most `rounds` steps, until it meets `lower`. Returns the bound.
    /// Leaves completion bounds of `relaxed` in the state of the best round.
    double tighten(const PathPrices &prices, double lower, int rounds, RelaxedPath &relaxed);

    /// The path without the shows that clash with one worth more, or make a stretch of days too full.
    Path thinOut(const PathPrices &prices, const Path &path) const;
    const std::vector<double> &reducedGain() const { return m_bestGain; }
    double constant() const { return m_bestConstant; } ///< part of the bound that is no path
    const Path &bestFeasible() const { return m_feasible; } ///< of the last tighten(); may be empty
    double feasibleValue() const { return m_feasibleValue; }

private:
    struct Cut
    {
        std::vector<int> nodes; ///< or empty: the days
        int firstDay = 0;
        int lastDay = 0;
        int most = 1;
        double price = 0;
        int used = 0;
    };
    double reduce(const PathPrices &prices);
    bool separate(const Path &path);
    bool separateDays(const Path &path);
    void addClique(int a, int b);
    double move(const Path &path, double gap);

    const Model &m_model;
    const PathGraph &m_graph;
    std::vector<Cut> m_cuts;
    std::vector<std::vector<int>> m_cutsOfNode;
    std::set<std::pair<int, int>> m_known;
    std::vector<double> m_gain;
    std::vector<double> m_dayPrice;
    DayRules m_rules;
    std::vector<double> m_bestGain;
    std::vector<double> m_bestPrices;
    double m_bestConstant = 0;
    Path m_feasible;
    double m_feasibleValue = 0;
};

/// The worth of a path under prices, clashes and rules not looked at; -kImpossible when a leg is missing.
double pathValue(const Model &model, const PathGraph &graph, const PathPrices &prices, const Path &path);
/// The first days in which the path breaks a hard rule about show days; the path in order.
std::optional<std::pair<int, int>> brokenDays(const DayRules &rules, const Model &model, const PathGraph &graph, const Path &path);

} // namespace flow::tour::roster
