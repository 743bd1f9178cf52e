// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"

#include <QJsonObject>

namespace flow {

/// Count and sum of row hashes of an entity in 16 parts, as the cloud's sync_digest makes them: {"0": [n, "sum"], ...}.
/// Rows that wait and references to what is not here count as the cloud has them.
Result<QJsonObject> localDigest(Connection &connection, const Entity &entity);

} // namespace flow
