// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/recordwriter.h"

#include "core/base/fold.h"
#include "core/entities.h"
#include "core/store/validate.h"

namespace flow {

using namespace Qt::StringLiterals;

const RecordWriter::Sql &RecordWriter::sqlOf(const Entity &entity)
{
    auto [found, isNew] = m_sql.try_emplace(&entity);
    if (isNew) {
        QString columns;
        QString marks;
        for (const Field &field : entity.fields) {
            columns += u", "_s + field.name;
            marks += u", ?"_s;
        }
        found->second.insert =
            u"INSERT INTO %1 (uid%2) VALUES (?%3)"_s.arg(entity.table, columns, marks).toStdString();
        found->second.byId =
            u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(recordColumns(entity), entity.table).toStdString();
    }
    return found->second;
}

Result<std::optional<Record>> RecordWriter::byId(const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(Statement *const statement, m_cache.prepare(sqlOf(entity).byId));
    statement->bind(1, id);
    FLOW_ASSIGN(const bool row, statement->step());
    std::optional<Record> record;
    if (row) record = readRecord(entity, *statement);
    statement->reset();
    return record;
}

Result<QList<qint64>> RecordWriter::idsWhere(
    const Entity &entity, const QString &column, const QVariant &value, int limit)
{
    FLOW_ASSIGN(Statement *const statement,
        m_cache.prepare(
            u"SELECT id FROM %1 WHERE %2 = ? ORDER BY id LIMIT ?"_s.arg(entity.table, column).toStdString()));
    statement->bind(1, value);
    statement->bind(2, limit);
    QList<qint64> ids;
    for (;;) {
        FLOW_ASSIGN(const bool row, statement->step());
        if (!row) break;
        ids << statement->integer(0);
    }
    statement->reset();
    return ids;
}

Result<qint64> RecordWriter::insert(const Entity &entity, const Values &values)
{
    FLOW_ASSIGN(Statement *const statement, m_cache.prepare(sqlOf(entity).insert));
    statement->bind(1, connection().newUid());
    int column = 2;
    for (const Field &field : entity.fields) {
        FLOW_ASSIGN(const QVariant checked, checkValue(field, values.value(field.name)));
        statement->bind(column++, checked);
    }
    FLOW_TRY(statement->run());
    return connection().lastInsertId();
}

Result<QStringList> RecordWriter::update(Record &before, const Values &values)
{
    const Entity &entity = *before.entity;
    QStringList changed;
    std::vector<std::pair<int, QVariant>> bound;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const int index = entity.indexOf(it.key());
        if (index < 0) return failure(ErrorCode::Internal, {}, u"no field "_s + it.key());
        FLOW_ASSIGN(QVariant checked, checkValue(entity.fields[size_t(index)], it.value()));
        if (checked == before.values[size_t(index)]) continue;
        changed << it.key();
        bound.emplace_back(index, std::move(checked));
    }
    if (changed.isEmpty()) return changed;
    FLOW_ASSIGN(Statement *const statement,
        m_cache.prepare(u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(entity.table, changed.join(u" = ?, "_s))
                .toStdString()));
    for (size_t i = 0; i < bound.size(); ++i)
        statement->bind(int(i) + 1, bound[i].second);
    statement->bind(int(bound.size()) + 1, before.id);
    FLOW_TRY(statement->run());
    for (auto &[index, value] : bound)
        before.values[size_t(index)] = std::move(value);
    return changed;
}

Result<void> RecordWriter::remove(const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(Statement *const statement,
        m_cache.prepare(u"DELETE FROM %1 WHERE id = ?"_s.arg(entity.table).toStdString()));
    statement->bind(1, id);
    return statement->run();
}

Result<qint64> RecordWriter::tagId(const QString &name, const QString &kind)
{
    const QString key = kind + u':' + fold(name);
    if (const auto known = m_tags.constFind(key); known != m_tags.constEnd()) return *known;
    FLOW_ASSIGN(
        Statement *const find, m_cache.prepare("SELECT id FROM tag WHERE kind = ? AND fold(name) = fold(?)"));
    find->bind(1, kind);
    find->bind(2, name);
    FLOW_ASSIGN(const bool row, find->step());
    qint64 id = row ? find->integer(0) : 0;
    find->reset();
    if (!id) {
        FLOW_ASSIGN(id, insert(tagEntity(), {{u"name"_s, name}, {u"kind"_s, kind}}));
    }
    m_tags.insert(key, id);
    return id;
}

Result<bool> RecordWriter::addTag(
    const Entity &owner, qint64 ownerId, const QString &name, const QString &kind)
{
    const QString tidy = name.trimmed();
    if (fold(tidy).isEmpty()) return false;
    FLOW_ASSIGN(const qint64 tag, tagId(tidy, kind));
    FLOW_ASSIGN(Statement *const find,
        m_cache.prepare("SELECT 1 FROM tagging WHERE owner_entity = ? AND owner_id = ? AND tag_id = ?"));
    find->bind(1, owner.number);
    find->bind(2, ownerId);
    find->bind(3, tag);
    FLOW_ASSIGN(const bool has, find->step());
    find->reset();
    if (has) return false;
    FLOW_TRY(insert(
        taggingEntity(), {{u"tag_id"_s, tag}, {u"owner_entity"_s, owner.number}, {u"owner_id"_s, ownerId}}));
    return true;
}

} // namespace flow
