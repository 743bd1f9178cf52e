// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/rowwriter.h"

namespace flow::demo {

using namespace Qt::StringLiterals;

Result<RowWriter> RowWriter::open(
    Connection &connection, const Entity &entity, UuidMaker &uuids, qint64 uidMs)
{
    QString columns;
    QString marks;
    for (const Field &field : entity.fields) {
        columns += u", "_s + field.name;
        marks += u", ?"_s;
    }
    RowWriter writer;
    FLOW_ASSIGN(writer.m_statement,
        connection.prepare(
            u"INSERT INTO %1 (uid%2) VALUES (?%3)"_s.arg(entity.table, columns, marks).toStdString()));
    writer.m_connection = &connection;
    writer.m_entity = &entity;
    writer.m_uuids = &uuids;
    writer.m_uidMs = uidMs;
    writer.m_isSet.resize(entity.fields.size() + 2);
    writer.m_wasSet = writer.m_isSet;
    return writer;
}

int RowWriter::indexOf(QLatin1StringView field)
{
    for (size_t i = 0; i < m_entity->fields.size(); ++i)
        if (m_entity->fields[i].name == field) return int(i) + 2;
    m_unknown = field;
    return -1;
}

RowWriter &RowWriter::set(QLatin1StringView field, const QString &value)
{
    const int index = indexOf(field);
    if (index < 0 || value.isEmpty()) return *this;
    m_statement.bind(index, value);
    m_isSet[size_t(index)] = true;
    return *this;
}

Result<qint64> RowWriter::add()
{
    if (!m_unknown.isEmpty()) return failure(ErrorCode::Internal, {}, u"no field "_s + m_unknown);
    for (size_t i = 2; i < m_isSet.size(); ++i)
        if (m_wasSet[i] && !m_isSet[i]) m_statement.bindNull(int(i));
    const auto uid = m_uuids->next(m_uidMs);
    m_statement.bindBlob(1, uid.data(), int(uid.size()));
    FLOW_TRY(m_statement.run());
    m_wasSet = m_isSet;
    m_isSet.assign(m_isSet.size(), false);
    return m_connection->lastInsertId();
}

} // namespace flow::demo
