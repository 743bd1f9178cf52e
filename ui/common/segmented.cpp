// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/segmented.h"

#include "ui/theme/paint.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QToolTip>

#include <algorithm>
#include <cmath>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kInset = 3;
    constexpr double kMoreWidth = 32;

} // namespace

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
        tellSelected(this, i);
        update();
    }
}

double SegmentedControl::widthOf(int index, Look look) const
{
    const Segment &segment = m_segments[index];
    const bool isIcon = look == Icons && index != m_current && !segment.icon.isEmpty();
    double width = 20;
    if (!segment.icon.isEmpty() && look != Words) width += isIcon ? 16 : 22;
    if (!isIcon) width += std::ceil(paint::textWidth(segment.text, themeOf(this).font(TypeStyle::SmallStrong)));
    return width;
}

int SegmentedControl::widthOf(Look look) const
{
    double sum = 2 * kInset;
    for (int i = 0; i < m_segments.size(); ++i) sum += widthOf(i, look);
    return int(std::ceil(sum));
}

void SegmentedControl::setMayFold(bool may)
{
    if (std::exchange(m_mayFold, may) != may) updateGeometry();
}

QSize SegmentedControl::sizeHint() const { return {widthOf(Whole), themeOf(this).controlHeight()}; }

QSize SegmentedControl::minimumSizeHint() const
{
    double widest = 0;
    for (int i = 0; i < m_segments.size(); ++i) widest = std::max(widest, widthOf(i, Whole));
    const bool haveIcons = std::ranges::none_of(m_segments, [](const Segment &segment) { return segment.icon.isEmpty(); });
    const int icons = widthOf(Icons);
    return {haveIcons && !m_mayFold ? icons : std::min(icons, int(std::ceil(widest + kMoreWidth + 2 * kInset))), themeOf(this).controlHeight()};
}

/// As many as have room, the chosen one always, and the menu of the others.
QList<SegmentedControl::Place> SegmentedControl::places() const
{
    const Look look = width() >= widthOf(Whole) ? Whole : width() >= widthOf(Words) ? Words : Icons;
    const bool all = look != Icons || width() >= widthOf(Icons);
    QList<int> shown;
    double left = width() - 2 * kInset - (all ? 0 : kMoreWidth + widthOf(m_current, look));
    for (int i = 0; i < m_segments.size(); ++i) {
        if (!all && i != m_current) {
            if (widthOf(i, look) > left) {
                left = 0; // in their order: none from behind the first that has no room
                continue;
            }
            left -= widthOf(i, look);
        }
        shown << i;
    }
    QList<Place> list;
    double x = kInset;
    for (const int i : std::as_const(shown)) {
        list.append({i, QRectF(x, kInset, widthOf(i, look), height() - 2 * kInset), look == Icons && i != m_current && !m_segments[i].icon.isEmpty(), look != Words && !m_segments[i].icon.isEmpty()});
        x += list.last().rect.width();
    }
    if (!all) list.append({kMore, QRectF(width() - kInset - kMoreWidth, kInset, kMoreWidth, height() - 2 * kInset), true, true});
    return list;
}

HasAccessibleParts::Part SegmentedControl::part(int index) const
{
    if (index < 0 || index >= m_segments.size()) return {};
    Part part{.name = m_segments[index].text, .isSelected = index == m_current, .isCurrent = index == m_current};
    const QList<Place> shown = places();
    const auto own = std::ranges::find(shown, index, &Place::index);
    part.isHidden = own == shown.end();
    if (!part.isHidden) part.rect = own->rect.toAlignedRect();
    else if (!shown.isEmpty()) part.rect = shown.last().rect.toAlignedRect();
    return part;
}

int SegmentedControl::segmentAt(const QPointF &at) const
{
    for (const Place &place : places())
        if (place.rect.contains(at)) return place.index;
    return -1;
}

void SegmentedControl::openMenu()
{
    const QList<Place> shown = places();
    if (shown.isEmpty() || shown.last().index != kMore) return;
    auto *menu = new QMenu(this);
    menu->setObjectName(u"moreSegments"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int i = 0; i < m_segments.size(); ++i) {
        if (std::ranges::any_of(shown, [i](const Place &place) { return place.index == i; })) continue;
        menu->addAction(m_segments[i].text, this, [this, i] { choose(i); });
    }
    menu->popup(mapToGlobal(shown.last().rect.bottomLeft().toPoint() + QPoint(0, 4)));
}

void SegmentedControl::choose(int index)
{
    if (index < 0 || index >= m_segments.size() || index == m_current) return;
    m_current = index;
    setAccessibleDescription(m_segments[index].text);
    tellSelected(this, index);
    update();
    Q_EMIT chosen(m_segments[index].id);
}

void SegmentedControl::paintEvent(QPaintEvent *)
{
    Theme &theme = themeOf(this);
    QPainter painter(this);
    const int radius = theme.radius(Radius::Card);
    const QList<Place> shown = places();
    // Between the width of icons and that of words the rest stays empty, not a part of the box.
    const QRectF box(0, 0, shown.isEmpty() ? width() : std::min<double>(width(), shown.last().rect.right() + kInset), height());
    paint::box(painter, box, radius, theme.color(ColorRole::Sunken), theme.color(ColorRole::Hairline));
    const QFont font = theme.font(TypeStyle::SmallStrong);
    for (const Place &place : shown) {
        const QRectF r = place.rect;
        const bool on = place.index == m_current;
        const QColor color = theme.color(on || place.index == m_hover ? ColorRole::Text : ColorRole::Text2);
        if (place.index == kMore) {
            paint::icon(painter, r, theme, u"chevron-down"_s, 16, color);
            continue;
        }
        const Segment &segment = m_segments[place.index];
        if (on) paint::box(painter, r, radius - 3, theme.color(theme.isDark() ? ColorRole::Pressed : ColorRole::Surface), theme.color(ColorRole::HairlineStrong));
        double x = r.x() + 10;
        if (place.hasIcon) {
            paint::icon(painter, QRectF(x, r.y(), 16, r.height()), theme, segment.icon, 16, color);
            x += 22;
        }
        if (!place.isIcon) paint::text(painter, QRectF(x, r.y(), r.right() - 8 - x, r.height()), segment.text, font, color);
    }
}

void SegmentedControl::mousePressEvent(QMouseEvent *event)
{
    const int at = segmentAt(event->position());
    if (at == kMore) openMenu();
    else choose(at);
}

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
    case Qt::Key_Down: return openMenu();
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
