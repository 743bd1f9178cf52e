// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <functional>
#include <vector>

namespace flow {

/// One step of the schema. Released steps are frozen: a test holds their SHA-256.
struct Migration
{
    int version = 0;
    QString sql;
};

/// The steps that are compiled in, in order. One path for new and old files.
const std::vector<Migration> &migrations();

/// Brings the schema to the latest version, each step in a transaction of its own. `beforeUpgrade` runs once when a file
/// with data is about to change (Store makes a backup there). Errors: SchemaNewer (untouched), NotAWorkspace, those of SQLite;
/// a failing step leaves version and data as they were.
Result<void> migrate(Connection &connection, const std::vector<Migration> &steps,
    const std::function<Result<void>(int from)> &beforeUpgrade);

} // namespace flow
