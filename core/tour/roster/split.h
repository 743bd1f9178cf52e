// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <functional>
#include <span>
#include <vector>

namespace flow::tour {

/// What each of a few parties pays of a joint cost so that everybody gets the same share of what joining saves, over all
/// orders in which they could have joined (Shapley). `alone(set)`: the cost for the parties whose bits are set; at most
/// 16. Amounts are whole minor units and add up to the joint cost exactly: what rounding leaves goes to the first.
std::vector<qint64> shapleySplit(int parties, const std::function<qint64(unsigned set)> &alone);

/// A vehicle that costs `joint` together and `single[i]` alone: the usual case in closed form, an equal share of the saving, but
/// nobody pays more than alone.
std::vector<qint64> splitJoint(qint64 joint, std::span<const qint64> single);

} // namespace flow::tour
