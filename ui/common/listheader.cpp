// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/listheader.h"

#include "ui/theme/paint.h"

#include <QTableView>

#include <cmath>

namespace flow::ui {

namespace {

    constexpr int kMeasuredRows = 60;
    constexpr int kMostWidth = 220, kLeastElastic = 180;

    int textWidth(const QVariant &words, const QFont &font) { return int(std::ceil(paint::textWidth(words.toString(), font))); }

    void fit(QTableView &view, int elastic)
    {
        const Theme &theme = themeOf(&view);
        const QAbstractItemModel &model = *view.model();
        const int rows = std::min(model.rowCount(), kMeasuredRows);
        for (int column = 0; column < model.columnCount(); ++column) {
            if (column == elastic) continue;
            int width = textWidth(model.headerData(column, Qt::Horizontal), theme.font(TypeStyle::SmallStrong));
            for (int row = 0; row < rows; ++row) width = std::max(width, textWidth(model.index(row, column).data(), theme.font(TypeStyle::Body, true)));
            view.setColumnWidth(column, std::min(kMostWidth, width + 2 * ListHeader::kPadding + 8) + (column == 0 ? ListHeader::kMargin - ListHeader::kPadding : 0));
        }
    }

} // namespace

void ListHeader::paintSection(QPainter *painter, const QRect &rect, int logical) const
{
    if (visualIndex(logical) != 0) return QHeaderView::paintSection(painter, rect, logical);
    const Theme &theme = themeOf(this);
    painter->fillRect(QRect(rect.x(), rect.y(), firstIndent, rect.height()), theme.color(ColorRole::Surface));
    paint::hairline(*painter, QRectF(rect.x(), rect.bottom(), firstIndent, 1), theme.color(ColorRole::Hairline));
    QHeaderView::paintSection(painter, rect.adjusted(firstIndent, 0, 0, 0), logical);
}

void setUpList(QTableView &view)
{
    view.verticalHeader()->hide();
    view.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    view.verticalHeader()->setDefaultSectionSize(themeOf(&view).rowHeight());
    view.setShowGrid(false);
    view.setFrameShape(QFrame::NoFrame);
    view.setSelectionBehavior(QAbstractItemView::SelectRows);
    view.setSelectionMode(QAbstractItemView::SingleSelection);
    view.setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view.setWordWrap(false);
    view.setMouseTracking(true);
    view.setTabKeyNavigation(false);
    view.setHorizontalHeader(new ListHeader(&view));
    view.horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    view.horizontalHeader()->setHighlightSections(false);
    view.horizontalHeader()->setMinimumSectionSize(48);
}

void fitToRows(QTableView &view, int elastic)
{
    const auto again = [&view, elastic] {
        view.horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
        fit(view, elastic);
        int others = 0;
        for (int column = 0; column < view.model()->columnCount(); ++column) others += column == elastic ? 0 : view.columnWidth(column);
        if (view.viewport()->width() - others >= kLeastElastic) view.horizontalHeader()->setSectionResizeMode(elastic, QHeaderView::Stretch);
        else view.setColumnWidth(elastic, kLeastElastic);
    };
    QObject::connect(view.model(), &QAbstractItemModel::modelReset, &view, again);
    again();
}

} // namespace flow::ui
