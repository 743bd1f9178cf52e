// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/roster/planstate.h"

namespace flow::tour::roster {

/// The plan in words of the problem: routes with their times and costs, and the prices paid for breaches. Its profit is
/// the state's value without Model::requiredWorth. Bound and rejections are left to others.
Plan answerOf(const Model &model, PlanState &state);

/// The nodes of a plan, as far as they exist in the model and don't get in each other's way; what a plan that was made
/// elsewhere starts from.
Slots slotsOf(const Model &model, const Plan &plan);

} // namespace flow::tour::roster
