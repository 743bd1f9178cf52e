// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QPainter>

namespace flow::ui::paint {

/// A filled box with an inset border; either colour may be invalid. Antialiased, exact at fractional scales.
void box(QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &border = {}, double width = 1);
/// A line one device-independent pixel thick, snapped to device pixels: horizontal when the rect is wider than high.
void hairline(QPainter &painter, const QRectF &rect, const QColor &color);
/// One line of text, centred on its cap height; elided when it does not fit. Returns the width that it took.
double text(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft, Qt::TextElideMode elide = Qt::ElideRight);
double textWidth(const QString &text, const QFont &font);
/// An icon of `size` centred in rect.
void icon(QPainter &painter, const QRectF &rect, Theme &theme, const QString &name, int size, const QColor &color);
/// The shadow and outline of a popup whose content is `rect`; needs up to 40 px around it.
void popup(QPainter &painter, const QRectF &rect, double radius, const Theme &theme);
/// The focus ring around a shape of `radius`; `inside` where the outside would be cut.
void focusRing(QPainter &painter, const QRectF &shape, double radius, const Theme &theme, bool inside = false);
/// A key cap as in menus and buttons; returns its width. `on` is the fill it stands on.
double keyCap(QPainter &painter, const QPointF &rightCentre, const QString &key, const Theme &theme, bool onAccent = false);
double keyCapWidth(const QString &key, const Theme &theme);
/// The native text of a shortcut cut into caps: "Ctrl+K" gives "Ctrl" and "K".
QStringList keyCaps(const QString &shortcut);

} // namespace flow::ui::paint
