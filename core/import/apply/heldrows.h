// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/plan/rowdraft.h"

#include <QTemporaryFile>

namespace flow {

/// Rows whose verdict comes at the end of the table, in a temporary file: orders of a long list do not fit into memory.
/// For one thread; rows are first all added, then read. Errors: DiskFull, of the folder for temporary files.
class HeldRows
{
public:
    /// What an order takes of a row, and the row's cells as they are kept for one that is refused. The place to read it from.
    Result<qint64> add(const RowDraft &row, const QByteArray &cells);
    Result<void> read(qint64 place, RowDraft &row, QByteArray &cells);

private:
    Result<void> flush();

    QTemporaryFile m_file;
    QByteArray m_buffer; ///< not written yet
    qint64 m_written = 0;
};

} // namespace flow
