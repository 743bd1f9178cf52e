// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/match/nameindex.h"

#include "core/base/entity.h"
#include "core/base/fold.h"
#include "core/match/similarity.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <iterator>
#include <ranges>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr double kCell = 0.02; // degrees: 2.2 km from south to north

constexpr size_t kMostCompared = 300; ///< letter by letter, of those that pass the sieve: a list of one town has no end

size_t hashOf(std::string_view text) { return text.empty() ? 0 : std::hash<std::string_view>{}(text); }

size_t mixed(size_t a, size_t b) { return a ^ (b + 0x9e3779b97f4a7c15U + (a << 6) + (a >> 2)); }

/// The words that are numbers, in any order. Names with others are never alike (nameSimilarity).
size_t numbersOf(std::string_view folded)
{
    size_t sum = 0;
    for (const auto part : std::views::split(folded, ' ')) {
        const std::string_view word(part);
        if (!word.empty() && std::ranges::all_of(word, [](char c) { return c >= '0' && c <= '9'; })) sum += hashOf(word);
    }
    return sum;
}

size_t cellOf(const double *latLon, int dy = 0, int dx = 0)
{
    return size_t(qint64(std::floor(latLon[0] / kCell) + dy) * 40'000 + qint64(std::floor(latLon[1] / kCell)) + dx);
}

} // namespace

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
    const Placed placed{nameSignature(foldedName), quint32(m_entries.size())};
    const size_t numbers = numbersOf(foldedName);
    if (latLon) m_byCell[mixed(cellOf(latLon), numbers)].push_back(placed);
    if (const size_t place = hashOf(foldedPlace)) m_byPlace[mixed(place, numbers)].push_back(placed);
    m_byName[hashOf(nameKey(foldedName))].push_back(placed.at);
    m_entries.push_back({id, std::string(foldedName)});
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
    const size_t numbers = numbersOf(foldedName);
    std::vector<Placed> alike;
    const auto sieve = [&](const Groups &groups, size_t place) {
        const auto found = groups.find(mixed(place, numbers));
        if (found == groups.end()) return;
        std::ranges::copy_if(found->second, std::back_inserter(alike), [&](const Placed &one) { return mayBeAlike(signature, one.signature); });
    };
    if (const size_t place = hashOf(foldedPlace)) sieve(m_byPlace, place);
    if (latLon) {
        for (int dy = -1; dy <= 1; ++dy)
            for (int dx = -1; dx <= 1; ++dx) sieve(m_byCell, cellOf(latLon, dy, dx));
    }
    std::ranges::sort(alike, {}, &Placed::at);
    alike.erase(std::ranges::unique(alike, {}, &Placed::at).begin(), alike.end());
    if (alike.size() > kMostCompared) {
        std::ranges::nth_element(alike, alike.begin() + kMostCompared, {}, [&](const Placed &one) { return std::pair(std::popcount(signature ^ one.signature), one.at); });
        alike.resize(kMostCompared);
    }
    for (const Placed &one : alike)
        if (const Entry &entry = m_entries[one.at]; nameSimilarity(foldedName, entry.name) >= 0.7) out.push_back(entry.id);
    std::ranges::sort(out);
    out.erase(std::unique(out.begin(), out.end()), out.end());
}

} // namespace flow
