// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/store/connection.h"

#include <QElapsedTimer>

namespace flow {

/// Lets statements of a connection be stopped while it lives.
class ProgressScope
{
public:
    ProgressScope(Connection &connection, Progress *progress)
        : m_connection(connection)
    {
        connection.setProgress(progress);
    }
    ~ProgressScope() { m_connection.setProgress(nullptr); }
    Q_DISABLE_COPY_MOVE(ProgressScope)

private:
    Connection &m_connection;
};

/// Stops work that takes longer than it may, and work that somebody else stops.
class TimeLimit final : public Progress
{
public:
    TimeLimit(int ms, Progress *outer)
        : m_ms(ms)
        , m_outer(outer)
    {
        m_timer.start();
    }
    void step(qint64 done, qint64 total) override
    {
        if (m_outer) m_outer->step(done, total);
    }
    bool canceled() const override { return passed() || (m_outer && m_outer->canceled()); }
    bool passed() const { return m_timer.elapsed() >= m_ms; }

private:
    QElapsedTimer m_timer;
    int m_ms;
    Progress *m_outer;
};

} // namespace flow
