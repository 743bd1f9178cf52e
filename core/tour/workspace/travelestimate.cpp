// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/travelestimate.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kModes{"road"_L1, "ferry"_L1, "flight"_L1}; ///< by LegMode

/// A way between two lands: what a van with crew pays and how long it takes, waiting included.
struct Crossing
{
    Land land, otherLand;
    LatLon port, otherPort;
    double minutes, cost, km;
    bool isTunnel;
};

const std::array kCrossings{
    Crossing{Land::Europe, Land::GreatBritain, {50.93, 1.81}, {51.10, 1.12}, 95, 26'000, 50, true}, // Channel tunnel
    Crossing{Land::Europe, Land::GreatBritain, {49.65, -1.62}, {50.80, -1.09}, 330, 32'000, 140, false}, // Cherbourg, Portsmouth
    Crossing{Land::Europe, Land::GreatBritain, {48.72, -3.97}, {50.37, -4.14}, 420, 34'000, 190, false}, // Roscoff, Plymouth
    Crossing{Land::Europe, Land::GreatBritain, {51.98, 4.12}, {51.95, 1.29}, 480, 33'000, 200, false}, // Hook of Holland, Harwich
    Crossing{Land::Europe, Land::GreatBritain, {43.36, -3.05}, {50.80, -1.09}, 1'740, 62'000, 980, false}, // Bilbao, Portsmouth
    Crossing{Land::GreatBritain, Land::Ireland, {53.31, -4.63}, {53.35, -6.20}, 270, 24'000, 110, false}, // Holyhead, Dublin
    Crossing{Land::GreatBritain, Land::Ireland, {54.97, -5.03}, {54.66, -5.90}, 210, 22'000, 60, false}, // Cairnryan, Belfast
    Crossing{Land::Europe, Land::Ireland, {49.65, -1.62}, {52.25, -6.34}, 1'080, 48'000, 560, false}, // Cherbourg, Rosslare
    Crossing{Land::Europe, Land::Corsica, {43.30, 5.37}, {41.93, 8.74}, 720, 42'000, 330, false}, // Marseille, Ajaccio
    Crossing{Land::Europe, Land::Corsica, {43.70, 7.28}, {42.70, 9.45}, 420, 36'000, 230, false}, // Nice, Bastia
    Crossing{Land::Europe, Land::Sardinia, {42.09, 11.79}, {40.92, 9.50}, 480, 30'000, 240, false}, // Civitavecchia, Olbia
    Crossing{Land::Corsica, Land::Sardinia, {41.39, 9.16}, {41.24, 9.19}, 105, 12'000, 20, false}, // Bonifacio, Santa Teresa
    Crossing{Land::Europe, Land::Sicily, {38.22, 15.64}, {38.19, 15.56}, 70, 7'000, 6, false}, // Villa San Giovanni, Messina
    Crossing{Land::Europe, Land::Balearics, {41.37, 2.18}, {39.56, 2.63}, 510, 32'000, 210, false}, // Barcelona, Palma
    Crossing{Land::Europe, Land::Nordic, {57.44, 10.54}, {57.69, 11.86}, 270, 20'000, 95, false}, // Frederikshavn, Gothenburg
    Crossing{Land::Europe, Land::Nordic, {54.50, 11.22}, {54.66, 11.35}, 75, 11'000, 20, false}, // Puttgarden, Rødby
    Crossing{Land::Europe, Land::Nordic, {55.31, 10.85}, {55.34, 11.12}, 20, 4'000, 18, true}, // Great Belt bridge
    Crossing{Land::Europe, Land::Nordic, {53.95, 10.87}, {55.37, 13.16}, 570, 31'000, 240, false}, // Travemünde, Trelleborg
    Crossing{Land::Nordic, Land::Finland, {59.33, 18.10}, {60.44, 22.22}, 690, 24'000, 280, false}, // Stockholm, Turku
    Crossing{Land::Finland, Land::Europe, {60.15, 24.96}, {59.44, 24.77}, 165, 15'000, 80, false}, // Helsinki, Tallinn
    Crossing{Land::Nordic, Land::Europe, {58.14, 7.99}, {57.59, 9.97}, 225, 19'000, 130, false}, // Kristiansand, Hirtshals
};

struct Box
{
    Land land;
    double south, west, north, east;
};

// Islands that share their country with a mainland.
const std::array kIslands{
    Box{Land::Corsica, 41.3, 8.5, 43.1, 9.6},
    Box{Land::Sardinia, 38.8, 8.0, 41.32, 9.9},
    Box{Land::Sicily, 36.6, 12.3, 38.3, 15.62},
    Box{Land::Balearics, 38.5, 1.1, 40.2, 4.4},
    Box{Land::Canaries, 27.5, -18.3, 29.5, -13.3},
    Box{Land::Crete, 34.8, 23.4, 35.75, 26.4},
    Box{Land::Azores, 36.8, -31.4, 39.8, -24.9},
    Box{Land::Madeira, 32.3, -17.4, 33.2, -16.2},
    Box{Land::Ireland, 54.0, -8.3, 55.35, -5.42}, // Northern Ireland
    Box{Land::Nordic, 54.5, 11.0, 56.2, 12.75}, // Zealand and Lolland hang on Sweden by the Øresund bridge
};

// Lands by country; what stands nowhere here is the European mainland, or a land of its own.
int landOfCountry(const QString &country)
{
    static const QStringList nordic{u"SE"_s, u"NO"_s};
    static const QStringList america{u"US"_s, u"CA"_s, u"MX"_s};
    static const QStringList mainland{u"FR"_s, u"BE"_s, u"NL"_s, u"LU"_s, u"DE"_s, u"CH"_s, u"AT"_s, u"IT"_s, u"ES"_s, u"PT"_s, u"DK"_s,
        u"PL"_s, u"CZ"_s, u"SK"_s, u"HU"_s, u"SI"_s, u"HR"_s, u"BA"_s, u"RS"_s, u"ME"_s, u"MK"_s, u"AL"_s, u"GR"_s, u"BG"_s, u"RO"_s,
        u"MD"_s, u"UA"_s, u"BY"_s, u"RU"_s, u"LT"_s, u"LV"_s, u"EE"_s, u"LI"_s, u"AD"_s, u"MC"_s, u"SM"_s, u"VA"_s, u"XK"_s, u"TR"_s};
    if (country == "GB"_L1) return int(Land::GreatBritain);
    if (country == "IE"_L1) return int(Land::Ireland);
    if (country == "FI"_L1) return int(Land::Finland);
    if (nordic.contains(country)) return int(Land::Nordic);
    if (america.contains(country)) return int(Land::NorthAmerica);
    if (country.isEmpty() || mainland.contains(country)) return int(Land::Europe);
    const auto letter = [&](int at) { return country.size() == 2 ? std::clamp(country[at].unicode() - 'A', 0, 25) : 0; };
    return int(Land::Other) + letter(0) * 26 + letter(1);
}

double withBreaks(double minutes, const TravelHabits &habits)
{
    return habits.breakAfterMinutes > 0 ? minutes + 15 * std::floor(minutes / habits.breakAfterMinutes) : minutes;
}

struct Drive
{
    double km = 0, minutes = 0;
};

Drive drive(const LatLon &from, const LatLon &to, double detour, const TravelHabits &habits)
{
    const double km = distanceKm(from, to) * detour;
    return {km, withBreaks(km / std::max(1.0, habits.kmPerHour) * 60, habits)};
}

/// By road and at most three crossings: tried one after the other, as there are few.
std::optional<TravelEstimate> byLand(
    const TravelPoint &from, int land, const TravelPoint &to, int goal, const TravelHabits &habits, int crossings)
{
    const double detour = (detourFactor(from.country) + detourFactor(to.country)) / 2;
    if (land == goal) {
        const Drive way = drive(from.at, to.at, detour, habits);
        return TravelEstimate{.km = way.km, .drivenKm = way.km, .minutes = way.minutes, .co2 = way.km * kVanCo2PerKm, .path = {from.at, to.at}};
    }
    std::optional<TravelEstimate> best;
    if (crossings == 0) return best;
    for (const Crossing &crossing : kCrossings) {
        const bool forth = land == int(crossing.land), back = land == int(crossing.otherLand);
        if (!forth && !back) continue;
        const LatLon &port = forth ? crossing.port : crossing.otherPort;
        const LatLon &arrival = forth ? crossing.otherPort : crossing.port;
        const int next = int(forth ? crossing.otherLand : crossing.land);
        const Drive way = drive(from.at, port, detourFactor(from.country), habits);
        if (best && way.minutes + crossing.minutes >= best->minutes) continue;
        auto rest = byLand({arrival, next == goal ? to.country : QString()}, next, to, goal, habits, crossings - 1);
        if (!rest) continue;
        const double minutes = way.minutes + crossing.minutes + rest->minutes;
        if (best && minutes >= best->minutes) continue;
        rest->mode = LegMode::Ferry;
        rest->minutes = minutes;
        rest->km += way.km + crossing.km;
        rest->drivenKm += way.km;
        rest->cost += crossing.cost;
        rest->co2 += way.km * kVanCo2PerKm + (crossing.isTunnel ? 0 : crossing.km * kFerryCo2PerKm);
        rest->path.insert(rest->path.begin(), from.at);
        rest->path.insert(rest->path.begin() + 1, port);
        best = std::move(rest);
    }
    return best;
}

TravelEstimate byPlane(const TravelPoint &from, const TravelPoint &to, const TravelHabits &habits)
{
    const double km = distanceKm(from.at, to.at);
    TravelEstimate flight{.mode = LegMode::Flight, .km = km, .drivenKm = 60, .minutes = habits.flightMinutes + km / 12};
    flight.fare = habits.flightTicket + habits.flightPerKm * km;
    flight.co2 = flight.drivenKm * kVanCo2PerKm;
    flight.co2Each = km * kFlightCo2PerKm;
    flight.path = {from.at, to.at};
    return flight;
}

} // namespace

QString legModeCode(LegMode mode) { return QString(kModes[size_t(mode)]); }

LegMode legModeFromCode(const QString &code)
{
    const auto found = std::ranges::find(kModes, code);
    return found == kModes.end() ? LegMode::Road : LegMode(found - kModes.begin());
}

int travelDays(LegMode mode, int minutes, int mostMinutesADay)
{
    if (mode == LegMode::Flight || mostMinutesADay <= 0) return 1;
    return std::max(1, (minutes + mostMinutesADay - 1) / mostMinutesADay);
}

double detourFactor(const QString &country)
{
    struct Factor
    {
        QLatin1StringView country;
        double factor;
    };
    // Motorway plains are near 1.2, the Alps and the fjords well above; 1.27 in between.
    static constexpr std::array kFactors{Factor{"FR"_L1, 1.24}, Factor{"BE"_L1, 1.22}, Factor{"NL"_L1, 1.24}, Factor{"DE"_L1, 1.24},
        Factor{"PL"_L1, 1.22}, Factor{"LU"_L1, 1.25}, Factor{"ES"_L1, 1.27}, Factor{"PT"_L1, 1.27}, Factor{"GB"_L1, 1.28}, Factor{"IE"_L1, 1.25},
        Factor{"IT"_L1, 1.33}, Factor{"CH"_L1, 1.38}, Factor{"AT"_L1, 1.34}, Factor{"NO"_L1, 1.5}, Factor{"SE"_L1, 1.25}, Factor{"DK"_L1, 1.25},
        Factor{"GR"_L1, 1.45}, Factor{"HR"_L1, 1.35}, Factor{"AD"_L1, 1.41}};
    const auto found = std::ranges::find(kFactors, country, &Factor::country);
    return found == kFactors.end() ? 1.27 : found->factor;
}

int landOf(const TravelPoint &point)
{
    const bool european = point.at.lat > 26 && point.at.lat < 72 && point.at.lon > -32 && point.at.lon < 45;
    if (european)
        for (const Box &box : kIslands) {
            const GeoBounds bounds{box.south, box.west, box.north, box.east};
            if (bounds.contains(point.at)) return int(box.land);
        }
    return landOfCountry(point.country);
}

std::optional<TravelEstimate> estimateTravel(const TravelPoint &from, const TravelPoint &to, const TravelHabits &habits)
{
    auto best = byLand(from, landOf(from), to, landOf(to), habits, 3);
    if (habits.flyFromKm > 0 && (!best || best->km >= habits.flyFromKm)) {
        TravelEstimate flight = byPlane(from, to, habits);
        if (!best || flight.minutes < best->minutes) return flight;
    }
    return best;
}

} // namespace flow::tour
