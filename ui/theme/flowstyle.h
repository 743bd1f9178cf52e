// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QProxyStyle>

class QAbstractButton;
class QAction;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionFrame;
class QStyleOptionHeader;
class QStyleOptionMenuItem;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionTab;
class QStyleOptionToolButton;
class QStyleOptionViewItem;

namespace flow::ui {

enum class ButtonKind { Default, Primary, Quiet, Danger, Link };
/// How a push or tool button is drawn. Default until set.
void setButtonKind(QAbstractButton *button, ButtonKind kind);
ButtonKind buttonKind(const QWidget *button);
/// The shortcut shown inside the button, e.g. "N"; empty for none. It is only drawn; bind it yourself.
void setKeyCap(QAbstractButton *button, const QString &key);
/// The colour of a button's words where its kind does not say it, as in a banner.
void setTextRole(QAbstractButton *button, ColorRole role);
/// A menu row that takes something away.
void setDanger(QAction *action);
/// Draws the check box as a switch.
void setSwitch(QAbstractButton *box, bool on = true);
/// A field whose content breaks a rule gets the danger border.
void setInvalid(QWidget *field, bool invalid);
/// An input without box, for search lines that stand in a frame of their own.
void setBare(QWidget *field, bool bare = true);

/// Fusion with everything painted from the tokens. Holds no colours of its own; the theme must outlive it.
class FlowStyle final : public QProxyStyle
{
    Q_OBJECT
public:
    explicit FlowStyle(Theme &theme);
    Theme &theme() const { return m_theme; }

    void polish(QWidget *widget) override;
    void unpolish(QWidget *widget) override;
    using QProxyStyle::polish;
    using QProxyStyle::unpolish;
    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const override;

private:
    void drawButtonPanel(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter, const QWidget *widget) const;
    void drawToolButtonLabel(const QStyleOptionToolButton &option, QPainter &painter, const QWidget *widget) const;
    QColor buttonText(const QStyleOption &option, const QWidget *widget) const;
    void drawCheck(const QStyleOption &option, QPainter &painter, bool radio) const;
    void drawSwitch(const QStyleOption &option, QPainter &painter) const;
    void drawInputBox(const QStyleOption &option, QPainter &painter, const QWidget *widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter, const QWidget *widget) const;
    void drawSpinBox(const QStyleOptionSpinBox &option, QPainter &painter, const QWidget *widget) const;
    void drawScrollBar(const QStyleOptionSlider &option, QPainter &painter, const QWidget *widget) const;
    void drawTab(const QStyleOptionTab &option, QPainter &painter) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter &painter) const;
    void drawHeader(const QStyleOptionHeader &option, QPainter &painter, const QWidget *widget) const;
    void drawMenuItem(const QStyleOptionMenuItem &option, QPainter &painter, const QWidget *widget) const;
    void drawProgress(const QStyleOption &option, QPainter &painter) const;
    void drawItemPanel(const QStyleOptionViewItem &option, QPainter &painter, const QWidget *widget) const;

    Theme &m_theme;
};

} // namespace flow::ui
