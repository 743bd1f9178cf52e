// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/travelestimate.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>

#include <optional>

namespace flow::tour {

/// What the road costs when the tour says nothing about an artist: minor units of the tour's currency.
struct RoadCosts
{
    qint64 perKm = 62; ///< fuel, tolls and wear of a van
    qint64 perNight = 5'800; ///< lodging of one person in a twin room
    qint64 perDiem = 2'200; ///< one person, one night away
    qint64 perDay = 24'000; ///< sound, light and tour manager
    qint64 perShow = 9'000; ///< production, consumables
    qint64 perTour = 18'000; ///< vehicle fetched and brought back
    bool operator==(const RoadCosts &) const = default;
};

/// The switches and limits that a tour is planned with, as a tour and each of its scenarios keep them in the field `rules`.
/// A member that the JSON lacks has the default that stands here; unknown members are ignored.
struct TourRules
{
    // Switches.
    bool radius = true; ///< "radius": promoters' clauses, in both directions
    bool exclusivities = true; ///< "exclusivities"
    bool rivals = true; ///< "rivals": two of my artists with one genre stay `nearKm` and `nearDays` apart
    bool driveLimit = true; ///< "driveLimit"
    bool daysOff = true; ///< "daysOff": also limits shows in a row
    bool minimumFee = true; ///< "minimumFee"
    bool capacity = true; ///< "capacity": rooms that fit where the artist stands
    bool genre = false; ///< "genre": venues that programme other genres, or exclude the artist's, are left out
    bool holdExpiry = true; ///< "holdExpiry"
    bool daysAway = false; ///< "daysAway": an artist is home again after `awayDays`
    bool bills = true; ///< "bills": artists whom a project bills together play its dates together or not at all
    bool sharing = false; ///< "sharing": artists who go the same way share a van and rooms
    bool holidays = true; ///< "holidays": nobody is asked for a public holiday of the venue's country
    bool askVenues = false; ///< "askVenues": venues that nobody has asked yet are candidates, too

    /// "prices": what breaking a rule that is on costs each time, minor units, by the name of its switch ("radius" to "daysAway"). One
    /// that is not named is never broken. A rule that confirmed shows break is priced as in defaultPrices() in any case.
    QMap<QString, qint64> prices = defaultPrices();

    int driveHours = 8; ///< "driveHours": a day
    int daysOffPerWeek = 1; ///< "daysOffPerWeek"
    int showsInARow = 5; ///< "showsInARow"
    int awayDays = 14; ///< "awayDays": from leaving home to being back, both included
    int nearKm = 60; ///< "nearKm"
    int nearDays = 7; ///< "nearDays"
    int askMost = 40; ///< "askMost": venues to ask, for each artist
    /// "careerStep": what a show in a room twice as large as any the artist has played is worth beside its fee, minor units; a smaller
    /// step in proportion, a larger one as much. 0: nothing.
    qint64 careerStep = 0;
    std::optional<qint64> budget; ///< "budget": of all costs, minor units
    std::array<int, 3> holdChance{70, 45, 25}; ///< "holdChance": percent, of a first, second, lower hold
    int offerChance = 85; ///< "offerChance": percent, of an offer that is on the table
    RoadCosts costs; ///< "costs": {"perKm", "perNight", "perDiem", "perDay", "perShow", "perTour"}
    TravelHabits travel; ///< "travel": {"kmPerHour", "flyFromKm", "flightTicket", "flightPerKm"}
    /// "rates": {"GBP": 1.17}: what one unit is worth in the tour's currency. About right until the agency has a table.
    QHash<QString, double> rates;

    [[nodiscard]] QJsonObject toJson() const;
    [[nodiscard]] static TourRules fromJson(const QJsonObject &json);
    [[nodiscard]] static TourRules fromText(const QString &json);
    [[nodiscard]] QString toText() const;
    bool operator==(const TourRules &) const = default;

    /// Switches whose rules may have a price.
    [[nodiscard]] static const QStringList &priceable();
    /// Of rules about people, which a tour that is agreed may break already.
    [[nodiscard]] static QMap<QString, qint64> defaultPrices();
};

/// What one unit of a currency is worth in another; 0 when nobody knows.
[[nodiscard]] double currencyRate(const TourRules &rules, const QString &from, const QString &to);

} // namespace flow::tour
