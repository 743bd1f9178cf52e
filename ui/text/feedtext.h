// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/icalexport.h"

namespace flow::ui {

/// The words that a calendar file is written with.
FeedWords feedWords(const QString &calendarName);

} // namespace flow::ui
