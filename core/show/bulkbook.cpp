// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/bulkbook.h"

#include "core/entities.h"
#include "core/show/zones.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

StockItem::Kind kindFrom(const QString &code)
{
    return code == "equipment"_L1 ? StockItem::Kind::Equipment : code == "vehicle"_L1 ? StockItem::Kind::Vehicle : code == "staff"_L1 ? StockItem::Kind::Staff : StockItem::Kind::Room;
}

StockItem::Per perFrom(const QString &code)
{
    return code == "hour"_L1 ? StockItem::Per::Hour : code == "day"_L1 ? StockItem::Per::Day : StockItem::Per::Use;
}

QVariant orNull(qint64 id) { return id ? QVariant(id) : QVariant(); }

/// One artist's dates, each tied to the one before.
class Row
{
public:
    Row(Connection &connection, const BulkBooking &booking, const QString &series)
        : m_connection(connection)
        , m_booking(booking)
        , m_series(series)
    {
    }

    Result<qint64> add(const Record &artist, QDate day, bool isFirstArtist)
    {
        const BulkRequest &request = m_booking.request;
        const BulkPlace &place = m_booking.place;
        Records records(m_connection);
        const Values values{{u"artist_id"_s, artist.id}, {u"artist_name"_s, artist.title()}, {u"venue_id"_s, orNull(place.venue)}, {u"venue_name"_s, place.venue || m_booking.title.isEmpty() ? place.name : m_booking.title},
            {u"room"_s, place.room ? QVariant(place.name) : QVariant()}, {u"town"_s, place.town}, {u"country"_s, place.country.isEmpty() ? QVariant() : place.country}, {u"day"_s, day.toString(Qt::ISODate)},
            {u"load_in"_s, request.begins.toString(u"HH:mm")}, {u"curfew"_s, request.ends.toString(u"HH:mm")}, {u"zone"_s, place.zone.isValid() ? QVariant(QString::fromUtf8(place.zone.id())) : QVariant()},
            {u"status"_s, m_booking.isTentative ? u"hold"_s : u"confirmed"_s}, {u"kind"_s, m_booking.kind}, {u"series"_s, m_series}};
        FLOW_ASSIGN(const qint64 show, records.insert(showEntity(), values));
        if (isFirstArtist) FLOW_TRY(takeResources(show, artist.id, day)); // they are there once, whoever comes
        if (m_before && m_booking.moveTogether)
            FLOW_TRY(records.insert(dependencyEntity(), {{u"show_id"_s, show}, {u"after_id"_s, m_before}, {u"days"_s, m_beforeDay.daysTo(day)}, {u"is_fixed"_s, true}}));
        m_before = show;
        m_beforeDay = day;
        return show;
    }

private:
    Result<void> takeResources(qint64 show, qint64 artist, QDate day)
    {
        const QTimeZone zone = m_booking.place.zone.isValid() ? m_booking.place.zone : QTimeZone::utc();
        const BulkRequest &request = m_booking.request;
        std::vector<qint64> needed = request.needed;
        if (m_booking.place.room) needed.push_back(m_booking.place.room);
        const QDateTime begins(day, request.begins, zone), ends(request.ends > request.begins ? day : day.addDays(1), request.ends, zone);
        for (const qint64 resource : needed)
            FLOW_TRY(Records(m_connection).insert(resourceBookingEntity(), {{u"resource_id"_s, resource}, {u"show_id"_s, show}, {u"artist_id"_s, artist}, {u"title"_s, m_booking.title},
                {u"state"_s, m_booking.isTentative ? u"tentative"_s : u"confirmed"_s}, {u"starts_at"_s, begins.toMSecsSinceEpoch()}, {u"ends_at"_s, ends.toMSecsSinceEpoch()}}));
        return {};
    }

    Connection &m_connection;
    const BulkBooking &m_booking;
    QString m_series;
    qint64 m_before = 0;
    QDate m_beforeDay;
};

} // namespace

Result<std::vector<StockItem>> readStock(Connection &connection)
{
    std::vector<StockItem> stock;
    FLOW_ASSIGN(Statement row, connection.prepare("SELECT id, name, kind, coalesce(cost, 0), cost_per, currency, latitude, longitude, home_country FROM resource"
                                                  " WHERE status IS NULL OR status = 'active' ORDER BY kind, name COLLATE NOCASE, id"));
    for (;;) {
        FLOW_ASSIGN(const bool more, row.step());
        if (!more) return stock;
        StockItem item{.id = row.integer(0), .name = row.string(1), .kind = kindFrom(row.string(2)), .cost = row.integer(3), .per = perFrom(row.string(4)), .currency = row.string(5), .country = row.string(8)};
        if (!row.isNull(6) && !row.isNull(7)) item.at = LatLon{row.real(6), row.real(7)};
        if (const FoundZone zone = zoneFor({}, item.country); zone.origin != ZoneOrigin::Unknown) item.zone = zone.zone;
        stock.push_back(std::move(item));
    }
}

Result<QList<qint64>> bookBulk(Connection &connection, const BulkBooking &booking)
{
    if (booking.days.empty() || booking.request.artists.empty()) return failure(ErrorCode::Invalid, {u"day"_s, u"required"_s});
    const QString series = QString::fromLatin1(connection.newUid().toHex());
    QList<qint64> shows;
    bool isFirst = true;
    for (const qint64 id : booking.request.artists) {
        FLOW_ASSIGN(const std::optional<Record> artist, Records(connection).byId(artistEntity(), id));
        if (!artist) return failure(ErrorCode::NotFound, {u"artist"_s});
        Row row(connection, booking, series);
        for (const QDate &day : booking.days) {
            FLOW_ASSIGN(const qint64 show, row.add(*artist, day, isFirst));
            shows << show;
        }
        isFirst = false;
    }
    return shows;
}

} // namespace flow
