// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/pathsolver.h"
#include "core/tour/roster/planstate.h"
#include "core/tour/roster/random.h"

#include <functional>
#include <memory>
#include <utility>

namespace flow::tour::roster {

/// Betters a plan by the whole paths of artists: one to three who are in each other's way give up theirs, and each in turn
/// gets the best one (PathSolver) that what the others play leaves, leaving in turn to those who come later what the
/// bound's prices say is worth more to them. For one thread.
class BestResponse
{
public:
    BestResponse(const Model &model, uint64_t seed);

    /// Whether the rules let artists be planned one by one: not with packages to be played whole, nor within a budget.
    static bool fits(const Model &model);

    /// `open`: only these nodes are played; `prices`: what the bound takes for each node.
    void guide(const std::vector<int> &open, std::vector<double> prices);
    void start(const Slots &slots);
    /// One round; `along`: how much of the time is over, 0 to 1: the later the less may be lost.
    void round(double along, const std::function<bool()> &stop);

    const Slots &best() const { return m_best; }
    double bestValue() const { return m_bestValue; }
    /// The paths that have come up since the last time, as nodes of the model, each with its artist.
    std::vector<std::pair<int, Path>> takePaths() { return std::exchange(m_paths, {}); }

private:
    std::vector<int> chooseArtists();
    void clear(int artist);
    void respond(int artist, double charge, const std::function<bool()> &stop);
    PathPrices pricesFor(const PathGraph &graph, double charge) const;

    const Model &m_model;
    Random m_random;
    std::vector<std::unique_ptr<PathSolver>> m_solvers; ///< made when first needed
    std::vector<std::vector<double>> m_related; ///< how much two artists are in each other's way
    std::vector<char> m_open;
    std::vector<double> m_prices;
    PlanState m_state;
    Slots m_best;
    double m_bestValue = 0;
    std::vector<std::pair<int, Path>> m_paths;
};

} // namespace flow::tour::roster
