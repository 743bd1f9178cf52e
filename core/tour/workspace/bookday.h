// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourbook.h"
#include "core/tour/workspace/travelestimate.h"

namespace flow::tour {

/// Reads what the workspace knows of one day of a tour book. Internal to tourbook.cpp.
class BookDayReader
{
public:
    explicit BookDayReader(Connection &connection)
        : m_connection(connection)
    {
    }

    /// A confirmed show with everything about it, or a date that is not one yet with its venue.
    Result<DaySheet> read(const ScenarioStop &stop);
    /// What somebody looked up, else an estimate; none over the sea without a way.
    Result<std::optional<BookLeg>> legBetween(const TravelPoint &from, const TravelPoint &to);
    /// Taken for an artist on a day without a show.
    Result<std::vector<BookResource>> resourcesOf(qint64 artist, const QDate &day);

private:
    Result<void> readShow(qint64 show, DaySheet &sheet);
    Result<void> readVenue(qint64 venue, DaySheet &sheet);
    Result<void> readPeople(DaySheet &sheet, qint64 contact, qint64 company);
    Result<void> readTasks(DaySheet &sheet);
    Result<void> readResources(Statement &rows, const QTimeZone &zone, std::vector<BookResource> &resources);

    Connection &m_connection;
};

} // namespace flow::tour
