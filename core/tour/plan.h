// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

/// What the planner answers. Indices are those of the Problem.
namespace flow::tour {

/// All in the problem's currency, expected values where a chance is involved.
struct Costs
{
    double travel = 0; ///< time, kilometres and tickets
    double lodging = 0; ///< nights away
    double crew = 0; ///< days away
    double shows = 0; ///< per show
    double tours = 0; ///< per tour
    double penalties = 0; ///< of priced rules
    double saved = 0; ///< by sharing; this artist's half until it is split by benefit
    double total() const { return travel + lodging + crew + shows + tours + penalties - saved; }
    bool operator==(const Costs &) const = default;
};

struct Stop
{
    int candidate = -1;
    int day = -1; ///< -1 in a route problem
    Tick arrive = 0; ///< ticks of the problem; with days: of the day
    Tick start = 0; ///< of the visit
    Tick leave = 0;
    double km = 0; ///< of the leg that leads here (from home when it was left in between)
    Tick drive = 0; ///< of that leg
    bool fromHome = false; ///< the leg starts at home, not at the stop before
    double fee = 0; ///< as offered, converted
    double worth = 0; ///< expected, with career
    double marginal = 0; ///< what the plan would lose without this stop, its route otherwise as it is
    int together = -1; ///< artist with whom the leg that leads here is shared
    bool operator==(const Stop &) const = default;
};

struct Route
{
    int artist = -1;
    std::vector<Stop> stops; ///< in the order of travel
    Tick leave = 0; ///< leaves the start as late as the plan allows
    Tick back = 0; ///< is at the end
    double km = 0;
    Tick drive = 0;
    int nights = 0;
    Costs cost;
    bool operator==(const Route &) const = default;
};

enum class Reason {
    Forbidden, ///< by the user
    NoArtist, ///< nobody has an offer, or every offer is below the minimum fee or ruled out for the artist
    NoDay, ///< none of its days is free for any artist who could, or all have passed
    Unreachable, ///< nobody can get there and back within the windows, even with nothing else to do
    WorthLess, ///< costs more than it earns even alone; `needs` says by how much
    Blocked, ///< `rule` together with `by`, a show of the plan, keeps it out; `needs` still says the price where known
    NoRoom, ///< there is a place for it only by dropping other shows: would have to pay `needs` more
    Alternative ///< `by`, another of its package, was chosen
};

/// Why a candidate is not in the plan.
struct Rejection
{
    int candidate = -1;
    Reason reason = Reason::NoRoom;
    std::optional<Rule> rule;
    int by = -1; ///< candidate
    int artist = -1; ///< for whom it comes nearest
    std::optional<double> needs; ///< money more that would let it in, an upper estimate
    bool operator==(const Rejection &) const = default;
};

/// A priced rule that the plan breaks.
struct Breach
{
    Rule rule = Rule::Radius;
    int candidate = -1;
    int other = -1; ///< the other of a pair
    int artist = -1;
    double amount = 1; ///< in the rule's unit
    double price = 0; ///< paid in all
    bool operator==(const Breach &) const = default;
};

struct Plan
{
    double profit = 0; ///< worth of all stops minus the costs of all routes
    double upperBound = 0; ///< no plan earns more; never below profit
    bool proven = false; ///< the bound and the profit meet
    std::vector<Route> routes; ///< one for each artist, in their order; may be empty of stops
    std::vector<Rejection> rejected; ///< every candidate that no route has, ascending
    std::vector<Breach> breaches;
    double seconds = 0;
    qint64 moves = 0; ///< plans looked at
    bool canceled = false; ///< what was found until then

    /// "Within 2.3 % of the best possible" is 0.023.
    double gap() const { return upperBound > profit && upperBound > 0 ? (upperBound - profit) / upperBound : 0; }
};

} // namespace flow::tour
