// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/daydecision.h"

#include "core/entities.h"
#include "core/show/dates.h"

#include <QDate>

#include <algorithm>
#include <limits>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

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
    if (conflict.deletion || conflict.row == 0) return false;
    return std::ranges::all_of(conflict.fields, [days](const ConflictField &field) {
        if (field.field->name == "starts_at"_L1 || field.field->name == "ends_at"_L1) return field.mine.toLongLong() - field.theirs.toLongLong() == days * kDayMs;
        return field.field->name == "due_on"_L1 && dayIn(field.theirs).daysTo(dayIn(field.mine)) == days;
    });
}

/// The open conflicts about what was moved together with this day.
Result<std::vector<qint64>> goingAlong(Connection &connection, const std::vector<SyncConflict> &open, const SyncConflict &show, const ConflictField &day)
{
    std::vector<qint64> ids;
    const qint64 days = dayIn(day.theirs).daysTo(dayIn(day.mine));
    for (const SyncConflict &conflict : open) {
        const bool hangs = conflict.entity == &resourceBookingEntity() || conflict.entity == &taskEntity() || conflict.entity == &advanceItemEntity();
        if (!hangs || conflict.member != show.member || !isMovedBy(conflict, days)) continue;
        FLOW_ASSIGN(const auto record, Records(connection).byId(*conflict.entity, conflict.row));
        if (record && record->value(u"show_id").toLongLong() == show.row) ids.push_back(conflict.id);
    }
    return ids;
}

} // namespace

Result<qint64> decideWithDays(Connection &connection, const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &who, qint64 nowMs)
{
    FLOW_ASSIGN(const std::vector<SyncConflict> open, listConflicts(connection, true, std::numeric_limits<int>::max()));
    std::vector<qint64> along;
    for (const SyncConflict &conflict : open) {
        const ConflictField *const day = std::ranges::contains(ids, conflict.id) ? dayOf(conflict) : nullptr;
        const auto decision = day ? decide(conflict, choice, own) : std::nullopt;
        if (!decision || decision->remove) continue;
        FLOW_ASSIGN(const std::vector<qint64> moved, goingAlong(connection, open, conflict, *day));
        along.insert(along.end(), moved.begin(), moved.end());
        if (const QDate to = dayIn(decision->write.value(u"day"_s)); to.isValid()) FLOW_TRY(moveShow(connection, conflict.row, to));
    }
    FLOW_ASSIGN(const qint64 decided, decideConflicts(connection, ids, choice, own, who, nowMs));
    FLOW_TRY(decideConflicts(connection, along, ConflictChoice::Theirs, {}, who, nowMs)); // as they are by now
    return decided;
}

} // namespace flow
