// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow::ui {

/// Qt's own interface of a scroll area looks beyond the end of its list when a screen reader asks for a child that has gone meanwhile (its
/// bars come and go), and the program ends: QAccessibleAbstractScrollArea::child of Qt 6.8. From here on, such a question is answered with
/// nothing. Views of items and text have interfaces of their own. Once for the process.
void installSafeScrollAreas();

} // namespace flow::ui
