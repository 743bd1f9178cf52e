// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <QDate>
#include <QLocale>

#include <functional>
#include <vector>

namespace flow {

/// What a day is for one artist, or for one artist at one venue. The strongest fact wins.
struct AvailsCell
{
    enum class Kind { Free, Hold, Offer, Confirmed, Blocked, Elsewhere };
    Kind kind = Kind::Free;
    int rank = 0; ///< of a hold
    qint64 holdId = 0, showId = 0;
    QString words; ///< venue or reason, for the tooltip
    bool operator==(const AvailsCell &) const = default;
};

/// Days downwards; artists, or the venues of one artist, across.
struct AvailsGrid
{
    struct Column
    {
        qint64 id = 0; ///< of the artist or the venue
        QString name, second; ///< second: the town of a venue
        int color = 0;
    };
    bool byVenue = false;
    qint64 artistId = 0; ///< when byVenue
    QDate from, to;
    std::vector<Column> columns;
    std::vector<AvailsCell> cells; ///< row by row

    int days() const { return int(from.daysTo(to)) + 1; }
    const AvailsCell &at(int day, size_t column) const { return cells[size_t(day) * columns.size() + column]; }
    AvailsCell &at(int day, size_t column) { return cells[size_t(day) * columns.size() + column]; }
};

struct AvailsQuery
{
    bool byVenue = false;
    qint64 artistId = 0; ///< byVenue: whose dates
    QList<qint64> ids = {}; ///< artists or venues; empty: all active artists, or the venues where the artist has a hold or prospect
    QDate from = {}, to = {};
};

/// At most 400 days and 60 columns.
Result<AvailsGrid> readAvails(Connection &connection, const AvailsQuery &query);

/// The free days of each column for a mail, without any amount: "Lune Aride: 4, 5, 12 March; 2 April". `weekends` leaves out
/// what is not a Thursday to Saturday.
QString availsText(const AvailsGrid &grid, const QLocale &locale, bool weekends = false);
/// The free days as an iCalendar file of whole-day entries that block nothing. `summary` words one for a column.
QByteArray availsCalendar(const AvailsGrid &grid, const std::function<QString(const AvailsGrid::Column &)> &summary, const QDateTime &stamp);

} // namespace flow
