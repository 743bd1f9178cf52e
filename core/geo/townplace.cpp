// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/townplace.h"

#include "core/geo/homeplace.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr double kNear = 30; ///< km from the middle of a town to its last suburb

} // namespace

QStringList townFields(const Entity &entity)
{
    const auto field = [&](const QString &word) { return entity.field(u"home_"_s + word) ? u"home_"_s + word : word; };
    return {field(u"town"_s), u"region"_s, u"postcode"_s, field(u"country"_s)};
}

void putPlace(const Entity &entity, const std::optional<Match> &match, QMap<QString, QVariant> &values)
{
    values.insert(u"latitude"_s, match ? QVariant(match->place.at.lat) : QVariant());
    values.insert(u"longitude"_s, match ? QVariant(match->place.at.lon) : QVariant());
    if (entity.field(u"located_by")) values.insert(u"located_by"_s, !match ? QVariant() : match->isDoubtful() ? u"doubtful"_s : u"gazetteer"_s);
}

bool changesTown(const Entity &entity, const QMap<QString, QVariant> &changes)
{
    const QStringList words = townFields(entity);
    if (!entity.field(u"latitude") || !entity.field(words.at(0)) || changes.contains(u"latitude"_s)) return false; // a clause around a place has no town
    return std::ranges::any_of(words, [&](const QString &word) { return changes.contains(word); });
}

QMap<QString, QVariant> placedByTown(PlaceMemo &places, const QStringList &homes, const Entity &entity, const std::function<QVariant(const QString &)> &before,
    QMap<QString, QVariant> changes)
{
    if (!changesTown(entity, changes)) return changes;
    const QStringList words = townFields(entity);
    const auto now = [&](const QString &word) { return changes.value(word, before(word)).toString(); };
    const QVariant lat = before(u"latitude"_s), lon = before(u"longitude"_s);
    const bool moves = std::ranges::any_of(words, [&](const QString &word) { return now(word) != before(word).toString(); });
    if (!moves && !lat.isNull()) return changes;
    std::optional<Match> match;
    if (!now(words.at(0)).isEmpty()) match = placeOf(places, {now(words.at(0)), now(words.at(1)), now(words.at(2)), now(words.at(3))}, homes);
    const QString by = before(u"located_by"_s).toString();
    const bool given = !lat.isNull() && (by == u"person" || by == u"given");
    if (given && (!match || distanceKm({lat.toDouble(), lon.toDouble()}, match->place.at) < kNear)) return changes;
    putPlace(entity, match, changes);
    return changes;
}

} // namespace flow
