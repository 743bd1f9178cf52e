// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/store.h"

#include "core/base/entity.h"
#include "core/store/backup.h"
#include "core/store/bulkload.h"
#include "core/store/busytimeout.h"
#include "core/store/migrator.h"
#include "core/store/transaction.h"
#include "core/store/triggers.h"
#include "core/store/workspaceuser.h"

#include <QFileInfo>

#include <algorithm>
#include <latch>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr qint64 kBigTransaction = 20'000; // rows; afterwards the log is folded back into the file at once

    /// A load that was killed has left indices to make again. One that is under way in another process has the lock most of
    /// the time, and sees to them itself.
    Result<void> finishBulkLoad(Connection &connection)
    {
        FLOW_ASSIGN(const bool any, hasSuspended(connection));
        if (!any) return {};
        const auto begun = Transaction::begin(connection, Transaction::Lock::Now);
        if (!begun) return begun.error().code == ErrorCode::Locked ? Result<void>() : begun;
        auto done = restoreSuspended(connection);
        if (done) done = Transaction::commit(connection);
        if (!done) Transaction::rollback(connection);
        return done;
    }

    Result<void> prepareSchema(const QString &path, const StoreOptions &options)
    {
        FLOW_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::ReadWrite));
        FLOW_TRY(finishBulkLoad(*connection));
        FLOW_TRY(migrate(*connection, migrations(), [&](int from) -> Result<void> {
            const QFileInfo file(path);
            const QString folder = options.backupFolder.isEmpty() ? file.absolutePath() : options.backupFolder;
            return backupTo(*connection,
                folder + u'/' + file.completeBaseName() + QStringLiteral("-before-%1.flowstage").arg(from + 1), nullptr);
        }));
        return refreshGenerated(*connection);
    }

    /// A workspace that cannot be upgraded has to be of our version.
    Result<void> checkSchema(const QString &path)
    {
        FLOW_ASSIGN(const auto connection, Connection::open(path, Connection::Mode::ReadOnly));
        FLOW_ASSIGN(const qint64 version, connection->integer("PRAGMA user_version"));
        const int latest = migrations().back().version;
        if (version > latest) return failure(ErrorCode::SchemaNewer, {QString::number(version), QString::number(latest)});
        FLOW_ASSIGN(const qint64 tables, connection->integer("SELECT count(*) FROM sqlite_schema WHERE name = 'journal_tx'"));
        if (tables == 0) return failure(ErrorCode::NotAWorkspace, {path});
        if (version < latest) return failure(ErrorCode::ReadOnly, {path});
        return {};
    }

    /// What is read is as of the same moment as what is written. Each thread takes one of the jobs: none ends before all have begun.
    void setClock(DbThreads &threads, int count, const Clock *clock)
    {
        const auto all = std::make_shared<std::latch>(count + 1);
        for (int i = 0; i < count; ++i) {
            threads.post([all, clock](Connection &connection) {
                connection.setIdentity(clock, nullptr);
                all->arrive_and_wait();
            });
        }
        all->arrive_and_wait();
    }

} // namespace

Store::Store(QString path, StoreOptions options)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_uuids(m_options.uuidSeed)
    , m_feed(std::make_unique<ChangeFeed>())
{
}

// The log is folded back into the file by whoever closes last, and only a writer can: whoever copies the file of a closed
// workspace has to find everything in it.
Store::~Store()
{
    m_readers.reset();
    m_writer.reset();
}

Result<std::unique_ptr<Store>> Store::open(const QString &path, const StoreOptions &options)
{
    FLOW_TRY(finishRestore(path));
    if (!QFileInfo::exists(path)) return failure(ErrorCode::FileNotFound, {path});
    const bool isWritable = QFileInfo(path).isWritable() && QFileInfo(QFileInfo(path).absolutePath()).isWritable();
    const bool readOnly = options.readOnly || !isWritable;
    auto ready = readOnly ? checkSchema(path) : prepareSchema(path, options);
    // Who only wants to read a workspace of an older version has it brought up to date first, where that is possible.
    if (!ready && ready.error().code == ErrorCode::ReadOnly && isWritable) ready = prepareSchema(path, options);
    FLOW_TRY(ready);
    std::unique_ptr<Store> store(new Store(path, options));
    FLOW_ASSIGN(store->m_readers, DbThreads::start(path, Connection::Mode::ReadOnly, options.readers));
    setClock(*store->m_readers, options.readers, store->m_options.clock.get());
    if (!readOnly) {
        FLOW_ASSIGN(store->m_writer, DbThreads::start(path, Connection::Mode::ReadWrite, 1));
    }
    return store;
}

Result<std::unique_ptr<Store>> Store::create(const QString &path, const StoreOptions &options)
{
    const QFileInfo file(path);
    if (file.exists()) return failure(ErrorCode::Conflict, {path});
    const QFileInfo folder(file.absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    if (!folder.isWritable()) return failure(ErrorCode::ReadOnly, {folder.filePath()});
    if (const auto made = prepareSchema(path, options); !made) {
        for (const auto *suffix : {"", "-wal", "-shm"}) QFile::remove(path + QLatin1StringView(suffix));
        return std::unexpected(made.error());
    }
    return open(path, options);
}

Result<void> Store::begin(Connection &connection, Cause &cause)
{
    // What others did is not this person's, whoever's computer writes it down; the audit log knows who each was.
    const bool isOthers = cause.code == "sync"_L1;
    if (!isOthers && cause.author.isEmpty()) cause.author = m_options.author;
    if (!isOthers && cause.author.isEmpty()) cause.author = workspaceUser(connection);
    connection.setIdentity(m_options.clock.get(), &m_uuids);
    FLOW_TRY(Transaction::begin(connection, Transaction::Lock::Now));
    const auto begun = connection.journal().begin();
    if (!begun) rollback(connection);
    return begun;
}

void Store::rollback(Connection &connection)
{
    connection.journal().abandon();
    connection.setProgress(nullptr);
    Transaction::rollback(connection);
}

namespace {

/// What the person's role in the organisation does not allow is refused here, whoever asked for it; the cloud would
/// refuse it later. 0 stands for everything: the workspace has been away from its cloud for too long.
Result<void> checkRights(Connection &connection, const ChangeSet &changes)
{
    if (changes.isEmpty()) return {};
    FLOW_ASSIGN(Statement closed, connection.prepare("SELECT entity FROM sync_closed"));
    for (;;) {
        FLOW_ASSIGN(const bool row, closed.step());
        if (!row) return {};
        if (closed.integer(0) == 0) return failure(ErrorCode::Network, {u"lease_over"_s});
        const Entity *entity = entityByNumber(int(closed.integer(0)));
        if (entity && changes.touches(entity->number)) return failure(ErrorCode::Network, {u"no_right"_s, entity->name});
    }
}

/// FTS5 keeps the words of rows that are gone until it merges what holds them.
Result<void> dropDeadWords(Connection &connection, const QSet<const Entity *> &entities)
{
    for (const Entity *entity : entities) {
        if (std::ranges::none_of(entity->fields, [](const Field &field) { return field.is(Searchable); })) continue;
        FLOW_TRY(connection.exec(u"INSERT INTO search_%1 (search_%1) VALUES ('optimize')"_s.arg(entity->table).toStdString()));
    }
    return {};
}

/// Pages as they were stand in the log. Readers may hold that up: the erasing itself waits for them a little, and when they go on the
/// writes after it try again without waiting. Whether it is empty.
bool emptyLog(Connection &connection, bool waits)
{
    if (!waits) (void)connection.exec("PRAGMA busy_timeout = 0");
    const bool isEmpty = connection.integer("PRAGMA wal_checkpoint(TRUNCATE)").value_or(1) == 0;
    if (!waits) (void)connection.exec("PRAGMA busy_timeout = " + std::to_string(kBusyTimeoutMs));
    return isEmpty;
}

} // namespace

Result<void> Store::commit(Connection &connection, const Cause &cause)
{
    connection.setProgress(nullptr); // what is done is done: no cancel between the last row and the commit
    JournalWriter &journal = connection.journal();
    auto done = Transaction::check(connection);
    if (done) done = indexInserted(connection);
    qint64 transaction = 0;
    ChangeSet changes;
    if (done) {
        changes = journal.changes();
        if (cause.code != "sync"_L1) done = checkRights(connection, changes);
    }
    if (done) {
        const auto finished = journal.finish(cause, m_options.clock->nowMs(), m_uuids);
        if (finished) transaction = *finished;
        else done = std::unexpected(finished.error());
    }
    const bool leavesNoTrace = !journal.traceless().isEmpty();
    if (done) done = dropDeadWords(connection, journal.traceless());
    if (done) done = Transaction::commit(connection);
    if (!done) {
        rollback(connection);
        return done;
    }
    journal.abandon();
    m_emptiesLog = m_emptiesLog || leavesNoTrace;
    if (m_emptiesLog) m_emptiesLog = !emptyLog(connection, leavesNoTrace);
    if (transaction == 0 || changes.isEmpty()) return {};
    if (connection.changes() > kBigTransaction || std::ranges::any_of(changes.entities, &ChangeSet::Touched::many))
        (void)connection.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    QMetaObject::invokeMethod(
        m_feed.get(), [feed = m_feed.get(), changes] { Q_EMIT feed->changed(changes); }, Qt::QueuedConnection);
    return {};
}

} // namespace flow
