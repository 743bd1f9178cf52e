// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/alerts.h"

#include <QDateTime>
#include <QHash>

namespace flow {

/// When nobody wants to be told anything: hours of the night, on the clock of the computer, and whole weekends.
struct QuietHours
{
    int fromMinutes = 20 * 60, untilMinutes = 8 * 60; ///< of the day; from later than until runs over midnight; equal: never
    bool weekends = true;

    bool isQuiet(const QDateTime &moment) const;
    /// The first moment from `moment` on that is not quiet.
    QDateTime endAfter(const QDateTime &moment) const;
    bool operator==(const QuietHours &) const = default;
};

/// What an alert is about, the same as long as it is the same matter: a hold that was prolonged is another one.
QString alertKey(const Alert &alert);

/// Alerts that were put off, by their keys, until a moment in milliseconds UTC.
using Snoozed = QHash<QString, qint64>;
/// Without those that are put off now.
std::vector<Alert> withoutSnoozed(std::vector<Alert> alerts, const Snoozed &snoozed, qint64 nowMs);

} // namespace flow
