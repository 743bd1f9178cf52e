// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/import/apply/rowqueue.h"
#include "core/store/bulkload.h"

#include <optional>
#include <vector>

namespace flow {

/// New fans of the fast way, many to a statement: a statement costs more than the row itself, since each one opens
/// a savepoint, copies the pages that it changes for it, and moves the counter of ids. Rows that wait point into their
/// batch: flush() before it goes, and before anybody looks for the fans in the table.
class FanInsert
{
public:
    /// `fields` by slot, the address first.
    FanInsert(Connection &connection, QList<const Field *> fields);
    Result<void> begin();
    /// From here on there will be very many, and nobody else adds any, until restoreTrigger().
    Result<void> suspendTrigger();
    Result<void> restoreTrigger();
    /// The id that the fan will have.
    qint64 add(const RowBatch &batch, const RowBatch::Row &row, std::string_view consent);
    bool isWaiting(qint64 id) const { return !m_waiting.empty() && id >= m_waiting.front().id; }
    Result<void> flush();

private:
    static constexpr size_t kRows = 512; ///< of a full statement; 32,766 values are the most that SQLite binds
    struct Fan
    {
        qint64 id;
        QByteArray uid;
        const RowBatch *batch;
        const RowBatch::Row *row;
        std::string_view consent;
    };
    Result<Statement> prepare(size_t rows);
    int bind(Statement &statement, int column, const Fan &fan) const;

    Connection &m_connection;
    QList<const Field *> m_fields;
    std::optional<SuspendedInsertTrigger> m_trigger;
    Statement m_many;
    Statement m_one;
    std::vector<Fan> m_waiting;
    qint64 m_nextId = 0;
};

} // namespace flow
