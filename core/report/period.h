// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <optional>
#include <span>

namespace flow {

/// What a report is about, in words that mean other days as time goes on.
enum class ReportPeriod { TwelveMonths, ThisMonth, LastMonth, LastWeek, ThisQuarter, LastQuarter, ThisYear, LastYear, FiveYears };

struct DayRange
{
    QDate from, to; ///< inclusive
    bool operator==(const DayRange &) const = default;
};

std::span<const ReportPeriod> reportPeriods(); ///< all, the usual one first
QString periodCode(ReportPeriod period); ///< "last_month"
std::optional<ReportPeriod> periodFromCode(QStringView code);

/// Its days as seen from `today`. Weeks begin on Monday. What is over is whole (last month), what runs is whole too (this month to
/// its end, with what is still to come); twelve months and five years end today.
DayRange daysOf(ReportPeriod period, const QDate &today);

} // namespace flow
