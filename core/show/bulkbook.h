// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/bulk.h"
#include "core/store/records.h"

namespace flow {

/// What can be booked, by kind and name; former things are left out. Inside a read.
Result<std::vector<StockItem>> readStock(Connection &connection);

/// A set of days that a person settled on.
struct BulkBooking
{
    BulkRequest request;
    BulkPlace place;
    std::vector<QDate> days;
    QString kind; ///< of the shows: "studio"
    QString title; ///< what it is called: "Promo week"
    bool isTentative = false; ///< shows of status `hold`
    bool moveTogether = true; ///< each date keeps its distance to the one before when that moves
};

/// Makes a show for each day and artist, with its times, its resources and what ties it to the date before; all carry the same
/// series. Inside one write, which is one step of undo. The ids of the shows. Errors: Invalid {"day", "required"} without days or
/// artists; NotFound {"artist"}.
Result<QList<qint64>> bookBulk(Connection &connection, const BulkBooking &booking);

} // namespace flow
