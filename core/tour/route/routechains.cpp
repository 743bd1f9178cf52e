// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/routechains.h"

#include "core/tour/route/pathbound.h"
#include "core/tour/route/routebound.h"

#include <algorithm>
#include <cmath>
#include <thread>

namespace flow::tour {

namespace {

constexpr int kShares = 8; ///< of the budget, between meetings
constexpr qint64 kBatch = 32; ///< moves between two looks at the clock
constexpr double kHot = 0.6, kCold = 0.02; ///< temperatures in mean worths
/// Of one cooling, for each node. On c204 m=1 of the public benchmark (100 nodes), 12 of 12 searches of 700,000 moves end in the best plan
/// with 7,000 a cooling and 10 with 17,500; of 70,000 moves, 4 of 8 with 7,000 and none with 1,750.
constexpr double kMovesPerNode = 70;
constexpr double kFewestCoolings = 8, kMostCoolings = 400;
constexpr double kTellEvery = 0.1; ///< seconds
constexpr double kBoundShare = 0.1; ///< of the time, for the bound by prices
constexpr int kBoundSteps = 40; ///< of it, where moves are counted and not seconds

} // namespace

RouteChains::RouteChains(const Problem &problem, const PlanOptions &options, PlanProgress &progress)
    : m_options(options)
    , m_progress(progress)
    , m_bests(size_t(std::clamp(options.threads, 1, 64)))
    , m_moves(m_bests.size())
{
    m_timer.start();
    m_model = RouteModel::build(problem);
    m_bound = soundBound(quickBound(m_model), grainOf(m_model));
    for (const bool must : m_model.must) m_bonuses += must ? m_model.bonus : 0;
    for (size_t i = 0; i < m_bests.size(); ++i) {
        m_chains.push_back(std::make_unique<RouteSearch>(m_model, options.seed * 1'000'003 + i));
        m_chains.back()->fill();
        m_bests[i] = m_chains.back()->best();
        m_moves[i] = 0;
    }
    meet();
}

void RouteChains::startFrom(const Routes &routes)
{
    for (const auto &chain : m_chains) {
        chain->restart(routes);
        chain->fill();
    }
    meet();
}

qint64 RouteChains::moves() const
{
    qint64 all = 0;
    for (const auto &moves : m_moves) all += moves;
    return all;
}

/// So many that each is long enough to come to rest, and no longer.
void RouteChains::countCoolings()
{
    double moves = double(m_options.moves);
    if (m_options.moves == 0) {
        const double begin = seconds();
        m_chains[0]->run(kBatch, kHot, kHot);
        moves = double(kBatch) * std::max(0.0, m_options.seconds - seconds()) / std::max(1e-6, seconds() - begin);
    }
    m_coolings = std::floor(std::clamp(moves / (kMovesPerNode * m_model.nodes), kFewestCoolings, kMostCoolings));
}

/// Cools down again and again: where one cooling ended up in a valley of its own, another finds a way out.
double RouteChains::temperature(double done) const
{
    const double coolings = std::min(done, 1.0) * m_coolings;
    return kHot * std::pow(kCold / kHot, coolings - std::min(std::floor(coolings), m_coolings - 1));
}

bool RouteChains::reachesBound(double score) const
{
    // The score has up to a hundredth of a worth for time saved, so it may stay a little below the bound.
    return score - m_bonuses >= m_bound - 0.011 * m_model.unit && !m_model.costs;
}

void RouteChains::tell()
{
    const double now = seconds();
    if (m_told >= 0 && now - m_told < kTellEvery) return;
    m_told = now;
    double best = m_bestScore;
    for (const auto &score : m_bests) best = std::max(best, score.load(std::memory_order_relaxed));
    m_progress.news({best - m_bonuses, m_bound, moves(), now});
}

void RouteChains::runShare(size_t chain, int share)
{
    RouteSearch &search = *m_chains[chain];
    const double end = double(share + 1) / kShares;
    const bool counted = m_options.moves > 0;
    while (!m_stop.load(std::memory_order_relaxed)) {
        const qint64 moves = m_moves[chain].load(std::memory_order_relaxed);
        const double byTime = m_options.seconds > 0 ? seconds() / m_options.seconds : 1;
        const double done = counted ? double(moves) / double(m_options.moves) : byTime;
        if (done >= end || (counted && m_options.seconds > 0 && byTime >= 1) || reachesBound(search.best())) break;
        const qint64 batch = counted ? std::min(kBatch, m_options.moves - moves) : kBatch;
        const double heat = temperature(done);
        search.run(batch, heat, heat);
        m_moves[chain].store(moves + batch, std::memory_order_relaxed);
        m_bests[chain].store(search.best(), std::memory_order_relaxed);
        if (chain != 0) continue;
        if (m_progress.canceled()) m_canceled = m_stop = true;
        tell();
    }
}

/// The best of all is kept; whoever found less than the rest goes on from there.
void RouteChains::meet()
{
    for (const auto &chain : m_chains) {
        if (!m_best.empty() && chain->best() <= m_bestScore) continue;
        m_best = chain->bestRoutes();
        m_bestScore = chain->best();
    }
    for (size_t i = 1; i < m_chains.size(); ++i)
        if (m_chains[i]->best() < m_bestScore - 1e-9 * m_model.unit && i % 2 == 1) m_chains[i]->restart(m_best);
}

/// Early, so that a search that has reached it can stop; by then there is a plan to aim at.
void RouteChains::lowerBound()
{
    PathBound prices(m_model);
    if (!prices.possible()) return;
    const double end = seconds() + kBoundShare * m_options.seconds;
    const double target = m_bestScore - m_bonuses;
    const double bound = prices.lower(target, [&](int step) { return !m_progress.canceled() && seconds() < end && (m_options.moves == 0 || step < kBoundSteps); });
    m_bound = std::min(m_bound, bound);
}

void RouteChains::run()
{
    if (m_model.nodes == 0) return;
    countCoolings();
    for (int share = 0; share < kShares && !m_stop && !reachesBound(m_bestScore); ++share) {
        std::vector<std::jthread> others;
        for (size_t i = 1; i < m_chains.size(); ++i) others.emplace_back([this, i, share] { runShare(i, share); });
        runShare(0, share);
        others.clear(); // waits
        meet();
        if (share == 0 && !m_stop && !reachesBound(m_bestScore)) lowerBound();
    }
    m_told = -1;
    tell();
}

} // namespace flow::tour
