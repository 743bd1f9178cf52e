// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"

namespace flow {

/// What a calendar that leaves the house may tell.
struct FeedOptions
{
    qint64 artist = 0; ///< 0: all
    bool holds = true; ///< offers and holds, as tentative entries
    bool reasons = true; ///< why an artist is not free
    bool money = false; ///< fees; never with onlyPublic
    bool onlyPublic = false; ///< leaves out what may not be told yet (public date, embargo), private events and blocks
    bool operator==(const FeedOptions &) const = default;
};

/// Words that the feed needs, in the reader's language; made by ui/text/feedtext, so that the core has none.
struct FeedWords
{
    QString name; ///< of the calendar: "Lune Aride"
    QString hold, offer, blocked, fee, doors, onStage; ///< "Hold %1" with the rank; the rest are labels
};

/// One entry of an iCalendar file, as export and CalDAV write it.
struct FeedEntry
{
    qint64 key = 0; ///< of calendardata.h; 0: a block
    QString uid;
    QString summary, location, description, categories;
    QDate day, lastDay; ///< all day, both included; invalid when timed
    qint64 begins = 0, ends = 0;
    bool isTentative = false;
    std::optional<LatLon> at;
};

/// The entries of a calendar, in order of days, with the uids that they keep for life.
Result<std::vector<FeedEntry>> feedEntries(Connection &connection, const CalendarData &data, const FeedOptions &options, const FeedWords &words, qint64 nowMs);

/// An iCalendar file (RFC 5545) of entries: CRLF, lines of 75 octets at most, times in UTC so that no zone has to travel along.
QByteArray writeICalendar(const std::vector<FeedEntry> &entries, const QString &calendarName, qint64 nowMs);
/// A calendar of a single entry, as a CalDAV server wants it.
QByteArray writeICalendarEntry(const FeedEntry &entry, qint64 nowMs);

/// Writes a feed to `path` when it says something else than before, through a temporary file, so that a reader never sees half of
/// it. True when it was written. Errors: ReadOnly {path}.
Result<bool> writeFeedFile(const QString &path, const QByteArray &calendar);

} // namespace flow
