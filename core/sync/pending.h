// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QHash>

#include <limits>
#include <map>
#include <unordered_map>
#include <vector>

namespace flow {

/// What was changed here and has not been answered by the cloud: in the outbox, in the plan, or still only in the journal.
/// Rows that come from the cloud leave these values alone; their op will be answered with what holds.
class PendingChanges
{
public:
    static Result<PendingChanges> collect(Connection &connection, qint64 journalEntry);

    /// Ops up to this number are answered: what only they change is not pending any more.
    void answered(qint64 op) { m_answered = op; }

    bool isInserted(int entity, qint64 row) const;
    bool isDeleted(const QByteArray &uid) const { return m_deleted.value(uid) > m_answered; }
    bool contains(int entity, qint64 row, const QString &field) const;
    /// Any change of the row's values.
    bool touches(int entity, qint64 row) const;

private:
    struct Run
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 op = 0;
    };
    Result<void> addDeletions(Connection &connection, qint64 journalEntry);
    void add(qint64 op, int entity, qint64 first, qint64 last, const QStringList &fields);

    // With each change the last op that makes it; kNoOp when it is not worded yet.
    static constexpr qint64 kNoOp = std::numeric_limits<qint64>::max();
    std::map<std::pair<int, qint64>, QHash<QString, qint64>> m_fields;
    std::unordered_map<int, std::vector<Run>> m_runs; ///< inserted here
    QHash<QByteArray, qint64> m_deleted; ///< by uid
    qint64 m_answered = 0;
};

/// What of a row that the cloud sent is written, given what stands here and what is pending here. Pure: the rule of merging
/// on this side. The rule for two people's changes of one field is the cloud's (resources/cloud/0002_sync.sql).
struct Incoming
{
    QString field;
    QVariant here;
    QVariant cloud;
    bool pending = false;
};
std::vector<Incoming> toWrite(std::vector<Incoming> fields);

} // namespace flow
