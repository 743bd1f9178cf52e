// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/pending.h"

#include <QSet>

#include <functional>

namespace flow {

struct Entity;
struct SyncState;

/// Takes what the journal remembers of people whose records went from here because they may not be seen any more. An erasure
/// could not: should the rights come back, the records do so under other ids. Undo brings such a record back without a
/// name, as after an erasure; who deleted what and when stays. Inside writes of sync.

/// Of the records that were deleted after the journal's entry `after`, where `mayForget` says so, with what is left of conflicts
/// about them. What of them is still to be sent needs its entries: those records wait for forgetWhatWaited.
Result<void> forgetDeleted(Connection &connection, SyncState &state, qint64 after, const PendingChanges &pending, const std::function<bool(const Entity &)> &mayForget);
/// The record is forgotten when nothing of it is to be sent or decided any more.
void forgetLater(SyncState &state, const Entity &entity, const QByteArray &uid);
Result<void> forgetWhatWaited(Connection &connection, SyncState &state);

} // namespace flow
