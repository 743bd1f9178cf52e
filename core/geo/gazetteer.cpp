// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"

#include "core/geo/gazetteerdata.h"
#include "core/geo/georesources.h"
#include "core/geo/placekey.h"

#include <QHash>
#include <queue>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

int latCellOf(double lat) { return std::clamp(int(std::floor(lat + 90)), 0, kLatCells - 1); }
int lonCellOf(double lon) { return std::clamp(int(std::floor(lon + 180)), 0, kLonCells - 1); }

} // namespace

void Gazetteer::Data::needGrid() const
{
    std::call_once(gridOnce, [this] {
        gridStart.assign(size_t(kLatCells * kLonCells) + 1, 0);
        std::vector<quint32> cells(file.count());
        for (quint32 id = 0; id < file.count(); ++id) {
            const LatLon at = file.town(id).at;
            cells[id] = quint32(latCellOf(at.lat) * kLonCells + lonCellOf(at.lon));
            ++gridStart[cells[id] + 1];
        }
        for (size_t i = 1; i < gridStart.size(); ++i)
            gridStart[i] += gridStart[i - 1];
        std::vector<quint32> next(gridStart.begin(), gridStart.end() - 1);
        gridTowns.resize(file.count());
        for (quint32 id = 0; id < file.count(); ++id)
            gridTowns[next[cells[id]]++] = id;
    });
}

Gazetteer::Gazetteer(std::unique_ptr<Data> data)
    : m(std::move(data))
{
}

Gazetteer::~Gazetteer() = default;

Result<std::shared_ptr<const Gazetteer>> Gazetteer::load()
{
    FLOW_ASSIGN(TownFile file, TownFile::open(geoResource(u"towns.bin"_s)));
    return std::shared_ptr<const Gazetteer>(new Gazetteer(std::make_unique<Data>(std::move(file))));
}

Place Gazetteer::place(quint32 id) const
{
    const TownRecord town = m->file.town(id);
    return {.id = id,
        .name = m->file.name(id),
        .country = m->countryOf(town),
        .region = m->regions.name(town.region),
        .county = m->regions.name(town.county),
        .zone = m->file.zones().value(town.zone),
        .at = town.at,
        .population = town.population,
        .isSection = town.isSection,
        .isCapital = town.isCapital};
}

QString Gazetteer::name(quint32 id, GeoLanguage language) const { return m->file.name(id, language); }

namespace {

/// "Occitanie" of "Région Occitanie": beside the word Region, and in a column of that name, the kind of region is said twice.
QString withoutKind(const QString &name)
{
    static constexpr auto kKinds = std::to_array<QStringView>({u"Comunidad Autónoma de las ", u"Comunidad Autónoma del ",
        u"Comunidad Autónoma de ", u"Comunidad Foral de ", u"Province of ", u"Région "});
    for (const QStringView kind : kKinds)
        if (name.startsWith(kind) && name.at(kind.size()).isUpper()) return name.sliced(kind.size()); // not "Région de Bruxelles"
    return name;
}

} // namespace

QString Gazetteer::regionName(quint32 id, GeoLanguage language) const
{
    return withoutKind(m->regions.name(m->file.town(id).region, language));
}

quint32 Gazetteer::count() const { return m->file.count(); }
LatLon Gazetteer::position(quint32 id) const { return m->file.town(id).at; }
quint32 Gazetteer::population(quint32 id) const { return m->file.town(id).population; }

QList<Place> Gazetteer::complete(QStringView begin, QStringView country, int limit) const
{
    QList<Place> places;
    const std::string prefix = placeKey(begin.toUtf8().toStdString());
    if (prefix.empty() || limit <= 0) return places;
    // An id is a rank, so the wanted towns are those with the smallest ids: a heap keeps them while the keys
    // pass.
    std::priority_queue<quint32> best;
    std::vector<quint32> taken;
    const auto country8 = m->file.countries().indexOf(country.toString().toUpper());
    m->file.visitKeysFrom(prefix, [&](std::string_view key, quint32 id) {
        if (!key.starts_with(prefix)) return false;
        if (best.size() >= size_t(limit) && id >= best.top()) return true;
        if (!country.isEmpty() && m->file.town(id).country != country8) return true;
        if (std::ranges::find(taken, id) != taken.end()) return true;
        best.push(id);
        taken.push_back(id);
        if (best.size() > size_t(limit)) {
            std::erase(taken, best.top());
            best.pop();
        }
        return true;
    });
    for (; !best.empty(); best.pop())
        places.prepend(place(best.top()));
    return places;
}

std::optional<Place> Gazetteer::nearest(const LatLon &at, double maxKm) const
{
    if (!at.isValid()) return std::nullopt;
    m->needGrid();
    const double latReach = maxKm / 111.0;
    const double lonReach =
        std::min(180.0, latReach / std::max(0.01, std::cos(at.lat * std::numbers::pi / 180)));
    const int south = latCellOf(at.lat - latReach), north = latCellOf(at.lat + latReach);
    const int west = int(std::floor(at.lon - lonReach + 180)),
              east = int(std::floor(at.lon + lonReach + 180));
    std::optional<quint32> best;
    double bestKm = maxKm;
    for (int lat = south; lat <= north; ++lat)
        for (int lon = west; lon <= east && lon < west + kLonCells; ++lon)
            m->visitCell(lat, lon, [&](quint32 id) {
                const TownRecord town = m->file.town(id);
                if (const double km = distanceKm(at, town.at); km <= bestKm && !town.isSection) {
                    bestKm = km;
                    best = id;
                }
                return true;
            });
    if (!best) return std::nullopt;
    return place(*best);
}

QList<quint32> Gazetteer::townsIn(const GeoBounds &bounds, int limit) const
{
    QList<quint32> found;
    const double width =
        bounds.west <= bounds.east ? bounds.east - bounds.west : bounds.east - bounds.west + 360;
    if (width * (bounds.north - bounds.south)
        > 2000) { // most of the world: the biggest are soon found in order
        for (quint32 id = 0; id < m->file.count() && found.size() < limit; ++id)
            if (const TownRecord town = m->file.town(id); bounds.contains(town.at) && !town.isSection)
                found.append(id);
        return found;
    }
    if (limit <= 0) return found;
    m->needGrid();
    // A heap of the biggest so far, the least of them on top: a cell has its towns in order, so most are never looked at.
    const int west = lonCellOf(bounds.west), east = west + int(std::ceil(width)) + 1;
    for (int lat = latCellOf(bounds.south); lat <= latCellOf(bounds.north); ++lat)
        for (int lon = west; lon <= east && lon < west + kLonCells; ++lon) {
            m->visitCell(lat, lon, [&](quint32 id) {
                const bool isFull = found.size() == limit;
                if (isFull && id > found.front()) return false;
                const TownRecord town = m->file.town(id);
                if (!bounds.contains(town.at) || town.isSection) return true;
                if (isFull) {
                    std::ranges::pop_heap(found);
                    found.removeLast();
                }
                found.append(id);
                std::ranges::push_heap(found);
                return true;
            });
        }
    std::ranges::sort_heap(found);
    return found;
}

struct PlaceMemo::Data
{
    std::shared_ptr<const Gazetteer> gazetteer;
    qsizetype capacity;
    QHash<QString, std::optional<Match>> known;
};

PlaceMemo::PlaceMemo(std::shared_ptr<const Gazetteer> gazetteer, qsizetype capacity)
    : m(std::make_unique<Data>(std::move(gazetteer), capacity))
{
}

PlaceMemo::~PlaceMemo() = default;

std::optional<Match> PlaceMemo::best(
    QStringView town, QStringView region, QStringView postcode, QStringView country)
{
    QString key;
    key.reserve(town.size() + region.size() + postcode.size() + country.size() + 3);
    key.append(town).append(u'\x1f').append(region).append(u'\x1f').append(postcode).append(u'\x1f').append(
        country);
    if (const auto at = m->known.constFind(key); at != m->known.cend()) return *at;
    const QList<Match> matches = m->gazetteer->find(town, region, postcode, country);
    std::optional<Match> best;
    if (!matches.isEmpty()) best = matches.first();
    if (m->known.size() >= m->capacity) m->known.clear();
    m->known.insert(key, best);
    return best;
}

} // namespace flow
