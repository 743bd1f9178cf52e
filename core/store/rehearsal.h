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
#include <mutex>

namespace flow {

class Overlay;
class Store;

/// Tries writes out and forgets them: what fn does to the workspace happens in a private view of it (see Overlay), on a
/// thread of its own, with journal and triggers as in the workspace. Neither writer nor readers wait meanwhile, and nothing
/// is written to the workspace, so that it need not even be writable. It costs what fn changes, however large the workspace
/// is; where SQLite cannot do that, a copy is made.
///
/// The view is made anew each time: a connection that stays open to see whether it is still good would keep the log from
/// being folded back when the workspace closes.
class Rehearsal
{
public:
    /// The store has to be there whenever run() is called, but may go while something runs.
    explicit Rehearsal(const Store &store);
    /// Interrupts what is running; what has not begun ends canceled.
    ~Rehearsal();
    Q_DISABLE_COPY_MOVE(Rehearsal)

    /// Cancelable by `progress`. The workspace is seen as it stands when fn begins, at the time of now.
    template <class F>
    auto run(std::shared_ptr<Progress> progress, F fn) -> QFuture<std::invoke_result_t<F, Connection &>>
    {
        using R = std::invoke_result_t<F, Connection &>;
        QPromise<R> promise;
        QFuture<R> future = promise.future();
        promise.start();
        post([this, nowMs = nowMs(), promise = std::move(promise), progress = std::move(progress), fn = std::move(fn)](
                 const Result<Connection *> &spare) mutable {
            try {
                promise.addResult(spare ? rehearse(**spare, nowMs, *progress, fn) : R(std::unexpected(spare.error())));
            } catch (const std::exception &e) {
                promise.addResult(R(failure(ErrorCode::Internal, {}, QString::fromUtf8(e.what()))));
            }
            promise.finish();
        });
        return future;
    }

private:
    /// What one run sees and writes to; all of it goes when the run ends, however that was.
    class Stage
    {
    public:
        Stage(Rehearsal &rehearsal, Connection &spare);
        ~Stage();
        Q_DISABLE_COPY_MOVE(Stage)
        Result<Connection *> open(const Clock &clock, Progress &progress);
        Result<void> check(); ///< whether all that was written is still there

    private:
        Result<void> openView(Progress &progress);

        Rehearsal &m_rehearsal;
        Connection &m_spare; ///< for a copy, where there can be no overlay
        std::unique_ptr<Connection> m_workspace;
        std::unique_ptr<Overlay> m_overlay;
        std::unique_ptr<Connection> m_through;
        Connection *m_view = nullptr;
    };

    template <class F>
    std::invoke_result_t<F, Connection &> rehearse(Connection &spare, qint64 nowMs, Progress &progress, F &fn)
    {
        const FixedClock clock(nowMs);
        Stage stage(*this, spare);
        FLOW_ASSIGN(Connection *view, stage.open(clock, progress));
        std::invoke_result_t<F, Connection &> result = fn(*view);
        if (result) FLOW_TRY(stage.check());
        return result;
    }

    void post(std::move_only_function<void(const Result<Connection *> &)> job);
    qint64 nowMs() const;
    Result<void> setRunning(Connection *view);

    const Store &m_store; // the caller's thread
    QString m_path;
    UuidMaker m_uuids; // the other thread
    std::mutex m_mutex;
    Connection *m_running = nullptr;
    bool m_stopped = false;
    Result<std::unique_ptr<DbThreads>> m_thread; // first to go, so last
};

} // namespace flow
