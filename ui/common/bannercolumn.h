// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

namespace flow::ui {

/// Where banners stand in a page that reaches its edges: at the page's margins, and nowhere while none is shown.
inline QVBoxLayout *addBannerColumn(QVBoxLayout *page)
{
    auto *column = new QVBoxLayout;
    column->setContentsMargins(24, 12, 20, 4);
    column->setSpacing(8);
    page->addLayout(column);
    return column;
}

} // namespace flow::ui
