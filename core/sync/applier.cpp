// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/applier.h"

#include "core/base/uuid.h"
#include "core/entities.h"
#include "core/store/personaldata.h"
#include "core/sync/answererror.h"
#include "core/sync/conflicts.h"
#include "core/store/rows.h"
#include "core/sync/comeback.h"

#include <QJsonDocument>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QByteArray uidOf(const QJsonValue &value) { return uuidFromString(value.toString()); }

/// The row breaks a rule here. Any other error (a full disk, above all) has taken the whole transaction back already, and
/// whatever is written after it stays for good, alone.
bool isAboutTheRow(const Error &error) { return error.code == ErrorCode::Invalid; }

QVariant rawValue(const auto &columns, const QJsonArray &row, QStringView name)
{
    for (const auto &column : columns)
        if (column.field->name == name) return fromWire(*column.field, row.at(column.place));
    return {};
}

} // namespace

Result<void> Applier::applyBlock(const QJsonObject &block)
{
    const Entity *entity = entityByName(block.value("t"_L1).toString());
    if (!entity) return {}; // of a newer cloud
    Columns columns;
    int place = 2;
    const QJsonArray names = block.value("c"_L1).toArray();
    for (const QJsonValue &name : names) {
        const int index = entity->indexOf(name.toString());
        if (index >= 0) columns.push_back({&entity->fields[size_t(index)], size_t(index), place});
        ++place;
    }
    const QJsonArray rows = block.value("r"_L1).toArray();
    for (const QJsonValue &row : rows) FLOW_TRY(applyRow(*entity, columns, row.toArray()));
    return scrubErased(*entity);
}

Result<void> Applier::applyAnswer(const Entity &entity, const QByteArray &uid, const QJsonValue &row)
{
    const QJsonObject object = row.toObject();
    Columns columns;
    QJsonArray list{uuidToString(uid), !row.isObject() || object.value("_del"_L1).toBool()};
    for (size_t f = 0; f < entity.fields.size(); ++f) {
        if (!object.contains(entity.fields[f].name)) continue;
        columns.push_back({&entity.fields[f], f, int(list.size())});
        list << object.value(entity.fields[f].name);
    }
    FLOW_TRY(applyRow(entity, columns, list));
    return scrubErased(entity);
}

/// Persons were erased elsewhere: what the journal remembers here goes, too, under whatever id they were here.
Result<void> Applier::scrubErased(const Entity &entity)
{
    if (m_erased.isEmpty()) return {};
    FLOW_ASSIGN(const auto older, deletedIds(m_cache.connection(), entity, QSet<QByteArray>(m_erased.keyBegin(), m_erased.keyEnd())));
    QSet<qint64> ids(older.keyBegin(), older.keyEnd());
    for (const qint64 id : std::as_const(m_erased)) ids.insert(id);
    m_erased.clear();
    return scrubJournal(m_cache.connection(), entity, ids);
}

Result<Applier::Statements *> Applier::statementsOf(const Entity &entity)
{
    Statements &known = m_statements[&entity];
    if (known.find) return &known;
    QString names;
    QString marks;
    for (const Field &field : entity.fields) {
        names += u", "_s + field.name;
        marks += u", ?"_s;
    }
    FLOW_ASSIGN(known.insert, m_cache.prepare(u"INSERT INTO %1 (uid%2) VALUES (?%3)"_s.arg(entity.table, names, marks).toStdString()));
    FLOW_ASSIGN(known.now, m_cache.prepare(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(recordColumns(entity), entity.table).toStdString()));
    FLOW_ASSIGN(known.seen, m_cache.prepare("INSERT INTO sync_sweep VALUES (?, ?) ON CONFLICT DO NOTHING"));
    FLOW_ASSIGN(known.find, m_cache.prepare(u"SELECT id FROM %1 WHERE uid = ?"_s.arg(entity.table).toStdString()));
    return &known;
}

Result<qint64> Applier::idOf(const Entity &entity, const QByteArray &uid)
{
    FLOW_ASSIGN(const Statements *const statements, statementsOf(entity));
    Statement *const find = statements->find;
    find->bindBlob(1, uid.constData(), int(uid.size()));
    FLOW_ASSIGN(const bool row, find->step());
    const qint64 id = row ? find->integer(0) : 0;
    find->reset();
    return id;
}

Result<void> Applier::applyRow(const Entity &entity, const Columns &columns, const QJsonArray &row)
{
    const QByteArray uid = uidOf(row.at(0));
    if (uid.isEmpty()) return {};
    // A value that is none of its column's would be written as nothing or 0, in the place of what is here.
    if (!row.at(1).toBool())
        for (const Column &column : columns)
            if (!fits(*column.field, row.at(column.place))) return std::unexpected(flow::reason(u"protocol"_s, entity.name + u'.' + column.field->name));
    ++m_rows;
    FLOW_TRY(forgetWaiting(entity, uid));
    FLOW_ASSIGN(qint64 id, idOf(entity, uid));
    if (row.at(1).toBool()) {
        // What was brought back here and not sent yet will bring it back there too.
        if (!id) return {};
        FLOW_ASSIGN(const bool isMine, m_pending.isInserted(entity.number, id));
        if (isMine) return {};
        if (&entity == &fileEntity()) return removeFile(id);
        FLOW_TRY(removeRow(entity, id));
        if (row.at(2) != "private"_L1) return {};
        FLOW_TRY(scrubJournal(m_cache.connection(), {&entity, id})); // what it said is its author's now
        return forgetConflictsAbout(m_cache.connection(), uid);
    }
    if (!id && m_pending.isDeleted(uid)) return {}; // gone here; the cloud will hear of it and have the last word
    if (!id) {
        FLOW_ASSIGN(id, insertRow(entity, columns, uid, row));
        if (!id) {
            FLOW_ASSIGN(id, idOf(entity, uid));
            if (id) FLOW_TRY(updateRow(entity, columns, id, row));
        }
    } else {
        FLOW_TRY(updateRow(entity, columns, id, row));
    }
    if (m_sweeps && id) {
        FLOW_ASSIGN(const Statements *const statements, statementsOf(entity));
        Statement *const seen = statements->seen;
        seen->bind(1, entity.number);
        seen->bind(2, id);
        FLOW_TRY(seen->run());
    }
    return {};
}

Result<QVariant> Applier::localValue(const Column &column, const Columns &columns, const QJsonArray &row, QByteArray *missing)
{
    const QJsonValue &value = row.at(column.place);
    if (value.isNull() || wireType(*column.field) != WireType::Uid) return fromWire(*column.field, value);
    const QByteArray uid = uidOf(value);
    const Entity *target = targetOf(*column.field, [&](QStringView name) { return rawValue(columns, row, name); });
    qint64 id = 0;
    if (target) {
        FLOW_ASSIGN(id, idOf(*target, uid));
    }
    if (id) return QVariant(id);
    *missing = uid;
    return QVariant();
}

Result<qint64> Applier::insertRow(const Entity &entity, const Columns &columns, const QByteArray &uid, const QJsonArray &row)
{
    std::vector<QVariant> values(entity.fields.size());
    std::vector<std::pair<const Column *, QByteArray>> dangling;
    for (const Column &column : columns) {
        QByteArray missing;
        FLOW_ASSIGN(values[column.index], localValue(column, columns, row, &missing));
        if (missing.isEmpty()) continue;
        if (column.field->is(Required)) {
            FLOW_TRY(setAside(entity, columns, row, u"parent"_s));
            return 0;
        }
        dangling.emplace_back(&column, missing);
    }
    FLOW_ASSIGN(const Statements *const statements, statementsOf(entity));
    Statement *const insert = statements->insert;
    insert->bindBlob(1, uid.constData(), int(uid.size()));
    for (size_t f = 0; f < values.size(); ++f) insert->bind(int(f) + 2, values[f]);
    if (const auto done = insert->run(); !done) {
        if (!isAboutTheRow(done.error())) return std::unexpected(done.error());
        FLOW_ASSIGN(const qint64 same, sameRow(entity, columns, row));
        FLOW_ASSIGN(const bool takesOver, same ? m_pending.isInserted(entity.number, same) : Result<bool>(false));
        FLOW_TRY(takesOver ? rename(entity, same, uid) : setAside(entity, columns, row, same ? u"duplicate"_s : done.error().detail));
        return 0;
    }
    const qint64 id = m_cache.connection().lastInsertId();
    for (const auto &[column, target] : dangling) FLOW_TRY(noteDangling(entity, id, *column->field, columns, row, target));
    if (wasErased(Record{&entity, id, uid, std::move(values)})) m_erased.insert(uid, id); // while it was not to be seen here
    return id;
}

Result<void> Applier::updateRow(const Entity &entity, const Columns &columns, qint64 id, const QJsonArray &row)
{
    FLOW_ASSIGN(const Statements *const statements, statementsOf(entity));
    Statement *const now = statements->now;
    now->bind(1, id);
    FLOW_ASSIGN(const bool found, now->step());
    const Record record = found ? readRecord(entity, *now) : Record();
    now->reset();
    if (!found) return {};
    std::vector<Incoming> incoming;
    QSet<QString> unresolved; // empty here only because what it points to is not
    for (const Column &column : columns) {
        QByteArray missing;
        FLOW_ASSIGN(const QVariant value, localValue(column, columns, row, &missing));
        FLOW_ASSIGN(const bool pending, m_pending.contains(entity.number, id, column.field->name));
        if (m_comeback && wireType(*column.field) == WireType::Uid) {
            FLOW_ASSIGN(const bool dangling, isDangling(entity, id, *column.field));
            if (dangling) unresolved.insert(column.field->name);
        }
        if (!missing.isEmpty() && !pending) {
            if (column.field->is(Required)) return setAside(entity, columns, row, u"parent"_s);
            FLOW_TRY(noteDangling(entity, id, *column.field, columns, row, missing));
        } else if (!pending && wireType(*column.field) == WireType::Uid) {
            FLOW_TRY(forgetDangling(entity, id, *column.field));
        }
        incoming.push_back({column.field->name, record.values[column.index], value, pending});
    }
    incoming = toWrite(std::move(incoming));
    if (m_comeback) {
        std::vector<Incoming> fromCloud; // whatever else stands here
        std::ranges::copy_if(incoming, std::back_inserter(fromCloud), [&](const Incoming &field) { return unresolved.contains(field.field); });
        std::erase_if(incoming, [&](const Incoming &field) { return unresolved.contains(field.field); });
        FLOW_TRY(m_comeback->keep(record, incoming));
        std::ranges::move(fromCloud, std::back_inserter(incoming));
    }
    if (incoming.empty()) return {};
    QStringList sets;
    for (const Incoming &field : incoming) sets << field.field + u" = ?"_s;
    FLOW_ASSIGN(Statement *const update,
        m_cache.prepare(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(entity.table, sets.join(u", "_s)).toStdString()));
    for (size_t i = 0; i < incoming.size(); ++i) update->bind(int(i) + 1, incoming[i].cloud);
    update->bind(int(incoming.size()) + 1, id);
    if (const auto done = update->run(); !done) {
        if (!isAboutTheRow(done.error())) return std::unexpected(done.error());
        return setAside(entity, columns, row, done.error().detail);
    }
    if (!holdsPersonalData(entity) || isErased(record)) return {};
    FLOW_ASSIGN(const auto after, Records(m_cache.connection()).byId(entity, id));
    if (after && isErased(*after)) m_erased.insert(after->uid, id);
    return {};
}

Result<void> Applier::removeRow(const Entity &entity, qint64 id)
{
    FLOW_ASSIGN(Statement *const remove, m_cache.prepare(u"DELETE FROM %1 WHERE id = ?"_s.arg(entity.table).toStdString()));
    remove->bind(1, id);
    FLOW_TRY(remove->run());
    FLOW_ASSIGN(Statement *const dangling, m_cache.prepare("DELETE FROM sync_dangling WHERE entity = ? AND row_id = ?"));
    dangling->bind(1, entity.number);
    dangling->bind(2, id);
    return dangling->run();
}

/// A file that goes because the person whose it was has been erased is forgotten.
Result<void> Applier::removeFile(qint64 id)
{
    Connection &connection = m_cache.connection();
    FLOW_ASSIGN(const auto file, Records(connection).byId(fileEntity(), id));
    FLOW_TRY(removeRow(fileEntity(), id));
    const Entity *const owner = file ? entityByNumber(file->value(u"owner_entity"_s).toInt()) : nullptr;
    if (!owner || !isPersonEntity(*owner)) return {};
    FLOW_ASSIGN(const auto person, Records(connection).byId(*owner, file->value(u"owner_id"_s).toLongLong()));
    return person && isErased(*person) ? forgetFile(connection, id, file->text(u"sha256"_s)) : Result<void>();
}

Result<void> Applier::rename(const Entity &entity, qint64 row, const QByteArray &uid)
{
    FLOW_ASSIGN(const qint64 other, idOf(entity, uid));
    if (other == row) return {};
    FLOW_ASSIGN(Statement *const now, m_cache.prepare(u"SELECT uid FROM %1 WHERE id = ?"_s.arg(entity.table).toStdString()));
    now->bind(1, row);
    FLOW_ASSIGN(const bool found, now->step());
    if (found) m_renamed.insert(now->blob(0), uid);
    now->reset();
    if (other) return removeRow(entity, row); // both are here: the older one stays
    FLOW_ASSIGN(Statement *const set, m_cache.prepare(u"UPDATE %1 SET uid = ? WHERE id = ?"_s.arg(entity.table).toStdString()));
    set->bindBlob(1, uid.constData(), int(uid.size()));
    set->bind(2, row);
    return set->run();
}

Result<qint64> Applier::sameRow(const Entity &entity, const Columns &columns, const QJsonArray &row)
{
    std::vector<QVariant> values(entity.fields.size());
    for (const Column &column : columns) {
        QByteArray missing;
        FLOW_ASSIGN(values[column.index], localValue(column, columns, row, &missing));
    }
    FLOW_ASSIGN(const auto keys, naturalKeys(m_cache.connection()));
    for (const NaturalKey &key : keys) {
        if (key.entity != &entity) continue;
        FLOW_ASSIGN(const qint64 id, rowOfKey(m_cache, key, values));
        if (id) return id;
    }
    return 0;
}

Result<void> Applier::setAside(const Entity &entity, const Columns &columns, const QJsonArray &row, const QString &reason)
{
    QJsonArray names;
    QJsonArray values{row.at(0), false};
    for (const Column &column : columns) {
        names << column.field->name;
        values << row.at(column.place);
    }
    const QJsonObject block{{u"t"_s, entity.name}, {u"c"_s, names}, {u"r"_s, QJsonArray{values}}};
    FLOW_ASSIGN(Statement *const put,
        m_cache.prepare("INSERT INTO sync_waiting (entity, uid, row, reason) VALUES (?, ?, ?, ?)"
                        " ON CONFLICT (entity, uid) DO UPDATE SET row = excluded.row, reason = excluded.reason"));
    const QByteArray uid = uidOf(row.at(0));
    put->bind(1, entity.number);
    put->bindBlob(2, uid.constData(), int(uid.size()));
    put->bind(3, QString::fromUtf8(QJsonDocument(block).toJson(QJsonDocument::Compact)));
    put->bind(4, reason);
    m_hasWaiting = true;
    return put->run();
}

Result<void> Applier::noteDangling(const Entity &entity, qint64 id, const Field &field, const Columns &columns, const QJsonArray &row, const QByteArray &target)
{
    const Entity *to = targetOf(field, [&](QStringView name) { return rawValue(columns, row, name); });
    FLOW_ASSIGN(Statement *const put,
        m_cache.prepare("INSERT INTO sync_dangling (entity, row_id, field, target_entity, target) VALUES (?, ?, ?, ?, ?)"
                        " ON CONFLICT (entity, row_id, field) DO UPDATE SET target_entity = excluded.target_entity, target = excluded.target"));
    put->bind(1, entity.number);
    put->bind(2, id);
    put->bind(3, field.name);
    put->bind(4, to ? to->number : 0);
    put->bindBlob(5, target.constData(), int(target.size()));
    m_hasDangling = true;
    return put->run();
}

Result<void> Applier::forgetDangling(const Entity &entity, qint64 id, const Field &field)
{
    FLOW_ASSIGN(const bool dangling, hasDangling());
    if (!dangling) return {};
    FLOW_ASSIGN(Statement *const forget, m_cache.prepare("DELETE FROM sync_dangling WHERE entity = ? AND row_id = ? AND field = ?"));
    forget->bind(1, entity.number);
    forget->bind(2, id);
    forget->bind(3, field.name);
    return forget->run();
}

Result<bool> Applier::isDangling(const Entity &entity, qint64 id, const Field &field)
{
    FLOW_ASSIGN(const bool any, hasDangling());
    if (!any) return false;
    FLOW_ASSIGN(Statement *const find, m_cache.prepare("SELECT 1 FROM sync_dangling WHERE entity = ? AND row_id = ? AND field = ?"));
    find->bind(1, entity.number);
    find->bind(2, id);
    find->bind(3, field.name);
    FLOW_ASSIGN(const bool found, find->step());
    find->reset();
    return found;
}

Result<bool> Applier::hasDangling()
{
    if (!m_hasDangling) {
        FLOW_ASSIGN(const qint64 any, m_cache.connection().integer("SELECT EXISTS (SELECT 1 FROM sync_dangling)"));
        m_hasDangling = any != 0;
    }
    return *m_hasDangling;
}

Result<void> Applier::settle()
{
    FLOW_ASSIGN(const bool waiting, hasWaiting());
    if (waiting) FLOW_TRY(retryWaiting());
    FLOW_ASSIGN(const bool dangling, hasDangling());
    return dangling ? resolveDangling() : Result<void>();
}

Result<bool> Applier::hasWaiting()
{
    if (!m_hasWaiting) {
        FLOW_ASSIGN(const qint64 any,
            m_cache.connection().integer("SELECT EXISTS (SELECT 1 FROM sync_waiting WHERE reason <> 'too_large')"));
        m_hasWaiting = any != 0;
    }
    return *m_hasWaiting;
}

Result<void> Applier::forgetWaiting(const Entity &entity, const QByteArray &uid)
{
    FLOW_ASSIGN(const bool waiting, hasWaiting());
    if (!waiting) return {};
    FLOW_ASSIGN(Statement *const forget,
        m_cache.prepare("DELETE FROM sync_waiting WHERE entity = ? AND uid = ? AND reason <> 'too_large'"));
    forget->bind(1, entity.number);
    forget->bindBlob(2, uid.constData(), int(uid.size()));
    return forget->run();
}

Result<void> Applier::retryWaiting()
{
    // Parts of parts: as long as a round writes something, another one may.
    Connection &connection = m_cache.connection();
    for (qint64 before = -1;;) {
        FLOW_ASSIGN(const qint64 count, connection.integer("SELECT count(*) FROM sync_waiting WHERE reason <> 'too_large'"));
        if (count == 0 || count == before) return {};
        before = count;
        std::vector<QByteArray> blocks;
        {
            FLOW_ASSIGN(Statement rows, connection.prepare("SELECT row FROM sync_waiting WHERE reason <> 'too_large' ORDER BY entity"));
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row) break;
                blocks.push_back(rows.blob(0));
            }
        }
        FLOW_TRY(connection.exec("DELETE FROM sync_waiting WHERE reason <> 'too_large'"));
        const qint64 rows = m_rows; // they were counted when they came
        for (const QByteArray &block : blocks) FLOW_TRY(applyBlock(QJsonDocument::fromJson(block).object()));
        m_rows = rows;
    }
}

Result<void> Applier::resolveDangling()
{
    struct Kind { const Entity *entity; QString field; const Entity *target; };
    std::vector<Kind> kinds;
    Connection &connection = m_cache.connection();
    {
        // What was changed here since and is still to be sent (Outbox forgets what it plans).
        FLOW_ASSIGN(Statement all, connection.prepare("SELECT entity, row_id, field FROM sync_dangling"));
        std::vector<std::tuple<const Entity *, qint64, const Field *>> dangling;
        FLOW_TRY(forEachRow(all, [&](const Statement &row) {
            const Entity *const entity = entityByNumber(int(row.integer(0)));
            const Field *const field = entity ? entity->field(row.string(2)) : nullptr;
            if (field) dangling.emplace_back(entity, row.integer(1), field);
        }));
        for (const auto &[entity, row, field] : dangling) {
            FLOW_ASSIGN(const bool decided, m_pending.isChanged(entity->number, row, field->name));
            if (decided) FLOW_TRY(forgetDangling(*entity, row, *field));
        }
    }
    {
        FLOW_ASSIGN(Statement rows, connection.prepare("SELECT DISTINCT entity, field, target_entity FROM sync_dangling"));
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            const Entity *entity = entityByNumber(int(rows.integer(0)));
            const Entity *target = entityByNumber(int(rows.integer(2)));
            if (entity && target && entity->field(rows.string(1))) kinds.push_back({entity, rows.string(1), target});
        }
    }
    for (const Kind &kind : kinds) {
        // Only where nothing was put since.
        const QString sql = uR"(UPDATE %1 SET %2 = (SELECT t.id FROM sync_dangling d JOIN %3 t ON t.uid = d.target WHERE d.entity = %4 AND d.row_id = %1.id AND d.field = '%2')
WHERE %2 IS NULL AND id IN (SELECT d.row_id FROM sync_dangling d JOIN %3 t ON t.uid = d.target WHERE d.entity = %4 AND d.field = '%2' AND d.target_entity = %5);
DELETE FROM sync_dangling WHERE entity = %4 AND field = '%2' AND row_id IN (SELECT id FROM %1 WHERE %2 IS NOT NULL))"_s
                                .arg(kind.entity->table, kind.field, kind.target->table, QString::number(kind.entity->number), QString::number(kind.target->number));
        FLOW_TRY(connection.exec(sql.toStdString()));
    }
    return {};
}

Result<void> Applier::removeUnseen(const Entity &entity)
{
    Connection &connection = m_cache.connection();
    QList<qint64> gone;
    {
        FLOW_ASSIGN(Statement rows,
            connection.prepare(u"SELECT id FROM %1 WHERE id NOT IN (SELECT row_id FROM sync_sweep WHERE entity = ?)"_s.arg(entity.table).toStdString()));
        rows.bind(1, entity.number);
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            FLOW_ASSIGN(const bool isMine, m_pending.isInserted(entity.number, rows.integer(0)));
            if (!isMine) gone << rows.integer(0);
        }
    }
    for (const qint64 id : gone) FLOW_TRY(removeRow(entity, id));
    return {};
}

} // namespace flow
