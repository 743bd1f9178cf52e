// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/records.h"

namespace flow {

/// Makes what the task templates say for a date that got somewhere ("hold", "offer", "confirmed"): tasks, and items of the
/// advance of a show. A template of the artist replaces the common one with its key; one that was made already for this
/// show is not made again. `recordId` is the hold, offer or show. Inside the caller's transaction. How many rows.
Result<qint64> makeDefaultTasks(Connection &connection, const QString &startsWith, qint64 artistId, qint64 recordId);

} // namespace flow
