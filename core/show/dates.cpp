// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/dates.h"

#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/show/calendardata.h"

#include <set>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

const Entity &entityOf(qint64 key)
{
    switch (sourceOf(key)) {
    case DateSource::Hold: return holdEntity();
    case DateSource::Offer: return offerEntity();
    default: return showEntity();
    }
}

/// Moves the days of open records that belong to a show.
Result<void> shiftOpen(Connection &connection, const Entity &entity, qint64 show, qint64 days)
{
    Records records(connection);
    FLOW_ASSIGN(const std::vector<Record> all, records.where(entity, u"show_id"_s, show));
    for (const Record &record : all) {
        const QDate due = QDate::fromString(record.text(u"due_on"), Qt::ISODate);
        if (!due.isValid() || !record.value(u"done_at").isNull()) continue;
        FLOW_TRY(records.update(entity, record.id, {{u"due_on"_s, due.addDays(days).toString(Qt::ISODate)}}));
    }
    return {};
}

Result<void> shiftResources(Connection &connection, qint64 show, qint64 days)
{
    Records records(connection);
    FLOW_ASSIGN(const std::vector<Record> all, records.where(resourceBookingEntity(), u"show_id"_s, show));
    for (const Record &record : all)
        FLOW_TRY(records.update(resourceBookingEntity(), record.id,
            {{u"starts_at"_s, record.value(u"starts_at").toLongLong() + days * kDayMs}, {u"ends_at"_s, record.value(u"ends_at").toLongLong() + days * kDayMs}}));
    return {};
}

class Mover
{
public:
    explicit Mover(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<int> move(qint64 id, QDate day)
    {
        if (!m_moved.insert(id).second) return 0;
        Records records(m_connection);
        FLOW_ASSIGN(const std::optional<Record> show, records.byId(showEntity(), id));
        if (!show) return failure(ErrorCode::NotFound, {u"show"_s});
        const QDate before = QDate::fromString(show->text(u"day"), Qt::ISODate);
        const qint64 days = before.daysTo(day);
        if (days == 0) return 0;
        FLOW_TRY(records.update(showEntity(), id, {{u"day"_s, day.toString(Qt::ISODate)}}));
        FLOW_TRY(shiftResources(m_connection, id, days));
        FLOW_TRY(shiftOpen(m_connection, taskEntity(), id, days));
        FLOW_TRY(shiftOpen(m_connection, advanceItemEntity(), id, days));
        FLOW_ASSIGN(const int others, moveLater(id, day));
        return 1 + others;
    }

private:
    /// What has to come after this show goes along: exactly so many days later, or only when it would come too early.
    Result<int> moveLater(qint64 id, QDate day)
    {
        Records records(m_connection);
        FLOW_ASSIGN(const std::vector<Record> all, records.where(dependencyEntity(), u"after_id"_s, id));
        int moved = 0;
        for (const Record &dependency : all) {
            const qint64 later = dependency.value(u"show_id").toLongLong();
            FLOW_ASSIGN(const std::optional<Record> show, records.byId(showEntity(), later));
            if (!show) continue;
            const QDate now = QDate::fromString(show->text(u"day"), Qt::ISODate), earliest = day.addDays(dependency.value(u"days").toInt());
            const QDate then = dependency.value(u"is_fixed").toBool() ? earliest : std::max(now, earliest);
            FLOW_ASSIGN(const int count, move(later, then));
            moved += count;
        }
        return moved;
    }

    Connection &m_connection;
    std::set<qint64> m_moved;
};

} // namespace

bool isPerformance(const QString &kind)
{
    static const QStringList sessions{u"studio"_s, u"rehearsal"_s, u"masterclass"_s, u"promo"_s};
    return !sessions.contains(kind);
}

Result<int> moveShow(Connection &connection, qint64 id, QDate day) { return Mover(connection).move(id, day); }

Result<void> editShow(Connection &connection, qint64 id, const QString &field, const QVariant &value)
{
    const QDate day = field == "day"_L1 ? QDate::fromString(value.toString(), Qt::ISODate) : QDate();
    if (day.isValid()) {
        FLOW_TRY(moveShow(connection, id, day));
        return {};
    }
    FLOW_TRY(Records(connection).update(showEntity(), id, {{field, value}}));
    return {};
}

Result<qint64> tieShow(Connection &connection, qint64 id, qint64 afterId, bool isFixed)
{
    if (id == afterId) return failure(ErrorCode::Invalid, {u"show"_s, u"required"_s});
    FLOW_ASSIGN(Statement circle,
        connection.prepare("WITH RECURSIVE later(id) AS (SELECT ?1 UNION SELECT d.show_id FROM dependency d JOIN later l ON d.after_id = l.id) SELECT 1 FROM later WHERE id = ?2"));
    circle.bind(1, id);
    circle.bind(2, afterId);
    FLOW_ASSIGN(const bool isCircle, circle.step());
    if (isCircle) return failure(ErrorCode::Conflict, {u"circle"_s});
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> show, records.byId(showEntity(), id));
    FLOW_ASSIGN(const std::optional<Record> after, records.byId(showEntity(), afterId));
    if (!show || !after) return failure(ErrorCode::NotFound, {u"show"_s});
    const qint64 days = QDate::fromString(after->text(u"day"), Qt::ISODate).daysTo(QDate::fromString(show->text(u"day"), Qt::ISODate));
    return records.insert(dependencyEntity(), {{u"show_id"_s, id}, {u"after_id"_s, afterId}, {u"days"_s, days}, {u"is_fixed"_s, isFixed}});
}

Result<void> moveDate(Connection &connection, qint64 key, QDate day)
{
    switch (sourceOf(key)) {
    case DateSource::Show: FLOW_TRY(moveShow(connection, rowOf(key), day)); return {};
    case DateSource::Hold: return moveHold(connection, rowOf(key), day);
    case DateSource::Offer: FLOW_TRY(Records(connection).update(offerEntity(), rowOf(key), {{u"day"_s, day.toString(Qt::ISODate)}})); return {};
    }
    return {};
}

Result<void> giveDateTo(Connection &connection, qint64 key, qint64 artist)
{
    Records records(connection);
    FLOW_ASSIGN(const std::optional<Record> to, records.byId(artistEntity(), artist));
    if (!to) return failure(ErrorCode::NotFound, {u"artist"_s});
    FLOW_TRY(records.update(entityOf(key), rowOf(key), {{u"artist_id"_s, artist}, {u"artist_name"_s, to->title()}}));
    return {};
}

Result<void> acceptConflict(Connection &connection, const Conflict &conflict, const QString &reason, const QString &author)
{
    Values values{{u"kind"_s, conflictKindCode(conflict.kind)}, {u"reason"_s, reason}, {u"author"_s, author}, {u"at"_s, connection.nowMs()}};
    const auto name = [&](qint64 key, const QString &which) {
        if (key) values.insert(which + u'_' + entityOf(key).name + u"_id"_s, rowOf(key));
    };
    name(conflict.first, u"first"_s);
    if (conflict.kind == ConflictKind::Unavailable) values.insert(u"availability_id"_s, conflict.second);
    else if (conflict.kind == ConflictKind::Exclusivity) values.insert(u"exclusivity_id"_s, conflict.second);
    else name(conflict.second, u"second"_s);
    FLOW_TRY(Records(connection).insert(conflictNoteEntity(), values));
    return {};
}

Result<qint64> askForWaiver(Connection &connection, qint64 showKey, const QString &title, QDate due)
{
    Values values{{u"title"_s, title}, {u"kind"_s, u"mail"_s}, {u"due_on"_s, due.toString(Qt::ISODate)}, {u"created_at"_s, connection.nowMs()}};
    values.insert(entityOf(showKey).name + u"_id"_s, rowOf(showKey));
    return Records(connection).insert(taskEntity(), values);
}

} // namespace flow
