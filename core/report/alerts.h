// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/board.h"

#include <span>

namespace flow {

/// What is the matter. Each is a rule over facts, and has a sentence and an action in the interface.
enum class AlertKind {
    ChallengeIn, ///< somebody wants the day that we hold: confirm or release it in time
    ChallengeOut, ///< we challenged; their time runs
    HoldExpires,
    ArtistToApprove, ///< an offer waits for the artist's word
    OfferReply, ///< our answer is due, or theirs
    ContractUnsigned,
    DepositLate,
    AdvanceLate, ///< the show is near and its checklist open
    BalanceLate,
    TaskDue,
    ProposalWaits, ///< changes of a profile wait for the artist
    FreeDays ///< a chance: nothing between two shows, and the way passes venues; see freedays.h
};

enum class AlertPriority { Urgent, Soon, Note };

/// One thing that needs a person, with the facts that its sentence is made of.
struct Alert
{
    AlertKind kind = AlertKind::TaskDue;
    AlertPriority priority = AlertPriority::Note;
    QString entity; ///< of the record that it opens
    qint64 id = 0;
    qint64 artistId = 0;
    int artistColor = 0;
    QString artist, venue, town;
    QString words; ///< title of a task, summary of a proposal, the town after free days
    QDate day; ///< of the show
    QDate due; ///< late when it is over; invalid where there is none
    qint64 dueMs = 0; ///< where the hour counts, a challenge
    int rank = 0; ///< of a hold
    int count = 0, total = 0; ///< done and all items of an advance; days unsigned; free days
    qint64 amount = 0; ///< minor units
    QString currency;
    bool operator==(const Alert &) const = default;
};

/// How long before something is due it becomes an alert, in days.
struct AlertLimits
{
    int holdDays = 7, replyDays = 3, unsignedDays = 10, advanceDays = 14, balanceDays = 30, taskDays = 0;
};

/// The alerts that the cards of the board speak for, the most pressing first. Pure; today is an argument.
std::vector<Alert> alertsOf(std::span<const BoardCard> cards, const QDate &today, const AlertLimits &limits = {});

/// The same with open tasks, proposals that wait and free days between shows. Inside the caller's transaction.
Result<std::vector<Alert>> readAlerts(
    Connection &connection, std::span<const BoardCard> cards, const QDate &today, const AlertLimits &limits = {});

/// Most pressing first: priority, then clocks that run (challenges, options) before what is late, then what is due first.
void sortAlerts(std::vector<Alert> &alerts);

} // namespace flow
