// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QPoint>

class QPainter;
class QRectF;
class QWidget;

// How things come and go: design.md section 5. All of it happens at once when motion is reduced, and what a widget is (shown,
// hidden, where) is so from the first moment: only its looks follow.
namespace flow::ui {

/// Lets a widget that was just shown become opaque while it moves to its place from `offset` beside it.
void comeIn(QWidget *widget, QPoint offset = {0, 4});
/// Lets the picture of a widget that is about to be hidden fade, in two thirds of the time.
void goOut(QWidget *widget, QPoint offset = {0, 4});
/// Ends what comeIn() began; before a widget is placed anew.
void settle(QWidget *widget);

/// Lets a tint fade behind what has just changed its value. Its paintEvent draws it: paintChanged() before the text.
void markChanged(QWidget *widget);
void paintChanged(QPainter &painter, const QRectF &box, double radius, const QWidget *widget);

} // namespace flow::ui
