// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/progress.h"
#include "core/base/uuid.h"
#include "core/store/dbthread.h"

#include <QFuture>
#include <QPromise>

#include <exception>
#include <memory>

namespace flow {

class Store;

/// Tries writes out and forgets them: what fn does to the workspace happens in a private copy of it, on a thread of its
/// own, with journal and triggers as in the workspace, and is rolled back. Neither writer nor readers wait meanwhile, and
/// nothing is written to the workspace, so that it need not even be writable.
///
/// The copy is made anew each time: a connection that stays open to see whether it is still good would keep the log from
/// being folded back when the workspace closes. It has no name: small ones stay in SQLite's cache, large ones in a file
/// that nobody else can open and that is gone with the process.
class Rehearsal
{
public:
    /// The store has to be there whenever run() is called, but may go while something runs.
    explicit Rehearsal(const Store &store);
    /// Interrupts what is running; what has not begun ends canceled.
    ~Rehearsal() = default;
    Q_DISABLE_COPY_MOVE(Rehearsal)

    /// Cancelable by `progress`, the copying too. The workspace is seen as it stands when fn begins, at the time of now.
    template <class F>
    auto run(std::shared_ptr<Progress> progress, F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        QPromise<R> promise;
        QFuture<R> future = promise.future();
        promise.start();
        post([this, nowMs = nowMs(), promise = std::move(promise), progress = std::move(progress), fn = std::move(fn)](
                 const Result<Connection *> &copy) mutable {
            try {
                promise.addResult(copy ? rehearse(**copy, nowMs, *progress, fn) : R(std::unexpected(copy.error())));
            } catch (const std::exception &e) {
                promise.addResult(R(failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()))));
            }
            promise.finish();
        });
        return future;
    }

private:
    /// Ends the transaction in the copy, however fn ended.
    struct Stage
    {
        explicit Stage(Connection &connection) : copy(connection) { }
        ~Stage();
        Q_DISABLE_COPY_MOVE(Stage)
        Connection &copy;
    };

    template <class F>
    std::invoke_result_t<F, Connection &> rehearse(Connection &copy, qint64 nowMs, Progress &progress, F &fn)
    {
        const FixedClock clock(nowMs);
        FLOW_TRY(copyWorkspace(copy, progress));
        const Stage stage(copy);
        FLOW_TRY(begin(copy, clock, progress));
        return fn(copy);
    }

    void post(std::move_only_function<void(const Result<Connection *> &)> job);
    qint64 nowMs() const;
    Result<void> copyWorkspace(Connection &copy, Progress &progress);
    Result<void> begin(Connection &copy, const Clock &clock, Progress &progress);

    const Store &m_store; // the caller's thread
    QString m_path;
    UuidMaker m_uuids; // the other thread
    Result<std::unique_ptr<DbThreads>> m_thread; // first to go, so last
};

} // namespace flow
