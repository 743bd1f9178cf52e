// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/nameindex.h"

#include "core/base/entity.h"
#include "core/base/fold.h"
#include "core/match/similarity.h"

#include <algorithm>
#include <cmath>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCell = 0.02; // degrees: 2.2 km from south to north

size_t hashOf(std::string_view text) { return text.empty() ? 0 : std::hash<std::string_view>{}(text); }

} // namespace

int NameIndex::cellOf(double lat, double lon, int dy, int dx)
{
    return (int(std::floor(lat / kCell)) + dy) * 40'000 + int(std::floor(lon / kCell)) + dx;
}

Result<NameIndex> NameIndex::load(Connection &connection, const Entity &entity, const QString &placeField)
{
    NameIndex index;
    const bool hasPoint = entity.field(u"latitude");
    FLOW_ASSIGN(Statement rows,
        connection.prepare(u"SELECT id, name, %1, %2 FROM %3"_s
                .arg(placeField.isEmpty() ? u"NULL"_s : placeField,
                    hasPoint ? u"latitude, longitude"_s : u"NULL, NULL"_s, entity.table)
                .toStdString()));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        const double point[2] = {rows.real(3), rows.real(4)};
        index.add(rows.integer(0), fold(rows.text(1)), fold(rows.text(2)), rows.isNull(3) ? nullptr : point);
    }
    return index;
}

void NameIndex::add(
    qint64 id, std::string_view foldedName, std::string_view foldedPlace, const double *latLon)
{
    const auto at = quint32(m_entries.size());
    Entry entry{
        id, std::string(foldedName), nameSignature(foldedName), hashOf(foldedPlace), 0, 0, latLon != nullptr};
    if (latLon) {
        entry.lat = float(latLon[0]);
        entry.lon = float(latLon[1]);
        m_byCell[cellOf(latLon[0], latLon[1])].push_back(at);
    }
    m_byName[hashOf(nameKey(foldedName))].push_back(at);
    if (entry.place) m_byPlace[entry.place].push_back(at);
    m_entries.push_back(std::move(entry));
}

void NameIndex::sameName(std::string_view foldedName, std::vector<qint64> &out) const
{
    const auto found = m_byName.find(hashOf(nameKey(foldedName)));
    if (found == m_byName.end()) return;
    constexpr size_t kMost = 50; // "Mairie", "Salle des fêtes": the place tells, not the fiftieth of them
    for (const quint32 at : found->second) {
        if (out.size() >= kMost) return;
        out.push_back(m_entries[at].id);
    }
}

void NameIndex::alikeNearby(std::string_view foldedName, std::string_view foldedPlace, const double *latLon,
    std::vector<qint64> &out) const
{
    const quint64 signature = nameSignature(foldedName);
    const auto add = [&](const std::vector<quint32> &list) {
        for (const quint32 at : list) {
            const Entry &entry = m_entries[at];
            if (mayBeAlike(signature, entry.signature) && nameSimilarity(foldedName, entry.name) >= 0.7)
                out.push_back(entry.id);
        }
    };
    if (const size_t place = hashOf(foldedPlace)) {
        if (const auto found = m_byPlace.find(place); found != m_byPlace.end()) add(found->second);
    }
    if (latLon) {
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx)
                if (const auto found = m_byCell.find(cellOf(latLon[0], latLon[1], dy, dx));
                    found != m_byCell.end())
                    add(found->second);
    }
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

} // namespace flow
