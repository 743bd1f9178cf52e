// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// The part of the cloud's schema that follows from the description of the entities: tables, keys, stamps, cascades,
/// policies, the views of the public REST interface, and the tables that the sync functions read. Written so that running
/// it again brings an older cloud up to date: columns are added, functions, policies and views replaced. The unique
/// indices come from a workspace. resources/cloud/0100_entities.sql is its result; a test compares.
Result<QString> cloudEntitiesSql(Connection &workspace);


/// Version of the schema that a client speaks: its latest migration.
int cloudSchemaVersion();

} // namespace flow
