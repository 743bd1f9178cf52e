// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/records.h"
#include "core/store/statementcache.h"

#include <optional>

namespace flow {

/// Records as they were just after an entry of the journal, and uids of records that may be gone by now.
class RowHistory
{
public:
    explicit RowHistory(Connection &connection) : m_cache(connection) { }

    /// The record after `entry`: what stands now, or stood when it was deleted, with later changes taken back.
    Result<std::optional<Record>> rowAt(const Entity &entity, qint64 row, qint64 entry);
    /// True when nothing was changed or deleted in these rows after `entry`.
    Result<bool> isUntouched(const Entity &entity, qint64 first, qint64 last, qint64 entry);
    /// Empty when there never was such a record.
    Result<QByteArray> uidOf(const Entity &entity, qint64 row);

private:
    StatementCache m_cache;
};

} // namespace flow
