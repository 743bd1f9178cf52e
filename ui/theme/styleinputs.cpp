// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowstyle.h"
#include "ui/theme/paint.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QDialog>
#include <QListView>
#include <QScrollBar>
#include <QStyleOption>

namespace flow::ui {

using namespace Qt::StringLiterals;

void FlowStyle::drawInputBox(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    if (widget && widget->property("flowBare").toBool()) return;
    const bool enabled = option.state & State_Enabled;
    const bool focus = enabled && option.state & State_HasFocus;
    const bool invalid = widget && widget->property("flowInvalid").toBool();
    const ColorRole border = invalid ? ColorRole::Danger
        : focus                      ? ColorRole::Accent
        : enabled                    ? ColorRole::ControlBorder
                                     : ColorRole::HairlineStrong;
    paint::box(painter, option.rect, m_theme.radius(Radius::Control), m_theme.color(ColorRole::Surface), m_theme.color(border));
}

void FlowStyle::drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const
{
    drawInputBox(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paint::icon(painter, arrow, m_theme, u"chevron-down"_s, 16,
        m_theme.color(option.state & State_Enabled ? ColorRole::Text2 : ColorRole::TextDisabled));
}

void FlowStyle::drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const
{
    drawInputBox(option, painter, widget);
    if (option.buttonSymbols == QAbstractSpinBox::NoButtons) return;
    const auto arrow = [&](SubControl control, const QString &name, QAbstractSpinBox::StepEnabledFlag step) {
        const bool on = option.state & State_Enabled && option.stepEnabled & step;
        paint::icon(painter, subControlRect(CC_SpinBox, &option, control, widget), m_theme, name, 12,
            m_theme.color(on ? ColorRole::Text2 : ColorRole::TextDisabled));
    };
    arrow(SC_SpinBoxUp, u"chevron-up"_s, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, u"chevron-down"_s, QAbstractSpinBox::StepDownEnabled);
}

void FlowStyle::drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const
{
    // The bar of a list lies beside its viewport and would show the window through; elsewhere it lies on a page.
    painter.fillRect(option.rect, m_theme.color(ColorRole::Surface));
    if (option.maximum <= option.minimum) return;
    const QRect slider = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.state & State_MouseOver || (option.activeSubControls & SC_ScrollBarSlider && option.state & State_Sunken);
    const bool upright = option.orientation == Qt::Vertical;
    const double thick = active ? 8 : 6;
    QRectF thumb = slider;
    if (upright) thumb = QRectF(slider.right() - thick - 1, slider.y() + 2, thick, slider.height() - 4);
    else thumb = QRectF(slider.x() + 2, slider.bottom() - thick - 1, slider.width() - 4, thick);
    paint::box(painter, thumb, thick / 2, m_theme.color(active ? ColorRole::ControlBorder : ColorRole::HairlineStrong));
}

void FlowStyle::drawProgress(const QStyleOption &option, QPainter &painter) const
{
    const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(&option);
    if (!bar) return;
    QRectF track = bar->rect;
    track.setHeight(std::min<double>(4, track.height()));
    track.moveCenter(QRectF(bar->rect).center());
    track.moveTop(std::round(track.top()));
    paint::box(painter, track, 2, mixed(m_theme.color(ColorRole::Pressed), m_theme.color(ColorRole::HairlineStrong), 0.6));
    // Work of unknown length: a third of the bar, still; loops are not part of the design.
    const double share = bar->maximum > bar->minimum ? double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum) : 0.33;
    track.setWidth(std::max(4.0, track.width() * std::clamp(share, 0.0, 1.0)));
    if (share > 0) paint::box(painter, track, 2, m_theme.color(ColorRole::Accent));
}

int FlowStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ButtonMargin: return 24;
    case PM_FocusFrameHMargin: return qobject_cast<const QListView *>(widget) ? 7 : 0; // words of an item stand off the border of its list
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_FocusFrameVMargin: return 0;
    case PM_ButtonDefaultIndicator: return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return 16;
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_IndicatorWidth: return widget && widget->property("flowSwitch").toBool() ? 30 : 16;
    case PM_IndicatorHeight: return widget && widget->property("flowSwitch").toBool() ? 18 : 16;
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return 8;
    case PM_SplitterWidth: return 7;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_SubMenuOverlap: return -2;
    case PM_ToolTipLabelFrameWidth: return 8;
    case PM_TabBarTabHSpace: return 20;
    case PM_TabBarBaseHeight:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal: return 0;
    case PM_TabBarTabOverlap: return 0;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QComboBox *>(widget)) return 1;
        return qobject_cast<const QAbstractScrollArea *>(widget) && !(widget->inherits("QTextEdit") || widget->inherits("QPlainTextEdit")) ? 1 : 1;
    case PM_HeaderMargin: return 10;
    case PM_HeaderDefaultSectionSizeVertical: return m_theme.rowHeight();
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin: return qobject_cast<const QDialog *>(widget) ? 16 : 0; // Qt's own, as that for files
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return 8;
    case PM_ToolBarIconSize: return 16;
    case PM_TextCursorWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize FlowStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    const int control = m_theme.controlHeight();
    switch (type) {
    case CT_PushButton: {
        const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option);
        if (!o) break;
        QString label = o->text;
        label.remove(u'&');
        double width = std::ceil(paint::textWidth(label, m_theme.font(TypeStyle::BodyStrong)));
        if (!o->icon.isNull()) width += 16 + (label.isEmpty() ? 0 : 8);
        const QStringList caps = paint::keyCaps(widget ? widget->property("flowKey").toString() : QString());
        for (const QString &cap : caps) width += paint::keyCapWidth(cap, m_theme) + 4;
        if (!caps.isEmpty()) width += 4;
        if (o->features & QStyleOptionButton::HasMenu) width += 20;
        const bool link = buttonKind(widget) == ButtonKind::Link;
        return {qCeil(width) + (link ? 0 : label.isEmpty() ? 16 : 24), link ? 24 : control};
    }
    case CT_ToolButton: {
        const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        if (!o) break;
        if (o->toolButtonStyle == Qt::ToolButtonIconOnly || o->text.isEmpty()) return {control, control};
        QString label = o->text;
        label.remove(u'&');
        const QFont font = widget && widget->property("flowSmall").toBool() ? m_theme.font(TypeStyle::SmallStrong) : m_theme.font(TypeStyle::BodyStrong);
        double width = std::ceil(paint::textWidth(label, font)) + 20;
        if (!o->icon.isNull() && o->toolButtonStyle != Qt::ToolButtonTextOnly) width += 22;
        if (o->features & QStyleOptionToolButton::HasMenu) width += 18;
        return {qCeil(width), control};
    }
    case CT_LineEdit: return {size.width() + 16, control};
    case CT_ComboBox: return {std::max(size.width() + 44, 72), control};
    case CT_SpinBox: return {size.width() + 36, control};
    case CT_CheckBox:
    case CT_RadioButton: {
        QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 2, std::max(24, base.height())};
    }
    case CT_TabBarTab: return {size.width(), 36};
    case CT_HeaderSection: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 8, m_theme.size(Size::TableHeader)};
    }
    case CT_ItemViewItem: {
        const QSize base = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {base.width() + 12, std::max(base.height(), m_theme.metrics().row)};
    }
    case CT_MenuItem: {
        const auto *o = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
        if (!o) break;
        if (o->menuItemType == QStyleOptionMenuItem::Separator) return {size.width(), 9};
        const QStringList parts = o->text.split(u'\t');
        QString label = parts.value(0);
        label.remove(u'&');
        double width = std::ceil(paint::textWidth(label, m_theme.font(TypeStyle::Body))) + 34 + 16;
        // QMenu itself makes room for the text of the keys; caps are wider than that.
        width += 12.0 * double(paint::keyCaps(parts.value(1)).size());
        if (o->menuItemType == QStyleOptionMenuItem::SubMenu) width += 20;
        return {std::max(152, qCeil(width)), 28};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect FlowStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    const QRect &r = option->rect;
    if (control == CC_ComboBox) {
        switch (sub) {
        case SC_ComboBoxArrow: return visualRect(option->direction, r, QRect(r.right() - 27, r.y(), 24, r.height()));
        case SC_ComboBoxEditField: return visualRect(option->direction, r, r.adjusted(10, 2, -30, -2));
        case SC_ComboBoxListBoxPopup: return r.translated(0, 4);
        default: return r;
        }
    }
    if (control == CC_SpinBox) {
        const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        const bool buttons = spin && spin->buttonSymbols != QAbstractSpinBox::NoButtons;
        switch (sub) {
        case SC_SpinBoxUp: return buttons ? QRect(r.right() - 23, r.y() + 3, 20, r.height() / 2 - 3) : QRect();
        case SC_SpinBoxDown: return buttons ? QRect(r.right() - 23, r.y() + r.height() / 2, 20, r.height() / 2 - 3) : QRect();
        case SC_SpinBoxEditField: return r.adjusted(6, 2, buttons ? -26 : -6, -2);
        default: return r;
        }
    }
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (!bar) return r;
        const bool upright = bar->orientation == Qt::Vertical;
        const int length = upright ? r.height() : r.width();
        int slider = length;
        if (bar->maximum > bar->minimum) {
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            slider = std::max(32, int(qint64(bar->pageStep) * length / (range + bar->pageStep)));
            slider = std::min(slider, length);
        }
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
        const auto part = [&](int from, int size) {
            return upright ? QRect(r.x(), r.y() + from, r.width(), size) : QRect(r.x() + from, r.y(), size, r.height());
        };
        switch (sub) {
        case SC_ScrollBarSlider: return part(at, slider);
        case SC_ScrollBarSubPage: return part(0, at);
        case SC_ScrollBarAddPage: return part(at + slider, length - at - slider);
        case SC_ScrollBarGroove: return r;
        default: return {};
        }
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

QRect FlowStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    switch (element) {
    case SE_LineEditContents:
        if (widget && widget->property("flowBare").toBool()) return option->rect;
        // Fusion's own 2 px come on top of this inside QLineEdit.
        return option->rect.adjusted(8, 1, -8, -1);
    case SE_PushButtonContents:
    case SE_PushButtonFocusRect: return option->rect;
    case SE_ProgressBarGroove:
    case SE_ProgressBarContents:
    case SE_ProgressBarLabel: return option->rect;
    default: return QProxyStyle::subElementRect(element, option, widget);
    }
}

} // namespace flow::ui
