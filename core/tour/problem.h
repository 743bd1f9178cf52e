// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <limits>
#include <optional>
#include <vector>

/// What is asked of the planner, as plain values: whoever has artists and possible shows (a workspace, a benchmark
/// file) fills a Problem; the engines of tour/route and tour/roster read it and never change it.
///
/// Units. Ticks are whole numbers of whatever the problem means by one (minutes from a workspace). Days count from
/// Problem::firstDay. Money is a double in the problem's currency: whole minor units from a workspace, so sums of fees
/// are exact; expectation (fee x chance) is where fractions come from. Artists, candidates and places refer to each
/// other by index; -1 is none. README.md has the file form of each member.
namespace flow::tour {

using Tick = qint32;
inline constexpr Tick kTickMost = 400'000'000; ///< sums of a few of them stay within 32 bits
inline constexpr Tick kNoWay = kTickMost; ///< time of a leg that cannot be travelled

struct Window
{
    Tick open = 0;
    Tick close = kTickMost; ///< inclusive
    bool operator==(const Window &) const = default;
};

struct DayRange
{
    int first = 0;
    int last = 0; ///< inclusive
    bool operator==(const DayRange &) const = default;
};

struct Place
{
    QString id;
    std::optional<double> lat; ///< WGS84 degrees
    std::optional<double> lon;
    QString country; ///< ISO 3166-1 alpha-2, may be empty
    QString region; ///< any code, may be empty
    bool operator==(const Place &) const = default;
};

/// How the artist travels and what that costs. Of the limits, 0 is none.
struct Artist
{
    QString id;
    int start = -1; ///< place where the first leg begins; -1: wherever the first show is
    int end = -1; ///< place where the last leg ends; -1: wherever the last show is
    int home = -1; ///< place between two tours; -1: the start
    Window window; ///< ticks: leaves the start not before, is at the end not after
    std::vector<DayRange> available; ///< in order, disjoint; empty: the whole horizon
    int people = 1; ///< who need tickets
    double costPerTick = 0; ///< of travel time; Problem::travelCostPerTick comes on top
    double costPerKm = 0;
    double costPerNight = 0; ///< away from home: lodging and per diems of everybody
    double costPerDay = 0; ///< crew, from leaving home until being back, first and last day included
    double costPerShow = 0;
    double costPerTour = 0; ///< each time home is left (a vehicle hired); in a route problem: when the route is not empty
    double minimumFee = 0; ///< of the fee itself, before chance and career worth
    double maximumKmPerDay = 0;
    Tick maximumDrivePerDay = 0;
    int maximumConsecutiveShows = 0; ///< show days in a row
    int daysOffPerWeek = 0; ///< days without show in any seven days
    int maximumDaysAway = 0; ///< from leaving home to being back, both included
    int maximumShows = 0;
    int minimumCapacity = 0; ///< of the rooms that fit the artist's tier
    int maximumCapacity = 0;
    QString audience; ///< genre or any key: artists with the same one draw the same people; empty: nobody else's
    bool operator==(const Artist &) const = default;
};

/// What one artist earns with one candidate. No offer: cannot play there.
struct Offer
{
    int artist = -1;
    double fee = 0;
    double career = 0; ///< stated worth of the step for the career, in money; not part of the fee
    bool operator==(const Offer &) const = default;
};

/// The promoter's clause: whoever plays here plays nowhere else within `km` for so many days before and after.
struct RadiusClause
{
    double km = 0;
    int before = 0;
    int after = 0;
    bool operator==(const RadiusClause &) const = default;
};

/// What the user said about a candidate.
struct Demand
{
    enum Kind {
        Free,
        Forbidden, ///< by the user, at this moment
        Pinned, ///< has to be in the plan
        Fixed ///< confirmed: in the plan by `artist`, at `start` or on `day`; what it costs to change is not asked
    };
    Kind kind = Free;
    int artist = -1; ///< whom a Pinned or Fixed one is for; -1: anyone who can
    int day = -1; ///< -1: any of its days, less: before day 0
    std::optional<Tick> start; ///< any moment of its windows
    bool operator==(const Demand &) const = default;
};

/// A show that could be played: a hold, an offer, a venue worth asking. Taken once at most.
struct Candidate
{
    QString id;
    int place = -1;
    Tick duration = 0; ///< from the start of the visit until leaving
    std::vector<Window> windows; ///< the visit starts in one of them; in order, disjoint; empty: at any time. With days: times of day
    std::vector<int> days; ///< date options, ascending; empty: any day of the horizon
    std::vector<Offer> offers; ///< by artist, ascending
    double chance = 1; ///< that it is confirmed when asked, 0 to 1
    double rate = 1; ///< what one unit of the offers' currency is worth in the problem's
    std::optional<RadiusClause> radius;
    Demand demand;
    int holdUntil = -1; ///< day on which the hold runs out; -1: never, less: before day 0
    int capacity = 0; ///< 0: not known
    QString audience; ///< genre that the room wants; empty: any
    QString promoter; ///< for exclusivities
    QString currency; ///< of the offers; empty: the problem's
    bool operator==(const Candidate &) const = default;

    const Offer *offerOf(int artist) const
    {
        // Files with one fee for all have an offer for each artist, so the first guess mostly hits.
        if (artist >= 0 && size_t(artist) < offers.size() && offers[size_t(artist)].artist == artist) return &offers[size_t(artist)];
        for (const Offer &offer : offers)
            if (offer.artist == artist) return &offer;
        return nullptr;
    }
    /// Expected worth for an artist who has this offer, in the problem's currency, before any cost.
    double worth(const Offer &offer) const { return (demand.kind == Demand::Fixed ? 1 : chance) * (offer.fee + offer.career) * rate; }
};

/// Several candidates that belong together.
struct Package
{
    enum Kind {
        AllOrNone, ///< one bill, or shows sold together; its members don't count as cannibalising each other
        OneAtMost ///< alternatives: another room or stage for the same evening
    };
    QString id;
    Kind kind = AllOrNone;
    std::vector<int> members; ///< candidates, ascending
    bool operator==(const Package &) const = default;
};

/// A rule is held to, ignored, or may be broken at a price.
struct RuleForm
{
    enum Kind { Off, Hard, Priced };
    Kind kind = Hard;
    double price = 0; ///< of each breach, as the rule says what one is
    bool operator==(const RuleForm &) const = default;
};

enum class Rule {
    Radius, ///< breach: a pair of shows of one artist of which one has a clause that forbids the other
    Cannibalisation, ///< breach: a pair of shows of two artists with one audience within Rules::nearKm and nearDays
    Exclusivity, ///< breach: a show in an exclusive territory by another promoter
    Budget, ///< breach: one unit of money above Rules::budget
    DriveLimit, ///< breach: a leg that the days between do not allow
    ConsecutiveShows, ///< breach: a show day too many in a row
    DaysOff, ///< breach: a day off missing in a week
    DaysAway, ///< breach: a day too many away from home
    MinimumFee, ///< breach: a show below it
    Capacity, ///< breach: a show in a room too small or too large
    Audience, ///< breach: a show for which room and artist want different genres
    HoldExpiry, ///< breach: a show on a hold that has run out at Rules::today
    Packages ///< breach: a package played in part, or alternatives both played
};
inline constexpr int kRules = int(Rule::Packages) + 1;

/// While it lasts, the artist plays in the territory only for this promoter.
struct Exclusivity
{
    int artist = -1; ///< -1: every artist
    QString country; ///< either or both; a place has to match what is set
    QString region;
    QString promoter;
    DayRange days{0, std::numeric_limits<int>::max()};
    bool operator==(const Exclusivity &) const = default;
};

/// What is saved when two artists travel together. A pair shares a leg when both drive between the same places on the
/// same days, and a night when both sleep in one place; each pair saves once per leg and night, per artist one partner.
struct Sharing
{
    bool on = false;
    double perKm = 0; ///< saved by the pair on a shared leg (one vehicle instead of two)
    double perNight = 0; ///< saved by the pair on a shared night
    double perDay = 0; ///< saved by the pair on a day with a shared leg or night (crew)
    std::vector<std::array<int, 2>> pairs; ///< artists who would; empty: all
    bool operator==(const Sharing &) const = default;
};

struct Rules
{
    std::array<RuleForm, kRules> forms = {};
    double nearKm = 0; ///< of Cannibalisation, 0: the rule does not apply
    int nearDays = 0;
    std::vector<Exclusivity> exclusivities;
    std::optional<double> budget; ///< of all costs of all artists together
    int today = 0; ///< day; nothing is planned before it
    Sharing sharing;
    bool operator==(const Rules &) const = default;

    const RuleForm &operator[](Rule rule) const { return forms[size_t(rule)]; }
    RuleForm &operator[](Rule rule) { return forms[size_t(rule)]; }
};

/// Time and kilometres between places, row by row, from x to: [from * places + to]. Not necessarily symmetric.
struct Travel
{
    int places = 0;
    std::vector<Tick> time; ///< kNoWay: cannot be travelled
    std::vector<float> km; ///< empty: not known, and nothing may cost or limit kilometres
    /// Of km, those on wheels; the rest is on a ferry or in the air, and km say how far places are apart (radius clauses read them).
    /// With days only, and not in files; empty: all.
    std::vector<float> driven;
    std::vector<float> cost; ///< tickets, ferries, tolls on top of the artist's rates; empty: none
    /// Tickets for each person who travels, of legs that are flown: nobody shares a vehicle there. With days only, and not in files;
    /// empty: nobody flies.
    std::vector<float> fare;
    std::vector<bool> estimated; ///< from coordinates, not from roads; empty: none of them is
    bool operator==(const Travel &) const = default;

    size_t at(int from, int to) const { return size_t(from) * size_t(places) + size_t(to); }
    Tick timeOf(int from, int to) const { return from < 0 || to < 0 ? 0 : time[at(from, to)]; }
    double kmOf(int from, int to) const { return km.empty() || from < 0 || to < 0 ? 0 : double(km[at(from, to)]); }
    double fareOf(int from, int to) const { return fare.empty() || from < 0 || to < 0 ? 0 : double(fare[at(from, to)]); }
    double drivenOf(int from, int to) const { return driven.empty() || from < 0 || to < 0 ? kmOf(from, to) : double(driven[at(from, to)]); }
    double drivenTogether(int from, int to) const { return fareOf(from, to) > 0 ? 0 : drivenOf(from, to); } ///< km in one vehicle
    double costOf(int from, int to) const { return cost.empty() || from < 0 || to < 0 ? 0 : double(cost[at(from, to)]); }
};

struct Problem
{
    QString currency; ///< ISO 4217; may be empty in a benchmark
    QDate firstDay; ///< day 0; null in a problem without dates
    int days = 0; ///< length of the horizon; 0: a route problem, time is ticks only
    std::vector<Place> places; ///< as many as Travel::places
    std::vector<Artist> artists;
    std::vector<Candidate> candidates;
    std::vector<Package> packages;
    Travel travel;
    double travelCostPerTick = 0;
    Rules rules;
    bool operator==(const Problem &) const = default;

    /// Dates matter: tour/roster plans it. Otherwise tour/route does.
    bool usesDays() const { return days > 0; }
};

} // namespace flow::tour
