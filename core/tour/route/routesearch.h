// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/selection.h"

#include <array>

namespace flow::tour {

/// xorshift64*: small, fast, the same everywhere.
class SearchRandom
{
public:
    explicit SearchRandom(quint64 seed)
        : m_state(seed * 0x9e3779b97f4a7c15ULL + 0x853c49e6748fea9bULL)
    {
        for (int i = 0; i < 8; ++i) next();
    }
    quint64 next()
    {
        m_state ^= m_state >> 12;
        m_state ^= m_state << 25;
        m_state ^= m_state >> 27;
        return m_state * 0x2545f4914f6cdd1dULL;
    }
    int below(int n) { return int((quint64(quint32(next() >> 32)) * quint64(quint32(n))) >> 32); }
    double real() { return double(next() >> 11) * 0x1p-53; }

private:
    quint64 m_state;
};

/// One artist's way: depots at both ends, times of the earliest and latest schedule.
struct RoutePath
{
    std::vector<int> node;
    std::vector<Tick> early, late;
    int size = 2; ///< used of the arrays
    double worth = 0; ///< with bonuses
    double cost = 0;
    int shows() const { return size - 2; }
    Tick back() const { return early[size_t(size) - 1]; }
};

using Routes = std::vector<std::vector<int>>; ///< nodes by artist

/// One chain of ruin and recreate under simulated annealing. Takes some visits out (strings of neighbours, pieces of every
/// route, a span of time, whole routes) or lets a piece of a route happen at another time, puts in what fits best by worth and
/// time, and keeps the result when it is better or the temperature lets it. Now and then it chooses anew what a route visits, in the order
/// of the route (Selection). Everything happens in place: a move that is refused is taken back from a log; once the scratch room has
/// grown nothing is allocated.
class RouteSearch
{
public:
    RouteSearch(const RouteModel &model, quint64 seed);

    void restart(const Routes &routes); ///< goes on from these; what does not fit is left out
    void fill(); ///< puts in what fits, by plain judgement
    /// `moves` of them, from one temperature to the next (both in mean worths).
    void run(qint64 moves, double from, double to);

    double best() const { return m_bestScore; } ///< worth with bonuses, minus costs
    Routes bestRoutes() const;
    Routes currentRoutes() const;
    double current() const { return m_score; }

private:
    struct Row
    {
        std::vector<qint32> key, where;
        std::vector<float> loss;
    };
    struct Touch
    {
        int node;
        int path; ///< where it was taken out of; -1: it was put in
    };

    /// What nobody visits, at the place along a route where it costs least time.
    struct Offer
    {
        int node;
        int gap; ///< after the visit of this index; -1: none
        Tick detour;
        Tick along; ///< how far on in the gap it is: orders several
    };

    void touch(int path);
    void takeOut(int path, int index);
    void closeUp(int path); ///< after takeOut(): times again, and what no longer fits goes as well
    void putIn(int path, int node, int index);
    void append(int path, int node);
    void schedule(RoutePath &path);
    void scheduleBack(RoutePath &path);
    void value(int path);
    void scan(int path);
    float paid(int path, const RouteModel::Money &money, int i, int j) const;
    void ruin();
    void ruinStrings(int seed);
    void ruinPieces();
    void ruinSome();
    void ruinRoutes();
    void ruinSpan();
    void ruinOrder();
    void ruinPlace();
    void ruinForAnother();
    Offer offerAlong(const RoutePath &way, int node) const;
    bool select(int path);
    void insert(int path, int node);
    void insertWeighed();
    void multiplyWeights();
    bool choose(int &path, int &node);
    void weigh();
    void accept();
    void keepBest();
    void refuse();
    void serve(int node, bool served);
    double score() const;
    int served() const { return m.nodes - int(m_openList.size()); }

    const RouteModel &m;
    SearchRandom m_random;
    Selection m_selection;
    double m_grain; ///< of worths
    qint64 m_scanned = 0, m_selected = 0; ///< gaps times nodes that were looked at, to insert and to select
    std::vector<Offer> m_offers; ///< scratch of select()
    std::vector<RoutePath> m_paths, m_saved;
    std::vector<bool> m_touched;
    std::vector<bool> m_stale, m_savedStale; ///< the row does not hold for the path
    std::vector<std::array<Row, 2>> m_rows;
    std::vector<int> m_side; ///< which of the two rows holds
    std::vector<int> m_pathOf; ///< by node, -1: not served
    std::vector<int> m_openList, m_openAt;
    std::vector<int> m_groupUsed;
    std::vector<Touch> m_log;
    std::vector<RouteGap> m_gaps; ///< scratch of scan()
    std::vector<RouteGapMoney> m_gapMoney;
    std::vector<qint32> m_values; ///< scratch of choose()
    std::vector<float> m_noise; ///< by node; 0: served
    std::vector<float> m_favour; ///< by artist: where fees differ, not always the best payer first
    std::vector<std::vector<float>> m_weights; ///< by artist kind, then by node
    std::vector<std::vector<std::vector<float>>> m_powers; ///< by artist kind and power
    std::vector<int> m_kindOf; ///< artists with the same worths
    int m_power = 2;
    float m_share = 1; ///< of a detour's money that counts: two visits may pay for a way that none pays alone
    int m_forced = -1; ///< node that has to be tried first
    int m_forcedPath = -1; ///< and where, -1: anywhere
    double m_tie = 0; ///< worth of a tick saved
    double m_score = 0, m_bestScore = 0;
    std::vector<std::vector<int>> m_best;
    std::vector<int> m_bestSize;
};

} // namespace flow::tour
