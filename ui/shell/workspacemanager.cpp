// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspacemanager.h"

#include "core/base/savefile.h"
#include "core/store/timetravel.h"
#include "ui/shell/preferences.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QTimer>
#include <QtConcurrentRun>

#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kRecent = 8;
    constexpr int kHour = 3'600'000;
    constexpr int kFirstBackupAfter = 20'000; // not while the person waits for the first page

    /// Two workspaces may have the same name; their backups must not meet.
    QString pathKey(const QString &path)
    {
        const QByteArray hash = QCryptographicHash::hash(QFileInfo(path).absoluteFilePath().toUtf8(), QCryptographicHash::Sha1);
        return u"%1-%2"_s.arg(QFileInfo(path).completeBaseName(), QString::fromLatin1(hash.toHex().left(8)));
    }

    void removeWorkspace(const QString &path)
    {
        for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s}) QFile::remove(path + suffix);
    }

} // namespace

WorkspaceManager::WorkspaceManager(Preferences &preferences, Options options, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
    , m_options(std::move(options))
    , m_backupTimer(new QTimer(this))
    , m_workTimer(new QTimer(this))
{
    QDir().mkpath(m_options.dataFolder + u"/running"_s);
    connect(m_backupTimer, &QTimer::timeout, this, &WorkspaceManager::automaticBackup);
    m_workTimer->setInterval(500);
    connect(m_workTimer, &QTimer::timeout, this, [this] {
        m_work.removeIf([](const std::weak_ptr<Task> &work) {
            const auto task = work.lock();
            return !task || task->finished;
        });
        const auto first = m_work.isEmpty() ? nullptr : m_work.first().lock();
        markRunning(first ? first->text : QString());
        if (!first) m_workTimer->stop();
    });
}

WorkspaceManager::~WorkspaceManager() { close(); }

StoreOptions WorkspaceManager::storeOptions() const
{
    return {.author = m_preferences.value(u"person/name"_s).toString(), .clock = m_options.clock};
}

QString WorkspaceManager::demoPath() const { return m_options.dataFolder + u'/' + tr("Demo agency", "name of a file") + u".flowstage"_s; }

QString WorkspaceManager::markPath(const QString &workspace, const QString &suffix) const
{
    return m_options.dataFolder + u"/running/"_s + pathKey(workspace) + suffix;
}

QString WorkspaceManager::backupFolder(const QString &workspace) const { return m_options.dataFolder + u"/backups/"_s + pathKey(workspace); }

Result<void> WorkspaceManager::open(const QString &path) { return openAs(path, false); }

Result<void> WorkspaceManager::openReadOnly(const QString &path) { return openAs(path, true); }

Result<void> WorkspaceManager::openAs(const QString &path, bool readOnly)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (m_store && absolute == m_path && !m_moment && readOnly == isReadOnly()) return {};
    // Nothing at all, where there was an agency: a copy that came to nothing, or a disk. A new workspace would hide that.
    if (const QFileInfo file(absolute); file.exists() && file.size() == 0 && QFileInfo(absolute + u"-wal"_s).size() == 0
        && (recent().contains(absolute) || !backupsIn(backupFolder(absolute), absolute).isEmpty()))
        return failure(ErrorCode::Damaged, {path});
    std::unique_ptr<QLockFile> lock;
    if (!readOnly && absolute != m_path) {
        lock = std::make_unique<QLockFile>(markPath(absolute, u".lock"_s));
        lock->setStaleLockTime(0);
        if (!lock->tryLock(0) && lock->error() == QLockFile::LockFailedError) return failure(ErrorCode::Locked, {path});
    }
    StoreOptions options = storeOptions();
    options.readOnly = readOnly;
    const bool restored = restoreIsPending(absolute);
    FLOW_ASSIGN(std::unique_ptr<Store> store, Store::open(absolute, options));
    if (restored) m_unclean = tr("restoring a backup, which is done now");
    adopt(std::move(store), absolute, std::move(lock));
    return {};
}

Result<void> WorkspaceManager::create(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto lock = std::make_unique<QLockFile>(markPath(absolute, u".lock"_s));
    lock->setStaleLockTime(0);
    lock->tryLock(0);
    FLOW_ASSIGN(std::unique_ptr<Store> store, Store::create(absolute, storeOptions()));
    adopt(std::move(store), absolute, std::move(lock));
    return {};
}

void WorkspaceManager::adopt(std::unique_ptr<Store> store, const QString &path, std::unique_ptr<QLockFile> lock)
{
    const bool same = path == m_path;
    if (same && !lock) lock = std::move(m_lock);
    if (m_store || !m_path.isEmpty()) {
        Q_EMIT aboutToChange();
        close();
    }
    m_store = std::move(store);
    m_lock = std::move(lock);
    m_path = path;
    if (QFile mark(markPath(path, u".running"_s)); !same && mark.open(QIODevice::ReadOnly)) m_unclean = QString::fromUtf8(mark.readAll());
    if (!m_store->isReadOnly()) {
        m_marked = u"-"_s; // other than anything, so that it is written
        markRunning({});
        m_changedSinceBackup = false;
        connect(&m_store->feed(), &ChangeFeed::changed, this, [this] { m_changedSinceBackup = true; });
        if (m_options.automaticBackups) {
            m_changedSinceBackup = true; // also what the previous run wrote after its last backup
            m_backupTimer->start(kFirstBackupAfter);
        }
    }
    remember(path);
    Q_EMIT changed();
}

void WorkspaceManager::close()
{
    m_backupTimer->stop();
    const bool wrote = m_store && !m_store->isReadOnly();
    m_store.reset();
    dropCopy();
    if (wrote) QFile::remove(markPath(m_path, u".running"_s));
    m_lock.reset();
    m_path.clear();
}

void WorkspaceManager::dropCopy()
{
    if (!m_copy.isEmpty()) removeWorkspace(m_copy);
    m_copy.clear();
    m_moment.reset();
}

void WorkspaceManager::remember(const QString &path)
{
    QStringList paths = m_preferences.value(u"workspace/recent"_s).toStringList();
    paths.removeAll(path);
    paths.prepend(path);
    m_preferences.set(u"workspace/recent"_s, paths.mid(0, kRecent));
}

QStringList WorkspaceManager::recent() const
{
    QStringList paths = m_preferences.value(u"workspace/recent"_s).toStringList();
    paths.removeIf([](const QString &path) { return !QFile::exists(path); });
    return paths;
}

void WorkspaceManager::markRunning(const QString &work)
{
    if (work == m_marked || m_path.isEmpty()) return;
    m_marked = work;
    (void)saveFile(markPath(m_path, u".running"_s), work.toUtf8()); // on the disk: it must survive what it warns of
}

std::optional<QString> WorkspaceManager::takeUncleanNote() { return std::exchange(m_unclean, std::nullopt); }

void WorkspaceManager::noteWork(const std::shared_ptr<Task> &task)
{
    if (!m_store || m_store->isReadOnly()) return;
    m_work << task;
    m_workTimer->start();
}

QFuture<Result<void>> WorkspaceManager::openDemo(std::shared_ptr<CancelFlag> progress)
{
    const QString path = demoPath();
    if (QFile::exists(path)) return QtFuture::makeReadyValueFuture(open(path));
    return QtConcurrent::run([make = m_options.makeDemo, path, progress] { return make ? make(path, *progress) : failure(ErrorCode::Unsupported, {u"demo"_s}); })
        .then(this, [this, path](const Result<void> &made) { return made ? open(path) : made; });
}

QFuture<Result<void>> WorkspaceManager::openAsOf(qint64 momentMs, std::shared_ptr<CancelFlag> progress)
{
    if (!m_store || m_moment) return QtFuture::makeReadyValueFuture(Result<void>(failure(ErrorCode::Unsupported)));
    const QString copy = m_options.dataFolder + u"/as-of-%1.flowstage"_s.arg(QString::number(momentMs));
    removeWorkspace(copy);
    return m_store->read([momentMs, copy, progress](Connection &connection) { return copyAsOf(connection, momentMs, copy, *progress); })
        .then(this, [this, momentMs, copy](const Result<void> &copied) -> Result<void> {
            FLOW_TRY(copied);
            StoreOptions options = storeOptions();
            options.readOnly = true;
            FLOW_ASSIGN(std::unique_ptr<Store> store, Store::open(copy, options));
            Q_EMIT aboutToChange();
            m_store = std::move(store); // the lock and the mark of the workspace itself stay
            m_copy = copy;
            m_moment = momentMs;
            m_backupTimer->stop();
            Q_EMIT changed();
            return {};
        });
}

Result<void> WorkspaceManager::backToNow()
{
    if (!m_moment) return {};
    FLOW_ASSIGN(std::unique_ptr<Store> store, Store::open(m_path, storeOptions()));
    Q_EMIT aboutToChange();
    m_store = std::move(store);
    dropCopy();
    connect(&m_store->feed(), &ChangeFeed::changed, this, [this] { m_changedSinceBackup = true; });
    if (m_options.automaticBackups) m_backupTimer->start(kHour);
    Q_EMIT changed();
    return {};
}

QFuture<QList<BackupFile>> WorkspaceManager::backups() const
{
    return QtConcurrent::run([folder = backupFolder(), path = m_path] { return backupsIn(folder, path); });
}

QFuture<Result<QString>> WorkspaceManager::backupNow(std::shared_ptr<CancelFlag> progress)
{
    if (!m_store) return QtFuture::makeReadyValueFuture(Result<QString>(failure(ErrorCode::FileNotFound, {m_path})));
    const QString folder = backupFolder();
    const bool hadChanges = std::exchange(m_changedSinceBackup, false);
    return m_store
        ->read([folder, now = m_options.clock->nowMs(), progress](Connection &connection) -> Result<QString> {
            if (!QDir().mkpath(folder)) return failure(ErrorCode::ReadOnly, {folder});
            return rotateBackup(connection, folder, now, progress.get());
        })
        .then(this, [this, hadChanges](const Result<QString> &made) {
            if (made) Q_EMIT backedUp(*made);
            else m_changedSinceBackup = m_changedSinceBackup || hadChanges;
            return made;
        });
}

void WorkspaceManager::automaticBackup()
{
    m_backupTimer->start(kHour);
    if (!m_store || m_moment || m_store->isReadOnly() || !m_changedSinceBackup) return;
    backupNow(std::make_shared<CancelFlag>()).then(this, [this](const Result<QString> &made) {
        if (!made) Q_EMIT backupFailed(made.error());
    });
}

QFuture<Result<CheckReport>> WorkspaceManager::check(const QString &path, std::shared_ptr<CancelFlag> progress) const
{
    return QtConcurrent::run([path, progress] { return checkWorkspace(path, progress.get()); });
}

QFuture<Result<QString>> WorkspaceManager::restore(const QString &backup, const QString &workspace)
{
    if (std::exchange(m_isRestoring, true)) return QtFuture::makeReadyValueFuture(Result<QString>(failure(ErrorCode::Canceled))); // pressed twice
    const QString path = workspace.isEmpty() ? m_path : QFileInfo(workspace).absoluteFilePath();
    if (path == m_path) {
        Q_EMIT aboutToChange();
        close();
    }
    return QtConcurrent::run([backup, path, now = m_options.clock->nowMs()] { return restoreBackup(backup, path, now); })
        .then(this, [this, path](const Result<QString> &restored) -> Result<QString> {
            m_isRestoring = false;
            const Result<void> opened = open(path); // what is there now: the backup, or the workspace as it was
            FLOW_TRY(restored);
            FLOW_TRY(opened);
            return restored;
        });
}

} // namespace flow::ui
