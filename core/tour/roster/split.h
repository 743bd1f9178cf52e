// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <vector>

namespace flow::tour {

/// What each of a few parties pays of a joint cost so that everybody gets the same share of what joining saves, over all
/// orders in which they could have joined (Shapley). `alone(set)`: the cost for the parties whose bits are set; at most
/// 16. Amounts are whole minor units and add up to the joint cost exactly: what rounding leaves goes to the first.
std::vector<qint64> shapleySplit(int parties, const std::function<qint64(unsigned set)> &alone);

} // namespace flow::tour
