// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QDate>
#include <QString>

#include <vector>

namespace flow::caldav {

/// One time of an event, as a calendar server has it.
struct RemoteTime
{
    QDate first, last; ///< all day, both included; of a timed one the days on the clocks of this computer
    qint64 begins = 0, ends = 0; ///< milliseconds UTC; 0 when all day
    [[nodiscard]] bool isAllDay() const { return begins == 0; }
    bool operator==(const RemoteTime &) const = default;
};

struct RemoteEvent
{
    QString uid, summary, location, description;
    bool isCanceled = false;
    bool isFree = false; ///< it takes no time ("transparent"): a birthday, a reminder
    bool isRecurring = false;
    std::vector<RemoteTime> times; ///< in order, within the span that was asked for; at most 2,000
};

/// Reads the event of a calendar object. Events that repeat are expanded from one day to another, by the reader that imports
/// use, with its limits. Errors: FileFormat and those of that reader, when nothing can be understood.
Result<RemoteEvent> readRemoteEvent(const QByteArray &calendar, QDate from, QDate to);

} // namespace flow::caldav
