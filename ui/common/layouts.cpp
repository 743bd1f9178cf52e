// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/layouts.h"

#include <QLayout>
#include <QWidget>

namespace flow::ui {

void emptyLayout(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

} // namespace flow::ui
