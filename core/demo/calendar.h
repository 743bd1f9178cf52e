// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/demo/world.h"

namespace flow::demo {

/// A show that was written, as far as tours and vans need to know it.
struct CalendarShow
{
    qint64 id = 0;
    int artist = 0;
    QDate day;
};

/// Load-in to curfew, kind, and at festivals and large houses a radius clause; for the row that is being filled.
void setShowDetails(RowWriter &rows, const Venue &venue, QDate day, QTime doors);
/// Tours around shows that lie ahead, and what goes along with them.
Result<void> makeCalendar(World &world, const std::vector<CalendarShow> &shows);

} // namespace flow::demo
