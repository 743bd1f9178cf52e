// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

#include "core/store/searchbuild.h"
#include "core/store/sqliteerror.h"
#include "core/store/triggers.h"

#include <sqlite3.h>

#include <algorithm>
#include <cerrno>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// SQLite sorts the keys of a new index in pieces as large as its page cache and merges them. Pieces that fit into the
/// processor's cache take a third of the time of one piece in 64 MB, and keep the memory small.
class SmallCache
{
public:
    explicit SmallCache(Connection &connection)
        : m_connection(connection)
        , m_before(connection.integer("PRAGMA cache_size").value_or(-2000))
    {
        (void)connection.exec("PRAGMA cache_size = -1024");
    }
    ~SmallCache() { (void)m_connection.exec("PRAGMA cache_size = " + std::to_string(m_before)); }
    Q_DISABLE_COPY_MOVE(SmallCache)

private:
    Connection &m_connection;
    qint64 m_before;
};

} // namespace

Result<SuspendedIndexes> SuspendedIndexes::suspend(
    Connection &connection, const Entity &entity, const std::optional<QStringList> &filled)
{
    SuspendedIndexes suspended(connection);
    // A row that is deleted is looked for in the columns that point to it: without their index that is a scan for each.
    QStringList pointing;
    for (const Field &field : entity.fields)
        if (field.target == entity.name) pointing << field.name;
    const auto stays = [&](const QString &name, const QString &sql) {
        const QString column = name.mid(entity.table.size() + 4); // "fan_by_score"
        return pointing.contains(column) || (filled && sql.contains(u" WHERE "_s) && !filled->contains(column));
    };
    QStringList names;
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"));
        find.bind(1, entity.table);
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            if (stays(find.string(0), find.string(1))) continue;
            names << find.string(0);
            suspended.m_sql << find.string(1);
        }
    }
    for (const QString &name : names) FLOW_TRY(connection.exec(u"DROP INDEX \"%1\""_s.arg(name).toStdString()));
    return suspended;
}

Result<void> SuspendedIndexes::restore()
{
    const SmallCache cache(*m_connection);
    FLOW_TRY(writePages(*m_connection));
    for (const QString &sql : m_sql) FLOW_TRY(m_connection->exec(sql.toStdString()));
    m_sql.clear();
    return {};
}

Result<SuspendedInsertTrigger> SuspendedInsertTrigger::suspend(Connection &connection, const Entity &entity)
{
    SuspendedInsertTrigger suspended;
    suspended.m_connection = &connection;
    const QString name = u"generated_%1_insert"_s.arg(entity.table);
    {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT sql FROM sqlite_schema WHERE type = 'trigger' AND name = ?"));
        find.bind(1, name);
        FLOW_ASSIGN(const bool found, find.step());
        if (!found) return failure(ErrorCode::Internal, {}, u"there is no trigger "_s + name);
        suspended.m_sql = find.string(0);
    }
    FLOW_TRY(connection.exec(u"DROP TRIGGER \"%1\""_s.arg(name).toStdString()));
    FLOW_ASSIGN(suspended.m_tell,
        connection.prepare(u"SELECT count(journal_insert(%1, id)) FROM %2 WHERE id BETWEEN ? AND ?"_s
                .arg(QString::number(entity.number), entity.table)
                .toStdString()));
    return suspended;
}

Result<void> SuspendedInsertTrigger::tell(qint64 first, qint64 last)
{
    m_tell.bind(1, first);
    m_tell.bind(2, last);
    return m_tell.run();
}

Result<void> SuspendedInsertTrigger::restore()
{
    m_tell = Statement();
    return m_connection->exec(m_sql.toStdString());
}

Result<bool> hasSuspended(Connection &connection)
{
    FLOW_ASSIGN(const qint64 known, connection.integer("SELECT count(*) FROM sqlite_schema WHERE name = 'meta'"));
    if (known == 0) return false;
    return connection.integer("SELECT EXISTS (SELECT 1 FROM meta WHERE key = 'suspended_indexes')").transform([](qint64 any) { return any != 0; });
}

Result<void> suspendAcross(Connection &connection, const Entity &entity)
{
    FLOW_ASSIGN(const bool noted, hasSuspended(connection));
    if (noted) return {};
    FLOW_ASSIGN(Statement rules,
        connection.prepare("SELECT EXISTS (SELECT 1 FROM pragma_index_list(?1) WHERE \"unique\" AND origin = 'c')"));
    rules.bind(1, entity.table);
    FLOW_ASSIGN(const bool row, rules.step());
    if (row && rules.integer(0)) return {};
    rules.reset();
    FLOW_ASSIGN(const auto suspended, SuspendedIndexes::suspend(connection, entity));
    FLOW_ASSIGN(Statement note, connection.prepare("INSERT INTO meta (key, value) VALUES ('suspended_indexes', ?), ('suspended_table', ?)"));
    note.bind(1, suspended.sql().join(u";\n"_s));
    note.bind(2, entity.table);
    return note.run();
}

Result<QString> suspendedTable(Connection &connection) { return connection.text("SELECT value FROM meta WHERE key = 'suspended_table'"); }

Result<void> restoreSuspended(Connection &connection)
{
    FLOW_ASSIGN(const QString sql, connection.text("SELECT value FROM meta WHERE key = 'suspended_indexes'"));
    if (sql.isEmpty()) return {};
    FLOW_ASSIGN(const QString table, suspendedTable(connection));
    const auto all = allEntities();
    const auto entity = std::ranges::find_if(all, [&](const Entity *known) { return known->table == table && hasSearchIndex(*known); });
    std::optional<SearchBuild> search;
    if (entity != all.end()) {
        search.emplace(**entity);
        FLOW_TRY(search->start(connection));
        search->complete(); // words are laid out while the other indices are made
    }
    {
        const SmallCache cache(connection);
        FLOW_TRY(writePages(connection));
        FLOW_TRY(connection.exec(sql.toStdString()));
    }
    if (search) FLOW_TRY(search->moveInto(connection));
    return connection.exec("DELETE FROM meta WHERE key IN ('suspended_indexes', 'suspended_table')");
}

Result<void> writePages(Connection &connection)
{
    // Busy: somebody reads the pages in a mode without a log. They are then written later.
    const int rc = sqlite3_db_cacheflush(connection.handle());
    if (rc == SQLITE_OK || rc == SQLITE_BUSY) return {};
    // The handle does not remember what went wrong here.
    const bool isFull = (rc & 0xFF) == SQLITE_IOERR && sqlite3_system_errno(connection.handle()) == ENOSPC;
    return std::unexpected(sqliteError(isFull ? SQLITE_FULL : rc, QString::fromLatin1(sqlite3_errstr(rc))));
}

} // namespace flow
