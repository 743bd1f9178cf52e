// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/journalreader.h"

namespace flow {

/// A record that was left as it is, because somebody changed it after the transaction that is taken back.
struct KeptRecord
{
    const Entity *entity = nullptr;
    qint64 id = 0;
    QString field; ///< empty: the whole record
};

struct UndoReport
{
    TransactionInfo undone;
    qint64 rows = 0; ///< records taken back
    qint64 keptCount = 0;
    QList<KeptRecord> kept; ///< the first hundred of them
};

/// What Undo and Redo would take next, for the menu ("Undo edit of La Criée Basse") and Ctrl+Z. Imports and the demo are
/// in the row too. Nothing when there is none.
Result<std::optional<TransactionInfo>> nextUndo(Connection &connection);
Result<std::optional<TransactionInfo>> nextRedo(Connection &connection);

/// Takes a transaction back inside the open one, whose Cause must name it in `undoes`. Inserted records are deleted,
/// deleted ones come back with their id and uid, changed fields get their old values. A field or record that somebody
/// changed since (or that others point to by now) is kept and reported; what had been moved along with a show
/// whose day is kept goes to where that day is. Undoing an undo is redo: same function.
/// Errors: NotFound; Conflict when it is undone already; Canceled.
Result<UndoReport> undoTransaction(Connection &connection, qint64 transaction, Progress &progress);

/// Takes entries back as they are, newest transaction first, without asking who changed what since: for a copy of the
/// workspace that goes back to a moment. Triggers must be off.
Result<void> rollBackTo(Connection &connection, qint64 momentMs, Progress &progress);

} // namespace flow
