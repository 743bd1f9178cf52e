// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace flow::ui {

/// Where banners stand in a page that reaches its edges: at the page's margins, and nowhere while none is shown (a plain layout keeps
/// the room of its margins).
class BannerColumn final : public QVBoxLayout
{
public:
    BannerColumn() { setContentsMargins(24, 12, 20, 4); }
    QSize sizeHint() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::sizeHint(); }
    QSize minimumSize() const override { return isEmpty() ? QSize(0, 0) : QVBoxLayout::minimumSize(); }
    bool hasHeightForWidth() const override { return !isEmpty() && QVBoxLayout::hasHeightForWidth(); }
};

inline QVBoxLayout *addBannerColumn(QVBoxLayout *page)
{
    auto *column = new BannerColumn;
    page->addLayout(column);
    return column;
}

} // namespace flow::ui
