// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/report/alerts.h"

#include <QHash>
#include <QSet>

#include <span>

namespace flow {

/// A confirmed show, as much of it as says where an artist is.
struct ShowStop
{
    qint64 artistId = 0;
    int artistColor = 0;
    QString artist, town;
    QDate day;
    std::optional<LatLon> at;
};

/// Which runs of free days between two shows are worth a call.
struct GapLimits
{
    int days = 3; ///< free ones at most: a longer break is a break
    int ahead = 120; ///< days from today
    int km = 600; ///< that a day's drive makes: shows farther apart need their days for the way
    int perArtist = 3;
};

/// The chances between shows, in order of `stops` (by artist, then by day). `taken` are days of an artist with a hold, an offer or a
/// block. Pure.
std::vector<Alert> freeDaysBetween(std::span<const ShowStop> stops, const QHash<qint64, QSet<QDate>> &taken, const QDate &today, const GapLimits &limits = {});

/// The same from the workspace; the cards are those of the board. Inside the caller's transaction.
Result<std::vector<Alert>> readFreeDays(Connection &connection, std::span<const BoardCard> cards, const QDate &today, const GapLimits &limits = {});

/// A day of an artist as the id of an alert of entity "free_day", which the calendar opens.
qint64 freeDayId(qint64 artistId, const QDate &day);
std::pair<qint64, QDate> freeDayOf(qint64 id);

} // namespace flow
