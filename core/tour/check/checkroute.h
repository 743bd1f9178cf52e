// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"

#include <QStringList>

namespace flow::tour {

/// One artist's way in a problem without dates; what is wrong is appended.
void checkRoute(const Problem &problem, const Route &route, QStringList &wrong);

} // namespace flow::tour
