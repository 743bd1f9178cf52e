// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/icalexport.h"

namespace flow::ui {

/// A connected server with three calendars and what waits in them, for the pictures of the page. Talks with nobody.
Result<void> connectForPicture(Connection &connection, const CalendarData &data, const FeedWords &words);

} // namespace flow::ui
