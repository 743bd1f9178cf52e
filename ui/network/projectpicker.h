// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/pagecontext.h"

#include <QList>

class QWidget;

namespace flow::ui {

/// Asks into which project venues go, and for which of its artists, and puts them there as "to contact", to be called today. A new
/// project is made when its name is typed. Venues that are in it already stay as they are. GUI thread.
void openProjectPicker(const PageContext &context, QWidget *anchor, const QList<qint64> &venueIds);

} // namespace flow::ui
