// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

struct Entity;

/// What is generated from the schema description and can be made again at any time: the journal's triggers, the search
/// index (table search_<table>, FTS5) with its triggers, and the removal of tags and files of a deleted record.
///
/// The search index holds, for each row, the folded words of its searchable fields; rowid = row id. Rows that a
/// transaction inserts are indexed when it ends (indexInserted), since FTS5 takes them several times faster in one go.

/// Brings the generated part up to date with the description: nothing to do when its hash is in `meta` already.
/// In a transaction of its own.
Result<void> refreshGenerated(Connection &connection);

/// Adds the rows that the open transaction inserted to the search index. Called by Store before it commits.
Result<void> indexInserted(Connection &connection);

/// Removes the triggers, for a copy in which nothing is journaled (time travel).
Result<void> dropTriggers(Connection &connection);

bool hasSearchIndex(const Entity &entity);
QString searchTableSql(const Entity &entity); ///< makes the empty index

} // namespace flow
