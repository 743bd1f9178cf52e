// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/planner.h"

#include "core/entities.h"
#include "core/store/rows.h"
#include "core/sync/syncwords.h"
#include "core/sync/wire.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

bool pointsForward(const Entity &entity, const Field &field)
{
    if (field.type != FieldType::Reference) return false;
    for (const Entity *other : sendingOrder()) {
        if (other == &entity) return true;
        if (other->name == field.target) return false;
    }
    return true;
}

Result<QHash<qint64, QSet<QString>>> danglingReferences(Connection &connection, const Entity &entity, qint64 first, qint64 last)
{
    QHash<qint64, QSet<QString>> fields;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT row_id, field FROM sync_dangling WHERE entity = ? AND row_id BETWEEN ? AND ?"));
    rows.bind(1, entity.number);
    rows.bind(2, first);
    rows.bind(3, last);
    FLOW_TRY(forEachRow(rows, [&](const Statement &row) { fields[row.integer(0)].insert(row.string(1)); }));
    return fields;
}

Planner::Planner(Connection &connection, const QString &past) : m_connection(connection), m_past(past.isEmpty() ? u"[]"_s : past) { }

Result<void> Planner::open()
{
    FLOW_ASSIGN(m_insert,
        m_connection.prepare("INSERT INTO sync_plan (kind, entity, row_id, last_row, entry, fields, at, base, erase)"
                             " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"));
    // What comes back says what is known of just these fields; of any other one in that epoch it was what the device left it with.
    FLOW_ASSIGN(m_base,
        m_connection.prepare("SELECT min(base) FROM (SELECT base FROM sync_plan WHERE entity = ?1 AND row_id = ?2 AND step >= 0 UNION ALL"
                             " SELECT json_extract(op, '$.base') FROM sync_outbox WHERE entity = ?1 AND row_id = ?2 AND json_type(op, '$.seen') IS NULL UNION ALL"
                             " SELECT CASE WHEN b.fields LIKE '[\"*\"%' OR ?3 <> '[]' AND NOT EXISTS (SELECT 1 FROM json_each(?3) WHERE value NOT IN (SELECT value FROM json_each(b.fields)))"
                             "  THEN b.base ELSE coalesce((SELECT max(value) FROM json_each(?4) WHERE value <= b.base), b.base) END FROM"
                             "  (SELECT base, fields FROM sync_plan WHERE entity = ?1 AND row_id = ?2 AND step < 0 UNION ALL"
                             "   SELECT json_extract(op, '$.base'), fields FROM sync_outbox WHERE entity = ?1 AND row_id = ?2 AND json_type(op, '$.seen') IS NOT NULL) b"
                             " WHERE ?3 = '[]' OR EXISTS (SELECT 1 FROM json_each(b.fields) WHERE value = '*' OR value IN (SELECT value FROM json_each(?3))))"));
    FLOW_ASSIGN(m_decided, m_connection.prepare("DELETE FROM sync_dangling WHERE entity = ? AND row_id = ? AND field = ?"));
    return {};
}

Result<void> Planner::add(PlanStep step)
{
    // Where somebody here has put something else, or nothing, what was to be found later is not looked for any more.
    for (const QString &name : step.kind == Change ? step.fields : QStringList()) {
        const Field *const field = step.entity->field(name);
        if (!field || wireType(*field) != WireType::Uid) continue;
        m_decided.bind(1, step.entity->number);
        m_decided.bind(2, step.row);
        m_decided.bind(3, name);
        FLOW_TRY(m_decided.run());
    }
    // Who changes a value again before the first change was answered has still not seen what others made of it.
    if (step.kind != NewRows) {
        m_base.bind(1, step.entity->number);
        m_base.bind(2, step.row);
        m_base.bind(3, QString::fromUtf8(namesJson(step.fields)));
        m_base.bind(4, m_past);
        FLOW_ASSIGN(const bool row, m_base.step());
        if (row && !m_base.isNull(0)) step.base = std::min(step.base, m_base.integer(0));
        m_base.reset();
    }
    m_insert.bind(1, step.kind);
    m_insert.bind(2, step.entity->number);
    m_insert.bind(3, step.row);
    m_insert.bind(4, step.lastRow);
    m_insert.bind(5, step.entry);
    m_insert.bind(6, QString::fromUtf8(namesJson(step.fields)));
    m_insert.bind(7, step.at);
    m_insert.bind(8, step.base);
    m_insert.bind(9, qint64(step.erase));
    return m_insert.run();
}

Result<void> Planner::addRuns(const std::vector<PlanStep> &runs)
{
    for (const PlanStep &run : runs) FLOW_TRY(add(run));
    for (const PlanStep &run : runs)
        for (const Field &field : run.entity->fields)
            if (pointsForward(*run.entity, field)) FLOW_TRY(addForward(run, field));
    return {};
}

Result<void> Planner::addForward(const PlanStep &run, const Field &field)
{
    FLOW_ASSIGN(Statement rows,
        m_connection.prepare(u"SELECT id FROM %1 WHERE id BETWEEN ? AND ? AND %2 IS NOT NULL"_s.arg(run.entity->table, field.name).toStdString()));
    rows.bind(1, run.row);
    rows.bind(2, run.lastRow);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        PlanStep step = run;
        step.kind = FieldsAt;
        step.row = step.lastRow = rows.integer(0);
        step.fields = {field.name};
        FLOW_TRY(add(step));
    }
}

} // namespace flow
