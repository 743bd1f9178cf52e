// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/workspace/question.h"

namespace flow::tour {

/// Puts the confirmed shows that the search knew nothing of back into a plan, each on its day, with its fee and without costs: nobody
/// can say how that way is travelled.
void addSetAside(const TourQuestion &question, Plan &plan);

} // namespace flow::tour
