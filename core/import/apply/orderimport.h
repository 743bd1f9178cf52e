// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/heldrows.h"
#include "core/import/apply/recordimport.h"
#include "core/order/purchase.h"

#include <functional>

namespace flow {

/// Rows of orders: rows with the same key are one order, whose own cells stand in the first of them. Orders
/// are written at the end of the table, since shops put later lines of an order anywhere. Until then the rows wait in a
/// file; memory holds an order's key and the places of its rows.
class OrderImport
{
public:
    /// An order of more is none, and would have to be held in memory: rows without a number of their own, say. It is refused.
    static constexpr qsizetype kMostLines = 10'000;
    using Done = std::function<Result<void>(const RowVerdict &, const QString &reason, const QByteArray &cells)>;

    OrderImport(ImportContext &context, bool groupRows);
    /// The verdict comes at the end, in finish().
    Result<void> take(const RowDraft &row, const QByteArray &cells);
    /// `done` is told the verdict of each row, in the order of the file within an order, with its cells. An error ends it.
    Result<void> finish(const Done &done);

private:
    struct Group
    {
        Purchase purchase;
        QList<qint64> lines;
        QList<QByteArray> cells; ///< of the lines
        Values defaults;
        QString email; ///< the first state that a row says
    };
    /// The rows of an order, as a chain through m_rows.
    struct Chain
    {
        quint32 first = 0;
        quint32 last = 0;
    };
    struct Row
    {
        qint64 place = 0;
        quint32 next = 0; ///< 0: none, since the first row of all follows no other
    };
    std::optional<size_t> known(const QString &key) const;
    void add(Group &group, const RowDraft &row) const;
    bool isTooLong(const Chain &chain) const;
    Result<void> refuse(const Chain &chain, const Done &done);
    Result<Group> gather(const Chain &chain);
    void addLine(Group &group, const RowDraft &row) const;
    QString complete(Group &group) const; ///< reason why it cannot be an order

    ImportContext &m_context;
    bool m_groupRows;
    HeldRows m_held;
    std::vector<Row> m_rows;
    std::vector<Chain> m_orders;
    QHash<QString, size_t> m_byKey;
};

/// "2× Tee, 1× Vinyl" as lines; of very many one more than an order may have.
QList<Values> linesFromText(const QString &text);

} // namespace flow
