// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rehearsal.h"

#include "core/store/backup.h"
#include "core/store/store.h"

namespace flow {

Rehearsal::Rehearsal(const Store &store)
    : m_path(store.path())
    , m_clock(store.clock())
    , m_uuids(0)
    , m_thread(DbThreads::start({}, Connection::Mode::ReadWrite, 1)) // no name: SQLite's private database
{
}

Rehearsal::~Rehearsal()
{
    if (!m_thread) return;
    // A connection is closed by the thread that opened it.
    QPromise<void> closed;
    QFuture<void> future = closed.future();
    (*m_thread)->post([this, closed = std::move(closed)](Connection &) mutable {
        m_workspace.reset();
        closed.finish();
    });
    future.waitForFinished();
}

void Rehearsal::post(std::move_only_function<void(const Result<Connection *> &)> job)
{
    if (!m_thread) return job(std::unexpected(m_thread.error()));
    (*m_thread)->post([job = std::move(job)](Connection &copy) mutable { job(&copy); });
}

Result<void> Rehearsal::bringUpToDate(Connection &copy, Progress &progress)
{
    if (!m_workspace) {
        FLOW_ASSIGN(m_workspace, Connection::open(m_path, Connection::Mode::ReadOnly));
    }
    // One reading transaction, so that the number belongs to what is copied and writers don't make it start again.
    FLOW_TRY(m_workspace->exec("BEGIN"));
    const auto done = [&]() -> Result<void> {
        FLOW_ASSIGN(const qint64 version, m_workspace->integer("PRAGMA data_version"));
        if (m_version == version) return {};
        m_version.reset();
        FLOW_TRY(copyInto(*m_workspace, copy, &progress));
        m_version = version;
        return {};
    }();
    FLOW_TRY(m_workspace->exec("ROLLBACK"));
    return done;
}

Result<void> Rehearsal::begin(Connection &copy, Progress &progress)
{
    copy.setIdentity(&m_clock, &m_uuids);
    copy.setProgress(&progress);
    FLOW_TRY(copy.exec("BEGIN"));
    return copy.journal().begin(copy);
}

Rehearsal::Stage::~Stage()
{
    copy.journal().abandon();
    copy.setProgress(nullptr);
    // Fails when SQLite has rolled back by itself already (disk full), which is what we want.
    (void)copy.exec("ROLLBACK");
}

} // namespace flow
