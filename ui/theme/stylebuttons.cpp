// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowstyle.h"
#include "ui/theme/hover.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QPainterPath>
#include <QStyleOption>

namespace flow::ui {

using namespace Qt::StringLiterals;

void FlowStyle::drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const ButtonKind kind = buttonKind(widget);
    if (kind == ButtonKind::Link) return;
    const bool enabled = option.state & State_Enabled;
    const bool down = enabled && option.state & State_Sunken;
    const bool hover = enabled && option.state & State_MouseOver;
    const bool checked = option.state & State_On;
    const int radius = m_theme.radius(Radius::Button);
    // A tool button is quiet unless told otherwise.
    const bool tool = option.type == QStyleOption::SO_ToolButton || (widget && widget->inherits("QToolButton"));
    const bool quiet = kind == ButtonKind::Quiet || (tool && kind == ButtonKind::Default && !widget->property("flowKind").isValid());
    const double share = hoverShare(widget, hover, m_theme);
    const auto hovered = [&](ColorRole rest, ColorRole over) { return mixed(m_theme.color(rest), m_theme.color(over), share); };
    if (kind == ButtonKind::Primary) {
        const QColor fill = !enabled ? m_theme.color(ColorRole::Pressed) : down ? m_theme.color(ColorRole::AccentPressed) : hovered(ColorRole::Accent, ColorRole::AccentHover);
        return paint::box(painter, option.rect, radius, fill);
    }
    if (quiet) {
        if (checked) return paint::box(painter, option.rect, radius, m_theme.color(ColorRole::Selection));
        QColor fill = m_theme.color(down ? ColorRole::Pressed : ColorRole::Hover);
        if (!down) fill.setAlphaF(float(share));
        if (down || share > 0) paint::box(painter, option.rect, radius, fill);
        return;
    }
    const QColor fill = checked ? m_theme.color(ColorRole::Selection) : down ? m_theme.color(ColorRole::Pressed) : hovered(ColorRole::Surface, ColorRole::Hover);
    paint::box(painter, option.rect, radius, fill, m_theme.color(ColorRole::HairlineStrong));
}

QColor FlowStyle::buttonText(const QStyleOption &option, const QWidget *widget) const
{
    if (!(option.state & State_Enabled)) return m_theme.color(ColorRole::TextDisabled);
    if (const QVariant role = widget ? widget->property("flowTextRole") : QVariant(); role.isValid()) return m_theme.color(ColorRole(role.toInt()));
    switch (buttonKind(widget)) {
    case ButtonKind::Primary: return m_theme.color(ColorRole::OnAccent);
    case ButtonKind::Danger: return m_theme.color(ColorRole::DangerText);
    case ButtonKind::Link: return m_theme.color(ColorRole::AccentText);
    case ButtonKind::Quiet: return m_theme.color(option.state & State_On ? ColorRole::AccentText : ColorRole::Text2);
    case ButtonKind::Default: break;
    }
    return m_theme.color(option.state & State_On ? ColorRole::AccentText : ColorRole::Text);
}

void FlowStyle::drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const
{
    QString label = option.text;
    label.remove(u'&');
    const QFont font = m_theme.font(TypeStyle::BodyStrong);
    const QColor color = buttonText(option, widget);
    const QStringList caps = paint::keyCaps(widget ? widget->property("flowKey").toString() : QString());
    const bool menu = option.features & QStyleOptionButton::HasMenu;
    const double iconWidth = option.icon.isNull() ? 0 : 16 + (label.isEmpty() ? 0 : 8);
    double capsWidth = 0;
    for (const QString &cap : caps) capsWidth += paint::keyCapWidth(cap, m_theme) + 4;
    if (capsWidth > 0) capsWidth += 4;
    const double menuWidth = menu ? 20 : 0;
    const double labelWidth = std::min(std::ceil(paint::textWidth(label, font)), option.rect.width() - iconWidth - capsWidth - menuWidth);
    const double total = iconWidth + labelWidth + capsWidth + menuWidth;
    const bool left = widget && widget->property("flowLeft").toBool();
    double x = left ? option.rect.x() + 12 : std::round(option.rect.x() + (option.rect.width() - total) / 2);
    const QRectF all(option.rect);
    if (!option.icon.isNull()) {
        const QPixmap pixmap = widget && buttonKind(widget) != ButtonKind::Default && !option.icon.name().isEmpty()
            ? m_theme.pixmap(option.icon.name(), 16, color, painter.device()->devicePixelRatio())
            : option.icon.pixmap(QSize(16, 16), painter.device()->devicePixelRatio(), option.state & State_Enabled ? QIcon::Normal : QIcon::Disabled);
        painter.drawPixmap(QPointF(x, std::round(all.center().y() - 8)), pixmap);
        x += iconWidth;
    }
    paint::text(painter, QRectF(x, all.y(), labelWidth, all.height()), label, font, color);
    x += labelWidth;
    if (!caps.isEmpty()) x += 4;
    for (const QString &cap : caps) {
        x += 4 + paint::keyCapWidth(cap, m_theme);
        paint::keyCap(painter, {x, all.center().y()}, cap, m_theme, buttonKind(widget) == ButtonKind::Primary);
    }
    if (menu) paint::icon(painter, QRectF(x + 6, all.y(), 14, all.height()), m_theme, u"chevron-down"_s, 14, color);
}

void FlowStyle::drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const
{
    QString label = option.toolButtonStyle == Qt::ToolButtonIconOnly ? QString() : option.text;
    label.remove(u'&');
    const QFont font = widget && widget->property("flowSmall").toBool() ? m_theme.font(TypeStyle::SmallStrong) : m_theme.font(TypeStyle::BodyStrong);
    QColor color = buttonText(option, widget);
    if (widget && !widget->property("flowKind").isValid() && option.state & State_Enabled && !(option.state & State_On))
        color = m_theme.color(ColorRole::Text2);
    const bool showsIcon = !option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly;
    const int side = option.iconSize.isValid() && option.iconSize.width() <= 24 ? option.iconSize.width() : 16;
    const double iconWidth = showsIcon ? side + (label.isEmpty() ? 0 : 6) : 0;
    const bool menu = option.features & QStyleOptionToolButton::HasMenu && !label.isEmpty();
    const double labelWidth = std::min(std::ceil(paint::textWidth(label, font)), option.rect.width() - iconWidth - (menu ? 18 : 0));
    const QRectF all(option.rect);
    double x = std::round(all.x() + (all.width() - iconWidth - labelWidth - (menu ? 18 : 0)) / 2);
    if (showsIcon) {
        const QString name = option.icon.name();
        const QPixmap pixmap = name.isEmpty() ? option.icon.pixmap(QSize(side, side), painter.device()->devicePixelRatio())
                                              : m_theme.pixmap(name, side, color, painter.device()->devicePixelRatio());
        painter.drawPixmap(QPointF(x, std::round(all.center().y() - side / 2.0)), pixmap);
        x += iconWidth;
    }
    paint::text(painter, QRectF(x, all.y(), labelWidth, all.height()), label, font, color);
    if (menu) paint::icon(painter, QRectF(x + labelWidth + 4, all.y(), 14, all.height()), m_theme, u"chevron-down"_s, 14, color);
}

void FlowStyle::drawCheck(const QStyleOption &option, QPainter &painter, bool radio) const
{
    const bool enabled = option.state & State_Enabled;
    const bool on = option.state & State_On;
    const bool partly = option.state & State_NoChange;
    QRectF box(0, 0, 16, 16);
    box.moveCenter(QRectF(option.rect).center());
    box.moveTopLeft(QPointF(std::round(box.x()), std::round(box.y())));
    const double radius = radio ? 8 : 4;
    if (on || partly) {
        const QColor fill = m_theme.color(enabled ? ColorRole::Accent : ColorRole::TextDisabled);
        paint::box(painter, box, radius, fill);
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        const QColor mark = m_theme.color(enabled ? ColorRole::OnAccent : ColorRole::Surface);
        if (radio) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(mark);
            painter.drawEllipse(box.center(), 3.2, 3.2);
        } else {
            painter.setPen(QPen(mark, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
            if (partly) painter.drawLine(QPointF(box.x() + 4.5, box.y() + 8), QPointF(box.x() + 11.5, box.y() + 8));
            else painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(4.2, 8.3), box.topLeft() + QPointF(7, 11), box.topLeft() + QPointF(11.8, 5.4)}));
        }
        painter.restore();
        return;
    }
    const bool hover = enabled && option.state & State_MouseOver;
    paint::box(painter, box, radius, m_theme.color(hover ? ColorRole::Hover : ColorRole::Surface),
        m_theme.color(enabled ? ColorRole::ControlBorder : ColorRole::TextDisabled));
}

void FlowStyle::drawSwitch(const QStyleOption &option, QPainter &painter) const
{
    const bool on = option.state & State_On;
    const bool enabled = option.state & State_Enabled;
    QRectF track(0, 0, 30, 18);
    track.moveCenter(QRectF(option.rect).center());
    track.moveTopLeft(QPointF(std::round(track.x()), std::round(track.y())));
    const ColorRole fill = !enabled ? ColorRole::TextDisabled : on ? ColorRole::Accent : ColorRole::ControlBorder;
    paint::box(painter, track, 9, m_theme.color(fill));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.color(ColorRole::OnAccent));
    painter.drawEllipse(QPointF(on ? track.right() - 9 : track.left() + 9, track.center().y()), 7, 7);
    painter.restore();
}

} // namespace flow::ui
