// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QString>
#include <QTimeZone>

#include <vector>

/// Vehicles, hotels, people and things for the day of a show. Inside the caller's transaction.
namespace flow {

struct ResourceOption
{
    qint64 id = 0;
    QString name, kind, job;
    bool isFree = true; ///< as many pieces as one needs, for all of that time
    QString takenBy = {}; ///< who has it then, when it is not free
};

/// Everything that is active, by kind and name, and whether it is free for a show's day. NotFound {"show"}.
Result<std::vector<ResourceOption>> resourcesFor(Connection &connection, qint64 show);
/// Takes one piece for the day of a show: from 08:00 to half past midnight on the clocks of the place, a hotel from 15:00 to 11:00 of the
/// next day. Somebody else may have it already; the calendar and the tour's logistics say so. Errors: NotFound; Conflict {"taken"} when this
/// show has it. The new booking's id.
Result<qint64> takeResource(Connection &connection, qint64 show, qint64 resource);
/// A hotel for an artist on a day without a show, from 15:00 to 11:00 of the next day. Errors: NotFound; Conflict {"taken"}.
Result<qint64> takeNight(Connection &connection, qint64 artist, QDate day, const QTimeZone &zone, qint64 hotel);

} // namespace flow
