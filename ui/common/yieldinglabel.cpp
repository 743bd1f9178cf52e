// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/yieldinglabel.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

namespace flow::ui {

namespace {
    constexpr qsizetype kWorthReading = 6; // characters; of less, the tooltip tells
}

bool YieldingLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), text(), this);
        return true;
    }
    return Label::event(event);
}

void YieldingLabel::paintEvent(QPaintEvent *event)
{
    if (width() >= sizeHint().width()) return Label::paintEvent(event);
    const QString left = fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width());
    if (left.size() < kWorthReading) return;
    QPainter painter(this);
    style()->drawItemText(&painter, contentsRect(), int(alignment()), palette(), isEnabled(), left, foregroundRole());
}

} // namespace flow::ui
