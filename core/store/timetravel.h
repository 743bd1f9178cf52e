// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// Makes a copy of the workspace as it was at a moment, by taking the journal back from now. Open it read-only; delete
/// it when done. For Store::read. Errors: NotFound when the moment lies before the journal's horizon; DiskFull; Canceled.
Result<void> copyAsOf(Connection &connection, qint64 momentMs, const QString &copyPath, Progress &progress);

/// How far back time travel and undo reach: 0 = to the beginning.
Result<qint64> journalHorizon(Connection &connection);

/// Forgets what lies before a moment: transactions and their entries. Records stay as they are. Inside a write.
Result<qint64> compactJournal(Connection &connection, qint64 beforeMs);

} // namespace flow
