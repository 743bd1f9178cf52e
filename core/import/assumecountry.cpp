// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/assumecountry.h"

#include "core/geo/gazetteer.h"
#include "core/import/value/choice.h"
#include "core/store/setting.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kTowns = 60; ///< asked for at most: a lookup takes microseconds, and more change nothing
constexpr int kFewest = 2;
constexpr int kRare = 10; ///< one in so many rows

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

/// Countries that rows of the sample name, the most frequent first, and not those that hardly any does; nothing when all rows name one.
QStringList namedCountries(const TableSample &sample, const Mapping &mapping)
{
    QHash<QString, int> rows;
    int all = 0, without = 0;
    std::string scratch;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.isMapped() || !column.field.endsWith("country"_L1)) continue;
        for (size_t r = size_t(mapping.firstDataRow()); r < sample.rows.size(); ++r) {
            if (size_t(column.index) >= sample.rows[r].size()) {
                ++without;
                continue;
            }
            const auto code = value::country(sample.rows[r][size_t(column.index)].text, scratch);
            if (code.text.empty()) ++without;
            if (code.text.empty() || code.status == value::Status::Invalid) continue;
            ++rows[QString::fromUtf8(code.text.data(), qsizetype(code.text.size()))];
            ++all;
        }
    }
    if (without == 0) return {};
    QStringList named = rows.keys();
    named.removeIf([&](const QString &country) { return rows.value(country) * kRare < all; });
    std::ranges::sort(named, [&](const QString &a, const QString &b) { return std::pair(-rows.value(a), a) < std::pair(-rows.value(b), b); });
    return named;
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
    FLOW_ASSIGN(const QString set, settingOf(connection, "country"));
    for (InspectedTable &table : inspection.tables) {
        table.mapping.country.clear(); // a remembered one was of another file
        table.mapping.notes.removeIf([](const MappingNote &note) { return note.code == u"countryAssumed" || note.code == u"countriesNamed"; });
        if (const QStringList named = namedCountries(table.sample, table.mapping); !named.isEmpty()) table.mapping.notes << MappingNote{u"countriesNamed"_s, named};
        const auto columns = columnsOf(table.mapping);
        if (!set.isEmpty() || !table.isImportable() || !columns) continue;
        table.mapping.country = countryOf(table.sample, table.mapping, *columns, gazetteer);
        if (!table.mapping.country.isEmpty()) table.mapping.notes << MappingNote{u"countryAssumed"_s, {table.mapping.country}};
    }
    return {};
}

} // namespace flow
