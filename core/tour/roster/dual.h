// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/hopes.h"
#include "core/tour/roster/pathsolver.h"
#include "core/tour/roster/priceprogram.h"

#include <atomic>
#include <memory>
#include <set>

namespace flow::tour::roster {

/// The bound. Everything that joins the artists gets a price: a candidate for being taken twice, two shows that hurt
/// each other, a package for being torn, the budget, a leg for being shared by one alone. Under prices each artist is
/// planned alone and exactly (PathSolver), and the sum is a bound for any prices. A subgradient walk lowers it; from
/// where it slows down, a linear program over the paths that are known (PriceProgram), in a box around the best prices.
class Dual
{
public:
    Dual(const Model &model, int threads);

    struct Step
    {
        double bound = 0; ///< of this step
        int exact = 0; ///< artists solved exactly
        qint64 labels = 0;
    };
    /// One step. `lower` is the value of the best plan, requiredWorth left out. Stops early when canceled.
    Step step(double lower, const PathSolver::Limits &limits, const std::atomic<bool> &canceled);
    /// Moves the prices to where those paths that are known, taken for all there are, make the bound lowest, or near.
    /// Costs little beside step(), which then finds the paths that were missing.
    void glide(double lower, const std::atomic<bool> &canceled);
    double bound() const { return m_bound; } ///< the lowest so far

    /// Goes on from the best prices with longer steps again.
    void restart(double theta);
    /// Removes nodes that no plan better than `lower` can have. Returns how many are left.
    int fix(double lower, const PathSolver::Limits &limits, const std::atomic<bool> &canceled);
    std::vector<int> openNodes() const; ///< of the model, those not removed
    /// What the best prices take for each node of the model, whoever plays it.
    std::vector<double> nodePrices() const;
    /// Paths that fit, nodes of the model: `most` of each artist at most, those that lose least under the best prices, and
    /// none that no better plan than `lower` has.
    std::vector<std::vector<Path>> promising(double lower, size_t most);
    void addToPool(int artist, Path nodes); ///< nodes of the model
    /// Of plans, not of prices: only for promising().
    void addToPlans(int artist, Path nodes) { m_ofPlans[size_t(artist)].insert(std::move(nodes)); }
    double theta() const { return m_theta; }
    size_t cutCount() const { return m_cuts.size(); }

private:
    /// At most `most` of the nodes, with a price of `cap` at most for each one more.
    struct Cut
    {
        std::vector<int> nodes;
        double most = 1;
        double cap = kImpossible;
        bool equal = false; ///< sum of the nodes with sign equals 0: packages
        size_t firstNegative = 0; ///< with `equal`: nodes from here on count -1
    };
    void makePrices();
    void pricesOf(int artist);
    double constant() const;
    void solveAll(double lower, const PathSolver::Limits &limits, const std::atomic<bool> &canceled);
    void answerFromKnown(int artist);
    void rememberExcess(int artist);
    static std::vector<std::vector<int>> sharers(const Model &model, const std::vector<std::unique_ptr<PathSolver>> &solvers);
    std::vector<PathSolver::Through> throughAll(double most, const PathSolver::Limits &limits);
    double sum() const;
    void settleHopes(const std::vector<PathSolver::Through> &through, double most);
    bool byProgram(const std::atomic<bool> &canceled);
    void byWalk(double lower);
    PriceProgram::Line lineOf(int artist, const Path &path, double more);
    int programShare(int share);
    void extendProgram();
    void separate();
    void addClique(int a, int b);
    void addCut(Cut cut);
    void gradient();
    void walk(double z, double lower);
    void remember();
    void goToBest();

    const Model &m_model;
    int m_threads;
    std::vector<std::unique_ptr<PathSolver>> m_solvers;
    std::vector<PathPrices> m_prices;
    std::vector<PathSolver::Answer> m_answers;
    std::vector<std::vector<Path>> m_pool;
    std::vector<std::set<Path>> m_inPool;
    std::vector<std::set<Path>> m_ofPlans;
    std::vector<std::vector<Path>> m_recent; ///< of the pool, nodes of the graphs: what solvers start from
    /// What a bound that was not exact is made of: a path that may clash, and what the bound is more than its worth.
    struct Excess
    {
        Path path;
        double more;
    };
    std::vector<std::vector<Excess>> m_excess;
    std::vector<char> m_closed; ///< nodes removed
    std::vector<Cut> m_cuts;
    std::vector<std::vector<int>> m_cutsOfNode;
    std::set<std::pair<int, int>> m_knownPairs;
    // Multipliers: candidates, then cuts; the budget.
    std::vector<double> m_multipliers;
    std::vector<double> m_gradient;
    std::vector<double> m_direction;
    std::vector<double> m_bestMultipliers;
    double m_budget = 0;
    double m_budgetGradient = 0;
    std::unique_ptr<Hopes> m_hopes;
    std::unique_ptr<Hopes> m_bestHopes;
    std::vector<std::pair<int, int>> m_shareUsed; ///< share, artist: in the last answers
    // The program over the known paths, made anew when it has become too large.
    std::unique_ptr<PriceProgram> m_program;
    std::vector<int> m_programCuts; ///< price of each cut
    std::vector<int> m_programShare; ///< price of each share, -1: none yet
    std::vector<int> m_shareOfPrice; ///< or ~multiplier
    std::vector<std::pair<int, Path>> m_programPaths; ///< of the lines: artist and nodes of the graph
    std::vector<size_t> m_inProgram; ///< by artist: paths of the pool that are in it
    double m_box = 0; ///< prices stay that near to the best ones
    double m_promised = 0; ///< by the program
    bool m_fromProgram = false; ///< the last prices
    double m_bound = kImpossible;
    double m_bestBudget = 0;
    double m_theta = 1;
    double m_glide = 0.3; ///< theta of glide()
    int m_idle = 0;
};

} // namespace flow::tour::roster
