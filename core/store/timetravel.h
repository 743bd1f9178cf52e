// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// Makes a copy of the workspace as it was at a moment, by taking the journal back from now. Open it read-only; delete
/// it when done. For Store::read. Errors: DiskFull; Canceled.
Result<void> copyAsOf(Connection &connection, qint64 momentMs, const QString &copyPath, Progress &progress);

} // namespace flow
