// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/routebound.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace flow::tour {

namespace {

struct Item
{
    double worth = 0;
    double time = 0;
};

/// Halves of the shortest legs at a node or depot, in time and in money.
struct Halves
{
    double time = 0;
    double money = 0;
};

Halves halves(const RouteModel &m, int node, bool into, bool outOf, const std::vector<int> &depots)
{
    double timeIn = std::numeric_limits<double>::max(), timeOut = timeIn, moneyIn = timeIn, moneyOut = timeIn;
    const auto look = [&](int other) {
        timeIn = std::min(timeIn, double(m.step(other, node) - m.duration[size_t(other)]));
        timeOut = std::min(timeOut, double(m.step(node, other) - m.duration[size_t(node)]));
        for (int a = 0; m.costs && a < m.artists; ++a) {
            if (a > 0 && m.moneyOf[size_t(a)] == m.moneyOf[size_t(a) - 1] && m.moneyExact) continue;
            moneyIn = std::min(moneyIn, m.legCost(a, other, node));
            moneyOut = std::min(moneyOut, m.legCost(a, node, other));
        }
    };
    for (int other = 0; other < m.nodes; ++other)
        if (other != node) look(other);
    for (const int depot : depots) look(depot);
    const double inTime = into ? timeIn : 0, outTime = outOf ? timeOut : 0;
    return {(inTime + outTime) / 2, m.costs ? ((into ? moneyIn : 0) + (outOf ? moneyOut : 0)) / 2 : 0};
}

} // namespace

double quickBound(const RouteModel &m)
{
    std::vector<int> depots;
    double time = 0;
    for (int a = 0; a < m.artists; ++a) depots.insert(depots.end(), {m.startNode[size_t(a)], m.endNode[size_t(a)]});
    std::ranges::sort(depots);
    depots.erase(std::ranges::unique(depots).begin(), depots.end());
    for (int a = 0; a < m.artists; ++a) {
        double out = std::numeric_limits<double>::max(), in = out;
        for (int u = 0; u < m.nodes; ++u) {
            out = std::min(out, double(m.step(m.startNode[size_t(a)], u)));
            in = std::min(in, double(m.step(u, m.endNode[size_t(a)]) - m.duration[size_t(u)]));
        }
        time += double(m.span[size_t(a)].close) - m.span[size_t(a)].open - (m.nodes ? (out + in) / 2 : 0);
    }
    std::vector<Item> items;
    for (int u = 0; u < m.nodes; ++u) {
        double worth = 0;
        for (int a = 0; a < m.artists; ++a) worth = std::max(worth, m.exactOf(a, u) - m.perShow[size_t(a)]);
        const Halves least = halves(m, u, true, true, depots);
        worth -= least.money;
        // What has to be in the plan may lose money; leaving it out of the bound would still be valid.
        if (worth > 0) items.push_back({worth, m.duration[size_t(u)] + least.time});
    }
    std::ranges::sort(items, [](const Item &a, const Item &b) { return a.worth * b.time > b.worth * a.time; });
    double bound = 0;
    for (const Item &item : items) {
        const double share = item.time <= time ? 1.0 : std::max(0.0, time) / item.time;
        bound += share * item.worth;
        time -= item.time;
        if (share < 1) break;
    }
    return bound;
}

double grainOf(const RouteModel &m)
{
    if (m.costs) return 0;
    qint64 grain = 0;
    for (const double worth : m.exactWorth) {
        if (worth < 0) continue;
        if (worth != std::floor(worth) || worth > 1e15) return 0;
        grain = std::gcd(grain, qint64(worth));
    }
    return double(grain);
}

double soundBound(double bound, double grain)
{
    const double rounded = bound + (grain > 0 ? 1e-7 * std::max(1.0, std::abs(bound)) : 1e-10 * std::abs(bound));
    return grain > 0 ? std::floor(rounded / grain) * grain : rounded;
}

} // namespace flow::tour
