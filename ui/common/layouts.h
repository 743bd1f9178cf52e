// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLayout;

namespace flow::ui {

/// Takes everything out of a layout. Its widgets are hidden at once and go when the event loop is back, so one of them may ask.
void emptyLayout(QLayout *layout);

} // namespace flow::ui
