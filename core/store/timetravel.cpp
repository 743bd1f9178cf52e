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

} // namespace flow
