// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

#include <QStringList>

namespace flow::tour {

/// Goes through a plan step by step as if somebody had handed it in on paper, and says everything that is wrong: times,
/// windows, offers, rules, money, reasons, bound. Written apart from the engines and shares nothing with them but the values, so
/// that a mistake has to be made twice to stay unseen. For tests, and before a plan is applied.
/// Each line begins with a code: "window: h17 at 8250 ...". Empty: the plan is sound.
QStringList checkPlan(const Problem &problem, const Plan &plan);

} // namespace flow::tour
