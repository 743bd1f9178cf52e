// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/wire.h"

#include "core/sync/answers.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr QStringView kOwnerEntity(u"owner_entity");
constexpr QStringView kOwnerId(u"owner_id");

/// "kind, fold(name)" of "CREATE UNIQUE INDEX ... ON tag (kind, fold(name)) WHERE ...", split at the commas between parts.
NaturalKey parseIndex(const Entity &entity, const QString &sql)
{
    NaturalKey key{&entity, {}, {}};
    qsizetype at = sql.indexOf(u'(');
    int depth = 0;
    QString part;
    for (; at < sql.size(); ++at) {
        const QChar c = sql[at];
        if (c == u'(' && ++depth == 1) continue;
        if (c == u')' && --depth == 0) break;
        if (c == u',' && depth == 1) key.parts << std::exchange(part, {}).trimmed();
        else part += c;
    }
    key.parts << part.trimmed();
    if (const qsizetype where = sql.indexOf("WHERE "_L1, at, Qt::CaseInsensitive); where > 0)
        key.where = sql.mid(where + 6).trimmed();
    return key;
}

} // namespace

WireType wireType(const Field &field)
{
    switch (field.type) {
    case FieldType::Integer: return field.name == kOwnerId ? WireType::Uid : WireType::Integer;
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Instant: return WireType::Integer;
    case FieldType::Decimal: return WireType::Decimal;
    case FieldType::Bool: return WireType::Bool;
    case FieldType::Date: return WireType::Date;
    case FieldType::Reference: return WireType::Uid;
    case FieldType::Blob: return WireType::Bytes;
    default: return WireType::Text;
    }
}

bool isOwned(const Entity &entity) { return entity.field(kOwnerEntity) && entity.field(kOwnerId); }

std::span<const Entity *const> sendingOrder()
{
    static const auto order = [] {
        std::vector<const Entity *> list;
        std::ranges::copy_if(allEntities(), std::back_inserter(list), &Entity::journaled);
        std::ranges::stable_partition(list, std::not_fn(&isOwned), [](const Entity *entity) -> const Entity & { return *entity; });
        return list;
    }();
    return order;
}

const Entity *targetOf(const Field &field, const std::function<QVariant(QStringView)> &valueOf)
{
    if (field.type == FieldType::Reference) return entityByName(field.target);
    if (field.name != kOwnerId) return nullptr;
    return entityByNumber(valueOf(kOwnerEntity).toInt());
}

MergeClass mergeClassOf(const Entity &entity, const Field &field)
{
    if (field.merge != MergeClass::Lww) return field.merge;
    const bool ofGuarded = std::ranges::any_of(entity.fields, [&](const Field &other) {
        return other.merge == MergeClass::Guard && other.type == FieldType::Money && other.unit == field.name;
    });
    return ofGuarded ? MergeClass::Guard : MergeClass::Lww;
}

QJsonValue toWire(const Field &field, const QVariant &value)
{
    if (value.isNull()) return QJsonValue::Null;
    switch (wireType(field)) {
    case WireType::Integer: return value.toLongLong();
    case WireType::Decimal: return value.toDouble();
    case WireType::Bool: return value.toLongLong() != 0;
    case WireType::Bytes: return u"\\x"_s + QString::fromLatin1(value.toByteArray().toHex());
    default: return value.toString();
    }
}

QVariant fromWire(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return {};
    switch (wireType(field)) {
    case WireType::Integer: return value.toInteger();
    case WireType::Decimal: return value.toDouble();
    case WireType::Bool: return qint64(value.toBool());
    case WireType::Bytes: return QByteArray::fromHex(value.toString().mid(2).toLatin1());
    default: return value.toString();
    }
}

bool fits(const Field &field, const QJsonValue &value)
{
    if (value.isNull()) return true;
    switch (wireType(field)) {
    case WireType::Integer: return value.isDouble();
    case WireType::Decimal: return value.isDouble() || value.isString(); // "NaN" and "Infinity" are none of JSON's numbers
    case WireType::Bool: return value.isBool();
    case WireType::Uid: return isUuid(value);
    case WireType::Bytes: return value.toString().startsWith("\\x"_L1);
    default: return value.isString();
    }
}

QByteArray wireText(const Field &field, const QJsonValue &value)
{
    if (value.isNull() || value.isUndefined()) return QByteArrayLiteral("\x1e");
    switch (wireType(field)) {
    case WireType::Integer: return QByteArray::number(value.toInteger());
    case WireType::Decimal: return QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest).toUtf8();
    case WireType::Bool: return value.toBool() ? QByteArrayLiteral("true") : QByteArrayLiteral("false");
    default: return value.toString().toUtf8();
    }
}

Result<std::vector<NaturalKey>> naturalKeys(Connection &connection)
{
    std::vector<NaturalKey> keys;
    for (const Entity *entity : allEntities()) {
        if (!entity->journaled) continue; // never leaves this computer
        FLOW_ASSIGN(Statement find,
            connection.prepare("SELECT i.name, coalesce(s.sql, '') FROM pragma_index_list(?) i"
                               " LEFT JOIN sqlite_schema s ON s.name = i.name WHERE i.\"unique\" ORDER BY i.name"));
        find.bind(1, entity->table);
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            if (const QString sql = find.string(1); !sql.isEmpty()) {
                keys.push_back(parseIndex(*entity, sql));
                continue;
            }
            FLOW_ASSIGN(Statement columns, connection.prepare("SELECT name FROM pragma_index_info(?) ORDER BY seqno"));
            columns.bind(1, find.string(0));
            NaturalKey key{entity, {}, {}};
            for (;;) {
                FLOW_ASSIGN(const bool column, columns.step());
                if (!column) break;
                key.parts << columns.string(0);
            }
            if (key.parts != QStringList{u"uid"_s}) keys.push_back(std::move(key));
        }
    }
    return keys;
}

Result<qint64> rowOfKey(StatementCache &cache, const NaturalKey &key, const std::vector<QVariant> &values)
{
    // Each part is compared with itself over the given values, which stand in a row of their own.
    const Entity &entity = *key.entity;
    QStringList selected;
    for (const Field &field : entity.fields) selected << u"? AS "_s + field.name;
    QStringList equal;
    for (const QString &part : key.parts) {
        QString there = part;
        for (const Field &field : entity.fields)
            if (part == field.name || part.contains(u'(' + field.name + u')')) there = QString(part).replace(field.name, u"c."_s + field.name);
        equal << QString(there).replace(u"c."_s, u"t."_s) + u" = "_s + there; // null is like nothing
    }
    FLOW_ASSIGN(Statement *const find,
        cache.prepare(u"SELECT t.id FROM %1 t, (SELECT %2) c WHERE %3 LIMIT 1"_s.arg(entity.table, selected.join(u", "_s), equal.join(u" AND "_s)).toStdString()));
    for (size_t f = 0; f < values.size(); ++f) find->bind(int(f) + 1, values[f]);
    FLOW_ASSIGN(const bool found, find->step());
    const qint64 id = found ? find->integer(0) : 0;
    find->reset();
    return id;
}

} // namespace flow
