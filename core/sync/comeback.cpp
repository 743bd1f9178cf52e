// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/comeback.h"

#include "core/entities.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/store/personaldata.h"
#include "core/store/rows.h"
#include "core/sync/planner.h"
#include "core/sync/rights.h"
#include "core/sync/syncstate.h"
#include "core/sync/syncwords.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <limits>
#include <tuple>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

// Where the steps of each kind begin; all of them come before those of ordinary changes. Deletions that make room for a row
// of the same name, rows, what points among them, the other deletions.
constexpr qint64 kRegion = qint64(1) << kStepBits;
constexpr qint64 kRoom = kFirstKind * kRegion;
constexpr qint64 kRows = -3 * kRegion;
constexpr qint64 kFields = -2 * kRegion;
constexpr qint64 kDeletions = -1 * kRegion;

constexpr qint64 kNever = std::numeric_limits<qint64>::max();

/// The others do not have it, so nothing of it has come back with them.
bool isOnlyMine(const Record &here, const std::vector<Incoming> &incoming)
{
    return here.value(u"is_private").toBool()
        || std::ranges::any_of(incoming, [](const Incoming &field) { return field.field == u"is_private" && field.cloud.toBool(); });
}

/// Whether one of the fields is personal: erasing a person leaves changes in the journal that name none (scrubJournal).
bool isAnyPersonal(int entity, const QStringList &names)
{
    const Entity *const described = entityByNumber(entity);
    return described && std::ranges::any_of(names, [&](const QString &name) { return described->field(name) && described->field(name)->is(Personal); });
}

} // namespace

// ---- versions ----

Result<qint64> RowVersions::of(int entity, qint64 first, qint64 last, qint64 entry, const QStringList &fields)
{
    qint64 version = 0;
    const QByteArray names = namesJson(fields);
    const bool isPersonal = isAnyPersonal(entity, fields);
    for (const bool bySync : {false, true}) { // the latest of both: sync may have written without knowing more than before
        FLOW_ASSIGN(const qint64 latest, latestEntry(entity, first, last, entry, bySync, names, isPersonal));
        if (latest == 0) continue;
        // What sync wrote is noted with its transaction or, when that did not know a version (answers), with a later one; what was
        // done here, when it was sent.
        FLOW_ASSIGN(Statement *const head,
            m_cache.prepare(bySync ? "SELECT coalesce((SELECT version FROM sync_written w WHERE w.tx = j.tx), (SELECT head FROM sync_seen_head s WHERE s.tx >= j.tx ORDER BY s.tx LIMIT 1))"
                                     " FROM journal j WHERE j.id = ?"
                                   : "SELECT head FROM sync_sent WHERE entry >= ? ORDER BY entry LIMIT 1"));
        head->bind(1, latest);
        FLOW_ASSIGN(const bool known, head->step());
        version = std::max(version, known && !head->isNull(0) ? head->integer(0) : kNever);
        head->reset();
    }
    return version > 0 ? version : kNever;
}

Result<qint64> RowVersions::latestEntry(int entity, qint64 first, qint64 last, qint64 entry, bool bySync, const QByteArray &fields, bool isPersonal)
{
    qint64 latest = 0;
    for (const char *sql : {"SELECT max(j.id) FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id BETWEEN ?2 AND ?3 AND j.id <= ?4 AND (t.cause = 'sync') = ?5"
                            " AND (j.op <> 2 OR ?6 = '[]' OR ?7 AND j.change = '{}' OR EXISTS (SELECT 1 FROM json_each(j.change) c JOIN json_each(?6) f ON f.value = c.key))",
             "SELECT max(j.id) FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id < ?2 AND j.last_row >= ?2 AND j.id <= ?4 AND (t.cause = 'sync') = ?5 AND ?6 IS NOT NULL AND ?7 IS NOT NULL"}) {
        FLOW_ASSIGN(Statement *const rows, m_cache.prepare(sql));
        rows->bind(1, entity);
        rows->bind(2, first);
        rows->bind(3, last);
        rows->bind(4, entry);
        rows->bind(5, qint64(bySync));
        rows->bind(6, QString::fromUtf8(fields));
        rows->bind(7, qint64(isPersonal));
        FLOW_ASSIGN(const bool row, rows->step());
        if (row && !rows->isNull(0)) latest = std::max(latest, rows->integer(0));
        rows->reset();
    }
    return latest;
}

Result<qint64> RowVersions::writtenAt(int entity, qint64 row, const QString &field, qint64 entry)
{
    qint64 at = 0;
    for (const char *sql : {"SELECT max(t.at) FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id = ?2 AND j.id <= ?4"
                            " AND (j.op = 1 OR j.op = 2 AND (?3 = '' OR ?5 AND j.change = '{}' OR json_type(j.change, '$.' || ?3) IS NOT NULL))",
             "SELECT max(t.at) FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id < ?2 AND j.last_row >= ?2 AND j.id <= ?4 AND j.op = 1 AND ?5 IS NOT NULL"}) {
        FLOW_ASSIGN(Statement *const rows, m_cache.prepare(sql));
        rows->bind(1, entity);
        rows->bind(2, row);
        rows->bind(3, field.isNull() ? u""_s : field);
        rows->bind(4, entry);
        rows->bind(5, qint64(isAnyPersonal(entity, {field})));
        FLOW_ASSIGN(const bool known, rows->step());
        if (known && !rows->isNull(0)) at = std::max(at, rows->integer(0));
        rows->reset();
    }
    return at > 0 ? Result<qint64>(at) : latestChange(m_cache.connection());
}

Result<qint64> RowVersions::knownAt(qint64 entry)
{
    FLOW_ASSIGN(Statement *const head,
        m_cache.prepare("SELECT head FROM sync_seen_head WHERE tx <= (SELECT tx FROM journal WHERE id <= ? ORDER BY id DESC LIMIT 1) ORDER BY tx DESC LIMIT 1"));
    head->bind(1, entry);
    FLOW_ASSIGN(const bool known, head->step());
    const qint64 version = known ? head->integer(0) : 0;
    head->reset();
    return version;
}

qint64 RowVersions::orKnown(qint64 version, qint64 known) { return version == kNever ? known : version; }

Result<QStringList> RowVersions::changedFields(int entity, qint64 row, qint64 entry)
{
    FLOW_ASSIGN(Statement *const rows,
        m_cache.prepare("SELECT c.key FROM journal j, json_each(j.change) c WHERE j.entity = ?1 AND j.row_id = ?2 AND j.op = 2 AND j.id <= ?3"
                        " UNION SELECT '' FROM journal j WHERE j.entity = ?1 AND j.row_id = ?2 AND j.op = 2 AND j.id <= ?3 AND j.change = '{}' ORDER BY 1"));
    rows->bind(1, entity);
    rows->bind(2, row);
    rows->bind(3, entry);
    QStringList names;
    FLOW_TRY(forEachRow(*rows, [&](const Statement &name) { names << name.string(0); }));
    rows->reset();
    if (!names.removeOne(QString())) return names;
    for (const Field &field : entityByNumber(entity)->fields)
        if (field.is(Personal) && !names.contains(field.name)) names << field.name;
    return names;
}

Result<QJsonObject> RowVersions::apart(int entity, qint64 row, qint64 entry, qint64 known)
{
    QJsonObject stood;
    FLOW_ASSIGN(QStringList fields, changedFields(entity, row, entry));
    if (fields.isEmpty()) return stood;
    fields << QString();
    for (const QString &field : fields) {
        const QString name = field.isEmpty() ? u"id"_s : field; // that is never changed: as when the row was made
        FLOW_ASSIGN(const qint64 version, of(entity, row, row, entry, {name}));
        FLOW_ASSIGN(const qint64 at, writtenAt(entity, row, name, entry));
        stood.insert(field, QJsonArray{orKnown(version, known), at});
    }
    return stood;
}

// ---- what comes back ----

Result<Comeback> Comeback::open(Connection &connection, qint64 known, qint64 returned)
{
    Comeback comeback(connection, known, returned);
    FLOW_ASSIGN(comeback.m_entry, connection.integer("SELECT coalesce(max(id), 0) FROM journal"));
    FLOW_TRY(comeback.readClosed());
    FLOW_TRY(comeback.readColumns());
    FLOW_TRY(comeback.readLate());
    return comeback;
}

Result<std::optional<Comeback>> Comeback::ofLoad(Connection &connection, const QJsonObject &load)
{
    if (load.value("mode"_L1).toString() != u"restore") return std::nullopt;
    return open(connection, load.value("known"_L1).toInteger(), load.value("returned"_L1).toInteger()).transform([](Comeback &&comeback) { return std::optional(std::move(comeback)); });
}

Result<void> Comeback::readClosed()
{
    FLOW_ASSIGN(Statement rows, m_connection->prepare("SELECT entity FROM sync_closed WHERE entity <> 0"));
    return forEachRow(rows, [this](const Statement &row) { m_closed.insert(int(row.integer(0))); });
}

Result<void> Comeback::readColumns()
{
    FLOW_ASSIGN(const SyncState state, SyncState::read(*m_connection));
    const QJsonObject loaded = QJsonDocument::fromJson(state.columns.toUtf8()).object();
    for (auto it = loaded.begin(); it != loaded.end(); ++it) {
        const Entity *const entity = entityByName(it.key());
        for (const Field &field : entity ? entity->fields : std::vector<Field>())
            if (!it.value().toArray().contains(field.name)) m_unloaded[entity->number].insert(field.name);
    }
    return {};
}

Result<void> Comeback::readLate()
{
    const std::string known = std::to_string(m_known);
    FLOW_ASSIGN(const qint64 from, m_connection->integer("SELECT coalesce(max(entry), 0) FROM sync_sent WHERE head <= " + known));
    FLOW_ASSIGN(const qint64 to, m_connection->integer("SELECT coalesce(max(entry), 0) FROM sync_sent WHERE head > " + known));
    FLOW_ASSIGN(Statement rows,
        m_connection->prepare("SELECT j.op, j.entity, j.row_id, coalesce(j.last_row, j.row_id), j.change,"
                              " (SELECT head FROM sync_sent s WHERE s.entry >= j.id ORDER BY s.entry LIMIT 1), j.id,"
                              " j.op = 1 AND NOT EXISTS (SELECT 1 FROM journal d WHERE d.entity = j.entity AND d.row_id = j.row_id AND d.op = 3 AND d.id < j.id) FROM journal_tx t"
                              " JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                              " WHERE t.last_entry > ?1 AND j.id > ?1 AND j.id <= ?2 AND t.cause <> 'sync' AND j.op <> 3 UNION ALL"
                              " SELECT j.op, j.entity, j.row_id, coalesce(j.last_row, j.row_id), j.change, w.version, j.id, 0 FROM sync_written w"
                              " JOIN journal_tx t ON t.id = w.tx JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                              " WHERE w.version > ?3 AND j.op <> 3"));
    rows.bind(1, from);
    rows.bind(2, to);
    rows.bind(3, m_known);
    const auto note = [this](int entity, const Late &late) {
        auto &of = m_late[entity];
        if (late.row == late.lastRow) of.rows[late.row].push_back(late);
        else of.runs.push_back(late);
    };
    FLOW_TRY(forEachRow(rows, [&](const Statement &row) {
        // Own new rows may have been sent in parts, and others may have changed the first before the last was there.
        const bool inParts = row.integer(7) != 0;
        Late late{.row = row.integer(2), .lastRow = row.integer(3), .version = row.integer(5), .known = inParts ? m_known : row.integer(5), .entry = row.integer(6)};
        if (row.integer(0) == JournalUpdate) {
            const QStringList names = QJsonDocument::fromJson(row.blob(4)).object().keys();
            late.fields = QSet<QString>(names.begin(), names.end());
            const Entity *const described = entityByNumber(int(row.integer(1)));
            for (const Field &field : described && names.isEmpty() ? described->fields : std::vector<Field>()) // a person was erased
                if (field.is(Personal)) late.fields.insert(field.name);
            if (late.fields.isEmpty()) return;
        }
        note(int(row.integer(1)), late);
    }));
    // What this workspace brought back in an epoch that was lost in its turn.
    FLOW_ASSIGN(Statement back, m_connection->prepare("SELECT entity, row_id, last_row, fields, version FROM sync_back WHERE fields <> '[]' AND version > " + known));
    return forEachRow(back, [&](const Statement &row) {
        const QJsonDocument names = QJsonDocument::fromJson(row.blob(3));
        const bool whole = names.array().contains(u"*"_s);
        // With a row it was not heard what others had made of fields that were still to follow it.
        Late late{.row = row.integer(1), .lastRow = row.integer(2), .fields = {}, .version = row.integer(4), .known = whole ? m_known : row.integer(4), .entry = kNever};
        for (const QJsonValue &name : whole ? QJsonArray() : names.array()) late.fields.insert(name.toString());
        note(int(row.integer(0)), late);
    });
}

/// Of a value that is here: the version that stands behind it, or up to which it is known; an empty field: of the row.
qint64 Comeback::latest(qint64 Late::*what, int entity, qint64 row, const QString &field) const
{
    qint64 version = m_known;
    const auto late = m_late.find(entity);
    if (late == m_late.end()) return version;
    for (const Late &run : late->second.runs)
        if (run.row <= row && row <= run.lastRow) version = std::max(version, run.*what);
    for (const Late &change : late->second.rows.value(row))
        if (change.fields.isEmpty() || change.fields.contains(field)) version = std::max(version, change.*what);
    return version;
}

Result<void> Comeback::add(qint64 region, const Step &step)
{
    FLOW_ASSIGN(Statement put,
        m_connection->prepare("INSERT INTO sync_plan (step, kind, entity, row_id, last_row, entry, fields, at, base, erase)"
                              " SELECT coalesce((SELECT max(step) FROM sync_plan WHERE step >= ?1 AND step < ?1 + ?2), ?1 - 1) + 1, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11"));
    put.bind(1, region);
    put.bind(2, kRegion);
    put.bind(3, step.kind);
    put.bind(4, step.entity);
    put.bind(5, step.row);
    put.bind(6, step.lastRow);
    put.bind(7, step.entry);
    put.bind(8, QString::fromUtf8(namesJson(step.fields)));
    put.bind(9, step.at);
    put.bind(10, step.base);
    put.bind(11, qint64(step.erase));
    return put.run();
}

Result<void> Comeback::planDeletions(qint64 journalEntry, qint64 lostAfter)
{
    QSet<int> natural;
    FLOW_ASSIGN(const auto keys, naturalKeys(*m_connection));
    for (const NaturalKey &key : keys) natural.insert(key.entity->number);
    FLOW_ASSIGN(const qint64 from, m_connection->integer("SELECT coalesce(max(entry), 0) FROM sync_sent WHERE head <= " + std::to_string(lostAfter)));
    // Those that came back to an epoch that is lost now were confirmed there as well.
    FLOW_ASSIGN(Statement rows,
        m_connection->prepare("SELECT d.id, d.entity, d.row_id, d.change, d.at, max(d.version) FROM ("
                              "SELECT j.id, j.entity, j.row_id, j.change, t.at, coalesce((SELECT head FROM sync_sent s WHERE s.entry >= j.id ORDER BY s.entry LIMIT 1), 0) version"
                              " FROM journal_tx t JOIN journal j ON j.id BETWEEN t.first_entry AND t.last_entry"
                              " WHERE t.last_entry > ?1 AND j.id > ?1 AND j.id <= ?2 AND t.cause <> 'sync' AND j.op = 3"
                              " UNION ALL SELECT j.id, j.entity, j.row_id, j.change, t.at, b.version FROM sync_back b"
                              " JOIN journal j ON j.id = (SELECT max(e.id) FROM journal e WHERE e.entity = b.entity AND e.row_id = b.row_id AND e.op = 3) JOIN journal_tx t ON t.id = j.tx"
                              " WHERE b.fields = '[]' AND b.version > ?3) d"
                              " WHERE NOT EXISTS (SELECT 1 FROM sync_plan p WHERE p.kind = 3 AND p.entry = d.id)"
                              " AND NOT EXISTS (SELECT 1 FROM sync_outbox o WHERE o.last_entry = d.id) GROUP BY d.id ORDER BY d.id"));
    rows.bind(1, from);
    rows.bind(2, journalEntry);
    rows.bind(3, lostAfter);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.step());
        if (!row) return {};
        const Entity *const entity = entityByNumber(int(rows.integer(1)));
        if (!entity || m_closed.contains(entity->number)) continue;
        QByteArray uid;
        parseChange(*entity, JournalDelete, rows.blob(3), &uid);
        FLOW_ASSIGN(Statement here, m_connection->prepare("SELECT 1 FROM " + entity->table.toStdString() + " WHERE uid = ?"));
        here.bind(1, uid);
        FLOW_ASSIGN(const bool back, here.step()); // taken back since
        if (back || uid.isEmpty()) continue;
        const qint64 id = rows.integer(2);
        FLOW_TRY(add(natural.contains(entity->number) ? kRoom : kDeletions,
            {.kind = Deletion, .entity = entity->number, .row = id, .lastRow = id, .entry = rows.integer(0), .at = rows.integer(4), .base = std::max(m_known, rows.integer(5))}));
    }
}

Result<void> Comeback::keep(const Record &here, std::vector<Incoming> &incoming)
{
    const int entity = here.entity->number;
    if (incoming.empty() || m_closed.contains(entity)) return {};
    std::map<std::tuple<qint64, qint64, qint64>, QStringList> bySpot; // version, what is known, time: each value comes back as old as it is
    const QSet<QString> unloaded = unloadedOf(entity);
    for (const Incoming &field : incoming) {
        if (unloaded.contains(field.field)) continue;
        // Of a record that was made here later than what is known of others': nobody has said that it is to be empty.
        if (here.value(field.field).isNull() && versionOf(entity, here.id, field.field) > m_known && knownOf(entity, here.id, field.field) == m_known) continue;
        FLOW_ASSIGN(const qint64 at, m_versions->writtenAt(entity, here.id, field.field, m_entry));
        bySpot[{versionOf(entity, here.id, field.field), knownOf(entity, here.id, field.field), at}] << field.field;
    }
    for (const auto &[spot, fields] : bySpot) {
        const auto [version, known, at] = spot;
        if (version <= m_returned && !isOnlyMine(here, incoming)) continue;
        FLOW_TRY(add(kFields, {.kind = FieldsAt, .entity = entity, .row = here.id, .lastRow = here.id, .entry = m_entry, .fields = fields, .at = at, .base = known, .erase = holdsPersonalData(*here.entity) && isErased(here)}));
        std::erase_if(incoming, [&](const Incoming &field) { return fields.contains(field.field); });
    }
    return {};
}

Result<void> Comeback::planUnseen(const PendingChanges &pending)
{
    for (const Entity *entity : sendingOrder()) {
        if (m_closed.contains(entity->number)) continue;
        FLOW_ASSIGN(Statement rows,
            m_connection->prepare(u"SELECT %1 FROM %2 WHERE id NOT IN (SELECT row_id FROM sync_sweep WHERE entity = ?) ORDER BY id"_s.arg(recordColumns(*entity), entity->table).toStdString()));
        rows.bind(1, entity->number);
        const bool isPersonal = holdsPersonalData(*entity);
        Step run;
        qint64 seen = 0; // by all rows of the run
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            const qint64 id = rows.integer(0);
            FLOW_ASSIGN(const bool isMine, pending.isInserted(entity->number, id));
            if (isMine) continue;
            const qint64 version = versionOf(entity->number, id, {});
            FLOW_ASSIGN(const qint64 since, m_versions->of(entity->number, id, id, m_entry));
            if (version <= m_returned && since != kNever) {
                // Rather a record comes back that was deleted elsewhere than that one goes that only its maker has.
                FLOW_ASSIGN(const bool own, isOwn(entity->number, id));
                if (!own) continue;
            }
            FLOW_ASSIGN(const qint64 base, knownOfAll(entity->number, id, pending));
            FLOW_ASSIGN(const bool changed, planChanged(*entity, id, base, pending));
            if (changed) continue;
            FLOW_ASSIGN(const qint64 at, m_versions->writtenAt(entity->number, id, {}, m_entry));
            FLOW_ASSIGN(const QStringList changedSince, m_versions->changedFields(entity->number, id, m_entry)); // each says for itself since when
            const Record record = isPersonal ? readRecord(*entity, rows) : Record();
            const bool erased = isPersonal && (wasErased(record) || (!changedSince.isEmpty() && isErased(record)));
            if (run.kind && !run.erase && !erased && run.lastRow + 1 == id && run.base == base && run.at == at && seen == since && changedSince.isEmpty()) {
                run.lastRow = id;
                continue;
            }
            if (run.kind) FLOW_TRY(planRun(*entity, run));
            run = {.kind = NewRows, .entity = entity->number, .row = id, .lastRow = id, .entry = m_entry, .fields = wholeRow(entity->number), .at = at, .base = base, .erase = erased};
            seen = changedSince.isEmpty() ? since : 0;
        }
        if (run.kind) FLOW_TRY(planRun(*entity, run));
    }
    return {};
}

Result<void> Comeback::sayWhatLacks(SyncState &state)
{
    FLOW_ASSIGN(Statement planned,
        m_connection->prepare("UPDATE sync_plan SET fields = json_insert(fields, '$[#]', ?2 || ?3) WHERE entity = ?1 AND step < 0 AND kind = ?4"
                              " AND NOT EXISTS (SELECT 1 FROM json_each(fields) WHERE value = ?2 || ?3)"));
    FLOW_ASSIGN(Statement worded,
        m_connection->prepare("UPDATE sync_outbox SET op = json_insert(json_insert(op, '$.lacks', json('[]')), '$.lacks[#]', ?2) WHERE entity = ?1"
                              " AND json_type(op, '$.seen') IS NOT NULL AND json_extract(op, '$.k') IN ('i', 'b')"
                              " AND NOT EXISTS (SELECT 1 FROM json_each(op, '$.lacks') WHERE value = ?2)"));
    qint64 changed = 0;
    for (const auto &[entity, fields] : m_unloaded) {
        for (const QString &field : fields) {
            planned.bind(1, qint64(entity));
            planned.bind(2, QString(kLacking));
            planned.bind(3, field);
            planned.bind(4, qint64(NewRows));
            FLOW_TRY(planned.run());
            worded.bind(1, qint64(entity));
            worded.bind(2, field);
            FLOW_TRY(worded.run());
            FLOW_ASSIGN(const qint64 rows, m_connection->integer("SELECT changes()"));
            changed += rows;
        }
    }
    if (changed == 0) return {};
    FLOW_ASSIGN(const qint64 first, m_connection->integer("SELECT coalesce(min(n), " + std::to_string(state.nextOp) + ") FROM sync_outbox WHERE n < " + std::to_string(kHeldOps)));
    return state.renumber(*m_connection, first);
}

/// Up to which version all of a row is known. What was left out of an earlier load, since what stands here is still to come back, is
/// not known beyond what this device knew in general before that.
Result<qint64> Comeback::knownOfAll(int entity, qint64 row, const PendingChanges &pending)
{
    const qint64 known = knownOf(entity, row, {});
    FLOW_ASSIGN(const bool waits, pending.touches(entity, row));
    if (!waits) return known;
    FLOW_ASSIGN(Statement earlier,
        m_connection->prepare("SELECT min(coalesce((SELECT max(k.value) FROM json_each(coalesce(nullif((SELECT value FROM sync_state WHERE key = 'past'), ''), '[]')) k WHERE k.value <= b.base), b.base)) FROM"
                              " (SELECT base FROM sync_plan WHERE entity = ?1 AND row_id = ?2 AND step < 0 UNION ALL"
                              "  SELECT json_extract(op, '$.base') FROM sync_outbox WHERE entity = ?1 AND row_id = ?2 AND json_type(op, '$.seen') IS NOT NULL) b"));
    earlier.bind(1, entity);
    earlier.bind(2, row);
    FLOW_TRY(earlier.step());
    return earlier.isNull(0) ? known : std::min(known, earlier.integer(0));
}

Result<bool> Comeback::isErasedRow(const Entity &entity, qint64 row) const
{
    if (!holdsPersonalData(entity)) return false;
    return Records(*m_connection).byId(entity, row).transform([](const auto &record) { return record && isErased(*record); });
}

QSet<QString> Comeback::unloadedOf(int entity) const
{
    const auto known = m_unloaded.find(entity);
    return known != m_unloaded.end() ? known->second : QSet<QString>();
}

/// All of a row, without what is not known here: that is not brought back as empty.
QStringList Comeback::wholeRow(int entity) const
{
    QStringList fields{u"*"_s};
    for (const QString &field : unloadedOf(entity)) fields << kLacking + field;
    return fields;
}

Result<bool> Comeback::isOwn(int entity, qint64 row) const
{
    const Entity *const described = entityByNumber(entity);
    if (described && mayBePrivate(*described)) { // then it has come back with nobody else's replica
        FLOW_ASSIGN(const auto record, Records(*m_connection).byId(*described, row));
        if (record && record->value(u"is_private").toBool()) return true;
    }
    for (const char *sql : {"SELECT t.cause FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id = ?2 AND j.op = 1 LIMIT 1",
             "SELECT t.cause FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id < ?2 AND j.last_row >= ?2 AND j.op = 1 LIMIT 1"}) {
        FLOW_ASSIGN(Statement made, m_connection->prepare(sql));
        made.bind(1, entity);
        made.bind(2, row);
        FLOW_ASSIGN(const bool found, made.step());
        if (found) return made.text(0) != "sync";
    }
    return false;
}

/// A row of which some fields are of a later version or wait to be sent: it comes back as it was before, since those that wait may
/// point to what comes only then.
Result<bool> Comeback::planChanged(const Entity &entity, qint64 row, qint64 base, const PendingChanges &pending)
{
    bool waits = false;
    QStringList standing;
    const QSet<QString> unloaded = unloadedOf(entity.number);
    for (const Field &field : entity.fields) {
        if (unloaded.contains(field.name)) continue;
        FLOW_ASSIGN(const bool changed, pending.contains(entity.number, row, field.name));
        if (changed) waits = true;
        else standing << field.name;
    }
    qint64 change = kNever; // entry of the first
    for (const Late &late : m_late[entity.number].rows.value(row))
        if (!late.fields.isEmpty()) change = std::min(change, late.entry);
    if (!waits && change == kNever) return false;
    FLOW_ASSIGN(Statement first,
        m_connection->prepare("SELECT min(e) FROM (SELECT min(entry) e FROM sync_plan WHERE entity = ?1 AND row_id = ?2 AND step >= 0"
                              " UNION ALL SELECT min(last_entry) FROM sync_outbox WHERE entity = ?1 AND row_id = ?2 AND n >= ?3"
                              " UNION ALL SELECT min(j.id) FROM journal j JOIN journal_tx t ON t.id = j.tx WHERE j.entity = ?1 AND j.row_id = ?2 AND j.op = 2"
                              " AND t.cause <> 'sync' AND j.id > (SELECT value FROM sync_state WHERE key = 'entry'))"));
    first.bind(1, entity.number);
    first.bind(2, row);
    first.bind(3, kHeldOps);
    FLOW_ASSIGN(const bool found, first.step());
    if (waits && found && !first.isNull(0)) change = std::min(change, first.integer(0));
    if (change == kNever) return false;
    // A row comes back as late as whatever is in it; what it said when it was made may point to what is gone.
    FLOW_ASSIGN(const qint64 made, m_versions->writtenAt(entity.number, row, {}, change - 1));
    // Nor does it say more than was known then: what is known by now comes with the fields, and until they are there somebody else's
    // stand.
    FLOW_ASSIGN(const qint64 known, m_versions->knownAt(change - 1));
    Step step{.kind = NewRows, .entity = entity.number, .row = row, .lastRow = row, .entry = change - 1, .fields = wholeRow(entity.number), .at = made, .base = std::min(base, known)};
    FLOW_TRY(planRun(entity, step));
    step.kind = FieldsAt;
    step.entry = m_entry;
    FLOW_ASSIGN(step.erase, isErasedRow(entity, row));
    std::map<std::pair<qint64, qint64>, QStringList> settled; // by what is known and time
    FLOW_ASSIGN(const auto dangling, danglingReferences(*m_connection, entity, row, row));
    for (const QString &field : standing) {
        if (dangling.value(row).contains(field)) continue;
        FLOW_ASSIGN(const qint64 at, m_versions->writtenAt(entity.number, row, field, m_entry));
        settled[{std::max(base, knownOf(entity.number, row, field)), at}] << field;
    }
    for (const auto &[spot, fields] : settled) {
        step.base = spot.first;
        step.at = spot.second;
        step.fields = fields;
        FLOW_TRY(add(kFields, step));
    }
    return true;
}

Result<void> Comeback::planRun(const Entity &entity, const Step &run)
{
    FLOW_TRY(add(kRows, run));
    for (const Field &field : entity.fields) {
        if (!pointsForward(entity, field)) continue;
        FLOW_ASSIGN(Statement rows,
            m_connection->prepare(u"SELECT id FROM %1 WHERE id BETWEEN ? AND ? AND %2 IS NOT NULL"_s.arg(entity.table, field.name).toStdString()));
        rows.bind(1, run.row);
        rows.bind(2, run.lastRow);
        FLOW_TRY(forEachRow(rows, [&](const Statement &row) {
            Step step = run;
            step.kind = FieldsAt;
            step.row = step.lastRow = row.integer(0);
            step.fields = {field.name};
            return add(kFields, step);
        }));
    }
    return {};
}

} // namespace flow
