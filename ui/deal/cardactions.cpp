// SPDX-License-Identifier: GPL-3.0-or-later
// Which one-click facts a card offers, and their words.
#include "ui/deal/cardpanel.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

QString tr(const char *text) { return QCoreApplication::translate("flow::ui", text); }

QList<CardAction> offerActions(const BoardCard &card)
{
    using enum CardAction;
    QList<CardAction> list;
    if (card.approval == "waiting"_L1) list << ArtistAgrees << Counter << ArtistRefuses;
    else if (card.approval == "approved"_L1) list << Confirm << Counter;
    else list << AskArtist << Counter << Confirm;
    return list << Decline;
}

QList<CardAction> holdActions(const BoardCard &card)
{
    using enum CardAction;
    QList<CardAction> list;
    if (card.challenge == "in"_L1) list << Confirm << AnswerChallenge << Release << RecordOffer;
    else list << RecordOffer << Confirm << Release << Challenge;
    if (card.rank > 1) list << Promote;
    return list << Extend << Clear;
}

QList<CardAction> showActions(const BoardCard &card, const DealFacts &f)
{
    using enum CardAction;
    QList<CardAction> list;
    const bool isOver = card.placement.stage >= DealStage::Played;
    if (isOver) {
        if (!f.settled.isValid()) list << Settled;
        if (!f.balancePaid.isValid()) list << BalancePaid;
        if (!f.statementSent.isValid()) list << StatementSent;
        return list;
    }
    if (!f.contractSent.isValid() && !f.contractSigned.isValid()) list << ContractSent;
    if (f.contractSent.isValid() && !f.contractSigned.isValid()) list << ContractSigned;
    if (!f.depositPaid.isValid()) list << DepositPaid;
    if (!f.advanceSent.isValid()) list << AdvanceSent;
    else if (!f.itinerarySent.isValid()) list << ItinerarySent;
    return list << CancelShow;
}

} // namespace

QString cardActionText(CardAction action)
{
    using enum CardAction;
    switch (action) {
    case Pitch: return tr("Log a pitch");
    case RecordHold: return tr("Record a hold");
    case RecordOffer: return tr("Record an offer");
    case Counter: return tr("Counter");
    case AskArtist: return tr("Ask the artist");
    case ArtistAgrees: return tr("Artist agrees");
    case ArtistRefuses: return tr("Artist refuses");
    case Decline: return tr("Decline the offer");
    case Confirm: return tr("Confirm");
    case Release: return tr("Release");
    case Clear: return tr("The promoter took it away");
    case Promote: return tr("Move up one rank");
    case Challenge: return tr("Record a challenge");
    case AnswerChallenge: return tr("Challenge answered");
    case Extend: return tr("Hold it a week longer");
    case Renew: return tr("Renew the hold");
    case ContractSent: return tr("Contract sent");
    case ContractSigned: return tr("Contract signed");
    case DepositPaid: return tr("Deposit received");
    case AdvanceSent: return tr("Advance sent");
    case ItinerarySent: return tr("Itinerary sent");
    case Settled: return tr("Settled");
    case BalancePaid: return tr("Balance received");
    case StatementSent: return tr("Statement sent");
    case CancelShow: return tr("Cancel the show");
    case Override: return tr("Set the stage by hand");
    case OpenVenue: return tr("Open the venue");
    case OpenArtist: return tr("Open the artist");
    case ReleaseRivals: return tr("Release the rivals");
    }
    return {};
}

QString cardActionIcon(CardAction action)
{
    using enum CardAction;
    switch (action) {
    case Pitch: return u"send"_s;
    case RecordHold: return u"hourglass"_s;
    case RecordOffer: return u"file-text"_s;
    case Counter: return u"arrow-up-down"_s;
    case AskArtist: return u"user-pen"_s;
    case ArtistAgrees: return u"user-check"_s;
    case ArtistRefuses: return u"user-x"_s;
    case Confirm: return u"circle-check"_s;
    case Challenge:
    case AnswerChallenge: return u"siren"_s;
    case Promote: return u"arrow-up"_s;
    case Extend: return u"hourglass"_s;
    case Renew: return u"rotate-ccw"_s;
    case ContractSent:
    case ContractSigned: return u"file-check"_s;
    case DepositPaid:
    case BalancePaid: return u"banknote"_s;
    case AdvanceSent: return u"list-checks"_s;
    case ItinerarySent: return u"route"_s;
    case Settled: return u"receipt-text"_s;
    case StatementSent: return u"send"_s;
    case Override: return u"pin"_s;
    case OpenVenue: return u"map-pin"_s;
    case OpenArtist: return u"users-round"_s;
    case Decline:
    case Release:
    case Clear:
    case CancelShow:
    case ReleaseRivals: return u"circle-x"_s;
    }
    return {};
}

QList<CardAction> cardActions(const BoardCard &card)
{
    using enum CardAction;
    QList<CardAction> list;
    const DealStage stage = card.placement.stage;
    const bool hasEnded = card.placement.exit != DealExit::None;
    if (hasEnded && card.key.kind == CardKind::Hold) list = {Renew};
    else if (hasEnded) list = {};
    else if (card.key.kind == CardKind::Show && card.facts.show != DealFacts::Show::Hold) list = showActions(card, card.facts);
    else if (card.key.kind == CardKind::Deal || card.key.kind == CardKind::Show) list = {RecordHold, RecordOffer};
    else if (stage == DealStage::Offer || stage == DealStage::Approved) list = offerActions(card);
    else if (card.key.kind == CardKind::Hold) list = holdActions(card);
    else list = {RecordHold, RecordOffer, Pitch};
    if (card.key.kind != CardKind::Deal && !hasEnded) list << Override;
    if (card.venueId) list << OpenVenue;
    if (card.artistId) list << OpenArtist;
    return list;
}

} // namespace flow::ui
