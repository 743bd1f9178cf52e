// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"

namespace flow {

/// Reads what a calendar is made of into a CalendarData whose span is set: all of it, or what single changes touched. For
/// core/show; inside the caller's transaction.
class CalendarReader
{
public:
    CalendarReader(Connection &connection, CalendarData &data)
        : m_connection(connection)
        , m_data(data)
    {
    }

    /// What conflicts are made of. Items stand in no order.
    Result<void> readDates();
    /// All that is shown, in order.
    Result<void> read();
    /// One date; nothing is added when it is none (any more), or outside the span.
    Result<void> readDate(qint64 key);

    Result<void> readBlocks();
    Result<void> readExclusivities();
    Result<void> readResources();
    Result<void> readAccepted();

    std::vector<Performer> performers;
    std::vector<Resource> things;
    std::vector<ResourceUse> uses;

private:
    template <class F>
    Result<void> each(const std::string &sql, bool isRange, F fn, qint64 id = 0);
    Result<void> readArtists();
    Result<void> readShows(qint64 id = 0); ///< 0: all
    Result<void> readHolds(qint64 id = 0);
    Result<void> readOffers(qint64 id = 0);
    Result<void> readSpans();
    static CalendarItem itemFrom(const Statement &row, DateSource source);
    void add(CalendarItem item);
    void arrange();

    Connection &m_connection;
    CalendarData &m_data;
};

/// An index of all that was read. Takes the reader's performers and resources.
std::shared_ptr<ConflictIndex> indexOf(const CalendarData &data, CalendarReader &reader, const ConflictRules &rules);

/// How conflicts are accepted: their kind and the two keys, the smaller first.
std::tuple<int, qint64, qint64> conflictPair(ConflictKind kind, qint64 first, qint64 second);

} // namespace flow
