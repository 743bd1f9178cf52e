// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/journalreader.h"

namespace flow::ui {

/// A record that a transaction touched, with what it did to it.
struct TouchedRecord
{
    const Entity *entity = nullptr;
    qint64 id = 0;
    int op = 0; ///< JournalOp
    QString title; ///< as it is now, or as it was when it was deleted; may be empty
    QString currency; ///< of its amounts, when it has any
    std::vector<HistoryEntry::Change> changes;
};

struct TransactionDetail
{
    TransactionInfo transaction;
    std::vector<TouchedRecord> records; ///< when there are more, the latest of them
    qint64 count = 0; ///< recordCount()
    qint64 refused = 0; ///< rows of the file that an import refused; they are no records
    bool more = false;
};

/// Rows that a transaction touched and that are about an import itself: how it went, what it refused, how the file was read. 0 when
/// it touched nothing else.
struct ImportRows
{
    qint64 refused = 0;
    qint64 all = 0; ///< those among them
};
Result<ImportRows> importRows(Connection &connection, const TransactionInfo &transaction);

/// How many records people would say that it changed: each once, however often it was written and whatever hangs on it; where only
/// parts and links changed, or the journal no longer has the values, all rows but those about an import.
Result<qint64> recordCount(Connection &connection, const TransactionInfo &transaction, const ImportRows &about);

/// Reads what one transaction did, at most `limit` records of it. Errors: NotFound when the journal no longer has it.
Result<TransactionDetail> readTransactionDetail(Connection &connection, qint64 transaction, int limit = 100);

} // namespace flow::ui
