// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

struct sqlite3;

namespace flow {

/// The latest error of the handle as ours. In a write that SQLite has taken back: why it did (transaction.h).
Error sqliteError(sqlite3 *db);
Error sqliteError(int resultCode, const QString &message);

} // namespace flow
