// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/board.h"

namespace flow {

/// The fact that a drop records, or why there is none. Columns are computed from facts, so moving a card means saying what
/// happened.
enum class MoveAct {
    None, ///< it is there already
    Impossible, ///< `reason` says why
    MarkPitched, ///< the venue was written to or called
    RecordHold, ///< needs day and rank
    RecordOffer, ///< needs terms
    Confirm, ///< the hold or offer becomes a show
    StartAdvance, ///< the advance form went out
    StopAdvance, ///< it had not
    MarkSettled,
    WithdrawOffer, ///< back to the hold
    ReleaseHold ///< back to the venue's list
};

enum class MoveReason {
    None,
    NoDate, ///< record a hold or an offer first
    NotConfirmed, ///< only confirmed dates are prepared
    NotPlayed, ///< the day is not over
    IsPlayed, ///< it has been played
    IsConfirmed, ///< cancel or postpone it instead
    ImportedDeal, ///< a deal from elsewhere becomes a card of ours first
    HasEnded ///< released, expired, declined or cancelled: it is renewed first
};

struct CardMove
{
    MoveAct act = MoveAct::None;
    MoveReason reason = MoveReason::None;
    bool needsInput() const { return act == MoveAct::RecordHold || act == MoveAct::RecordOffer || act == MoveAct::ReleaseHold; }
    bool operator==(const CardMove &) const = default;
};

/// What dropping the card on a column would record. Pure.
CardMove moveTo(const BoardCard &card, BoardColumn column, const QDate &today);

/// Records a move that needs nothing more to be known. Inside the caller's transaction. Errors: those of the books; Invalid
/// {"move", ...} for one that needs input or is impossible. The id of the show that a confirmation made, else 0.
Result<qint64> applyMove(Connection &connection, const BoardCard &card, const CardMove &move);

/// What speaks against confirming a card: somebody should say so before it is written.
enum class ConfirmDoubt
{
    OfferLapsed, ///< its offer was valid until a day that is over
    ArtistNotAsked,
    ArtistHasNotAnswered,
    ArtistRefused
};
/// In order of weight; a hold without an offer has none. Pure.
QList<ConfirmDoubt> confirmDoubts(const BoardCard &card, const QDate &today);

/// Confirms what a card stands for. An offer that came without a hold gets one, confirmed with it; one that lapsed counts as accepted
/// with its terms.
Result<qint64> confirmCard(Connection &connection, const BoardCard &card);

/// Sets or, without a stage, removes the stage that a person gives a card. `note` is needed.
Result<void> overrideStage(Connection &connection, const CardKey &key, std::optional<DealStage> stage, const QString &note, const QString &author);

} // namespace flow
