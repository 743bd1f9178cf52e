// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace flow::ui {

class Theme;

/// How far the look of a widget under the pointer has come, 0 to 1, when it follows within 90 ms (design.md section 5): asked
/// for in each paint with what is so now. Asks for paints itself until it is there. All at once when motion is reduced.
double hoverShare(const QWidget *widget, bool hovered, const Theme &theme);

/// Lets a menu become opaque when it is shown. Call once.
void comeInAsMenu(QWidget *menu, const Theme &theme);

} // namespace flow::ui
