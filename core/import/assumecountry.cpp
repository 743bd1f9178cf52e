// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/assumecountry.h"

#include "core/geo/gazetteer.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTowns = 60; ///< asked for at most: a lookup takes microseconds, and more change nothing
constexpr int kFewest = 2;

struct Columns
{
    int town = -1, postcode = -1;
};

/// Nothing when the table names countries itself, or no towns.
std::optional<Columns> columnsOf(const Mapping &mapping)
{
    Columns columns;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.isMapped()) continue;
        if (column.field.endsWith("country"_L1)) return std::nullopt;
        if (column.field.endsWith("town"_L1) && columns.town < 0) columns.town = column.index;
        if (column.field == "postcode"_L1 && columns.postcode < 0) columns.postcode = column.index;
    }
    return columns.town < 0 ? std::nullopt : std::optional(columns);
}

QString countryOf(const TableSample &sample, const Mapping &mapping, const Columns &columns, const Gazetteer &gazetteer)
{
    QSet<QString> seen;
    QHash<QString, int> votes;
    int sure = 0;
    for (size_t r = size_t(mapping.firstDataRow()); r < sample.rows.size() && seen.size() < kTowns; ++r) {
        const auto cell = [&row = sample.rows[r]](int column) {
            return column < 0 || size_t(column) >= row.size() ? QString() : QString::fromStdString(row[size_t(column)].text).trimmed().left(200);
        };
        const QString town = cell(columns.town);
        if (town.isEmpty() || seen.contains(town)) continue;
        seen << town;
        const QList<Match> found = gazetteer.find(town, {}, cell(columns.postcode));
        if (found.isEmpty() || found.first().isDoubtful()) continue;
        ++votes[found.first().place.country];
        ++sure;
    }
    const auto most = std::ranges::max_element(votes);
    if (most == votes.end() || *most < kFewest || *most * 5 < sure * 4 || sure * 2 < seen.size()) return {};
    return most.key();
}

} // namespace

Result<void> assumeCountries(Inspection &inspection, Connection &connection, const Gazetteer &gazetteer)
{
    FLOW_ASSIGN(const QString set, connection.text("SELECT value FROM setting WHERE key = 'country'"));
    for (InspectedTable &table : inspection.tables) {
        table.mapping.country.clear(); // a remembered one was of another file
        table.mapping.notes.removeIf([](const MappingNote &note) { return note.code == u"countryAssumed"; });
        const auto columns = columnsOf(table.mapping);
        if (!set.isEmpty() || !table.isImportable() || !columns) continue;
        table.mapping.country = countryOf(table.sample, table.mapping, *columns, gazetteer);
        if (!table.mapping.country.isEmpty()) table.mapping.notes << MappingNote{u"countryAssumed"_s, {table.mapping.country}};
    }
    return {};
}

} // namespace flow
