// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/rows.h"
#include "core/store/store.h"
#include "core/sync/rowat.h"
#include "core/sync/wire.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace flow::test {

/// Whether anything that people wrote got lost. Their own journals say what they wrote; a value has to stand in its record in the
/// end, or somebody who saw it wrote another one or deleted the record, or it is in a conflict.
class Witness
{
public:
    /// After quiet, so all of it was answered. One call for each workspace.
    Result<void> hear(Store &store)
    {
        return store.read([this](Connection &c) { return hearAll(c); }).result();
    }
    /// Of a workspace that is equal to the cloud: what is missing, as words.
    Result<QStringList> missing(Store &store)
    {
        return store.read([this](Connection &c) { return search(c); }).result();
    }
    qsizetype values() const { return m_written.size(); }

private:
    struct Value
    {
        const Entity *entity;
        QByteArray uid;
        QString field;
        QString text;
        bool operator==(const Value &) const = default;
        friend size_t qHash(const Value &v, size_t seed = 0) { return qHashMulti(seed, v.uid, v.field, v.text); }
    };

    static bool isHeard(const Entity &entity) { return &entity == &artistEntity() || &entity == &dealEntity() || &entity == &interactionEntity() || &entity == &fanEntity(); }
    static QString textOf(const Field &field, const QVariant &value)
    {
        return value.isNull() || wireType(field) == WireType::Uid ? QString() : QString::fromUtf8(wireText(field, toWire(field, value)));
    }
    void write(const Entity &entity, const QByteArray &uid, const Field &field, const QVariant &value)
    {
        if (const QString text = textOf(field, value); !text.isEmpty()) m_written.insert({&entity, uid, field.name, text});
    }

    Result<void> hearAll(Connection &c)
    {
        FLOW_ASSIGN(Statement inbox, c.prepare("SELECT record, coalesce(mine, '{}'), coalesce(theirs, '{}') FROM sync_conflict"));
        FLOW_TRY(forEachRow(inbox, [this](const Statement &row) {
            m_conflicts[uuidFromString(row.string(0))] << QJsonDocument::fromJson(row.blob(1)).object() << QJsonDocument::fromJson(row.blob(2)).object();
        }));
        RowHistory history(c);
        FLOW_ASSIGN(Statement rows, c.prepare("SELECT j.id, j.op, j.entity, j.row_id, coalesce(j.last_row, j.row_id), j.change FROM journal_tx t"
                                              " JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry WHERE t.cause <> 'sync' ORDER BY j.id"));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return {};
            const Entity *const entity = entityByNumber(int(rows.integer(2)));
            if (!entity || !isHeard(*entity)) continue;
            for (qint64 id = rows.integer(3); id <= rows.integer(4); ++id) FLOW_TRY(hearOne(history, *entity, id, int(rows.integer(1)), rows.integer(0), rows.blob(5)));
        }
    }
    Result<void> hearOne(RowHistory &history, const Entity &entity, qint64 id, int op, qint64 entry, const QByteArray &change)
    {
        if (op == JournalInsert) {
            FLOW_ASSIGN(const auto record, history.rowAt(entity, id, entry));
            if (!record) return {};
            for (size_t f = 0; f < entity.fields.size(); ++f) write(entity, record->uid, entity.fields[f], record->values[f]);
            return {};
        }
        QByteArray uid;
        const auto changes = parseChange(entity, op, change, &uid);
        if (op == JournalDelete) {
            m_deleted.insert(uid);
            return {};
        }
        FLOW_ASSIGN(uid, history.uidOf(entity, id));
        for (const auto &one : changes) {
            const Field &field = *entity.field(one.field);
            write(entity, uid, field, one.after);
            m_seen.insert({&entity, uid, field.name, textOf(field, one.before)});
        }
        return {};
    }

    Result<QStringList> search(Connection &c)
    {
        QStringList lost;
        for (const Value &value : m_written) {
            const Field &field = *value.entity->field(value.field);
            FLOW_ASSIGN(Statement find, c.prepare("SELECT " + field.name.toStdString() + " FROM " + value.entity->table.toStdString() + " WHERE uid = ?"));
            find.bind(1, value.uid);
            FLOW_ASSIGN(const bool there, find.step());
            if (there && textOf(field, find.value(0)) == value.text) continue;
            if (m_deleted.contains(value.uid) || (there && m_seen.contains(value))) continue;
            const auto says = [&](const QJsonObject &one) { return one.contains(value.field) && QString::fromUtf8(wireText(field, one.value(value.field))) == value.text; };
            if (std::ranges::any_of(m_conflicts.value(value.uid), says)) continue;
            lost << value.entity->name + u' ' + uuidToString(value.uid) + u' ' + value.field + QStringLiteral(" = ") + value.text + (there ? QString() : QStringLiteral(" (the record is gone)"));
        }
        return lost;
    }
    QSet<Value> m_written;
    QSet<Value> m_seen; ///< by somebody who wrote another one
    QSet<QByteArray> m_deleted;
    QHash<QByteArray, QList<QJsonObject>> m_conflicts; ///< by record; those about notes are each person's own
};

} // namespace flow::test
