// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/listcolumns.h"

#include "core/query/unknownfield.h"

namespace flow {
namespace {

using namespace Qt::StringLiterals;

QString titleOf(const Entity &entity, const QString &row)
{
    QStringList parts;
    for (const QString &field : entity.title)
        parts << u"coalesce(%1.%2, '')"_s.arg(row, field);
    return parts.isEmpty()  ? u"''"_s
        : parts.size() == 1 ? parts.first()
                            : u"trim("_s + parts.join(u" || ' ' || "_s) + u')';
}

Result<QString> columnSql(const Entity &entity, const QString &name)
{
    if (name == "id"_L1) return u"t.id"_s;
    if (name == "title"_L1 && !entity.field(u"title")) return titleOf(entity, u"t"_s);
    if (name == "subtitle"_L1) return entity.subtitle.isEmpty() ? u"NULL"_s : u"t."_s + entity.subtitle;
    if (const Field *field = entity.field(name)) return u"t."_s + field->name;
    const qsizetype dot = name.indexOf(u'.');
    const Field *reference =
        referenceField(entity, dot < 0 ? QStringView(name) : QStringView(name).left(dot));
    const Entity *target = reference ? entityByName(reference->target) : nullptr;
    if (!target) return unknownField(entity, name);
    const QString field = dot < 0 ? u"title"_s : name.mid(dot + 1);
    if (field != "title"_L1 && !target->field(field)) return unknownField(*target, name);
    const QString value = field == "title"_L1 ? titleOf(*target, u"r"_s) : u"r."_s + field;
    return u"(SELECT %1 FROM %2 r WHERE r.id = t.%3)"_s.arg(value, target->table, reference->name);
}

} // namespace

Result<RowReader> RowReader::open(Connection &connection, const ListSpec &spec)
{
    RowReader reader;
    reader.m_entityNumber = spec.entity->number;
    QString sql = u"SELECT t.id"_s;
    for (const QString &name : spec.columns) {
        const bool tags = name == "tags"_L1 || name == "interests"_L1;
        reader.m_tagKind.push_back(tags ? name.chopped(1) : QString());
        if (tags) continue;
        FLOW_ASSIGN(const QString column, columnSql(*spec.entity, name));
        sql += u", "_s + column;
    }
    sql += u" FROM %1 t WHERE t.id = ?"_s.arg(spec.entity->table);
    FLOW_ASSIGN(reader.m_row, connection.prepare(sql.toStdString()));
    FLOW_ASSIGN(reader.m_tags,
        connection.prepare(
            "SELECT g.name FROM tagging x JOIN tag g ON g.id = x.tag_id"
            " WHERE x.owner_entity = ? AND x.owner_id = ? AND g.kind = ? ORDER BY fold(g.name)"));
    return reader;
}

Result<ListRow> RowReader::read(qint64 id)
{
    ListRow row;
    row.values.resize(m_tagKind.size());
    m_row.reset();
    m_row.bind(1, id);
    FLOW_ASSIGN(const bool found, m_row.step());
    if (!found) return row;
    row.id = id;
    int at = 1;
    for (size_t i = 0; i < m_tagKind.size(); ++i)
        if (m_tagKind[i].isEmpty()) row.values[i] = m_row.value(at++);
    for (size_t i = 0; i < m_tagKind.size(); ++i) {
        if (m_tagKind[i].isEmpty()) continue;
        FLOW_ASSIGN(row.values[i], tagsOf(id, m_tagKind[i]));
    }
    m_row.reset();
    return row;
}

Result<QStringList> RowReader::tagsOf(qint64 id, const QString &kind)
{
    QStringList names;
    m_tags.reset();
    m_tags.bind(1, m_entityNumber);
    m_tags.bind(2, id);
    m_tags.bind(3, kind);
    for (;;) {
        FLOW_ASSIGN(const bool more, m_tags.step());
        if (!more) break;
        names << m_tags.string(0);
    }
    m_tags.reset();
    return names;
}

Result<QString> sortExpression(const ListSpec &spec)
{
    if (spec.sortField.isEmpty() || spec.sortField == "id"_L1) return u"t.id"_s;
    const Field *field = spec.entity->field(spec.sortField);
    if (!field || field->type == FieldType::Blob || field->type == FieldType::Json)
        return unknownField(*spec.entity, spec.sortField);
    const bool text =
        field->type == FieldType::Text || field->type == FieldType::LongText || field->type == FieldType::Url;
    return text ? u"fold(t.%1)"_s.arg(field->name) : u"t."_s + field->name;
}

} // namespace flow
