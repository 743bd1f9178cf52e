// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/flowstyle.h"

#include "ui/theme/hover.h"
#include "ui/theme/paint.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSplitterHandle>
#include <QStyleFactory>
#include <QStyleOption>
#include <QTabBar>
#include <QTextEdit>
#include <QToolButton>

namespace flow::ui {

using namespace Qt::StringLiterals;

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty("flowKind", static_cast<int>(kind));
    button->update();
}
ButtonKind buttonKind(const QWidget *button)
{
    return button ? static_cast<ButtonKind>(button->property("flowKind").toInt()) : ButtonKind::Default;
}
void setKeyCap(QAbstractButton *button, const QString &key)
{
    button->setProperty("flowKey", key);
    QEvent forgetSize(QEvent::StyleChange); // buttons keep their size hint
    QApplication::sendEvent(button, &forgetSize);
    button->updateGeometry();
    button->update();
}
void setTextRole(QAbstractButton *button, ColorRole role)
{
    button->setProperty("flowTextRole", static_cast<int>(role));
    button->update();
}
void setDanger(QAction *action) { action->setProperty("flowDanger", true); }
void setSwitch(QAbstractButton *box, bool on)
{
    box->setProperty("flowSwitch", on);
    box->updateGeometry();
}
void setInvalid(QWidget *field, bool invalid)
{
    if (field->property("flowInvalid").toBool() == invalid) return;
    field->setProperty("flowInvalid", invalid);
    field->update();
}
void setBare(QWidget *field, bool bare)
{
    field->setProperty("flowBare", bare);
    field->update();
}

void installTheme(QApplication &app, Theme &theme)
{
    auto *style = new FlowStyle(theme);
    app.setStyle(style);
    app.setPalette(theme.palette());
    app.setFont(theme.font(TypeStyle::Body));
    QObject::connect(&theme, &Theme::changed, style, [&app, &theme] {
        app.setPalette(theme.palette());
        app.setFont(theme.font(TypeStyle::Body));
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget *widget : all) {
            QEvent event(QEvent::StyleChange);
            QApplication::sendEvent(widget, &event);
            widget->updateGeometry();
            widget->update();
        }
    });
}

Theme &themeOf(const QWidget *widget)
{
    auto *style = qobject_cast<FlowStyle *>(widget ? widget->style() : QApplication::style());
    if (!style) style = qobject_cast<FlowStyle *>(QApplication::style());
    if (!style) qFatal("installTheme was not called before a widget was made");
    return style->theme();
}

FlowStyle::FlowStyle(Theme &theme) : QProxyStyle(QStyleFactory::create(u"Fusion"_s)), m_theme(theme)
{
    setObjectName(u"flowstage"_s);
}

void FlowStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || qobject_cast<QScrollBar *>(widget)
        || qobject_cast<QTabBar *>(widget) || qobject_cast<QHeaderView *>(widget) || qobject_cast<QSplitterHandle *>(widget)
        || qobject_cast<QAbstractSpinBox *>(widget))
        widget->setAttribute(Qt::WA_Hover, true);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget)) view->viewport()->setAttribute(Qt::WA_Hover, true);
    if (qobject_cast<QMenu *>(widget)) {
        widget->setWindowFlag(Qt::FramelessWindowHint);
        widget->setAttribute(Qt::WA_TranslucentBackground);
        comeInAsMenu(widget, m_theme);
    }
}

void FlowStyle::unpolish(QWidget *widget) { QProxyStyle::unpolish(widget); }

void FlowStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const auto fill = [&](ColorRole role) { painter->fillRect(option->rect, m_theme.color(role)); };
    const auto glyph = [&](const char16_t *name) {
        const bool on = option->state & State_Enabled;
        paint::icon(*painter, option->rect, m_theme, QString(name), 14, m_theme.color(on ? ColorRole::Text2 : ColorRole::TextDisabled));
    };
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool: return drawButtonPanel(*option, *painter, widget);
    case PE_PanelButtonBevel: return;
    case PE_FrameFocusRect: return; // the ring is an overlay, see FocusRing
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); !frame || frame->lineWidth > 0)
            drawInputBox(*option, *painter, widget);
        return;
    case PE_FrameLineEdit: return drawInputBox(*option, *painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        if (widget && widget->property("flowSwitch").toBool()) return drawSwitch(*option, *painter);
        return drawCheck(*option, *painter, false);
    case PE_IndicatorRadioButton: return drawCheck(*option, *painter, true);
    case PE_IndicatorArrowUp: return glyph(u"chevron-up");
    case PE_IndicatorArrowDown: return glyph(u"chevron-down");
    case PE_IndicatorArrowLeft: return glyph(u"chevron-left");
    case PE_IndicatorArrowRight: return glyph(u"chevron-right");
    case PE_IndicatorBranch:
        if (option->state & State_Children) glyph(option->state & State_Open ? u"chevron-down" : u"chevron-right");
        return;
    case PE_IndicatorHeaderArrow: return;
    case PE_FrameMenu: return;
    case PE_PanelMenu: {
        paint::box(*painter, option->rect, m_theme.radius(Radius::Card), m_theme.color(ColorRole::Raised));
        return paint::box(*painter, option->rect, m_theme.radius(Radius::Card), {}, m_theme.color(ColorRole::HairlineStrong));
    }
    case PE_PanelTipLabel:
        return paint::box(*painter, option->rect, 5, m_theme.color(ColorRole::Tooltip));
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
    case PE_FrameWindow: return;
    case PE_FrameTabBarBase:
        return paint::hairline(*painter, QRectF(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(ColorRole::Hairline));
    case PE_Frame:
        if (qobject_cast<const QTextEdit *>(widget) || (widget && widget->inherits("QPlainTextEdit"))) return drawInputBox(*option, *painter, widget);
        if (qobject_cast<const QAbstractScrollArea *>(widget) == nullptr || option->type != QStyleOption::SO_Frame) return;
        return paint::box(*painter, option->rect, m_theme.radius(Radius::Control), {}, m_theme.color(ColorRole::Hairline));
    case PE_FrameGroupBox:
        return paint::box(*painter, option->rect, m_theme.radius(Radius::Card), {}, m_theme.color(ColorRole::Hairline));
    case PE_PanelItemViewRow: return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) drawItemPanel(*item, *painter, widget);
        return;
    case PE_PanelScrollAreaCorner: return fill(ColorRole::Surface);
    default: return QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FlowStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButton: // the base would cut the label by its own margins
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            drawButtonPanel(*o, *painter, widget);
            return drawButtonLabel(*o, *painter, widget);
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option)) return drawButtonLabel(*o, *painter, widget);
        break;
    case CE_ToolButtonLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option)) return drawToolButtonLabel(*o, *painter, widget);
        break;
    case CE_CheckBoxLabel:
    case CE_RadioButtonLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QString label = o->text;
            label.remove(u'&');
            paint::text(*painter, o->rect, label, widget ? widget->font() : m_theme.font(TypeStyle::Body),
                m_theme.color(o->state & State_Enabled ? ColorRole::Text : ColorRole::TextDisabled));
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionComboBox *>(option); o && !o->editable) {
            QRect rect = subControlRect(CC_ComboBox, o, SC_ComboBoxEditField, widget);
            if (!o->currentIcon.isNull()) {
                const QRect at(rect.x(), rect.center().y() - 7, 16, 16);
                o->currentIcon.paint(painter, at);
                rect.setLeft(at.right() + 8);
            }
            paint::text(*painter, rect, o->currentText, widget ? widget->font() : m_theme.font(TypeStyle::Body),
                m_theme.color(o->state & State_Enabled ? ColorRole::Text : ColorRole::TextDisabled));
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *o = qstyleoption_cast<const QStyleOptionTab *>(option)) return drawTab(*o, *painter);
        break;
    case CE_TabBarTabLabel:
        if (const auto *o = qstyleoption_cast<const QStyleOptionTab *>(option)) return drawTabLabel(*o, *painter);
        break;
    case CE_Header:
        if (const auto *o = qstyleoption_cast<const QStyleOptionHeader *>(option)) return drawHeader(*o, *painter, widget);
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, m_theme.color(ColorRole::Surface));
        return paint::hairline(*painter, QRectF(option->rect.x(), option->rect.bottom(), option->rect.width(), 1), m_theme.color(ColorRole::Hairline));
    case CE_MenuItem:
        if (const auto *o = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) return drawMenuItem(*o, *painter, widget);
        break;
    case CE_MenuEmptyArea: return;
    case CE_ProgressBar: return drawProgress(*option, *painter);
    case CE_Splitter: {
        const QRect &r = option->rect;
        const bool upright = r.width() < r.height();
        const QRectF line = upright ? QRectF(r.center().x(), r.y(), 1, r.height()) : QRectF(r.x(), r.center().y(), r.width(), 1);
        const bool active = option->state & (State_MouseOver | State_Sunken);
        return paint::hairline(*painter, line, m_theme.color(active ? ColorRole::Accent : ColorRole::Hairline));
    }
    case CE_ShapedFrame:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->frameShape == QFrame::HLine || frame->frameShape == QFrame::VLine) {
                QRectF line = frame->rect;
                if (frame->frameShape == QFrame::HLine) line.setHeight(1);
                else line.setWidth(1);
                return paint::hairline(*painter, line, m_theme.color(ColorRole::Hairline));
            }
        }
        break;
    case CE_RubberBand: {
        QColor fill = m_theme.color(ColorRole::Accent);
        fill.setAlpha(32);
        return paint::box(*painter, option->rect, 2, fill, m_theme.color(ColorRole::Accent));
    }
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FlowStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    switch (control) {
    case CC_ComboBox:
        if (const auto *o = qstyleoption_cast<const QStyleOptionComboBox *>(option)) return drawComboBox(*o, *painter, widget);
        break;
    case CC_SpinBox:
        if (const auto *o = qstyleoption_cast<const QStyleOptionSpinBox *>(option)) return drawSpinBox(*o, *painter, widget);
        break;
    case CC_ScrollBar:
        if (const auto *o = qstyleoption_cast<const QStyleOptionSlider *>(option)) return drawScrollBar(*o, *painter, widget);
        break;
    case CC_ToolButton:
        if (const auto *o = qstyleoption_cast<const QStyleOptionToolButton *>(option)) {
            drawButtonPanel(*o, *painter, widget);
            return drawToolButtonLabel(*o, *painter, widget);
        }
        break;
    default: break;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

int FlowStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return m_theme.duration(Motion::Fast);
    case SH_ToolTip_WakeUpDelay: return m_theme.duration(Motion::TooltipDelay);
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_Menu_MouseTracking:
    case SH_MenuBar_MouseTracking: return 1;
    case SH_ScrollBar_Transient: return 0;
    case SH_Header_ArrowAlignment: return Qt::AlignRight | Qt::AlignVCenter;
    case SH_TabBar_CloseButtonPosition: return QTabBar::RightSide;
    case SH_UnderlineShortcut: return 0;
    case SH_Table_GridLineColor: return static_cast<int>(m_theme.color(ColorRole::Hairline).rgb());
    case SH_FocusFrame_AboveWidget: return 1;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

} // namespace flow::ui
