// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world.h"

#include <functional>

namespace flow::demo {

/// One small transaction after the large one.
struct Later
{
    qint64 at = 0;
    Cause cause;
    std::function<Result<void>(Connection &)> write;
};

/// What the team has done in the last two weeks, by time: talks noted, values corrected, deals moved, two
/// imports. The world has to outlive it. `nextImport` is the id that the next row of `import` will have.
std::vector<Later> imagineLater(World &world, qint64 nextImport);

} // namespace flow::demo
