// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/rehearsal.h"

#include "core/store/backup.h"
#include "core/store/store.h"

namespace flow {

Rehearsal::Rehearsal(const Store &store)
    : m_store(store)
    , m_path(store.path())
    , m_uuids(0)
    , m_thread(DbThreads::start({}, Connection::Mode::ReadWrite, 1)) // no name: SQLite's private database
{
}

qint64 Rehearsal::nowMs() const { return m_store.clock().nowMs(); }

void Rehearsal::post(std::move_only_function<void(const Result<Connection *> &)> job)
{
    if (!m_thread) return job(std::unexpected(m_thread.error()));
    (*m_thread)->post([job = std::move(job)](Connection &copy) mutable { job(&copy); });
}

Result<void> Rehearsal::copyWorkspace(Connection &copy, Progress &progress)
{
    FLOW_ASSIGN(const auto workspace, Connection::open(m_path, Connection::Mode::ReadOnly));
    // One reading transaction, so that somebody who writes meanwhile does not make it start again.
    FLOW_TRY(workspace->exec("BEGIN"));
    FLOW_TRY(workspace->integer("SELECT count(*) FROM sqlite_schema"));
    return copyInto(*workspace, copy, &progress);
}

Result<void> Rehearsal::begin(Connection &copy, const Clock &clock, Progress &progress)
{
    copy.setIdentity(&clock, &m_uuids);
    copy.setProgress(&progress);
    FLOW_TRY(copy.exec("BEGIN"));
    return copy.journal().begin(copy);
}

Rehearsal::Stage::~Stage()
{
    copy.journal().abandon();
    copy.setProgress(nullptr);
    copy.setIdentity(nullptr, nullptr);
    // Fails when SQLite has rolled back by itself already (disk full), which is what we want.
    (void)copy.exec("ROLLBACK");
}

} // namespace flow
