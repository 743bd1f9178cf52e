// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/conflicts.h"

namespace flow {

/// Decides conflicts as decideConflicts does. A day of a show that is written takes along what hangs on it (moveShow), as when a
/// person moves it; and what was moved with the other day (times of resources, days of tasks and of the advance) is decided with it,
/// since nobody can tell one without the other. Inside the caller's write. How many of `ids` were decided.
Result<qint64> decideWithDays(Connection &connection, const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &who, qint64 nowMs);

} // namespace flow
