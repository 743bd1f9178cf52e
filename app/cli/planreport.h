// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

#include <QJsonObject>

namespace flow::cli {

class Session;

/// A plan as the command line's contract has it.
QJsonObject planJson(const tour::Problem &problem, const tour::Plan &plan);
/// The same for people.
void printPlan(const Session &session, const tour::Problem &problem, const tour::Plan &plan);

/// What the plan could not choose: confirmed shows that clash, places that are nowhere. The first of them.
void noteGiven(const Session &session, const QStringList &sentences);
/// Why candidates are not in the plan, the first of them.
void printLeftOut(const Session &session, const QStringList &sentences);

} // namespace flow::cli
