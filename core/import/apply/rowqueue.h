// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace flow {

/// Rows on their way from the thread that reads to the one that writes: all text of a batch in one buffer.
struct RowBatch
{
    struct Span
    {
        quint32 offset = 0;
        quint32 length = 0;
    };
    struct Row
    {
        qint64 line = 0;
        quint32 firstSpan = 0;
        quint32 spans = 0;
        bool raw = false; ///< its cells as they are, for the slow way; else normalised values by slot
    };
    struct Issue
    {
        qint64 line;
        int column;
        value::Status status;
        value::Reason reason;
    };
    std::string text;
    std::vector<Span> spans;
    std::vector<Row> rows;
    std::vector<Issue> issues;

    std::string_view at(const Row &row, size_t slot) const
    {
        const Span span = spans[row.firstSpan + slot];
        return std::string_view(text).substr(span.offset, span.length);
    }
    void add(std::string_view value)
    {
        spans.push_back({quint32(text.size()), quint32(value.size())});
        text += value;
    }
};

/// A queue with room for a few batches between one producer and one consumer.
class RowQueue
{
public:
    /// False: nobody takes any more.
    bool push(std::unique_ptr<RowBatch> batch);
    /// Nothing: all were taken and the producer has closed.
    std::unique_ptr<RowBatch> pop();
    void close(); ///< by the producer: no more
    void abandon(); ///< by the consumer: push() returns false from now on

private:
    static constexpr size_t kRoom = 6;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<RowBatch>> m_batches;
    bool m_closed = false;
    bool m_abandoned = false;
};

} // namespace flow
