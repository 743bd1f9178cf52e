// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/plan.h"
#include "core/tour/route/scan.h"

#include <vector>

namespace flow::tour {

/// A route problem laid out for the search: candidates that somebody can play become nodes 0..nodes-1 in the order of their first window, artists with the same
/// start, end, window and costs share a kind. Immutable after build(), read by all threads.
///
/// step(i, j) is the time from the start of the visit at i to the arrival at j, service included, so that one look-up
/// replaces two. Rows are padded to kLanes so that loops over all nodes have no remainder; padding can never be inserted.
struct RouteModel
{
    int nodes = 0;
    int artists = 0;
    int stride = 0; ///< nodes and depots, padded
    std::vector<int> candidateOf; ///< node -> candidate
    std::vector<int> nodeOf; ///< candidate -> node, -1
    std::vector<Tick> out; ///< step by row: [from * stride + to]
    std::vector<Tick> in; ///< the same by column: [to * stride + from]
    std::vector<Tick> open, close; ///< first window of each node, ascending by open; depots and padding never open
    /// First windows of all nodes, second windows ...; nodes without one never open.
    struct Layer
    {
        std::vector<Tick> open, close;
        std::vector<Tick> opens, closes; ///< the earliest and the latest of every kLanes nodes
    };
    std::vector<Layer> layers;
    std::vector<Tick> duration;
    std::vector<std::vector<Window>> windows; ///< all of a node
    std::vector<int> startNode, endNode; ///< by artist: depots, after the nodes
    std::vector<Window> span; ///< by artist
    std::vector<int> most; ///< shows by artist
    double unit = 1; ///< mean worth: floats below are money in this unit
    std::vector<float> worth; ///< [artist * stride + node], with must-have bonus and without cost of a show; below 0: cannot
    std::vector<double> exactWorth; ///< the same, exact and without bonus
    double bonus = 0; ///< of must-have nodes, more than everything else together
    std::vector<bool> must;
    std::vector<int> group; ///< of alternatives, -1: none
    int groups = 0;
    std::vector<std::vector<int>> near; ///< nodes by travel time, nearest first, some of them

    bool costs = false; ///< legs, shows or tours cost money
    struct Money
    {
        std::vector<float> out, in; ///< cost of a leg by row and by column, in `unit`
    };
    std::vector<Money> money; ///< by kind of cost rates; empty without costs
    std::vector<int> moneyOf; ///< by artist
    bool moneyExact = true; ///< false: too many kinds, these are means that only guide
    std::vector<double> tickCost, kmCost, perShow, perTour; ///< by artist, exact
    const Travel *travel = nullptr; ///< of the problem, which has to live on
    std::vector<int> place; ///< of nodes and depots
    float ticksPerMoney = 0; ///< how the search weighs a detour's money against its time

    const Tick *row(int from) const { return out.data() + size_t(from) * size_t(stride); }
    const Tick *column(int to) const { return in.data() + size_t(to) * size_t(stride); }
    Tick step(int from, int to) const { return out[size_t(from) * size_t(stride) + size_t(to)]; }
    float worthOf(int artist, int node) const { return worth[size_t(artist) * size_t(stride) + size_t(node)]; }
    double exactOf(int artist, int node) const { return exactWorth[size_t(artist) * size_t(stride) + size_t(node)]; }

    /// Earliest start of a visit on arrival at `at`; more than kTickMost: too late.
    Tick earliest(int node, Tick at) const
    {
        if (at <= close[size_t(node)]) return std::max(at, open[size_t(node)]);
        for (const Window &window : windows[size_t(node)])
            if (at <= window.close) return std::max(at, window.open);
        return kTickMost + 1;
    }
    /// Latest start that is not after `at`; -1: none.
    Tick latest(int node, Tick at) const
    {
        const std::vector<Window> &all = windows[size_t(node)];
        for (auto window = all.rbegin(); window != all.rend(); ++window)
            if (at >= window->open) return std::min(at, window->close);
        return -1;
    }
    double legCost(int artist, int from, int to) const; ///< exact, between nodes or depots

    static RouteModel build(const Problem &problem);

private:
    void layOutMoney(double sum);
};

/// Offers that the rules leave, with what priced rules take off. Nothing when the artist cannot play there at all.
std::optional<double> offerWorth(const Problem &problem, const Candidate &candidate, int artist);

} // namespace flow::tour
