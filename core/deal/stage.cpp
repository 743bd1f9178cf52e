// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/stage.h"

namespace flow {

using namespace Qt::StringLiterals;

namespace {

struct StageSpec
{
    QLatin1StringView code;
    BoardColumn column;
    int likelihood;
};

constexpr std::array<StageSpec, kDealStages> kStages{{
    {"target"_L1, BoardColumn::Prospect, 3},
    {"pitched"_L1, BoardColumn::Prospect, 8},
    {"interest"_L1, BoardColumn::Prospect, 20},
    {"hold"_L1, BoardColumn::Option, 35},
    {"offer"_L1, BoardColumn::Offer, 55},
    {"approved"_L1, BoardColumn::Offer, 75},
    {"confirmed"_L1, BoardColumn::Confirmed, 92},
    {"contract_out"_L1, BoardColumn::Confirmed, 94},
    {"contracted"_L1, BoardColumn::Confirmed, 97},
    {"deposit_in"_L1, BoardColumn::Confirmed, 98},
    {"announced"_L1, BoardColumn::Prepare, 98},
    {"advancing"_L1, BoardColumn::Prepare, 98},
    {"ready"_L1, BoardColumn::Prepare, 99},
    {"played"_L1, BoardColumn::Close, 99},
    {"settled"_L1, BoardColumn::Close, 99},
    {"closed"_L1, BoardColumn::Close, 100},
}};

const StageSpec &specOf(DealStage stage) { return kStages[size_t(stage)]; }

bool isOver(const QDate &fact, const QDate &today) { return fact.isValid() && fact <= today; }

DealStage stageOfShow(const DealFacts &f, const QDate &today)
{
    if (f.balancePaid.isValid() && f.statementSent.isValid()) return DealStage::Closed;
    if (f.settled.isValid() || f.balancePaid.isValid()) return DealStage::Settled;
    if (f.day.isValid() && f.day < today) return DealStage::Played;
    if (f.itinerarySent.isValid() && f.advanceDone >= f.advanceTotal) return DealStage::Ready;
    if (f.advanceSent.isValid() || f.itinerarySent.isValid() || f.advanceDone > 0) return DealStage::Advancing;
    if (isOver(f.publicOn, today)) return DealStage::Announced;
    if (f.depositPaid.isValid()) return DealStage::DepositIn;
    if (f.contractSigned.isValid()) return DealStage::Contracted;
    if (f.contractSent.isValid()) return DealStage::ContractOut;
    return DealStage::Confirmed;
}

/// The stage before anything was confirmed. An offer that came to nothing leaves the hold where it was.
DealStage stageOfTalks(const DealFacts &f)
{
    const bool isWritten = f.offer == DealFacts::Offer::Sent || f.offer == DealFacts::Offer::Accepted;
    if (isWritten && f.approval == DealFacts::Approval::Approved) return DealStage::Approved;
    if (isWritten) return DealStage::Offer;
    if (f.hold == DealFacts::Hold::Active || f.show == DealFacts::Show::Hold) return DealStage::Hold;
    switch (f.prospect) {
    case DealFacts::Prospect::Interested:
    case DealFacts::Prospect::DatesIn: return DealStage::Interest;
    case DealFacts::Prospect::Pitched: return DealStage::Pitched;
    default: return DealStage::Target;
    }
}

bool isConfirmed(const DealFacts &f)
{
    if (f.show != DealFacts::Show::None && f.show != DealFacts::Show::Hold) return true;
    if (f.hold == DealFacts::Hold::Confirmed) return true;
    return f.offer == DealFacts::Offer::Accepted && f.approval == DealFacts::Approval::Approved;
}

DealExit exitOf(const DealFacts &f)
{
    if (f.show == DealFacts::Show::Cancelled) return DealExit::Cancelled;
    if (f.show == DealFacts::Show::Postponed) return DealExit::Postponed;
    if (isConfirmed(f)) return DealExit::None;
    const bool hasLiveOffer = f.offer == DealFacts::Offer::Draft || f.offer == DealFacts::Offer::Sent || f.offer == DealFacts::Offer::Accepted;
    if (f.hold == DealFacts::Hold::Ended) return DealExit::Released;
    if (f.hold == DealFacts::Hold::Active || f.show == DealFacts::Show::Hold || hasLiveOffer) return DealExit::None;
    const bool isDeclined = f.prospect == DealFacts::Prospect::Declined || f.prospect == DealFacts::Prospect::Dropped;
    const bool hadOnlyOffers = f.prospect == DealFacts::Prospect::None && f.offer != DealFacts::Offer::None;
    return isDeclined || hadOnlyOffers ? DealExit::Passed : DealExit::None;
}

} // namespace

DealPlacement placementOf(const DealFacts &facts, const QDate &today)
{
    return {isConfirmed(facts) ? stageOfShow(facts, today) : stageOfTalks(facts), exitOf(facts)};
}

BoardColumn columnOf(DealStage stage) { return specOf(stage).column; }
int likelihood(DealStage stage) { return specOf(stage).likelihood; }
QString stageCode(DealStage stage) { return specOf(stage).code; }

DealStage firstStage(BoardColumn column)
{
    for (int i = 0; i < kDealStages; ++i)
        if (kStages[size_t(i)].column == column) return DealStage(i);
    return DealStage::Target;
}

std::optional<DealStage> stageFromCode(QStringView code)
{
    for (int i = 0; i < kDealStages; ++i)
        if (kStages[size_t(i)].code == code) return DealStage(i);
    return std::nullopt;
}

} // namespace flow
