// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/store/connection.h"
#include "core/store/statement.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <vector>

namespace flow {

/// What a step of the plan is (sync_plan.kind).
enum StepKind { NewRows = 1, Change = 2, Deletion = 3, FieldsAt = 4 };
/// Among the fields of a step of new rows ("*"): one of which nothing is known here.
inline constexpr QChar kLacking = u'-';

/// A reference that points to rows which the cloud gets later than the row itself: to its own table or one further down.
bool pointsForward(const Entity &entity, const Field &field);

/// By row, between these two: references that are empty only because what they point to is not here.
Result<QHash<qint64, QSet<QString>>> danglingReferences(Connection &connection, const Entity &entity, qint64 first, qint64 last);

/// One thing to send (sync_plan): how the rows, or these fields of one, stood at an entry of the journal.
struct PlanStep
{
    qint64 step = 0; ///< below 0: it comes back to a restored cloud
    int kind = 0;
    const Entity *entity = nullptr;
    qint64 row = 0;
    qint64 lastRow = 0;
    qint64 entry = 0;
    QStringList fields;
    qint64 at = 0; ///< hybrid time
    qint64 base = 0; ///< version of the cloud that its author knew
    bool erase = false;
};

/// Writes steps behind those that are planned. Inside the caller's write.
class Planner
{
public:
    /// `past`: of this workspace (SyncState).
    Planner(Connection &connection, const QString &past);
    Result<void> open();
    Result<void> add(PlanStep step);
    /// New rows, then the references among them that point forward.
    Result<void> addRuns(const std::vector<PlanStep> &runs);

private:
    Result<void> addForward(const PlanStep &run, const Field &field);

    Connection &m_connection;
    const QString m_past;
    Statement m_insert;
    Statement m_base;
    Statement m_decided;
};

} // namespace flow
