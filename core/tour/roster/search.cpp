// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/search.h"

#include "core/tour/roster/packing.h"
#include "core/tour/roster/parallel.h"

#include <algorithm>

namespace flow::tour::roster {

namespace {

constexpr int kRelaxedSteps = 130; ///< of the bound, before labels: prices far from their place are not worth them
constexpr int kFirstLabels = 60'000;
constexpr int kFixLabels = 200'000;
constexpr int kMostLabels = 1'000'000;
constexpr int kPatience = 3; ///< steps that do not lower the bound
constexpr qint64 kMovesPerNode = 2000; ///< of one cooling
constexpr qint64 kHurriedPerNode = 40, kMostHurried = 600'000; ///< of the first one when it is canceled or late: some hundredths of a second

} // namespace

Search::Search(const Model &model, const PlanOptions &options, PlanProgress &progress, Instant begin)
    : m_model(model)
    , m_options(options)
    , m_progress(progress)
    , m_begin(begin)
    , m_check(model)
    , m_best(m_check.slots())
    , m_labels(kFirstLabels)
{
    start(m_best);
}

double Search::seconds() const { return std::chrono::duration<double>(std::chrono::steady_clock::now() - m_begin).count(); }

void Search::start(const Slots &slots)
{
    m_start = slots;
    m_rated = -kImpossible;
    offer(slots);
}

/// Takes the plan if it is better than the best.
bool Search::offer(const Slots &slots)
{
    m_check.set(slots);
    double rated = m_check.value(), required = 0;
    for (size_t i = 0; i < slots.size(); ++i) {
        if (slots[i] >= 0 && slots[i] == m_start[i]) rated += m_options.changePrice;
        if (slots[i] >= 0 && m_model.nodes[size_t(slots[i])].required) required += m_model.requiredWorth;
    }
    if (rated <= m_rated + 1e-9 * (1 + std::abs(m_rated))) return false;
    if (m_check.overBudget() && m_model.budgetPrice >= kImpossible) return false;
    m_rated = rated;
    m_value = m_check.value() - required;
    m_best = slots;
    return true;
}

bool Search::proven() const { return m_bound <= m_value + 1e-7 * (1 + std::abs(m_value)); }

bool Search::over()
{
    if (m_progress.canceled()) m_canceled = true;
    return m_canceled || proven() || (m_options.moves == 0 && seconds() >= m_options.seconds);
}

void Search::tell()
{
    const double now = seconds();
    if (now - m_told < 0.1) return;
    m_told = now;
    m_progress.news({m_value, m_bound >= kImpossible ? 0 : m_bound, m_moves, now});
}

void Search::anneal(const Annealer::Cooling &cooling, double seconds, qint64 movesPerNode, bool fromBest)
{
    const int chains = std::max(1, m_options.threads);
    const double begin = this->seconds(), end = m_options.moves > 0 ? kImpossible : std::min(begin + seconds, m_options.seconds);
    const qint64 moves = movesPerNode * std::max<qint64>(64, m_open.empty() ? qint64(m_model.nodes.size()) : qint64(m_open.size()));
    const uint64_t round = m_round++;
    const qint64 hurried = std::clamp<qint64>(kHurriedPerNode * qint64(m_model.nodes.size()), 1, kMostHurried);
    std::vector<std::unique_ptr<Annealer>> annealers;
    for (int c = 0; c < chains; ++c)
        annealers.push_back(std::make_unique<Annealer>(m_model, m_options.seed * 1000003 + round * 64 + uint64_t(c)));
    parallelFor(chains, chains, [&](int c) {
        Annealer &annealer = *annealers[size_t(c)];
        if (!m_open.empty()) annealer.setChoice(m_open);
        if (m_options.changePrice > 0) annealer.keep(m_start, m_options.changePrice);
        annealer.start(fromBest ? m_best : m_start);
        annealer.run(cooling, [&](qint64 done) {
            if (m_progress.canceled()) m_canceled = true;
            // However soon somebody stops it or the time is up, there is a plan: the first cooling is only hurried.
            const double least = round == 0 ? double(done) / double(hurried) : 1.0;
            if (m_canceled) return least;
            if (m_options.moves > 0) return double(done) / double(moves);
            const double now = this->seconds();
            const double byTime = now >= end ? 1 : (now - begin) / std::max(1e-9, end - begin);
            return std::max(double(done) / double(moves), std::min(byTime, least));
        });
    });
    for (const auto &annealer : annealers) {
        m_moves += annealer->moves();
        offer(annealer->best());
        if (m_dual) addToPool(annealer->best());
    }
    tell();
}

void Search::addToPool(const Slots &slots)
{
    for (int a = 0; a < m_model.artistCount(); ++a) {
        Path path;
        for (int day = 0; day < m_model.days; ++day)
            if (const int node = slots[size_t(a * m_model.days + day)]; node >= 0) path.push_back(node);
        m_dual->addToPool(a, std::move(path));
    }
}

/// Whole paths against what the others play, a search of its own on every thread.
void Search::respond(double seconds, int rounds)
{
    if (!BestResponse::fits(m_model) || m_options.changePrice > 0 || over()) return;
    prepareProof();
    const int count = std::max(1, m_options.threads);
    while (int(m_responses.size()) < count)
        m_responses.push_back(std::make_unique<BestResponse>(m_model, m_options.seed * 7919 + m_responses.size()));
    const double begin = this->seconds();
    parallelFor(count, count, [&](int c) {
        BestResponse &response = *m_responses[size_t(c)];
        response.guide(m_open, m_dual->nodePrices());
        if (c == 0 || response.bestValue() < 0.997 * m_rated) response.start(m_best); // the others have ways of their own
        for (int round = 0; round < rounds && !over(); ++round) {
            const double along = m_options.moves > 0 ? double(round) / rounds : (this->seconds() - begin) / std::max(1e-9, seconds);
            if (along >= 1) break;
            response.round(along, m_stop);
        }
    });
    for (const auto &response : m_responses) {
        offer(response->best());
        addToPool(response->best());
        for (auto &[artist, path] : response->takePaths())
            m_dual->addToPlans(artist, std::move(path));
    }
    tell();
}

void Search::prepareProof()
{
    if (m_dual) return;
    m_dual = std::make_unique<Dual>(m_model, std::max(1, m_options.threads));
    addToPool(m_best);
}

void Search::raiseProof(double seconds, int steps)
{
    prepareProof();
    const double end = this->seconds() + seconds;
    for (int step = 0; step < steps && !over() && (m_options.moves > 0 || this->seconds() < end); ++step) {
        const bool relaxed = m_steps++ < std::min(kRelaxedSteps, steps / 3);
        PathSolver::Limits limits{.rounds = !relaxed ? 80 : m_steps < 20 ? 40 : 12, .labels = relaxed ? 0 : m_labels, .stop = &m_stop};
        // As exact as the gap deserves.
        limits.tolerance = std::clamp(0.02 * (m_dual->bound() - m_value), 1e-5 * std::abs(m_value), 0.01 * std::abs(m_value)) / std::max(1, m_model.artistCount());
        if (!relaxed) m_dual->glide(m_value, m_canceled);
        const Dual::Step done = m_dual->step(m_value, limits, m_canceled);
        m_bound = std::min(m_bound, m_dual->bound());
        m_stalled = done.bound > m_dual->bound() ? m_stalled + 1 : 0;
        if (relaxed ? m_dual->theta() < 0.2 : m_stalled >= kPatience) {
            // Try harder where paths were not exact, and walk on from the best prices.
            if (!relaxed && done.exact < m_model.artistCount()) m_labels = std::min(kMostLabels, 2 * m_labels);
            m_dual->restart(0.3);
            m_stalled = 0;
        }
        tell();
    }
}

/// Leaves out what no better plan has.
void Search::fix()
{
    if (over()) return;
    const int left = m_dual->fix(m_value, {.rounds = 60, .labels = kFixLabels, .stop = &m_stop}, m_canceled);
    m_bound = std::min(m_bound, m_dual->bound());
    if (left < int(m_model.nodes.size())) m_open = m_dual->openNodes();
}

void Search::pack(double seconds)
{
    if (!canPack() || over()) return;
    addToPool(m_best); // fits in any case
    const auto pool = m_dual->promising(m_value, std::max<size_t>(60, 4000 / m_model.artists.size()));
    const Slots slots = packPaths(m_model, pool, m_value, seconds, m_options.seed, m_canceled);
    if (!slots.empty()) offer(slots);
    tell();
}

void Search::runByTime()
{
    const double budget = m_options.seconds;
    anneal({}, std::min(0.1, 0.3 * budget), kMovesPerNode, false);
    tell();
    const double first = std::clamp(0.08 * budget, 0.0, 6.0);
    while (!over() && seconds() < first)
        anneal({.hot = 0.5, .cold = 0.006}, first - seconds(), kMovesPerNode, false);
    respond(0.05 * budget, 1'000'000);
    for (int cycle = 0; !over(); ++cycle) {
        const double slice = std::max(0.25, std::min(0.08, 0.03 * (1 + cycle)) * budget); // at first plans are worth more than proofs
        raiseProof(slice, 100'000);
        if (over()) break;
        if (cycle % 2 == 1 || m_bound - m_value < 0.01 * std::abs(m_bound)) fix();
        pack(std::max(0.2, 0.05 * budget));
        respond(0.6 * slice, 1'000'000);
        anneal({.hot = cycle % 3 == 2 ? 0.3 : 0.06, .cold = 0.006}, 0.2 * slice, kMovesPerNode, cycle % 3 != 2);
    }
}

/// The same plan for the same seed and threads: nothing depends on the clock.
void Search::runByMoves()
{
    const qint64 perNode = std::max<qint64>(1, m_options.moves / std::max<qint64>(1, qint64(m_model.nodes.size())));
    anneal({.hot = 0.5, .cold = 0.006}, 0, std::max<qint64>(1, perNode * 3 / 4), false);
    if (over()) return;
    const int steps = int(std::clamp<qint64>(m_options.moves / 20'000, 10, 2000));
    raiseProof(0, steps);
    fix();
    pack(m_model.nodes.size() > 5000 ? 120 : 30);
    respond(0, int(std::clamp<qint64>(m_options.moves / 10'000, 4, 2000)));
    if (!over()) anneal({.hot = 0.06, .cold = 0.006}, 0, std::max<qint64>(1, perNode / 4), true);
    raiseProof(0, steps / 4);
}

void Search::run()
{
    if (m_model.nodes.empty()) {
        m_bound = m_value;
        return;
    }
    if (m_options.moves > 0)
        runByMoves();
    else
        runByTime();
    m_told = -1;
    tell();
}

} // namespace flow::tour::roster
