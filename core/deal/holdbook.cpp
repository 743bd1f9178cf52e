// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"

#include "core/deal/holdrules.h"
#include "core/deal/recordnames.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Result<Record> holdById(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(std::optional<Record> record, Records(connection).byId(holdEntity(), id));
    if (!record) return failure(ErrorCode::NotFound, {u"hold"_s});
    return *std::move(record);
}

Result<Record> activeHold(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(Record hold, holdById(connection, id));
    if (hold.text(u"state") != "active"_L1) return failure(ErrorCode::Conflict, {u"state"_s});
    return hold;
}

/// The active holds of the room and day of `hold`, by rank, then by who came first. A place that is only named, as imports bring it,
/// is that of the same name and town; a hold without either is alone.
Result<std::vector<RankedHold>> slotOf(Connection &connection, const Record &hold)
{
    std::vector<RankedHold> slot;
    const bool isNamed = hold.value(u"venue_id").isNull();
    if (isNamed && hold.text(u"venue_name").isEmpty()) {
        if (hold.text(u"state") == "active"_L1) slot.push_back({hold.id, hold.value(u"rank").toInt()});
        return slot;
    }
    FLOW_ASSIGN(Statement find,
        connection.prepare(std::string("SELECT id, rank FROM hold WHERE day = ?1 AND coalesce(room, '') = coalesce(?2, '') AND state = 'active' AND ")
            + (isNamed ? "venue_id IS NULL AND fold(venue_name) = fold(?3) AND fold(coalesce(town, '')) = fold(coalesce(?4, ''))" : "venue_id = ?3") + " ORDER BY rank, coalesce(granted_on, day), id"));
    find.bind(1, hold.text(u"day"));
    find.bind(2, hold.text(u"room"));
    if (isNamed) {
        find.bind(3, hold.text(u"venue_name"));
        find.bind(4, hold.text(u"town"));
    } else {
        find.bind(3, hold.value(u"venue_id").toLongLong());
    }
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) return slot;
        slot.push_back({find.integer(0), int(find.integer(1))});
    }
}

Result<qint64> writeRanks(Connection &connection, const std::vector<RankedHold> &slot, const std::vector<RankedHold> &before)
{
    qint64 changed = 0;
    for (const RankedHold &hold : slot) {
        if (std::ranges::find(before, hold) != before.end()) continue;
        FLOW_ASSIGN(const bool wrote, Records(connection).update(holdEntity(), hold.id, {{u"rank"_s, hold.rank}}));
        changed += wrote;
    }
    return changed;
}

Result<void> leaveSlot(Connection &connection, const Record &hold)
{
    FLOW_ASSIGN(const auto before, slotOf(connection, hold));
    auto slot = before;
    holdrules::remove(slot, hold.id);
    FLOW_TRY(writeRanks(connection, slot, before));
    return {};
}

/// Gives a hold that is not in its slot yet its place there, and says the rank.
Result<int> enterSlot(Connection &connection, const Record &hold, int rank)
{
    FLOW_ASSIGN(auto before, slotOf(connection, hold));
    std::erase_if(before, [&](const RankedHold &other) { return other.id == hold.id; });
    auto slot = before;
    holdrules::insert(slot, {hold.id, rank > 0 ? rank : holdrules::nextRank(slot)});
    FLOW_TRY(writeRanks(connection, slot, before));
    return std::ranges::find(slot, hold.id, &RankedHold::id)->rank;
}

/// The moment from which a day is over, local time; 0 for no day.
qint64 endOfDay(QDate day) { return day.isValid() ? day.addDays(1).startOfDay().toMSecsSinceEpoch() : 0; }

Result<void> endHold(Connection &connection, const Record &hold, HoldEnd how, const QString &reason, const QString &words, qint64 at)
{
    static const QStringList states{u"released"_s, u"cleared"_s, u"expired"_s};
    FLOW_TRY(leaveSlot(connection, hold));
    Values values{{u"state"_s, states.at(int(how))}, {u"closed_at"_s, at}, {u"challenge"_s, QVariant()}, {u"challenge_until"_s, QVariant()}};
    if (!reason.isEmpty()) values.insert(u"lost_reason"_s, reason);
    if (!words.isEmpty()) values.insert(u"lost_words"_s, words);
    FLOW_TRY(Records(connection).update(holdEntity(), hold.id, values));
    return {};
}

} // namespace

Result<qint64> heldAlready(Connection &connection, const HoldRequest &request)
{
    if (!request.artistId || !request.venueId) return 0;
    FLOW_ASSIGN(Statement find,
        connection.prepare("SELECT id FROM hold WHERE venue_id = ? AND day = ? AND artist_id = ? AND coalesce(room, '') = coalesce(?, '') AND state = 'active' ORDER BY rank, id"));
    find.bind(1, request.venueId);
    find.bind(2, request.day.toString(Qt::ISODate));
    find.bind(3, request.artistId);
    find.bind(4, request.room);
    FLOW_ASSIGN(const bool found, find.step());
    return found ? find.integer(0) : 0;
}

namespace {

Result<qint64> newHold(Connection &connection, const HoldRequest &request)
{
    FLOW_ASSIGN(const RecordNames names, namesOf(connection, request.artistId, request.venueId));
    Records records(connection);
    const QDate today = todayOf(connection);
    Values values = names.values();
    values.insert({{u"room"_s, request.room}, {u"day"_s, request.day.toString(Qt::ISODate)}, {u"rank"_s, 1}, {u"state"_s, u"active"_s},
        {u"is_target"_s, request.isTarget}, {u"granted_on"_s, today.toString(Qt::ISODate)}, {u"expires_at"_s, orNull(request.expiresAt)},
        {u"estimate"_s, orNull(request.estimate)}, {u"currency"_s, request.currency.isEmpty() ? names.currency : request.currency},
        {u"project_id"_s, orNull(request.projectId)}, {u"prospect_id"_s, orNull(request.prospectId)}, {u"contact_id"_s, orNull(request.contactId)},
        {u"owner"_s, request.owner}, {u"created_at"_s, connection.nowMs()}, {u"notes"_s, request.notes}});
    FLOW_ASSIGN(const qint64 id, records.insert(holdEntity(), values));
    FLOW_ASSIGN(const Record hold, holdById(connection, id));
    FLOW_ASSIGN(const int rank, enterSlot(connection, hold, request.rank));
    FLOW_TRY(records.update(holdEntity(), id, {{u"rank"_s, rank}}));
    return id;
}

/// What is said now of a hold that is there already.
Result<void> sayAgain(Connection &connection, qint64 id, const HoldRequest &request)
{
    if (request.rank > 0) FLOW_TRY(setHoldRank(connection, id, request.rank));
    Values values;
    if (request.expiresAt) values.insert(u"expires_at"_s, request.expiresAt);
    if (request.estimate) values.insert(u"estimate"_s, request.estimate);
    if (request.estimate && !request.currency.isEmpty()) values.insert(u"currency"_s, request.currency);
    if (!request.notes.isEmpty()) values.insert(u"notes"_s, request.notes);
    if (request.isTarget) values.insert(u"is_target"_s, true);
    if (request.prospectId) values.insert(u"prospect_id"_s, request.prospectId);
    if (!values.isEmpty()) FLOW_TRY(Records(connection).update(holdEntity(), id, values));
    return {};
}

} // namespace

Result<qint64> grantHold(Connection &connection, const HoldRequest &request)
{
    if (!request.day.isValid()) return failure(ErrorCode::Invalid, {u"day"_s, u"required"_s});
    if (!request.isSure && request.day < todayOf(connection)) return failure(ErrorCode::Invalid, {u"day"_s, u"past"_s});
    FLOW_ASSIGN(qint64 id, heldAlready(connection, request));
    if (id) {
        FLOW_TRY(sayAgain(connection, id, request));
    } else {
        FLOW_ASSIGN(id, newHold(connection, request));
    }
    if (request.prospectId) {
        FLOW_TRY(Records(connection).update(prospectEntity(), request.prospectId, {{u"state"_s, u"held"_s}, {u"replied_at"_s, connection.nowMs()},
            {u"follow_up_on"_s, QVariant()}, {u"attempts"_s, 0}}));
    }
    return id;
}

Result<QList<qint64>> grantHolds(Connection &connection, const HoldRequest &request, const QList<QDate> &days)
{
    const QString series = days.size() > 1 ? QString::fromLatin1(connection.newUid().toHex()) : QString();
    QList<qint64> ids;
    for (const QDate &day : days) {
        HoldRequest one = request;
        one.day = day;
        FLOW_ASSIGN(const qint64 id, grantHold(connection, one));
        if (!series.isEmpty()) FLOW_TRY(Records(connection).update(holdEntity(), id, {{u"series"_s, series}}));
        if (!ids.contains(id)) ids << id;
    }
    return ids;
}

Result<void> endHolds(Connection &connection, const QList<qint64> &ids, HoldEnd how, const QString &reason, const QString &words)
{
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const Record hold, activeHold(connection, id));
        FLOW_TRY(endHold(connection, hold, how, reason, words, connection.nowMs()));
    }
    return {};
}

Result<void> renewHold(Connection &connection, qint64 id, qint64 expiresAt)
{
    FLOW_ASSIGN(const Record hold, holdById(connection, id));
    const QString state = hold.text(u"state");
    if (state == "active"_L1 || state == "confirmed"_L1) return failure(ErrorCode::Conflict, {u"state"_s});
    if (hold.text(u"day") < todayOf(connection).toString(Qt::ISODate)) return failure(ErrorCode::Invalid, {u"day"_s, u"past"_s});
    // Those that moved up keep their places: it comes back at its rank only when that is free.
    FLOW_ASSIGN(const auto slot, slotOf(connection, hold));
    const int rank = hold.value(u"rank").toInt();
    const bool isFree = std::ranges::find(slot, rank, &RankedHold::rank) == slot.end();
    FLOW_ASSIGN(const int place, enterSlot(connection, hold, isFree ? rank : 0));
    FLOW_TRY(Records(connection).update(holdEntity(), id, {{u"state"_s, u"active"_s}, {u"rank"_s, place}, {u"closed_at"_s, QVariant()},
        {u"expires_at"_s, orNull(expiresAt)}, {u"lost_reason"_s, QVariant()}, {u"lost_words"_s, QVariant()}}));
    return {};
}

Result<void> setHoldRank(Connection &connection, qint64 id, int rank)
{
    if (rank < 1) return failure(ErrorCode::Invalid, {u"rank"_s, u"range"_s});
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    FLOW_ASSIGN(const auto before, slotOf(connection, hold));
    auto slot = before;
    holdrules::move(slot, id, rank);
    FLOW_TRY(writeRanks(connection, slot, before));
    return {};
}

Result<void> promoteHold(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    FLOW_ASSIGN(const auto before, slotOf(connection, hold));
    auto slot = before;
    if (!holdrules::promote(slot, id)) return failure(ErrorCode::Conflict, {u"rank"_s});
    FLOW_TRY(writeRanks(connection, slot, before));
    return {};
}

Result<void> setHoldExpiry(Connection &connection, qint64 id, qint64 expiresAt)
{
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    FLOW_TRY(Records(connection).update(holdEntity(), hold.id, {{u"expires_at"_s, orNull(expiresAt)}}));
    return {};
}

Result<qint64> extendHolds(Connection &connection, const QList<qint64> &ids, int days)
{
    qint64 last = 0;
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const Record hold, holdById(connection, id));
        const qint64 until = std::max(hold.value(u"expires_at").toLongLong(), connection.nowMs()) + days * 86'400'000LL;
        const bool isActive = hold.text(u"state") == "active"_L1;
        FLOW_TRY(isActive ? setHoldExpiry(connection, id, until) : renewHold(connection, id, until));
        last = std::max(last, until);
    }
    return last;
}

Result<void> moveHold(Connection &connection, qint64 id, const QDate &day, int rank)
{
    if (!day.isValid()) return failure(ErrorCode::Invalid, {u"day"_s, u"required"_s});
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    if (hold.text(u"day") == day.toString(Qt::ISODate)) return {};
    if (day < todayOf(connection)) return failure(ErrorCode::Invalid, {u"day"_s, u"past"_s});
    FLOW_TRY(leaveSlot(connection, hold));
    FLOW_TRY(Records(connection).update(holdEntity(), id, {{u"day"_s, day.toString(Qt::ISODate)}}));
    FLOW_ASSIGN(const Record moved, holdById(connection, id));
    FLOW_ASSIGN(const int place, enterSlot(connection, moved, rank));
    FLOW_TRY(Records(connection).update(holdEntity(), id, {{u"rank"_s, place}}));
    return {};
}

Result<void> editHold(Connection &connection, qint64 id, const QString &field, const QVariant &value)
{
    if (field == "rank"_L1) return setHoldRank(connection, id, value.toInt());
    if (field == "day"_L1) return moveHold(connection, id, QDate::fromString(value.toString(), Qt::ISODate));
    if (field == "state"_L1) {
        FLOW_ASSIGN(const Record hold, holdById(connection, id));
        const QString state = value.toString();
        if (state == hold.text(u"state")) return {};
        if (state == "active"_L1) return renewHold(connection, id, 0);
        if (state == "confirmed"_L1) {
            FLOW_TRY(confirmHold(connection, id));
            return {};
        }
        return endHolds(connection, {id}, state == "cleared"_L1 ? HoldEnd::Cleared : state == "expired"_L1 ? HoldEnd::Expired : HoldEnd::Released);
    }
    FLOW_TRY(Records(connection).update(holdEntity(), id, {{field, value}}));
    return {};
}

Result<void> challengeHold(Connection &connection, qint64 id, const QString &direction, const QString &by, qint64 until)
{
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    if (until <= connection.nowMs()) return failure(ErrorCode::Invalid, {u"challenge_until"_s, u"range"_s});
    FLOW_TRY(Records(connection).update(holdEntity(), hold.id, {{u"challenge"_s, direction}, {u"challenged_by"_s, by},
        {u"challenged_at"_s, connection.nowMs()}, {u"challenge_until"_s, until}}));
    return {};
}

Result<void> clearChallenge(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const Record hold, activeHold(connection, id));
    FLOW_TRY(Records(connection).update(holdEntity(), hold.id, {{u"challenge"_s, QVariant()}, {u"challenged_by"_s, QVariant()},
        {u"challenged_at"_s, QVariant()}, {u"challenge_until"_s, QVariant()}}));
    return {};
}

Result<qint64> expireHolds(Connection &connection, qint64 nowMs, qint64 sinceMs)
{
    // In the order in which they ran out, so that those behind move up as they would have with the computer on.
    QList<std::pair<qint64, qint64>> due; // moment, hold
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare("SELECT id, coalesce(expires_at, 0), day FROM hold h WHERE state = 'active' AND (expires_at <= ?1"
                               " OR (day < ?2 AND NOT EXISTS (SELECT 1 FROM offer WHERE hold_id = h.id AND state = 'accepted')))"));
        find.bind(1, nowMs);
        find.bind(2, QDateTime::fromMSecsSinceEpoch(nowMs).date().toString(Qt::ISODate));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            const qint64 expiry = find.integer(1), over = endOfDay(QDate::fromString(find.string(2), Qt::ISODate));
            const qint64 at = expiry && (!over || over > nowMs) ? expiry : expiry && expiry < over ? expiry : over;
            if (at > sinceMs) due.append({at, find.integer(0)});
        }
    }
    std::ranges::sort(due);
    for (const auto &[at, id] : due) {
        FLOW_ASSIGN(const Record hold, activeHold(connection, id));
        FLOW_TRY(endHold(connection, hold, HoldEnd::Expired, {}, {}, at));
    }
    return due.size();
}

Result<qint64> nextHoldDeadline(Connection &connection, qint64 nowMs)
{
    FLOW_ASSIGN(Statement find, connection.prepare("SELECT (SELECT min(expires_at) FROM hold WHERE state = 'active' AND expires_at > ?1),"
                                                   " (SELECT min(day) FROM hold h WHERE state = 'active' AND day >= ?2"
                                                   " AND NOT EXISTS (SELECT 1 FROM offer WHERE hold_id = h.id AND state = 'accepted'))"));
    find.bind(1, nowMs);
    find.bind(2, QDateTime::fromMSecsSinceEpoch(nowMs).date().toString(Qt::ISODate));
    FLOW_TRY(find.step());
    const qint64 expiry = find.integer(0), over = find.isNull(1) ? 0 : endOfDay(QDate::fromString(find.string(1), Qt::ISODate));
    return expiry && over ? std::min(expiry, over) : std::max(expiry, over);
}

Result<qint64> settleRanks(Connection &connection)
{
    QList<qint64> first;
    {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT min(id) FROM hold WHERE state = 'active' AND venue_id IS NOT NULL"
                                                       " GROUP BY venue_id, day, coalesce(room, ''), rank HAVING count(*) > 1"
                                                       " UNION ALL SELECT min(id) FROM hold WHERE state = 'active' AND venue_id IS NULL AND venue_name <> ''"
                                                       " GROUP BY fold(venue_name), fold(coalesce(town, '')), day, coalesce(room, ''), rank HAVING count(*) > 1"));
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) break;
            first << find.integer(0);
        }
    }
    qint64 changed = 0;
    for (const qint64 id : first) {
        FLOW_ASSIGN(const Record hold, holdById(connection, id));
        FLOW_ASSIGN(const auto before, slotOf(connection, hold));
        auto slot = before;
        if (!holdrules::settle(slot)) continue; // done with an earlier pair of the same slot
        FLOW_ASSIGN(const qint64 wrote, writeRanks(connection, slot, before));
        changed += wrote;
    }
    return changed;
}

} // namespace flow
