// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/period.h"

#include "core/report/rowvalues.h"

#include <algorithm>
#include <array>
#include <utility>

namespace flow {

namespace {

    constexpr std::array kPeriods{ReportPeriod::TwelveMonths, ReportPeriod::ThisMonth, ReportPeriod::LastMonth, ReportPeriod::LastWeek, ReportPeriod::ThisQuarter,
        ReportPeriod::LastQuarter, ReportPeriod::ThisYear, ReportPeriod::LastYear, ReportPeriod::FiveYears};
    constexpr std::array kCodes{"twelve_months", "this_month", "last_month", "last_week", "this_quarter", "last_quarter", "this_year", "last_year", "five_years"};
    static_assert(kPeriods.size() == kCodes.size());

    DayRange months(const QDate &first, int count) { return {first, first.addMonths(count).addDays(-1)}; }
    QDate quarterOf(const QDate &day) { return {day.year(), (day.month() - 1) / 3 * 3 + 1, 1}; }

} // namespace

std::span<const ReportPeriod> reportPeriods() { return kPeriods; }

QString periodCode(ReportPeriod period) { return QString::fromLatin1(kCodes[size_t(period)]); }

std::optional<ReportPeriod> periodFromCode(QStringView code)
{
    const auto found = std::ranges::find_if(kCodes, [&](const char *known) { return code == QLatin1StringView(known); });
    if (found == kCodes.end()) return std::nullopt;
    return ReportPeriod(found - kCodes.begin());
}

DayRange daysOf(ReportPeriod period, const QDate &today)
{
    const QDate month = firstOfMonth(today);
    switch (period) {
    case ReportPeriod::TwelveMonths: return {month.addMonths(-11), today};
    case ReportPeriod::ThisMonth: return months(month, 1);
    case ReportPeriod::LastMonth: return months(month.addMonths(-1), 1);
    case ReportPeriod::LastWeek: {
        const QDate monday = today.addDays(1 - today.dayOfWeek() - 7);
        return {monday, monday.addDays(6)};
    }
    case ReportPeriod::ThisQuarter: return months(quarterOf(today), 3);
    case ReportPeriod::LastQuarter: return months(quarterOf(today).addMonths(-3), 3);
    case ReportPeriod::ThisYear: return months({today.year(), 1, 1}, 12);
    case ReportPeriod::LastYear: return months({today.year() - 1, 1, 1}, 12);
    case ReportPeriod::FiveYears: return {month.addMonths(-59), today};
    }
    std::unreachable();
}

} // namespace flow
