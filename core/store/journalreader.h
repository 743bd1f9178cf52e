// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/id.h"
#include "core/store/connection.h"
#include "core/store/records.h"

#include <functional>
#include <optional>
#include <vector>

namespace flow {

/// One confirmed transaction, as the journal has it.
struct TransactionInfo
{
    qint64 id = 0;
    qint64 atMs = 0;
    QString author;
    QString cause; ///< code, worded by ui/text
    QString subject;
    qint64 importId = 0;
    qint64 undoes = 0;
    qint64 undoneBy = 0;
    qint64 rows = 0;
    qint64 firstEntry = 0;
    qint64 lastEntry = 0;
};

/// One change of one record. For an update, `changes` has before and after of each changed field.
struct HistoryEntry
{
    struct Change
    {
        QString field;
        QVariant before;
        QVariant after;
    };
    TransactionInfo transaction;
    int op = 0; ///< JournalOp
    std::vector<Change> changes;
};

/// Transactions, newest first, older than `before` (0 = from the newest on).
Result<std::vector<TransactionInfo>> transactions(Connection &connection, qint64 before, int limit);
/// When the newest transaction was, in the journal's hybrid clock; 1 when there is none.
Result<qint64> latestChange(Connection &connection);
Result<std::optional<TransactionInfo>> transactionById(Connection &connection, qint64 id);
/// The transaction that an import was, if it is still in the journal.
Result<std::optional<TransactionInfo>> transactionOfImport(Connection &connection, qint64 importId);

/// How many records that people know changed in a transaction: those that stand alone, each once, not the links, parts, and notes on
/// imports that came with them.
Result<qint64> recordsIn(Connection &connection, const TransactionInfo &transaction);

/// What happened to a record, newest first.
Result<std::vector<HistoryEntry>> historyOf(Connection &connection, const Entity &entity, qint64 id, int limit);

/// A row of `journal` as it stands.
struct JournalEntry
{
    qint64 id = 0;
    int op = 0;
    const Entity *entity = nullptr;
    qint64 row = 0;
    qint64 lastRow = 0; ///< equal to row when it is one
    QByteArray change;
};
/// Entries first..last of one transaction, newest first, one at a time; stops at the first error.
Result<void> forEachEntryBackwards(Connection &connection, const TransactionInfo &transaction,
    const std::function<Result<void>(const JournalEntry &)> &visit);

/// Reads the JSON of an update or delete entry. Fields that the schema no longer has are left out.
std::vector<HistoryEntry::Change> parseChange(const Entity &entity, int op, const QByteArray &json, QByteArray *uid = nullptr);

} // namespace flow
