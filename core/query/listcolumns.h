// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/listquery.h"

namespace flow {

/// Reads the columns of a list row by row, with statements that are prepared once.
class RowReader
{
public:
    static Result<RowReader> open(Connection &connection, const ListSpec &spec);
    /// Id 0 when there is no such record.
    Result<ListRow> read(qint64 id);

private:
    Result<QStringList> tagsOf(qint64 id, const QString &kind);

    Statement m_row;
    Statement m_tags;
    std::vector<QString> m_tagKind; // of each column: "tag", "interest", or empty for a column of m_row
    int m_entityNumber = 0;
};

/// What lists sort by: "fold(t.name)", "t.capacity", "t.id". Usage for fields that have no order.
Result<QString> sortExpression(const ListSpec &spec);

} // namespace flow
