// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/records.h"
#include "core/store/triggers.h"

namespace flow::test {

/// All records of all entities as text, byte for byte, and what the search index knows of them. Two workspaces with the
/// same dump are the same to a user.
inline Result<QStringList> dump(Connection &connection)
{
    QStringList lines;
    for (const Entity *entity : allEntities()) {
        QStringList columns{QStringLiteral("id"), QStringLiteral("quote(uid)")};
        for (const Field &field : entity->fields) columns << QStringLiteral("quote(%1)").arg(field.name);
        const QString sql = QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns.join(u" || '|' || "), entity->table);
        FLOW_ASSIGN(Statement rows, connection.prepare(sql.toStdString()));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            lines << entity->name + u' ' + rows.string(0);
        }
    }
    return lines;
}

/// The words of the search index with the number of rows that hold each.
inline Result<QStringList> dumpSearch(Connection &connection)
{
    QStringList lines;
    for (const Entity *entity : allEntities()) {
        if (!hasSearchIndex(*entity)) continue;
        FLOW_TRY(connection.exec(QStringLiteral("CREATE VIRTUAL TABLE temp.words USING fts5vocab(main, search_%1, row)")
                                     .arg(entity->table).toStdString()));
        {
            FLOW_ASSIGN(Statement rows, connection.prepare("SELECT term || ' ' || doc FROM temp.words ORDER BY term"));
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row) break;
                lines << entity->name + u' ' + rows.string(0);
            }
        }
        FLOW_TRY(connection.exec("DROP TABLE temp.words"));
    }
    return lines;
}

} // namespace flow::test
