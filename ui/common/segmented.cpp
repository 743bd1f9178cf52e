// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented.h"

#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QToolTip>

#include <numeric>

namespace flow::ui {

SegmentedControl::SegmentedControl(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::TabFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SegmentedControl::setSegments(const QList<Segment> &segments)
{
    const QString before = current();
    m_segments = segments;
    m_current = 0;
    setCurrent(before);
    updateGeometry();
    update();
}

QString SegmentedControl::current() const { return m_segments.value(m_current).id; }

void SegmentedControl::setCurrent(const QString &id)
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (m_segments[i].id != id) continue;
        m_current = i;
        setAccessibleDescription(m_segments[i].text);
        update();
    }
}

QList<double> SegmentedControl::widths(bool compact) const
{
    const QFont font = themeOf(this).font(TypeStyle::SmallStrong);
    QList<double> list;
    for (int i = 0; i < m_segments.size(); ++i) {
        const bool iconOnly = compact && i != m_current && !m_segments[i].icon.isEmpty();
        double width = 20;
        if (!m_segments[i].icon.isEmpty()) width += iconOnly ? 16 : 22;
        if (!iconOnly) width += std::ceil(paint::textWidth(m_segments[i].text, font));
        list << width;
    }
    return list;
}

QSize SegmentedControl::sizeHint() const
{
    const QList<double> list = widths(false);
    return {int(std::ceil(std::accumulate(list.begin(), list.end(), 0.0))) + 6, themeOf(this).controlHeight()};
}

QSize SegmentedControl::minimumSizeHint() const
{
    const QList<double> list = widths(true);
    return {int(std::ceil(std::accumulate(list.begin(), list.end(), 0.0))) + 6, themeOf(this).controlHeight()};
}

QRectF SegmentedControl::segmentRect(int index) const
{
    const QList<double> list = widths(width() < sizeHint().width());
    double x = 3;
    for (int i = 0; i < index; ++i) x += list[i];
    return {x, 3, list.value(index), double(height()) - 6};
}

int SegmentedControl::segmentAt(const QPointF &at) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (segmentRect(i).contains(at)) return i;
    }
    return -1;
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current) return;
    m_current = index;
    setAccessibleDescription(m_segments[index].text);
    update();
    Q_EMIT chosen(m_segments[index].id);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const int radius = theme.radius(Radius::Card);
    paint::box(painter, rect(), radius, theme.color(ColorRole::Sunken), theme.color(ColorRole::Hairline));
    const QFont font = theme.font(TypeStyle::SmallStrong);
    const bool compact = width() < sizeHint().width();
    for (int i = 0; i < m_segments.size(); ++i) {
        const QRectF r = segmentRect(i);
        const bool on = i == m_current;
        if (on) paint::box(painter, r, radius - 3, theme.color(theme.isDark() ? ColorRole::Pressed : ColorRole::Surface), theme.color(ColorRole::HairlineStrong));
        const QColor color = theme.color(on ? ColorRole::Text : i == m_hover ? ColorRole::Text : ColorRole::Text2);
        double x = r.x() + 10;
        if (!m_segments[i].icon.isEmpty()) {
            paint::icon(painter, QRectF(x, r.y(), 16, r.height()), theme, m_segments[i].icon, 16, color);
            x += 22;
        }
        if (compact && !on && !m_segments[i].icon.isEmpty()) continue;
        paint::text(painter, QRectF(x, r.y(), r.right() - 8 - x, r.height()), m_segments[i].text, font, color);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent *event) { choose(segmentAt(event->position())); }

void SegmentedControl::mouseMoveEvent(QMouseEvent *event)
{
    const int over = segmentAt(event->position());
    if (over == m_hover) return;
    m_hover = over;
    update();
}

void SegmentedControl::leaveEvent(QEvent *)
{
    m_hover = -1;
    update();
}

void SegmentedControl::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Left: return choose(m_current - 1);
    case Qt::Key_Right: return choose(m_current + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(int(m_segments.size()) - 1);
    default: QWidget::keyPressEvent(event);
    }
}

bool SegmentedControl::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip && width() < sizeHint().width()) {
        const auto *help = static_cast<QHelpEvent *>(event);
        QToolTip::showText(help->globalPos(), m_segments.value(segmentAt(help->pos())).text, this);
        return true;
    }
    return QWidget::event(event);
}

} // namespace flow::ui
