// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/planner.h"
#include "core/tour/roster/annealer.h"
#include "core/tour/roster/bestresponse.h"
#include "core/tour/roster/dual.h"

#include <atomic>
#include <chrono>

namespace flow::tour::roster {

/// Takes turns: annealing for a plan, the bound for its proof, set packing of the paths that the bound came up with,
/// annealing again from what that found. Every part starts from the best of the others.
class Search
{
public:
    using Instant = std::chrono::steady_clock::time_point;

    /// `begin` is when the seconds of the options began to run.
    Search(const Model &model, const PlanOptions &options, PlanProgress &progress, Instant begin);

    void start(const Slots &slots);
    void run();

    const Slots &best() const { return m_best; }
    double bound() const { return m_bound; }
    qint64 moves() const { return m_moves; }
    bool canceled() const { return m_canceled; }
    double seconds() const;

private:
    bool over();
    bool proven() const;
    void tell();
    bool offer(const Slots &slots);
    void anneal(const Annealer::Cooling &cooling, double seconds, qint64 movesPerNode, bool fromBest);
    void prepareProof();
    void raiseProof(double seconds, int steps);
    void fix();
    void pack(double seconds);
    void respond(double seconds, int rounds);
    void addToPool(const Slots &slots);
    void runByTime();
    void runByMoves();

    const Model &m_model;
    const PlanOptions &m_options;
    PlanProgress &m_progress;
    const Instant m_begin;
    double m_told = -1;
    std::atomic<bool> m_canceled = false;
    const std::function<bool()> m_stop = [this] { return over(); };
    PlanState m_check;
    Slots m_start;
    Slots m_best;
    double m_value = 0; ///< of the best, without requiredWorth
    double m_rated = 0; ///< with what changePrice takes off, and requiredWorth
    double m_bound = kImpossible;
    qint64 m_moves = 0;
    uint64_t m_round = 0;
    std::vector<int> m_open; ///< nodes that a better plan could have
    std::unique_ptr<Dual> m_dual;
    std::vector<std::unique_ptr<BestResponse>> m_responses; ///< one for each thread
    int m_steps = 0;
    int m_stalled = 0;
    int m_labels = 0;
};

} // namespace flow::tour::roster
