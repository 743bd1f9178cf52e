// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/roster/planstate.h"

namespace flow::tour::roster {

/// Why each candidate that the plan does not have is left out, and what it would have to pay.
std::vector<Rejection> rejections(const Model &model, const Slots &slots);

} // namespace flow::tour::roster
