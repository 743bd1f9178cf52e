// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

#include <QStringList>

namespace flow::tour {

/// The part of checkPlan() for problems with days: days, travel between them, rules between shows and about days,
/// sharing, and every cost again from the problem alone.
void checkDays(const Problem &problem, const Plan &plan, QStringList &wrong);

} // namespace flow::tour
