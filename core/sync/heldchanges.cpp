// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/heldchanges.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/rows.h"
#include "core/sync/syncstate.h"
#include "core/sync/syncwords.h"

#include <QSet>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

Result<void> put(Connection &connection, const QJsonObject &held)
{
    FLOW_ASSIGN(Statement put, connection.prepare("INSERT INTO sync_held (key, entity, uid, target_entity, op) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING"));
    put.bind(1, held["key"_L1].toString());
    put.bind(2, held["t"_L1].toString());
    put.bind(3, uuidFromString(held["id"_L1].toString()));
    put.bind(4, held["target"_L1].toString());
    put.bind(5, QString::fromUtf8(compact(held["op"_L1].toObject())));
    return put.run();
}

/// A change as far as its author has not chosen something else after it; empty when nothing is left of it.
Result<QJsonObject> withoutWhatWasChosenSince(Connection &connection, const Entity &entity, QJsonObject op)
{
    if (op["k"_L1] != "u"_L1) return op;
    FLOW_ASSIGN(Statement chosen,
        connection.prepare("SELECT DISTINCT c.key FROM " + entity.table.toStdString() + " r JOIN journal j ON j.entity = ? AND j.row_id = r.id AND j.op = 2"
                           " JOIN journal_tx t ON t.id = j.tx, json_each(j.change) c WHERE r.uid = ? AND t.cause <> 'sync' AND t.at > ?"));
    chosen.bind(1, entity.number);
    chosen.bind(2, uuidFromString(op["id"_L1].toString()));
    chosen.bind(3, op["hlc"_L1].toInteger());
    QJsonObject set = op["set"_L1].toObject();
    FLOW_TRY(forEachRow(chosen, [&](const Statement &row) { set.remove(row.string(0)); }));
    if (set.isEmpty()) return QJsonObject();
    op.insert(u"set"_s, set);
    return op;
}

} // namespace

Result<QList<HeldChanges>> heldChanges(Connection &connection)
{
    QList<HeldChanges> list;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT entity, target_entity, count(DISTINCT uid) FROM sync_held GROUP BY 1, 2 ORDER BY 3 DESC, 1, 2"));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return list;
        const Entity *const entity = entityByName(rows.string(0));
        const Entity *const target = entityByName(rows.string(1));
        if (entity && target) list << HeldChanges{entity, target, rows.integer(2)};
    }
}

Result<void> noteHeld(Connection &connection, const QJsonArray &list)
{
    FLOW_TRY(connection.exec("DELETE FROM sync_held"));
    for (const QJsonValue &held : list) FLOW_TRY(put(connection, held.toObject()));
    return {};
}

Result<void> noteAnsweredHeld(Connection &connection, const QJsonObject &op, const QByteArray &uid)
{
    QJsonObject one = op;
    if (op.contains("r"_L1)) {
        QJsonObject set;
        const QJsonArray columns = op["c"_L1].toArray();
        for (const QJsonValue &row : op["r"_L1].toArray()) {
            if (uuidFromString(row[0].toString()) != uid) continue;
            for (qsizetype i = 0; i < columns.size(); ++i) set.insert(columns[i].toString(), row[i + 1]);
        }
        one.remove(u"c"_s);
        one.remove(u"r"_s);
        one.insert(u"k"_s, u"i"_s);
        one.insert(u"set"_s, set);
    }
    const QString id = uuidToString(uid);
    one.insert(u"id"_s, id);
    return put(connection, {{u"key"_s, QString::fromUtf8("answered " + compact(one))}, {u"t"_s, one["t"_L1]}, {u"id"_s, id}, {u"target"_s, u""_s}, {u"op"_s, one}});
}

Result<void> returnHeld(Connection &connection, const QJsonArray &list)
{
    QSet<QString> there;
    for (const QJsonValue &held : list) there.insert(held["key"_L1].toString());
    struct Op { int entity; QByteArray text; };
    std::vector<Op> ops;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT key, entity, op FROM sync_held ORDER BY rowid"));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        const Entity *const entity = entityByName(rows.string(1));
        if (!entity || there.contains(rows.string(0))) continue;
        FLOW_ASSIGN(QJsonObject op, withoutWhatWasChosenSince(connection, *entity, QJsonDocument::fromJson(rows.blob(2)).object()));
        if (op.isEmpty()) continue;
        op.insert(u"resent"_s, true);
        ops.push_back({entity->number, compact(op)});
    }
    rows.reset();
    FLOW_TRY(noteHeld(connection, list));
    if (ops.empty()) return {};
    // What is held back since was made later. The numbers only say the order: all are given anew when it is their turn.
    const std::string held = std::to_string(kHeldOps);
    FLOW_TRY(connection.exec("UPDATE sync_outbox SET n = -n WHERE n >= " + held + "; UPDATE sync_outbox SET n = " + std::to_string(ops.size()) + " - n WHERE n <= -" + held));
    FLOW_ASSIGN(Statement put,
        connection.prepare("INSERT INTO sync_outbox (n, entity, row_id, last_row, fields, op, hash, last_entry) VALUES (?, ?, 0, 0, '[]', ?, '', 0)"));
    qint64 n = kHeldOps - 1;
    for (const Op &op : ops) { // no record of theirs is here
        put.bind(1, ++n);
        put.bind(2, qint64(op.entity));
        put.bind(3, QString::fromUtf8(op.text));
        FLOW_TRY(put.run());
    }
    return {};
}

} // namespace flow
