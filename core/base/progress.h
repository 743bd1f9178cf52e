// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <atomic>

namespace flow {

/// How long work tells how far it is and learns that nobody wants it any more. Called from the working thread.
class Progress
{
public:
    virtual ~Progress() = default;
    /// total 0 = not known. Cheap enough to be called per row batch, not per row.
    virtual void step(qint64 done, qint64 total) = 0;
    virtual bool canceled() const = 0;
};

/// For callers that want neither.
class NoProgress final : public Progress
{
public:
    void step(qint64, qint64) override { }
    bool canceled() const override { return false; }
};

/// A flag that any thread may raise.
class CancelFlag final : public Progress
{
public:
    void step(qint64 done, qint64 total) override
    {
        m_done.store(done, std::memory_order_relaxed);
        m_total.store(total, std::memory_order_relaxed);
    }
    bool canceled() const override { return m_canceled.load(std::memory_order_relaxed); }
    void cancel() { m_canceled.store(true, std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<bool> m_canceled = false;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_total = 0;
};

} // namespace flow
