// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/timetravel.h"

#include "core/store/backup.h"
#include "core/store/triggers.h"
#include "core/store/undo.h"

#include <QFile>

namespace flow {

using namespace Qt::StringLiterals;

Result<void> copyAsOf(Connection &connection, qint64 momentMs, const QString &copyPath, Progress &progress)
{
    FLOW_ASSIGN(const qint64 horizon, journalHorizon(connection));
    if (momentMs < horizon) return failure(ErrorCode::NotFound, {u"before "_s + QString::number(horizon)});
    FLOW_TRY(backupTo(connection, copyPath, &progress));
    const auto rewound = [&]() -> Result<void> {
        FLOW_ASSIGN(const auto copy, Connection::open(copyPath, Connection::Mode::ReadWrite));
        FLOW_TRY(dropTriggers(*copy));
        FLOW_TRY(rollBackTo(*copy, momentMs, progress));
        // The search index follows the records again, and the triggers with it.
        FLOW_TRY(copy->exec("DELETE FROM meta WHERE key = 'generated'"));
        return refreshGenerated(*copy);
    }();
    if (!rewound) QFile::remove(copyPath);
    return rewound;
}

Result<qint64> journalHorizon(Connection &connection)
{
    FLOW_ASSIGN(const QString horizon, connection.text("SELECT value FROM meta WHERE key = 'journal_horizon'"));
    return horizon.toLongLong();
}

Result<qint64> compactJournal(Connection &connection, qint64 beforeMs)
{
    FLOW_ASSIGN(const qint64 last,
        connection.integer("SELECT coalesce(max(last_entry), 0) FROM journal_tx WHERE (at >> 16) < " + std::to_string(beforeMs)));
    if (last == 0) return 0;
    FLOW_TRY(connection.exec("DELETE FROM journal WHERE id <= " + std::to_string(last)));
    FLOW_TRY(connection.exec("DELETE FROM journal_tx WHERE last_entry <= " + std::to_string(last)));
    FLOW_ASSIGN(Statement remember,
        connection.prepare("INSERT INTO meta (key, value) VALUES ('journal_horizon', ?)"
                           " ON CONFLICT (key) DO UPDATE SET value = excluded.value"));
    remember.bind(1, QString::number(beforeMs));
    FLOW_TRY(remember.run());
    return last;
}

} // namespace flow
