// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/transaction.h"

#include "core/store/sqliteerror.h"

#include <sqlite3.h>

#include <optional>

namespace flow {
namespace {

    constexpr const char *kName = "flowstage.write";

    struct OpenWrite
    {
        bool isLost = false;
        std::optional<Error> reason; ///< the first error since
    };

    OpenWrite *openWrite(sqlite3 *db) { return static_cast<OpenWrite *>(sqlite3_get_clientdata(db, kName)); }

    void watch(sqlite3 *db)
    {
        auto *write = new OpenWrite;
        sqlite3_set_clientdata(db, kName, write, [](void *old) { delete static_cast<OpenWrite *>(old); });
        sqlite3_rollback_hook(db, [](void *w) { static_cast<OpenWrite *>(w)->isLost = true; }, write);
        // Each statement outside of a transaction is one of its own, and asks here, too.
        sqlite3_commit_hook(db, [](void *w) { return int(static_cast<OpenWrite *>(w)->isLost); }, write);
    }

    void stopWatching(sqlite3 *db)
    {
        sqlite3_commit_hook(db, nullptr, nullptr);
        sqlite3_rollback_hook(db, nullptr, nullptr);
        sqlite3_set_clientdata(db, kName, nullptr, nullptr);
    }

} // namespace

Result<void> Transaction::begin(Connection &connection, Lock lock)
{
    FLOW_TRY(connection.exec(lock == Lock::Now ? "BEGIN IMMEDIATE" : "BEGIN"));
    watch(connection.handle());
    return {};
}

Result<void> Transaction::check(Connection &connection)
{
    const OpenWrite *write = openWrite(connection.handle());
    if (!write || !write->isLost) return {};
    return std::unexpected(write->reason.value_or(Error{ErrorCode::Storage, {}, QStringLiteral("SQLite took the transaction back")}));
}

Result<void> Transaction::commit(Connection &connection)
{
    FLOW_TRY(check(connection));
    FLOW_TRY(connection.exec("COMMIT"));
    stopWatching(connection.handle());
    return {};
}

void Transaction::rollback(Connection &connection)
{
    stopWatching(connection.handle());
    if (!sqlite3_get_autocommit(connection.handle())) (void)connection.exec("ROLLBACK");
}

Error Transaction::explain(sqlite3 *db, Error error)
{
    OpenWrite *write = openWrite(db);
    if (!write || !write->isLost) return error;
    if (!write->reason) write->reason = std::move(error);
    return *write->reason;
}

} // namespace flow
