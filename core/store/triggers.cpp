// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/triggers.h"

#include "core/base/entity.h"
#include "core/store/bulkload.h"
#include "core/store/journalwriter.h"

#include <QCryptographicHash>

#include <algorithm>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    constexpr QLatin1StringView kPrefix("generated_");

    QStringList searchable(const Entity &entity, QLatin1StringView row)
    {
        QStringList names;
        for (const Field &field : entity.fields)
            if (field.is(Searchable)) names << row + field.name;
        return names;
    }

    QString journalTriggers(const Entity &entity)
    {
        QString changes;
        QString old;
        for (const Field &field : entity.fields) {
            changes += u", OLD.%1, NEW.%1"_s.arg(field.name);
            old += u", OLD.%1"_s.arg(field.name);
        }
        const auto trigger = [&](QLatin1StringView event, const QString &call) {
            return u"CREATE TRIGGER generated_%1_%2 AFTER %2 ON %1 BEGIN SELECT %3; END;\n"_s.arg(
                entity.table, event, call);
        };
        const QString number = QString::number(entity.number);
        return trigger("insert"_L1, u"journal_insert(%1, NEW.id)"_s.arg(number))
            + trigger("update"_L1, u"journal_update(%1, NEW.id%2)"_s.arg(number, changes))
            + trigger("delete"_L1, u"journal_delete(%1, OLD.id, OLD.uid%2)"_s.arg(number, old));
    }

    QString searchTriggers(const Entity &entity)
    {
        const QStringList columns = searchable(entity, ""_L1);
        const QString text = searchable(entity, "NEW."_L1).join(u", "_s);
        return uR"(CREATE TRIGGER generated_%1_search_update AFTER UPDATE OF %2 ON %1 BEGIN
UPDATE search_%1 SET text = search_text(%3) WHERE rowid = NEW.id; END;
CREATE TRIGGER generated_%1_search_delete AFTER DELETE ON %1 BEGIN DELETE FROM search_%1 WHERE rowid = OLD.id; END;
)"_s.arg(entity.table, columns.join(u", "_s), text);
    }

    // Tags and files say whose they are by entity and id, which no foreign key can express.
    QString ownerTriggers(const Entity &entity)
    {
        return uR"(CREATE TRIGGER generated_%1_owned AFTER DELETE ON %1 BEGIN
DELETE FROM tagging WHERE owner_entity = %2 AND owner_id = OLD.id;
DELETE FROM file WHERE owner_entity = %2 AND owner_id = OLD.id; END;
)"_s.arg(entity.table, QString::number(entity.number));
    }

    QString allTriggers()
    {
        QString sql;
        for (const Entity *entity : allEntities()) {
            if (entity->journaled) sql += journalTriggers(*entity);
            if (hasSearchIndex(*entity)) sql += searchTriggers(*entity);
            if (entity->ownsFiles) sql += ownerTriggers(*entity);
        }
        return sql;
    }

    QString fillSearch(const Entity &entity, const QString &where)
    {
        return u"INSERT INTO search_%1 (rowid, text) SELECT id, search_text(%2) FROM %1 WHERE %3"_s.arg(
            entity.table, searchable(entity, ""_L1).join(u", "_s), where);
    }

    Result<void> rebuildSearch(Connection &connection, const Entity &entity)
    {
        FLOW_TRY(connection.exec(u"DROP TABLE IF EXISTS search_%1"_s.arg(entity.table).toStdString()));
        FLOW_TRY(connection.exec(searchTableSql(entity).toStdString()));
        return connection.exec(fillSearch(entity, u"1"_s).toStdString());
    }

    Result<void> replaceGenerated(Connection &connection, const QString &triggers)
    {
        FLOW_TRY(dropTriggers(connection));
        for (const Entity *entity : allEntities())
            if (hasSearchIndex(*entity)) FLOW_TRY(rebuildSearch(connection, *entity));
        return connection.exec(triggers.toStdString());
    }

} // namespace

// detail=none: which rows hold a word is all that is asked; columns and positions would double size and time.
QString searchTableSql(const Entity &entity)
{
    return u"CREATE VIRTUAL TABLE search_%1 USING fts5(text, content='', contentless_delete=1, detail=none,"
           " prefix='3', tokenize='flow');"_s.arg(entity.table);
}

bool hasSearchIndex(const Entity &entity)
{
    return std::ranges::any_of(entity.fields, [](const Field &f) { return f.is(Searchable); });
}

Result<void> dropTriggers(Connection &connection)
{
    QStringList names;
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name GLOB 'generated_*'"));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            names << find.string(0);
        }
    }
    for (const QString &name : names) FLOW_TRY(connection.exec(u"DROP TRIGGER \"%1\""_s.arg(name).toStdString()));
    return {};
}

Result<void> refreshGenerated(Connection &connection)
{
    const QString triggers = allTriggers();
    QString all = triggers;
    for (const Entity *entity : allEntities())
        if (hasSearchIndex(*entity)) all += searchTableSql(*entity);
    const QString hash = QString::fromLatin1(
        QCryptographicHash::hash(all.toUtf8(), QCryptographicHash::Sha256).toHex());
    FLOW_ASSIGN(const QString stored, connection.text("SELECT value FROM meta WHERE key = 'generated'"));
    if (stored == hash) return {};
    FLOW_TRY(connection.exec("BEGIN IMMEDIATE"));
    auto done = replaceGenerated(connection, triggers);
    if (done) {
        auto remember = connection.prepare(
            "INSERT INTO meta (key, value) VALUES ('generated', ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value");
        if (remember) remember->bind(1, hash);
        done = remember ? remember->run() : Result<void>(std::unexpected(remember.error()));
    }
    if (!done) {
        (void)connection.exec("ROLLBACK");
        return done;
    }
    return connection.exec("COMMIT");
}

Result<void> indexInserted(Connection &connection)
{
    for (const Entity *entity : allEntities()) {
        const auto &runs = connection.journal().inserted(entity->number);
        if (runs.empty() || !hasSearchIndex(*entity)) continue;
        FLOW_ASSIGN(const QString suspended, suspendedTable(connection));
        if (suspended == entity->table) continue;
        FLOW_ASSIGN(Statement fill,
            connection.prepare(fillSearch(*entity, u"id BETWEEN ? AND ?"_s).toStdString()));
        // The first rows of a run may be there already: a bulk import indexes its own (searchbuild.h).
        FLOW_ASSIGN(Statement indexed,
            connection.prepare(
                u"SELECT max(id) FROM search_%1_docsize WHERE id BETWEEN ? AND ?"_s.arg(entity->table).toStdString()));
        for (const auto &run : runs) {
            indexed.bind(1, run.first);
            indexed.bind(2, run.last);
            FLOW_TRY(indexed.step());
            const qint64 first = indexed.isNull(0) ? run.first : indexed.integer(0) + 1;
            indexed.reset();
            if (first > run.last) continue;
            fill.bind(1, first);
            fill.bind(2, run.last);
            FLOW_TRY(fill.run());
        }
    }
    return {};
}

} // namespace flow
