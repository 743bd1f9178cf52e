// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/commission.h"

#include "core/report/rowvalues.h"

#include <QHash>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kPastMonths = 60; // that a forecast learns from

    struct Sums
    {
        QHash<QDate, qint64> played, coming; ///< by month
        qint64 thisYear = 0, yearBefore = 0, ahead = 0;
        int others = 0;
    };

    Result<Sums> readSums(Connection &connection, const QString &currency, const QDate &today, const QDate &from, const QDate &until, const QDate &shownFrom)
    {
        FLOW_ASSIGN(Statement row,
            connection.prepare("SELECT s.day, s.fee, a.commission, s.currency FROM show s JOIN artist a ON a.id = s.artist_id"
                               " WHERE s.day >= ?1 AND s.day < ?2 AND s.status IN ('played', 'confirmed') AND s.fee > 0 AND a.commission > 0"));
        row.bind(1, from.toString(Qt::ISODate));
        row.bind(2, until.toString(Qt::ISODate));
        Sums sums;
        for (;;) {
            FLOW_ASSIGN(const bool more, row.step());
            if (!more) return sums;
            const QDate day = dayAt(row, 0);
            if (!day.isValid()) continue;
            if (row.string(3) != currency) {
                if (day >= shownFrom) ++sums.others;
                continue;
            }
            const qint64 amount = commissionOf(row.integer(1), row.integer(2));
            (day < today ? sums.played : sums.coming)[firstOfMonth(day)] += amount;
            if (day >= today) sums.ahead += amount;
            else if (day.year() == today.year()) sums.thisYear += amount;
            else if (day.year() == today.year() - 1 && day.addYears(1) < today) sums.yearBefore += amount;
        }
    }

} // namespace

Result<CommissionReport> readCommission(Connection &connection, const QString &currency, const QDate &today, int back, int ahead)
{
    const QDate now = firstOfMonth(today);
    const QDate first = now.addMonths(-back), until = now.addMonths(ahead + 1);
    FLOW_ASSIGN(const Sums sums, readSums(connection, currency, today, now.addMonths(-kPastMonths), until.addYears(1), first));

    std::vector<qint64> past, booked;
    for (QDate month = now.addMonths(-kPastMonths); month < now; month = month.addMonths(1)) {
        const qint64 amount = sums.played.value(month);
        if (amount > 0 || !past.empty()) past.push_back(amount); // from the first month with a show on
    }
    for (QDate month = now; month < until; month = month.addMonths(1)) booked.push_back(sums.played.value(month) + sums.coming.value(month));
    const std::vector<Forecast> forecasts = forecastMonths(past, booked);

    CommissionReport report{.currency = currency, .earnedThisYear = sums.thisYear, .earnedYearBefore = sums.yearBefore, .confirmedAhead = sums.ahead,
        .otherCurrency = sums.others};
    for (QDate month = first; month < until; month = month.addMonths(1)) {
        const QDate before = month.addYears(-1);
        CommissionMonth row{.month = month, .earned = sums.played.value(month), .confirmed = sums.coming.value(month),
            .yearBefore = sums.played.value(before) + sums.coming.value(before)};
        if (const size_t i = report.months.size(); i >= size_t(back) && i - size_t(back) < forecasts.size()) row.forecast = forecasts[i - size_t(back)];
        report.months.push_back(row);
    }
    return report;
}

} // namespace flow
