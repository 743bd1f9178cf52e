// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/moves.h"

#include "core/deal/holdbook.h"
#include "core/deal/offerbook.h"
#include "core/deal/prospectbook.h"
#include "core/entities.h"
#include "core/store/today.h"

#include <QDateTime>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

CardMove impossible(MoveReason reason) { return {MoveAct::Impossible, reason}; }

CardMove toProspect(const BoardCard &card)
{
    if (card.placement.stage >= DealStage::Confirmed) return impossible(MoveReason::IsConfirmed);
    return {MoveAct::ReleaseHold, MoveReason::None};
}

CardMove toOption(const BoardCard &card, BoardColumn from)
{
    if (from >= BoardColumn::Confirmed) return impossible(MoveReason::IsConfirmed);
    if (from == BoardColumn::Offer && card.holdId) return {MoveAct::WithdrawOffer, MoveReason::None};
    return {MoveAct::RecordHold, MoveReason::None};
}

CardMove toConfirmed(const BoardCard &card, BoardColumn from, const QDate &today)
{
    if (from == BoardColumn::Prospect || !card.day.isValid()) return impossible(MoveReason::NoDate);
    if (from == BoardColumn::Close) return impossible(MoveReason::IsPlayed);
    if (from == BoardColumn::Prepare) return card.day < today ? impossible(MoveReason::IsPlayed) : CardMove{MoveAct::StopAdvance, MoveReason::None};
    return {MoveAct::Confirm, MoveReason::None};
}

CardMove toPrepare(BoardColumn from)
{
    if (from < BoardColumn::Confirmed) return impossible(MoveReason::NotConfirmed);
    if (from == BoardColumn::Close) return impossible(MoveReason::IsPlayed);
    return {MoveAct::StartAdvance, MoveReason::None};
}

CardMove toClose(const BoardCard &card, BoardColumn from, const QDate &today)
{
    if (from < BoardColumn::Confirmed) return impossible(MoveReason::NotConfirmed);
    if (!card.day.isValid() || card.day >= today) return impossible(MoveReason::NotPlayed);
    return {MoveAct::MarkSettled, MoveReason::None};
}

bool isLapsed(const BoardCard &card) { return card.offerState == "expired"_L1; }

Result<void> setShow(Connection &connection, qint64 showId, const Values &values)
{
    if (!showId) return failure(ErrorCode::NotFound, {u"show"_s});
    FLOW_TRY(Records(connection).update(showEntity(), showId, values));
    return {};
}

} // namespace

CardMove moveTo(const BoardCard &card, BoardColumn column, const QDate &today)
{
    const BoardColumn from = columnOf(card.placement.stage);
    if (card.placement.exit != DealExit::None) return impossible(MoveReason::HasEnded);
    if (from == column) return {};
    if (card.key.kind == CardKind::Deal && column > BoardColumn::Offer) return impossible(MoveReason::ImportedDeal);
    switch (column) {
    case BoardColumn::Prospect: return toProspect(card);
    case BoardColumn::Option: return toOption(card, from);
    case BoardColumn::Offer:
        return from >= BoardColumn::Confirmed ? impossible(MoveReason::IsConfirmed) : CardMove{MoveAct::RecordOffer, MoveReason::None};
    case BoardColumn::Confirmed: return toConfirmed(card, from, today);
    case BoardColumn::Prepare: return toPrepare(from);
    case BoardColumn::Close: return toClose(card, from, today);
    }
    return {};
}

QList<ConfirmDoubt> confirmDoubts(const BoardCard &card, const QDate &today)
{
    using enum DealFacts::Approval;
    QList<ConfirmDoubt> doubts;
    const bool hasLapsed = isLapsed(card) || (card.facts.offer == DealFacts::Offer::Sent && card.validUntil.isValid() && card.validUntil < today);
    const bool isInWriting = hasLapsed || card.facts.offer == DealFacts::Offer::Sent || card.facts.offer == DealFacts::Offer::Accepted;
    if (!card.offerId || !isInWriting) return doubts;
    if (card.facts.approval == Refused) doubts << ConfirmDoubt::ArtistRefused;
    if (hasLapsed) doubts << ConfirmDoubt::OfferLapsed;
    if (card.facts.approval == Waiting) doubts << ConfirmDoubt::ArtistHasNotAnswered;
    if (card.facts.approval == NotAsked) doubts << ConfirmDoubt::ArtistNotAsked;
    return doubts;
}

Result<qint64> confirmCard(Connection &connection, const BoardCard &card)
{
    if (card.holdId) {
        if (card.offerId && (card.facts.offer == DealFacts::Offer::Sent || isLapsed(card))) FLOW_TRY(acceptOffer(connection, card.offerId));
        return confirmHold(connection, card.holdId);
    }
    if (!card.offerId) return failure(ErrorCode::Invalid, {u"day"_s, u"required"_s});
    FLOW_ASSIGN(const qint64 holdId, grantHold(connection, {.artistId = card.artistId, .venueId = card.venueId, .projectId = card.projectId,
        .prospectId = card.prospectId, .contactId = card.contactId, .day = card.day, .estimate = card.value, .currency = card.currency, .owner = card.owner, .isSure = true}));
    FLOW_TRY(Records(connection).update(offerEntity(), card.offerId, {{u"hold_id"_s, holdId}}));
    return confirmHold(connection, holdId);
}

Result<qint64> applyMove(Connection &connection, const BoardCard &card, const CardMove &move)
{
    switch (move.act) {
    case MoveAct::MarkPitched: FLOW_TRY(logOutcome(connection, card.prospectId, CallOutcome::Pitched, card.owner)); return 0;
    case MoveAct::Confirm: return confirmCard(connection, card);
    case MoveAct::StartAdvance: FLOW_TRY(setShow(connection, card.showId, {{u"advance_sent_on"_s, todayOf(connection).toString(Qt::ISODate)}})); return 0;
    case MoveAct::StopAdvance:
        FLOW_TRY(setShow(connection, card.showId, {{u"advance_sent_on"_s, QVariant()}, {u"itinerary_sent_on"_s, QVariant()}}));
        return 0;
    case MoveAct::MarkSettled: FLOW_TRY(setShow(connection, card.showId, {{u"settled_on"_s, todayOf(connection).toString(Qt::ISODate)}})); return 0;
    case MoveAct::WithdrawOffer: FLOW_TRY(withdrawOffer(connection, card.offerId)); return 0;
    default: return failure(ErrorCode::Invalid, {u"move"_s, u"required"_s});
    }
}

Result<void> overrideStage(Connection &connection, const CardKey &key, std::optional<DealStage> stage, const QString &note, const QString &author)
{
    Records records(connection);
    const QString link = cardEntity(key.kind) + "_id"_L1;
    FLOW_ASSIGN(const auto before, records.where(stageOverrideEntity(), link, key.id));
    for (const Record &old : before) FLOW_TRY(records.remove(stageOverrideEntity(), old.id));
    if (!stage) return {};
    FLOW_TRY(records.insert(stageOverrideEntity(), {{link, key.id}, {u"stage"_s, stageCode(*stage)}, {u"note"_s, note}, {u"author"_s, author},
        {u"at"_s, connection.nowMs()}}));
    return {};
}

} // namespace flow
