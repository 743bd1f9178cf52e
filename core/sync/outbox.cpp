// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox.h"

#include "core/base/uuid.h"
#include "core/store/journalreader.h"
#include "core/store/journalwriter.h"
#include "core/sync/comeback.h"
#include "core/sync/planner.h"
#include "core/sync/rowat.h"
#include "core/sync/syncwords.h"
#include "core/sync/wire.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 kRunRows = 1000; // rows of one bulk op
constexpr qsizetype kRunBytes = 400'000;

// ---- journal to plan ----

struct Transaction
{
    qint64 id = 0;
    qint64 at = 0;
    QString cause;
    qint64 firstEntry = 0;
    qint64 lastEntry = 0;
    qint64 base = 0;
};

QStringList personalFields(const Entity &entity, QStringList names)
{
    for (const Field &field : entity.fields)
        if (field.is(Personal) && !names.contains(field.name)) names << field.name;
    return names;
}

/// Columns that this program knows and that were never fetched (Syncer::checkColumns): what others wrote in them was seen by nobody
/// here.
class UnseenColumns
{
public:
    explicit UnseenColumns(const SyncState &state) : m_fetched(QJsonDocument::fromJson(state.columns.toUtf8()).object()) { }
    bool anyOf(const Entity &entity, const QStringList &fields) const
    {
        if (m_fetched.isEmpty()) return false;
        const QJsonArray fetched = m_fetched.value(entity.name).toArray();
        return std::ranges::any_of(fields, [&](const QString &field) { return !fetched.contains(field); });
    }

private:
    QJsonObject m_fetched; ///< names by entity
};

Result<void> planTransaction(Connection &connection, Planner &planner, const Transaction &tx, const QSet<int> &natural, const UnseenColumns &unseen)
{
    std::vector<PlanStep> first; // deletions that make room for a new row of the same name
    std::vector<PlanStep> runs;
    std::vector<PlanStep> rest;
    FLOW_ASSIGN(Statement entries,
        connection.prepare("SELECT id, op, entity, row_id, coalesce(last_row, row_id), change FROM journal WHERE id BETWEEN ? AND ? ORDER BY id"));
    entries.bind(1, tx.firstEntry);
    entries.bind(2, tx.lastEntry);
    for (;;) {
        FLOW_ASSIGN(const bool row, entries.step());
        if (!row) break;
        const Entity *entity = entityByNumber(int(entries.integer(2)));
        if (!entity) continue;
        PlanStep step{.entity = entity, .row = entries.integer(3), .lastRow = entries.integer(4), .entry = entries.integer(0), .at = tx.at, .base = tx.base};
        switch (entries.integer(1)) {
        case JournalInsert:
            step.kind = NewRows;
            step.fields = {u"*"_s};
            runs.push_back(step);
            break;
        case JournalDelete:
            step.kind = Deletion;
            (natural.contains(entity->number) ? first : rest).push_back(step);
            break;
        default:
            step.fields = QJsonDocument::fromJson(entries.blob(5)).object().keys();
            step.erase = tx.cause == u"erase";
            step.kind = step.erase ? FieldsAt : Change;
            if (unseen.anyOf(*entity, step.fields)) step.base = 0;
            if (step.erase) step.fields = personalFields(*entity, step.fields);
            if (!step.fields.isEmpty()) rest.push_back(step);
        }
    }
    std::ranges::stable_partition(runs, [](const PlanStep &step) { return !isOwned(*step.entity); }); // the journal has files and tags early
    for (const PlanStep &step : first) FLOW_TRY(planner.add(step));
    FLOW_TRY(planner.addRuns(runs));
    for (const PlanStep &step : rest) FLOW_TRY(planner.add(step));
    return {};
}

Result<QSet<int>> naturalEntities(Connection &connection)
{
    QSet<int> numbers;
    FLOW_ASSIGN(const auto keys, naturalKeys(connection));
    for (const NaturalKey &key : keys) numbers.insert(key.entity->number);
    return numbers;
}

// ---- plan to outbox ----

class OpMaker
{
public:
    OpMaker(Connection &connection) : m_connection(connection), m_history(connection), m_versions(connection) { }

    /// The op of the step, or of the first rows of a run; then `done` is the last row that is in it. Empty: nothing to send.
    Result<QJsonObject> make(const PlanStep &planned, qint64 &done)
    {
        FLOW_ASSIGN(const PlanStep step, alike(planned));
        done = step.lastRow;
        FLOW_ASSIGN(QJsonObject op, makeBare(step, done));
        if (step.kind == NewRows && !op.isEmpty()) {
            QJsonArray lacking;
            for (const QString &field : step.fields)
                if (field.startsWith(kLacking)) lacking << field.sliced(1);
            if (!lacking.isEmpty()) op.insert(u"lacks"_s, lacking);
        }
        return dated(step, done, op);
    }

private:
    Result<QJsonObject> makeBare(const PlanStep &step, qint64 &done)
    {
        switch (step.kind) {
        case NewRows: return makeRows(step, done);
        case Change: return makeChange(step);
        case Deletion: return makeDeletion(step);
        default: return makeFields(step);
        }
    }

    static QJsonObject head(const PlanStep &step, QLatin1StringView kind)
    {
        QJsonObject op{{u"t"_s, step.entity->name}, {u"k"_s, kind}, {u"base"_s, step.base}, {u"hlc"_s, step.at}};
        if (step.erase) op.insert(u"erase"_s, true);
        return op;
    }

    /// The op as it is; of what comes back also since when it stood so.
    Result<QJsonObject> dated(const PlanStep &step, qint64 lastRow, QJsonObject op)
    {
        if (step.step >= 0 || op.isEmpty()) return op;
        FLOW_ASSIGN(const qint64 seen, m_versions.of(step.entity->number, step.row, lastRow, step.entry, step.kind == FieldsAt ? step.fields : QStringList()));
        op.insert(u"seen"_s, RowVersions::orKnown(seen, step.base));
        FLOW_ASSIGN(const QJsonObject apart, step.kind == NewRows && step.row == step.lastRow ? m_versions.apart(step.entity->number, step.row, step.entry, step.base) : QJsonObject());
        if (!apart.isEmpty()) op.insert(u"apart"_s, apart);
        return op;
    }

    Result<QJsonValue> wireValue(const Field &field, const QVariant &value, const std::function<QVariant(QStringView)> &valueOf)
    {
        if (wireType(field) != WireType::Uid || value.isNull()) return toWire(field, value);
        const Entity *target = targetOf(field, valueOf);
        if (!target) return QJsonValue(QJsonValue::Null);
        FLOW_ASSIGN(const QByteArray uid, m_history.uidOf(*target, value.toLongLong()));
        return uid.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(uuidToString(uid));
    }

    Result<QJsonValue> wireValue(const Record &record, size_t index)
    {
        return wireValue(record.entity->fields[index], record.values[index], [&](QStringView name) { return record.value(name); });
    }

    Result<std::vector<Record>> rowsOf(const PlanStep &step, qint64 last)
    {
        std::vector<Record> records;
        FLOW_ASSIGN(const bool untouched, m_history.isUntouched(*step.entity, step.row, last, step.entry));
        if (!untouched) {
            for (qint64 row = step.row; row <= last; ++row) {
                FLOW_ASSIGN(auto record, m_history.rowAt(*step.entity, row, step.entry));
                if (record) records.push_back(std::move(*record));
            }
            return records;
        }
        FLOW_ASSIGN(Statement rows,
            m_connection.prepare(u"SELECT %1 FROM %2 WHERE id BETWEEN ? AND ? ORDER BY id"_s.arg(recordColumns(*step.entity), step.entity->table).toStdString()));
        rows.bind(1, step.row);
        rows.bind(2, last);
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return records;
            records.push_back(readRecord(*step.entity, rows));
        }
    }

    /// What comes back says what is empty in it, as far as that is known here: somebody else may have brought back what was emptied.
    static bool saysEmpty(const PlanStep &step, const Field &field) { return step.step < 0 && !step.fields.contains(kLacking + field.name); }

    /// A run of new rows that come back, as far as the same is unknown of all of them.
    Result<PlanStep> alike(PlanStep step)
    {
        if (step.step >= 0 || step.kind != NewRows) return step;
        FLOW_ASSIGN(const auto dangling, danglingReferences(m_connection, *step.entity, step.row, std::min(step.lastRow, step.row + kRunRows - 1)));
        if (dangling.isEmpty()) return step;
        const QSet<QString> unknown = dangling.value(step.row);
        for (qint64 row = step.row + 1; row <= std::min(step.lastRow, step.row + kRunRows - 1); ++row)
            if (dangling.value(row) != unknown) step.lastRow = row - 1;
        for (const QString &field : unknown) step.fields << kLacking + field;
        return step;
    }

    Result<QJsonObject> makeRows(const PlanStep &step, qint64 &done)
    {
        done = std::min(step.lastRow, step.row + kRunRows - 1);
        FLOW_ASSIGN(const auto records, rowsOf(step, done));
        if (records.empty()) return QJsonObject();
        const auto &fields = step.entity->fields;
        std::vector<size_t> used;
        for (size_t f = 0; f < fields.size(); ++f) {
            const bool said = std::ranges::any_of(records, [&](const Record &record) { return !record.values[f].isNull(); });
            if (said ? !pointsForward(*step.entity, fields[f]) : saysEmpty(step, fields[f])) used.push_back(f);
        }
        if (records.size() == 1) {
            QJsonObject set;
            for (const size_t f : used) {
                FLOW_ASSIGN(const QJsonValue value, wireValue(records.front(), f));
                set.insert(fields[f].name, value);
            }
            QJsonObject op = head(step, "i"_L1);
            op.insert(u"id"_s, uuidToString(records.front().uid));
            op.insert(u"set"_s, set);
            return op;
        }
        QJsonArray columns;
        for (const size_t f : used) columns << fields[f].name;
        QJsonArray rows;
        qsizetype bytes = 0;
        for (const Record &record : records) {
            QJsonArray row{uuidToString(record.uid)};
            for (const size_t f : used) {
                FLOW_ASSIGN(const QJsonValue value, wireValue(record, f));
                row << value;
                bytes += value.isString() ? value.toString().size() + 8 : value.isNull() ? 5 : 8;
            }
            rows << row;
            done = record.id;
            if (bytes > kRunBytes) break;
        }
        if (&records.back() == &records[size_t(rows.size()) - 1]) done = std::min(step.lastRow, step.row + kRunRows - 1);
        QJsonObject op = head(step, "b"_L1);
        op.insert(u"c"_s, columns);
        op.insert(u"r"_s, rows);
        return op;
    }

    Result<QJsonObject> makeChange(const PlanStep &step)
    {
        FLOW_ASSIGN(Statement entry, m_connection.prepare("SELECT change FROM journal WHERE id = ?"));
        entry.bind(1, step.entry);
        FLOW_ASSIGN(const bool found, entry.step());
        const QJsonObject raw = found ? QJsonDocument::fromJson(entry.blob(0)).object() : QJsonObject();
        QJsonObject set, was;
        for (const auto &change : found ? parseChange(*step.entity, JournalUpdate, entry.blob(0)) : std::vector<HistoryEntry::Change>()) {
            if (!raw.value(change.field).isArray()) continue; // erased since; the erasing itself follows
            const Field &field = *step.entity->field(change.field);
            const auto valueOf = [&](QStringView name) -> QVariant {
                const auto now = m_history.rowAt(*step.entity, step.row, step.entry);
                return now && *now ? (*now)->value(name) : QVariant();
            };
            FLOW_ASSIGN(const QJsonValue after, wireValue(field, change.after, valueOf));
            set.insert(field.name, after);
            if (mergeClassOf(*step.entity, field) != MergeClass::Guard) continue;
            FLOW_ASSIGN(const QJsonValue before, wireValue(field, change.before, valueOf));
            was.insert(field.name, before);
        }
        return changeOp(step, set, was);
    }

    Result<QJsonObject> makeFields(const PlanStep &step)
    {
        QJsonObject set;
        FLOW_ASSIGN(const auto record, m_history.rowAt(*step.entity, step.row, step.entry));
        if (!record) return QJsonObject();
        for (const QString &name : step.fields) {
            const int index = step.entity->indexOf(name);
            if (index < 0) continue;
            FLOW_ASSIGN(const QJsonValue value, wireValue(*record, size_t(index)));
            set.insert(name, value);
        }
        return changeOp(step, set, {});
    }

    Result<QJsonObject> changeOp(const PlanStep &step, const QJsonObject &set, const QJsonObject &was)
    {
        FLOW_ASSIGN(const QByteArray uid, m_history.uidOf(*step.entity, step.row));
        if (uid.isEmpty() || set.isEmpty()) return QJsonObject();
        QJsonObject op = head(step, "u"_L1);
        op.insert(u"id"_s, uuidToString(uid));
        op.insert(u"set"_s, set);
        if (!was.isEmpty()) op.insert(u"was"_s, was);
        return op;
    }

    Result<QJsonObject> makeDeletion(const PlanStep &step)
    {
        FLOW_ASSIGN(Statement entry, m_connection.prepare("SELECT change FROM journal WHERE id = ?"));
        entry.bind(1, step.entry);
        FLOW_ASSIGN(const bool found, entry.step());
        QByteArray uid;
        if (found) parseChange(*step.entity, JournalDelete, entry.blob(0), &uid);
        if (uid.isEmpty()) return QJsonObject();
        QJsonObject op = head(step, "d"_L1);
        op.insert(u"id"_s, uuidToString(uid));
        return op;
    }

    Connection &m_connection;
    RowHistory m_history;
    RowVersions m_versions;
};

Result<std::optional<PlanStep>> nextStep(Connection &connection)
{
    FLOW_ASSIGN(Statement next,
        connection.prepare("SELECT step, kind, entity, row_id, last_row, entry, fields, at, base, erase FROM sync_plan ORDER BY step LIMIT 1"));
    FLOW_ASSIGN(const bool found, next.step());
    if (!found) return std::optional<PlanStep>();
    PlanStep step{next.integer(0), int(next.integer(1)), entityByNumber(int(next.integer(2))), next.integer(3), next.integer(4), next.integer(5), {}, next.integer(7), next.integer(8), next.integer(9) != 0};
    const QJsonDocument names = QJsonDocument::fromJson(next.blob(6));
    for (const QJsonValue &name : names.array()) step.fields << name.toString();
    return step;
}

} // namespace

Result<void> Outbox::planEverything()
{
    Planner planner(m_connection, m_state.past);
    FLOW_TRY(planner.open());
    FLOW_ASSIGN(m_state.entry, m_connection.integer("SELECT coalesce(max(id), 0) FROM journal"));
    FLOW_ASSIGN(const qint64 at, latestChange(m_connection));
    std::vector<PlanStep> runs;
    for (const Entity *entity : sendingOrder()) {
        FLOW_ASSIGN(const qint64 first, m_connection.integer(u"SELECT coalesce(min(id), 0) FROM %1"_s.arg(entity->table).toStdString()));
        FLOW_ASSIGN(const qint64 last, m_connection.integer(u"SELECT coalesce(max(id), 0) FROM %1"_s.arg(entity->table).toStdString()));
        if (last > 0) runs.push_back({.kind = NewRows, .entity = entity, .row = first, .lastRow = last, .entry = m_state.entry, .fields = {u"*"_s}, .at = at});
    }
    FLOW_TRY(planner.addRuns(runs));
    return m_state.save(m_connection);
}

Result<void> Outbox::planJoined(const JoinPlan &plan)
{
    Planner planner(m_connection, m_state.past);
    FLOW_TRY(planner.open());
    FLOW_ASSIGN(m_state.entry, m_connection.integer("SELECT coalesce(max(id), 0) FROM journal"));
    FLOW_ASSIGN(const qint64 at, latestChange(m_connection));
    StatementCache cache(m_connection);
    QHash<const Entity *, QSet<qint64>> known;
    for (const JoinPair &pair : plan.same) {
        known[pair.entity].insert(pair.id);
        FLOW_ASSIGN(Statement *const take, cache.prepare("UPDATE " + pair.entity->table.toStdString() + " SET uid = ? WHERE id = ? AND uid <> ?1"));
        take->bindBlob(1, pair.uid.constData(), int(pair.uid.size()));
        take->bind(2, pair.id);
        FLOW_TRY(take->run());
    }
    std::vector<PlanStep> runs;
    for (const Entity *entity : sendingOrder()) {
        const QSet<qint64> there = known.value(entity);
        FLOW_ASSIGN(Statement rows, m_connection.prepare(u"SELECT id FROM %1 ORDER BY id"_s.arg(entity->table).toStdString()));
        bool follows = false;
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            const qint64 id = rows.integer(0);
            const bool fresh = !there.contains(id);
            if (fresh && follows) runs.back().lastRow = id;
            else if (fresh) runs.push_back({.kind = NewRows, .entity = entity, .row = id, .lastRow = id, .entry = m_state.entry, .fields = {u"*"_s}, .at = at});
            follows = fresh;
        }
    }
    FLOW_TRY(planner.addRuns(runs));
    for (const JoinPair &pair : plan.same) {
        PlanStep step{.kind = FieldsAt, .entity = pair.entity, .row = pair.id, .lastRow = pair.id, .entry = m_state.entry, .at = at};
        QStringList guarded, others;
        for (const JoinField &field : pair.differing)
            (mergeClassOf(*pair.entity, *field.field) == MergeClass::Lww ? others : guarded) << field.field->name;
        // What the organisation lacks was decided by somebody who had seen all of it. What differs was not decided by
        // anybody: it comes as the oldest of all changes, so that what is there stands and ours is kept or asked about.
        // Apart, since a change that is refused in one field does not tell what it lost in another.
        for (const auto &[fields, base, when] : {std::tuple(pair.filled, plan.head, at), std::tuple(guarded, qint64(0), qint64(1)), std::tuple(others, qint64(0), qint64(1))}) {
            if (fields.isEmpty()) continue;
            step.fields = fields;
            step.base = base;
            step.at = when;
            FLOW_TRY(planner.add(step));
        }
    }
    return m_state.save(m_connection);
}

Result<bool> Outbox::planJournal()
{
    std::vector<Transaction> list;
    {
        FLOW_ASSIGN(Statement rows,
            m_connection.prepare("SELECT t.id, t.at, t.cause, t.first_entry, t.last_entry, coalesce((SELECT head FROM sync_seen_head s"
                                 " WHERE s.tx < t.id ORDER BY s.tx DESC LIMIT 1), 0) FROM journal_tx t WHERE t.last_entry > ? ORDER BY t.id"));
        rows.bind(1, m_state.entry);
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) break;
            list.push_back({rows.integer(0), rows.integer(1), rows.string(2), rows.integer(3), rows.integer(4), rows.integer(5)});
        }
    }
    if (list.empty()) return false;
    Planner planner(m_connection, m_state.past);
    FLOW_TRY(planner.open());
    FLOW_ASSIGN(const auto natural, naturalEntities(m_connection));
    const UnseenColumns unseen(m_state);
    bool planned = false;
    for (const Transaction &tx : list) {
        if (tx.cause != u"sync") {
            FLOW_TRY(planTransaction(m_connection, planner, tx, natural, unseen));
            planned = true;
        }
        m_state.entry = tx.lastEntry;
    }
    FLOW_TRY(m_state.save(m_connection));
    return planned;
}

Result<bool> Outbox::fill(qsizetype bytes)
{
    const std::string held = std::to_string(kHeldOps);
    FLOW_ASSIGN(qint64 ready, m_connection.integer("SELECT coalesce(sum(length(op)), 0) FROM sync_outbox WHERE n < " + held));
    FLOW_ASSIGN(const qint64 holds, m_connection.integer("SELECT EXISTS (SELECT 1 FROM sync_outbox WHERE n >= " + held + ")"));
    OpMaker maker(m_connection);
    FLOW_ASSIGN(Statement put,
        m_connection.prepare("INSERT INTO sync_outbox (n, entity, row_id, last_row, fields, op, hash, last_entry) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"));
    FLOW_ASSIGN(Statement drop, m_connection.prepare("DELETE FROM sync_plan WHERE step = ?"));
    FLOW_ASSIGN(Statement shorten, m_connection.prepare("UPDATE sync_plan SET row_id = ? WHERE step = ?"));
    while (ready < bytes) {
        FLOW_ASSIGN(const auto step, nextStep(m_connection));
        if (!step || (holds && step->step >= 0)) break;
        qint64 done = step->lastRow;
        QJsonObject op;
        if (step->entity) {
            FLOW_ASSIGN(op, maker.make(*step, done));
            // Own changes may have been confirmed later than what is known of others': what they point to was seen by then.
            if (step->step < 0 && !op.isEmpty()) op.insert(u"knew"_s, m_state.returning);
        }
        if (!op.isEmpty()) {
            const QByteArray text = QJsonDocument(op).toJson(QJsonDocument::Compact);
            m_state.lastHash = opHash(m_state.lastHash, m_state.nextOp, text);
            put.bind(1, m_state.nextOp++);
            put.bind(2, step->entity->number);
            put.bind(3, step->row);
            put.bind(4, done);
            put.bind(5, QString::fromUtf8(namesJson(step->fields)));
            put.bind(6, QString::fromUtf8(text));
            put.bind(7, m_state.lastHash);
            put.bind(8, step->entry);
            FLOW_TRY(put.run());
            ready += text.size();
        }
        if (done < step->lastRow) {
            shorten.bind(1, done + 1);
            shorten.bind(2, step->step);
            FLOW_TRY(shorten.run());
        } else {
            drop.bind(1, step->step);
            FLOW_TRY(drop.run());
        }
    }
    if (holds && ready == 0) { // what has come back was answered
        FLOW_TRY(m_state.renumber(m_connection, m_state.nextOp, true));
        ready = 1;
    }
    FLOW_TRY(m_state.save(m_connection));
    return ready > 0;
}

Result<void> Outbox::hold()
{
    const std::string held = std::to_string(kHeldOps);
    // That a row is the same as an older one was known to the cloud, and is lost with what it lost.
    FLOW_ASSIGN(Statement put, m_connection.prepare("UPDATE sync_outbox SET op = replace(op, ?1, ?2) WHERE instr(op, ?1) > 0"));
    const QJsonObject same = QJsonDocument::fromJson(m_state.same.toUtf8()).object();
    for (auto it = same.begin(); it != same.end(); ++it) {
        put.bind(1, it.key());
        put.bind(2, it.value().toString());
        FLOW_TRY(put.run());
    }
    return m_connection.exec("UPDATE sync_outbox SET n = n + " + held + " WHERE n < " + held + " AND json_extract(op, '$.seen') IS NULL");
}

Result<qint64> countWaiting(Connection &connection)
{
    FLOW_ASSIGN(const SyncState state, SyncState::read(connection));
    return connection.integer("SELECT (SELECT coalesce(sum(last_row - row_id + 1), 0) FROM sync_outbox)"
                              " + (SELECT coalesce(sum(last_row - row_id + 1), 0) FROM sync_plan)"
                              " + (SELECT coalesce(sum(coalesce(j.last_row, j.row_id) - j.row_id + 1), 0) FROM journal j"
                              " JOIN journal_tx t ON t.id = j.tx WHERE t.cause <> 'sync' AND j.id > " + std::to_string(state.entry) + ")");
}

} // namespace flow
