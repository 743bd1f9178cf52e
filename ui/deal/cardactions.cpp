// SPDX-License-Identifier: GPL-3.0-or-later
// Which one-click facts a card offers, and their words.
#include "ui/deal/cardpanel.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

/// Words and icons, in the order of CardAction.
constexpr struct
{
    const char *words, *icon;
} kActions[]{
    {QT_TRANSLATE_NOOP("flow::ui", "Log a pitch"), "send"},
    {QT_TRANSLATE_NOOP("flow::ui", "Record a hold"), "hourglass"},
    {QT_TRANSLATE_NOOP("flow::ui", "Record an offer"), "file-text"},
    {QT_TRANSLATE_NOOP("flow::ui", "Counter"), "arrow-up-down"},
    {QT_TRANSLATE_NOOP("flow::ui", "Ask the artist"), "user-pen"},
    {QT_TRANSLATE_NOOP("flow::ui", "Artist agrees"), "user-check"},
    {QT_TRANSLATE_NOOP("flow::ui", "Artist refuses"), "user-x"},
    {QT_TRANSLATE_NOOP("flow::ui", "Decline the offer"), "circle-x"},
    {QT_TRANSLATE_NOOP("flow::ui", "Confirm"), "circle-check"},
    {QT_TRANSLATE_NOOP("flow::ui", "Release"), "circle-x"},
    {QT_TRANSLATE_NOOP("flow::ui", "The promoter took it away"), "circle-x"},
    {QT_TRANSLATE_NOOP("flow::ui", "Move up one rank"), "arrow-up"},
    {QT_TRANSLATE_NOOP("flow::ui", "Record a challenge"), "siren"},
    {QT_TRANSLATE_NOOP("flow::ui", "Challenge answered"), "siren"},
    {QT_TRANSLATE_NOOP("flow::ui", "Hold it a week longer"), "hourglass"},
    {QT_TRANSLATE_NOOP("flow::ui", "Renew the hold"), "rotate-ccw"},
    {QT_TRANSLATE_NOOP("flow::ui", "Contract sent"), "file-check"},
    {QT_TRANSLATE_NOOP("flow::ui", "Contract signed"), "file-check"},
    {QT_TRANSLATE_NOOP("flow::ui", "Deposit received"), "banknote"},
    {QT_TRANSLATE_NOOP("flow::ui", "Advance sent"), "list-checks"},
    {QT_TRANSLATE_NOOP("flow::ui", "Itinerary sent"), "route"},
    {QT_TRANSLATE_NOOP("flow::ui", "Settled"), "receipt-text"},
    {QT_TRANSLATE_NOOP("flow::ui", "Balance received"), "banknote"},
    {QT_TRANSLATE_NOOP("flow::ui", "Statement sent"), "send"},
    {QT_TRANSLATE_NOOP("flow::ui", "Cancel the show"), "circle-x"},
    {QT_TRANSLATE_NOOP("flow::ui", "Set the stage by hand"), "pin"},
    {QT_TRANSLATE_NOOP("flow::ui", "Open the venue"), "map-pin"},
    {QT_TRANSLATE_NOOP("flow::ui", "Open the artist"), "users-round"},
    {QT_TRANSLATE_NOOP("flow::ui", "Release the rivals"), "circle-x"}};

static_assert(std::size(kActions) == size_t(CardAction::ReleaseRivals) + 1);

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

QString cardActionText(CardAction action) { return QCoreApplication::translate("flow::ui", kActions[size_t(action)].words); }
QString cardActionIcon(CardAction action) { return QString::fromLatin1(kActions[size_t(action)].icon); }

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
