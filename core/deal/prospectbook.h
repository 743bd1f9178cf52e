// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

#include <QDate>

#include <vector>

namespace flow {

/// What came of an attempt to reach somebody: one key each in the list of calls.
enum class CallOutcome { NoAnswer, Pitched, Interested, DatesIn, CallBack, Declined };

/// Somebody to call or remind today.
struct CallRow
{
    qint64 prospectId = 0, taskId = 0; ///< a prospect whose day has come, or a task of kind call or follow_up
    qint64 venueId = 0, contactId = 0;
    QString artist, venue, town, country, project, contact, jobTitle, phone, title;
    QString state; ///< of the prospect
    QDate due;
    int attempts = 0;
    qint64 lastAt = 0; ///< the latest exchange with the venue or the contact
    QString lastKind, lastSummary;
    qint64 estimate = 0;
    QString currency;
    int artistColor = 0;
};

/// Days until the next reminder, by how often nobody answered: 4, 7, 10, 14, then 21.
int followUpDays(int attempts);

// All of these run inside the caller's transaction, on its thread.

/// Puts venues into the portfolio of a project, each as "to contact", due today; those that are in it already stay as they are.
Result<QList<qint64>> addProspects(Connection &connection, qint64 projectId, qint64 artistId, const QList<qint64> &venueIds, const QString &owner);

/// Somebody to call about a day: the venue's prospect for the artist comes onto today's list of calls, `period` being the day in words;
/// one that was in talks before is taken up, else a new one without a project. Its id.
Result<qint64> askForDay(Connection &connection, qint64 artistId, qint64 venueId, const QString &period, const QString &owner);

/// Logs the attempt as an interaction, moves the prospect's state and sets the next reminder (`callBackOn` where they said
/// when). `note` is what was said. Errors: NotFound {"prospect"}.
Result<void> logOutcome(Connection &connection, qint64 prospectId, CallOutcome outcome, const QString &author, const QString &note = {},
    const QDate &callBackOn = {}, const QString &reason = {});

Result<void> snoozeProspect(Connection &connection, qint64 prospectId, const QDate &until);
/// Takes up a venue again that had declined or was dropped.
Result<void> reopenProspect(Connection &connection, qint64 prospectId);

/// Whom to call: prospects that are due and not snoozed, and open tasks of kind call or follow-up; the longest overdue first.
Result<std::vector<CallRow>> callsFor(Connection &connection, const QDate &today, int limit = 500);
Result<qint64> callCount(Connection &connection, const QDate &today);

} // namespace flow
