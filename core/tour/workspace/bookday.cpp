// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/bookday.h"

#include "core/entities.h"
#include "core/show/zones.h"
#include "core/store/records.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kMostPeople = 4;

#define FLOW_BOOKING_COLUMNS \
    "b.id, r.id, r.kind, r.name, r.job, r.phone, r.home_town, b.notes, b.starts_at, b.ends_at, b.state = 'tentative'," \
    " (SELECT coalesce(sum(coalesce(o.pieces, 1)), 0) FROM resource_booking o WHERE o.resource_id = r.id AND o.state <> 'cancelled'" \
    " AND o.starts_at < b.ends_at AND o.ends_at > b.starts_at) > coalesce(r.pieces, CASE r.kind WHEN 'hotel' THEN 100 ELSE 1 END)," \
    " r.email, r.emergency_contact, r.emergency_phone"

} // namespace

Result<DaySheet> BookDayReader::read(const ScenarioStop &stop)
{
    DaySheet sheet{.kind = DaySheet::Show, .day = stop.day, .show = stop.show, .venue = stop.venue, .state = stop.kind, .rank = stop.rank, .venueName = stop.place,
        .town = stop.town, .at = stop.at, .zone = QTimeZone::utc()};
    if (stop.show) {
        FLOW_TRY(readShow(stop.show, sheet));
        return sheet;
    }
    FLOW_TRY(readVenue(stop.venue, sheet));
    FLOW_TRY(readPeople(sheet, 0, 0));
    return sheet;
}

Result<void> BookDayReader::readShow(qint64 show, DaySheet &sheet)
{
    FLOW_ASSIGN(const std::optional<Record> record, Records(m_connection).byId(showEntity(), show));
    if (!record) return failure(ErrorCode::NotFound, {u"show"_s});
    sheet.show = show;
    sheet.day = QDate::fromString(record->text(u"day"), Qt::ISODate);
    sheet.state = record->text(u"status") == "hold"_L1 ? StopKind::Hold : StopKind::Confirmed;
    sheet.venue = record->value(u"venue_id").toLongLong();
    FLOW_TRY(readVenue(sheet.venue, sheet));
    FLOW_ASSIGN(Statement uid, m_connection.prepare("SELECT uid FROM show WHERE id = ?1"));
    uid.bind(1, show);
    FLOW_TRY(uid.step());
    sheet.uid = uid.blob(0);
    const auto take = [&](QString &field, QStringView name) {
        if (const QString text = record->text(name); !text.isEmpty()) field = text;
    };
    take(sheet.venueName, u"venue_name");
    take(sheet.room, u"room");
    take(sheet.town, u"town");
    take(sheet.country, u"country");
    take(sheet.notes, u"notes");
    if (const int capacity = record->value(u"capacity").toInt()) sheet.capacity = capacity;
    sheet.setMinutes = record->value(u"set_minutes").toInt();
    sheet.zone = zoneFor(record->text(u"zone"), sheet.country).zone;
    for (const auto &[moment, field] : {std::pair(ShowMoment::LoadIn, u"load_in"), {ShowMoment::Soundcheck, u"soundcheck"}, {ShowMoment::Doors, u"doors"},
             {ShowMoment::Support, u"support_on_stage"}, {ShowMoment::OnStage, u"on_stage"}, {ShowMoment::Curfew, u"curfew"}})
        sheet.times[moment] = timeFromText(record->text(field));
    FLOW_TRY(readPeople(sheet, record->value(u"contact_id").toLongLong(), record->value(u"company_id").toLongLong()));
    FLOW_TRY(readTasks(sheet));
    FLOW_ASSIGN(sheet.guests, readGuests(m_connection, show));
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT " FLOW_BOOKING_COLUMNS " FROM resource_booking b JOIN resource r ON r.id = b.resource_id"
                             " WHERE b.show_id = ?1 AND b.state <> 'cancelled' ORDER BY r.kind, r.name, b.id"));
    rows.bind(1, show);
    return readResources(rows, sheet.zone, sheet.resources);
}

Result<void> BookDayReader::readVenue(qint64 venue, DaySheet &sheet)
{
    if (!venue) return {};
    FLOW_ASSIGN(const std::optional<Record> record, Records(m_connection).byId(venueEntity(), venue));
    if (!record) return {};
    sheet.venueName = record->text(u"name");
    sheet.street = record->text(u"street");
    sheet.postcode = record->text(u"postcode");
    sheet.town = record->text(u"town");
    sheet.country = record->text(u"country");
    sheet.phone = record->text(u"phone");
    sheet.website = record->text(u"website");
    sheet.capacity = record->value(u"capacity").toInt();
    sheet.zone = zoneFor({}, sheet.country).zone;
    const QVariant lat = record->value(u"latitude"), lon = record->value(u"longitude");
    if (!lat.isNull() && !lon.isNull()) sheet.at = LatLon{lat.toDouble(), lon.toDouble()};
    return {};
}

/// Whom the show was agreed with first, then who prepares and runs the evening.
Result<void> BookDayReader::readPeople(DaySheet &sheet, qint64 contact, qint64 company)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT c.name, coalesce(t.role_name, c.job_title, t.role), coalesce(c.mobile, c.phone), c.email FROM contact c"
                             " LEFT JOIN contact_role t ON t.contact_id = c.id AND (t.venue_id = ?2 OR (?3 > 0 AND t.company_id = ?3))"
                             " WHERE (c.id = ?1 OR t.id IS NOT NULL) AND coalesce(c.status, 'active') = 'active'"
                             " ORDER BY c.id = ?1 DESC, CASE t.role WHEN 'production' THEN 0 WHEN 'technical' THEN 1 WHEN 'hospitality' THEN 2 WHEN 'promoter' THEN 3 ELSE 4 END,"
                             " coalesce(t.is_primary, 0) DESC, c.id LIMIT 12"));
    rows.bind(1, contact);
    rows.bind(2, sheet.venue);
    rows.bind(3, company);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const BookPerson person{.name = rows.string(0), .job = rows.string(1), .phone = rows.string(2), .email = rows.string(3)};
        if (sheet.people.size() < kMostPeople && !std::ranges::contains(sheet.people, person.name, &BookPerson::name)) sheet.people.push_back(person);
    }
}

Result<void> BookDayReader::readTasks(DaySheet &sheet)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT id, title, state, assignee, note, due_on FROM advance_item WHERE show_id = ?1 AND state <> 'not_needed' ORDER BY position, id"));
    rows.bind(1, sheet.show);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        sheet.tasks.push_back({.id = rows.integer(0), .title = rows.string(1), .state = rows.string(2), .assignee = rows.string(3), .note = rows.string(4),
            .due = QDate::fromString(rows.string(5), Qt::ISODate)});
    }
}

Result<void> BookDayReader::readResources(Statement &rows, const QTimeZone &zone, std::vector<BookResource> &resources)
{
    const auto at = [&](int column) { return QDateTime::fromMSecsSinceEpoch(rows.integer(column), zone); };
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        resources.push_back({.booking = rows.integer(0), .resource = rows.integer(1), .kind = rows.string(2), .name = rows.string(3), .job = rows.string(4),
            .phone = rows.string(5), .town = rows.string(6), .notes = rows.string(7), .from = at(8), .to = at(9), .isTentative = rows.integer(10) != 0,
            .clashes = rows.integer(11) != 0});
        BookResource &one = resources.back();
        one.email = rows.string(12);
        if (!rows.isNull(13) || !rows.isNull(14)) one.emergency = {.of = one.name, .name = rows.string(13), .phone = rows.string(14)};
    }
}

Result<std::vector<BookResource>> BookDayReader::resourcesOf(qint64 artist, const QDate &day)
{
    std::vector<BookResource> resources;
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare("SELECT " FLOW_BOOKING_COLUMNS " FROM resource_booking b JOIN resource r ON r.id = b.resource_id"
                             " WHERE b.artist_id = ?1 AND b.show_id IS NULL AND b.state <> 'cancelled' AND b.starts_at < ?3 AND b.ends_at > ?2 ORDER BY r.kind, r.name, b.id"));
    rows.bind(1, artist);
    rows.bind(2, day.startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    rows.bind(3, day.addDays(1).startOfDay(QTimeZone::utc()).toMSecsSinceEpoch());
    FLOW_TRY(readResources(rows, QTimeZone::utc(), resources));
    return resources;
}

Result<std::optional<BookLeg>> BookDayReader::legBetween(const TravelPoint &from, const TravelPoint &to)
{
    FLOW_ASSIGN(Statement row, m_connection.prepare("SELECT km, minutes FROM travel_leg WHERE from_place = ?1 AND to_place = ?2"));
    row.bind(1, placeKeyOf(from.at));
    row.bind(2, placeKeyOf(to.at));
    FLOW_ASSIGN(const bool known, row.step());
    if (known) return std::optional(BookLeg{.km = int(std::lround(row.real(0))), .minutes = int(std::lround(row.real(1)))});
    const auto estimate = estimateTravel(from, to, {});
    if (!estimate) return std::optional<BookLeg>();
    return std::optional(BookLeg{.km = int(std::lround(estimate->km)), .minutes = int(std::lround(estimate->minutes)), .isEstimated = true,
        .mode = estimate->mode});
}

} // namespace flow::tour
