// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/bulkload.h"

namespace flow {

using namespace Qt::StringLiterals;

Result<SuspendedIndexes> SuspendedIndexes::suspend(Connection &connection, const Entity &entity)
{
    return suspend(connection, entity, {});
}

Result<SuspendedIndexes> SuspendedIndexes::suspend(Connection &connection, const Entity &entity, const QStringList &keep)
{
    SuspendedIndexes suspended(connection);
    QStringList names;
    // A row that is deleted is looked for in the columns that point to it: without their index that is a scan for each.
    QStringList needed = keep;
    for (const Field &field : entity.fields)
        if (field.target == entity.name) needed << entity.table + u"_by_"_s + field.name;
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare(
                "SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL"));
        find.bind(1, entity.table);
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            if (needed.contains(find.string(0))) continue;
            names << find.string(0);
            suspended.m_sql << find.string(1);
        }
    }
    for (const QString &name : names) FLOW_TRY(connection.exec(u"DROP INDEX \"%1\""_s.arg(name).toStdString()));
    return suspended;
}

Result<void> SuspendedIndexes::restore()
{
    for (const QString &sql : m_sql) FLOW_TRY(m_connection->exec(sql.toStdString()));
    m_sql.clear();
    return {};
}

} // namespace flow
