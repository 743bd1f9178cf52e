// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"

#include <algorithm>
#include <cmath>

namespace flow::demo {

using namespace Qt::StringLiterals;

const QString kClaire = u"Claire Bonnard"_s, kIdriss = u"Idriss Benali"_s, kMaud = u"Maud Kerleo"_s;

QString teamMember(Rng &rng)
{
    const double at = rng.unit();
    return at < 0.55 ? kClaire : at < 0.82 ? kIdriss : kMaud;
}

int hourOfWork(Rng &rng)
{
    static const std::vector<int> hours{8, 9, 9, 10, 10, 11, 11, 13, 14, 14, 15, 15, 16, 16, 17};
    return rng.pick(hours);
}

double degrees(double value) { return std::round(value * 1e5) / 1e5; }

namespace {

constexpr GeoBounds kWesternEurope{35.9, -9.7, 58, 19};
constexpr int kTowns = 9000; // the most populous: down to about 10,000 inhabitants

QString languageOf(const Place &place)
{
    if (place.country == u"BE") {
        const bool isFlemish = place.region.contains(u"Vlaanderen") || place.region.contains(u"Fland")
            || place.region.contains(u"Vlaams");
        return isFlemish ? u"nl"_s : u"fr"_s;
    }
    if (place.country == u"CH") {
        if (place.at.lat < 46.45 && place.at.lon > 8.4) return u"it"_s;
        return place.at.lon < 7.15 ? u"fr"_s : u"de"_s;
    }
    static const QHash<QString, QString> languages{{u"FR"_s, u"fr"_s}, {u"DE"_s, u"de"_s}, {u"NL"_s, u"nl"_s},
        {u"ES"_s, u"es"_s}, {u"GB"_s, u"en"_s}, {u"IT"_s, u"it"_s}, {u"PT"_s, u"pt"_s}, {u"AT"_s, u"de"_s},
        {u"IE"_s, u"en"_s}, {u"LU"_s, u"fr"_s}};
    return languages.value(place.country);
}

QString currencyOf(const QString &country)
{
    return country == u"GB" ? u"GBP"_s : country == u"CH" ? u"CHF"_s : u"EUR"_s;
}

} // namespace

Result<void> findTowns(World &world)
{
    FLOW_ASSIGN(world.gazetteer, Gazetteer::load());
    for (const quint32 id : world.gazetteer->townsIn(kWesternEurope, kTowns)) {
        const Place place = world.gazetteer->place(id);
        const QString language = languageOf(place);
        if (place.isSection || language.isEmpty()) continue;
        const double root = std::sqrt(double(std::max(place.population, 1000U)));
        world.townIds[place.country].push_back(int(world.towns.size()));
        world.townsOf[place.country].add(root * std::sqrt(root));
        const GeoLanguage shown = geoLanguage(language);
        const QString name =
            language == u"fr" ? world.gazetteer->name(id, shown) : place.name; // Bruxelles, not Brussels
        world.towns.push_back({name, world.gazetteer->regionName(id, shown), place.country, place.zone,
            language, currencyOf(place.country), {degrees(place.at.lat), degrees(place.at.lon)},
            root * std::sqrt(root)});
    }
    if (world.towns.empty()) return failure(ErrorCode::Internal, {}, u"no towns"_s);
    return {};
}

} // namespace flow::demo
