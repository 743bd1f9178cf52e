// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/backup.h"

#include "core/base/savefile.h"
#include "core/store/busytimeout.h"
#include "core/store/migrator.h"
#include "core/store/sqliteerror.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>

#include <sqlite3.h>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    constexpr int kPagesAStep = 2000; // 8 MB: long enough to be quick, short enough to cancel and to let others write
    constexpr int kWaitMs = 20;

    Result<void> copyPages(sqlite3 *from, sqlite3 *to, Progress *progress)
    {
        sqlite3_backup *backup = sqlite3_backup_init(to, "main", from, "main");
        if (!backup) return std::unexpected(sqliteError(to));
        int rc = SQLITE_OK;
        bool canceled = false;
        while (rc == SQLITE_OK || rc == SQLITE_BUSY || rc == SQLITE_LOCKED) {
            if (rc != SQLITE_OK) sqlite3_sleep(20);
            rc = sqlite3_backup_step(backup, kPagesAStep);
            const int total = sqlite3_backup_pagecount(backup);
            if (progress) progress->step(total - sqlite3_backup_remaining(backup), total);
            if ((canceled = progress && progress->canceled())) break;
        }
        sqlite3_backup_finish(backup);
        if (canceled) return failure(ErrorCode::Canceled);
        if (rc != SQLITE_DONE) return std::unexpected(sqliteError(rc, QString::fromUtf8(sqlite3_errstr(rc))));
        return {};
    }

    Result<void> writeCopy(sqlite3 *from, const QString &path, Progress *progress)
    {
        sqlite3 *to = nullptr;
        if (sqlite3_open(path.toUtf8().constData(), &to) != SQLITE_OK) {
            const Error error = sqliteError(to);
            sqlite3_close(to);
            return std::unexpected(error);
        }
        auto copied = copyPages(from, to, progress);
        // A backup is one file: no log beside it, on the disk before it gets its name.
        if (copied && sqlite3_exec(to, "PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL", nullptr, nullptr, nullptr))
            copied = std::unexpected(sqliteError(to));
        sqlite3_close(to);
        return copied;
    }

    void removeDatabase(const QString &path)
    {
        for (const auto *suffix : {"", "-wal", "-shm", "-journal"}) QFile::remove(path + QLatin1StringView(suffix));
    }

    /// A program that has the workspace open keeps a lock on it as long, and would go on writing into the file that was put aside:
    /// what it confirms would be lost to everybody. Any other trouble with the file is a reason to restore.
    Result<void> isFree(const QString &workspace)
    {
        if (!QFile::exists(workspace)) return {};
        sqlite3 *db = nullptr;
        int rc = sqlite3_open_v2(workspace.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr);
        if (rc == SQLITE_OK) {
            // Looks, and leaves the file and its log as they are; a log of its own goes when it closes.
            sqlite3_db_config(db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, QFile::exists(workspace + u"-wal"_s) ? 1 : 0, nullptr);
            sqlite3_busy_timeout(db, kBusyTimeoutMs);
            rc = sqlite3_exec(db, "PRAGMA locking_mode = EXCLUSIVE; SELECT count(*) FROM sqlite_schema", nullptr, nullptr, nullptr);
        }
        sqlite3_close(db);
        return (rc & 0xFF) == SQLITE_BUSY ? failure(ErrorCode::Locked, {workspace}) : Result<void>();
    }

    QString partOf(const QString &workspace) { return workspace + u".part"_s; }
    QString noteOf(const QString &workspace) { return workspace + u".restoring"_s; }

    /// Held while a restore is under way. A lock that a killed one left is none.
    QString lockOf(const QString &workspace) { return partOf(workspace) + u".lock"_s; }

    /// Copies that a restore was killed over: no other one is under way, so nobody will finish them.
    void sweep(const QString &workspace)
    {
        const QString part = partOf(workspace);
        if (!QFile::exists(part) && !QFile::exists(partOf(part)) && !QFile::exists(lockOf(workspace))) return;
        QLockFile lock(lockOf(workspace));
        if (!lock.tryLock(0)) return;
        removeDatabase(part);
        removeDatabase(partOf(part));
    }

    Result<void> writeNote(const QString &path, const QString &text) { return saveFile(path, text.toUtf8()); }

    QString baseName(const QString &workspace) { return QFileInfo(workspace).completeBaseName(); }
    QString stamp(qint64 ms) { return QDateTime::fromMSecsSinceEpoch(ms, QTimeZone::UTC).toString(u"yyyyMMdd-HHmmss"_s); }

    QDateTime stampOf(const QString &fileName, const QString &base)
    {
        const QString text = fileName.mid(base.size() + 1).chopped(qsizetype(sizeof ".flowstage") - 1);
        QDateTime time = QDateTime::fromString(text, u"yyyyMMdd-HHmmss"_s);
        time.setTimeZone(QTimeZone::UTC);
        return time;
    }

} // namespace

Result<void> backupTo(Connection &connection, const QString &path, Progress *progress)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    if (!folder.isWritable()) return failure(ErrorCode::ReadOnly, {folder.filePath()});
    const QString part = partOf(path);
    removeDatabase(part);
    auto done = writeCopy(connection.handle(), part, progress);
    if (done) {
        const auto checked = checkWorkspace(part, progress);
        // The copy is as good as what was copied, and nobody knows the copy's name.
        if (!checked) done = checked.error().code == ErrorCode::Damaged ? failure(ErrorCode::Damaged, {connection.path()}, checked.error().detail) : std::unexpected(checked.error());
        else if (!checked->problems.isEmpty()) done = failure(ErrorCode::Damaged, {connection.path()}, checked->problems.first());
    }
    if (done) {
        QFile::remove(path);
        if (!QFile::rename(part, path)) done = failure(ErrorCode::Storage, {}, u"cannot rename "_s + part);
    }
    removeDatabase(part);
    return done;
}

Result<void> copyInto(Connection &from, Connection &to, Progress *progress) { return copyPages(from.handle(), to.handle(), progress); }

Result<CheckReport> checkWorkspace(const QString &path, Progress *progress)
{
    FLOW_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::ReadOnly));
    connection->setProgress(progress);
    CheckReport report;
    FLOW_ASSIGN(const qint64 version, connection->integer("PRAGMA user_version"));
    report.version = int(version);
    const int latest = migrations().empty() ? 0 : migrations().back().version;
    if (version > latest)
        return failure(ErrorCode::SchemaNewer, {QString::number(version), QString::number(latest)});
    FLOW_ASSIGN(const qint64 tables, connection->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'journal_tx'"));
    if (tables == 0) return failure(ErrorCode::NotAWorkspace, {path});
    FLOW_ASSIGN(Statement check, connection->prepare("PRAGMA quick_check(10)"));
    for (;;) {
        FLOW_ASSIGN(const bool row, check.step());
        if (!row) break;
        if (check.text(0) != "ok") report.problems << check.string(0);
    }
    FLOW_ASSIGN(Statement keys, connection->prepare("PRAGMA foreign_key_check"));
    for (;;) {
        FLOW_ASSIGN(const bool row, keys.step());
        if (!row || report.problems.size() >= 20) break;
        report.problems << u"row %1 of %2 points to a row of %3 that is missing"_s.arg(
            keys.string(1), keys.string(0), keys.string(2));
    }
    connection->setProgress(nullptr);
    return report;
}

Result<QString> restoreBackup(const QString &backup, const QString &workspace, qint64 nowMs)
{
    FLOW_ASSIGN(const CheckReport report, checkWorkspace(backup, nullptr));
    if (!report.problems.isEmpty()) return failure(ErrorCode::Damaged, {backup}, report.problems.first());
    QLockFile lock(lockOf(workspace));
    if (!lock.tryLock(0) && lock.error() == QLockFile::LockFailedError) return failure(ErrorCode::Locked, {workspace}, u"another restore"_s);
    FLOW_TRY(isFree(workspace));
    const QFileInfo place(workspace);
    const bool replaces = place.exists();
    const QString kept = place.absolutePath() + u'/' + baseName(workspace) + u"-replaced-"_s + stamp(nowMs) + u".flowstage"_s;
    {
        // Not byte by byte: any workspace may be restored, and the newest of it may stand in a log beside it.
        FLOW_ASSIGN(const auto source, Connection::open(backup, Connection::Mode::ReadOnly));
        FLOW_TRY(backupTo(*source, partOf(workspace), nullptr));
    }
    auto done = isFree(workspace); // while the copy was made somebody may have come
    if (done) done = writeNote(noteOf(workspace), kept);
    if (done) done = finishRestore(workspace);
    else QFile::remove(partOf(workspace));
    FLOW_TRY(done);
    return replaces ? kept : QString();
}

bool restoreIsPending(const QString &workspace) { return QFile::exists(noteOf(workspace)); }

// Each step may be the last one before a kill, and all of them can be done again.
Result<void> finishRestore(const QString &workspace)
{
    QFile note(noteOf(workspace));
    if (!note.exists()) {
        sweep(workspace);
        return {};
    }
    if (!note.open(QIODevice::ReadOnly)) return failure(ErrorCode::FileUnreadable, {note.fileName()});
    const QString kept = QString::fromUtf8(note.readAll());
    note.close();
    const QString part = partOf(workspace);
    if (QFile::exists(part)) {
        if (QFile::exists(workspace) && !QFile::rename(workspace, kept)) {
            QFile::remove(part);
            QFile::remove(note.fileName());
            return failure(ErrorCode::Locked, {workspace});
        }
        // The log belongs to the file it stands beside: they move together, or the old changes would leak into the new file.
        if (QFile::exists(workspace + u"-wal"_s) && !QFile::rename(workspace + u"-wal"_s, kept + u"-wal"_s))
            return failure(ErrorCode::Locked, {workspace});
        QFile::remove(workspace + u"-shm"_s);
        if (!QFile::rename(part, workspace)) return failure(ErrorCode::Storage, {}, u"cannot rename "_s + part);
    }
    QFile::remove(note.fileName());
    return {};
}

QList<BackupFile> backupsIn(const QString &folder, const QString &workspace)
{
    QList<BackupFile> list;
    const QString base = baseName(workspace);
    const QDir dir(folder);
    for (const QFileInfo &file : dir.entryInfoList({base + u"-*.flowstage"_s}, QDir::Files, QDir::Name | QDir::Reversed)) {
        const QDateTime made = stampOf(file.fileName(), base);
        if (made.isValid()) list.append({file.filePath(), made, file.size()});
    }
    return list;
}

QList<qint64> backupsToDrop(const QList<qint64> &times, qint64 nowMs)
{
    constexpr qint64 kDay = 86'400'000;
    QSet<QString> taken;
    QList<qint64> drop;
    for (const qint64 time : times) {
        const qint64 age = nowMs - time;
        const QDate day = QDateTime::fromMSecsSinceEpoch(time, QTimeZone::UTC).date();
        QString slot;
        if (age < kDay) continue;
        if (age < 14 * kDay) slot = day.toString(u"'d'yyyy-MM-dd"_s);
        else if (age < 70 * kDay) slot = u"w%1-%2"_s.arg(day.year()).arg(day.weekNumber());
        else if (age < 366 * kDay) slot = day.toString(u"'m'yyyy-MM"_s);
        if (slot.isEmpty() || taken.contains(slot)) drop << time;
        else taken.insert(slot);
    }
    return drop;
}

namespace {

    /// What killed backups left: their names have a moment in them, so that no later one writes over it. One that is being made is written to all the time.
    void removeLeftParts(const QString &folder, const QString &base)
    {
        constexpr qint64 kHour = 3600; // s
        for (const QFileInfo &file : QDir(folder).entryInfoList({base + u"-*.flowstage.part"_s}, QDir::Files)) {
            const bool isOurs = stampOf(file.completeBaseName(), base).isValid();
            if (isOurs && file.lastModified().secsTo(QDateTime::currentDateTime()) > kHour) removeDatabase(file.filePath());
        }
    }

} // namespace

Result<QString> rotateBackup(Connection &connection, const QString &folder, qint64 nowMs, Progress *progress)
{
    if (!QDir().mkpath(folder)) return failure(ErrorCode::ReadOnly, {folder});
    const QString path = folder + u'/' + baseName(connection.path()) + u'-' + stamp(nowMs) + u".flowstage"_s;
    removeLeftParts(folder, baseName(connection.path()));
    FLOW_TRY(backupTo(connection, path, progress));
    const QList<BackupFile> all = backupsIn(folder, connection.path());
    QList<qint64> times;
    for (const BackupFile &backup : all) times << backup.madeAt.toMSecsSinceEpoch();
    const QList<qint64> drop = backupsToDrop(times, nowMs);
    for (const BackupFile &backup : all)
        if (drop.contains(backup.madeAt.toMSecsSinceEpoch())) QFile::remove(backup.path);
    return path;
}

} // namespace flow
