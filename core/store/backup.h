// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

#include <QDateTime>
#include <QList>

namespace flow {

/// Copies the open workspace to a new file while others go on working with it. The copy appears under its name only when
/// it is whole and its quick_check passed; a killed process leaves a *.part at most. Cancelable. For Store::read, or outside of
/// a transaction: SQLite does not copy from a connection that is writing.
Result<void> backupTo(Connection &connection, const QString &path, Progress *progress);
/// The same into a database that is open and has nothing running; cancelled or failed, that is as it was.
Result<void> copyInto(Connection &from, Connection &to, Progress *progress);

/// Looks a file over without changing it: header, application, version, quick_check, foreign keys.
struct CheckReport
{
    int version = 0;
    QStringList problems; ///< English, from SQLite; empty = sound
};
Result<CheckReport> checkWorkspace(const QString &path, Progress *progress);

/// Puts a backup in the place of the workspace, which nobody may have open. The present file is kept beside it as
/// "<name>-replaced-<time>.flowstage", whose path is returned (empty: there was none). Errors: those of checkWorkspace;
/// Damaged for a bad backup; DiskFull, ReadOnly, Locked, after which the workspace is as it was.
Result<QString> restoreBackup(const QString &backup, const QString &workspace, qint64 nowMs);
/// A restore renames several files. What a killed one has left is told by a note beside the workspace, and finished by
/// the next open: `restoreIsPending` before that says that it will be. One that was killed while it still made its copy
/// leaves that copy, which the next open removes.
bool restoreIsPending(const QString &workspace);
Result<void> finishRestore(const QString &workspace);

struct BackupFile
{
    QString path;
    QDateTime madeAt;
    qint64 size = 0;
};
/// Backups of this workspace in a folder, newest first.
QList<BackupFile> backupsIn(const QString &folder, const QString &workspace);

/// Makes "<name>-<yyyyMMdd-HHmmss>.flowstage" in the folder and then thins the row of backups out: all of the last 24
/// hours, one a day for 14 days, one a week for 8 weeks, one a month for a year.
Result<QString> rotateBackup(Connection &connection, const QString &folder, qint64 nowMs, Progress *progress);

/// Which of these times (ms, newest first) the rule above lets go of.
QList<qint64> backupsToDrop(const QList<qint64> &times, qint64 nowMs);

} // namespace flow
