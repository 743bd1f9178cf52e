// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/label.h"

#include "ui/theme/paint.h"

#include <QEvent>

namespace flow::ui {

Label::Label(const QString &text, TypeStyle style, ColorRole color, QWidget *parent)
    : QLabel(text, parent), m_style(style), m_color(color)
{
    setTextFormat(Qt::PlainText);
    apply();
}

void Label::setStyle(TypeStyle style, ColorRole color)
{
    m_style = style;
    m_color = color;
    apply();
}

void Label::setTabular(bool tabular)
{
    m_tabular = tabular;
    apply();
}

void Label::apply()
{
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_style, m_tabular));
    QPalette colors = palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) colors.setColor(group, QPalette::WindowText, theme.color(m_color));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(ColorRole::TextDisabled));
    setPalette(colors);
    if (!wordWrap()) setMinimumHeight(theme.lineHeight(m_style));
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::StyleChange) apply();
}

Hairline::Hairline(Qt::Orientation orientation, QWidget *parent) : QWidget(parent), m_orientation(orientation)
{
    if (orientation == Qt::Horizontal) setFixedHeight(1);
    else setFixedWidth(1);
}

void Hairline::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QRectF line = m_orientation == Qt::Horizontal ? QRectF(0, 0, width(), 1) : QRectF(0, 0, 1, height());
    paint::hairline(painter, line, themeOf(this).color(ColorRole::Hairline));
}

Surface::Surface(ColorRole fill, QWidget *parent) : QWidget(parent), m_fill(fill) { }

void Surface::setFill(ColorRole fill)
{
    m_fill = fill;
    update();
}

void Surface::setLines(Qt::Edges edges)
{
    m_lines = edges;
    update();
}

void Surface::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    if (m_radius > 0 || m_border >= 0) {
        paint::box(painter, rect(), m_radius, theme.color(m_fill), m_border >= 0 ? theme.color(ColorRole(m_border)) : QColor());
    } else {
        painter.fillRect(rect(), theme.color(m_fill));
    }
    const QColor line = theme.color(ColorRole::Hairline);
    if (m_lines & Qt::TopEdge) paint::hairline(painter, QRectF(0, 0, width(), 1), line);
    if (m_lines & Qt::BottomEdge) paint::hairline(painter, QRectF(0, height() - 1, width(), 1), line);
    if (m_lines & Qt::LeftEdge) paint::hairline(painter, QRectF(0, 0, 1, height()), line);
    if (m_lines & Qt::RightEdge) paint::hairline(painter, QRectF(width() - 1, 0, 1, height()), line);
}

} // namespace flow::ui
