// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace flow {

/// Threads that each own a connection and take jobs from one queue, in order. A pool of one serialises writes.
/// A job never waits for anything but SQLite.
class DbThreads
{
public:
    using Job = std::move_only_function<void(Connection &)>;

    /// Opens all connections before it returns, or says why one could not be opened.
    static Result<std::unique_ptr<DbThreads>> start(const QString &path, Connection::Mode mode, int count);
    /// Jobs that did not start are dropped (their promises end canceled); running statements are interrupted.
    ~DbThreads();
    Q_DISABLE_COPY_MOVE(DbThreads)

    void post(Job job);

private:
    DbThreads() = default;
    void work(const QString &path, Connection::Mode mode);

    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_opened;
    std::deque<Job> m_jobs;
    std::vector<Connection *> m_connections;
    std::vector<std::thread> m_threads;
    int m_ready = 0;
    std::optional<Error> m_error;
    bool m_stop = false;
};

} // namespace flow
