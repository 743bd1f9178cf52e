// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/layouts.h"

#include <QWidget>

#include <algorithm>

namespace flow::ui {

ColumnsLayout::ColumnsLayout(int columnWidth, QWidget *parent)
    : QLayout(parent)
    , m_columnWidth(columnWidth)
{
    setContentsMargins({});
}

ColumnsLayout::~ColumnsLayout() { qDeleteAll(m_items); }

int ColumnsLayout::layOut(const QRect &rect, bool move) const
{
    const int number = std::clamp(rect.width() / m_columnWidth, 1, 3);
    const int width = rect.width() / number;
    QList<int> heights(number, 0);
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty()) continue;
        const auto shortest = std::ranges::min_element(heights);
        const int height = item->hasHeightForWidth() ? item->heightForWidth(width) : item->sizeHint().height();
        if (move) item->setGeometry({rect.x() + int(shortest - heights.begin()) * width, rect.y() + *shortest, width, height});
        *shortest += height;
    }
    return std::ranges::max(heights);
}

void ColumnsLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    layOut(rect, true);
}

QSize ColumnsLayout::sizeHint() const { return {m_columnWidth, heightForWidth(m_columnWidth)}; }

QSize ColumnsLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) size = size.expandedTo({item->minimumSize().width(), 0});
    return size;
}

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        } else if (item->layout()) {
            emptyLayout(item->layout());
        }
        delete item;
    }
}

} // namespace flow::ui
