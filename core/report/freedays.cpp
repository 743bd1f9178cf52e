// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/freedays.h"

#include "core/report/rowvalues.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kDays = 10'000'000; // more than a Julian day has

    /// Whether the days between suffice to go there by way of somewhere else.
    bool isNear(const ShowStop &from, const ShowStop &to, int nights, const GapLimits &limits)
    {
        return !from.at || !to.at || distanceKm(*from.at, *to.at) <= double(limits.km) * nights;
    }

    Result<std::vector<ShowStop>> readStops(Connection &connection, const QDate &today, int ahead)
    {
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT s.artist_id, coalesce(a.color, 0), a.name, coalesce(v.town, s.town, s.venue_name, ''), s.day, v.latitude, v.longitude"
                               " FROM show s JOIN artist a ON a.id = s.artist_id LEFT JOIN venue v ON v.id = s.venue_id"
                               " WHERE s.status = 'confirmed' AND s.day BETWEEN ?1 AND ?2 AND a.status = 'active' ORDER BY s.artist_id, s.day"));
        row.bind(1, today.toString(Qt::ISODate));
        row.bind(2, today.addDays(ahead).toString(Qt::ISODate));
        std::vector<ShowStop> stops;
        FLOW_TRY(forEachRow(row, [&](const Statement &each) {
            ShowStop stop{.artistId = each.integer(0), .artistColor = int(each.integer(1)), .artist = each.string(2), .town = each.string(3), .day = dayAt(each, 4)};
            if (!each.isNull(5) && !each.isNull(6)) stop.at = LatLon{each.real(5), each.real(6)};
            stops.push_back(std::move(stop));
        }));
        return stops;
    }

    Result<void> readBlocks(Connection &connection, const QDate &today, int ahead, QHash<qint64, QSet<QDate>> &taken)
    {
        FLOW_ASSIGN(Statement row, connection.prepare("SELECT artist_id, first_day, last_day FROM availability WHERE kind <> 'tentative' AND last_day >= ?1 AND first_day <= ?2"));
        const QDate end = today.addDays(ahead);
        row.bind(1, today.toString(Qt::ISODate));
        row.bind(2, end.toString(Qt::ISODate));
        return forEachRow(row, [&](const Statement &each) {
            const QDate last = std::min(dayAt(each, 2), end);
            for (QDate day = std::max(dayAt(each, 1), today); day.isValid() && day <= last; day = day.addDays(1)) taken[each.integer(0)].insert(day);
        });
    }

} // namespace

std::vector<Alert> freeDaysBetween(std::span<const ShowStop> stops, const QHash<qint64, QSet<QDate>> &taken, const QDate &today, const GapLimits &limits)
{
    std::vector<Alert> alerts;
    int found = 0; // of this artist
    for (size_t i = 0; i + 1 < stops.size(); ++i) {
        const ShowStop &from = stops[i], &to = stops[i + 1];
        if (i == 0 || from.artistId != stops[i - 1].artistId) found = 0;
        const int nights = int(from.day.daysTo(to.day));
        if (from.artistId != to.artistId || from.day < today || nights < 2 || nights > limits.days + 1 || found == limits.perArtist) continue;
        if (!isNear(from, to, nights, limits)) continue;
        QDate first;
        int count = 0;
        for (QDate day = from.day.addDays(1); day < to.day; day = day.addDays(1)) {
            if (taken.value(from.artistId).contains(day)) continue;
            if (!first.isValid()) first = day;
            ++count;
        }
        if (count == 0) continue;
        ++found;
        alerts.push_back({.kind = AlertKind::FreeDays, .priority = AlertPriority::Note, .entity = u"free_day"_s, .id = freeDayId(from.artistId, first), .artistId = from.artistId,
            .artistColor = from.artistColor, .artist = from.artist, .town = from.town, .words = to.town, .day = first, .count = count});
    }
    return alerts;
}

Result<std::vector<Alert>> readFreeDays(Connection &connection, std::span<const BoardCard> cards, const QDate &today, const GapLimits &limits)
{
    FLOW_ASSIGN(const std::vector<ShowStop> stops, readStops(connection, today, limits.ahead));
    QHash<qint64, QSet<QDate>> taken;
    for (const BoardCard &card : cards)
        if (card.artistId && card.day.isValid() && card.placement.exit == DealExit::None) taken[card.artistId].insert(card.day);
    FLOW_TRY(readBlocks(connection, today, limits.ahead, taken));
    return freeDaysBetween(stops, taken, today, limits);
}

qint64 freeDayId(qint64 artistId, const QDate &day) { return artistId * kDays + day.toJulianDay(); }
std::pair<qint64, QDate> freeDayOf(qint64 id) { return {id / kDays, QDate::fromJulianDay(id % kDays)}; }

} // namespace flow
