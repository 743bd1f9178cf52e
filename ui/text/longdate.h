// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace flow::ui {

/// Days with the month in words, as the language of the interface writes them: "3 April 2027", "3 de abril de 2027".
QString longDay(const QDate &day);
QString longDayOfYear(const QDate &day); ///< "3 April"
QString longWeekday(const QDate &day); ///< "Saturday 3 April 2027"
QString longWeekdayOfYear(const QDate &day); ///< "Saturday 3 April"
QString longMonth(const QDate &day); ///< "April 2027"

} // namespace flow::ui
