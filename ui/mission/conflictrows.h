// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"
#include "ui/mission/tilelist.h"

namespace flow {
struct Mission;
}

namespace flow::ui {

/// The conflicts of a calendar that are called: of the coming year, what is only to be noticed last.
struct CalledConflicts
{
    std::vector<Conflict> all;
    int hard = 0; ///< clashes and warnings
};
CalledConflicts calledConflicts(const CalendarData &data);

/// As rows of a tile; empty while the mission has no calendar.
std::vector<TileRow> conflictRows(const Mission &mission);

} // namespace flow::ui
