// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sync/syncstate.h"

namespace flow {

/// How long a workspace may be worked with while it does not reach its cloud, as the organisation decides: then Store refuses
/// changes until it was in step again. Nothing that is there goes; what waits is sent. Time is added up in steps, and a step
/// backwards counts nothing, so that a clock that is set back buys none. Inside the caller's write.
class Lease
{
public:
    Lease(Connection &connection, SyncState &state) : m_connection(connection), m_state(state) { }

    /// Time has passed: called when the workspace is opened and every hour or so.
    Result<void> pass(qint64 now);
    /// The workspace was in step just now.
    Result<void> renew(qint64 now);

    static bool isOver(const SyncState &state);
    /// Whole days that are left; -1: nobody counts them.
    static int daysLeft(const SyncState &state);

private:
    Result<void> close(bool over);

    Connection &m_connection;
    SyncState &m_state;
};

/// What whoever opens a workspace to write does first.
Result<void> passLease(Connection &connection, qint64 now);

} // namespace flow
