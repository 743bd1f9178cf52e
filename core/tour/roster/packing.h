// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/roster/pathgraph.h"
#include "core/tour/roster/planstate.h"

#include <atomic>

namespace flow::tour::roster {

/// Whether this build has a solver for it; without, plans come from annealing alone.
bool canPack();

/// Of the paths that came up for each artist (nodes of the model), the choice that together earns most: a set packing
/// by HiGHS. Empty when nothing better than `lower` was found in the time.
Slots packPaths(const Model &model, const std::vector<std::vector<Path>> &pool, double lower, double seconds, uint64_t seed,
                const std::atomic<bool> &canceled);

} // namespace flow::tour::roster
