// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/caldav/decisions.h"

namespace flow::ui {

/// What somebody changed in a calendar, and what the two answers would do.
struct ChangeWords
{
    QString title; ///< "Lune Aride: Stereolux"
    QString sentence; ///< "Moved from Fri 12 Mar to Sun 14 Mar in the calendar."
    QString take, refuse; ///< labels of the buttons
};
ChangeWords changeWords(const caldav::ChangeDetail &detail, QDate today);

/// The state of an account: "In step, 4 minutes ago", or what is wrong and when it is tried again.
QString accountStateText(const caldav::CalendarAccount &account, qint64 nowMs);

} // namespace flow::ui
