// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// Asks for name, dates and artists of a tour, in a popover below `anchor`, and writes it with an empty first scenario.
/// `added` gets the tour's id.
void openNewTour(const PageContext &context, QWidget *anchor, const QString &name, std::function<void(qint64)> added);

} // namespace flow::ui
