// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace flow {

/// The days that are read around a day: clauses of the year before still bind, and dates are held two years ahead.
inline QDate firstCalendarDay(const QDate &today) { return today.addMonths(-13); }
inline QDate lastCalendarDay(const QDate &today) { return today.addMonths(26); }

} // namespace flow
