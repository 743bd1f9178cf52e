// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/avails.h"

#include <QAbstractScrollArea>

namespace flow::ui {

/// The grid of free and held days: days downwards, artists or venues across, the rank in the cell. Keys: digits set a rank, E
/// extends by a week, C confirms, Delete clears, Shift+arrows choose a range, Ctrl+C copies as text for a mail, Ctrl+V takes the dates of one. Asks
/// by signals and changes nothing. GUI thread.
class AvailsView : public QAbstractScrollArea
{
    Q_OBJECT
public:
    struct CellRef
    {
        int day = 0;
        int column = 0;
        bool operator==(const CellRef &) const = default;
    };

    explicit AvailsView(const QDate &today, QWidget *parent = nullptr);
    void setGrid(AvailsGrid grid);
    const AvailsGrid &grid() const { return m_grid; }
    CellRef current() const { return m_current; }
    void setCurrent(const CellRef &cell, bool extend = false);
    QList<CellRef> chosen() const; ///< of the range, day by day
    QDate dayOf(const CellRef &cell) const { return m_grid.from.addDays(cell.day); }
    QString cellText(const CellRef &cell) const;

Q_SIGNALS:
    void rankRequested(const QList<flow::ui::AvailsView::CellRef> &cells, int rank);
    void extendRequested(const QList<flow::ui::AvailsView::CellRef> &cells);
    void confirmRequested(const flow::ui::AvailsView::CellRef &cell);
    void clearRequested(const QList<flow::ui::AvailsView::CellRef> &cells);
    void copyRequested();
    void pasteRequested();
    void opened(const flow::ui::AvailsView::CellRef &cell);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool viewportEvent(QEvent *event) override;

private:
    int rowHeight() const;
    int columnWidth() const;
    QRect cellRect(const CellRef &cell) const;
    std::optional<CellRef> cellAt(const QPoint &at) const;
    void updateBars();
    void paintHead(QPainter &painter);
    void paintDays(QPainter &painter);
    void paintCell(QPainter &painter, const CellRef &cell);

    QDate m_today;
    AvailsGrid m_grid;
    CellRef m_current, m_anchor;
    std::optional<CellRef> m_hover;
};

} // namespace flow::ui
