// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reporttable.h"

#include "ui/print/plaincell.h"
#include "ui/text/reporttext.h"
#include "ui/theme/paint.h"

#include <QAbstractTableModel>
#include <QHeaderView>
#include <QScrollBar>
#include <QStyledItemDelegate>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kCell = 10, kPadding = 2 * kCell + 4, kNarrowest = 64, kNarrowestWords = 110, kNarrowestName = 180, kWidest = 280;
    constexpr size_t kMeasured = 200; // rows whose words say how wide a column wants to be

}

class ReportTableView::Model final : public QAbstractTableModel
{
public:
    Model(ReportTable table, QObject *parent)
        : QAbstractTableModel(parent)
        , m_table(std::move(table))
        , m_order(m_table.rows.size())
        , m_totals(m_table.totals())
    {
        std::iota(m_order.begin(), m_order.end(), size_t(0));
    }

    const ReportTable &table() const { return m_table; }
    bool isTotal(int row) const { return m_table.hasTotals() && row == int(m_order.size()); }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_order.size()) + m_table.hasTotals(); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_table.columns.size()); }
    Qt::ItemFlags flags(const QModelIndex &) const override { return Qt::ItemIsEnabled | Qt::ItemIsSelectable; }

    QString words(int row, int column) const
    {
        const ReportColumn &of = m_table.columns[size_t(column)];
        if (!isTotal(row)) return reportCell(of, m_table.rows[m_order[size_t(row)]][size_t(column)], m_table.currency);
        return column == 0 ? ReportTableView::tr("Total") : reportCell(of, m_totals[size_t(column)], m_table.currency);
    }

    QVariant data(const QModelIndex &index, int role) const override
    {
        switch (role) {
        case Qt::DisplayRole:
        case Qt::ToolTipRole:
        case Qt::AccessibleTextRole: return words(index.row(), index.column());
        case Qt::TextAlignmentRole: return alignment(index.column());
        default: return {};
        }
    }

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override
    {
        if (orientation != Qt::Horizontal) return {};
        if (role == Qt::TextAlignmentRole) return alignment(section);
        return role == Qt::DisplayRole || role == Qt::ToolTipRole ? reportWord(m_table.columns[size_t(section)].id) : QVariant();
    }

    void sort(int column, Qt::SortOrder order) override
    {
        if (column < 0) return;
        Q_EMIT layoutAboutToBeChanged();
        const bool asNumber = isNumber(m_table.columns[size_t(column)].type);
        const auto less = [&](size_t a, size_t b) {
            const QVariant &x = m_table.rows[a][size_t(column)], &y = m_table.rows[b][size_t(column)];
            if (x.isNull() != y.isNull()) return y.isNull(); // what is not known stands last, either way
            const auto sign = asNumber ? x.toDouble() < y.toDouble() ? -1 : x.toDouble() > y.toDouble() : wordsBefore(column, x, y);
            return order == Qt::AscendingOrder ? sign < 0 : sign > 0;
        };
        std::ranges::stable_sort(m_order, less);
        Q_EMIT layoutChanged();
    }

private:
    int wordsBefore(int column, const QVariant &x, const QVariant &y) const
    {
        const ReportColumn &of = m_table.columns[size_t(column)];
        if (of.type == CellType::Month || of.type == CellType::Day) return x.toDate() < y.toDate() ? -1 : x.toDate() > y.toDate();
        return QString::localeAwareCompare(reportCell(of, x, {}), reportCell(of, y, {}));
    }
    QVariant alignment(int column) const { return int(Qt::AlignVCenter | (isNumber(m_table.columns[size_t(column)].type) ? Qt::AlignRight : Qt::AlignLeft)); }

    ReportTable m_table;
    std::vector<size_t> m_order; ///< of the rows, as they stand on the screen
    std::vector<QVariant> m_totals;
};

/// Cells with the padding of their head, a hairline below each row.
class ReportTableView::Delegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const auto *model = static_cast<const Model *>(index.model());
        const QRectF cell = option.rect;
        if (option.state & QStyle::State_Selected) painter->fillRect(cell, theme.color(option.widget->hasFocus() ? ColorRole::Selection : ColorRole::SelectionInactive));
        paint::hairline(*painter, QRectF(cell.left(), cell.bottom() - 1, cell.width(), 1), theme.color(ColorRole::Hairline));
        const bool total = model->isTotal(index.row());
        const TypeStyle style = total ? TypeStyle::Heading : index.column() == 0 ? TypeStyle::BodyStrong : TypeStyle::Body;
        paint::text(*painter, cell.adjusted(kCell, 0, -kCell, 0), index.data().toString(), theme.font(style, true), theme.color(ColorRole::Text),
            Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) & Qt::AlignHorizontal_Mask);
    }
};

ReportTableView::ReportTableView(ReportTable table, QWidget *parent)
    : QTableView(parent)
    , m_model(new Model(std::move(table), this))
{
    setObjectName(u"table."_s + m_model->table().id);
    setAccessibleName(reportWord(m_model->table().id));
    setModel(m_model);
    setItemDelegate(new Delegate(this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setEditTriggers(NoEditTriggers);
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    const Theme &theme = themeOf(this);
    verticalHeader()->setDefaultSectionSize(theme.rowHeight());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setSortIndicatorShown(true);
    horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder); // as the report orders them
    setSortingEnabled(true);
    const QFont font = theme.font(TypeStyle::Heading, true);
    const size_t rows = std::min(kMeasured, size_t(m_model->rowCount()));
    for (int column = 0; column < m_model->columnCount(); ++column) {
        double width = paint::textWidth(reportWord(m_model->table().columns[size_t(column)].id), font) + 16; // and the arrow
        for (size_t row = 0; row < rows; ++row) width = std::max(width, paint::textWidth(m_model->words(int(row), column), font));
        if (m_model->table().hasTotals()) width = std::max(width, paint::textWidth(m_model->words(m_model->rowCount() - 1, column), font));
        m_wanted.push_back(std::clamp(int(width) + kPadding, kNarrowest, kWidest));
    }
    fit();
}

/// What is left over widens the first column of names; what is missing is taken from columns of words, which can be elided, and what
/// is missing then is scrolled to: far down, under a long table, so it has to be little.
void ReportTableView::fit()
{
    std::vector<int> widths = m_wanted;
    std::vector<int> spare; // what each can do without
    for (int column = 0; column < int(widths.size()); ++column) {
        const bool isWords = !isNumber(m_model->table().columns[size_t(column)].type);
        spare.push_back(isWords ? std::max(0, widths[size_t(column)] - (column == 0 ? kNarrowestName : kNarrowestWords)) : 0);
    }
    const int wanted = std::accumulate(widths.begin(), widths.end(), 0), missing = std::max(0, wanted - viewport()->width());
    if (const int all = std::accumulate(spare.begin(), spare.end(), 0); missing > 0 && all > 0) {
        const double share = std::min(1.0, double(missing) / all);
        for (size_t column = 0; column < widths.size(); ++column) widths[column] -= int(std::ceil(share * spare[column]));
    }
    const int all = std::accumulate(widths.begin(), widths.end(), 0), over = std::max(0, viewport()->width() - all);
    for (int column = 0; column < int(m_wanted.size()); ++column)
        setColumnWidth(column, widths[size_t(column)] + (int(m_wanted.size()) == 1 ? over : column == 0 ? over - over / 2 : over / 2 / int(m_wanted.size() - 1)));
    const bool scrolls = all > viewport()->width();
    setFixedHeight(horizontalHeader()->sizeHint().height() + m_model->rowCount() * verticalHeader()->defaultSectionSize() + (scrolls ? horizontalScrollBar()->sizeHint().height() : 0) + 1);
}

void ReportTableView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width()) fit();
}

/// Up and down are for the page.
void ReportTableView::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().x() != 0 && event->angleDelta().y() == 0) QTableView::wheelEvent(event);
    else event->ignore();
}

} // namespace flow::ui
