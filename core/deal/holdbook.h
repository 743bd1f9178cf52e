// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QDate>

#include <vector>

namespace flow {

/// A date that is asked for or granted.
struct HoldRequest
{
    qint64 artistId = 0, venueId = 0, projectId = 0, prospectId = 0, contactId = 0;
    QString room = {};
    QDate day = {};
    int rank = 0; ///< as the promoter said; 0: behind the holds that we know of
    qint64 expiresAt = 0; ///< 0: no expiry was said
    qint64 estimate = 0; ///< minor units
    QString currency = {};
    QString owner = {};
    QString notes = {};
    bool isTarget = false;
    bool isSure = false; ///< it is confirmed in the same transaction, so its day may be over
};

enum class HoldEnd { Released, Cleared, Expired }; ///< given back, taken away, run out

/// What confirming a hold would leave behind: other active holds of the same artist on that day, or of the same room.
struct RivalHold
{
    qint64 id = 0;
    QString artist, venue, town;
    QDate day;
    int rank = 1;
    bool sameArtist = false; ///< else the same room
};

// All of these run inside the caller's transaction, on its thread, and journal like any write. Ranks of a slot (venue, room,
// day) are kept by holdrules.h. Errors beside those of the store: NotFound {"hold"}; Conflict {"state"} when it is no longer
// active.

/// Records a hold. Its names are those of artist and venue; a prospect that it came from counts as held. The new id. An artist
/// holds a room once a day: when there is such a hold it takes the rank, expiry, estimate and notes that are said now, and keeps
/// the others; its id. Errors: Invalid {"day", "past"} for a day that is over.
Result<qint64> grantHold(Connection &connection, const HoldRequest &request);
/// Several dates at one venue: one hold, and so one card, each. They share a series.
Result<QList<qint64>> grantHolds(Connection &connection, const HoldRequest &request, const QList<QDate> &days);

/// Ends holds; those behind them move up. `reason` is a choice of hold.lost_reason or empty.
Result<void> endHolds(Connection &connection, const QList<qint64> &ids, HoldEnd how, const QString &reason = {}, const QString &words = {});
/// Makes an ended hold active again, behind those that moved up in the meantime unless its rank is free.
Result<void> renewHold(Connection &connection, qint64 id, qint64 expiresAt);
Result<void> setHoldRank(Connection &connection, qint64 id, int rank);
/// The promoter says that a hold of somebody else before this one is gone. Conflict {"rank"} when there was none.
Result<void> promoteHold(Connection &connection, qint64 id);
Result<void> setHoldExpiry(Connection &connection, qint64 id, qint64 expiresAt);
/// So many days more, from the expiry or from now, whichever is later; what has ended is renewed. The last of the new expiries.
Result<qint64> extendHolds(Connection &connection, const QList<qint64> &ids, int days = 7);
/// Another day for the same hold, with the last rank there unless one is said.
Result<void> moveHold(Connection &connection, qint64 id, const QDate &day, int rank = 0);

/// One field as a form writes it. Rank, day and state are more than a field: the other holds of the room follow.
Result<void> editHold(Connection &connection, qint64 id, const QString &field, const QVariant &value);

/// A lower hold is ready to confirm, so this one has to confirm or be released by `until` ("in"); or we challenge those
/// before us ("out").
Result<void> challengeHold(Connection &connection, qint64 id, const QString &direction, const QString &by, qint64 until);
/// The challenge is answered: it goes, the hold stays as it is.
Result<void> clearChallenge(Connection &connection, qint64 id);

Result<std::vector<RivalHold>> rivalsOf(Connection &connection, qint64 holdId);
/// The date is on: the hold counts as confirmed and becomes a show with the terms of its accepted or newest offer; rivals in
/// `release` are given back in the same transaction. The show's id. Errors: Conflict {"artist_day", venue} when the artist is
/// confirmed elsewhere that day, {"room_day", artist} when somebody is in that room already.
Result<qint64> confirmHold(Connection &connection, qint64 id, const QList<qint64> &release = {});

/// The active hold of the artist on that room and day; 0: none, or artist or venue are not known.
Result<qint64> heldAlready(Connection &connection, const HoldRequest &request);

/// Ends every hold whose time ran out, as of the moment when it did: also after a night in which nobody's computer was on. A hold
/// lapses with its day at the latest, unless its offer was accepted: then it was played, and somebody has to say so.
/// What ran out up to `sinceMs` is left alone: it was ended before, and somebody took that back. How many.
Result<qint64> expireHolds(Connection &connection, qint64 nowMs, qint64 sinceMs = 0);
/// When the next hold runs out after a moment, or the first day of one is over; 0: never.
Result<qint64> nextHoldDeadline(Connection &connection, qint64 nowMs);
/// Settles slots in which two holds have the same rank, as imports may bring: the one granted earlier keeps it. How many
/// ranks changed.
Result<qint64> settleRanks(Connection &connection);

} // namespace flow
