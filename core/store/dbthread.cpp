// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/dbthread.h"

#include <algorithm>

namespace flow {

Result<std::unique_ptr<DbThreads>> DbThreads::start(const QString &path, Connection::Mode mode, int count)
{
    std::unique_ptr<DbThreads> threads(new DbThreads);
    for (int i = 0; i < count; ++i)
        threads->m_threads.emplace_back([t = threads.get(), path, mode] { t->work(path, mode); });
    std::unique_lock lock(threads->m_mutex);
    threads->m_opened.wait(lock, [&] { return threads->m_ready == count; });
    if (threads->m_error) return std::unexpected(*threads->m_error);
    lock.unlock();
    return threads;
}

DbThreads::~DbThreads()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stop = true;
        for (Connection *connection : m_connections) connection->interrupt();
        m_jobs.clear();
    }
    m_wake.notify_all();
    for (std::thread &thread : m_threads) thread.join();
}

void DbThreads::post(Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_stop) return;
        m_jobs.push_back(std::move(job));
    }
    m_wake.notify_one();
}

void DbThreads::work(const QString &path, Connection::Mode mode)
{
    auto opened = Connection::open(path, mode);
    std::unique_lock lock(m_mutex);
    ++m_ready;
    if (!opened) m_error = opened.error();
    else m_connections.push_back(opened->get());
    m_opened.notify_all();
    if (!opened) return;
    Connection &connection = **opened;
    for (;;) {
        m_wake.wait(lock, [&] { return m_stop || !m_jobs.empty(); });
        if (m_stop) break;
        Job job = std::move(m_jobs.front());
        m_jobs.pop_front();
        lock.unlock();
        job(connection);
        job = nullptr; // its promise, before the lock
        lock.lock();
    }
    std::erase(m_connections, &connection);
}

} // namespace flow
