// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflict.h"
#include "core/store/records.h"

#include <QDate>

namespace flow {

// Writes of the calendar. All run inside the caller's transaction, on its thread, and journal like any write. Errors besides
// those of the store: NotFound {"show"}.

/// Whether somebody plays: not on a day in the studio, at a rehearsal, a masterclass or for promotion. `kind` is that of a show.
bool isPerformance(const QString &kind);

/// Takes a show to another day, and with it what hangs on the day: resources that are booked for it, tasks and items of the
/// advance that are not done, and shows that have to come after it (dependency). Returns how many shows moved. A circle of
/// dependencies stops where it began.
Result<int> moveShow(Connection &connection, qint64 id, QDate day);
/// One field as a form writes it: a day takes along what hangs on it.
Result<void> editShow(Connection &connection, qint64 id, const QString &field, const QVariant &value);
/// Ties a show to another one of before: when that moves, this keeps its distance (`isFixed`), or at least that many days. Errors:
/// Conflict {"circle"} when the other one already comes after this; Invalid {"show", "required"} for itself.
Result<qint64> tieShow(Connection &connection, qint64 id, qint64 afterId, bool isFixed);

/// Takes a show, hold or offer (a key of calendardata.h) to another day; a hold gets the last rank there.
Result<void> moveDate(Connection &connection, qint64 key, QDate day);

/// Gives a date to another artist.
Result<void> giveDateTo(Connection &connection, qint64 key, qint64 artist);

/// Somebody saw a conflict and keeps both dates: it is silent from now on, the rule stays.
Result<void> acceptConflict(Connection &connection, const Conflict &conflict, const QString &reason, const QString &author);

/// A task to ask the promoter of a show to let its radius clause go. `title` is in the user's words.
Result<qint64> askForWaiver(Connection &connection, qint64 showKey, const QString &title, QDate due);

} // namespace flow
