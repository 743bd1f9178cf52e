// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/planner.h"
#include "core/tour/route/routesearch.h"

#include <QElapsedTimer>

#include <atomic>
#include <memory>

namespace flow::tour {

/// Several searches side by side, one a thread. They meet after fixed shares of the budget, where those that lag behind go on
/// from the best plan; chains are looked at in their order, so a budget of moves gives the same plan every time.
class RouteChains
{
public:
    RouteChains(const Problem &problem, const PlanOptions &options, PlanProgress &progress);

    void startFrom(const Routes &routes);
    void run();

    const RouteModel &model() const { return m_model; }
    Routes best() const { return m_best; }
    double bound() const { return m_bound; } ///< without bonuses
    qint64 moves() const;
    double seconds() const { return double(m_timer.nsecsElapsed()) * 1e-9; }
    bool canceled() const { return m_canceled; }

private:
    void runShare(size_t chain, int share);
    void countCoolings();
    double temperature(double done) const;
    bool reachesBound(double score) const;
    void meet();
    void lowerBound();
    void tell();

    const PlanOptions m_options;
    PlanProgress &m_progress;
    QElapsedTimer m_timer;
    RouteModel m_model;
    double m_bound = 0;
    double m_coolings = 1;
    double m_bonuses = 0; ///< in the score of a plan that has every must-have
    std::vector<std::unique_ptr<RouteSearch>> m_chains;
    std::vector<std::atomic<double>> m_bests;
    std::vector<std::atomic<qint64>> m_moves;
    std::atomic<bool> m_stop = false;
    bool m_canceled = false;
    double m_told = -1;
    Routes m_best;
    double m_bestScore = 0;
};

} // namespace flow::tour
