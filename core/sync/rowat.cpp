// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rowat.h"

#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"

namespace flow {

using namespace Qt::StringLiterals;

Result<std::optional<Record>> RowHistory::rowAt(const Entity &entity, qint64 row, qint64 entry)
{
    FLOW_ASSIGN(Statement *const later,
        m_cache.prepare("SELECT op, change FROM journal WHERE entity = ? AND row_id = ? AND id > ? AND op IN (2, 3) ORDER BY id"));
    later->bind(1, entity.number);
    later->bind(2, row);
    later->bind(3, entry);
    std::optional<Record> record;
    QMap<QString, QVariant> before; // the first later change of a field knows what it was
    for (;;) {
        FLOW_ASSIGN(const bool found, later->step());
        if (!found) break;
        const int op = int(later->integer(0));
        QByteArray uid;
        const auto changes = parseChange(entity, op, later->blob(1), &uid);
        if (op == JournalDelete) {
            record = Record{&entity, row, uid, std::vector<QVariant>(entity.fields.size())};
            for (const auto &change : changes) record->values[size_t(entity.indexOf(change.field))] = change.before;
            break;
        }
        for (const auto &change : changes)
            if (!before.contains(change.field)) before.insert(change.field, change.before);
    }
    later->reset();
    if (!record) {
        FLOW_ASSIGN(Statement *const now,
            m_cache.prepare(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(recordColumns(entity), entity.table).toStdString()));
        now->bind(1, row);
        FLOW_ASSIGN(const bool found, now->step());
        if (found) record = readRecord(entity, *now);
        now->reset();
    }
    if (record)
        for (auto it = before.constBegin(); it != before.constEnd(); ++it)
            record->values[size_t(entity.indexOf(it.key()))] = it.value();
    return record;
}

Result<bool> RowHistory::isUntouched(const Entity &entity, qint64 first, qint64 last, qint64 entry)
{
    FLOW_ASSIGN(Statement *const later,
        m_cache.prepare("SELECT 1 FROM journal WHERE entity = ? AND row_id BETWEEN ? AND ? AND op IN (2, 3) AND id > ? LIMIT 1"));
    later->bind(1, entity.number);
    later->bind(2, first);
    later->bind(3, last);
    later->bind(4, entry);
    FLOW_ASSIGN(const bool found, later->step());
    later->reset();
    return !found;
}

Result<QByteArray> RowHistory::uidOf(const Entity &entity, qint64 row)
{
    FLOW_ASSIGN(Statement *const now, m_cache.prepare(u"SELECT uid FROM %1 WHERE id = ?"_s.arg(entity.table).toStdString()));
    now->bind(1, row);
    FLOW_ASSIGN(const bool found, now->step());
    QByteArray uid = found ? now->blob(0) : QByteArray();
    now->reset();
    if (found) return uid;
    FLOW_ASSIGN(Statement *const deleted,
        m_cache.prepare("SELECT change FROM journal WHERE entity = ? AND row_id = ? AND op = 3 ORDER BY id DESC LIMIT 1"));
    deleted->bind(1, entity.number);
    deleted->bind(2, row);
    FLOW_ASSIGN(const bool known, deleted->step());
    if (known) parseChange(entity, JournalDelete, deleted->blob(0), &uid);
    deleted->reset();
    return uid;
}

} // namespace flow
