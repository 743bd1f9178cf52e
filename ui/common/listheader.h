// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

class QTableView;

namespace flow::ui {

/// The header of a list, with the first column's label where its words begin: at the margin of the page.
class ListHeader final : public QHeaderView
{
    Q_OBJECT
public:
    static constexpr int kMargin = 24; ///< of the page
    static constexpr int kPadding = 10; ///< of a cell

    explicit ListHeader(QWidget *parent)
        : QHeaderView(Qt::Horizontal, parent)
    {
    }
    int firstIndent = kMargin - kPadding;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int logical) const override;
};

/// The look of lists for a table: no frame, no grid, one row at a time, a header of its own.
void setUpList(QTableView &view);

/// For tables of a few rows that are all there: columns are as wide as what stands in them each time the model is reset,
/// within what the view has room for, and `elastic` takes the rest.
void fitToRows(QTableView &view, int elastic);

} // namespace flow::ui
