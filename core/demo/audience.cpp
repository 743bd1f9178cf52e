// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <algorithm>
#include <cmath>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

/// Fans live where shows are, most of all in large towns, and some of them in towns around.
class Homes
{
public:
    explicit Homes(const World &world)
        : m_world(world)
    {
        for (const Venue &venue : world.venues) {
            const double town = world.towns[size_t(venue.town)].weight / 4000;
            m_venues.add((venue.shows + 0.08) * (1 + std::min(town, 6.0)));
        }
    }
    int draw(Rng &rng)
    {
        const int town = m_world.venues[m_venues.draw(rng)].town;
        if (!rng.chance(0.3)) return town;
        const auto &around = neighbours(town);
        return around.empty() ? town : rng.pick(around);
    }

private:
    const std::vector<int> &neighbours(int town)
    {
        const auto known = m_around.find(town);
        if (known != m_around.end()) return known->second;
        std::vector<int> &around = m_around[town];
        const Town &center = m_world.towns[size_t(town)];
        for (const int other : m_world.townIds.at(center.country)) {
            const LatLon &at = m_world.towns[size_t(other)].at;
            if (other == town || std::abs(at.lat - center.at.lat) > 0.3) continue;
            if (distanceKm(at, center.at) < 30) around.push_back(other);
        }
        return around;
    }

    const World &m_world;
    Lottery m_venues;
    std::map<int, std::vector<int>> m_around;
};

QString mailHost(Rng &rng, const QString &language)
{
    static const QStringList hosts{u"mail.example"_s, u"post.example"_s, u"inbox.example"_s};
    if (language == u"fr" && rng.chance(0.45)) return u"courriel.example"_s;
    if (language == u"es" && rng.chance(0.45)) return u"correo.example"_s;
    return rng.pick(hosts);
}

struct Shown
{
    QString first, last, town, country, artist;
};

/// Those that the pictures show.
const std::vector<Shown> &shownFans()
{
    static const std::vector<Shown> fans{{u"Aurélie"_s, u"Castagné"_s, u"Nantes"_s, u"FR"_s, u"Lune Aride"_s},
        {u"Mateo"_s, u"Iriarte"_s, u"Bilbao"_s, u"ES"_s, u"Tolva"_s},
        {u"Jule"_s, u"Hartwig"_s, u"Leipzig"_s, u"DE"_s, u"Nord Signal"_s},
        {u"Nadia"_s, u"Belkacem"_s, u"Lyon"_s, u"FR"_s, u"Kassim Oro"_s},
        {u"Tom"_s, u"Verbruggen"_s, u"Gent"_s, u"BE"_s, u"Lune Aride"_s},
        {u"Elena"_s, u"Prat"_s, u"Barcelona"_s, u"ES"_s, u"Ines Valverde"_s},
        {u"Oisín"_s, u"Daly"_s, u"Bristol"_s, u"GB"_s, u"Pale Harbours"_s},
        {u"Camille"_s, u"Rioux"_s, u"Rennes"_s, u"FR"_s, u"Lune Aride"_s},
        {u"Bastien"_s, u"Roy"_s, u"Angers"_s, u"FR"_s, u"Lune Aride"_s}};
    return fans;
}

void place(World &world, Fan &fan, int town)
{
    fan.town = town;
    fan.language = world.towns[size_t(town)].language;
    fan.country = world.towns[size_t(town)].country;
    fan.currency = world.towns[size_t(town)].currency;
}

QDate drawJoined(Rng &rng, const World &world, bool isLate)
{
    if (isLate) return world.base.addDays(rng.below(14));
    return world.base.addDays(-1 - int((1 - std::sqrt(rng.unit())) * 1400)); // more every month
}

} // namespace

void imagineAudience(World &world)
{
    Rng rng = world.rng("fans");
    Homes homes(world);
    Lottery fame;
    for (const Artist &artist : world.artists)
        fame.add(artist.fame);
    const int late = world.options.fans / 50;
    for (int i = 0; i < world.options.fans; ++i) {
        Fan fan;
        fan.artist = int(fame.draw(rng));
        place(world, fan, homes.draw(rng));
        fan.joined = drawJoined(rng, world, i >= world.options.fans - late);
        if (i < int(shownFans().size())) {
            const Shown &shown = shownFans()[size_t(i)];
            fan.first = shown.first;
            fan.last = shown.last;
            fan.joined = world.base.addDays(-900 + i * 31);
            for (size_t t = 0; t < world.towns.size(); ++t)
                if (world.towns[t].name == shown.town && world.towns[t].country == shown.country)
                    place(world, fan, int(t));
            for (size_t a = 0; a < world.artists.size(); ++a)
                if (world.artists[a].name == shown.artist) fan.artist = int(a);
        } else {
            const QString nameLanguage = rng.chance(0.93) ? fan.language
                : rng.chance(0.5)                         ? u"fr"_s
                                                          : u"en"_s;
            fan.first = world.words.firstName(rng, nameLanguage);
            fan.last = world.words.lastName(rng, nameLanguage);
        }
        world.fans.push_back(std::move(fan));
    }
    std::ranges::stable_sort(world.fans, {}, &Fan::joined);
    for (Fan &fan : world.fans)
        fan.email = world.unique.mail(fan.first + u' ' + fan.last, mailHost(rng, fan.language));
}

} // namespace flow::demo
