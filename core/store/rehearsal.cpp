// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rehearsal.h"

#include "core/store/backup.h"
#include "core/store/overlay.h"
#include "core/store/store.h"
#include "core/store/transaction.h"

namespace flow {

Rehearsal::Rehearsal(const Store &store)
    : m_store(store)
    , m_path(store.path())
    , m_uuids(0)
    , m_thread(DbThreads::start({}, Connection::Mode::ReadWrite, 1)) // no name: SQLite's private database
{
}

Rehearsal::~Rehearsal()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    if (m_running) m_running->interrupt();
}

qint64 Rehearsal::nowMs() const { return m_store.clock().nowMs(); }

void Rehearsal::post(std::move_only_function<void(const Result<Connection *> &)> job)
{
    if (!m_thread) return job(std::unexpected(m_thread.error()));
    (*m_thread)->post([job = std::move(job)](Connection &spare) mutable { job(&spare); });
}

Result<void> Rehearsal::setRunning(Connection *view)
{
    const std::lock_guard lock(m_mutex);
    m_running = view;
    if (m_stopped) return failure(ErrorCode::Canceled);
    return {};
}

Rehearsal::Stage::Stage(Rehearsal &rehearsal, Connection &spare)
    : m_rehearsal(rehearsal)
    , m_spare(spare)
{
}

Rehearsal::Stage::~Stage()
{
    (void)m_rehearsal.setRunning(nullptr);
    if (!m_view) return;
    m_view->journal().abandon();
    m_view->setProgress(nullptr);
    m_view->setIdentity(nullptr, nullptr);
    Transaction::rollback(*m_view);
}

Result<void> Rehearsal::Stage::openView(Progress &progress)
{
    FLOW_ASSIGN(m_workspace, Connection::open(m_rehearsal.m_path, Connection::Mode::ReadOnly));
    // One reading transaction: what is seen is one moment of the workspace, whoever writes to it meanwhile.
    FLOW_TRY(m_workspace->exec("BEGIN"));
    FLOW_TRY(m_workspace->integer("SELECT count(*) FROM sqlite_schema"));
    if (!Overlay::isPossible(*m_workspace)) {
        FLOW_TRY(copyInto(*m_workspace, m_spare, &progress));
        m_view = &m_spare;
        return {};
    }
    FLOW_ASSIGN(m_overlay, Overlay::make(*m_workspace));
    FLOW_ASSIGN(m_through, Connection::open(m_overlay->path(), Connection::Mode::ReadWrite));
    m_view = m_through.get();
    return {};
}

Result<Connection *> Rehearsal::Stage::open(const Clock &clock, Progress &progress)
{
    FLOW_TRY(openView(progress));
    FLOW_TRY(m_rehearsal.setRunning(m_view));
    m_view->setIdentity(&clock, &m_rehearsal.m_uuids);
    m_view->setProgress(&progress);
    FLOW_TRY(Transaction::begin(*m_view, Transaction::Lock::WhenNeeded));
    FLOW_TRY(m_view->journal().begin());
    return m_view;
}

Result<void> Rehearsal::Stage::check() { return m_view ? Transaction::check(*m_view) : Result<void>(); }

} // namespace flow
