// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/datesalong.h"

#include "core/entities.h"
#include "core/store/journalwriter.h"

#include <QDate>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kDayMs = 86'400'000;

QDate dayIn(const QVariant &value) { return QDate::fromString(value.toString(), Qt::ISODate); }

} // namespace

bool movesWithShow(const Entity &entity, const Field &field)
{
    if (&entity == &resourceBookingEntity()) return field.name == "starts_at"_L1 || field.name == "ends_at"_L1;
    return (&entity == &taskEntity() || &entity == &advanceItemEntity()) && field.name == "due_on"_L1;
}

QVariant laterByDays(const Field &field, const QVariant &value, qint64 days)
{
    if (value.isNull()) return value;
    if (field.type == FieldType::Instant) return value.toLongLong() + days * kDayMs;
    const QDate day = dayIn(value);
    return day.isValid() ? QVariant(day.addDays(days).toString(Qt::ISODate)) : value;
}

Result<DatesAlong> DatesAlong::of(Connection &connection, const TransactionInfo &transaction)
{
    DatesAlong dates(connection, transaction);
    FLOW_TRY(dates.read());
    return dates;
}

Result<void> DatesAlong::read()
{
    FLOW_ASSIGN(Statement moved,
        m_connection->prepare("SELECT j.row_id, j.change, s.day FROM journal j CROSS JOIN show s ON s.id = j.row_id WHERE j.id BETWEEN ? AND ? AND j.entity = ? AND j.op = " + std::to_string(JournalUpdate)));
    moved.bind(1, m_transaction.firstEntry);
    moved.bind(2, m_transaction.lastEntry);
    moved.bind(3, showEntity().number);
    for (;;) {
        FLOW_ASSIGN(const bool row, moved.step());
        if (!row) return {};
        for (const auto &change : parseChange(showEntity(), JournalUpdate, moved.blob(1))) {
            const QDate stands = dayIn(moved.value(2)), before = dayIn(change.before), after = dayIn(change.after);
            if (change.field == "day"_L1 && stands.isValid() && before.isValid() && after.isValid() && stands != after)
                m_shows[moved.integer(0)] = {before.daysTo(stands), after.daysTo(stands)};
        }
    }
}

Result<const DatesAlong::Moved *> DatesAlong::showOf(const Entity &entity, qint64 row, const Field &field) const
{
    if (m_shows.empty() || !movesWithShow(entity, field)) return nullptr;
    FLOW_ASSIGN(const auto record, Records(*m_connection).byId(entity, row));
    const auto found = record ? m_shows.find(record->value(u"show_id").toLongLong()) : m_shows.end();
    return found == m_shows.end() ? nullptr : &found->second;
}

Result<std::optional<qint64>> DatesAlong::daysSince(const Entity &entity, qint64 row, const Field &field) const
{
    FLOW_ASSIGN(const Moved *show, showOf(entity, row, field));
    return show ? std::optional(show->sinceBefore) : std::nullopt;
}

Result<void> DatesAlong::follow()
{
    if (m_shows.empty()) return {};
    Records records(*m_connection);
    return forEachEntryBackwards(*m_connection, m_transaction, [&](const JournalEntry &entry) -> Result<void> {
        if (entry.op != JournalUpdate) return {};
        Values values;
        for (const auto &change : parseChange(*entry.entity, JournalUpdate, entry.change)) {
            const Field &field = *entry.entity->field(change.field);
            FLOW_ASSIGN(const Moved *show, showOf(*entry.entity, entry.row, field));
            if (!show) continue;
            FLOW_ASSIGN(const auto record, records.byId(*entry.entity, entry.row));
            if (record && record->value(change.field) == change.after) values.insert(change.field, laterByDays(field, change.after, show->sinceAfter));
        }
        if (!values.isEmpty()) FLOW_TRY(records.update(*entry.entity, entry.row, values));
        return {};
    });
}

} // namespace flow
