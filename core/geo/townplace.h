// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/geo/gazetteer.h"

#include <QMap>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <optional>

namespace flow {

/// The fields that say which town is meant: town, region, postcode and country, as the entity calls them.
[[nodiscard]] QStringList townFields(const Entity &entity);

/// Writes latitude, longitude and, where the entity has it, located_by; empties them where nothing was found.
void putPlace(const Entity &entity, const std::optional<Match> &match, QMap<QString, QVariant> &values);

/// Whether coordinates of such a record may follow from these changes: it has some, and a word of its town is among them.
[[nodiscard]] bool changesTown(const Entity &entity, const QMap<QString, QVariant> &changes);

/// `changes` of a record, with the coordinates that its town means then: the words that change and those that stay count. `before` answers
/// what a field is now (null for a new record). A point that a person or a file gave stays while it is near the town, or while the town is
/// not known; a guessed one goes with its town, and what has none gets one. `homes`: see placeOf().
[[nodiscard]] QMap<QString, QVariant> placedByTown(PlaceMemo &places, const QStringList &homes, const Entity &entity,
    const std::function<QVariant(const QString &)> &before, QMap<QString, QVariant> changes);

} // namespace flow
