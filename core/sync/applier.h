// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/store/statementcache.h"
#include "core/sync/pending.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonObject>

namespace flow {

class Comeback;

/// Writes rows of the cloud into the workspace: translates uids to local ids, leaves pending values alone, keeps references
/// to what is not here, sets rows aside that cannot be written. Inside the caller's write; make one for each transaction.
class Applier
{
public:
    /// With a `comeback` the cloud was restored from a backup: what has to come back to it stays as it is here.
    Applier(Connection &connection, const PendingChanges &pending, Comeback *comeback = nullptr) : m_cache(connection), m_pending(pending), m_comeback(comeback) { }

    /// A block of a pull or a page of a table: {"t": entity, "c": [columns], "r": [[uid, deleted, values...], ...]}.
    Result<void> applyBlock(const QJsonObject &block);
    /// From now on notes which rows the cloud has.
    void sweep() { m_sweeps = true; }
    /// The row as an answer carries it, {"field": value, "_del": false}; nothing there: the row goes.
    Result<void> applyAnswer(const Entity &entity, const QByteArray &uid, const QJsonValue &row);
    /// The row has been the same as an older one all along.
    Result<void> rename(const Entity &entity, qint64 row, const QByteArray &uid);
    /// What became of uids of records here: changes on their way may still name the old ones.
    const QHash<QByteArray, QByteArray> &renamed() const { return m_renamed; }
    /// References and rows that were waiting for what came now.
    Result<void> settle();
    /// Removes rows of the entity that the sweep did not see and that are not new here.
    Result<void> removeUnseen(const Entity &entity);

    qint64 rows() const { return m_rows; }

private:
    struct Column
    {
        const Field *field = nullptr;
        size_t index = 0; ///< in Entity::fields
        int place = 0; ///< in the row
    };
    using Columns = std::vector<Column>;
    struct Statements ///< of one entity; a million rows ask the same
    {
        Statement *find = nullptr, *insert = nullptr, *now = nullptr, *seen = nullptr;
    };
    Result<Statements *> statementsOf(const Entity &entity);

    Result<void> applyRow(const Entity &entity, const Columns &columns, const QJsonArray &row);
    /// The new row's id; 0: it was set aside, or a row of the same name has taken the uid.
    Result<qint64> insertRow(const Entity &entity, const Columns &columns, const QByteArray &uid, const QJsonArray &row);
    Result<void> updateRow(const Entity &entity, const Columns &columns, qint64 id, const QJsonArray &row);
    Result<void> removeRow(const Entity &entity, qint64 id);
    Result<void> removeFile(qint64 id);
    Result<void> scrubErased(const Entity &entity);
    Result<void> setAside(const Entity &entity, const Columns &columns, const QJsonArray &row, const QString &reason);
    Result<qint64> idOf(const Entity &entity, const QByteArray &uid);
    Result<qint64> sameRow(const Entity &entity, const Columns &columns, const QJsonArray &row);
    /// Local value; a reference to what is not here is null and noted in `missing`.
    Result<QVariant> localValue(const Column &column, const Columns &columns, const QJsonArray &row, QByteArray *missing);
    Result<void> noteDangling(const Entity &entity, qint64 id, const Field &field, const Columns &columns, const QJsonArray &row, const QByteArray &target);
    Result<void> forgetDangling(const Entity &entity, qint64 id, const Field &field);
    Result<bool> hasDangling();
    Result<bool> isDangling(const Entity &entity, qint64 id, const Field &field);
    Result<void> resolveDangling();
    Result<void> retryWaiting();
    Result<void> forgetWaiting(const Entity &entity, const QByteArray &uid);
    Result<bool> hasWaiting();

    StatementCache m_cache;
    const PendingChanges &m_pending;
    Comeback *m_comeback = nullptr;
    std::unordered_map<const Entity *, Statements> m_statements;
    QHash<QByteArray, QByteArray> m_renamed;
    QHash<QByteArray, qint64> m_erased; ///< ids by uid, of the block that is being applied
    bool m_sweeps = false;
    qint64 m_rows = 0;
    std::optional<bool> m_hasDangling;
    std::optional<bool> m_hasWaiting;
};

} // namespace flow
