// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"
#include "core/store/searchsegment.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>
#include <span>
#include <thread>
#include <vector>

namespace flow {

/// Makes the search index of a table afresh while many rows are added to it: on a thread of its own, and then moved into
/// the workspace, inside its open transaction. FTS5 would take longer for it than inserting takes, and wait for that.
///
/// Rows come in the order of their ids: those that are there by start(), new ones by add(). Who changes a row in
/// between calls reindex() with it once the index is moved; from then on the triggers do it. Rows that are added
/// later are indexed with the transaction's other new rows when it ends.
class SearchBuild
{
public:
    explicit SearchBuild(const Entity &entity);
    ~SearchBuild(); ///< without moveInto(): forgets it all
    Q_DISABLE_COPY_MOVE(SearchBuild)

    Result<void> start(Connection &connection);
    /// `values` of the searchable fields, in the order of the description.
    void add(qint64 id, std::span<const std::string_view> values);
    /// There are no more rows: the thread lays out the index while the caller does something else.
    void complete();
    Result<void> moveInto(Connection &connection);
    static Result<void> reindex(Connection &connection, const Entity &entity, std::span<const qint64> ids);

private:
    struct Chunk ///< rows as they come; folding is the thread's work
    {
        std::vector<qint64> ids;
        std::vector<quint32> lengths; ///< of the values, as many for each row as there are searchable fields
        std::string text;
    };
    Result<void> addExisting(Connection &connection);
    void push();
    std::optional<Chunk> next();
    void work();
    void fill();
    Result<void> finishThread();
    Result<void> movePages(Connection &connection);
    Result<void> moveGuides(Connection &connection);
    Result<void> moveSizes(Connection &connection);

    const Entity &m_entity;
    size_t m_fields = 0; ///< searchable ones
    SearchSegment m_segment; ///< the thread's while it runs
    Chunk m_chunk;
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<Chunk> m_chunks;
    bool m_complete = false;
    bool m_ended = false; ///< nobody gives or takes any more
    Result<void> m_result;
    std::thread m_thread;
};

} // namespace flow
