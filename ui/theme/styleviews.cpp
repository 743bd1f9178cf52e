// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QAction>
#include <QMenu>
#include <QStyleOption>

namespace flow::ui {

using namespace Qt::StringLiterals;

void FlowStyle::drawTab(const QStyleOptionTab &option, QPainter &painter) const
{
    const bool selected = option.state & State_Selected;
    const bool hover = option.state & State_MouseOver;
    const QRectF r(option.rect);
    if (selected) paint::box(painter, QRectF(r.x() + 10, r.bottom() - 2, r.width() - 20, 2), 1, m_theme.color(ColorRole::Accent));
    else if (hover) paint::box(painter, QRectF(r.x() + 10, r.bottom() - 2, r.width() - 20, 2), 1, m_theme.color(ColorRole::HairlineStrong));
}

void FlowStyle::drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const
{
    const bool selected = option.state & State_Selected;
    const bool enabled = option.state & State_Enabled;
    QString label = option.text;
    label.remove(u'&');
    // "Log 31": the count after the tab character is third level.
    const QStringList parts = label.split(u'\t');
    const QFont font = m_theme.font(selected ? TypeStyle::BodyStrong : TypeStyle::Body);
    QRectF r = QRectF(option.rect).adjusted(10, 0, -4, 0);
    if (!option.icon.isNull()) {
        painter.drawPixmap(QPointF(r.x(), std::round(r.center().y() - 8)), option.icon.pixmap(QSize(16, 16), painter.device()->devicePixelRatio()));
        r.setLeft(r.left() + 24);
    }
    const ColorRole color = !enabled ? ColorRole::TextDisabled : selected ? ColorRole::Text : ColorRole::Text2;
    const double width = paint::text(painter, r, parts.value(0), font, m_theme.color(color));
    if (parts.size() > 1)
        paint::text(painter, r.adjusted(width + 4, 0, 0, 0), parts[1], m_theme.font(TypeStyle::Body, true), m_theme.color(ColorRole::Text3));
}

void FlowStyle::drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const
{
    const QRectF r(option.rect);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    const bool hover = option.state & State_MouseOver && option.state & State_Enabled;
    painter.fillRect(r, m_theme.color(hover ? ColorRole::Hover : ColorRole::Surface));
    paint::hairline(painter, QRectF(r.x(), r.bottom() - 1, r.width(), 1), m_theme.color(ColorRole::Hairline));
    if (option.orientation == Qt::Vertical) return;
    const QColor color = m_theme.color(sorted ? ColorRole::Text : ColorRole::Text3);
    const QFont font = m_theme.font(TypeStyle::SmallStrong);
    QRectF label = r.adjusted(10, 0, -10, 0);
    if (widget && option.section == 0) label.adjust(widget->property("flowLead").toDouble(), 0, 0, 0);
    const bool right = option.textAlignment & Qt::AlignRight;
    const double arrow = sorted ? 18 : 0;
    const double width = std::min(std::ceil(paint::textWidth(option.text, font)), label.width() - arrow);
    double x = right ? label.right() - width - arrow : label.x();
    paint::text(painter, QRectF(x, label.y(), width, label.height()), option.text, font, color);
    if (sorted) {
        const bool up = option.sortIndicator == QStyleOptionHeader::SortDown;
        paint::icon(painter, QRectF(x + width + 4, label.y(), 14, label.height()), m_theme, up ? u"arrow-up"_s : u"arrow-down"_s, 14, color);
    }
}

void FlowStyle::drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const
{
    const QRectF r(option.rect);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        return paint::hairline(painter, QRectF(r.x() - 4, r.center().y(), r.width() + 8, 1), m_theme.color(ColorRole::Hairline));
    }
    const bool enabled = option.state & State_Enabled;
    const auto *menu = qobject_cast<const QMenu *>(widget);
    const QAction *action = menu ? menu->actionAt(option.rect.center()) : nullptr;
    const bool danger = action && action->property("flowDanger").toBool();
    if (enabled && option.state & State_Selected) paint::box(painter, r, 5, m_theme.color(ColorRole::Selection));
    const QColor color = m_theme.color(!enabled ? ColorRole::TextDisabled : danger ? ColorRole::DangerText : ColorRole::Text);
    const QRectF iconRect(r.x() + 8, r.y(), 16, r.height());
    if (option.checkType != QStyleOptionMenuItem::NotCheckable && option.checked) {
        paint::icon(painter, iconRect, m_theme, u"check"_s, 16, m_theme.color(ColorRole::AccentText));
    } else if (!option.icon.isNull()) {
        const QPixmap pixmap = option.icon.name().isEmpty()
            ? option.icon.pixmap(QSize(16, 16), painter.device()->devicePixelRatio(), enabled ? QIcon::Normal : QIcon::Disabled)
            : m_theme.pixmap(option.icon.name(), 16, danger || !enabled ? color : m_theme.color(ColorRole::Text2), painter.device()->devicePixelRatio());
        painter.drawPixmap(QPointF(iconRect.x(), std::round(r.center().y() - 8)), pixmap);
    }
    const QStringList parts = option.text.split(u'\t');
    QString label = parts.value(0);
    label.remove(u'&');
    paint::text(painter, r.adjusted(32, 0, -8, 0), label, m_theme.font(TypeStyle::Body), color);
    double x = r.right() - 6;
    const QStringList caps = paint::keyCaps(parts.value(1));
    for (auto cap = caps.crbegin(); cap != caps.crend(); ++cap) x -= paint::keyCap(painter, {x, r.center().y()}, *cap, m_theme) + 4;
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paint::icon(painter, QRectF(r.right() - 22, r.y(), 16, r.height()), m_theme, u"chevron-right"_s, 14, m_theme.color(ColorRole::Text3));
}

void FlowStyle::drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget) const
{
    const bool selected = option.state & State_Selected;
    const bool hover = option.state & State_MouseOver && option.state & State_Enabled;
    if (option.backgroundBrush.style() != Qt::NoBrush) painter.fillRect(option.rect, option.backgroundBrush);
    if (!selected && !hover) return;
    const bool active = option.state & State_Active && (!widget || widget->hasFocus() || !widget->window()->isActiveWindow());
    const ColorRole fill = selected ? (active ? ColorRole::Selection : ColorRole::SelectionInactive) : ColorRole::Hover;
    // Lists in popups have rounded rows, tables have bands.
    const bool popup = widget && widget->inherits("QComboBoxListView");
    if (popup) paint::box(painter, QRectF(option.rect).adjusted(4, 1, -4, -1), 5, m_theme.color(hover ? ColorRole::Selection : fill));
    else painter.fillRect(option.rect, m_theme.color(fill));
}

} // namespace flow::ui
