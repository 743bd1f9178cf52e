// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/personaldata.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/contents.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/rows.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QTimeZone>

#include <algorithm>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    const QString kErased = u"—"_s; // stands where a record cannot do without a name

    Result<QList<qint64>> idsWhere(Connection &connection, const Entity &entity, const QString &field, qint64 value)
    {
        FLOW_ASSIGN(Statement find,
            connection.prepare(u"SELECT id FROM %1 WHERE %2 = ?"_s.arg(entity.table, field).toStdString()));
        find.bind(1, value);
        QList<qint64> ids;
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) return ids;
            ids << find.integer(0);
        }
    }

    Result<void> eraseRecord(Connection &connection, const PersonalRecord &person)
    {
        QStringList sets;
        for (const Field &field : person.entity->fields)
            if (field.is(Personal)) sets << field.name + (field.is(Required) ? u" = ?1"_s : u" = NULL"_s);
        FLOW_ASSIGN(Statement set,
            connection.prepare(u"UPDATE %1 SET %2 WHERE id = ?2"_s.arg(person.entity->table, sets.join(u", "_s)).toStdString()));
        set.bind(1, kErased);
        set.bind(2, person.id);
        return set.run();
    }

    bool isPersonal(const Field &field) { return field.is(Personal); }
    bool saysWhatAFileIs(const Field &field) { return field.name == "name"_L1 || field.name == "sha256"_L1; }

    QByteArray withoutFields(const Entity &entity, const QByteArray &change, bool (*goes)(const Field &))
    {
        QJsonObject object = QJsonDocument::fromJson(change).object();
        for (const Field &field : entity.fields) {
            if (!goes(field) || !object.contains(field.name)) continue;
            // A deleted record that undo brings back needs its required fields.
            if (field.is(Required) && object.value(field.name).isString()) object.insert(field.name, kErased);
            else object.remove(field.name);
        }
        return QJsonDocument(object).toJson(QJsonDocument::Compact);
    }

    Result<void> scrub(Connection &connection, const Entity &entity, const QSet<qint64> &ids, bool (*goes)(const Field &))
    {
        connection.journal().leaveNoTrace(entity);
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT id, change FROM journal WHERE entity = ? AND row_id = ? AND change IS NOT NULL"));
        FLOW_ASSIGN(Statement set, connection.prepare("UPDATE journal SET change = ? WHERE id = ?"));
        find.bind(1, entity.number);
        QList<std::pair<qint64, QByteArray>> entries;
        for (const qint64 id : ids) {
            entries.clear();
            find.bind(2, id);
            FLOW_TRY(forEachRow(find, [&](const Statement &row) { entries.append({row.integer(0), row.blob(1)}); }));
            find.reset();
            for (const auto &[entry, change] : entries) {
                set.bind(1, QString::fromUtf8(withoutFields(entity, change, goes)));
                set.bind(2, entry);
                FLOW_TRY(set.run());
            }
        }
        return {};
    }

    /// Of people themselves; an order's papers are the books'.
    Result<QList<PersonalRecord>> filesOf(Connection &connection, const PersonalRecord &person)
    {
        QList<PersonalRecord> found;
        if (!isPersonEntity(*person.entity) || !person.entity->ownsFiles) return found;
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM file WHERE owner_entity = ? AND owner_id = ?"));
        find.bind(1, person.entity->number);
        find.bind(2, person.id);
        FLOW_TRY(forEachRow(find, [&](const Statement &row) { found.append({&fileEntity(), row.integer(0)}); }));
        return found;
    }

    Result<QList<PersonalRecord>> rejectsWith(Connection &connection, const QStringList &addresses)
    {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM import_reject WHERE instr(lower(cells), ?) > 0"));
        QList<PersonalRecord> found;
        for (const QString &address : addresses) {
            find.bind(1, address);
            for (;;) {
                FLOW_ASSIGN(const bool row, find.step());
                if (!row) break;
                found.append({&importRejectEntity(), find.integer(0)});
            }
            find.reset();
        }
        return found;
    }

    /// What two people made of the record, and what met.
    Result<QList<PersonalRecord>> conflictsAbout(Connection &connection, const Record &record)
    {
        FLOW_ASSIGN(Statement find, connection.prepare("SELECT id FROM sync_conflict WHERE entity = ? AND record = ?"));
        find.bind(1, record.entity->name);
        find.bind(2, uuidToString(record.uid));
        QList<PersonalRecord> found;
        for (;;) {
            FLOW_ASSIGN(const bool row, find.step());
            if (!row) return found;
            found.append({&conflictEntity(), find.integer(0)});
        }
    }

    /// What else there is of a person, beside the records that hang together.
    struct Kept
    {
        QList<PersonalRecord> notes; ///< rows that imports refused, conflicts
        QList<PersonalRecord> files;
        QHash<const Entity *, QSet<QByteArray>> uids; ///< of the records
    };

    Result<Kept> keptBeside(Connection &connection, const QList<PersonalRecord> &persons)
    {
        Kept kept;
        QStringList addresses;
        for (const PersonalRecord &person : persons) {
            FLOW_ASSIGN(const auto record, Records(connection).byId(*person.entity, person.id));
            if (!record) continue;
            kept.uids[person.entity].insert(record->uid);
            FLOW_ASSIGN(const auto conflicts, conflictsAbout(connection, *record));
            kept.notes += conflicts;
            FLOW_ASSIGN(const auto files, filesOf(connection, person));
            kept.files += files;
            for (const Field &field : person.entity->fields)
                if (field.type == FieldType::Email && field.is(Personal))
                    if (const QString address = record->text(field.name); !address.isEmpty()) addresses << address.toLower();
        }
        addresses.removeDuplicates();
        FLOW_ASSIGN(const auto rejects, rejectsWith(connection, addresses));
        kept.notes = rejects + kept.notes;
        return kept;
    }

    QJsonValue toJson(const QVariant &value)
    {
        if (value.typeId() == QMetaType::QByteArray) return QString::fromLatin1(value.toByteArray().toBase64());
        return QJsonValue::fromVariant(value);
    }

    QJsonObject recordToJson(const Record &record)
    {
        QJsonObject object{{u"record"_s, record.entity->name}, {u"id"_s, record.id}};
        for (size_t i = 0; i < record.values.size(); ++i)
            if (!record.values[i].isNull()) object.insert(record.entity->fields[i].name, toJson(record.values[i]));
        return object;
    }

    QJsonArray historyToJson(const std::vector<HistoryEntry> &history)
    {
        QJsonArray list;
        for (const HistoryEntry &entry : history) {
            QJsonObject changes;
            for (const auto &change : entry.changes)
                changes.insert(change.field, QJsonArray{toJson(change.before), toJson(change.after)});
            list.append(QJsonObject{{u"at"_s, QDateTime::fromMSecsSinceEpoch(entry.transaction.atMs, QTimeZone::UTC).toString(Qt::ISODate)},
                {u"by"_s, entry.transaction.author}, {u"why"_s, entry.transaction.cause}, {u"changes"_s, changes}});
        }
        return list;
    }

} // namespace

bool holdsPersonalData(const Entity &entity)
{
    return std::ranges::any_of(entity.fields, [](const Field &f) { return f.is(Personal); });
}

bool isPersonEntity(const Entity &entity)
{
    return entity.parent.isEmpty() && entity.name != "order"_L1
        && std::ranges::any_of(entity.fields, [](const Field &f) { return f.is(Personal) && f.is(Key); });
}

bool isErased(const Record &record)
{
    return std::ranges::none_of(record.entity->fields, [&](const Field &field) {
        const QVariant value = record.value(field.name);
        return field.is(Personal) && !value.isNull() && (!field.is(Required) || value != kErased);
    });
}

bool wasErased(const Record &record)
{
    return isErased(record) && std::ranges::any_of(record.entity->fields, [](const Field &field) { return field.is(Personal) && field.is(Required); });
}

Result<void> scrubJournal(Connection &connection, const PersonalRecord &person) { return scrubJournal(connection, *person.entity, {person.id}); }

Result<void> scrubJournal(Connection &connection, const Entity &entity, const QSet<qint64> &ids)
{
    if (!holdsPersonalData(entity) || ids.isEmpty()) return {};
    return scrub(connection, entity, ids, isPersonal);
}

Result<void> forgetFile(Connection &connection, qint64 file, const QString &sha256)
{
    FLOW_TRY(scrub(connection, fileEntity(), {file}, saysWhatAFileIs));
    return sha256.isEmpty() ? Result<void>() : Contents(connection).dropUnnamed(sha256);
}

Result<QHash<qint64, QByteArray>> deletedIds(Connection &connection, const Entity &entity, const QSet<QByteArray> &uids)
{
    QHash<qint64, QByteArray> ids;
    if (uids.isEmpty()) return ids;
    FLOW_ASSIGN(Statement deletions,
        connection.prepare(R"(SELECT row_id, json_extract(change, '$.uid."$b"') FROM journal WHERE entity = ? AND op = 3 AND change IS NOT NULL)"));
    deletions.bind(1, entity.number);
    FLOW_TRY(forEachRow(deletions, [&](const Statement &row) {
        const auto uid = uids.constFind(QByteArray::fromBase64(row.blob(1)));
        if (uid != uids.constEnd()) ids.insert(row.integer(0), *uid);
    }));
    return ids;
}

Result<QList<PersonalRecord>> recordsOfPerson(Connection &connection, const Entity &entity, qint64 id)
{
    QList<PersonalRecord> found{{&entity, id}};
    for (qsizetype at = 0; at < found.size(); ++at) {
        const PersonalRecord current = found[at];
        const auto add = [&](const Entity *other, qint64 otherId) {
            if (otherId && !found.contains(PersonalRecord{other, otherId})) found.append({other, otherId});
        };
        for (const Entity *other : allEntities()) {
            if (!holdsPersonalData(*other)) continue;
            for (const Field &field : other->fields) {
                if (field.type != FieldType::Reference || field.target != current.entity->name) continue;
                if (field.name == "referred_by"_L1) continue; // another person
                FLOW_ASSIGN(const QList<qint64> ids, idsWhere(connection, *other, field.name, current.id));
                for (const qint64 otherId : ids) add(other, otherId);
            }
        }
        if (!isPersonEntity(*current.entity)) continue;
        FLOW_ASSIGN(const auto record, Records(connection).byId(*current.entity, current.id));
        for (const Field &field : current.entity->fields) { // the fan of a customer is the same person
            const Entity *target = field.type == FieldType::Reference ? entityByName(field.target) : nullptr;
            if (record && target && target != current.entity && isPersonEntity(*target))
                add(target, record->value(field.name).toLongLong());
        }
    }
    return found;
}

Result<QJsonDocument> exportPerson(Connection &connection, const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(auto persons, recordsOfPerson(connection, entity, id));
    FLOW_ASSIGN(const Kept kept, keptBeside(connection, persons));
    persons += kept.notes + kept.files;
    QJsonArray records;
    for (const PersonalRecord &person : persons) {
        FLOW_ASSIGN(const auto record, Records(connection).byId(*person.entity, person.id));
        if (!record) continue;
        QJsonObject object = recordToJson(*record);
        FLOW_ASSIGN(const auto history, historyOf(connection, *person.entity, person.id, 10'000));
        object.insert(u"history"_s, historyToJson(history));
        records.append(object);
    }
    if (records.isEmpty()) return failure(ErrorCode::NotFound, {entity.name + u' ' + QString::number(id)});
    return QJsonDocument(QJsonObject{{u"records"_s, records}});
}

Result<qint64> erasePerson(Connection &connection, const Entity &entity, qint64 id, Progress &progress)
{
    FLOW_ASSIGN(auto persons, recordsOfPerson(connection, entity, id));
    FLOW_ASSIGN(const Kept kept, keptBeside(connection, persons));
    persons += kept.notes;
    qint64 done = 0;
    for (const PersonalRecord &person : persons) {
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        FLOW_TRY(eraseRecord(connection, person));
        // After the record, since erasing it was journaled with the old values too.
        FLOW_TRY(scrubJournal(connection, person));
        progress.step(++done, persons.size());
    }
    for (const PersonalRecord &file : kept.files) {
        FLOW_ASSIGN(const auto record, Records(connection).byId(fileEntity(), file.id));
        FLOW_TRY(Records(connection).remove(fileEntity(), file.id));
        FLOW_TRY(forgetFile(connection, file.id, record ? record->text(u"sha256"_s) : QString()));
    }
    for (auto it = kept.uids.constBegin(); it != kept.uids.constEnd(); ++it) {
        FLOW_ASSIGN(const auto older, deletedIds(connection, *it.key(), it.value()));
        FLOW_TRY(scrubJournal(connection, *it.key(), QSet<qint64>(older.keyBegin(), older.keyEnd())));
    }
    return done;
}

} // namespace flow
