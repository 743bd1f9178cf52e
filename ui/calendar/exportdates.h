// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

/// Asks whose dates and what of them may leave the house, then for a file, and writes it as iCalendar.
void openExportDates(const PageContext &context, CalendarModel *model, QWidget *anchor);

} // namespace flow::ui
