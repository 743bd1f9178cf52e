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

void PendingChanges::add(qint64 op, int entity, qint64 first, qint64 last, const QStringList &fields)
{
    if (fields.contains(u"*"_s)) {
        m_runs[entity].push_back({first, last, op});
        return;
    }
    QHash<QString, qint64> &known = m_fields[{entity, first}];
    for (const QString &field : fields) known[field] = std::max(known.value(field), op);
}

Result<PendingChanges> PendingChanges::collect(Connection &connection, qint64 journalEntry)
{
    PendingChanges pending;
    const std::string none = std::to_string(kNoOp);
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT n, entity, row_id, last_row, fields FROM sync_outbox UNION ALL SELECT " + none + ", entity, row_id, last_row, fields FROM sync_plan"));
    FLOW_TRY(forEachRow(rows, [&](const Statement &row) { pending.add(row.integer(0), int(row.integer(1)), row.integer(2), row.integer(3), fieldNames(row.blob(4))); }));
    FLOW_TRY(pending.addDeletions(connection, journalEntry));
    FLOW_ASSIGN(Statement tail,
        connection.prepare("SELECT j.op, j.entity, j.row_id, coalesce(j.last_row, j.row_id), j.change FROM journal_tx t"
                           " JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                           " WHERE t.last_entry > ? AND t.cause <> 'sync' ORDER BY j.id"));
    tail.bind(1, journalEntry);
    for (;;) {
        FLOW_ASSIGN(const bool row, tail.step());
        if (!row) break;
        QStringList fields{u"*"_s};
        if (tail.integer(0) == JournalUpdate) fields = QJsonDocument::fromJson(tail.blob(4)).object().keys();
        else if (tail.integer(0) == JournalDelete) continue;
        pending.add(kNoOp, int(tail.integer(1)), tail.integer(2), tail.integer(3), fields);
    }
    return pending;
}

Result<void> PendingChanges::addDeletions(Connection &connection, qint64 journalEntry)
{
    FLOW_ASSIGN(Statement rows,
        connection.prepare("SELECT j.entity, j.change, ?1 FROM sync_plan p JOIN journal j ON j.id = p.entry WHERE p.kind = 3 UNION ALL"
                           " SELECT j.entity, j.change, o.n FROM sync_outbox o JOIN journal j ON j.id = o.last_entry WHERE j.op = 3"
                           " UNION ALL SELECT j.entity, j.change, ?1 FROM journal_tx t JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                           " WHERE t.last_entry > ?2 AND t.cause <> 'sync' AND j.op = 3"));
    rows.bind(1, kNoOp);
    rows.bind(2, journalEntry);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const Entity *entity = entityByNumber(int(rows.integer(0)));
        QByteArray uid;
        if (entity) parseChange(*entity, JournalDelete, rows.blob(1), &uid);
        if (!uid.isEmpty()) m_deleted[uid] = std::max(m_deleted.value(uid), rows.integer(2));
    }
}

bool PendingChanges::isInserted(int entity, qint64 row) const
{
    const auto runs = m_runs.find(entity);
    return runs != m_runs.end()
        && std::ranges::any_of(runs->second, [&](const Run &run) { return run.first <= row && row <= run.last && run.op > m_answered; });
}

bool PendingChanges::contains(int entity, qint64 row, const QString &field) const
{
    const auto fields = m_fields.find({entity, row});
    return (fields != m_fields.end() && fields->second.value(field) > m_answered) || isInserted(entity, row);
}

bool PendingChanges::touches(int entity, qint64 row) const
{
    const auto fields = m_fields.find({entity, row});
    return (fields != m_fields.end() && std::ranges::any_of(fields->second, [&](qint64 op) { return op > m_answered; })) || isInserted(entity, row);
}

std::vector<Incoming> toWrite(std::vector<Incoming> fields)
{
    std::erase_if(fields, [](const Incoming &field) { return field.pending || field.here == field.cloud; });
    return fields;
}

} // namespace flow
