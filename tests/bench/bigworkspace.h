// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

namespace flow::bench {

/// A workspace with this many fans and venues, the same each time. Names, towns and addresses are as uneven
/// as real ones: a few are had by a tenth of all, most by a handful, and many words begin with the same
/// letters.
Result<void> fillBigWorkspace(Store &store, int fans, int venues);

} // namespace flow::bench
