// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"

#include <QStringList>

#include <optional>

namespace flow {

/// Drops the secondary indices of a table for the length of a bulk change and makes them again, all inside the open
/// transaction, so a rollback brings them back too. Making an index by sorting once is several times faster than
/// keeping it right for each of a million rows. The unique index of the uids stays.
class SuspendedIndexes
{
public:
    /// `filled`: the only columns to which the change gives values. Indices of the rows that have a value in another
    /// column stay then, since the change does not touch them.
    static Result<SuspendedIndexes> suspend(Connection &connection, const Entity &entity,
        const std::optional<QStringList> &filled = std::nullopt);
    Result<void> restore();

    const QStringList &sql() const { return m_sql; } ///< what restore() runs

private:
    explicit SuspendedIndexes(Connection &connection) : m_connection(&connection) { }
    Connection *m_connection;
    QStringList m_sql;
};

/// Takes away the trigger that tells the journal of each new row of a table, for the length of a bulk insert. With it
/// SQLite gathers all rows of a statement before it writes the first one. Who inserts calls tell() instead.
class SuspendedInsertTrigger
{
public:
    static Result<SuspendedInsertTrigger> suspend(Connection &connection, const Entity &entity);
    /// The rows with these ids are new and all there.
    Result<void> tell(qint64 first, qint64 last);
    Result<void> restore();

private:
    Connection *m_connection = nullptr;
    QString m_sql;
    Statement m_tell;
};

/// SuspendedIndexes for a change of many transactions, with the search index, to which new rows are not added meanwhile.
/// What is suspended is noted in the workspace, and made again by restoreSuspended(): called when the change is complete,
/// or when the workspace is opened the next time. One table at a time; does nothing while one is noted, and for a table
/// with unique indices of its own, which are rules.
Result<void> suspendAcross(Connection &connection, const Entity &entity);
Result<void> restoreSuspended(Connection &connection); ///< inside a transaction
Result<bool> hasSuspended(Connection &connection); ///< also asked of a new file
Result<QString> suspendedTable(Connection &connection); ///< empty: none

/// Writes the changed pages of the open transaction to the log. Between the statements of a bulk change: SQLite does it
/// by itself when its memory is full, but within a statement it first copies each page, in case that the statement fails.
Result<void> writePages(Connection &connection);

} // namespace flow
