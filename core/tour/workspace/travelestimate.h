// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <QString>

#include <optional>
#include <vector>

/// How far it is and how long it takes where nobody has looked it up. Pure, no clock, no store.
namespace flow::tour {

/// What is assumed of roads and flights. Kilometres, minutes, minor units of the tour's currency.
struct TravelHabits
{
    double kmPerHour = 90; ///< of a loaded van, breaks left out
    int breakAfterMinutes = 120; ///< fifteen minutes of break for each full stretch of driving
    double flyFromKm = 1100; ///< road kilometres from which the artist flies; 0: never
    double flightTicket = 14'000; ///< of one person, besides the distance
    double flightPerKm = 9; ///< of one person
    int flightMinutes = 240; ///< to the airport, there, and from the airport
    bool operator==(const TravelHabits &) const = default;
};

enum class LegMode { Road, Ferry, Flight };
[[nodiscard]] QString legModeCode(LegMode mode); ///< as scenario_stop.travel has it
[[nodiscard]] LegMode legModeFromCode(const QString &code); ///< Road when it says nothing

/// Days that a way takes when nobody is at the wheel for longer than that a day; a flight takes one.
[[nodiscard]] int travelDays(LegMode mode, int minutes, int mostMinutesADay);

struct TravelEstimate
{
    LegMode mode = LegMode::Road;
    double km = 0; ///< all of it
    double drivenKm = 0; ///< what wears the vehicle
    double minutes = 0;
    double cost = 0; ///< of the vehicle: crossings, besides the kilometres
    double fare = 0; ///< of each person: a ticket
    double co2 = 0; ///< kilograms, of the vehicle with everybody on board
    double co2Each = 0; ///< and of each person who flies
    std::vector<LatLon> path; ///< start, ports, end
};

/// Road over crow in a country: motorways in the plain against mountains and fjords.
[[nodiscard]] double detourFactor(const QString &country);

/// A place as far as travelling needs one.
struct TravelPoint
{
    LatLon at;
    QString country; ///< ISO2
};

/// Lands that roads end at. A country that is in none of them is a land of its own, numbered from Other on.
enum class Land {
    Europe,
    GreatBritain,
    Ireland,
    Nordic,
    Finland,
    Corsica,
    Sardinia,
    Sicily,
    Balearics,
    Canaries,
    Crete,
    Azores,
    Madeira,
    NorthAmerica,
    Other
};
/// The Land (or a number above) that a point stands on, so that no leg is driven through the sea.
[[nodiscard]] int landOf(const TravelPoint &point);

/// The way that costs the least time: by road, with ferries and tunnels between lands, or by plane when it is that far.
/// Nothing: no road and flying is ruled out.
[[nodiscard]] std::optional<TravelEstimate> estimateTravel(const TravelPoint &from, const TravelPoint &to, const TravelHabits &habits);

inline constexpr double kVanCo2PerKm = 0.24; ///< kilograms, van with crew and backline (ADEME Base Carbone, van up to 3.5 t)
inline constexpr double kFlightCo2PerKm = 0.18; ///< kilograms a person, short haul
inline constexpr double kFerryCo2PerKm = 0.55; ///< kilograms, a van on a car ferry with its passengers

} // namespace flow::tour
