// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/pending.h"

#include "core/base/entity.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QStringList fieldNames(const QByteArray &json)
{
    QStringList names;
    const QJsonDocument document = QJsonDocument::fromJson(json);
    for (const QJsonValue &name : document.array()) names << name.toString();
    return names;
}

} // namespace

void PendingChanges::Row::add(qint64 op, const QStringList &names)
{
    if (names.contains(u"*"_s)) inserted = std::max(inserted, op);
    else
        for (const QString &name : names) fields[name] = std::max(fields.value(name), op);
}

Result<PendingChanges> PendingChanges::collect(Connection &connection, qint64 journalEntry)
{
    PendingChanges pending;
    FLOW_ASSIGN(Statement tail, connection.prepare("SELECT EXISTS (SELECT 1 FROM journal_tx WHERE last_entry > ? AND cause <> 'sync')"));
    tail.bind(1, journalEntry);
    FLOW_TRY(forEachRow(tail, [&](const Statement &row) { pending.m_hasTail = row.integer(0) != 0; }));
    FLOW_ASSIGN(const qint64 queued, connection.integer("SELECT EXISTS (SELECT 1 FROM sync_outbox) OR EXISTS (SELECT 1 FROM sync_plan)"));
    if (!queued && !pending.m_hasTail) return pending;
    pending.m_cache = std::make_unique<StatementCache>(connection);
    pending.m_entry = journalEntry;
    FLOW_TRY(pending.noteSteps());
    FLOW_TRY(pending.addRuns(journalEntry));
    FLOW_TRY(pending.addDeletions(journalEntry));
    return pending;
}

Result<void> PendingChanges::noteSteps()
{
    FLOW_ASSIGN(Statement *const last, m_cache->prepare("SELECT max(step) FROM sync_plan WHERE step >= ? AND step < ?"));
    for (qint64 kind = kFirstKind; kind <= 0; ++kind) {
        last->bind(1, kind * (qint64(1) << kStepBits));
        last->bind(2, kind < 0 ? (kind + 1) * (qint64(1) << kStepBits) : kNoOp);
        FLOW_ASSIGN(const bool row, last->step());
        if (row && !last->isNull(0)) m_lastStep[kind] = last->integer(0);
        last->reset();
    }
    return {};
}

bool PendingChanges::wasPlanned(qint64 step) const
{
    const auto last = m_lastStep.find(std::min<qint64>(step >> kStepBits, 0));
    return last != m_lastStep.end() && step <= last->second;
}

Result<void> PendingChanges::addRuns(qint64 journalEntry)
{
    FLOW_ASSIGN(Statement *const rows,
        m_cache->prepare("SELECT n, entity, row_id, last_row FROM sync_outbox WHERE last_row > row_id"
                         " UNION ALL SELECT ?1, entity, row_id, last_row FROM sync_plan WHERE last_row > row_id"
                         " UNION ALL SELECT ?1, j.entity, j.row_id, j.last_row FROM journal_tx t JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                         " WHERE t.last_entry > ?2 AND t.cause <> 'sync' AND j.op = 1 AND j.last_row > j.row_id"));
    rows->bind(1, kNoOp);
    rows->bind(2, journalEntry);
    return forEachRow(*rows, [this](const Statement &row) { m_runs[int(row.integer(1))].push_back({row.integer(2), row.integer(3), row.integer(0)}); });
}

Result<void> PendingChanges::addDeletions(qint64 journalEntry)
{
    FLOW_ASSIGN(Statement *const rows,
        m_cache->prepare("SELECT j.entity, j.change, ?1 FROM sync_plan p JOIN journal j ON j.id = p.entry WHERE p.kind = 3 UNION ALL"
                         " SELECT j.entity, j.change, o.n FROM sync_outbox o JOIN journal j ON j.id = o.last_entry WHERE j.op = 3"
                         " UNION ALL SELECT j.entity, j.change, ?1 FROM journal_tx t JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                         " WHERE t.last_entry > ?2 AND t.cause <> 'sync' AND j.op = 3"));
    rows->bind(1, kNoOp);
    rows->bind(2, journalEntry);
    return forEachRow(*rows, [this](const Statement &row) {
        const Entity *entity = entityByNumber(int(row.integer(0)));
        QByteArray uid;
        if (entity) parseChange(*entity, JournalDelete, row.blob(1), &uid);
        if (!uid.isEmpty()) m_deleted[uid] = std::max(m_deleted.value(uid), row.integer(2));
    });
}

/// What is pending of one row, without the runs.
Result<const PendingChanges::Row *> PendingChanges::rowOf(int entity, qint64 row) const
{
    if (m_row.entity == entity && m_row.row == row) return &m_row;
    m_row = {};
    const auto ask = [&](std::string_view sql, const auto &take) -> Result<void> {
        FLOW_ASSIGN(Statement *const rows, m_cache->prepare(sql));
        rows->bind(1, entity);
        rows->bind(2, row);
        if (sql.contains('3')) rows->bind(3, m_entry);
        return forEachRow(*rows, take);
    };
    FLOW_TRY(ask("SELECT n, fields FROM sync_outbox WHERE entity = ?1 AND row_id = ?2", [this](const Statement &s) { m_row.add(s.integer(0), fieldNames(s.blob(1))); }));
    FLOW_TRY(ask("SELECT step, fields FROM sync_plan WHERE entity = ?1 AND row_id = ?2", [this](const Statement &s) {
        if (wasPlanned(s.integer(0))) m_row.add(kNoOp, fieldNames(s.blob(1)));
    }));
    if (m_hasTail) {
        FLOW_TRY(ask("SELECT j.op, j.change FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id = ?2 AND j.id > ?3 AND t.cause <> 'sync' AND j.op < 3",
            [this](const Statement &s) { m_row.add(kNoOp, s.integer(0) == JournalInsert ? QStringList{u"*"_s} : QJsonDocument::fromJson(s.blob(1)).object().keys()); }));
    }
    m_row.entity = entity;
    m_row.row = row;
    return &m_row;
}

Result<bool> PendingChanges::isInserted(int entity, qint64 row) const
{
    if (!m_cache) return false;
    if (const auto runs = m_runs.find(entity); runs != m_runs.end()
        && std::ranges::any_of(runs->second, [&](const Run &run) { return run.first <= row && row <= run.last && run.op > m_answered; }))
        return true;
    return rowOf(entity, row).transform([this](const Row *known) { return known->inserted > m_answered; });
}

Result<bool> PendingChanges::isChanged(int entity, qint64 row, const QString &field) const
{
    if (!m_cache) return false;
    return rowOf(entity, row).transform([&](const Row *known) { return known->fields.value(field) > m_answered; });
}

Result<bool> PendingChanges::contains(int entity, qint64 row, const QString &field) const
{
    FLOW_ASSIGN(const bool changed, isChanged(entity, row, field));
    return changed ? Result<bool>(true) : isInserted(entity, row);
}

Result<bool> PendingChanges::touches(int entity, qint64 row) const
{
    if (!m_cache) return false;
    FLOW_ASSIGN(const Row *const known, rowOf(entity, row));
    if (std::ranges::any_of(known->fields, [&](qint64 op) { return op > m_answered; })) return true;
    return isInserted(entity, row);
}

std::vector<Incoming> toWrite(std::vector<Incoming> fields)
{
    std::erase_if(fields, [](const Incoming &field) { return field.pending || field.here == field.cloud; });
    return fields;
}

} // namespace flow
