// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tour/roster/model.h"

namespace flow::tour::roster {

/// Whether what is pinned and fixed can be in one plan. If not: Invalid with the ids of the smallest set of candidates
/// that clash, joined by ", ", and the words of what they clash by, likewise: names of rules, or refusals (refusals.h).
Result<> checkDemands(const Problem &problem, const Model &model);

} // namespace flow::tour::roster
