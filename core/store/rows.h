// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <type_traits>

namespace flow {

/// Calls `take` with each row, a Statement that stands on it. `take` answers nothing, or Result<void>: then its first error is
/// the last row's. Stops at the first error of reading, too.
template <class Take>
Result<void> forEachRow(Statement &rows, Take take)
{
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        if constexpr (std::is_void_v<decltype(take(rows))>) take(rows);
        else FLOW_TRY(take(rows));
    }
}

} // namespace flow
