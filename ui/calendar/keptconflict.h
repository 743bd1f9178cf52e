// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflict.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// Asks in a popover why a conflict is fine, and keeps both dates with the reason. `name` is that of the first of them.
void askWhyKept(const PageContext &context, QWidget *anchor, const Conflict &conflict, const QString &name);

} // namespace flow::ui
