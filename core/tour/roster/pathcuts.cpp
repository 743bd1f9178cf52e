// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/pathcuts.h"

#include "core/tour/roster/dayrules.h"

#include <algorithm>

namespace flow::tour::roster {

namespace {

constexpr size_t kMostCuts = 3000;
constexpr size_t kMostInClique = 60;

} // namespace

PathCuts::PathCuts(const Model &model, const PathGraph &graph)
    : m_model(model)
    , m_graph(graph)
    , m_cutsOfNode(size_t(graph.size))
    , m_dayPrice(size_t(graph.days) + 1)
    , m_rules(model.artists[size_t(graph.artist)])
{
}

double PathCuts::reduce(const PathPrices &prices)
{
    double constant = 0;
    m_gain = prices.gain;
    std::ranges::fill(m_dayPrice, 0);
    bool days = false;
    for (const Cut &cut : m_cuts) {
        if (cut.price <= 0) continue;
        constant += cut.price * cut.most;
        for (int node : cut.nodes)
            m_gain[size_t(node)] -= cut.price;
        if (!cut.nodes.empty()) continue;
        days = true;
        for (int day = cut.firstDay; day <= cut.lastDay; ++day)
            m_dayPrice[size_t(day)] += cut.price;
    }
    if (days)
        for (int day = 0; day < m_graph.days; ++day)
            for (int i = m_graph.dayFirst[size_t(day)]; i < m_graph.dayFirst[size_t(day) + 1]; ++i)
                m_gain[size_t(i)] -= m_dayPrice[size_t(day)];
    return constant;
}

double PathCuts::tighten(const PathPrices &prices, double lower, int rounds, RelaxedPath &relaxed)
{
    double best = kImpossible, theta = 1;
    int idle = 0;
    m_feasible.clear();
    m_feasibleValue = -kImpossible;
    bool bestIsLast = false;
    for (int round = 0; round < rounds; ++round) {
        const double constant = reduce(prices);
        const double bound = constant + relaxed.solve(prices, m_gain);
        const Path path = relaxed.path();
        bestIsLast = bound < best;
        if (bestIsLast) {
            if (best - bound > 1e-4 * (best - lower)) idle = 0;
            best = bound;
            m_bestGain = m_gain;
            m_bestConstant = constant;
            m_bestPrices.clear();
            for (const Cut &cut : m_cuts)
                m_bestPrices.push_back(cut.price);
        } else if (++idle >= 8) {
            theta *= 0.7;
            idle = 0;
        }
        Path fits = separate(path) ? thinOut(prices, path) : path;
        if (const double value = pathValue(m_model, m_graph, prices, fits); value > m_feasibleValue) {
            m_feasibleValue = value;
            m_feasible = std::move(fits);
            lower = std::max(lower, value);
        }
        if (best <= lower + 1e-6 * std::abs(lower) + 1e-6 || theta < 0.01) break;
        if (move(path, theta * std::max(1e-6 * std::abs(best), bound - lower)) <= 0) break;
    }
    if (!bestIsLast) relaxed.solve(prices, m_bestGain);
    for (size_t k = 0; k < m_bestPrices.size(); ++k)
        m_cuts[k].price = m_bestPrices[k];
    return best;
}

Path PathCuts::thinOut(const PathPrices &prices, const Path &path) const
{
    Path byWorth = path, kept;
    std::ranges::sort(byWorth, [&](int x, int y) { return std::pair(-prices.gain[size_t(x)], x) < std::pair(-prices.gain[size_t(y)], y); });
    for (int node : byWorth) {
        kept.insert(std::ranges::lower_bound(kept, node), node);
        if (std::ranges::any_of(kept, [&](int other) { return m_graph.clash(node, other); }) || brokenDays(m_rules, m_model, m_graph, kept))
            std::erase(kept, node);
    }
    return kept;
}

/// One step along the subgradient; returns its length squared.
double PathCuts::move(const Path &path, double gap)
{
    for (Cut &cut : m_cuts)
        cut.used = 0;
    for (int node : path)
        for (int cut : m_cutsOfNode[size_t(node)])
            ++m_cuts[size_t(cut)].used;
    double norm = 0;
    for (Cut &cut : m_cuts) {
        if (cut.nodes.empty())
            for (int node : path) {
                const int day = m_model.nodes[size_t(m_graph.first + node)].day;
                cut.used += day >= cut.firstDay && day <= cut.lastDay;
            }
        const int slack = cut.used - cut.most;
        if (slack > 0 || cut.price > 0) norm += slack * slack;
    }
    if (norm <= 0) return 0;
    for (Cut &cut : m_cuts)
        cut.price = std::max(0.0, cut.price + gap / norm * (cut.used - cut.most));
    return norm;
}

/// Finds what the path breaks; false: nothing.
bool PathCuts::separate(const Path &path)
{
    bool broken = separateDays(path);
    for (size_t i = 0; i < path.size(); ++i) {
        if (m_graph.lastClash[size_t(path[i])] < 0) continue;
        for (size_t j = i + 1; j < path.size(); ++j) {
            if (m_model.nodes[size_t(m_graph.first + path[j])].day > m_graph.lastClash[size_t(path[i])]) break;
            if (!m_graph.clash(path[i], path[j])) continue;
            broken = true;
            if (m_cuts.size() < kMostCuts && m_known.emplace(path[i], path[j]).second) addClique(path[i], path[j]);
        }
    }
    return broken;
}

bool PathCuts::separateDays(const Path &path)
{
    const PathRules &rules = m_model.artists[size_t(m_graph.artist)];
    bool broken = false;
    const auto check = [&](int limit, double price, int length) {
        if (limit <= 0 || price < kImpossible) return;
        for (size_t i = 0; i + size_t(limit) < path.size(); ++i) {
            const int first = m_model.nodes[size_t(m_graph.first + path[i])].day;
            if (m_model.nodes[size_t(m_graph.first + path[i + size_t(limit)])].day >= first + length) continue;
            broken = true;
            if (m_cuts.size() >= kMostCuts || !m_known.emplace(-1 - first, -length).second) continue;
            m_cuts.push_back({.firstDay = first, .lastDay = std::min(m_graph.days - 1, first + length - 1), .most = limit});
        }
    };
    check(rules.runLimit, rules.runPrice, rules.runLimit + 1);
    check(rules.weekLimit, rules.weekPrice, 7);
    return broken;
}

/// The two, and whatever clashes with all that is in already, the most worth first.
void PathCuts::addClique(int a, int b)
{
    Cut cut;
    cut.nodes = {a, b};
    std::vector<int> common;
    std::ranges::set_intersection(m_graph.clashesOf(a), m_graph.clashesOf(b), std::back_inserter(common));
    std::ranges::sort(common, [&](int x, int y) { return std::pair(-m_gain[size_t(x)], x) < std::pair(-m_gain[size_t(y)], y); });
    for (int node : common) {
        if (cut.nodes.size() >= kMostInClique) break;
        const bool all = std::ranges::all_of(cut.nodes, [&](int in) {
            return m_graph.clash(node, in)
                || m_model.nodes[size_t(m_graph.first + node)].day == m_model.nodes[size_t(m_graph.first + in)].day;
        });
        if (all) cut.nodes.push_back(node);
    }
    for (int node : cut.nodes)
        m_cutsOfNode[size_t(node)].push_back(int(m_cuts.size()));
    m_cuts.push_back(std::move(cut));
}

double pathValue(const Model &model, const PathGraph &graph, const PathPrices &prices, const Path &path)
{
    if (path.empty()) return 0;
    const auto node = [&](int i) -> const Node & { return model.nodes[size_t(graph.first + i)]; };
    double value = -(node(path.front()).startCost + node(path.back()).endCost) * prices.costFactor;
    for (size_t k = 0; k < path.size(); ++k) {
        value += prices.gain[size_t(path[k])];
        if (k == 0) continue;
        const double home = model.viaHome(node(path[k - 1]), node(path[k]));
        double cost = possible(home) ? home * prices.costFactor : kImpossible;
        for (int a = graph.arcFirst[size_t(path[k - 1])]; a < graph.arcFirst[size_t(path[k - 1]) + 1]; ++a)
            if (graph.arcs[size_t(a)].to == path[k]) cost = std::min(cost, prices.arcCost[size_t(a)]);
        value -= cost;
    }
    return value < -kImpossible / 2 ? -kImpossible : value;
}

std::optional<std::pair<int, int>> brokenDays(const DayRules &rules, const Model &model, const PathGraph &graph, const Path &path)
{
    DayRules::Past past;
    int day = -8;
    for (int node : path) {
        const int next = model.nodes[size_t(graph.first + node)].day;
        // Whatever is broken on this day lies in the run that ends with it, or in the seven days.
        if (const int run = next - day == 1 ? past.run : 0; !rules.extend(past, next - day, past))
            return std::pair(std::max(0, std::min(next - run, next - 6)), next);
        day = next;
    }
    return {};
}

} // namespace flow::tour::roster
