// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflictindex.h"
#include "core/show/showtimes.h"
#include "core/show/zones.h"
#include "core/store/connection.h"

#include <QHash>

#include <memory>
#include <set>
#include <span>

namespace flow {

/// Where a date of the calendar is stored.
enum class DateSource { Show = 1, Hold = 2, Offer = 3 };
/// The key of an engagement says what it is made of.
constexpr qint64 dateKey(DateSource source, qint64 id) { return id * 4 + int(source); }
constexpr DateSource sourceOf(qint64 key) { return DateSource(key & 3); }
constexpr qint64 rowOf(qint64 key) { return key >> 2; }

/// A show, a hold or an offer as the calendar shows it.
struct CalendarItem
{
    Engagement engagement;
    QString venue, town;
    ShowTimes times;
    FoundZone zone;
    QString status; ///< of a show
    bool isPerformance = true; ///< false: nobody plays, as on a studio day, at a rehearsal, a masterclass, for promotion
    int rank = 0; ///< of a hold
    qint64 fee = 0; ///< minor units; of holds the estimate
    QString currency;
    qint64 expiresAt = 0, challengeUntil = 0;
    qint64 project = 0;
    QDate publicOn; ///< from this day on it may be told
    qint64 embargoUntil = 0;
    [[nodiscard]] qint64 key() const { return engagement.key; }
    [[nodiscard]] QDate day() const { return engagement.day; }
};

struct CalendarArtist
{
    qint64 id = 0;
    QString name, genre;
    int color = 0;
    int shows = 0, holds = 0; ///< in the year from `today` on
    int sessions = 0; ///< confirmed dates on which nobody plays
};

/// A tour or another project of an artist, drawn behind its dates.
struct CalendarSpan
{
    qint64 project = 0, artist = 0;
    QDate first, last;
    QString name;
};

/// Everything that the calendar shows from one day to another, with its conflicts; made on a reader thread, then read only.
struct CalendarData
{
    QDate from, to, today;
    QString country; ///< of the agency: whose holidays are drawn
    std::vector<CalendarArtist> artists; ///< active ones, by name
    std::vector<CalendarItem> items; ///< by artist, then day and time
    std::vector<Blockage> blocks;
    std::vector<CalendarSpan> spans;
    std::vector<Exclusivity> exclusivities;
    std::shared_ptr<const HolidayBook> holidays;
    std::shared_ptr<const ConflictIndex> index;
    std::vector<Conflict> conflicts; ///< from today on, without those that somebody accepted
    std::set<std::tuple<int, qint64, qint64>> accepted; ///< kind and the two keys, the smaller first

    [[nodiscard]] const CalendarItem *item(qint64 key) const;
    [[nodiscard]] std::span<const CalendarItem> itemsOf(qint64 artist) const;
    [[nodiscard]] const CalendarArtist *artist(qint64 id) const;
    [[nodiscard]] const Blockage *blockOn(qint64 artist, QDate day) const;
    [[nodiscard]] bool isAccepted(const Conflict &conflict) const;
    /// What moving a date to a day would do, without what was accepted.
    [[nodiscard]] std::vector<Conflict> checkMove(qint64 key, QDate day) const;

    QHash<qint64, int> byKey; ///< index of items
    QHash<qint64, std::pair<int, int>> byArtist; ///< first item and number
};

/// Artists' rules as the agency set them (records of `setting`, "calendar.*"); what is not set is as ConflictRules says.
Result<ConflictRules> readConflictRules(Connection &connection);

/// The last day whose conflicts are listed and counted: a year is what a booker works on.
QDate lastCalledDay(QDate today);
/// Whether one of its dates lies within the days; of what is taken twice the day on which it is.
bool isWithin(const Conflict &conflict, const ConflictIndex &index, QDate from, QDate to);

/// Reads the calendar and scans it. `today`: conflicts before it are history.
Result<std::shared_ptr<const CalendarData>> readCalendar(Connection &connection, QDate from, QDate to, QDate today);

/// The stored clock times of a show ("20:30", "25:15") as ShowTimes; texts that are none are left out.
ShowTimes showTimesFrom(const QString &loadIn, const QString &soundcheck, const QString &doors, const QString &onStage, int setMinutes, const QString &curfew);

} // namespace flow
