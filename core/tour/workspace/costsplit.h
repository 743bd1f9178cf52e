// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

#include <array>

/// What artists save together on a plan, and how that is split by benefit.
namespace flow::tour {

/// A leg that artists drive together, or a night that they spend in one place.
struct SharedCost
{
    int from = -1; ///< candidate that the leg leads from; -1: a night
    int candidate = -1; ///< that it leads to, or after which they stay; of the first artist
    int day = -1; ///< of the arrival, or of the show before the night
    std::vector<int> artists; ///< ascending; at least two, of whom at least one pair may share
    double pairSaving = 0; ///< of each two who share
    bool operator==(const SharedCost &) const = default;
};

/// In the order of the days, nights after legs.
[[nodiscard]] std::vector<SharedCost> sharedCosts(const Problem &problem, const std::vector<Route> &routes);
/// Who shares with whom: the first with the first after it who may, and so on. One partner each.
[[nodiscard]] std::vector<std::array<int, 2>> pairsOf(const Sharing &sharing, const std::vector<int> &artists);

/// The whole saving, in whole units, and each artist's part; the parts add up to it.
struct SavingSplit
{
    qint64 total = 0;
    std::vector<qint64> parts; ///< by artist
    bool isExact = true; ///< Shapley's value over all orders of joining; otherwise equal parts of each shared leg and night
};

inline constexpr size_t kMostParties = 10; ///< who share anything and are split by all orders of joining

/// By what each brings: on average over all orders in which the artists could have joined, how much more is saved once it has. For a
/// van that any two may share that is the same as equal parts.
[[nodiscard]] SavingSplit splitSaving(const Problem &problem, const std::vector<SharedCost> &shared);

} // namespace flow::tour
