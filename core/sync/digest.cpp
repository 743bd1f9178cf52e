// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/digest.h"

#include "core/base/uuid.h"
#include "core/store/records.h"
#include "core/sync/rowat.h"
#include "core/sync/wire.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

struct Parts
{
    qint64 count[16] = {};
    quint64 sum[16] = {}; // 48 bits a row: room for 65,536 times more rows than a table will have

    void add(const QByteArray &uid, const QByteArray &text)
    {
        const QByteArray hex = QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex().left(12);
        const int part = uid.back() & 0xF;
        ++count[part];
        sum[part] += hex.toULongLong(nullptr, 16);
    }
};

using Dangling = QHash<std::pair<qint64, QString>, QByteArray>;

Result<Dangling> danglingOf(Connection &connection, const Entity &entity)
{
    Dangling all;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT row_id, field, target FROM sync_dangling WHERE entity = ?"));
    rows.bind(1, entity.number);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return all;
        all.insert({rows.integer(0), rows.string(1)}, rows.blob(2));
    }
}

Result<QByteArray> rowText(const Record &record, RowHistory &history, const Dangling &dangling)
{
    QByteArray text = uuidToString(record.uid).toLatin1();
    for (size_t f = 0; f < record.values.size(); ++f) {
        const Field &field = record.entity->fields[f];
        QJsonValue wire = toWire(field, record.values[f]);
        if (wireType(field) == WireType::Uid) {
            wire = QJsonValue::Null;
            const Entity *target = targetOf(field, [&](QStringView name) { return record.value(name); });
            QByteArray uid = dangling.value({record.id, field.name});
            if (!record.values[f].isNull() && target) {
                FLOW_ASSIGN(uid, history.uidOf(*target, record.values[f].toLongLong()));
            }
            if (!uid.isEmpty()) wire = uuidToString(uid);
        }
        text += '\x1f' + wireText(field, wire);
    }
    return text;
}

Result<void> addWaiting(Connection &connection, const Entity &entity, Parts &parts)
{
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT uid, row FROM sync_waiting WHERE entity = ? AND reason <> 'too_large'"));
    rows.bind(1, entity.number);
    for (;;) {
        FLOW_ASSIGN(const bool found, rows.step());
        if (!found) return {};
        const QJsonObject block = QJsonDocument::fromJson(rows.blob(1)).object();
        const QJsonArray columns = block.value("c"_L1).toArray();
        const QJsonArray row = block.value("r"_L1).toArray().at(0).toArray();
        QByteArray text = row.at(0).toString().toLatin1();
        for (const Field &field : entity.fields) {
            qsizetype place = 0;
            while (place < columns.size() && columns.at(place).toString() != field.name) ++place;
            text += '\x1f' + wireText(field, row.at(place + 2));
        }
        parts.add(rows.blob(0), text);
    }
}

} // namespace

Result<QJsonObject> localDigest(Connection &connection, const Entity &entity)
{
    Parts parts;
    RowHistory history(connection);
    FLOW_ASSIGN(const Dangling dangling, danglingOf(connection, entity));
    FLOW_ASSIGN(Statement rows,
        connection.prepare(u"SELECT %1 FROM %2"_s.arg(recordColumns(entity), entity.table).toStdString()));
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) break;
        const Record record = readRecord(entity, rows);
        FLOW_ASSIGN(const QByteArray text, rowText(record, history, dangling));
        parts.add(record.uid, text);
    }
    FLOW_TRY(addWaiting(connection, entity, parts));
    QJsonObject object;
    for (int part = 0; part < 16; ++part)
        if (parts.count[part])
            object.insert(QString::number(part, 16), QJsonArray{parts.count[part], QString::number(parts.sum[part])});
    return object;
}

} // namespace flow
