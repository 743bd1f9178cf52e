// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/undo.h"

namespace flow {

/// What a transaction brought or changed, and what is still so although it was taken back: somebody had changed it, or points to it.
struct LeftRecords
{
    qint64 count = 0;
    QList<KeptRecord> records; ///< the first ones, each once; `field` is empty where the transaction brought the record
};

/// Read from the journal and from what is there now, so it holds also long after the undo. Nothing for a transaction that stands.
/// Parts (lines of an order), tags and notes on imports are not named; of those the journal tells in full.
Result<LeftRecords> recordsLeftBy(Connection &connection, const TransactionInfo &undone, int limit);

} // namespace flow
