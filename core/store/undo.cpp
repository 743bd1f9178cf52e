// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/undo.h"

#include "core/entities.h"
#include "core/store/bulkload.h"
#include "core/store/datesalong.h"
#include "core/store/journalwriter.h"

#include <algorithm>
#include <set>
#include <unordered_map>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    constexpr qint64 kManyRows = 50'000; // from here on, indices are dropped and made again

    /// Takes back the entries of one transaction. `careful`: leave alone what later transactions changed.
    class Rewinder
    {
    public:
        Rewinder(Connection &connection, Progress &progress, bool careful)
            : m_connection(connection)
            , m_progress(progress)
            , m_careful(careful)
        {
        }

        Result<UndoReport> rewind(const TransactionInfo &transaction)
        {
            m_report = {};
            m_report.undone = transaction;
            m_done = 0;
            FLOW_TRY(findInserted());
            if (m_careful) {
                FLOW_ASSIGN(m_along, DatesAlong::of(m_connection, transaction));
            }
            // Inserted rows go last: by then no row points to them any more because of this transaction.
            std::vector<JournalEntry> inserts;
            FLOW_TRY(forEachEntryBackwards(m_connection, transaction, [&](const JournalEntry &entry) -> Result<void> {
                if (m_progress.canceled()) return failure(ErrorCode::Canceled);
                if (entry.op == JournalInsert) inserts.push_back(entry);
                else FLOW_TRY(entry.op == JournalUpdate ? restoreFields(entry) : bringBack(entry));
                return {};
            }));
            for (const JournalEntry &entry : inserts) FLOW_TRY(removeRun(entry));
            return m_report;
        }

    private:
        Result<void> findInserted()
        {
            m_inserted.clear();
            if (!m_careful) return {};
            FLOW_ASSIGN(Statement runs,
                m_connection.prepare(
                    "SELECT entity, row_id, coalesce(last_row, row_id) FROM journal WHERE id BETWEEN ? AND ? AND op = 1"));
            runs.bind(1, m_report.undone.firstEntry);
            runs.bind(2, m_report.undone.lastEntry);
            for (;;) {
                FLOW_ASSIGN(const bool row, runs.step());
                if (!row) break;
                m_inserted[int(runs.integer(0))].push_back({runs.integer(1), runs.integer(2)});
            }
            for (auto &[entity, list] : m_inserted) std::ranges::sort(list, {}, &JournalWriter::Run::first);
            return {};
        }

        bool insertedHere(int entity, qint64 id) const
        {
            const auto found = m_inserted.find(entity);
            if (found == m_inserted.end()) return false;
            const auto after = std::ranges::upper_bound(found->second, id, {}, &JournalWriter::Run::first);
            return after != found->second.begin() && std::prev(after)->last >= id;
        }

        void keep(const Entity *entity, qint64 id, const QString &field)
        {
            // How a file was read is learned by every import of its shape: no record that somebody changed since.
            if (entity == &importMappingEntity()) return;
            constexpr qsizetype kNamed = 100;
            ++m_report.keptCount;
            if (m_report.kept.size() < kNamed) m_report.kept.append({entity, id, field});
        }

        void advance(qint64 rows)
        {
            m_report.rows += rows;
            m_done += rows;
            m_progress.step(m_done, m_report.undone.rows);
        }

        /// Rows of the run that a later transaction, still in effect, changed.
        Result<void> collectChanged(const JournalEntry &run, std::set<qint64> &ids)
        {
            FLOW_ASSIGN(Statement later,
                m_connection.prepare("SELECT DISTINCT j.row_id FROM journal j JOIN journal_tx t ON t.id = j.tx"
                                     " WHERE j.entity = ? AND j.row_id BETWEEN ? AND ? AND j.id > ? AND j.op = 2"
                                     " AND t.undoes IS NULL AND t.undone_by IS NULL"));
            later.bind(1, run.entity->number);
            later.bind(2, run.row);
            later.bind(3, run.lastRow);
            later.bind(4, m_report.undone.lastEntry);
            for (;;) {
                FLOW_ASSIGN(const bool row, later.step());
                if (!row) return {};
                ids.insert(later.integer(0));
            }
        }

        /// Rows of the run to which rows point that this transaction did not bring.
        Result<void> collectPointedTo(const JournalEntry &run, std::set<qint64> &ids)
        {
            for (const Entity *other : allEntities()) {
                for (const Field &field : other->fields) {
                    QString where;
                    if (field.type == FieldType::Reference && field.target == run.entity->name)
                        where = field.name;
                    else if (other == &fileEntity() && field.name == "owner_id"_L1)
                        where = u"owner_entity = %1 AND owner_id"_s.arg(run.entity->number);
                    else continue;
                    FLOW_TRY(collectReferences(run, *other, field.name, where, ids));
                }
            }
            return {};
        }

        Result<void> collectReferences(const JournalEntry &run, const Entity &other, const QString &column,
            const QString &where, std::set<qint64> &ids)
        {
            FLOW_ASSIGN(Statement find,
                m_connection.prepare(u"SELECT id, %1 FROM %2 WHERE %3 BETWEEN ? AND ?"_s
                                         .arg(column, other.table, where)
                                         .toStdString()));
            find.bind(1, run.row);
            find.bind(2, run.lastRow);
            for (;;) {
                FLOW_ASSIGN(const bool row, find.step());
                if (!row) return {};
                if (!insertedHere(other.number, find.integer(0))) ids.insert(find.integer(1));
            }
        }

        Result<void> removeRun(const JournalEntry &run)
        {
            std::set<qint64> keepIds;
            if (m_careful) {
                FLOW_TRY(collectChanged(run, keepIds));
                FLOW_TRY(collectPointedTo(run, keepIds));
            }
            for (const qint64 id : keepIds) keep(run.entity, id, {});
            std::optional<SuspendedIndexes> suspended;
            if (run.lastRow - run.row >= kManyRows) {
                FLOW_ASSIGN(suspended, SuspendedIndexes::suspend(m_connection, *run.entity));
            }
            qint64 from = run.row;
            for (const qint64 kept : keepIds) {
                FLOW_TRY(removeRange(*run.entity, from, kept - 1));
                from = kept + 1;
            }
            FLOW_TRY(removeRange(*run.entity, from, run.lastRow));
            if (suspended) FLOW_TRY(suspended->restore());
            return {};
        }

        Result<void> removeRange(const Entity &entity, qint64 first, qint64 last)
        {
            constexpr qint64 kBatch = 20'000; // between two looks at the cancel flag
            for (qint64 from = first; from <= last; from += kBatch) {
                if (m_progress.canceled()) return failure(ErrorCode::Canceled);
                FLOW_ASSIGN(Statement *remove, statement(u"DELETE FROM %1 WHERE id BETWEEN ? AND ?"_s.arg(entity.table)));
                remove->bind(1, from);
                remove->bind(2, std::min(last, from + kBatch - 1));
                FLOW_TRY(remove->run());
                advance(m_connection.changes());
            }
            return {};
        }

        Result<void> restoreFields(const JournalEntry &entry)
        {
            const auto changes = parseChange(*entry.entity, JournalUpdate, entry.change);
            if (changes.empty()) return {}; // erased, or its fields are gone
            QStringList names;
            for (const auto &change : changes) names << change.field;
            FLOW_ASSIGN(Statement *now,
                statement(u"SELECT %1 FROM %2 WHERE id = ?"_s.arg(names.join(u", "_s), entry.entity->table)));
            now->bind(1, entry.row);
            FLOW_ASSIGN(const bool exists, now->step());
            QStringList sets;
            std::vector<QVariant> values;
            for (size_t i = 0; exists && i < changes.size(); ++i) {
                if (m_careful && now->value(int(i)) != changes[i].after) {
                    keep(entry.entity, entry.row, changes[i].field);
                    continue;
                }
                const Field &field = *entry.entity->field(changes[i].field);
                FLOW_ASSIGN(const auto days, m_along ? m_along->daysSince(*entry.entity, entry.row, field) : Result<std::optional<qint64>>(std::nullopt));
                sets << changes[i].field + u" = ?"_s;
                values.push_back(laterByDays(field, changes[i].before, days.value_or(0)));
            }
            now->reset();
            if (!exists && m_careful) keep(entry.entity, entry.row, {});
            if (sets.isEmpty()) return {};
            FLOW_ASSIGN(Statement *set,
                statement(u"UPDATE %1 SET %2 WHERE id = ?"_s.arg(entry.entity->table, sets.join(u", "_s))));
            for (size_t i = 0; i < values.size(); ++i) set->bind(int(i) + 1, values[i]);
            set->bind(int(values.size()) + 1, entry.row);
            FLOW_TRY(set->run());
            advance(1);
            return {};
        }

        Result<void> bringBack(const JournalEntry &entry)
        {
            QByteArray uid;
            const auto values = parseChange(*entry.entity, JournalDelete, entry.change, &uid);
            if (uid.isEmpty()) return {}; // erased: its content is gone on purpose
            QString columns;
            QString marks;
            for (const auto &value : values) {
                columns += u", "_s + value.field;
                marks += u", ?"_s;
            }
            FLOW_ASSIGN(Statement *insert,
                statement(u"INSERT INTO %1 (id, uid%2) VALUES (?, ?%3) ON CONFLICT (id) DO NOTHING"_s.arg(
                    entry.entity->table, columns, marks)));
            insert->bind(1, entry.row);
            insert->bind(2, uid);
            for (size_t i = 0; i < values.size(); ++i) insert->bind(int(i) + 3, values[i].before);
            FLOW_TRY(insert->run());
            if (m_connection.changes() == 0) keep(entry.entity, entry.row, {});
            else advance(1);
            return {};
        }

        /// Prepared once for each shape; an undo runs the same few a million times.
        Result<Statement *> statement(const QString &sql)
        {
            const std::string key = sql.toStdString();
            auto found = m_statements.find(key);
            if (found == m_statements.end()) {
                FLOW_ASSIGN(Statement prepared, m_connection.prepare(key));
                found = m_statements.emplace(key, std::move(prepared)).first;
            }
            return &found->second;
        }

        Connection &m_connection;
        Progress &m_progress;
        bool m_careful;
        qint64 m_done = 0;
        UndoReport m_report;
        std::optional<DatesAlong> m_along;
        std::unordered_map<int, std::vector<JournalWriter::Run>> m_inserted;
        std::unordered_map<std::string, Statement> m_statements;
    };

    Result<void> mark(Connection &connection, qint64 transaction, std::optional<qint64> undoneBy)
    {
        FLOW_ASSIGN(Statement set, connection.prepare("UPDATE journal_tx SET undone_by = ? WHERE id = ?"));
        if (undoneBy) set.bind(1, *undoneBy);
        set.bind(2, transaction);
        return set.run();
    }

    /// What `undone` had taken back stands again; what that had taken back does not any more, and so on.
    Result<void> markUndone(Connection &connection, TransactionInfo undone)
    {
        for (bool stands = true; undone.undoes; stands = !stands) {
            FLOW_TRY(mark(connection, undone.undoes, stands ? std::nullopt : std::optional(undone.id)));
            FLOW_ASSIGN(const auto before, transactionById(connection, undone.undoes));
            if (!before) break; // compacted
            undone = *before;
        }
        return {};
    }

    Result<std::optional<TransactionInfo>> latest(Connection &connection, std::string_view condition)
    {
        FLOW_ASSIGN(const qint64 id,
            connection.integer("SELECT max(id) FROM journal_tx WHERE " + std::string(condition)));
        if (id == 0) return std::optional<TransactionInfo>();
        return transactionById(connection, id);
    }

} // namespace

Result<std::optional<TransactionInfo>> nextUndo(Connection &connection)
{
    // What came from the cloud was done by others, who may undo it. An import that changed no record leaves nothing to take back.
    // A revert chose an older step by hand, and so is a step of its own.
    return latest(connection,
        "(undoes IS NULL OR cause = 'revert') AND undone_by IS NULL AND cause NOT IN ('erase', 'sync') AND NOT (cause = 'import' AND EXISTS"
        " (SELECT 1 FROM import WHERE import.id = journal_tx.import_id AND created = 0 AND updated = 0))");
}

Result<std::optional<TransactionInfo>> nextRedo(Connection &connection)
{
    // An undo that stands and after which nothing else was done; the latest first, so redo goes forward again in order.
    return latest(connection,
        "cause = 'undo' AND undone_by IS NULL AND id > coalesce((SELECT max(id) FROM journal_tx WHERE (undoes IS NULL AND cause <> 'sync') OR cause = 'revert'), 0)");
}

Result<UndoReport> undoTransaction(Connection &connection, qint64 transaction, Progress &progress)
{
    FLOW_ASSIGN(const auto info, transactionById(connection, transaction));
    if (!info) return failure(ErrorCode::NotFound, {u"transaction "_s + QString::number(transaction)});
    if (info->undoneBy) return failure(ErrorCode::Conflict, {u"undone"_s});
    FLOW_TRY(connection.exec("PRAGMA defer_foreign_keys = ON"));
    connection.setProgress(&progress);
    Rewinder rewinder(connection, progress, true);
    FLOW_ASSIGN(UndoReport report, rewinder.rewind(*info));
    FLOW_TRY(mark(connection, info->id, connection.journal().transaction()));
    FLOW_TRY(markUndone(connection, *info));
    return report;
}

Result<void> rollBackTo(Connection &connection, qint64 momentMs, Progress &progress)
{
    FLOW_TRY(connection.exec("PRAGMA foreign_keys = OFF"));
    Rewinder rewinder(connection, progress, false);
    FLOW_TRY(connection.exec("BEGIN IMMEDIATE"));
    for (;;) {
        FLOW_ASSIGN(const auto list, transactions(connection, 0, 1));
        if (list.empty() || list.front().atMs <= momentMs) break;
        const TransactionInfo &info = list.front();
        FLOW_TRY(rewinder.rewind(info));
        FLOW_TRY(connection.exec("DELETE FROM journal WHERE id >= " + std::to_string(info.firstEntry)));
        FLOW_TRY(connection.exec("DELETE FROM journal_tx WHERE id = " + std::to_string(info.id)));
        if (info.undoes) FLOW_TRY(mark(connection, info.undoes, std::nullopt));
    }
    return connection.exec("COMMIT; PRAGMA foreign_keys = ON");
}

} // namespace flow
