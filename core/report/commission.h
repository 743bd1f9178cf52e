// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/forecast.h"
#include "core/store/connection.h"

#include <QDate>

namespace flow {

/// The agency's commission on the shows of one month, by the day of the show; minor units of one currency.
struct CommissionMonth
{
    QDate month; ///< its first day
    qint64 earned = 0; ///< shows that were played
    qint64 confirmed = 0; ///< shows to come
    qint64 yearBefore = 0; ///< the same month a year ago, whole
    std::optional<Forecast> forecast; ///< of months that are not over, where the past allows one
};

struct CommissionReport
{
    QString currency;
    std::vector<CommissionMonth> months; ///< `back` whole months, the running one, `ahead` more
    qint64 earnedThisYear = 0, earnedYearBefore = 0; ///< 1 January to today, and to the same day a year ago
    qint64 confirmedAhead = 0; ///< from today on
    int otherCurrency = 0; ///< shows of the months above in another currency, which are left out
};

/// Fee times the artist's commission of every show that is played or confirmed. On a reader thread.
Result<CommissionReport> readCommission(Connection &connection, const QString &currency, const QDate &today, int back = 6, int ahead = 5);

} // namespace flow
