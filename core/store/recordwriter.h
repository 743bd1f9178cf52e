// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"
#include "core/store/statementcache.h"

namespace flow {

/// Like Records, for work on many rows: statements are prepared once, and a caller that holds the record
/// already says so. Same checks, same errors. Inside the caller's transaction, on the connection's thread.
class RecordWriter
{
public:
    explicit RecordWriter(Connection &connection)
        : m_cache(connection)
    {
    }

    Result<std::optional<Record>> byId(const Entity &entity, qint64 id);
    /// Ids of rows of which `column` (a field name, or an expression that the schema has an index on) is
    /// `value`.
    Result<QList<qint64>> idsWhere(
        const Entity &entity, const QString &column, const QVariant &value, int limit = 20);
    Result<qint64> insert(const Entity &entity, const Values &values);
    /// Writes what differs from `before` and brings `before` up to date; the names of the fields that
    /// changed.
    Result<QStringList> update(Record &before, const Values &values);
    Result<void> remove(const Entity &entity, qint64 id);

    /// Finds the tag by its folded name or makes it. True when the record did not have it yet.
    Result<bool> addTag(const Entity &owner, qint64 ownerId, const QString &name,
        const QString &kind = QStringLiteral("tag"));

    StatementCache &cache() { return m_cache; }
    Connection &connection() { return m_cache.connection(); }

private:
    struct Sql
    {
        std::string insert;
        std::string byId;
    };
    const Sql &sqlOf(const Entity &entity);
    Result<qint64> tagId(const QString &name, const QString &kind);

    StatementCache m_cache;
    std::unordered_map<const Entity *, Sql> m_sql;
    QHash<QString, qint64> m_tags;
};

} // namespace flow
