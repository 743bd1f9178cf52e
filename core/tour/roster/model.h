// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

#include <limits>
#include <optional>
#include <span>
#include <vector>

/// A Problem with days, expanded to what the engines walk over: one node for each (artist, candidate, day) that no rule
/// forbids by itself. An artist's plan is a path of nodes in the order of their days; everything between two artists,
/// and every rule between two shows of one artist, is a conflict or a price between two nodes.
namespace flow::tour::roster {

inline constexpr double kImpossible = 1e12; ///< cost of a leg that cannot be travelled; sums with it still keep cents
inline bool possible(double cost) { return cost < kImpossible / 2; }

struct Node
{
    int artist = 0;
    int candidate = 0;
    int day = 0;
    double gain = 0; ///< expected worth less the costs of the show itself and the prices of rules it breaks alone
    double startCost = kImpossible; ///< from where the artist begins, being the first show
    double endCost = kImpossible; ///< to where the artist ends, being the last show
    double outCost = kImpossible; ///< from home, lodging and crew of the days before included
    double backCost = kImpossible; ///< to home, likewise
    int outDays = 0; ///< leaves home so many days before the show
    int backDays = 0; ///< is home at the end of so many days after it
    int startDays = 0; ///< the same from where the artist begins
    int endDays = 0; ///< and to where the artist ends
    int firstNext = 0; ///< the band: nodes that a direct leg may lead to are firstNext..endNext-1
    int endNext = 0;
    size_t band = 0; ///< where the costs of the band begin
    int nightShare = -1; ///< Share of the night after the show; none when home can be reached that night
    bool required = false; ///< of a candidate that has to be in the plan
};

/// What two artists save together: on a leg between the same places on the same days, or on a night in one place.
/// Any two users who may share make a pair; an artist has one partner.
struct Share
{
    double saving = 0;
    int users = 0; ///< artists who could ever use it
};

/// A price for having both nodes.
struct PricedPair
{
    int other = 0;
    double price = 0;
    Rule rule = Rule::Radius;
};

/// The rules of an artist that a path as a whole has to keep. 0 or none: not limited.
struct PathRules
{
    int firstNode = 0;
    int endNode = 0;
    bool hub = true; ///< has a home to return to between two tours
    int runLimit = 0; ///< show days in a row
    double runPrice = 0; ///< of each too many; kImpossible: never
    int weekLimit = 0; ///< shows in any seven days
    double weekPrice = 0;
    int awayLimit = 0; ///< days from leaving home to being back
    double awayPrice = 0;
    int showLimit = 0;
};

struct Model
{
    const Problem *problem = nullptr;
    int days = 0;
    std::vector<PathRules> artists;
    std::vector<Node> nodes; ///< by artist, day, candidate
    std::vector<int> dayFirst; ///< [artist * (days + 1) + day]: first node of that day or later
    std::vector<double> bandCost; ///< of going from a node to a later one, directly or by way of home, what is cheaper
    std::vector<int> bandShare; ///< Share of the direct leg or -1; as long as bandCost when sharing is on, else empty
    std::vector<int> hardFirst; ///< conflicts of node i: hard[hardFirst[i]..hardFirst[i + 1]-1], ascending, both directions
    std::vector<int> hard;
    std::vector<int> pricedFirst;
    std::vector<PricedPair> priced;
    std::vector<Share> shares;
    std::vector<bool> mayShare; ///< [a * artists + b]; empty: everybody with everybody
    std::vector<int> candidateFirst; ///< nodes of candidate c: candidateNodes[candidateFirst[c]...]
    std::vector<int> candidateNodes;
    std::vector<int> packageOf; ///< the package of kind AllOrNone of a candidate, or -1; packages that overlap are joined
    std::vector<std::vector<int>> packages; ///< candidates of each
    double packagePrice = 0; ///< of one played in part; kImpossible: never
    double budget = kImpossible; ///< of all costs
    double budgetPrice = 0; ///< of each unit above; kImpossible: never
    std::vector<int> required; ///< candidates that have to be in the plan
    double requiredWorth = 0; ///< added to the gain of their nodes, so that no engine leaves one out

    std::span<const int> conflictsOf(int node) const
    {
        return {hard.data() + hardFirst[size_t(node)], hard.data() + hardFirst[size_t(node) + 1]};
    }
    std::span<const PricedPair> pricedOf(int node) const
    {
        return {priced.data() + pricedFirst[size_t(node)], priced.data() + pricedFirst[size_t(node) + 1]};
    }
    std::span<const int> nodesOf(int candidate) const
    {
        return {candidateNodes.data() + candidateFirst[size_t(candidate)],
                candidateNodes.data() + candidateFirst[size_t(candidate) + 1]};
    }
    int artistCount() const { return int(artists.size()); }
    int dayBegin(int artist, int day) const { return dayFirst[size_t(artist) * size_t(days + 1) + size_t(day)]; }
    bool inBand(int from, int to) const { return to < nodes[size_t(from)].endNext && to >= nodes[size_t(from)].firstNext; }
    size_t bandAt(int from, int to) const { return nodes[size_t(from)].band + size_t(to - nodes[size_t(from)].firstNext); }

    /// Being home between the two shows.
    double viaHome(const Node &from, const Node &to) const
    {
        return from.day + from.backDays + 1 <= to.day - to.outDays ? from.backCost + to.outCost : kImpossible;
    }
    /// Costs between two shows of one artist, the first on an earlier day.
    double between(int from, int to) const
    {
        if (inBand(from, to)) return bandCost[bandAt(from, to)];
        return viaHome(nodes[size_t(from)], nodes[size_t(to)]);
    }
};

/// Expects a problem that checkDemands() has passed. Shared by all threads afterwards.
Model compile(const Problem &problem);

} // namespace flow::tour::roster
