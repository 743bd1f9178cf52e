// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace flow {

/// Where a date stands, from the venue on a list to the last payment. 0 to 2 belong to a venue of a project, 3 to 15 to a day.
enum class DealStage {
    Target, Pitched, Interest, Hold, Offer, Approved, Confirmed, ContractOut, Contracted, DepositIn, Announced, Advancing,
    Ready, Played, Settled, Closed
};
inline constexpr int kDealStages = 16;

/// The six columns that people see.
enum class BoardColumn { Prospect, Option, Offer, Confirmed, Prepare, Close };
inline constexpr int kBoardColumns = 6;

/// How a card leaves the board.
enum class DealExit { None, Passed, Released, Postponed, Cancelled };

/// What is known of a card, as documents, dates and payments say. Everything is optional; whoever knows a fact sets it, so
/// that later parts of the program (contracts, money) only have to fill in more of this.
struct DealFacts
{
    // Of the venue in a project.
    enum class Prospect { None, ToContact, Pitched, Interested, DatesIn, Declined, Dropped };
    Prospect prospect = Prospect::None;
    // Of the claim on a day.
    enum class Hold { None, Active, Confirmed, Ended };
    Hold hold = Hold::None;
    // Of the newest terms that were not taken back. A draft is not in writing yet.
    enum class Offer { None, Draft, Sent, Accepted, Declined, Ended };
    Offer offer = Offer::None;
    enum class Approval { NotAsked, Waiting, Approved, Refused };
    Approval approval = Approval::NotAsked;
    // Of the show.
    enum class Show { None, Hold, Confirmed, Cancelled, Postponed };
    Show show = Show::None;
    QDate day = {};
    QDate contractSent = {}, contractSigned = {};
    QDate depositDue = {}, depositPaid = {};
    QDate publicOn = {}; ///< embargo over
    QDate advanceSent = {};
    int advanceTotal = 0, advanceDone = 0; ///< items of the checklist
    QDate itinerarySent = {};
    QDate settled = {}, balancePaid = {}, statementSent = {};
};

struct DealPlacement
{
    DealStage stage = DealStage::Target;
    DealExit exit = DealExit::None; ///< then `stage` is the last one that was reached
    bool operator==(const DealPlacement &) const = default;
};

/// The stage that the facts speak for: the highest one reached. Contract, deposit and announcement run beside each other, so
/// a later one counts even when an earlier is missing (the card then has a badge for it). A day that is over makes a confirmed
/// show a played one.
DealPlacement placementOf(const DealFacts &facts, const QDate &today);

BoardColumn columnOf(DealStage stage);
DealStage firstStage(BoardColumn column);
/// How likely it is, in percent, that a date of this stage is played and paid: the weights of a column's value. A start that
/// the user's own past will replace.
int likelihood(DealStage stage);

QString stageCode(DealStage stage); ///< as stage_override.stage stores it: "contract_out"
std::optional<DealStage> stageFromCode(QStringView code);

} // namespace flow
