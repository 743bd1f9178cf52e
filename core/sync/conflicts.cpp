// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/conflicts.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/personaldata.h"
#include "core/store/rows.h"
#include "core/sync/wire.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

using Kind = SyncConflict::Kind;

Kind kindOf(const QString &code)
{
    if (code == u"merged") return Kind::Merged;
    if (code == u"deleted") return Kind::Deleted;
    if (code == u"denied") return Kind::Denied;
    if (code == u"invalid") return Kind::Invalid;
    return Kind::Refused;
}

QJsonObject object(const Record &record, QStringView field) { return QJsonDocument::fromJson(record.text(field).toUtf8()).object(); }

Result<qint64> rowOf(Connection &connection, const Entity &entity, const QByteArray &uid)
{
    FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM " + entity.table.toStdString() + " WHERE uid = ?"));
    find.bind(1, uid);
    FLOW_ASSIGN(const bool found, find.step());
    return found ? find.integer(0) : 0;
}

struct Named
{
    QVariant value;
    QString name;
};

/// A value that came by wire, as it would be stored here.
Result<Named> localValue(Connection &connection, const Entity &entity, const Field &field, const QJsonObject &values)
{
    const QJsonValue wire = values.value(field.name);
    if (wireType(field) != WireType::Uid || wire.isNull() || wire.isUndefined()) return Named{fromWire(field, wire), {}};
    const Entity *target = targetOf(field, [&](QStringView name) -> QVariant {
        const Field *other = entity.field(name.toString());
        return other ? fromWire(*other, values.value(name.toString())) : QVariant();
    });
    if (!target) return Named{};
    FLOW_ASSIGN(const qint64 row, rowOf(connection, *target, uuidFromString(wire.toString())));
    if (!row) return Named{};
    FLOW_ASSIGN(const auto record, Records(connection).byId(*target, row));
    return Named{row, record ? record->title() : QString()};
}

Result<Named> standing(Connection &connection, const Field &field, const Record &record)
{
    const QVariant value = record.value(field.name);
    const Entity *target = value.isNull() || wireType(field) != WireType::Uid ? nullptr : targetOf(field, [&](QStringView name) { return record.value(name); });
    if (!target) return Named{value, {}};
    FLOW_ASSIGN(const auto other, Records(connection).byId(*target, value.toLongLong()));
    return Named{value, other ? other->title() : QString()};
}

Result<std::optional<SyncConflict>> read(Connection &connection, const Record &record)
{
    SyncConflict conflict{.id = record.id,
        .kind = kindOf(record.text(u"kind")),
        .entity = entityByName(record.text(u"entity")),
        .uid = uuidFromString(record.text(u"record")),
        .author = record.text(u"author"),
        .member = record.text(u"member"),
        .device = record.text(u"device"),
        .at = record.value(u"at").toLongLong(),
        .state = record.text(u"state"),
        .decidedBy = record.text(u"decided_by"),
        .decidedAt = record.value(u"decided_at").toLongLong()};
    if (!conflict.entity) return std::nullopt;
    FLOW_ASSIGN(conflict.row, rowOf(connection, *conflict.entity, conflict.uid));
    std::optional<Record> about;
    if (conflict.row) {
        FLOW_ASSIGN(about, Records(connection).byId(*conflict.entity, conflict.row));
    }
    const QJsonObject mine = object(record, u"mine"), theirs = object(record, u"theirs"), base = object(record, u"base");
    conflict.deletion = mine.value("_del"_L1).toBool();
    const QJsonObject &changed = conflict.deletion ? theirs : mine;
    // The cloud names what stands only where it refused the author's.
    const QStringList merged = conflict.kind == Kind::Merged ? mine.keys() : QStringList();
    conflict.authorLost = std::ranges::all_of(merged, [&](const QString &field) { return theirs.contains(field); });
    for (const Field &field : conflict.entity->fields) {
        if (field.type == FieldType::Currency) {
            const QVariant code = about ? about->value(field.name) : fromWire(field, mine.value(field.name));
            if (!code.isNull()) conflict.currency = code.toString();
        }
        if (!changed.contains(field.name)) continue;
        ConflictField one{.field = &field};
        FLOW_ASSIGN(const Named wanted, localValue(connection, *conflict.entity, field, mine));
        FLOW_ASSIGN(const Named saw, localValue(connection, *conflict.entity, field, base));
        FLOW_ASSIGN(const Named stands, about ? standing(connection, field, *about) : localValue(connection, *conflict.entity, field, theirs));
        one.mine = wanted.value;
        one.mineName = wanted.name;
        one.base = saw.value;
        one.baseName = saw.name;
        one.theirs = stands.value;
        one.theirsName = stands.name;
        conflict.fields.push_back(one);
    }
    conflict.title = about ? about->title() : QString();
    if (conflict.title.isEmpty() && !conflict.entity->title.isEmpty()) conflict.title = mine.value(conflict.entity->title.first()).toString();
    return conflict;
}

/// The record as it was when it was deleted here, with its uid; others may still point to that.
Result<void> bringBack(Connection &connection, const SyncConflict &conflict, const Values &changed)
{
    FLOW_ASSIGN(Statement deletions, connection.prepare("SELECT change FROM journal WHERE entity = ? AND op = ? ORDER BY id DESC"));
    deletions.bind(1, qint64(conflict.entity->number));
    deletions.bind(2, qint64(JournalDelete));
    for (;;) {
        FLOW_ASSIGN(const bool row, deletions.step());
        if (!row) return failure(ErrorCode::NotFound, {conflict.title});
        QByteArray uid;
        const auto before = parseChange(*conflict.entity, JournalDelete, deletions.blob(0), &uid);
        if (uid != conflict.uid) continue;
        Values values;
        for (const HistoryEntry::Change &change : before)
            if (!change.before.isNull()) values.insert(change.field, change.before);
        for (auto it = changed.begin(); it != changed.end(); ++it) values.insert(it.key(), it.value());
        // What it points to may have been deleted with it.
        for (const Field &field : conflict.entity->fields) {
            if (field.type != FieldType::Reference || values.value(field.name).isNull()) continue;
            FLOW_ASSIGN(const auto target, Records(connection).byId(*entityByName(field.target), values.value(field.name).toLongLong()));
            if (target) continue;
            if (field.is(Required)) return failure(ErrorCode::NotFound, {conflict.title});
            values.remove(field.name);
        }
        FLOW_ASSIGN(const qint64 id, Records(connection).insert(*conflict.entity, values));
        FLOW_ASSIGN(Statement set, connection.prepare("UPDATE " + conflict.entity->table.toStdString() + " SET uid = ? WHERE id = ?"));
        set.bindBlob(1, conflict.uid.constData(), int(conflict.uid.size()));
        set.bind(2, id);
        return set.run();
    }
}

Result<bool> carryOut(Connection &connection, const SyncConflict &conflict, const ConflictDecision &decision, const QString &who, qint64 nowMs)
{
    Records records(connection);
    if (decision.remove) {
        FLOW_TRY(records.remove(*conflict.entity, conflict.row));
    } else if (decision.restore) {
        const auto back = bringBack(connection, conflict, decision.write);
        if (!back && back.error().code == ErrorCode::NotFound) return false; // it never was here
        FLOW_TRY(back);
    } else if (!decision.write.isEmpty()) {
        FLOW_TRY(records.update(*conflict.entity, conflict.row, decision.write));
    }
    FLOW_TRY(records.update(conflictEntity(), conflict.id, {{u"state"_s, decision.state}, {u"decided_by"_s, who}, {u"decided_at"_s, nowMs}}));
    return true;
}

} // namespace

std::optional<ConflictDecision> decide(const SyncConflict &conflict, ConflictChoice choice, const Values &own)
{
    if (choice == ConflictChoice::Theirs) return ConflictDecision{.write = {}, .state = u"theirs"_s};
    if (conflict.kind == Kind::Denied) return std::nullopt;
    ConflictDecision decision{.write = {}, .state = u"mine"_s};
    if (choice == ConflictChoice::Own) {
        if (!conflict.row || own.isEmpty()) return std::nullopt;
        decision.write = own;
        return decision;
    }
    if (conflict.kind == Kind::Invalid) return std::nullopt; // it would be refused again
    if (conflict.deletion) {
        if (!conflict.row) return std::nullopt;
        decision.remove = true;
        return decision;
    }
    for (const ConflictField &field : conflict.fields) decision.write.insert(field.field->name, field.mine);
    if (conflict.row) return decision;
    if (conflict.kind != Kind::Deleted) return std::nullopt;
    decision.restore = true;
    return decision;
}

Result<void> forgetConflictsAbout(Connection &connection, const QByteArray &uid)
{
    FLOW_ASSIGN(Statement drop, connection.prepare("DELETE FROM sync_conflict WHERE record = ? AND kind = 'merged'"));
    drop.bind(1, uuidToString(uid));
    FLOW_TRY(drop.run());
    return scrubConflictsAbout(connection, {uid});
}

Result<void> scrubConflictsAbout(Connection &connection, const QSet<QByteArray> &uids)
{
    QSet<qint64> ids;
    FLOW_ASSIGN(Statement deletions, connection.prepare("SELECT row_id, json_extract(change, '$.record') FROM journal WHERE entity = ? AND op = 3 AND change IS NOT NULL"));
    deletions.bind(1, conflictEntity().number);
    FLOW_TRY(forEachRow(deletions, [&](const Statement &row) {
        if (uids.contains(uuidFromString(row.string(1)))) ids.insert(row.integer(0));
    }));
    return scrubJournal(connection, conflictEntity(), ids);
}

Result<qint64> countOpenConflicts(Connection &connection) { return connection.integer("SELECT count(*) FROM sync_conflict WHERE state = 'open'"); }

Result<std::vector<SyncConflict>> listConflicts(Connection &connection, bool open, int limit)
{
    std::vector<Record> records;
    {
        FLOW_ASSIGN(Statement rows,
            connection.prepare(u"SELECT %1 FROM sync_conflict WHERE (state = 'open') = ? ORDER BY at DESC, id DESC LIMIT ?"_s.arg(recordColumns(conflictEntity())).toStdString()));
        rows.bind(1, qint64(open));
        rows.bind(2, qint64(limit));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            records.push_back(readRecord(conflictEntity(), rows));
        }
    }
    std::vector<SyncConflict> conflicts;
    for (const Record &record : records) {
        FLOW_ASSIGN(auto conflict, read(connection, record));
        if (conflict) conflicts.push_back(std::move(*conflict));
    }
    return conflicts;
}

Result<std::optional<SyncConflict>> openConflict(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(const auto record, Records(connection).byId(conflictEntity(), id));
    return record && record->text(u"state") == u"open" ? read(connection, *record) : Result<std::optional<SyncConflict>>();
}

Result<std::vector<qint64>> openConflictsAbout(Connection &connection, const Entity &entity, const QSet<QByteArray> &uids)
{
    std::vector<qint64> ids;
    if (uids.isEmpty()) return ids;
    FLOW_ASSIGN(Statement rows, connection.prepare("SELECT id, record FROM sync_conflict WHERE state = 'open' AND entity = ? ORDER BY id"));
    rows.bind(1, entity.name);
    FLOW_TRY(forEachRow(rows, [&](const Statement &row) {
        if (uids.contains(uuidFromString(row.string(1)))) ids.push_back(row.integer(0));
    }));
    return ids;
}

Result<qint64> decideConflicts(Connection &connection, const std::vector<qint64> &ids, ConflictChoice choice, const Values &own, const QString &who, qint64 nowMs)
{
    qint64 decided = 0;
    for (const qint64 id : ids) {
        FLOW_ASSIGN(const auto conflict, openConflict(connection, id));
        if (!conflict) continue;
        const auto decision = decide(*conflict, choice, own);
        if (!decision) continue;
        FLOW_ASSIGN(const bool done, carryOut(connection, *conflict, *decision, who, nowMs));
        decided += done;
    }
    return decided;
}

} // namespace flow
