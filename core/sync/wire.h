// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/statementcache.h"

#include <QJsonValue>
#include <QVariant>

#include <functional>
#include <optional>
#include <span>

namespace flow {

/// How a field travels and what its column is in the cloud. References travel as uids; so does owner_id, which points to
/// the entity that owner_entity names.
enum class WireType { Text, Integer, Decimal, Bool, Date, Bytes, Uid };

WireType wireType(const Field &field);
/// True for the field pair owner_entity, owner_id of entities that any record can own (tags, files).
bool isOwned(const Entity &entity);
/// All that travels, in the order in which it is sent first: what a row belongs to goes before it. What any record can own is last.
std::span<const Entity *const> sendingOrder();
/// The entity that a reference of the row points to; nullptr when the field is none or says nothing.
const Entity *targetOf(const Field &field, const std::function<QVariant(QStringView)> &valueOf);

/// What sync does with a field: as described, but a guarded amount guards its currency too.
MergeClass mergeClassOf(const Entity &entity, const Field &field);

/// A stored value as JSON; references are translated by the caller.
QJsonValue toWire(const Field &field, const QVariant &value);
QVariant fromWire(const Field &field, const QJsonValue &value);
/// Whether a value is what such a column holds on the wire. Another one would be read as nothing, or 0.
bool fits(const Field &field, const QJsonValue &value);
/// As PostgreSQL writes the value as text, for digests; U+001E for null.
QByteArray wireText(const Field &field, const QJsonValue &value);

/// What makes two rows of an entity the same thing, beside the uid: the columns or expressions of a unique index.
struct NaturalKey
{
    const Entity *entity = nullptr;
    QStringList parts; ///< "kind", "fold(name)"
    QString where; ///< of a partial index
};
Result<std::vector<NaturalKey>> naturalKeys(Connection &connection);
/// The row that stands where one with these values (in the order of Entity::fields) would go; 0 when there is none.
Result<qint64> rowOfKey(StatementCache &cache, const NaturalKey &key, const std::vector<QVariant> &values);

} // namespace flow
