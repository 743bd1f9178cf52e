// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace flow::ui {

/// Whether windows may be see-through: always, but on an X server without a compositing manager, where what is transparent is black.
/// GUI thread; one question to the X server.
bool hasCompositor();

} // namespace flow::ui
