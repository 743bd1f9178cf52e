// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/tour/workspace/tourrules.h"

namespace flow::tour {

/// `known` with what a JSON object says otherwise (core/tour/README.md, "The rules of a tour"): members that it lacks stay as they are,
/// null takes a price, a rate or the budget away. Error: FileFormat {path of the member, reason}, reasons as in refusals.h; nothing is
/// clamped or passed over in silence.
[[nodiscard]] Result<TourRules> withRules(const TourRules &known, const QByteArray &json);

} // namespace flow::tour
