// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QString>

namespace flow::read {

struct RecurrenceInput
{
    QDateTime start;
    bool allDay = false;
    QStringList rules; ///< RRULE values
    QList<QDateTime> added; ///< RDATE
    QList<QDateTime> removed; ///< EXDATE and moved occurrences; days when allDay
};

struct Occurrences
{
    QList<QDateTime> starts;
    bool capped = false; ///< a rule that is not expanded (more often than daily, or not understood), or more
                         ///< than the limit
};

/// The occurrences from one day to another, both included.
Occurrences expandRecurrence(const RecurrenceInput &input, QDate from, QDate to, int limit);

} // namespace flow::read
