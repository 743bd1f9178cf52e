// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/planner.h"
#include "core/tour/workspace/scenario.h"

#include <QFuture>

#include <atomic>
#include <memory>
#include <mutex>

namespace flow::tour {

/// What a running search has found so far, for whoever looks from another thread; and the way to stop it.
class PlanWatch final : public PlanProgress
{
public:
    void news(const PlanNews &news) override;
    bool canceled() const override { return m_canceled.load(std::memory_order_relaxed); }
    void cancel() { m_canceled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] std::vector<CurvePoint> curve() const;
    /// One more point of the curve; only what changed something is kept.
    void add(const CurvePoint &point);

private:
    mutable std::mutex m_mutex;
    std::vector<CurvePoint> m_curve;
    std::atomic<bool> m_canceled = false;
};

/// How hard to look.
struct PlanEffort
{
    double seconds = 5;
    qint64 moves = 0; ///< other than 0: counts moves instead, so that the plan and its curve are the same on any machine
    quint64 seed = 1;
    int threads = 1;
    double changePrice = 0; ///< minor units, of each date of `from` that is given up: for a plan that is repaired
};

/// Plans and blocks. `from` continues from a scenario, never worse than it. Error: Invalid with what clashes.
Result<Scenario> planNow(const TourQuestion &question, const PlanEffort &effort, PlanWatch &watch, const Scenario *from = nullptr);
/// The same in a worker.
QFuture<Result<Scenario>> planLater(std::shared_ptr<const TourQuestion> question, PlanEffort effort, std::shared_ptr<PlanWatch> watch,
    std::shared_ptr<const Scenario> from = {});

} // namespace flow::tour
