// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/recognise.h"

#include "core/import/profile/guess.h"
#include "core/import/profile/headerkey.h"
#include "core/import/profile/headerrow.h"
#include "core/import/profile/ownexport.h"
#include "core/import/value/ascii.h"
#include "core/import/value/place.h"

#include <algorithm>
#include <map>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRowsToTry = 15; // for a header that was chosen before

    QString text(std::string_view s) { return QString::fromUtf8(s.data(), qsizetype(s.size())); }

    // "email|email2|email3" by the number of the column's group.
    QString fieldByNumber(std::string_view fields, int number)
    {
        for (int n = 1;; ++n) {
            const size_t bar = std::min(fields.find('|'), fields.size());
            if (n >= std::max(number, 1)) return text(fields.substr(0, bar));
            if (bar == fields.size()) return {};
            fields.remove_prefix(bar + 1);
        }
    }

    void useRule(ColumnMapping &column, const ColumnRule &rule, int number, const Profile &profile)
    {
        const size_t dot = rule.target.find('.');
        if (dot != std::string_view::npos) {
            column.entity = text(rule.target.substr(0, dot));
            column.field = fieldByNumber(rule.target.substr(dot + 1), number);
        }
        column.role = text(rule.role);
        column.hint = text(rule.hint);
        if (!column.entity.isEmpty() && column.field.isEmpty() && column.role.isEmpty()) { // a fourth e-mail
            column.entity.clear();
            column.role = u"extra"_s;
        }
        if (column.role == "label"_L1) column.slot = std::max(number, 1) - 1;
        column.dateOrder = profile.order;
        column.mark = profile.mark;
        column.zone = text(profile.zone);
        column.confidence = 1;
    }

    void useProfile(Mapping &mapping, const Profile &profile, const FoundHeader &header)
    {
        mapping.kind = profile.kind;
        mapping.profileId = text(profile.id);
        mapping.currency = text(profile.currency);
        mapping.source = text(profile.source);
        std::map<std::string, int> occurrences;
        int known = 0;
        for (ColumnMapping &column : mapping.columns) {
            if (size_t(column.index) >= header.keys.size()) break;
            const std::string &key = header.keys[size_t(column.index)];
            int number = 0;
            const ColumnRule *rule = key.empty() ? nullptr : ruleFor(profile, key, occurrences[key]++, &number);
            if (!rule) continue;
            useRule(column, *rule, number, profile);
            ++known;
        }
        const double share = mapping.columns.isEmpty() ? 0 : double(known) / double(mapping.columns.size());
        mapping.confidence = std::min(1.0, 0.8 + 0.2 * share);
    }

    // Columns that must hold mails or dates do: a table with the right words and other things in it is not the vendor's.
    double contentShare(const Mapping &mapping, std::span<const ColumnProfile> values)
    {
        qint64 good = 0, all = 0;
        for (const ColumnMapping &c : mapping.columns) {
            const ColumnProfile &p = values[size_t(c.index)];
            const bool mail = c.field == "email"_L1 || c.field == "buyer_email"_L1;
            const bool day = c.field == "placed_at"_L1 || c.field == "day"_L1;
            if (mail) good += p.emails;
            else if (day) good += p.dates;
            if (mail || day) all += p.filled;
        }
        return all == 0 ? 1 : double(good) / double(all);
    }

    // Vendors that translate their headers but not their columns: 20 or 21 of them, months first, codes in their places.
    const Profile *localisedProfile(const TableSample &sample, const FoundHeader &header)
    {
        const size_t width = header.labels.size();
        if ((width != 20 && width != 21) || header.row < 0) return nullptr;
        const size_t shift = width == 21 ? 0 : 1; // older files lack the subscription type
        size_t fits = 0, rows = 0;
        for (size_t r = size_t(header.row + header.rows); r < std::min(sample.rows.size(), size_t(header.row) + 20); ++r) {
            const SampleRow &row = sample.rows[r];
            if (row.size() < width) continue;
            ++rows;
            value::DateParts date;
            const bool months = value::parseDate(row[0].text, {}, date).status != value::Status::Invalid
                && value::parseDate(row[1].text, {}, date).status != value::Status::Invalid;
            const std::string &isrc = row[9].text, &currency = row[15 - shift].text;
            if (months && isrc.size() == 12 && value::isAlpha(isrc[0]) && value::isDigit(isrc[11]) && currency.size() == 3
                && !value::currencyFromText(currency).empty())
                ++fits;
        }
        return rows > 0 && fits * 10 >= rows * 8 ? profileById(u"believe") : nullptr;
    }

    void useByPosition(Mapping &mapping, const Profile &profile)
    {
        mapping.kind = profile.kind;
        mapping.profileId = text(profile.id);
        mapping.source = text(profile.source);
        const qsizetype skip = mapping.columns.size() == 20 ? 11 : -1;
        qsizetype rule = 0;
        for (ColumnMapping &column : mapping.columns) {
            if (rule == skip) ++rule;
            if (rule < qsizetype(profile.columns.size())) useRule(column, profile.columns[size_t(rule++)], 0, profile);
        }
        mapping.confidence = 0.85;
    }

    void readFileName(Mapping &mapping, const Profile &profile, const TableSample &sample)
    {
        // A CSV inside a ZIP carries its name as that of the table.
        const QString name = (sample.table.name.isEmpty() ? sample.fileName : sample.table.name).toLower();
        if (profile.consent == ConsentRule::FileName) {
            for (const auto state : {"non-subscribed"_L1, "nonsubscribed"_L1, "unsubscribed"_L1, "cleaned"_L1, "subscribed"_L1})
                if (name.startsWith(state) || name.contains("/"_L1 + state)) {
                    mapping.listState = state == "nonsubscribed"_L1 ? u"non-subscribed"_s : QString(state);
                    mapping.notes << MappingNote{u"stateFromName"_s, {mapping.listState}};
                    return;
                }
            const bool unsubscribed = std::ranges::any_of(mapping.columns, [](const ColumnMapping &c) { return c.role == "consent.withdrawn_at"_L1; });
            const bool cleaned = std::ranges::any_of(mapping.columns, [](const ColumnMapping &c) { return c.role == "consent.bounced_at"_L1; });
            if (unsubscribed || cleaned) mapping.listState = unsubscribed ? u"unsubscribed"_s : u"cleaned"_s;
            else mapping.notes << MappingNote{u"stateUnknown"_s, {}};
        }
        if (profile.is(SubjectInName)) {
            QString subject = sample.table.name.isEmpty() ? sample.fileName : sample.table.name;
            subject = subject.left(subject.lastIndexOf(u'.') < 0 ? subject.size() : subject.lastIndexOf(u'.'));
            for (const auto end : {"-audience-timeline"_L1, "-timeline"_L1, "_timeline"_L1, "-audience"_L1})
                if (subject.endsWith(end, Qt::CaseInsensitive)) {
                    mapping.subject = subject.chopped(end.size());
                    break;
                }
            if (mapping.subject.isEmpty()) mapping.notes << MappingNote{u"subjectUnknown"_s, {}};
        }
    }

    // British lists give the grid and degrees; where the degrees agree with the grid only on the old datum, say so.
    void checkDatum(Mapping &mapping, const TableSample &sample, const std::vector<std::string> &labels)
    {
        int columns[4] = {-1, -1, -1, -1}; // easting, northing, latitude, longitude
        for (size_t i = 0; i < labels.size(); ++i) {
            const std::string key = headerKey(labels[i]);
            if (key == "easting" || key == "eastings") columns[0] = int(i);
            else if (key == "northing" || key == "northings") columns[1] = int(i);
            else if (mapping.columns[qsizetype(i)].field == "latitude"_L1) columns[2] = int(i);
            else if (mapping.columns[qsizetype(i)].field == "longitude"_L1) columns[3] = int(i);
        }
        if (std::ranges::any_of(columns, [](int c) { return c < 0; })) return;
        int old = 0, modern = 0;
        for (size_t r = size_t(mapping.firstDataRow()); r < sample.rows.size(); ++r) {
            const SampleRow &row = sample.rows[r];
            const auto number = [&](int c) { return size_t(c) < row.size() ? value::number(row[size_t(c)].text, {value::DecimalMark::Point}).toDouble() : 0; };
            const auto grid = fromBritishGrid(number(columns[0]), number(columns[1]));
            if (!grid) continue;
            const LatLon given{number(columns[2]), number(columns[3])};
            if (distanceKm(*grid, given) < 0.03) ++modern;
            else if (distanceKm(*grid, fromOsgb36(given)) < 0.03) ++old;
        }
        if (old <= modern) return;
        mapping.columns[columns[2]].hint = mapping.columns[columns[3]].hint = u"osgb36"_s;
        mapping.notes << MappingNote{u"datumOsgb36"_s, {}};
    }

    void noteDuplicates(Mapping &mapping, const FoundHeader &header)
    {
        std::map<std::string, int> seen;
        for (const std::string &key : header.keys)
            if (!key.empty() && ++seen[key] == 2) mapping.notes << MappingNote{u"duplicateHeader"_s, {QString::fromStdString(key)}};
    }

    // "Detroit, MI" in a column of towns.
    void hintTownParts(Mapping &mapping, const TableSample &sample)
    {
        for (ColumnMapping &c : mapping.columns) {
            if (c.field != "town"_L1 && c.field != "home_town"_L1) continue;
            int filled = 0, parts = 0;
            for (size_t r = size_t(mapping.firstDataRow()); r < sample.rows.size(); ++r) {
                if (size_t(c.index) >= sample.rows[r].size()) continue;
                const std::string_view cell = value::trimmed(sample.rows[r][size_t(c.index)].text);
                filled += cell.empty() ? 0 : 1;
                parts += cell.contains(", ") ? 1 : 0;
            }
            if (filled > 0 && parts * 2 > filled) c.hint = u"town, region"_s;
        }
    }

    void decide(Mapping &mapping, const TableSample &sample)
    {
        MappingEvidence evidence(mapping);
        std::vector<Cell> cells;
        for (size_t r = size_t(mapping.firstDataRow()); r < sample.rows.size(); ++r) {
            cells.clear();
            for (const SampleCell &cell : sample.rows[r]) cells.push_back({cell.kind, cell.text, 0});
            evidence.add(cells);
        }
        evidence.apply(mapping);
    }

    QString fingerprintOf(const FoundHeader &header)
    {
        std::vector<std::string> shape;
        for (const std::string &l : header.labels) shape.push_back(headerKey(l));
        return headerFingerprint(shape);
    }

    Mapping emptyMapping(const TableSample &sample, const FoundHeader &header, std::span<const ColumnProfile> values, const RecogniseOptions &options)
    {
        Mapping mapping;
        mapping.headerRow = header.row;
        mapping.headerRows = header.rows;
        mapping.headerChosen = options.header.has_value();
        mapping.fallbackOrder = options.fallbackOrder;
        mapping.kind = options.kind;
        mapping.profileId = u"generic"_s;
        for (size_t c = 0; c < header.labels.size(); ++c) {
            ColumnMapping column;
            column.index = int(c);
            column.header = QString::fromStdString(header.labels[c]).left(1000); // it is stored with each import
            column.sample = QString::fromStdString(values[c].first).left(200);
            mapping.columns << column;
        }
        mapping.fingerprint = fingerprintOf(header);
        if (header.row < 0 && !sample.rows.empty()) mapping.notes << MappingNote{u"noHeader"_s, {}};
        if (header.rows == 2) mapping.notes << MappingNote{u"twoHeaderRows"_s, {}};
        return mapping;
    }

    // A remembered mapping fits when the shape is the same; where it begins is this file's own business.
    bool useRemembered(Mapping &mapping, const RecogniseOptions &options)
    {
        if (!options.remembered || mapping.headerRow < 0) return false;
        const Mapping *found = options.remembered->exact(mapping.fingerprint);
        if (!found || found->columns.size() != mapping.columns.size()) return false;
        if (options.kind != TableKind::Unknown && options.kind != found->kind) return false;
        Mapping known = *found;
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            known.columns[i].sample = mapping.columns[i].sample;
            known.columns[i].header = mapping.columns[i].header;
            known.columns[i].index = int(i);
        }
        known.headerRow = mapping.headerRow;
        known.headerRows = mapping.headerRows;
        known.headerChosen |= mapping.headerChosen;
        known.fingerprint = mapping.fingerprint;
        known.notes = mapping.notes;
        known.notes << MappingNote{u"rememberedMapping"_s, {}};
        known.confidence = 1;
        mapping = std::move(known);
        return true;
    }

    using Likeness = RememberedMappings::Likeness;

    TableKind guessedKind(std::span<const std::string> labels, std::span<const std::string> groups, std::span<const ColumnProfile> values)
    {
        Mapping mapping;
        mapping.columns.resize(qsizetype(labels.size()));
        guessMapping(mapping, labels, groups, values, true);
        return mapping.kind;
    }

    // Are the rows what they were there? Certainly with the same columns, and when a new one does not change what they look like.
    bool isSameKind(const Likeness &likeness, const FoundHeader &header, std::span<const ColumnProfile> values, const RecogniseOptions &options)
    {
        const TableKind known = likeness.known->kind;
        if (options.kind != TableKind::Unknown) return options.kind == known;
        if (likeness.isComplete) return true;
        const TableKind whole = guessedKind(header.labels, header.groups, values);
        if (whole == known || whole == TableKind::Unknown) return true;
        if (likeness.hasFewer) return false;
        std::vector<std::string> labels = header.labels, groups = header.groups;
        std::vector<ColumnProfile> others(values.begin(), values.end());
        std::vector<bool> same(labels.size());
        for (const auto &[here, there] : likeness.columns) same[size_t(here)] = true;
        for (size_t i = 0; i < labels.size(); ++i) {
            if (same[i]) continue;
            labels[i] = namelessColumn(int(i));
            groups[i].clear();
            others[i] = {};
        }
        return guessedKind(labels, groups, others) == whole;
    }

    Likeness likenessOf(const FoundHeader &header, std::span<const ColumnProfile> values, const RecogniseOptions &options)
    {
        if (!options.remembered || header.row < 0) return {};
        Likeness likeness = options.remembered->like(header.labels);
        return likeness.known && isSameKind(likeness, header, values, options) ? likeness : Likeness{};
    }

    void useLikeness(Mapping &mapping, const Likeness &likeness)
    {
        if (!likeness.known || likeness.known->kind != mapping.kind) return;
        if (recallColumns(mapping, likeness)) mapping.notes << MappingNote{u"rememberedColumns"_s, {}};
    }

    // The row that was chosen for a table like this, as far as one can see: above it is what misled.
    std::optional<FoundHeader> chosenBefore(const TableSample &sample, const FoundHeader &found, const RecogniseOptions &options)
    {
        if (!options.remembered || !options.remembered->knowsHeaderRows() || options.remembered->exact(fingerprintOf(found))) return {};
        for (int row = 0; row < std::min(kRowsToTry, int(sample.rows.size())); ++row)
            for (const int rows : {1, 2}) {
                FoundHeader header = headerAt(sample, row, rows);
                if (const Mapping *known = options.remembered->exact(fingerprintOf(header)); known && known->headerChosen && known->headerRows == header.rows) return header;
            }
        return {};
    }

    Result<FoundHeader> headerOf(const TableSample &sample, const Profile *wanted, const RecogniseOptions &options)
    {
        if (!options.header) {
            FoundHeader found = findHeader(sample, wanted);
            if (wanted) return found;
            return chosenBefore(sample, found, options).value_or(std::move(found));
        }
        if (options.header->line == 0) return headerAt(sample, -1, 0);
        const auto line = std::ranges::find(sample.lines, options.header->line);
        if (line == sample.lines.end()) return failure(ErrorCode::Usage, {QString::number(options.header->line)});
        return headerAt(sample, int(line - sample.lines.begin()), options.header->rows);
    }

} // namespace

Result<Mapping> recognise(const TableSample &sample, const RecogniseOptions &options)
{
    const bool generic = options.profileId == "generic"_L1;
    const Profile *wanted = generic || options.profileId.isEmpty() ? nullptr : profileById(options.profileId);
    if (!wanted && !generic && !options.profileId.isEmpty()) return failure(ErrorCode::Usage, {options.profileId});
    FLOW_ASSIGN(FoundHeader header, headerOf(sample, wanted, options));
    const Profile *profile = wanted ? wanted : generic ? nullptr : header.profile;
    // Who says what the rows are knows better than a vendor's shape: a calendar may well be a list of shows.
    if (!wanted && profile && options.kind != TableKind::Unknown && profile->kind != options.kind) profile = nullptr;
    const auto values = profileColumns(sample, header.row < 0 ? 0 : size_t(header.row + header.rows), header.labels.size());
    Mapping mapping = emptyMapping(sample, header, values, options);
    const Profile *localised = profile ? nullptr : generic ? nullptr : localisedProfile(sample, header);
    if (!wanted && useRemembered(mapping, options)) {
        if (profile) readFileName(mapping, *profile, sample);
    } else if (localised) {
        useByPosition(mapping, *localised);
    } else if (profile) {
        useProfile(mapping, *profile, header);
        const double share = contentShare(mapping, values);
        mapping.confidence *= 0.4 + 0.6 * share;
        readFileName(mapping, *profile, sample);
        if (profile->is(NoEmail)) mapping.notes << MappingNote{u"noEmail"_s, {}};
        useLikeness(mapping, likenessOf(header, values, options));
    } else {
        const Likeness likeness = likenessOf(header, values, options);
        if (likeness.known) mapping.kind = likeness.known->kind;
        guessMapping(mapping, header.labels, header.groups, values, header.row >= 0);
        useOwnNames(mapping);
        useLikeness(mapping, likeness);
        checkDatum(mapping, sample, header.labels);
        hintTownParts(mapping, sample);
    }
    noteDuplicates(mapping, header);
    for (const QString &assignment : options.overrides) FLOW_TRY(applyOverride(mapping, assignment));
    decide(mapping, sample);
    return mapping;
}

} // namespace flow
