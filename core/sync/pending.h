// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statementcache.h"

#include <QHash>

#include <limits>
#include <map>
#include <memory>
#include <unordered_map>
#include <vector>

namespace flow {

// Steps of the plan that bring something back are below zero, a region of so many for each kind (Comeback); ordinary ones are above.
inline constexpr int kStepBits = 40;
inline constexpr qint64 kFirstKind = -4;

/// What was changed here and has not been answered by the cloud: in the outbox, in the plan, or still only in the journal, as all of it
/// stood when it was collected. Rows that come from the cloud leave these values alone; their op will be answered with what holds.
/// Reads what it is asked for, so that it costs little beside a long queue; inside one transaction, on the connection's thread.
class PendingChanges
{
public:
    /// Nothing.
    PendingChanges() = default;
    static Result<PendingChanges> collect(Connection &connection, qint64 journalEntry);

    /// Ops up to this number are answered: what only they change is not pending any more.
    void answered(qint64 op) { m_answered = op; }

    Result<bool> isInserted(int entity, qint64 row) const;
    bool isDeleted(const QByteArray &uid) const { return m_deleted.value(uid) > m_answered; }
    /// The value itself.
    Result<bool> isChanged(int entity, qint64 row, const QString &field) const;
    /// The value, or the row as a new one.
    Result<bool> contains(int entity, qint64 row, const QString &field) const;
    /// Any change of the row's values.
    Result<bool> touches(int entity, qint64 row) const;

private:
    // With each change the last op that makes it; kNoOp when it is not worded yet.
    static constexpr qint64 kNoOp = std::numeric_limits<qint64>::max();
    struct Run
    {
        qint64 first = 0;
        qint64 last = 0;
        qint64 op = 0;
    };
    struct Row
    {
        int entity = 0;
        qint64 row = 0;
        qint64 inserted = 0;
        QHash<QString, qint64> fields;
        void add(qint64 op, const QStringList &names);
    };
    Result<void> addRuns(qint64 journalEntry);
    Result<void> addDeletions(qint64 journalEntry);
    Result<void> noteSteps();
    bool wasPlanned(qint64 step) const;
    Result<const Row *> rowOf(int entity, qint64 row) const;

    std::unique_ptr<StatementCache> m_cache; ///< none: nothing is pending
    std::map<qint64, qint64> m_lastStep; ///< of the plan, by kind of step (Comeback): later ones came after this was collected
    qint64 m_entry = 0;
    bool m_hasTail = false; ///< in the journal after m_entry
    std::unordered_map<int, std::vector<Run>> m_runs; ///< inserted here, several rows at once
    QHash<QByteArray, qint64> m_deleted; ///< by uid
    qint64 m_answered = 0;
    mutable Row m_row; ///< the one that was asked for last
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
