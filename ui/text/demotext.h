// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/demo.h"

namespace flow::ui {

/// The options of a demo agency whose people write in the user's language.
DemoOptions demoOptions();

} // namespace flow::ui
