// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/sync/joinplan.h"
#include "core/sync/pending.h"
#include "core/sync/syncstate.h"

#include <QByteArray>

namespace flow {

/// The way of a change from the journal to the cloud, each stage safe against a crash:
///   journal   what was done, in transactions (core/store)
///   plan      one step for each thing to send, in an order that the cloud can follow: rows before those that point to
///             them; small, since a million new rows are one step
///   outbox    a few hundred ops word for word, numbered and chained by hashes; they stay until they are answered
/// All of it runs inside the caller's write. Nothing here is journaled.
class Outbox
{
public:
    Outbox(Connection &connection, SyncState &state) : m_connection(connection), m_state(state) { }

    /// Everything that is in the workspace when it joins an organisation.
    Result<void> planEverything();
    /// The same, when some of it is in the organisation already: those records take the uids that they have there, and only
    /// what they say beyond it is sent.
    Result<void> planJoined(const JoinPlan &plan);
    /// The transactions that came since, without those that sync made. False when there is none.
    Result<bool> planJournal();
    /// Makes ops of the next steps until about `bytes` are ready. False when nothing is.
    Result<bool> fill(qsizetype bytes);
    /// Keeps back what is ready, until all that comes back to a restored cloud (Comeback) was answered: it may point to it.
    Result<void> hold();

private:
    Connection &m_connection;
    SyncState &m_state;
};

/// Changes made here that have not been confirmed: in the outbox, planned, or still only in the journal. A new row is one.
Result<qint64> countWaiting(Connection &connection);

} // namespace flow
