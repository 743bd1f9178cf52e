// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/daydecision.h"

#include "core/entities.h"
#include "core/show/dates.h"
#include "core/store/datesalong.h"
#include "core/store/rows.h"

#include <QDate>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QDate dayIn(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

const ConflictField *dayOf(const SyncConflict &conflict)
{
    if (conflict.entity != &showEntity() || conflict.row == 0) return nullptr;
    const auto day = std::ranges::find_if(conflict.fields, [](const ConflictField &field) { return field.field->name == "day"_L1; });
    return day == conflict.fields.end() ? nullptr : &*day;
}

/// Whether the author wanted it exactly so many days after what stands, and nothing else.
bool isMovedBy(const SyncConflict &conflict, qint64 days)
{
    if (conflict.deletion || conflict.row == 0 || conflict.fields.empty()) return false;
    return std::ranges::all_of(conflict.fields, [&](const ConflictField &field) {
        return movesWithShow(*conflict.entity, *field.field) && laterByDays(*field.field, field.theirs, days) == field.mine;
    });
}

Result<QSet<QByteArray>> hangingOn(Connection &connection, const Entity &entity, qint64 show)
{
    QSet<QByteArray> uids;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT uid FROM " + entity.table.toStdString() + " WHERE show_id = ?"));
    rows.bind(1, show);
    FLOW_TRY(forEachRow(rows, [&](const Statement &row) { uids.insert(row.blob(0)); }));
    return uids;
}

/// The open conflicts about what was moved together with this day.
Result<std::vector<qint64>> goingAlong(Connection &connection, const SyncConflict &show, const ConflictField &day)
{
    std::vector<qint64> moved;
    const qint64 days = dayIn(day.theirs).daysTo(dayIn(day.mine));
    for (const Entity *entity : {&resourceBookingEntity(), &taskEntity(), &advanceItemEntity()}) {
        FLOW_ASSIGN(const auto uids, hangingOn(connection, *entity, show.row));
        FLOW_ASSIGN(const auto ids, openConflictsAbout(connection, *entity, uids));
        for (const qint64 id : ids) {
            FLOW_ASSIGN(const auto conflict, openConflict(connection, id));
            if (conflict && conflict->member == show.member && isMovedBy(*conflict, days)) moved.push_back(id);
        }
    }
    return moved;
}

/// What only the author had moved (a van booked meanwhile) met nobody else's change and went to the refused day. Where the author works
/// the journal still knows it.
Result<void> bringBackAlong(Connection &connection, const SyncConflict &show, const ConflictField &day)
{
    constexpr int kLatest = 100;
    FLOW_ASSIGN(const auto history, historyOf(connection, *show.entity, show.row, kLatest));
    const auto moved = std::ranges::find_if(history, [&](const HistoryEntry &entry) {
        return entry.transaction.cause != "sync"_L1 && entry.transaction.undoneBy == 0
            && std::ranges::any_of(entry.changes, [&](const auto &change) { return change.field == "day"_L1 && change.after == day.mine; });
    });
    if (moved == history.end()) return {};
    FLOW_ASSIGN(DatesAlong along, DatesAlong::of(connection, moved->transaction));
    return along.follow();
}

} // namespace

Result<qint64> decideWithDays(Connection &connection, const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &who, qint64 nowMs)
{
    std::vector<qint64> along;
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const auto conflict, openConflict(connection, id));
        const ConflictField *const day = conflict ? dayOf(*conflict) : nullptr;
        const auto decision = day ? decide(*conflict, choice, own) : std::nullopt;
        if (!decision || decision->remove) continue;
        FLOW_ASSIGN(const std::vector<qint64> moved, goingAlong(connection, *conflict, *day));
        along.insert(along.end(), moved.begin(), moved.end());
        FLOW_TRY(bringBackAlong(connection, *conflict, *day));
        if (const QDate to = dayIn(decision->write.value(u"day"_s)); to.isValid()) FLOW_TRY(moveShow(connection, conflict->row, to));
    }
    FLOW_ASSIGN(const qint64 decided, decideConflicts(connection, ids, choice, own, who, nowMs));
    FLOW_TRY(decideConflicts(connection, along, ConflictChoice::Theirs, {}, who, nowMs)); // as they are by now
    return decided;
}

} // namespace flow
