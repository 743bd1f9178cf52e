// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/split.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <numeric>

namespace flow::tour {

namespace {

/// Rounds parts to whole units that add up to `total`: down first, then the largest remainders up, the first of equals.
std::vector<qint64> rounded(const std::vector<double> &parts, qint64 total)
{
    std::vector<qint64> whole;
    for (double part : parts)
        whole.push_back(qint64(std::floor(part + 1e-9)));
    std::vector<size_t> order(parts.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, std::greater(), [&](size_t i) { return parts[i] - double(whole[i]); });
    qint64 left = total - std::accumulate(whole.begin(), whole.end(), qint64(0));
    for (size_t k = 0; left != 0 && !order.empty(); ++k, left += left > 0 ? -1 : 1)
        whole[order[k % order.size()]] += left > 0 ? 1 : -1;
    return whole;
}

} // namespace

std::vector<qint64> shapleySplit(int parties, const std::function<qint64(unsigned)> &alone)
{
    std::vector<double> parts(size_t(parties), 0.0);
    std::vector<double> cost(size_t(1) << parties);
    for (unsigned set = 1; set < cost.size(); ++set)
        cost[set] = double(alone(set));
    for (unsigned set = 0; set < cost.size(); ++set) {
        // The chance that exactly these came before: |set|! (n - 1 - |set|)! / n!.
        const int before = std::popcount(set);
        if (before == parties) continue;
        double weight = 1.0 / parties;
        for (int k = 0; k < before; ++k)
            weight *= double(k + 1) / double(parties - 1 - k);
        for (int i = 0; i < parties; ++i)
            if (!(set >> i & 1)) parts[size_t(i)] += weight * (cost[set | 1u << i] - cost[set]);
    }
    return rounded(parts, parties > 0 ? alone((1u << parties) - 1) : 0);
}

} // namespace flow::tour
