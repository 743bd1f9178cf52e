// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/barrow.h"

#include "ui/text/fieldtext.h"
#include "ui/theme/paint.h"

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kLabel = 132, kValue = 40, kRow = 24;
    constexpr double kBar = 6;

}

BarRow::BarRow(const QString &text, double share, const QString &value, ColorRole bar, ColorRole figure, QWidget *parent)
    : QAbstractButton(parent)
    , m_value(value)
    , m_share(std::clamp(share, 0.0, 1.0))
    , m_bar(bar)
    , m_figure(figure)
{
    setText(text);
    setAccessibleName(labelled(text, value));
    setFixedHeight(kRow);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setPressable(false);
}

void BarRow::setPressable(bool on)
{
    m_pressable = on;
    setFocusPolicy(on ? Qt::StrongFocus : Qt::NoFocus);
    if (on) setCursor(Qt::PointingHandCursor);
    else unsetCursor();
}

QSize BarRow::sizeHint() const { return {kLabel + kValue + 80, kRow}; }
void BarRow::enterEvent(QEnterEvent *) { update(); }
void BarRow::leaveEvent(QEvent *) { update(); }

void BarRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = themeOf(this);
    if (m_pressable && underMouse()) paint::box(painter, QRectF(rect()), theme.radius(Radius::Control), theme.color(ColorRole::Hover));
    paint::text(painter, QRectF(0, 0, kLabel, height()), text(), theme.font(TypeStyle::Body), theme.color(ColorRole::Text2));
    const QRectF track(kLabel + 8, height() / 2.0 - kBar / 2, width() - kLabel - 8 - kValue, kBar);
    paint::box(painter, track, kBar / 2, theme.color(ColorRole::Pressed));
    QRectF bar = track;
    bar.setWidth(std::max(kBar, track.width() * m_share));
    paint::box(painter, bar, kBar / 2, theme.color(m_bar));
    paint::text(painter, QRectF(width() - kValue, 0, kValue, height()), m_value, theme.font(TypeStyle::Body, true), theme.color(m_figure), Qt::AlignRight);
}

} // namespace flow::ui
