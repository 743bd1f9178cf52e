// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/homeplace.h"

#include <algorithm>

namespace flow {

namespace {

constexpr double kUnsure = 0.6; // below what Match::isDoubtful asks for
constexpr quint32 kCity = 100'000; ///< inhabitants, from which a town abroad is meant when it is named alone
constexpr quint32 kTown = 50'000; ///< inhabitants, from which a town at home is meant whatever is called so elsewhere
constexpr double kMuchBigger = 10;

Match unsure(Match match)
{
    match.confidence = std::min(match.confidence, kUnsure);
    return match;
}

/// Whoever names `home` alone may mean `other`.
bool isRival(const Place &other, const Place &home)
{
    return other.country != home.country && home.population < kTown && other.population >= kCity && other.population > kMuchBigger * home.population;
}

} // namespace

std::optional<Match> placeOf(PlaceMemo &places, const TownWords &words, const QStringList &homes)
{
    const auto in = [&](const QString &country) { return places.best(words.town, words.region, words.postcode, country); };
    std::optional<Match> world = in(words.country);
    if (!words.country.isEmpty() || !world || homes.isEmpty()) return world;
    std::optional<Match> home;
    bool isAlone = true;
    for (const QString &country : homes) {
        const auto match = in(country);
        if (!match || match->isDoubtful()) continue;
        if (!home) home = match;
        else if (match->place.country != home->place.country) isAlone = false;
    }
    if (!home) { // a small namesake abroad is more often a village here that the gazetteer does not know
        const bool isHere = homes.contains(world->place.country);
        return isHere || world->place.population >= kCity ? world : unsure(*world);
    }
    return isAlone && !isRival(world->place, home->place) ? home : unsure(*home);
}

} // namespace flow
