// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QSet>

#include <map>
#include <unordered_map>
#include <vector>

namespace flow {

/// What was changed here and has not been answered by the cloud: in the outbox, in the plan, or still only in the journal.
/// Rows that come from the cloud leave these values alone; their op will be answered with what holds.
class PendingChanges
{
public:
    /// `afterOp`: leaves out what the ops up to this number change, since their answer is at hand.
    static Result<PendingChanges> collect(Connection &connection, qint64 journalEntry, qint64 afterOp = 0);

    bool isEmpty() const { return m_fields.empty() && m_runs.empty(); }
    bool isInserted(int entity, qint64 row) const;
    bool isDeleted(const QByteArray &uid) const { return m_deleted.contains(uid); }
    bool contains(int entity, qint64 row, const QString &field) const;

private:
    struct Run
    {
        qint64 first = 0;
        qint64 last = 0;
    };
    Result<void> addDeletions(Connection &connection, qint64 journalEntry, qint64 afterOp);
    void add(int entity, qint64 first, qint64 last, const QStringList &fields);

    std::map<std::pair<int, qint64>, QSet<QString>> m_fields;
    std::unordered_map<int, std::vector<Run>> m_runs; ///< inserted here
    QSet<QByteArray> m_deleted; ///< uids
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
