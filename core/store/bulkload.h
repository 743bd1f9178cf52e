// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"

#include <QStringList>

namespace flow {

/// Drops the secondary indices of a table for the length of a bulk change and makes them again, all inside the open
/// transaction, so a rollback brings them back too. Making an index by sorting once is several times faster than
/// keeping it right for each of a million rows. The unique index of the uids stays.
class SuspendedIndexes
{
public:
    static Result<SuspendedIndexes> suspend(Connection &connection, const Entity &entity);
    /// The same, but indices in `keep` stay (those that the bulk change looks things up with).
    static Result<SuspendedIndexes> suspend(Connection &connection, const Entity &entity, const QStringList &keep);
    Result<void> restore();

private:
    explicit SuspendedIndexes(Connection &connection) : m_connection(&connection) { }
    Connection *m_connection;
    QStringList m_sql;
};

} // namespace flow
