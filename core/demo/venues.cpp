// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/demo/world.h"
#include "core/entities.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flow::demo {

using namespace Qt::StringLiterals;

namespace {

struct Kind
{
    QString code;
    double share;
    int capacityMin, capacityMax;
};

const std::vector<Kind> &kinds()
{
    static const std::vector<Kind> all{{u"club"_s, 0.27, 120, 900}, {u"hall"_s, 0.14, 400, 2500},
        {u"theatre"_s, 0.13, 180, 1400}, {u"bar"_s, 0.13, 40, 180}, {u"arts_centre"_s, 0.13, 150, 900},
        {u"arena"_s, 0.02, 3500, 12'000}, {u"open_air"_s, 0.04, 800, 6000}, {u"church"_s, 0.02, 120, 500},
        {u"festival"_s, 0.12, 1500, 25'000}};
    return all;
}

const Kind &drawKind(Rng &rng)
{
    double at = rng.unit();
    for (const Kind &kind : kinds())
        if ((at -= kind.share) < 0) return kind;
    return kinds().front();
}

/// Round, and small ones more often than large ones.
int drawCapacity(Rng &rng, const Kind &kind)
{
    const double part = rng.unit() * rng.unit();
    const int raw = kind.capacityMin + int(part * (kind.capacityMax - kind.capacityMin));
    const int step = raw < 200 ? 10 : raw < 1000 ? 20 : raw < 4000 ? 100 : 500;
    return std::max(raw / step * step, kind.capacityMin);
}

QString drawGenres(Rng &rng, const QStringList &all)
{
    QStringList some;
    for (int wanted = rng.between(2, 4), guard = 0; int(some.size()) < wanted && guard < 20; ++guard)
        if (const QString &genre = rng.pick(all); !some.contains(genre)) some << genre;
    return some.join(u", "_s);
}

LatLon nearTown(Rng &rng, const Town &town)
{
    const double km = std::min(2.5, 0.2 + town.weight / 12'000) * std::sqrt(rng.unit());
    const double angle = rng.unit() * 2 * std::numbers::pi;
    return {degrees(town.at.lat + km * std::sin(angle) / 111.2),
        degrees(
            town.at.lon + km * std::cos(angle) / (111.2 * std::cos(town.at.lat * std::numbers::pi / 180)))};
}

/// The next edition, from a Thursday or Friday on.
void drawPeriod(Rng &rng, Venue &venue, QDate today)
{
    static const std::vector<int> months{7, 7, 7, 7, 7, 8, 8, 8, 8, 6, 6, 6, 6, 9, 9, 5, 5, 4, 10, 3};
    QDate start(today.year(), rng.pick(months), rng.between(1, 26));
    if (start <= today) start = start.addYears(1);
    start = start.addDays(((rng.chance(0.5) ? 4 : 5) - start.dayOfWeek() + 7) % 7);
    venue.periodStart = start;
    venue.periodDays = rng.between(2, 4);
}

Venue featured(Rng &rng, World &world, const QJsonObject &json)
{
    Venue venue{.name = json[u"name"_s].toString(),
        .kind = json[u"kind"_s].toString(),
        .country = json[u"country"_s].toString(),
        .genres = json[u"genres"_s].toString(),
        .capacity = json[u"capacity"_s].toInt(),
        .feeMin = json[u"fee"_s][0].toInt(),
        .feeMax = json[u"fee"_s][1].toInt(),
        .weight = 14};
    const auto found = world.gazetteer->find(json[u"town"_s].toString(), {}, {}, venue.country);
    double nearest = 1e9;
    for (size_t i = 0; i < world.towns.size() && !found.isEmpty(); ++i) {
        const double km = distanceKm(world.towns[i].at, found.first().place.at);
        if (world.towns[i].country != venue.country || km >= nearest) continue;
        nearest = km;
        venue.town = int(i);
    }
    venue.at = nearTown(rng, world.towns[size_t(venue.town)]);
    return venue;
}

QString drawCountry(Rng &rng)
{
    static const std::vector<std::pair<QString, double>> shares{{u"FR"_s, 0.59}, {u"DE"_s, 0.085},
        {u"BE"_s, 0.075}, {u"ES"_s, 0.06}, {u"GB"_s, 0.055}, {u"NL"_s, 0.045}, {u"CH"_s, 0.035},
        {u"IT"_s, 0.025}, {u"PT"_s, 0.015}, {u"AT"_s, 0.007}, {u"LU"_s, 0.004}, {u"IE"_s, 0.004}};
    double at = rng.unit();
    for (const auto &[country, share] : shares)
        if ((at -= share) < 0) return country;
    return shares.front().first;
}

/// A name that no other place of the town has, and few places have at all.
QString drawName(Rng &rng, const World &world, const Venue &venue, std::map<QString, int> &used)
{
    const Town &town = world.towns[size_t(venue.town)];
    QString name;
    for (int attempt = 0; attempt < 40; ++attempt) {
        name = world.words.fill(
            rng, town.language, rng.pick(world.words.list(town.language, venue.kind)), town.name);
        const int most = attempt < 25 ? 0 : 1;
        if (used[name] <= most && !used.contains(name + u'\n' + town.name)) break;
    }
    ++used[name];
    ++used[name + u'\n' + town.name];
    return name;
}

QString periodText(const Venue &venue, const Words &words)
{
    const int third = (venue.periodStart.day() - 1) / 10;
    return words.say(third == 0 ? u"early %1"_s : third == 1 ? u"mid %1"_s : u"late %1"_s)
        .arg(monthName(venue.periodStart.month(), words.own()));
}

void setMoney(Rng &rng, RowWriter &rows, const Venue &venue)
{
    const int size = std::min(venue.capacity, 6000);
    const int euros = size <= 700 ? size * 42 / 10 : 2940 + (size - 700) * 6 / 10;
    int low = std::max(2, euros / 100 + rng.below(3)) * 10'000; // hundreds, in minor units
    int high = low * 8 / 5 + rng.below(4) * 10'000;
    high = high / 10'000 * 10'000;
    if (venue.feeMax > 0) {
        low = venue.feeMin * 100;
        high = venue.feeMax * 100;
    }
    rows.set("fee_min"_L1, low).set("fee_max"_L1, high);
    rows.set("currency"_L1, venue.currency).set("payment_days"_L1, venue.paymentDays);
}

void setVenue(Rng &rng, RowWriter &rows, World &world, Venue &venue)
{
    const Town &town = world.towns[size_t(venue.town)];
    rows.set("name"_L1, venue.name).set("kind"_L1, venue.kind);
    rows.set("street"_L1,
        world.words.fill(rng, town.language, rng.pick(world.words.list(town.language, u"street"_s))));
    rows.set("town"_L1, town.name).set("region"_L1, town.region).set("country"_L1, town.country);
    rows.set("latitude"_L1, venue.at.lat).set("longitude"_L1, venue.at.lon).set("located_by"_L1, u"given"_s);
    rows.set("capacity"_L1, venue.capacity);
    if (venue.kind == u"theatre" || venue.kind == u"church")
        rows.set("capacity_seated"_L1, venue.capacity);
    else if (venue.kind == u"arts_centre")
        rows.set("capacity_seated"_L1, venue.capacity * 6 / 10);
    if (!venue.isFestival()) rows.set("rooms"_L1, venue.capacity > 800 && rng.chance(0.5) ? 2 : 1);
    rows.set("email"_L1,
        world.unique.mail(town.language == u"fr" ? u"programmation"_s : u"booking"_s, venue.domain));
    rows.set("phone"_L1, world.unique.phone(rng, town.country, false));
    rows.set("website"_L1, u"https://"_s + venue.domain);
    if (rng.chance(0.7)) rows.set("instagram"_L1, venue.domain.section(u'.', 0, 0).remove(u'-'));
    rows.set("genres"_L1, world.words.sayEach(venue.genres));
    if (rng.chance(0.2)) rows.set("excludes"_L1, world.say(rng.pick(world.words.list(u"all"_s, u"excludes"_s))));
    setMoney(rng, rows, venue);
    if (venue.isFestival()) {
        rows.set("period"_L1, periodText(venue, world.words));
        rows.set("period_start"_L1, World::iso(venue.periodStart));
        rows.set("period_end"_L1, World::iso(venue.periodStart.addDays(venue.periodDays - 1)));
    }
    if (rng.chance(0.55)) rows.set("founded"_L1, rng.between(1962, world.options.today.year() - 3));
    rows.set("status"_L1,
        venue.weight > 1 || rng.chance(0.965) ? u"active"_s
            : rng.chance(0.6)                 ? u"closed"_s
                                              : u"on_hold"_s);
}

} // namespace

void imagineVenues(World &world)
{
    Rng rng = world.rng("venues");
    std::map<QString, int> used;
    const QStringList &genres = world.words.list(u"all"_s, u"genres"_s);
    for (const QJsonValue &json : demoFile(u"places.json"_s)[u"featured"_s].toArray()) {
        world.venues.push_back(featured(rng, world, json.toObject()));
        const Venue &venue = world.venues.back();
        ++used[venue.name];
        ++used[venue.name + u'\n' + world.towns[size_t(venue.town)].name];
    }
    const int all = std::max(world.options.venues, int(world.venues.size()));
    world.laterVenues = all / 40; // arrive by an import, German, not played yet
    while (int(world.venues.size()) < all) {
        const bool isLater = int(world.venues.size()) >= all - world.laterVenues;
        const Kind *drawn = &drawKind(rng);
        while (isLater && drawn->code == u"festival")
            drawn = &drawKind(rng);
        const Kind &kind = *drawn;
        Venue venue{.kind = kind.code, .country = isLater ? u"DE"_s : drawCountry(rng)};
        venue.town = world.townIds[venue.country][world.townsOf[venue.country].draw(rng)];
        venue.at = nearTown(rng, world.towns[size_t(venue.town)]);
        venue.capacity = drawCapacity(rng, kind);
        venue.genres = drawGenres(rng, genres);
        venue.name = drawName(rng, world, venue, used);
        if (venue.name.startsWith(u"Jazz")) venue.genres = u"jazz, soul"_s;
        if (rng.chance(0.18)) venue.weight = 3;
        if (isLater) venue.weight = 0;
        if (venue.isFestival()) drawPeriod(rng, venue, world.options.today);
        world.venues.push_back(std::move(venue));
    }
    static const std::vector<int> days{15, 30, 30, 30, 30, 30, 45, 45, 60};
    for (Venue &venue : world.venues) {
        const Town &town = world.towns[size_t(venue.town)];
        venue.currency = town.currency;
        venue.paymentDays = rng.pick(days);
        venue.domain = world.unique.domain(venue.name, town.name);
    }
}

Result<void> writeVenues(World &world, size_t first, size_t count)
{
    Rng rng = world.rng(first == 0 ? "venue rows" : "venue rows, later");
    FLOW_ASSIGN(RowWriter rows, world.rows(venueEntity()));
    for (size_t i = first; i < std::min(first + count, world.venues.size()); ++i) {
        setVenue(rng, rows, world, world.venues[i]);
        FLOW_ASSIGN(world.venues[i].id, rows.add());
    }
    return {};
}

} // namespace flow::demo
