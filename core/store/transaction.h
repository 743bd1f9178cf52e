// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

namespace flow {

/// The open write of a connection, all of it or nothing.
///
/// SQLite takes a transaction back by itself when the disk is full, cannot be read or written, or the statement was
/// interrupted. Whatever its author writes after that, having taken the error for one of a single row, would stand alone
/// and stay. So from then on nothing is committed on the connection until the write ends, and every error says why it was
/// lost instead of what came of that.
class Transaction
{
public:
    enum class Lock { Now, WhenNeeded }; ///< whether others may write until it does

    /// Errors: Locked, those of the disk.
    static Result<void> begin(Connection &connection, Lock lock);
    /// Why the open write is lost, if it is.
    static Result<void> check(Connection &connection);
    /// Confirms it. After an error it is still open; who then rolls it back has nothing changed.
    static Result<void> commit(Connection &connection);
    static void rollback(Connection &connection); ///< also when none is open

    /// The latest error of the handle is `error`: what the author of the open write is to hear.
    static Error explain(sqlite3 *db, Error error);
};

} // namespace flow
