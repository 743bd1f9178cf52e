// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/rowqueue.h"

namespace flow {

bool RowQueue::push(std::unique_ptr<RowBatch> batch)
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_abandoned || m_batches.size() < kRoom; });
    if (m_abandoned) return false;
    m_batches.push_back(std::move(batch));
    m_changed.notify_all();
    return true;
}

std::unique_ptr<RowBatch> RowQueue::pop()
{
    std::unique_lock lock(m_mutex);
    m_changed.wait(lock, [this] { return m_closed || !m_batches.empty(); });
    if (m_batches.empty()) return nullptr;
    auto batch = std::move(m_batches.front());
    m_batches.pop_front();
    m_changed.notify_all();
    return batch;
}

void RowQueue::close()
{
    const std::lock_guard lock(m_mutex);
    m_closed = true;
    m_changed.notify_all();
}

void RowQueue::abandon()
{
    const std::lock_guard lock(m_mutex);
    m_abandoned = true;
    m_batches.clear();
    m_changed.notify_all();
}

} // namespace flow
