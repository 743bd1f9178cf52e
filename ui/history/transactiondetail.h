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
    bool more = false;
};

/// Reads what one transaction did, at most `limit` records of it. Errors: NotFound when the journal no longer has it.
Result<TransactionDetail> readTransactionDetail(Connection &connection, qint64 transaction, int limit = 100);

} // namespace flow::ui
