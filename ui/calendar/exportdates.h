// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarmodel.h"
#include "ui/shell/pagecontext.h"

#include <functional>

namespace flow::ui {

/// Asks whose dates and what of them may leave the house, then for a file, and writes it as iCalendar. `keep`: whether the file is to
/// be kept up to date, as it is asked first; `kept` is called when it is from now on.
void openExportDates(const PageContext &context, CalendarModel *model, QWidget *anchor, bool keep = false, std::function<void()> kept = {});

} // namespace flow::ui
