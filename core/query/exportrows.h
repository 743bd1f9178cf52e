// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/export.h"
#include "core/query/listcolumns.h"

namespace flow {

/// A cell on its way out: what kind it is and its words; numbers as digits with a point.
struct ExportCell
{
    enum class Kind { Empty, Text, Number, Day, Bool };
    Kind kind = Kind::Empty;
    QString text;
};

/// The rows of a list as cells, one at a time. Amounts are read together with their currency.
class ExportRows
{
public:
    static Result<ExportRows> open(
        Connection &connection, const ListSpec &spec, qint64 limit, Progress &progress);
    /// False at the end. Rows that were deleted meanwhile are passed over.
    Result<bool> next(Progress &progress);

    const std::vector<ExportCell> &cells() const { return m_cells; }
    qint64 id() const { return m_id; }
    qint64 total() const { return m_index.size(); }
    qint64 written() const { return m_written; }

private:
    struct Column
    {
        const Field *field = nullptr; ///< nullptr for titles and tags
        int currency = -1; ///< place of its currency in the row
    };

    ListIndex m_index;
    RowReader m_reader;
    std::vector<Column> m_columns;
    std::vector<ExportCell> m_cells;
    qint64 m_at = 0;
    qint64 m_id = 0;
    qint64 m_written = 0;
};

/// The field behind a column, also through a reference; nullptr for derived columns.
const Field *fieldOfColumn(const Entity &entity, const QString &column);

/// The sheet of an XLSX file. libxlsxwriter streams rows to a temporary file, so memory does not grow with
/// them.
Result<qint64> writeXlsx(
    ExportRows &rows, const QString &path, const QStringList &headers, Progress &progress);

} // namespace flow
