// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/holdbook.h"

namespace flow {

/// What somebody who records a hold on a day should know of it.
struct DayNotice
{
    enum class Kind
    {
        Held, ///< the artist holds that room already: no second hold is made
        Confirmed, ///< the artist plays that day, at `name`
        Blocked ///< the artist is not available, because of `name`
    };
    Kind kind = Kind::Held;
    QDate day;
    QString name;
    int rank = 0; ///< of the hold that is there
    bool operator==(const DayNotice &) const = default;
};

/// Of each day in order; of one day in the order of the kinds. Before the holds are recorded, inside the caller's transaction or
/// on a reader thread.
Result<std::vector<DayNotice>> noticesOf(Connection &connection, const HoldRequest &request, const QList<QDate> &days);

} // namespace flow
