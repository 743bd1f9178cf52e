// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/records.h"

#include "core/store/validate.h"

namespace flow {

using namespace Qt::StringLiterals;

QVariant Record::value(QStringView field) const
{
    const int index = entity ? entity->indexOf(field) : -1;
    return index < 0 ? QVariant() : values[size_t(index)];
}

QString Record::title() const
{
    QStringList parts;
    for (const QString &field : entity->title)
        if (const QString part = text(field); !part.isEmpty()) parts << part;
    return parts.join(u' ');
}

QString recordColumns(const Entity &entity, const QString &prefix)
{
    QString columns = prefix + u"id, "_s + prefix + u"uid"_s;
    for (const Field &field : entity.fields) columns += u", "_s + prefix + field.name;
    return columns;
}

Record readRecord(const Entity &entity, const Statement &statement, int first)
{
    Record record{&entity, statement.integer(first), statement.blob(first + 1), {}};
    record.values.reserve(entity.fields.size());
    for (int i = 0; i < int(entity.fields.size()); ++i) record.values.push_back(statement.value(first + 2 + i));
    return record;
}

Result<std::optional<Record>> Records::byId(const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(auto records, byIds(entity, {id}));
    if (records.empty()) return std::optional<Record>();
    return std::optional(std::move(records.front()));
}

Result<std::vector<Record>> Records::byIds(const Entity &entity, const QList<qint64> &ids)
{
    FLOW_ASSIGN(Statement statement,
        m_connection.prepare(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(recordColumns(entity), entity.table).toStdString()));
    std::vector<Record> records;
    records.reserve(size_t(ids.size()));
    for (const qint64 id : ids) {
        statement.bind(1, id);
        FLOW_ASSIGN(const bool row, statement.step());
        if (row) records.push_back(readRecord(entity, statement));
        statement.reset();
    }
    return records;
}

Result<std::vector<Record>> Records::where(const Entity &entity, const QString &field, const QVariant &value, int limit)
{
    if (!entity.field(field)) return failure(ErrorCode::Internal, {}, u"no field "_s + field);
    FLOW_ASSIGN(Statement statement,
        m_connection.prepare(u"SELECT %1 FROM %2 WHERE %3 = ? ORDER BY id LIMIT ?"_s
                                 .arg(recordColumns(entity), entity.table, field)
                                 .toStdString()));
    statement.bind(1, value);
    statement.bind(2, limit);
    std::vector<Record> records;
    for (;;) {
        FLOW_ASSIGN(const bool row, statement.step());
        if (!row) return records;
        records.push_back(readRecord(entity, statement));
    }
}

Result<qint64> Records::insert(const Entity &entity, const Values &values)
{
    QString columns;
    QString marks;
    std::vector<QVariant> bound;
    for (const Field &field : entity.fields) {
        FLOW_ASSIGN(QVariant checked, checkValue(field, values.value(field.name)));
        if (checked.isNull()) continue;
        columns += u", "_s + field.name;
        marks += u", ?"_s;
        bound.push_back(std::move(checked));
    }
    FLOW_ASSIGN(Statement statement,
        m_connection.prepare(
            u"INSERT INTO %1 (uid%2) VALUES (?%3)"_s.arg(entity.table, columns, marks).toStdString()));
    statement.bind(1, m_connection.newUid());
    for (size_t i = 0; i < bound.size(); ++i) statement.bind(int(i) + 2, bound[i]);
    FLOW_TRY(statement.run());
    return m_connection.lastInsertId();
}

Result<bool> Records::update(const Entity &entity, qint64 id, const Values &values)
{
    FLOW_ASSIGN(const auto before, byId(entity, id));
    if (!before) return failure(ErrorCode::NotFound, {entity.name + u' ' + QString::number(id)});
    QStringList sets;
    std::vector<QVariant> bound;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const Field *field = entity.field(it.key());
        if (!field) return failure(ErrorCode::Internal, {}, u"no field "_s + it.key());
        FLOW_ASSIGN(QVariant checked, checkValue(*field, it.value()));
        if (checked == before->value(field->name)) continue;
        sets << field->name + u" = ?"_s;
        bound.push_back(std::move(checked));
    }
    if (sets.isEmpty()) return false;
    FLOW_ASSIGN(Statement statement,
        m_connection.prepare(
            u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(entity.table, sets.join(u", "_s)).toStdString()));
    for (size_t i = 0; i < bound.size(); ++i) statement.bind(int(i) + 1, bound[i]);
    statement.bind(int(bound.size()) + 1, id);
    FLOW_TRY(statement.run());
    return true;
}

Result<void> Records::remove(const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(Statement statement,
        m_connection.prepare(u"DELETE FROM %1 WHERE id = ?"_s.arg(entity.table).toStdString()));
    statement.bind(1, id);
    FLOW_TRY(statement.run());
    if (m_connection.changes() == 0)
        return failure(ErrorCode::NotFound, {entity.name + u' ' + QString::number(id)});
    return {};
}

} // namespace flow
