// SPDX-License-Identifier: GPL-3.0-or-later
// What a move of the route search takes out.
#include "core/tour/route/routesearch.h"

#include <algorithm>

namespace flow::tour {

namespace {

constexpr int kMostOut = 40; ///< visits that one move takes out, about
constexpr int kLongestPiece = 12; ///< visits that happen at another time

} // namespace

void RouteSearch::ruin()
{
    m_forced = m_forcedPath = -1;
    const int kind = m_random.below(m_weights.size() > 1 ? 31 : 25);
    if (kind < 10) {
        const int seed = m_random.below(m.nodes);
        // A visit that is not in the plan gets the first try in what becomes free around it.
        if (m_pathOf[size_t(seed)] < 0 && m_random.below(2)) m_forced = seed;
        ruinStrings(seed);
    } else if (kind < 16) {
        ruinPieces();
    } else if (kind < 18) {
        ruinSome();
    } else if (kind < 19) {
        ruinSpan();
    } else if (kind < 20) {
        if (m_random.below(4)) ruinOrder();
        else ruinRoutes();
    } else if (kind < 25) {
        ruinPlace();
    } else {
        ruinForAnother();
    }
}

/// Where artists earn differently: any node for any artist, with some room made for it there.
void RouteSearch::ruinForAnother()
{
    const int node = m_random.below(m.nodes), path = m_random.below(m.artists);
    if (m.worthOf(path, node) < 0) return;
    m_forced = node;
    m_forcedPath = path;
    if (const int from = m_pathOf[size_t(node)]; from >= 0) {
        touch(from);
        const RoutePath &way = m_paths[size_t(from)];
        takeOut(from, int(std::find(way.node.begin() + 1, way.node.begin() + way.size - 1, node) - way.node.begin()));
        closeUp(from);
    }
    const RoutePath &way = m_paths[size_t(path)];
    const int length = std::min(m_random.below(3), way.shows());
    if (length == 0) return;
    touch(path);
    const int first = 1 + m_random.below(way.shows() - length + 1);
    for (int k = 0; k < length; ++k) takeOut(path, first);
    closeUp(path);
}

/// A piece of up to ten visits around a place, in up to three routes.
void RouteSearch::ruinStrings(int seed)
{
    int strings = 1 + m_random.below(std::min(m.artists, 3));
    const auto cut = [&](int node) {
        const int path = m_pathOf[size_t(node)];
        if (path < 0 || m_touched[size_t(path)]) return;
        --strings;
        touch(path);
        const RoutePath &way = m_paths[size_t(path)];
        const int at = int(std::find(way.node.begin() + 1, way.node.begin() + way.size - 1, node) - way.node.begin());
        const int length = 1 + m_random.below(std::min(way.shows(), 10));
        const int first = std::clamp(at - m_random.below(length), 1, way.size - 1 - length);
        for (int k = 0; k < length; ++k) takeOut(path, first);
        closeUp(path);
    };
    cut(seed);
    for (const int node : m.near[size_t(seed)]) {
        if (strings <= 0) break;
        cut(node);
    }
}

/// A piece of every route, up to a third of it; of long routes less, or putting it back takes longer than it is worth.
void RouteSearch::ruinPieces()
{
    for (int p = 0; p < m.artists; ++p) {
        const RoutePath &way = m_paths[size_t(p)];
        if (way.shows() == 0) continue;
        touch(p);
        const int length = 1 + m_random.below(std::clamp(way.shows() / 3, 1, std::max(3, kMostOut / m.artists)));
        int first = 1 + m_random.below(way.shows());
        for (int k = 0; k < length && way.size > 2; ++k) {
            if (first >= way.size - 1) first = 1;
            takeOut(p, first);
        }
        closeUp(p);
    }
}

void RouteSearch::ruinSome()
{
    for (int k = 1 + m_random.below(8); k > 0; --k) {
        const int p = m_random.below(m.artists);
        const RoutePath &way = m_paths[size_t(p)];
        if (way.shows() == 0) continue;
        touch(p);
        takeOut(p, 1 + m_random.below(way.shows()));
        closeUp(p);
    }
}

/// What happens in a span of time, in every route.
void RouteSearch::ruinSpan()
{
    const int p = m_random.below(m.artists);
    if (m_paths[size_t(p)].shows() == 0) return;
    const RoutePath &seed = m_paths[size_t(p)];
    const Tick middle = seed.early[size_t(1 + m_random.below(seed.shows()))];
    const Tick half = (m.span[size_t(p)].close - m.span[size_t(p)].open) / ((8 + m_random.below(24)) * (1 + served() / kMostOut)) + 1;
    for (int q = 0; q < m.artists; ++q) {
        const RoutePath &way = m_paths[size_t(q)];
        int first = 1, last = way.size - 2;
        while (first <= last && way.early[size_t(first)] < middle - half) ++first;
        while (last >= first && way.early[size_t(last)] > middle + half) --last;
        if (first > last) continue;
        touch(q);
        for (int k = first; k <= last; ++k) takeOut(q, first);
        closeUp(q);
    }
}

/// A piece of a route happens at another time, either way round; what does not fit there goes.
void RouteSearch::ruinOrder()
{
    const int p = m_random.below(m.artists);
    RoutePath &way = m_paths[size_t(p)];
    if (way.shows() < 2) return;
    touch(p);
    const int length = 1 + m_random.below(std::min(way.shows() - 1, kLongestPiece));
    const int first = 1 + m_random.below(way.shows() - length + 1);
    const int hop = 1 + m_random.below(std::min(way.shows() - length, 24));
    const auto at = [&](int k) { return way.node.begin() + k; };
    if (m_random.below(2)) std::reverse(at(first), at(first + length));
    if (m_random.below(2) && first + length + hop <= way.size - 1) std::rotate(at(first), at(first + length), at(first + length + hop));
    else if (first - hop >= 1) std::rotate(at(first - hop), at(first), at(first + length));
    closeUp(p);
}

/// A piece of a route goes to where in it the detour is shortest, either way round; a quarter of the places is overlooked, so that it is
/// not always the same. What no longer fits goes. Whole clusters change their order by that, which no other move does in one step.
void RouteSearch::ruinPlace()
{
    const int p = m_random.below(m.artists);
    RoutePath &way = m_paths[size_t(p)];
    if (way.shows() < 3) return;
    const int length = 1 + m_random.below(std::min(way.shows() - 1, kLongestPiece));
    const int first = 1 + m_random.below(way.shows() - length + 1), last = first + length - 1;
    const auto drive = [&](int from, int to) {
        const int i = way.node[size_t(from)], j = way.node[size_t(to)];
        return qint64(m.step(i, j)) - m.duration[size_t(i)];
    };
    qint64 turning = 0; // what the way within the piece becomes longer by
    for (int k = first; k < last; ++k) turning += drive(k + 1, k) - drive(k, k + 1);
    qint64 least = std::numeric_limits<qint64>::max();
    int before = -1;
    bool turned = false;
    for (int k = 0; k + 1 < way.size; ++k) {
        if ((k >= first - 1 && k <= last) || m_random.below(4) == 0) continue;
        const qint64 straight = drive(k, first) + drive(last, k + 1) - drive(k, k + 1);
        const qint64 back = drive(k, last) + drive(first, k + 1) - drive(k, k + 1) + turning;
        if (std::min(straight, back) >= least) continue;
        least = std::min(straight, back);
        before = k;
        turned = back < straight;
    }
    if (before < 0) return;
    touch(p);
    const auto at = [&](int k) { return way.node.begin() + k; };
    if (turned) std::reverse(at(first), at(last + 1));
    if (before > last) std::rotate(at(first), at(last + 1), at(before + 1));
    else std::rotate(at(before + 1), at(first), at(last + 1));
    closeUp(p);
}

void RouteSearch::ruinRoutes()
{
    for (int k = m.artists > 1 ? 1 + m_random.below(2) : 1; k > 0; --k) {
        const int p = m_random.below(m.artists);
        if (m_paths[size_t(p)].shows() == 0 || m_paths[size_t(p)].shows() > 2 * kMostOut) continue;
        touch(p);
        while (m_paths[size_t(p)].size > 2) takeOut(p, m_paths[size_t(p)].size - 2);
        closeUp(p);
    }
}

} // namespace flow::tour
