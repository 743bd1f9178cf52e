// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/routesearch.h"

namespace flow::tour {

/// The plan that a search found, with times, money, and the reason of every candidate that is not in it.
Plan answerOf(const Problem &problem, const RouteModel &model, const Routes &routes);

} // namespace flow::tour
