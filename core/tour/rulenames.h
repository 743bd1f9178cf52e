// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

namespace flow::tour {

/// The words of files and of the command line for rules and reasons: "days_off", "no_room".
const char *ruleName(Rule rule);
std::optional<Rule> ruleFromName(QByteArrayView name);
const char *reasonName(Reason reason);

} // namespace flow::tour
