// SPDX-License-Identifier: GPL-3.0-or-later
// How a hold becomes a show, and what stands in its way.
#include "core/deal/holdbook.h"
#include "core/deal/recordnames.h"
#include "core/deal/tasks.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

/// One confirmed show in a room a day, and one place a day for an artist; a matinee and an evening in one house are two rooms.
/// A confirmed hold whose show was called off counts no more; one without a show, as an import may bring, does.
Result<void> refuseSecond(Connection &connection, const Record &hold)
{
    FLOW_ASSIGN(Statement find,
        connection.prepare("WITH sure AS (SELECT artist_id, artist_name, venue_id, venue_name, room FROM show WHERE day = ?2 AND status IN ('confirmed', 'played')"
                           " UNION ALL SELECT artist_id, artist_name, venue_id, venue_name, room FROM hold h WHERE day = ?2 AND state = 'confirmed' AND id <> ?5"
                           " AND NOT EXISTS (SELECT 1 FROM show WHERE hold_id = h.id))"
                           " SELECT venue_id IS NOT ?3, coalesce(venue_name, ''), coalesce(artist_name, '') FROM sure"
                           " WHERE (artist_id = ?1 AND venue_id IS NOT ?3) OR (venue_id = ?3 AND coalesce(room, '') = coalesce(?4, ''))"
                           " ORDER BY venue_id IS NOT ?3 DESC LIMIT 1"));
    find.bind(1, hold.value(u"artist_id").toLongLong());
    find.bind(2, hold.text(u"day"));
    find.bind(3, hold.value(u"venue_id").toLongLong());
    find.bind(4, hold.text(u"room"));
    find.bind(5, hold.id);
    FLOW_ASSIGN(const bool found, find.step());
    if (!found) return {};
    return find.integer(0) ? failure(ErrorCode::Conflict, {u"artist_day"_s, find.string(1)}) : failure(ErrorCode::Conflict, {u"room_day"_s, find.string(2)});
}

/// The terms that were agreed: the accepted offer of the hold, else the newest that is alive.
Result<std::optional<Record>> termsOf(Connection &connection, qint64 holdId)
{
    FLOW_ASSIGN(Statement find,
        connection.prepare("SELECT id FROM offer WHERE hold_id = ? AND state IN ('sent', 'accepted', 'draft')"
                           " ORDER BY state = 'accepted' DESC, version DESC, id DESC LIMIT 1"));
    find.bind(1, holdId);
    FLOW_ASSIGN(const bool found, find.step());
    if (!found) return std::optional<Record>();
    return Records(connection).byId(offerEntity(), find.integer(0));
}

Values showOf(const Record &hold, const RecordNames &names, const QDate &today)
{
    Values show = names.values();
    show.insert({{u"region"_s, names.region}, {u"country"_s, names.country}, {u"capacity"_s, orNull(names.capacity)},
        {u"company_id"_s, orNull(names.companyId)}, {u"day"_s, hold.value(u"day")}, {u"room"_s, hold.value(u"room")},
        {u"status"_s, u"confirmed"_s}, {u"confirmed_on"_s, today.toString(Qt::ISODate)}, {u"fee"_s, hold.value(u"estimate")},
        {u"currency"_s, hold.value(u"currency")}, {u"project_id"_s, hold.value(u"project_id")}, {u"hold_id"_s, hold.id},
        {u"deal_id"_s, hold.value(u"deal_id")}, {u"contact_id"_s, hold.value(u"contact_id")}, {u"owner"_s, hold.value(u"owner")},
        {u"series"_s, hold.value(u"series")}});
    return show;
}

void addTerms(Values &show, const Record &offer)
{
    static const QStringList same{u"currency"_s, u"capacity"_s, u"deposit"_s, u"deposit_due_on"_s, u"radius_km"_s, u"radius_days_before"_s,
        u"radius_days_after"_s, u"radius_public_only"_s, u"company_id"_s, u"contact_id"_s, u"room"_s};
    for (const QString &field : same)
        if (const QVariant value = offer.value(field); !value.isNull()) show.insert(field, value);
    if (const QVariant fee = offer.value(u"guarantee"); !fee.isNull()) show.insert(u"fee"_s, fee);
    show.insert(u"offer_id"_s, offer.id);
}

} // namespace

Result<std::vector<RivalHold>> rivalsOf(Connection &connection, qint64 holdId)
{
    std::vector<RivalHold> rivals;
    FLOW_ASSIGN(Statement find,
        connection.prepare("SELECT o.id, coalesce(o.artist_name, ''), coalesce(o.venue_name, ''), coalesce(o.town, ''), o.day, o.rank,"
                           " o.artist_id IS h.artist_id FROM hold h JOIN hold o ON o.day = h.day AND o.id <> h.id AND o.state = 'active'"
                           " AND (o.artist_id = h.artist_id OR (coalesce(o.room, '') = coalesce(h.room, '') AND (o.venue_id = h.venue_id"
                           "  OR (o.venue_id IS NULL AND h.venue_id IS NULL AND fold(o.venue_name) = fold(h.venue_name) AND fold(coalesce(o.town, '')) = fold(coalesce(h.town, ''))))))"
                           " WHERE h.id = ? ORDER BY o.artist_id IS h.artist_id DESC, o.rank, o.id"));
    find.bind(1, holdId);
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return rivals;
        rivals.push_back({find.integer(0), find.string(1), find.string(2), find.string(3), QDate::fromString(find.string(4), Qt::ISODate),
            int(find.integer(5)), find.integer(6) != 0});
    }
}

Result<qint64> confirmHold(Connection &connection, qint64 id, const QList<qint64> &release)
{
    Records records(connection);
    FLOW_ASSIGN(const auto hold, records.byId(holdEntity(), id));
    if (!hold) return failure(ErrorCode::NotFound, {u"hold"_s});
    if (hold->text(u"state") != "active"_L1) return failure(ErrorCode::Conflict, {u"state"_s});
    FLOW_TRY(refuseSecond(connection, *hold));
    FLOW_ASSIGN(const RecordNames names, namesOf(connection, hold->value(u"artist_id").toLongLong(), hold->value(u"venue_id").toLongLong()));
    const QDate today = todayOf(connection);
    Values show = showOf(*hold, names, today);
    if (!hold->value(u"venue_id").toLongLong())
        show.insert({{u"venue_name"_s, hold->value(u"venue_name")}, {u"town"_s, hold->value(u"town")}});
    if (!hold->value(u"artist_id").toLongLong()) show.insert(u"artist_name"_s, hold->value(u"artist_name"));
    FLOW_ASSIGN(const auto terms, termsOf(connection, id));
    if (terms) {
        addTerms(show, *terms);
        if (terms->text(u"state") != "accepted"_L1)
            FLOW_TRY(records.update(offerEntity(), terms->id, {{u"state"_s, u"accepted"_s}, {u"answered_at"_s, connection.nowMs()}}));
    }
    // The rivals go first: those behind the confirmed hold then keep the ranks that they had against it.
    FLOW_TRY(endHolds(connection, release, HoldEnd::Released, u"rival_confirmed"_s));
    FLOW_TRY(records.update(holdEntity(), id, {{u"state"_s, u"confirmed"_s}, {u"closed_at"_s, connection.nowMs()}, {u"challenge"_s, QVariant()},
        {u"challenge_until"_s, QVariant()}}));
    FLOW_ASSIGN(const qint64 showId, records.insert(showEntity(), show));
    FLOW_TRY(makeDefaultTasks(connection, u"confirmed"_s, hold->value(u"artist_id").toLongLong(), showId));
    return showId;
}

} // namespace flow
