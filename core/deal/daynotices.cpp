// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/daynotices.h"

#include "core/entities.h"

namespace flow {

using namespace Qt::StringLiterals;

Result<std::vector<DayNotice>> noticesOf(Connection &connection, const HoldRequest &request, const QList<QDate> &days)
{
    std::vector<DayNotice> notices;
    for (const QDate &day : days) {
        HoldRequest one = request;
        one.day = day;
        FLOW_ASSIGN(const qint64 held, heldAlready(connection, one));
        if (held) {
            FLOW_ASSIGN(const std::optional<Record> hold, Records(connection).byId(holdEntity(), held));
            notices.push_back({DayNotice::Kind::Held, day, hold->text(u"venue_name"), hold->value(u"rank").toInt()});
        }
        FLOW_ASSIGN(Statement find,
            connection.prepare("SELECT 1, coalesce(venue_name, '') FROM show WHERE artist_id = ?1 AND day = ?2 AND status IN ('confirmed', 'played')"
                               " UNION ALL SELECT 2, coalesce(reason, '') FROM availability WHERE artist_id = ?1 AND first_day <= ?2 AND last_day >= ?2 AND kind NOT IN ('show', 'tentative')"
                               " ORDER BY 1"));
        find.bind(1, request.artistId);
        find.bind(2, day.toString(Qt::ISODate));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            notices.push_back({DayNotice::Kind(find.integer(0)), day, find.string(1), 0});
        }
    }
    return notices;
}

} // namespace flow
