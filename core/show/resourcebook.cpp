// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/resourcebook.h"

#include "core/entities.h"
#include "core/show/zones.h"
#include "core/store/records.h"

#include <QDateTime>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

struct Span
{
    qint64 begins = 0, ends = 0;
};

qint64 msAt(const QDate &day, int hour, int minute, const QTimeZone &zone) { return QDateTime(day, QTime(hour, minute), zone).toMSecsSinceEpoch(); }

Span nightAfter(const QDate &day, const QTimeZone &zone) { return {msAt(day, 15, 0, zone), msAt(day.addDays(1), 11, 0, zone)}; }

/// The day of the show on the clocks of its place; a hotel is slept in after it.
Result<Span> spanFor(Connection &connection, const Record &show, bool isHotel)
{
    QString country = show.text(u"country");
    if (country.isEmpty() && show.value(u"venue_id").toLongLong()) {
        FLOW_ASSIGN(const auto venue, Records(connection).byId(venueEntity(), show.value(u"venue_id").toLongLong()));
        if (venue) country = venue->text(u"country");
    }
    const QTimeZone zone = zoneFor(show.text(u"zone"), country).zone;
    const QDate day = QDate::fromString(show.text(u"day"), Qt::ISODate);
    return isHotel ? nightAfter(day, zone) : Span{msAt(day, 8, 0, zone), msAt(day.addDays(1), 0, 30, zone)};
}

Result<Record> showOf(Connection &connection, qint64 show)
{
    FLOW_ASSIGN(const std::optional<Record> record, Records(connection).byId(showEntity(), show));
    if (!record) return failure(ErrorCode::NotFound, {u"show"_s});
    return *record;
}

} // namespace

Result<std::vector<ResourceOption>> resourcesFor(Connection &connection, qint64 show)
{
    FLOW_ASSIGN(const Record record, showOf(connection, show));
    FLOW_ASSIGN(const Span day, spanFor(connection, record, false));
    FLOW_ASSIGN(const Span night, spanFor(connection, record, true));
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT r.id, r.name, r.kind, r.job, coalesce(r.pieces, CASE r.kind WHEN 'hotel' THEN 100 ELSE 1 END),"
                           " sum(CASE WHEN b.id IS NULL THEN 0 ELSE coalesce(b.pieces, 1) END), group_concat(DISTINCT coalesce(a.name, b.title)) FROM resource r"
                           " LEFT JOIN resource_booking b ON b.resource_id = r.id AND b.state <> 'cancelled' AND coalesce(b.show_id, 0) <> ?5"
                           " AND b.starts_at < CASE r.kind WHEN 'hotel' THEN ?4 ELSE ?2 END AND b.ends_at > CASE r.kind WHEN 'hotel' THEN ?3 ELSE ?1 END"
                           " LEFT JOIN artist a ON a.id = b.artist_id WHERE coalesce(r.status, 'active') = 'active' GROUP BY r.id ORDER BY r.kind, fold(r.name), r.id"));
    rows.bind(1, day.begins);
    rows.bind(2, day.ends);
    rows.bind(3, night.begins);
    rows.bind(4, night.ends);
    rows.bind(5, show);
    std::vector<ResourceOption> options;
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return options;
        ResourceOption option{.id = rows.integer(0), .name = rows.string(1), .kind = rows.string(2), .job = rows.string(3), .isFree = rows.integer(5) < rows.integer(4)};
        if (!option.isFree) option.takenBy = rows.string(6);
        options.push_back(std::move(option));
    }
}

Result<qint64> takeResource(Connection &connection, qint64 show, qint64 resource)
{
    Records records(connection);
    FLOW_ASSIGN(const Record record, showOf(connection, show));
    FLOW_ASSIGN(const std::optional<Record> thing, records.byId(resourceEntity(), resource));
    if (!thing) return failure(ErrorCode::NotFound, {u"resource"_s});
    FLOW_ASSIGN(Statement known, connection.prepare("SELECT 1 FROM resource_booking WHERE show_id = ?1 AND resource_id = ?2 AND state <> 'cancelled'"));
    known.bind(1, show);
    known.bind(2, resource);
    FLOW_ASSIGN(const bool has, known.step());
    if (has) return failure(ErrorCode::Conflict, {u"taken"_s});
    FLOW_ASSIGN(const Span span, spanFor(connection, record, thing->text(u"kind") == "hotel"_L1));
    return records.insert(resourceBookingEntity(), {{u"resource_id"_s, resource}, {u"show_id"_s, show}, {u"artist_id"_s, record.value(u"artist_id")},
                                                       {u"title"_s, record.value(u"artist_name")}, {u"state"_s, u"confirmed"_s}, {u"starts_at"_s, span.begins},
                                                       {u"ends_at"_s, span.ends}, {u"currency"_s, thing->value(u"currency")}});
}

Result<qint64> takeNight(Connection &connection, qint64 artist, QDate day, const QTimeZone &zone, qint64 hotel)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> who, records.byId(artistEntity(), artist));
    FLOW_ASSIGN(const std::optional<Record> where, records.byId(resourceEntity(), hotel));
    if (!who || !where) return failure(ErrorCode::NotFound, {who ? u"resource"_s : u"artist"_s});
    const Span night = nightAfter(day, zone);
    FLOW_ASSIGN(Statement known,
        connection.prepare("SELECT 1 FROM resource_booking WHERE artist_id = ?1 AND resource_id = ?2 AND state <> 'cancelled' AND starts_at < ?4 AND ends_at > ?3"));
    known.bind(1, artist);
    known.bind(2, hotel);
    known.bind(3, night.begins);
    known.bind(4, night.ends);
    FLOW_ASSIGN(const bool has, known.step());
    if (has) return failure(ErrorCode::Conflict, {u"taken"_s});
    return records.insert(resourceBookingEntity(), {{u"resource_id"_s, hotel}, {u"artist_id"_s, artist}, {u"title"_s, who->text(u"name")}, {u"state"_s, u"confirmed"_s},
                                                       {u"starts_at"_s, night.begins}, {u"ends_at"_s, night.ends}, {u"currency"_s, where->value(u"currency")}});
}

} // namespace flow
