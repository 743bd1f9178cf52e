// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/dual.h"

#include "core/tour/roster/parallel.h"

#include <algorithm>
#include <cmath>

namespace flow::tour::roster {

namespace {

constexpr size_t kMostCuts = 20000;
constexpr size_t kMostInClique = 80;
constexpr size_t kRecent = 250;
constexpr size_t kExcesses = 60;
constexpr int kGlide = 8; ///< steps
constexpr size_t kMostOfPlans = 2000; ///< for each artist
constexpr double kDeep = 0.01; ///< gaps of this part of the bound are deep enough to see which nodes no better plan has

} // namespace

Dual::Dual(const Model &model, int threads)
    : m_model(model)
    , m_threads(threads)
    , m_prices(model.artists.size())
    , m_answers(model.artists.size())
    , m_pool(model.artists.size())
    , m_inPool(model.artists.size())
    , m_ofPlans(model.artists.size())
    , m_recent(model.artists.size())
    , m_excess(model.artists.size())
    , m_closed(model.nodes.size())
    , m_cutsOfNode(model.nodes.size())
    , m_multipliers(model.problem->candidates.size())
{
    m_solvers.resize(model.artists.size());
    parallelFor(model.artistCount(), threads, [&](int a) { m_solvers[size_t(a)] = std::make_unique<PathSolver>(model, a); });
    m_hopes = std::make_unique<Hopes>(sharers(model, m_solvers));
    for (size_t p = 0; p < model.packages.size() && model.packagePrice >= kImpossible; ++p)
        for (size_t k = 1; k < model.packages[p].size(); ++k) {
            Cut cut{.most = 0, .equal = true};
            const auto first = model.nodesOf(model.packages[p][k - 1]), second = model.nodesOf(model.packages[p][k]);
            cut.nodes.assign(first.begin(), first.end());
            cut.firstNegative = cut.nodes.size();
            cut.nodes.insert(cut.nodes.end(), second.begin(), second.end());
            addCut(std::move(cut));
        }
    for (const PathRules &rules : model.artists) {
        if (rules.showLimit <= 0) continue;
        Cut cut{.most = double(rules.showLimit)};
        for (int i = rules.firstNode; i < rules.endNode; ++i)
            cut.nodes.push_back(i);
        addCut(std::move(cut));
    }
}

std::vector<std::vector<int>> Dual::sharers(const Model &model, const std::vector<std::unique_ptr<PathSolver>> &solvers)
{
    std::vector<std::vector<int>> users(model.shares.size());
    for (const auto &solver : solvers) {
        const PathGraph &graph = solver->graph();
        const auto meets = [&](int share) {
            if (share >= 0 && (users[size_t(share)].empty() || users[size_t(share)].back() != graph.artist))
                users[size_t(share)].push_back(graph.artist);
        };
        for (int i = 0; i < graph.size; ++i)
            meets(model.nodes[size_t(graph.first + i)].nightShare);
        for (const auto &[share, arc] : graph.sharedArcs)
            meets(share);
    }
    return users;
}

void Dual::addCut(Cut cut)
{
    for (int node : cut.nodes)
        m_cutsOfNode[size_t(node)].push_back(int(m_cuts.size()));
    m_cuts.push_back(std::move(cut));
    m_multipliers.push_back(0);
}

double Dual::constant() const
{
    const size_t candidates = m_model.problem->candidates.size();
    double sum = 0;
    for (size_t c = 0; c < candidates; ++c)
        sum += m_multipliers[c];
    for (size_t k = 0; k < m_cuts.size(); ++k)
        sum += m_multipliers[candidates + k] * m_cuts[k].most;
    if (m_model.budget < kImpossible) sum += m_budget * m_model.budget;
    return sum - m_model.requiredWorth * double(m_model.required.size());
}

void Dual::makePrices()
{
    parallelFor(m_model.artistCount(), m_threads, [&](int a) { pricesOf(a); });
}

void Dual::pricesOf(int a)
{
    const size_t candidates = m_model.problem->candidates.size();
    const PathGraph &graph = m_solvers[size_t(a)]->graph();
    PathPrices &prices = m_prices[size_t(a)];
    prices.costFactor = 1 + m_budget;
    prices.gain.resize(size_t(graph.size));
    const double showCost = m_budget * m_model.problem->artists[size_t(a)].costPerShow;
    const auto hope = [&](int share) {
        return m_hopes->of(share, a) * m_model.shares[size_t(share)].saving * prices.costFactor;
    };
    for (int i = 0; i < graph.size; ++i) {
        const int node = graph.first + i;
        if (m_closed[size_t(node)]) {
            prices.gain[size_t(i)] = -kImpossible;
            continue;
        }
        const Node &n = m_model.nodes[size_t(node)];
        double gain = n.gain - m_multipliers[size_t(n.candidate)] - showCost;
        if (n.nightShare >= 0) gain += hope(n.nightShare);
        for (int k : m_cutsOfNode[size_t(node)])
            gain -= m_multipliers[candidates + size_t(k)];
        prices.gain[size_t(i)] = gain;
    }
    if (!m_model.packages.empty())
        for (size_t k = 0; k < m_cuts.size() && m_cuts[k].equal; ++k)
            for (size_t q = m_cuts[k].firstNegative; q < m_cuts[k].nodes.size(); ++q)
                if (const int i = m_cuts[k].nodes[q] - graph.first; i >= 0 && i < graph.size && !m_closed[size_t(m_cuts[k].nodes[q])])
                    prices.gain[size_t(i)] += 2 * m_multipliers[candidates + k];
    prices.arcCost.resize(graph.arcs.size());
    for (size_t k = 0; k < graph.arcs.size(); ++k)
        prices.arcCost[k] = graph.arcs[k].cost * prices.costFactor;
    for (const auto &[share, arc] : graph.sharedArcs)
        prices.arcCost[size_t(arc)] -= hope(share);
}

void Dual::solveAll(double, const PathSolver::Limits &limits, const std::atomic<bool> &canceled)
{
    parallelFor(m_model.artistCount(), m_threads, [&](int a) {
        if (!canceled) m_answers[size_t(a)] = m_solvers[size_t(a)]->solve(m_prices[size_t(a)], m_recent[size_t(a)], limits);
    });
}

Dual::Step Dual::step(double lower, const PathSolver::Limits &limits, const std::atomic<bool> &canceled)
{
    makePrices();
    solveAll(lower, limits, canceled);
    Step step;
    if (canceled) {
        step.bound = m_bound;
        return step;
    }
    step.bound = constant();
    for (int a = 0; a < m_model.artistCount(); ++a) {
        const PathSolver::Answer &answer = m_answers[size_t(a)];
        step.bound += answer.bound;
        step.exact += answer.exact;
        step.labels += answer.labels;
        Path nodes = answer.path;
        for (int &node : nodes)
            node += m_solvers[size_t(a)]->graph().first;
        addToPool(a, std::move(nodes));
        if (limits.labels > 0) rememberExcess(a);
    }
    if (m_fromProgram) {
        const double promised = m_bound - m_promised, kept = m_bound - step.bound;
        m_box *= kept > 0.3 * promised ? 1.5 : kept > 0 ? 1 : 0.7;
    }
    if (step.bound < m_bound) {
        if (m_bound - step.bound > 2e-4 * std::max(1.0, m_bound - lower)) m_idle = 0;
        m_bound = step.bound;
        m_glide = std::min(0.5, 1.2 * m_glide);
        remember();
    } else {
        m_glide = std::max(0.03, 0.8 * m_glide); // too far from where paths are known
        if (++m_idle >= 5) {
            m_theta *= 0.7;
            m_idle = 0;
        }
    }
    separate();
    gradient();
    if (!m_fromProgram) walk(step.bound, lower);
    return step;
}

void Dual::glide(double lower, const std::atomic<bool> &canceled)
{
    m_fromProgram = m_model.budget >= kImpossible && m_bound < kImpossible && byProgram(canceled);
    if (!m_fromProgram) byWalk(lower);
}

void Dual::byWalk(double lower)
{
    const double kept = m_theta;
    m_theta = m_glide;
    goToBest();
    for (int step = 0; step < kGlide; ++step) {
        makePrices();
        parallelFor(m_model.artistCount(), m_threads, [&](int a) { answerFromKnown(a); });
        double z = constant();
        for (const PathSolver::Answer &answer : m_answers)
            z += answer.value;
        if (z <= lower) break;
        separate();
        gradient();
        walk(z, lower);
    }
    m_theta = kept;
}

void Dual::answerFromKnown(int a)
{
    PathSolver::Answer &answer = m_answers[size_t(a)];
    answer = m_solvers[size_t(a)]->bestOf(m_prices[size_t(a)], m_recent[size_t(a)]);
    for (const Excess &excess : m_excess[size_t(a)]) {
        const double value = pathValue(m_model, m_solvers[size_t(a)]->graph(), m_prices[size_t(a)], excess.path) + excess.more;
        if (value <= answer.value) continue;
        answer.value = value;
        answer.path = excess.path;
    }
}

void Dual::rememberExcess(int a)
{
    const PathSolver::Answer &answer = m_answers[size_t(a)];
    if (answer.exact) return;
    std::vector<Excess> &all = m_excess[size_t(a)];
    if (all.size() >= kExcesses) all.erase(all.begin());
    all.push_back({answer.relaxed, answer.bound - pathValue(m_model, m_solvers[size_t(a)]->graph(), m_prices[size_t(a)], answer.relaxed)});
}

void Dual::remember()
{
    m_bestMultipliers = m_multipliers;
    m_bestHopes = std::make_unique<Hopes>(*m_hopes);
    m_bestBudget = m_budget;
}

void Dual::addToPool(int artist, Path nodes)
{
    if (nodes.empty() || !m_inPool[size_t(artist)].insert(nodes).second) return;
    Path local = nodes;
    for (int &node : local)
        node -= m_solvers[size_t(artist)]->graph().first;
    std::vector<Path> &recent = m_recent[size_t(artist)];
    if (recent.size() >= kRecent) recent.erase(recent.begin());
    recent.push_back(std::move(local));
    m_pool[size_t(artist)].push_back(std::move(nodes));
}

std::vector<std::vector<Path>> Dual::promising(double lower, size_t most)
{
    goToBest();
    makePrices();
    std::vector<std::vector<Path>> promising(m_model.artists.size());
    parallelFor(m_model.artistCount(), m_threads, [&](int a) {
        const PathGraph &graph = m_solvers[size_t(a)]->graph();
        std::set<Path> all = m_inPool[size_t(a)];
        all.insert(m_ofPlans[size_t(a)].begin(), m_ofPlans[size_t(a)].end());
        std::vector<std::pair<double, const Path *>> byValue;
        for (const Path &path : all) {
            Path local = path;
            for (int &node : local)
                node -= graph.first;
            byValue.emplace_back(pathValue(m_model, graph, m_prices[size_t(a)], local), &path);
        }
        std::ranges::stable_sort(byValue, std::greater(), [](const auto &entry) { return entry.first; });
        for (const auto &[value, path] : byValue) {
            if (promising[size_t(a)].size() >= most || value < byValue.front().first - (m_bound - lower)) break;
            promising[size_t(a)].push_back(*path);
        }
        // The rest has had its chance.
        if (m_ofPlans[size_t(a)].size() > kMostOfPlans) {
            m_ofPlans[size_t(a)].clear();
            for (size_t k = 0; k < std::min(byValue.size(), kMostOfPlans / 2); ++k)
                m_ofPlans[size_t(a)].insert(*byValue[k].second);
        }
    });
    return promising;
}

/// Cuts for what the artists' paths together break.
void Dual::separate()
{
    std::vector<int> chosen;
    for (int a = 0; a < m_model.artistCount(); ++a)
        for (int node : m_answers[size_t(a)].exact ? m_answers[size_t(a)].path : m_answers[size_t(a)].relaxed)
            chosen.push_back(node + m_solvers[size_t(a)]->graph().first);
    std::vector<char> in(m_model.nodes.size());
    for (int node : chosen)
        in[size_t(node)] = 1;
    for (int i : chosen) {
        if (m_cuts.size() >= kMostCuts) break;
        const Node &x = m_model.nodes[size_t(i)];
        for (int j : m_model.conflictsOf(i)) {
            const Node &y = m_model.nodes[size_t(j)];
            if (j <= i || !in[size_t(j)] || y.artist == x.artist || y.candidate == x.candidate) continue;
            if (m_knownPairs.emplace(i, j).second) addClique(i, j);
        }
        for (const PricedPair &pair : m_model.pricedOf(i))
            if (pair.other > i && in[size_t(pair.other)] && pair.price > 0 && m_knownPairs.emplace(i, pair.other).second)
                addCut({.nodes = {i, pair.other}, .cap = pair.price});
    }
}

void Dual::addClique(int a, int b)
{
    std::vector<int> common;
    std::ranges::set_intersection(m_model.conflictsOf(a), m_model.conflictsOf(b), std::back_inserter(common));
    std::erase_if(common, [&](int node) { return m_closed[size_t(node)] != 0; });
    const auto worth = [&](int node) {
        const Node &n = m_model.nodes[size_t(node)];
        return n.gain - m_multipliers[size_t(n.candidate)];
    };
    std::ranges::sort(common, [&](int x, int y) { return std::pair(-worth(x), x) < std::pair(-worth(y), y); });
    Cut cut;
    cut.nodes = {a, b};
    for (int node : common) {
        if (cut.nodes.size() >= kMostInClique) break;
        const bool all = std::ranges::all_of(cut.nodes, [&](int other) {
            const Node &x = m_model.nodes[size_t(node)], &y = m_model.nodes[size_t(other)];
            return (x.artist == y.artist && x.day == y.day) || std::ranges::binary_search(m_model.conflictsOf(node), other);
        });
        if (all) cut.nodes.push_back(node);
    }
    addCut(std::move(cut));
}

void Dual::gradient()
{
    const size_t candidates = m_model.problem->candidates.size();
    m_gradient.assign(m_multipliers.size(), 0);
    m_direction.resize(m_multipliers.size(), 0);
    for (size_t c = 0; c < candidates; ++c)
        m_gradient[c] = -1;
    for (size_t k = 0; k < m_cuts.size(); ++k)
        m_gradient[candidates + k] = -m_cuts[k].most;
    m_shareUsed.clear();
    double costs = 0;
    for (int a = 0; a < m_model.artistCount(); ++a) {
        const PathGraph &graph = m_solvers[size_t(a)]->graph();
        const PathSolver::Answer &answer = m_answers[size_t(a)];
        const Path &path = answer.exact ? answer.path : answer.relaxed;
        for (size_t p = 0; p < path.size(); ++p) {
            const int node = graph.first + path[p];
            const Node &n = m_model.nodes[size_t(node)];
            m_gradient[size_t(n.candidate)] += 1;
            for (int k : m_cutsOfNode[size_t(node)])
                m_gradient[candidates + size_t(k)] += 1;
            if (n.nightShare >= 0) m_shareUsed.emplace_back(n.nightShare, a);
            costs += m_model.problem->artists[size_t(a)].costPerShow + (p == 0 ? n.startCost : 0);
            if (p + 1 == path.size()) {
                costs += n.endCost;
                continue;
            }
            const int next = graph.first + path[p + 1];
            costs += m_model.between(node, next);
            if (m_model.bandShare.empty() || !m_model.inBand(node, next)) continue;
            if (const int share = m_model.bandShare[m_model.bandAt(node, next)]; share >= 0) m_shareUsed.emplace_back(share, a);
        }
    }
    for (size_t k = 0; k < m_cuts.size() && m_cuts[k].equal; ++k)
        for (int a = 0; a < m_model.artistCount(); ++a) {
            const PathGraph &graph = m_solvers[size_t(a)]->graph();
            for (int i : m_answers[size_t(a)].exact ? m_answers[size_t(a)].path : m_answers[size_t(a)].relaxed)
                for (size_t q = m_cuts[k].firstNegative; q < m_cuts[k].nodes.size(); ++q)
                    if (m_cuts[k].nodes[q] == graph.first + i) m_gradient[candidates + k] -= 2;
        }
    m_budgetGradient = m_model.budget < kImpossible ? costs - m_model.budget : 0;
}

void Dual::walk(double z, double lower)
{
    const size_t candidates = m_model.problem->candidates.size();
    double norm = 0, along = 0, before = 0;
    for (size_t i = 0; i < m_gradient.size(); ++i) {
        const bool equal = i >= candidates && m_cuts[i - candidates].equal;
        if (m_gradient[i] < 0 && m_multipliers[i] <= 0 && !equal) m_gradient[i] = 0;
        along += m_gradient[i] * m_direction[i];
        before += m_direction[i] * m_direction[i];
    }
    // Camerini, Fratta, Maffioli: where the last direction and the new one are at odds, take away the zigzag.
    const double keep = along < 0 && before > 0 ? -1.5 * along / before : 0;
    for (size_t i = 0; i < m_gradient.size(); ++i) {
        m_direction[i] = m_gradient[i] + keep * m_direction[i];
        norm += m_direction[i] * m_direction[i];
    }
    std::ranges::sort(m_shareUsed);
    const auto alone = [&](size_t i) {
        return (i == 0 || m_shareUsed[i - 1].first != m_shareUsed[i].first)
            && (i + 1 == m_shareUsed.size() || m_shareUsed[i + 1].first != m_shareUsed[i].first);
    };
    for (size_t i = 0; i < m_shareUsed.size(); ++i)
        norm += alone(i);
    if (norm <= 0 && m_budgetGradient <= 0) return;
    const double step = m_theta * std::max(1e-4 * std::abs(z), z - lower) / std::max(1.0, norm);
    for (size_t i = 0; i < m_multipliers.size(); ++i) {
        const bool cut = i >= candidates;
        m_multipliers[i] += step * m_direction[i];
        if (cut && m_cuts[i - candidates].equal) continue;
        m_multipliers[i] = std::clamp(m_multipliers[i], 0.0, cut ? m_cuts[i - candidates].cap : kImpossible);
    }
    for (size_t i = 0; i < m_shareUsed.size(); ++i)
        if (alone(i))
            m_hopes->lower(m_shareUsed[i].first, m_shareUsed[i].second, step / m_model.shares[size_t(m_shareUsed[i].first)].saving);
    if (m_model.budget >= kImpossible) return;
    const double scale = std::max(1.0, std::abs(m_model.budget));
    m_budget = std::clamp(m_budget + 0.5 * m_theta * m_budgetGradient / scale, 0.0, std::min(m_model.budgetPrice, 1e6));
}

void Dual::restart(double theta)
{
    m_theta = theta;
    m_glide = std::max(m_glide, 0.1);
    m_idle = 0;
    goToBest();
}

void Dual::goToBest()
{
    if (m_bestMultipliers.empty()) return;
    m_multipliers.assign(m_multipliers.size(), 0);
    std::ranges::copy(m_bestMultipliers, m_multipliers.begin());
    *m_hopes = *m_bestHopes;
    m_budget = m_bestBudget;
    m_direction.assign(m_multipliers.size(), 0);
}

double Dual::sum() const
{
    double sum = constant();
    for (const PathSolver::Answer &answer : m_answers)
        sum += answer.bound;
    return sum;
}

/// For the last answers. Paths are told apart as deep as the gap, or, where that is too deep, as what two save together.
std::vector<PathSolver::Through> Dual::throughAll(double most, const PathSolver::Limits &limits)
{
    double savings = 0;
    for (const Share &share : m_model.shares)
        savings += share.saving;
    const double shallow = m_model.shares.empty() ? 0 : savings / double(m_model.shares.size());
    const double depth = most < std::max(kDeep * std::abs(m_bound), 2 * shallow) ? std::max(0.0, most) : shallow;
    std::vector<PathSolver::Through> through(m_model.artists.size());
    parallelFor(m_model.artistCount(), m_threads, [&](int a) {
        const PathSolver::Answer &answer = m_answers[size_t(a)];
        through[size_t(a)] = m_solvers[size_t(a)]->through(m_prices[size_t(a)], answer, depth, limits);
    });
    return through;
}

int Dual::fix(double lower, const PathSolver::Limits &limits, const std::atomic<bool> &canceled)
{
    goToBest();
    makePrices();
    solveAll(lower, limits, canceled);
    int left = 0;
    if (canceled) return int(m_closed.size() - size_t(std::ranges::count(m_closed, 1)));
    const double bound = sum();
    m_bound = std::min(m_bound, bound);
    const std::vector<PathSolver::Through> through = throughAll(bound - lower, limits);
    for (int a = 0; a < m_model.artistCount(); ++a) {
        const PathGraph &graph = m_solvers[size_t(a)]->graph();
        for (int i = 0; i < graph.size; ++i) {
            char &closed = m_closed[size_t(graph.first + i)];
            if (bound - m_answers[size_t(a)].bound + through[size_t(a)].nodes[size_t(i)] < lower - 1e-6 * std::abs(lower)) closed = 1;
            left += !closed;
        }
    }
    if (!m_model.shares.empty()) settleHopes(through, bound - lower);
    remember();
    m_program.reset();
    for (auto &excesses : m_excess)
        excesses.clear();
    return left;
}

/// Whoever loses little by sharing counts on little of its saving.
void Dual::settleHopes(const std::vector<PathSolver::Through> &through, double most)
{
    std::vector<std::vector<double>> slack(m_model.shares.size());
    for (size_t s = 0; s < slack.size(); ++s)
        slack[s].assign(m_hopes->users(int(s)).size(), kImpossible);
    for (int a = 0; a < m_model.artistCount(); ++a) {
        const PathSolver::Through &all = through[size_t(a)];
        size_t k = 0;
        m_solvers[size_t(a)]->graph().eachShare(m_model, [&](int share) {
            const auto users = m_hopes->users(share);
            const auto at = std::ranges::find(users, a);
            const double loses = std::max(0.0, m_answers[size_t(a)].bound - all.shares[k++]);
            if (at == users.end()) return;
            double &least = slack[size_t(share)][size_t(at - users.begin())];
            least = std::min(least, loses);
        });
    }
    for (size_t s = 0; s < slack.size(); ++s) {
        const size_t users = slack[s].size();
        m_hopes->forget(int(s), slack[s], m_model.shares[s].saving, most);
        if (m_hopes->users(int(s)).size() == users) m_hopes->deal(int(s), slack[s], m_model.shares[s].saving);
    }
}

std::vector<double> Dual::nodePrices() const
{
    std::vector<double> prices;
    const size_t candidates = m_model.problem->candidates.size();
    const auto of = [&](size_t i) { return i < m_bestMultipliers.size() ? m_bestMultipliers[i] : 0; };
    for (size_t i = 0; i < m_model.nodes.size(); ++i) {
        double price = of(size_t(m_model.nodes[i].candidate));
        for (int k : m_cutsOfNode[i])
            if (!m_cuts[size_t(k)].equal) price += of(candidates + size_t(k));
        prices.push_back(price);
    }
    return prices;
}

std::vector<int> Dual::openNodes() const
{
    std::vector<int> nodes;
    for (int i = 0; i < int(m_closed.size()); ++i)
        if (!m_closed[size_t(i)]) nodes.push_back(i);
    return nodes;
}

} // namespace flow::tour::roster
