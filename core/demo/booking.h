// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world.h"

namespace flow::demo {

// Parts of makeBooking().
Result<void> makeTemplates(World &world);
Result<void> makeAdvances(World &world);

} // namespace flow::demo
