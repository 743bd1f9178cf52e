// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/backup.h"
#include "core/store/store.h"
#include "ui/common/task.h"

#include <QFuture>
#include <QLockFile>
#include <QObject>

#include <functional>
#include <memory>
#include <optional>

class QTimer;

namespace flow::ui {

class Preferences;

/// Which workspace is open: opens, makes and switches them, remembers the recent ones, looks after backups and notices
/// when the program was killed. GUI thread. Whoever uses the store lets go of it at aboutToChange() and takes the new one
/// at changed(); between them, and after a restore that failed, there may be none.
class WorkspaceManager : public QObject
{
    Q_OBJECT
public:
    /// Makes the demo agency in a new file; runs on a worker thread.
    using DemoMaker = std::function<Result<void>(const QString &path, Progress &progress)>;
    struct Options
    {
        QString dataFolder; ///< backups, the demo, marks of running; made when it is missing
        std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
        DemoMaker makeDemo;
        bool automaticBackups = true;
    };
    WorkspaceManager(Preferences &preferences, Options options, QObject *parent = nullptr);
    ~WorkspaceManager() override;

    Store *store() const { return m_store.get(); }
    const Clock &clock() const { return *m_options.clock; }
    QString path() const { return m_path; } ///< of the workspace itself, also while a past moment is shown
    bool isReadOnly() const { return m_store && m_store->isReadOnly(); }
    std::optional<qint64> moment() const { return m_moment; } ///< the past moment that is shown

    /// On errors the workspace that was open stays open. Errors: those of Store::open, and Locked when another window has it.
    Result<void> open(const QString &path);
    Result<void> openReadOnly(const QString &path);
    Result<void> create(const QString &path);
    /// Opens the demo agency, which is made at the first time, one for each language of the interface.
    QFuture<Result<void>> openDemo(std::shared_ptr<CancelFlag> progress);
    QString demoPath() const;
    QStringList recent() const; ///< files that are still there, latest first

    /// Shows the agency as it was, read-only, from a copy that goes when it is left.
    QFuture<Result<void>> openAsOf(qint64 momentMs, std::shared_ptr<CancelFlag> progress);
    Result<void> backToNow();

    QString backupFolder() const { return backupFolder(m_path); }
    QString backupFolder(const QString &workspace) const;
    QFuture<QList<BackupFile>> backups() const;
    QFuture<Result<QString>> backupNow(std::shared_ptr<CancelFlag> progress);
    QFuture<Result<CheckReport>> check(const QString &path, std::shared_ptr<CancelFlag> progress) const;
    /// Puts a backup in the place of the workspace (the open one when `workspace` is empty) and opens it. What was there
    /// stays beside it; its path is the answer.
    QFuture<Result<QString>> restore(const QString &backup, const QString &workspace = {});

    /// What the program was doing when it was stopped the last time, to be said once: empty words for "nothing in
    /// particular", nothing when it was closed properly.
    std::optional<QString> takeUncleanNote();
    /// Work that a kill would interrupt; named at the next start.
    void noteWork(const std::shared_ptr<Task> &task);

Q_SIGNALS:
    void aboutToChange();
    void changed();
    void backedUp(const QString &path);
    void backupFailed(const flow::Error &error);

private:
    Result<void> openAs(const QString &path, bool readOnly);
    void adopt(std::unique_ptr<Store> store, const QString &path, std::unique_ptr<QLockFile> lock);
    void close();
    void remember(const QString &path);
    void markRunning(const QString &work);
    QString markPath(const QString &workspace, const QString &suffix) const;
    void automaticBackup();
    StoreOptions storeOptions() const;
    void dropCopy();

    Preferences &m_preferences;
    Options m_options;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<QLockFile> m_lock;
    QString m_path, m_copy;
    std::optional<qint64> m_moment;
    std::optional<QString> m_unclean;
    QList<std::weak_ptr<Task>> m_work;
    QString m_marked;
    bool m_isRestoring = false;
    QTimer *m_backupTimer, *m_workTimer;
    bool m_changedSinceBackup = false;
};

} // namespace flow::ui
