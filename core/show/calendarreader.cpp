// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/calendarreader.h"

#include "core/base/fold.h"
#include "core/show/dates.h"
#include "core/store/rowday.h"
#include "core/store/setting.h"

#include <QRegularExpression>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// Words that say nothing about who goes to a concert.
QStringList genreWords(const QString &genre)
{
    static const QRegularExpression between(u"[^\\p{L}]+"_s);
    static const QStringList empty{u"and"_s, u"et"_s, u"y"_s, u"de"_s, u"the"_s, u"music"_s, u"musique"_s, u"alternative"_s, u"new"_s};
    QStringList words;
    for (const QString &word : fold(genre).split(between, Qt::SkipEmptyParts))
        if (word.size() > 1 && !empty.contains(word)) words << word;
    return words;
}

} // namespace

Result<void> CalendarReader::readDates()
{
    FLOW_TRY(readArtists());
    FLOW_TRY(readShows());
    FLOW_TRY(readHolds());
    FLOW_TRY(readOffers());
    FLOW_TRY(readBlocks());
    FLOW_TRY(readExclusivities());
    FLOW_TRY(readResources());
    return readAccepted();
}

/// As the agency set it; until somebody does, where most of its venues are, or its artists.
static Result<QString> agencyCountry(Connection &connection)
{
    FLOW_ASSIGN(const QString set, settingOf(connection, "country"));
    if (!set.isEmpty()) return set;
    FLOW_ASSIGN(const QString ofVenues, connection.text("SELECT country FROM venue WHERE country <> '' GROUP BY country ORDER BY count(*) DESC, country LIMIT 1"));
    if (!ofVenues.isEmpty()) return ofVenues;
    return connection.text("SELECT home_country FROM artist WHERE home_country <> '' GROUP BY home_country ORDER BY count(*) DESC, home_country LIMIT 1");
}

Result<void> CalendarReader::read()
{
    FLOW_TRY(readDates());
    FLOW_TRY(readSpans());
    FLOW_ASSIGN(m_data.country, agencyCountry(m_connection));
    arrange();
    return {};
}

Result<void> CalendarReader::readDate(qint64 key)
{
    switch (sourceOf(key)) {
    case DateSource::Show: return readShows(rowOf(key));
    case DateSource::Hold: return readHolds(rowOf(key));
    case DateSource::Offer: return readOffers(rowOf(key));
    }
    return {};
}

/// Calls fn for each row of a statement; the range of days is bound to ?1 and ?2 where the statement has them, and a row to ?3.
template <class F>
Result<void> CalendarReader::each(const std::string &sql, bool isRange, F fn, qint64 id)
{
    FLOW_ASSIGN(Statement row, m_connection.prepare(sql));
    if (id) row.bind(3, id);
    if (isRange) {
        row.bind(1, m_data.from.toString(Qt::ISODate));
        row.bind(2, m_data.to.toString(Qt::ISODate));
    }
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return {};
        fn(row);
    }
}

Result<void> CalendarReader::readArtists()
{
    return each("SELECT id, name, genre, color, latitude, longitude FROM artist WHERE status <> 'former' ORDER BY name COLLATE NOCASE, id", false, [this](const Statement &row) {
        m_data.artists.push_back({.id = row.integer(0), .name = row.string(1), .genre = row.string(2), .color = int(row.integer(3))});
        Performer performer{row.integer(0), row.string(1), genreWords(row.string(2)), {}};
        if (!row.isNull(4) && !row.isNull(5)) performer.home = LatLon{row.real(4), row.real(5)};
        performers.push_back(std::move(performer));
    });
}

/// Columns that shows, holds and offers share: id, artist, venue, its name, town, country, region, day, place.
CalendarItem CalendarReader::itemFrom(const Statement &row, DateSource source)
{
    CalendarItem item;
    Engagement &one = item.engagement;
    one.key = dateKey(source, row.integer(0));
    one.artist = row.integer(1);
    one.venue = row.integer(2);
    item.venue = row.string(3);
    item.town = row.string(4);
    one.country = row.string(5);
    one.region = regionCodeOf(one.country, row.string(6));
    one.day = dayAt(row, 7);
    if (!row.isNull(8) && !row.isNull(9)) one.at = LatLon{row.real(8), row.real(9)};
    item.fee = row.integer(10);
    item.currency = row.string(11);
    item.project = row.integer(12);
    return item;
}

void CalendarReader::add(CalendarItem item)
{
    if (!item.day().isValid()) return;
    const ShowSpan span = spanOf(item.times, item.day(), item.zone.zone);
    item.engagement.begins = span.begin.toMSecsSinceEpoch();
    item.engagement.ends = span.end.toMSecsSinceEpoch();
    item.engagement.isTimed = span.isKnown;
    m_data.items.push_back(std::move(item));
}

Result<void> CalendarReader::readShows(qint64 id)
{
    return each(std::string("SELECT s.id, s.artist_id, s.venue_id, coalesce(s.venue_name, v.name), coalesce(s.town, v.town), coalesce(s.country, v.country),"
                " coalesce(s.region, v.region), s.day, v.latitude, v.longitude, s.fee, s.currency, s.project_id,"
                " s.status, s.zone, s.load_in, s.soundcheck, s.doors, s.on_stage, s.set_minutes, s.curfew, s.kind,"
                " s.radius_km, s.radius_minutes, s.radius_days_before, s.radius_days_after, s.radius_public_only, s.radius_waived_on,"
                " s.public_on, s.embargo_until"
                " FROM show s LEFT JOIN venue v ON v.id = s.venue_id"
                " WHERE s.day BETWEEN ?1 AND ?2 AND s.artist_id IS NOT NULL AND s.status IN ('hold', 'confirmed', 'played')") + (id ? " AND s.id = ?3" : ""),
        true, [this](const Statement &row) {
            CalendarItem item = itemFrom(row, DateSource::Show);
            Engagement &one = item.engagement;
            item.status = row.string(13);
            one.state = item.status == u"hold"_s ? DateState::FirstHold : DateState::Confirmed;
            item.zone = zoneFor(row.string(14), one.country);
            item.times = showTimesFrom(row.string(15), row.string(16), row.string(17), row.string(18), int(row.integer(19)), row.string(20));
            const QString kind = row.string(21);
            item.isPerformance = isPerformance(kind);
            one.isPublic = kind != u"private"_s && kind != u"studio"_s && kind != u"rehearsal"_s;
            one.radius = {.km = int(row.integer(22)), .minutes = int(row.integer(23)), .daysBefore = int(row.integer(24)), .daysAfter = int(row.integer(25)),
                .publicOnly = row.isNull(26) || row.integer(26) != 0, .isWaived = !row.isNull(27)};
            item.publicOn = dayAt(row, 28);
            item.embargoUntil = row.integer(29);
            add(std::move(item));
        }, id);
}

Result<void> CalendarReader::readHolds(qint64 id)
{
    return each(std::string("SELECT h.id, h.artist_id, h.venue_id, coalesce(h.venue_name, v.name), coalesce(h.town, v.town), v.country, v.region, h.day,"
                " v.latitude, v.longitude, h.estimate, h.currency, h.project_id, h.rank, h.expires_at, h.challenge_until,"
                " EXISTS (SELECT 1 FROM offer o WHERE o.hold_id = h.id AND o.state IN ('sent', 'countered', 'accepted'))"
                " FROM hold h LEFT JOIN venue v ON v.id = h.venue_id"
                " WHERE h.day BETWEEN ?1 AND ?2 AND h.artist_id IS NOT NULL AND h.state = 'active'") + (id ? " AND h.id = ?3" : ""),
        true, [this](const Statement &row) {
            CalendarItem item = itemFrom(row, DateSource::Hold);
            item.rank = int(row.integer(13));
            item.expiresAt = row.integer(14);
            item.challengeUntil = row.integer(15);
            item.zone = zoneFor({}, item.engagement.country);
            item.engagement.state = row.integer(16) ? DateState::Offer : item.rank <= 1 ? DateState::FirstHold : DateState::LowerHold;
            add(std::move(item));
        }, id);
}

/// Offers that came without a hold; of several versions the last.
Result<void> CalendarReader::readOffers(qint64 id)
{
    return each(std::string("SELECT o.id, o.artist_id, o.venue_id, coalesce(o.venue_name, v.name), coalesce(o.town, v.town), v.country, v.region, o.day,"
                " v.latitude, v.longitude, o.guarantee, o.currency, o.project_id"
                " FROM offer o LEFT JOIN venue v ON v.id = o.venue_id"
                " WHERE o.day BETWEEN ?1 AND ?2 AND o.artist_id IS NOT NULL AND o.hold_id IS NULL AND o.state IN ('sent', 'countered', 'accepted')"
                " AND NOT EXISTS (SELECT 1 FROM offer n WHERE n.previous_id = o.id) AND NOT EXISTS (SELECT 1 FROM show s WHERE s.offer_id = o.id)") + (id ? " AND o.id = ?3" : ""),
        true, [this](const Statement &row) {
            CalendarItem item = itemFrom(row, DateSource::Offer);
            item.engagement.state = DateState::Offer;
            item.zone = zoneFor({}, item.engagement.country);
            add(std::move(item));
        }, id);
}

Result<void> CalendarReader::readBlocks()
{
    return each("SELECT id, artist_id, first_day, last_day, reason, kind FROM availability WHERE last_day >= ?1 AND first_day <= ?2 AND kind <> 'show' ORDER BY first_day", true,
        [this](const Statement &row) {
            m_data.blocks.push_back({row.integer(0), row.integer(1), dayAt(row, 2), dayAt(row, 3), row.string(4), row.string(5) == u"tentative"_s});
        });
}

Result<void> CalendarReader::readSpans()
{
    return each("SELECT p.id, a.artist_id, p.first_day, p.last_day, p.name FROM project p JOIN project_artist a ON a.project_id = p.id"
                " WHERE p.last_day >= ?1 AND p.first_day <= ?2 AND p.state <> 'dropped' ORDER BY p.first_day",
        true, [this](const Statement &row) { m_data.spans.push_back({row.integer(0), row.integer(1), dayAt(row, 2), dayAt(row, 3), row.string(4)}); });
}

Result<void> CalendarReader::readExclusivities()
{
    return each("SELECT id, artist_id, first_day, last_day, kind, country, latitude, longitude, radius_km, public_only, coalesce(name, place) FROM exclusivity"
                " WHERE last_day >= ?1 AND first_day <= ?2 AND kind <> 'region'",
        true, [this](const Statement &row) {
            Exclusivity area{.key = row.integer(0), .artist = row.integer(1), .first = dayAt(row, 2), .last = dayAt(row, 3), .at = {}, .km = int(row.integer(8)),
                .country = row.string(5), .publicOnly = row.isNull(9) || row.integer(9) != 0, .name = row.string(10)};
            if (row.string(4) == u"radius"_s && !row.isNull(6) && !row.isNull(7)) area.at = LatLon{row.real(6), row.real(7)};
            m_data.exclusivities.push_back(std::move(area));
        });
}

Result<void> CalendarReader::readResources()
{
    FLOW_TRY(each("SELECT id, name, coalesce(pieces, 1) FROM resource", false,
        [this](const Statement &row) { things.push_back({row.integer(0), row.string(1), int(row.integer(2))}); }));
    return each("SELECT id, resource_id, starts_at, ends_at, coalesce(pieces, 1), show_id FROM resource_booking WHERE state <> 'cancelled'"
                " AND ends_at >= unixepoch(?1) * 1000 AND starts_at <= (unixepoch(?2) + 86400) * 1000",
        true, [this](const Statement &row) {
            const qint64 show = row.integer(5);
            uses.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3), int(row.integer(4)), show ? dateKey(DateSource::Show, show) : 0});
        });
}

Result<void> CalendarReader::readAccepted()
{
    return each("SELECT kind, first_show_id, first_hold_id, first_offer_id, second_show_id, second_hold_id, second_offer_id, coalesce(availability_id, exclusivity_id) FROM conflict_note",
        false, [this](const Statement &row) {
            const auto key = [&](int first) -> qint64 {
                for (const DateSource source : {DateSource::Show, DateSource::Hold, DateSource::Offer})
                    if (const int column = first + int(source) - 1; !row.isNull(column)) return dateKey(source, row.integer(column));
                return 0;
            };
            const auto kind = conflictKindFrom(row.string(0));
            const qint64 first = key(1), second = row.isNull(7) ? key(4) : row.integer(7);
            if (kind && first) m_data.accepted.insert(conflictPair(*kind, first, second));
        });
}

void CalendarReader::arrange()
{
    std::ranges::sort(m_data.items, {}, [](const CalendarItem &item) { return std::tuple(item.engagement.artist, item.day(), item.engagement.begins, item.key()); });
    m_data.byKey.reserve(qsizetype(m_data.items.size()));
    for (size_t i = 0; i < m_data.items.size(); ++i) {
        const CalendarItem &item = m_data.items[i];
        m_data.byKey.insert(item.key(), int(i));
        auto &range = m_data.byArtist[item.engagement.artist];
        if (range.second++ == 0) range.first = int(i);
    }
    for (CalendarArtist &artist : m_data.artists) {
        for (const CalendarItem &item : m_data.itemsOf(artist.id)) {
            if (item.day() < m_data.today || item.day() >= m_data.today.addYears(1)) continue;
            ++(item.engagement.state != DateState::Confirmed ? artist.holds : item.isPerformance ? artist.shows : artist.sessions);
        }
    }
}

namespace {

std::shared_ptr<HolidayBook> holidaysFor(const CalendarData &data)
{
    auto book = std::make_shared<HolidayBook>();
    std::set<std::pair<QString, QString>> places{{data.country, QString()}};
    for (const CalendarItem &item : data.items)
        places.emplace(item.engagement.country, item.engagement.region);
    for (const auto &[country, region] : places)
        book->load(country, region, data.from.year(), data.to.year());
    return book;
}

} // namespace

Result<ConflictRules> readConflictRules(Connection &connection)
{
    ConflictRules rules;
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT key, value FROM setting WHERE key LIKE 'calendar.%'"));
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return rules;
        const QString key = row.string(0);
        bool ok = false;
        const int value = row.string(1).toInt(&ok);
        if (!ok || value < 0) continue;
        if (key == u"calendar.compete_km"_s) rules.competeKm = value;
        if (key == u"calendar.compete_days"_s) rules.competeDays = value;
        if (key == u"calendar.compete_days_genre"_s) rules.competeDaysSameGenre = value;
        if (key == u"calendar.drive_minutes"_s && value > 0) rules.driveMinutesADay = value;
        if (key == u"calendar.rest_minutes"_s) rules.restMinutes = value;
        if (key == u"calendar.km_per_hour"_s && value > 0) rules.kmPerHour = value;
        if (key == u"calendar.holidays"_s) rules.holidays = value != 0;
    }
}

std::shared_ptr<ConflictIndex> indexOf(const CalendarData &data, CalendarReader &reader, const ConflictRules &rules)
{
    auto index = std::make_shared<ConflictIndex>(rules, data.holidays);
    index->setPerformers(std::move(reader.performers));
    index->setBlockages(data.blocks);
    index->setExclusivities(data.exclusivities);
    index->setResources(std::move(reader.things), std::move(reader.uses));
    for (const CalendarItem &item : data.items)
        index->set(item.engagement);
    return index;
}

Result<std::shared_ptr<const CalendarData>> readCalendar(Connection &connection, QDate from, QDate to, QDate today)
{
    auto data = std::make_shared<CalendarData>();
    data->from = from;
    data->to = to;
    data->today = today;
    FLOW_ASSIGN(const ConflictRules rules, readConflictRules(connection));
    CalendarReader reader(connection, *data);
    FLOW_TRY(reader.read());
    data->holidays = holidaysFor(*data);
    const auto index = indexOf(*data, reader, rules);
    data->conflicts = index->scan(today, to);
    std::erase_if(data->conflicts, [&](const Conflict &conflict) { return data->isAccepted(conflict); });
    data->index = index;
    return std::shared_ptr<const CalendarData>(std::move(data));
}

} // namespace flow
