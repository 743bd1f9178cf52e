// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/journalreader.h"

#include "core/store/journalwriter.h"
#include "core/store/standsalone.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <unordered_map>

namespace flow {
namespace {

    using namespace Qt::StringLiterals;

    constexpr std::string_view kTransactionColumns
        = "t.id, t.at >> 16, t.author, t.cause, t.subject, t.import_id, t.undoes, t.undone_by, t.rows, t.first_entry, t.last_entry";

    TransactionInfo readTransaction(const Statement &s, int c = 0)
    {
        return {s.integer(c), s.integer(c + 1), s.string(c + 2), s.string(c + 3), s.string(c + 4), s.integer(c + 5),
            s.integer(c + 6), s.integer(c + 7), s.integer(c + 8), s.integer(c + 9), s.integer(c + 10)};
    }

    Result<std::optional<TransactionInfo>> firstTransaction(Statement &statement)
    {
        FLOW_ASSIGN(const bool row, statement.step());
        return row ? std::optional(readTransaction(statement)) : std::nullopt;
    }

    std::string selectTransactions(std::string_view rest)
    {
        return "SELECT " + std::string(kTransactionColumns) + " FROM journal_tx t " + std::string(rest);
    }

    QVariant fromJson(const Field &field, const QJsonValue &value)
    {
        if (value.isString()) return value.toString();
        if (value.isDouble()) {
            if (field.type == FieldType::Decimal) return value.toDouble();
            return value.toInteger();
        }
        if (value.isObject()) return QByteArray::fromBase64(value.toObject().value("$b"_L1).toString().toLatin1());
        return {};
    }

} // namespace

Result<std::vector<TransactionInfo>> transactions(Connection &connection, qint64 before, int limit)
{
    FLOW_ASSIGN(Statement statement,
        connection.prepare(selectTransactions("WHERE ?1 = 0 OR t.id < ?1 ORDER BY t.id DESC LIMIT ?2")));
    statement.bind(1, before);
    statement.bind(2, limit);
    std::vector<TransactionInfo> list;
    for (;;) {
        FLOW_ASSIGN(const bool row, statement.step());
        if (!row) return list;
        list.push_back(readTransaction(statement));
    }
}

Result<qint64> latestChange(Connection &connection)
{
    return connection.integer("SELECT coalesce((SELECT at FROM journal_tx ORDER BY id DESC LIMIT 1), 1)"); // at grows with id
}

Result<std::optional<TransactionInfo>> transactionById(Connection &connection, qint64 id)
{
    FLOW_ASSIGN(Statement statement, connection.prepare(selectTransactions("WHERE t.id = ?")));
    statement.bind(1, id);
    return firstTransaction(statement);
}

Result<std::optional<TransactionInfo>> transactionOfImport(Connection &connection, qint64 importId)
{
    FLOW_ASSIGN(Statement statement,
        connection.prepare(selectTransactions("WHERE t.import_id = ? AND t.undoes IS NULL ORDER BY t.id LIMIT 1")));
    statement.bind(1, importId);
    return firstTransaction(statement);
}

Result<qint64> recordsIn(Connection &connection, const TransactionInfo &transaction)
{
    struct Rows
    {
        bool count = false;
        std::vector<std::pair<qint64, qint64>> made; ///< runs, which don't overlap within a transaction
        std::vector<qint64> changed = {};
    };
    std::unordered_map<int, Rows> entities;
    for (const Entity *entity : allEntities()) entities[entity->number].count = standsAlone(*entity);
    FLOW_ASSIGN(Statement entries, connection.prepare("SELECT entity, op, row_id, coalesce(last_row, row_id) FROM journal WHERE id BETWEEN ? AND ?"));
    entries.bind(1, transaction.firstEntry);
    entries.bind(2, transaction.lastEntry);
    for (;;) {
        FLOW_ASSIGN(const bool row, entries.step());
        if (!row) break;
        Rows &rows = entities[int(entries.integer(0))];
        if (!rows.count) continue;
        if (entries.integer(1) == JournalInsert) rows.made.emplace_back(entries.integer(2), entries.integer(3));
        else rows.changed.push_back(entries.integer(2));
    }
    qint64 records = 0;
    for (auto &[number, rows] : entities) {
        std::ranges::sort(rows.made);
        std::ranges::sort(rows.changed);
        const auto again = std::ranges::unique(rows.changed);
        rows.changed.erase(again.begin(), again.end());
        for (const auto &[first, last] : rows.made) records += last - first + 1;
        records += std::ranges::count_if(rows.changed, [&made = rows.made](qint64 id) {
            const auto after = std::ranges::upper_bound(made, id, {}, &std::pair<qint64, qint64>::first);
            return after == made.begin() || std::prev(after)->second < id;
        });
    }
    return records;
}

Result<std::vector<HistoryEntry>> historyOf(Connection &connection, const Entity &entity, qint64 id, int limit)
{
    // The second part finds the run of inserted rows that the record came with.
    FLOW_ASSIGN(Statement statement,
        connection.prepare("SELECT j.op, j.change, " + std::string(kTransactionColumns)
            + " FROM (SELECT * FROM journal WHERE entity = ?1 AND row_id = ?2 UNION"
              " SELECT * FROM journal WHERE entity = ?1 AND row_id < ?2 AND last_row >= ?2) j"
              " JOIN journal_tx t ON t.id = j.tx ORDER BY j.id DESC LIMIT ?3"));
    statement.bind(1, entity.number);
    statement.bind(2, id);
    statement.bind(3, limit);
    std::vector<HistoryEntry> list;
    for (;;) {
        FLOW_ASSIGN(const bool row, statement.step());
        if (!row) return list;
        const int op = int(statement.integer(0));
        const QByteArray change = statement.isNull(1) ? QByteArray() : statement.blob(1);
        list.push_back({readTransaction(statement, 2), op, parseChange(entity, op, change)});
    }
}

Result<void> forEachEntryBackwards(Connection &connection, const TransactionInfo &transaction,
    const std::function<Result<void>(const JournalEntry &)> &visit)
{
    FLOW_ASSIGN(Statement statement,
        connection.prepare("SELECT id, op, entity, row_id, last_row, change FROM journal WHERE id = ?"));
    // One at a time by key: the visitor writes to the journal, which an open cursor would see growing.
    for (qint64 id = transaction.lastEntry; id >= transaction.firstEntry; --id) {
        statement.bind(1, id);
        FLOW_ASSIGN(const bool row, statement.step());
        if (row) {
            const qint64 first = statement.integer(3);
            const JournalEntry entry{statement.integer(0), int(statement.integer(1)),
                entityByNumber(int(statement.integer(2))), first, statement.isNull(4) ? first : statement.integer(4),
                statement.isNull(5) ? QByteArray() : statement.blob(5)};
            statement.reset();
            if (entry.entity) FLOW_TRY(visit(entry));
        }
        statement.reset();
    }
    return {};
}

std::vector<HistoryEntry::Change> parseChange(const Entity &entity, int op, const QByteArray &json, QByteArray *uid)
{
    std::vector<HistoryEntry::Change> changes;
    if (json.isEmpty()) return changes;
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (uid && it.key() == "uid"_L1)
            *uid = QByteArray::fromBase64(it.value().toObject().value("$b"_L1).toString().toLatin1());
        const Field *field = entity.field(it.key());
        if (!field) continue;
        if (op == JournalUpdate) {
            const QJsonArray both = it.value().toArray();
            changes.push_back({field->name, fromJson(*field, both.at(0)), fromJson(*field, both.at(1))});
        } else {
            changes.push_back({field->name, fromJson(*field, it.value()), {}});
        }
    }
    return changes;
}

} // namespace flow
