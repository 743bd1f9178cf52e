// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/guess.h"

#include "core/base/fold.h"
#include "core/import/profile/dictionary.h"
#include "core/import/profile/headerrow.h"

#include <algorithm>
#include <array>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    using namespace std::string_view_literals;

    struct Column
    {
        HeaderMeaning meaning;
        std::string folded;
        const ColumnProfile *values = nullptr;
    };
    using Columns = std::vector<Column>;

    bool has(const Columns &columns, std::string_view meaning)
    {
        return std::ranges::any_of(columns, [&](const Column &c) { return c.meaning.concept_ == meaning; });
    }

    // How far the values agree with the meaning: 1 yes, 0 no.
    double agreement(std::string_view meaning, const ColumnProfile &p)
    {
        if (p.filled == 0) return 1;
        const auto share = [&](qint64 count) { return p.share(count); };
        if (meaning == "email") return share(p.emails) >= 0.3 ? 1 : share(p.emails) >= 0.05 ? 0.6 : 0;
        if (meaning == "date" || meaning == "order_date" || meaning == "start_date" || meaning == "end_date")
            return share(p.dates) >= 0.3 ? 1 : p.share(p.integers) > 0.8 ? 0.6 : 0.3;
        if (meaning == "latitude" || meaning == "longitude" || meaning == "easting" || meaning == "northing")
            return share(p.numbers) >= 0.5 ? 1 : 0.4;
        if (meaning == "coordinates") return share(p.coordinates) >= 0.3 ? 1 : 0.2;
        if (meaning == "capacity" || meaning == "quantity" || meaning == "total" || meaning == "unit_price") return share(p.numbers) >= 0.3 ? 1 : 0.4;
        if (meaning == "town" || meaning == "name" || meaning == "venue_name" || meaning == "country" || meaning == "festival_name")
            return share(p.numbers) > 0.8 || share(p.emails) > 0.5 || share(p.dates) > 0.8 ? 0.1 : 1;
        if (meaning == "website") return share(p.emails) > 0.5 ? 0.1 : 1;
        return 1;
    }

    // Meaning of values alone, for columns whose header says nothing.
    HeaderMeaning fromValues(const ColumnProfile &p, bool hasHeader)
    {
        if (p.filled < 1) return {};
        const double penalty = hasHeader ? 0.85 : 1;
        const auto is = [&](qint64 count, double share) { return p.share(count) >= share; };
        if (is(p.emails, 0.7)) return {"email", HeaderOwner::None, {}, 0.75 * penalty};
        if (is(p.coordinates, 0.8)) return {"coordinates", HeaderOwner::None, {}, 0.7 * penalty};
        if (is(p.urls, 0.7)) return {"website", HeaderOwner::None, {}, 0.65 * penalty};
        if (is(p.phones, 0.7)) return {"phone", HeaderOwner::None, {}, 0.65 * penalty};
        if (!hasHeader && is(p.dates, 0.9)) return {"date", HeaderOwner::None, {}, 0.6};
        if (!hasHeader && is(p.countries, 0.9) && p.distinct * 2 <= p.filled + 2) return {"country", HeaderOwner::None, {}, 0.55};
        return {};
    }

    // Words that stand for the town when another column is the venue.
    bool mayBeTown(const std::string &folded)
    {
        constexpr std::array words{"location"sv, "place"sv, "lieu"sv, "lugar"sv, "ort"sv, "local"sv, "locale"sv, "structure"sv};
        return std::ranges::find(words, folded) != words.end();
    }

    void settle(Columns &columns)
    {
        const auto venues = std::ranges::count_if(columns, [](const Column &c) { return c.meaning.concept_ == "venue_name"; });
        const bool person = has(columns, "first_name");
        for (Column &c : columns) {
            if (venues > 1 && c.meaning.concept_ == "venue_name" && mayBeTown(c.folded) && !has(columns, "town")) c.meaning.concept_ = "town";
            const bool plainName = c.meaning.concept_ == "name" && c.meaning.owner == HeaderOwner::None;
            if (plainName && person && !has(columns, "last_name")) c.meaning.concept_ = "last_name";
            if (c.meaning.concept_ != "name") continue;
            switch (c.meaning.owner) {
            case HeaderOwner::Person: c.meaning.concept_ = "person_name"; break;
            case HeaderOwner::Venue: c.meaning.concept_ = "venue_name"; break;
            case HeaderOwner::Company: c.meaning.concept_ = "company_name"; break;
            case HeaderOwner::Artist: c.meaning.concept_ = "artist_name"; break;
            default: break;
            }
        }
    }

    bool canBe(TableKind kind, const Columns &c)
    {
        const auto any = [&](std::initializer_list<std::string_view> list) {
            return std::ranges::any_of(list, [&](std::string_view m) { return has(c, m); });
        };
        const bool mail = any({"email", "phone", "mobile"});
        switch (kind) {
        case TableKind::Venues: return any({"venue_name", "festival_name", "name"});
        case TableKind::Companies: return any({"company_name"});
        case TableKind::Artists: return any({"artist_name", "name"}) && !any({"date"});
        case TableKind::Shows: return any({"date"}) && any({"venue_name", "festival_name", "town", "town_country"});
        case TableKind::Contacts: return (any({"person_name", "first_name", "last_name", "name"}) && (mail || any({"company_name", "job_title"}))) || mail;
        case TableKind::Fans: return mail;
        case TableKind::Orders: return any({"order_number", "total", "order_date"}) && any({"order_number", "email", "product", "person_name"});
        case TableKind::Deals: return any({"deal_name", "stage", "name"}) && any({"stage", "amount", "deal_name"});
        case TableKind::Royalties: return any({"isrc", "upc", "track", "release"}) && any({"revenue", "total", "amount", "streams"});
        case TableKind::Stats: return any({"streams", "followers", "monthly_listeners"}) && any({"date"});
        case TableKind::Availability: return any({"start_date"}) && any({"end_date"}) && any({"artist_name"});
        case TableKind::Unknown: break;
        }
        return false;
    }

    TableKind guessKind(const Columns &columns, double &certainty)
    {
        double best = 0, second = 0;
        TableKind kind = TableKind::Unknown;
        for (int k = 1; k <= int(TableKind::Availability); ++k) {
            const auto candidate = TableKind(k);
            if (!canBe(candidate, columns)) continue;
            double votes = 0;
            for (const Column &c : columns) {
                const bool ofAnother = c.meaning.owner == HeaderOwner::Person && candidate != TableKind::Contacts && c.meaning.concept_ != "person_name";
                if (!ofAnother) votes += kindVote(candidate, c.meaning.concept_) * c.meaning.confidence;
            }
            // A list of places with the people there is a list of places.
            const bool places = has(columns, "venue_name") || has(columns, "festival_name");
            // Two of them in a row even more so.
            const auto people = std::ranges::count_if(columns, [](const Column &c) { return c.meaning.concept_ == "person_name"; });
            if (candidate == TableKind::Contacts && places) votes *= people > 1 ? 0.35 : 0.7;
            if (votes > best) {
                second = best;
                best = votes;
                kind = candidate;
            } else second = std::max(second, votes);
        }
        certainty = best <= 0 ? 0 : std::min(1.0, (best - second) / best + 0.45);
        return best >= 1.7 ? kind : TableKind::Unknown;
    }

    bool isPersonName(const HeaderMeaning &meaning)
    {
        return meaning.concept_ == "person_name" || meaning.concept_ == "first_name" || meaning.concept_ == "last_name";
    }

    // The kind whose targets a column uses: that of the table, or that of the other entity that its header names.
    std::string_view targetFor(TableKind kind, const Columns &columns, size_t index)
    {
        const HeaderMeaning &m = columns[index].meaning;
        const bool places = kind == TableKind::Venues || kind == TableKind::Companies;
        const bool withPerson = places || kind == TableKind::Shows || kind == TableKind::Artists || kind == TableKind::Deals;
        const auto of = [&](TableKind other) { return targetOf(other, m.concept_); };
        if (withPerson && m.owner == HeaderOwner::Person) return of(TableKind::Contacts);
        if (kind == TableKind::Contacts && m.owner == HeaderOwner::Venue && m.concept_ != "venue_name" && m.concept_ != "festival_name") return of(TableKind::Venues);
        if (m.owner == HeaderOwner::Company && (kind == TableKind::Venues || kind == TableKind::Contacts || kind == TableKind::Deals)
            && m.concept_ != "company_name")
            return of(TableKind::Companies);
        if (m.owner == HeaderOwner::Artist && kind != TableKind::Artists && m.concept_ != "artist_name") return {};
        if (places && (m.concept_ == "email" || m.concept_ == "phone" || m.concept_ == "mobile") && m.owner == HeaderOwner::None) {
            // Mail and phone behind the name of a person are that person's.
            for (size_t i = 0; i < index; ++i)
                if (isPersonName(columns[i].meaning)) return of(TableKind::Contacts);
        }
        return of(kind);
    }

    // "Contact 2": 2; 0 without a number.
    int numberOf(std::string_view label)
    {
        const bool isOne = label.size() > 1 && label.back() >= '1' && label.back() <= '9' && !(label[label.size() - 2] >= '0' && label[label.size() - 2] <= '9');
        return isOne ? label.back() - '0' : 0;
    }

    // Persons of a row, told apart by the role and the number in their headers, and by being named again.
    class Persons
    {
    public:
        Persons(const Columns &columns, std::span<const std::string> labels)
        {
            for (size_t i = 0; i < columns.size(); ++i)
                if (isPersonName(columns[i].meaning)) m_numbers.push_back(numberOf(labels[i]));
        }

        // The slot of a column, and the role of its person.
        std::pair<int, std::string_view> of(const HeaderMeaning &meaning, std::string_view label)
        {
            int number = numberOf(label);
            if (std::ranges::find(m_numbers, number) == m_numbers.end()) number = 0; // a second phone, and no second person
            const bool isName = meaning.concept_ == "person_name";
            const bool isBare = meaning.personRole.empty() && number == 0 && !isPersonName(meaning);
            // A bare "Mail" or "Mobile" is of the person whose name stood last.
            const int at = isBare && m_named >= 0 ? m_named : find(meaning.personRole, number, isName, isPersonName(meaning));
            if (isPersonName(meaning)) m_named = at;
            Person &person = m_persons[size_t(at)];
            person.isNamed |= isName;
            return {at, person.role};
        }

    private:
        struct Person
        {
            std::string_view role;
            int number = 0;
            bool isNamed = false;
        };
        int find(std::string_view role, int number, bool isName, bool ownRole)
        {
            for (int i = int(m_persons.size()) - 1; i >= 0; --i) {
                const Person &person = m_persons[size_t(i)];
                const bool sameRole = person.role == role || (role.empty() && !ownRole); // "Mail 2" of the second, whatever she does
                if (sameRole && person.number == number && !(isName && person.isNamed)) return i;
            }
            m_persons.push_back({role, number});
            return int(m_persons.size()) - 1;
        }

        std::vector<int> m_numbers;
        std::vector<Person> m_persons;
        int m_named = -1;
    };

    void assign(ColumnMapping &column, std::string_view target)
    {
        const size_t at = target.find('@'), dot = target.find('.');
        column.entity = QString::fromLatin1(target.data(), qsizetype(dot));
        column.field = QString::fromUtf8(target.substr(dot + 1, at == std::string_view::npos ? at : at - dot - 1));
        if (at == std::string_view::npos) return;
        const std::string_view role = target.substr(at + 1);
        const size_t colon = role.find(':');
        column.role = QString::fromUtf8(role.substr(0, colon));
        if (colon != std::string_view::npos) column.hint = QString::fromUtf8(role.substr(colon + 1));
    }

    void unmap(ColumnMapping &column)
    {
        column.entity.clear();
        column.field.clear();
        column.role.clear();
        column.hint.clear();
        column.slot = 0;
    }

    // Another field that takes a second value of the same kind, or a role that joins them.
    bool moveAside(ColumnMapping &column, const Mapping &mapping)
    {
        const auto isFree = [&](QLatin1StringView field) { return !mapping.find(column.entity, QString(field), column.slot); };
        const auto tryFields = [&](std::initializer_list<QLatin1StringView> fields) {
            for (const QLatin1StringView field : fields)
                if (isFree(field)) return column.field = field, true;
            return false;
        };
        if (column.entity == "contact"_L1 && column.field == "email"_L1) return tryFields({"email2"_L1, "email3"_L1});
        if (column.entity == "contact"_L1 && (column.field == "phone"_L1 || column.field == "mobile"_L1)) return tryFields({"phone"_L1, "mobile"_L1, "phone3"_L1});
        const bool joins = column.field == "notes"_L1 || column.field == "genres"_L1 || column.field == "genre"_L1 || column.field == "street"_L1 || column.field == "bio"_L1;
        if (joins) column.role = column.field == "notes"_L1 ? u"note"_s : u"append"_s;
        return joins;
    }

    bool sameTarget(const ColumnMapping &a, const ColumnMapping &b)
    {
        return a.entity == b.entity && a.field == b.field && a.slot == b.slot && !a.field.isEmpty();
    }

    void resolveConflicts(Mapping &mapping, std::span<const ColumnProfile> values)
    {
        for (qsizetype i = 0; i < mapping.columns.size(); ++i) {
            ColumnMapping &column = mapping.columns[i];
            if (column.entity.isEmpty() || column.role == "append"_L1 || column.role == "fallback"_L1 || column.role == "note"_L1
                || column.role == "metric"_L1)
                continue;
            for (qsizetype j = 0; j < i; ++j) {
                ColumnMapping &other = mapping.columns[j];
                if (!sameTarget(column, other) || other.role == "append"_L1 || other.role == "fallback"_L1) continue;
                // The surer header stays; of ids the one that tells rows apart.
                bool later = column.confidence > other.confidence + 0.01;
                if (column.field == "external_id"_L1) later = values[size_t(i)].distinct > values[size_t(j)].distinct;
                ColumnMapping &loser = later ? other : column;
                if (!moveAside(loser, mapping)) {
                    unmap(loser);
                    loser.confidence = 0;
                }
                break;
            }
        }
    }

    void nameTheTable(Columns &columns)
    {
        // Without headers the first column of different texts is the name.
        if (has(columns, "name") || has(columns, "person_name") || has(columns, "venue_name")) return;
        for (Column &c : columns) {
            const ColumnProfile &p = *c.values;
            if (!c.meaning.concept_.empty() || p.filled < 1 || p.numbers + p.dates + p.urls > p.filled / 4) continue;
            if (p.distinct * 3 < p.filled * 2) continue;
            c.meaning = {has(columns, "email") ? "person_name"sv : "name"sv, HeaderOwner::None, {}, 0.5};
            return;
        }
    }

    // A group heading says whose its columns are, and what they are only where their own names don't: "Address" over "Town", but "Contact" over "Mail".
    HeaderMeaning meaningWithin(std::string_view group, std::string_view label)
    {
        HeaderMeaning whole = headerMeaning(label);
        if (group.empty() || label.size() <= group.size() + 1) return whole;
        const HeaderMeaning own = headerMeaning(label.substr(group.size() + 1));
        if (own.confidence < 0.6 || own.concept_.empty() || own.concept_ == "name" || own.concept_ == "type") return whole;
        const bool saysTheGroup = whole.concept_ == headerMeaning(group).concept_;
        if (own.concept_ != whole.concept_ && !whole.concept_.empty() && whole.confidence >= 0.6 && !saysTheGroup) return whole;
        if (whole.owner == HeaderOwner::None) whole.owner = own.owner;
        if (whole.personRole.empty()) whole.personRole = own.personRole;
        return {own.concept_, whole.owner, whole.personRole, std::max(whole.confidence, own.confidence)};
    }

    Columns understand(std::span<const std::string> labels, std::span<const std::string> groups, std::span<const ColumnProfile> values, bool hasHeader)
    {
        Columns columns;
        for (size_t i = 0; i < labels.size(); ++i) {
            Column c;
            c.values = &values[i];
            if (hasHeader && labels[i] != namelessColumn(int(i))) { // a spreadsheet may have 16,000 of those
                c.folded = fold(labels[i]);
                c.meaning = meaningWithin(i < groups.size() ? std::string_view(groups[i]) : std::string_view(), labels[i]);
                c.meaning.confidence *= agreement(c.meaning.concept_, values[i]);
                if (c.meaning.confidence < 0.35) c.meaning = {};
            }
            if (c.meaning.concept_.empty()) {
                const HeaderOwner owner = c.meaning.owner;
                c.meaning = fromValues(values[i], hasHeader);
                c.meaning.owner = owner;
            }
            if (c.meaning.concept_ == "unused") c.meaning.concept_ = {};
            columns.push_back(std::move(c));
        }
        if (!hasHeader) nameTheTable(columns);
        settle(columns);
        return columns;
    }

} // namespace

void guessMapping(Mapping &mapping, std::span<const std::string> labels, std::span<const std::string> groups, std::span<const ColumnProfile> values, bool hasHeader)
{
    const Columns columns = understand(labels, groups, values, hasHeader);
    double certainty = 1;
    const bool forced = mapping.kind != TableKind::Unknown;
    const TableKind guessed = guessKind(columns, certainty);
    if (!forced) mapping.kind = guessed;
    if (mapping.kind == TableKind::Unknown) {
        mapping.confidence = 0;
        return;
    }
    if (!forced && certainty < 0.6) mapping.notes << MappingNote{u"kindGuessed"_s, {kindName(mapping.kind)}};
    Persons persons(columns, labels);
    for (size_t i = 0; i < columns.size(); ++i) {
        ColumnMapping &column = mapping.columns[qsizetype(i)];
        const HeaderMeaning &meaning = columns[i].meaning;
        if (meaning.concept_.empty()) continue;
        const std::string_view target = targetFor(mapping.kind, columns, i);
        if (target.empty()) continue;
        assign(column, target);
        column.confidence = meaning.confidence;
        if (meaning.owner == HeaderOwner::Shipping) column.role = u"fallback"_s;
        if (column.entity == "contact"_L1 && mapping.kind != TableKind::Contacts) {
            const auto [slot, role] = persons.of(meaning, labels[i]);
            column.slot = slot;
            column.hint = QString::fromUtf8(role);
        }
    }
    resolveConflicts(mapping, values);
    double sum = 0;
    int used = 0;
    for (const ColumnMapping &c : mapping.columns)
        if (c.isMapped()) {
            sum += c.confidence;
            ++used;
        }
    if (used == 1 && mapping.columns.size() > 1) sum *= 0.6; // one word that we know is no table that we know
    mapping.confidence = used == 0 ? 0 : sum / used * (forced ? 0.95 : 0.6 + 0.35 * certainty);
}

} // namespace flow
