// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/recordimport.h"
#include "core/order/purchase.h"

#include <functional>

namespace flow {

/// Rows of orders: rows with the same key are one order, whose own cells stand in the first of them. Orders
/// are collected and written at the end of the table, since shops put later lines of an order anywhere.
/// Memory grows with the orders.
class OrderImport
{
public:
    OrderImport(ImportContext &context, bool groupRows);
    /// The verdict comes at the end, in finish().
    void take(RowDraft &row);
    /// `done` is told the verdict of each row, in the order of the file within an order. False ends it.
    Result<void> finish(const std::function<Result<void>(const RowVerdict &, const QString &reason)> &done);

private:
    struct Group
    {
        Purchase purchase;
        QList<qint64> lines;
        Values defaults;
        ConsentDraft email;
    };
    Group &groupOf(const RowDraft &row);
    void addLine(Group &group, const RowDraft &row) const;
    QString complete(Group &group) const; ///< reason why it cannot be an order

    ImportContext &m_context;
    bool m_groupRows;
    std::vector<Group> m_groups;
    QHash<QString, size_t> m_byKey;
};

/// "2× Tee, 1× Vinyl" as lines.
QList<Values> linesFromText(const QString &text);

} // namespace flow
