// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/uuid.h"
#include "core/store/changefeed.h"
#include "core/store/dbthread.h"
#include "core/store/journalwriter.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <memory>

namespace flow {

/// How a workspace is opened.
struct StoreOptions
{
    QString author = {}; ///< who is named in the journal
    std::shared_ptr<const Clock> clock = std::make_shared<SystemClock>();
    quint64 uuidSeed = 0; ///< other than 0: uids repeat from run to run (demo agency, tests)
    bool readOnly = false;
    int readers = 2;
    QString backupFolder = {}; ///< where a copy goes before a schema upgrade; empty: beside the workspace
};

/// A workspace that is open: one writer thread, some reader threads, each with its own connection.
///
/// read(fn) and write(cause, fn) post fn to such a thread and return a future at once. fn takes a Connection & and returns
/// a Result<T>. A write is one transaction: it is confirmed, journaled and announced by feed() when fn returns a value,
/// rolled back when it returns an error. Readers see the latest confirmed state, also while a long write runs.
/// The store is made and destroyed on one thread (the GUI's); everything else may be called from any.
class Store
{
public:
    /// Opens a workspace and brings its schema up to date. Errors: FileNotFound, NotAWorkspace, Damaged, SchemaNewer,
    /// ReadOnly, Locked, Storage.
    static Result<std::unique_ptr<Store>> open(const QString &path, const StoreOptions &options);
    /// Makes an empty workspace. Errors: Conflict when the file exists, ReadOnly, DiskFull, Storage.
    static Result<std::unique_ptr<Store>> create(const QString &path, const StoreOptions &options);
    ~Store();
    Q_DISABLE_COPY_MOVE(Store)

    template <class F>
    auto read(F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return post(*m_readers, [fn = std::move(fn)](Connection &connection) mutable { return fn(connection); });
    }

    template <class F>
    auto write(Cause cause, F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        return post(writer(), [this, cause = std::move(cause), fn = std::move(fn)](Connection &connection) mutable {
            return transact(connection, std::move(cause), fn);
        });
    }

    ChangeFeed &feed() { return *m_feed; }
    const Clock &clock() const { return *m_options.clock; }
    QString path() const { return m_path; }
    QString author() const { return m_options.author; }
    bool isReadOnly() const { return !m_writer; }

private:
    Store(QString path, StoreOptions options);

    template <class F>
    auto post(DbThreads &threads, F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        QPromise<R> promise;
        QFuture<R> future = promise.future();
        promise.start();
        threads.post([promise = std::move(promise), fn = std::move(fn)](Connection &connection) mutable {
            try {
                promise.addResult(fn(connection));
            } catch (const std::exception &e) {
                promise.addResult(R(failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()))));
            }
            promise.finish();
        });
        return future;
    }

    template <class F>
    std::invoke_result_t<F, Connection &> transact(Connection &connection, Cause cause, F &fn)
    {
        using R = std::invoke_result_t<F, Connection &>;
        if (isReadOnly()) return R(failure(ErrorCode::ReadOnly, {m_path}));
        FLOW_TRY(begin(connection, cause));
        R result = failure(ErrorCode::Internal);
        try {
            result = fn(connection);
        } catch (const std::exception &e) {
            result = failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()));
        }
        if (!result) {
            rollback(connection);
            return result;
        }
        FLOW_TRY(commit(connection, cause));
        return result;
    }

    DbThreads &writer() { return m_writer ? *m_writer : *m_readers; }
    Result<void> begin(Connection &connection, Cause &cause);
    Result<void> commit(Connection &connection, const Cause &cause);
    void rollback(Connection &connection);

    QString m_path;
    StoreOptions m_options;
    UuidMaker m_uuids; // writer thread
    bool m_emptiesLog = false; // writer thread: what was erased is still in the log
    std::unique_ptr<ChangeFeed> m_feed;
    std::unique_ptr<DbThreads> m_readers;
    std::unique_ptr<DbThreads> m_writer; // first to go, so last
};

} // namespace flow
