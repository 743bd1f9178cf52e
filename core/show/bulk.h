// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflictindex.h"

#include <QTime>
#include <QTimeZone>

#include <optional>

namespace flow {

struct CalendarData;

// Booking many dates at once: a residency, a promo week, masterclasses, studio days. Pure: the index and the stock in, days and
// sets of days out; bulkbook.h reads the stock and writes what was chosen.

/// A room, a thing, a vehicle or a person that can be booked.
struct StockItem
{
    enum class Kind { Room, Equipment, Vehicle, Staff };
    enum class Per { Use, Day, Hour };
    qint64 id = 0;
    QString name;
    Kind kind = Kind::Room;
    qint64 cost = 0; ///< minor units, for `per`
    Per per = Per::Use;
    QString currency;
    std::optional<LatLon> at = {};
    QString country = {};
    QTimeZone zone = {}; ///< of a room; invalid: unknown
    [[nodiscard]] qint64 costOf(qint64 begins, qint64 ends) const;
};

/// Where the dates take place: a room of ours or a venue.
struct BulkPlace
{
    qint64 room = 0; ///< of the stock; 0: none
    qint64 venue = 0;
    QString name, town, country;
    std::optional<LatLon> at;
    QTimeZone zone;
};

struct BulkRequest
{
    std::vector<qint64> artists; ///< all of them take part in every date
    std::vector<BulkPlace> places; ///< any one of them
    std::vector<qint64> needed; ///< resources that every date needs, besides the room
    QDate from, to; ///< both included
    QTime begins{10, 0}, ends{18, 0}; ///< on the clocks of the place; an end before the beginning is on the next day
    int count = 5; ///< dates that are wanted
    unsigned weekdays = 0x7f; ///< bit 0: Monday
    int gap = 1; ///< days from one date to the next, at least
    bool isGapFixed = false; ///< exactly so many
    bool isPublic = false;
};

/// One day at one place, for everybody and everything that is needed.
struct BulkDay
{
    QDate day;
    qint64 begins = 0, ends = 0; ///< milliseconds UTC
    bool isAllowed = true; ///< its weekday is wanted
    std::vector<Conflict> conflicts; ///< clashes and warnings; `first` is the artist's key, not a date's
    std::vector<qint64> taken; ///< needed resources that are not free
    int notices = 0; ///< competing dates on other days, holidays
    int lowerHolds = 0; ///< of those who take part, on this day: they bind nobody, but whoever books should know (noteLowerHolds)
    qint64 cost = 0; ///< of the resources, minor units
    int km = 0; ///< road kilometres that the artists drive more than without it
    [[nodiscard]] bool isFree() const { return isAllowed && conflicts.empty() && taken.empty(); }
};

/// A set of days at one place.
struct BulkProposal
{
    size_t place = 0; ///< index of BulkRequest::places
    std::vector<QDate> days; ///< in order; fewer than wanted when there are no more
    qint64 cost = 0;
    int km = 0; ///< from home and back, and what the days add to trips under way
    int zoneMinutes = 0; ///< farthest that clocks there are from those at an artist's home
    int notices = 0;
};

/// Every day of the request at one of its places.
std::vector<BulkDay> bulkDays(const ConflictIndex &index, const std::vector<StockItem> &stock, const BulkRequest &request, size_t place);

/// Counts the lower holds of those who take part into days that bulkDays gave.
void noteLowerHolds(std::vector<BulkDay> &days, const CalendarData &data, const BulkRequest &request);

/// The best days of those, as many as are wanted or as many as there can be: fewest kilometres, cost and notices in sum, the earlier
/// of equal ones. Exact.
std::vector<QDate> bestDays(const std::vector<BulkDay> &days, const BulkRequest &request);

/// The best set at each place: the complete ones first, then by cost, distance and time zone. At most `most`.
std::vector<BulkProposal> proposeBulk(const ConflictIndex &index, const std::vector<StockItem> &stock, const BulkRequest &request, size_t most = 5);

/// What a set that a person chose by hand comes to.
BulkProposal weighBulk(const ConflictIndex &index, const std::vector<BulkDay> &days, const BulkRequest &request, size_t place, const std::vector<QDate> &chosen);

/// Free days that could stand in for one that is not, nearest first.
std::vector<QDate> insteadOf(const std::vector<BulkDay> &days, const std::vector<QDate> &chosen, QDate day, size_t most = 3);

/// What one day counts when days are compared.
qint64 bulkWeight(const BulkDay &day);

} // namespace flow
