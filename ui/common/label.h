// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QLabel>

namespace flow::ui {

/// A text in one of the type styles and colours; follows the theme.
class Label : public QLabel
{
    Q_OBJECT
public:
    explicit Label(const QString &text = {}, TypeStyle style = TypeStyle::Body, ColorRole color = ColorRole::Text, QWidget *parent = nullptr);
    void setStyle(TypeStyle style, ColorRole color);
    void setTabular(bool tabular);

protected:
    void changeEvent(QEvent *event) override;

private:
    void apply();
    TypeStyle m_style;
    ColorRole m_color;
    bool m_tabular = false;
};

/// A one-pixel separator.
class Hairline : public QWidget
{
    Q_OBJECT
public:
    explicit Hairline(Qt::Orientation orientation = Qt::Horizontal, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Qt::Orientation m_orientation;
};

/// A widget filled with one colour of the theme and an optional hairline on its sides.
class Surface : public QWidget
{
    Q_OBJECT
public:
    explicit Surface(ColorRole fill = ColorRole::Surface, QWidget *parent = nullptr);
    void setFill(ColorRole fill);
    void setLines(Qt::Edges edges);
    void setRadius(int radius) { m_radius = radius; }
    void setBorder(ColorRole role) { m_border = int(role); update(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ColorRole m_fill;
    Qt::Edges m_lines;
    int m_radius = 0;
    int m_border = -1;
};

} // namespace flow::ui
