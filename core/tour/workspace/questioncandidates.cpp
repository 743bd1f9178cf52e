// SPDX-License-Identifier: GPL-3.0-or-later
// What is agreed, offered, held or being talked about.
#include "core/tour/workspace/questiondraft.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

/// The columns that every query below gives first, from the venue (v) and its record (r).
struct PlaceColumns
{
    std::optional<LatLon> at;
    QString town, country, region, promoter;
    int capacity = 0;
    Programme programme;
    qint64 project = 0;
};

#define FLOW_PLACE_COLUMNS "v.latitude, v.longitude, coalesce(v.town, r.town), v.country, v.region, v.capacity, v.company_id, v.genres, v.excludes, v.kind, r.project_id"

PlaceColumns placeOf(const Statement &row)
{
    PlaceColumns place{.town = row.string(2), .country = row.string(3), .region = row.string(4), .capacity = int(row.integer(5))};
    if (!row.isNull(0) && !row.isNull(1)) place.at = LatLon{row.real(0), row.real(1)};
    if (!row.isNull(6)) place.promoter = QString::number(row.integer(6));
    place.project = row.integer(10);
    const QString kind = row.string(9);
    place.programme = {.genres = row.string(7), .excludes = row.string(8), .isRoom = kind != "festival"_L1 && kind != "open_air"_L1};
    return place;
}

/// km, days before, days after from three columns.
std::optional<RadiusClause> radiusOf(const Statement &row, int first)
{
    if (row.isNull(first) || row.integer(first) <= 0) return {};
    return RadiusClause{double(row.integer(first)), int(row.integer(first + 1)), int(row.integer(first + 2))};
}

constexpr int kRunOut = -2; ///< before any day of a plan; -1 would mean that it never does
constexpr int kFirst = 11; ///< column after those of the place

/// How likely somebody who was written to says yes, by how far the talk is.
double prospectChance(const QString &state)
{
    if (state == "dates_in"_L1) return 0.55;
    if (state == "interested"_L1) return 0.45;
    if (state == "pitched"_L1) return 0.28;
    return 0.2;
}

} // namespace

Result<void> QuestionBuilder::addShows(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT " FLOW_PLACE_COLUMNS ", r.id, r.venue_id, r.venue_name, r.day, r.status, r.fee, r.currency, r.capacity,"
                             " r.hold_id, r.country, r.radius_km, r.radius_days_before, r.radius_days_after FROM show r"
                             " LEFT JOIN venue v ON v.id = r.venue_id WHERE r.artist_id = ?1 AND r.day >= ?2 AND r.day <= ?3"
                             " AND r.status IN ('confirmed', 'played', 'hold') ORDER BY r.day, r.id"));
    const TourAsk &ask = m_question.ask;
    bindSpan(rows, artist);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const PlaceColumns place = placeOf(rows);
        const bool confirmed = rows.string(kFirst + 4) != "hold"_L1; // in the middle of a tour, what was played is as fixed as what is agreed
        Draft draft{.info = {.key = u"show:%1"_s.arg(rows.integer(kFirst)), .kind = confirmed ? StopKind::Confirmed : StopKind::Hold}};
        draft.info.show = rows.integer(kFirst);
        draft.info.venue = rows.integer(kFirst + 1);
        draft.info.name = rows.string(kFirst + 2);
        draft.info.town = place.town;
        draft.info.fee = rows.integer(kFirst + 5);
        draft.info.currency = rows.string(kFirst + 6);
        draft.info.capacity = place.capacity ? place.capacity : int(rows.integer(kFirst + 7));
        draft.info.hold = rows.integer(kFirst + 8);
        draft.info.rank = confirmed ? 0 : 1;
        draft.at = place.at;
        draft.country = place.country.isEmpty() ? rows.string(kFirst + 9) : place.country;
        draft.region = place.region;
        draft.promoter = place.promoter;
        draft.programme = place.programme;
        draft.project = place.project;
        draft.days = {dayIndex(rows.string(kFirst + 3))};
        draft.chance = confirmed ? 1 : ask.rules.holdChance[0] / 100.0;
        draft.radius = radiusOf(rows, kFirst + 10);
        add(artist, std::move(draft));
    }
}

Result<void> QuestionBuilder::addHolds(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare(
            "SELECT " FLOW_PLACE_COLUMNS ", r.id, r.venue_id, coalesce(v.name, r.venue_name), r.day, r.rank, r.expires_at,"
            " coalesce(o.guarantee, r.estimate, v.last_fee, v.fee_max), coalesce(o.currency, r.currency, v.currency), o.id, o.state, r.prospect_id,"
            " o.radius_km, o.radius_days_before, o.radius_days_after FROM hold r LEFT JOIN venue v ON v.id = r.venue_id"
            " LEFT JOIN offer o ON o.id = (SELECT max(n.id) FROM offer n WHERE n.hold_id = r.id AND n.state IN ('sent', 'accepted'))"
            " WHERE r.artist_id = ?1 AND r.day >= ?2 AND r.day <= ?3 AND r.state = 'active'"
            " AND NOT EXISTS (SELECT 1 FROM show s WHERE s.hold_id = r.id AND s.status IN ('confirmed', 'hold')) ORDER BY r.day, r.rank, r.id"));
    const TourAsk &ask = m_question.ask;
    bindSpan(rows, artist);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const PlaceColumns place = placeOf(rows);
        const bool offered = !rows.isNull(kFirst + 8);
        Draft draft{.info = {.key = u"hold:%1"_s.arg(rows.integer(kFirst)), .kind = offered ? StopKind::Offer : StopKind::Hold}};
        draft.info.hold = rows.integer(kFirst);
        draft.info.venue = rows.integer(kFirst + 1);
        draft.info.name = rows.string(kFirst + 2);
        draft.info.town = place.town;
        draft.info.rank = int(rows.integer(kFirst + 4));
        draft.info.fee = rows.integer(kFirst + 6);
        draft.info.currency = rows.string(kFirst + 7);
        draft.info.offer = rows.integer(kFirst + 8);
        draft.info.prospect = rows.integer(kFirst + 10);
        draft.info.capacity = place.capacity;
        draft.at = place.at;
        draft.country = place.country;
        draft.region = place.region;
        draft.promoter = place.promoter;
        draft.programme = place.programme;
        draft.project = place.project;
        draft.days = {dayIndex(rows.string(kFirst + 3))};
        // The planner's clock begins with the tour; whether a hold has run out is a matter of today.
        if (!rows.isNull(kFirst + 5) && QDateTime::fromMSecsSinceEpoch(rows.integer(kFirst + 5), QTimeZone::utc()).date() < ask.today) draft.holdUntil = kRunOut;
        const int hold = ask.rules.holdChance[size_t(std::clamp(draft.info.rank, 1, 3) - 1)];
        // A written offer on a second hold is still second in line.
        draft.chance = (offered ? std::max(hold, draft.info.rank <= 1 ? ask.rules.offerChance : hold) : hold) / 100.0;
        draft.radius = radiusOf(rows, kFirst + 11);
        add(artist, std::move(draft));
    }
}

Result<void> QuestionBuilder::addOffers(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT " FLOW_PLACE_COLUMNS ", r.id, r.venue_id, coalesce(v.name, r.venue_name), r.day, r.guarantee, r.currency,"
                             " r.capacity, r.prospect_id, r.radius_km, r.radius_days_before, r.radius_days_after FROM offer r"
                             " LEFT JOIN venue v ON v.id = r.venue_id WHERE r.artist_id = ?1 AND r.day >= ?2 AND r.day <= ?3"
                             " AND r.hold_id IS NULL AND r.state IN ('sent', 'accepted')"
                             " AND NOT EXISTS (SELECT 1 FROM show s WHERE s.offer_id = r.id AND s.status = 'confirmed') ORDER BY r.day, r.id"));
    const TourAsk &ask = m_question.ask;
    bindSpan(rows, artist);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const PlaceColumns place = placeOf(rows);
        Draft draft{.info = {.key = u"offer:%1"_s.arg(rows.integer(kFirst)), .kind = StopKind::Offer}};
        draft.info.offer = rows.integer(kFirst);
        draft.info.venue = rows.integer(kFirst + 1);
        draft.info.name = rows.string(kFirst + 2);
        draft.info.town = place.town;
        draft.info.fee = rows.integer(kFirst + 4);
        draft.info.currency = rows.string(kFirst + 5);
        draft.info.capacity = place.capacity ? place.capacity : int(rows.integer(kFirst + 6));
        draft.info.prospect = rows.integer(kFirst + 7);
        draft.at = place.at;
        draft.country = place.country;
        draft.region = place.region;
        draft.promoter = place.promoter;
        draft.programme = place.programme;
        draft.project = place.project;
        draft.days = {dayIndex(rows.string(kFirst + 3))};
        draft.chance = ask.rules.offerChance / 100.0;
        draft.radius = radiusOf(rows, kFirst + 8);
        add(artist, std::move(draft));
    }
}

Result<void> QuestionBuilder::addProspects(int artist)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare(
            "SELECT " FLOW_PLACE_COLUMNS ", r.id, r.venue_id, r.venue_name, r.first_day, r.last_day, r.state,"
            " coalesce(r.estimate, v.last_fee, v.fee_max), coalesce(r.currency, v.currency)"
            " FROM (SELECT p.*, NULL AS town FROM prospect p) r LEFT JOIN venue v ON v.id = r.venue_id WHERE r.artist_id = ?1"
            " AND r.state IN ('to_contact', 'pitched', 'interested', 'dates_in')"
            " AND coalesce(r.last_day, ?2) >= ?2 AND coalesce(r.first_day, ?3) <= ?3 ORDER BY r.id"));
    const TourAsk &ask = m_question.ask;
    const QString from = ask.first.toString(Qt::ISODate), to = ask.last.toString(Qt::ISODate);
    rows.bind(1, m_question.artists[size_t(artist)].id);
    rows.bind(2, from);
    rows.bind(3, to);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const PlaceColumns place = placeOf(rows);
        if (m_known.contains({artist, rows.integer(kFirst + 1)})) continue; // a hold or an offer came of it
        Draft draft{.info = {.key = u"prospect:%1"_s.arg(rows.integer(kFirst)), .kind = StopKind::Prospect}};
        draft.info.prospect = rows.integer(kFirst);
        draft.info.venue = rows.integer(kFirst + 1);
        draft.info.name = rows.string(kFirst + 2);
        draft.info.town = place.town;
        draft.info.fee = rows.integer(kFirst + 6);
        draft.info.currency = rows.string(kFirst + 7);
        draft.info.capacity = place.capacity;
        draft.at = place.at;
        draft.country = place.country;
        draft.region = place.region;
        draft.promoter = place.promoter;
        draft.programme = place.programme;
        draft.project = place.project;
        if (!rows.isNull(kFirst + 3) || !rows.isNull(kFirst + 4)) {
            const int first = rows.isNull(kFirst + 3) ? 0 : std::max(0, dayIndex(rows.string(kFirst + 3)));
            const int last = rows.isNull(kFirst + 4) ? m_question.problem.days - 1 : std::min(m_question.problem.days - 1, dayIndex(rows.string(kFirst + 4)));
            for (int day = first; day <= last; ++day)
                draft.days.push_back(day);
        }
        draft.chance = prospectChance(rows.string(kFirst + 5));
        add(artist, std::move(draft));
    }
}

} // namespace flow::tour
