// SPDX-License-Identifier: GPL-3.0-or-later
// The route search chooses anew what an artist visits, in the order of the route as it is.
#include "core/tour/route/routesearch.h"

#include <algorithm>

namespace flow::tour {

namespace {

constexpr size_t kPerGap = 12; ///< visits that are offered between two of the route
constexpr double kRoom = 1.12; ///< more worth than this times what the route has is not told apart

} // namespace

/// Where along the route the visit would cost least time; gap -1: it is too late for it from the start.
RouteSearch::Offer RouteSearch::offerAlong(const RoutePath &way, int node) const
{
    Offer best{node, -1, kTickMost, 0};
    for (size_t k = 0; k + 1 < size_t(way.size); ++k) {
        const int i = way.node[k], j = way.node[k + 1];
        const Tick start = m.earliest(node, way.early[k] + m.step(i, node));
        if (start > kTickMost) break;
        const Tick detour = start - way.early[k] + m.step(node, j) - m.step(i, j);
        if (detour < best.detour) best = {node, int(k), detour, start - way.early[k] - m.step(node, j) + m.duration[size_t(node)]};
    }
    return best;
}

/// Puts in the selection of the route's own visits and of those that nobody makes, where that is worth more or takes less time. False:
/// everything is as before.
bool RouteSearch::select(int path)
{
    RoutePath &way = m_paths[size_t(path)];
    double worth = 0;
    for (int k = 1; k < way.size - 1; ++k) worth += m.exactOf(path, way.node[size_t(k)]);
    if (worth <= 0) return false;
    m_offers.clear();
    for (const int node : m_openList) {
        if (m.worthOf(path, node) <= 0 || m.group[size_t(node)] >= 0) continue;
        if (const Offer offer = offerAlong(way, node); offer.gap >= 0) m_offers.push_back(offer);
    }
    m_selected += qint64(m_openList.size()) * way.size;
    std::ranges::sort(m_offers, [&](const Offer &a, const Offer &b) {
        return a.gap != b.gap ? a.gap < b.gap : double(m.worthOf(path, a.node)) * double(std::max(b.detour, 1)) > double(m.worthOf(path, b.node)) * double(std::max(a.detour, 1));
    });
    const double level = std::max(m_grain, kRoom * worth / Selection::kLevels);
    m_selection.clear();
    const auto add = [&](int node, bool needed) { m_selection.add(node, std::max(1, int(m.exactOf(path, node) / level + m_random.real())), needed); };
    auto offer = m_offers.begin();
    for (int k = 0; k + 1 < way.size; ++k) {
        if (k > 0) add(way.node[size_t(k)], m.must[size_t(way.node[size_t(k)])]);
        const auto last = std::find_if(offer, m_offers.end(), [k](const Offer &o) { return o.gap != k; });
        const auto chosen = std::span(offer, last).first(std::min(kPerGap, size_t(last - offer)));
        std::ranges::sort(chosen, {}, &Offer::along);
        for (const Offer &o : chosen) add(o.node, false);
        offer = last;
    }
    const std::vector<int> &best = m_selection.best(path);
    const auto same = [&] { return int(best.size()) == way.shows() && std::equal(best.begin(), best.end(), way.node.begin() + 1); };
    if (best.empty() || int(best.size()) > m.most[size_t(path)] || same()) return false;
    touch(path);
    while (way.size > 2) takeOut(path, way.size - 2);
    for (const int node : best) append(path, node);
    closeUp(path);
    if (const double now = score(); now > m_score) {
        accept();
        m_score = now;
        return true;
    }
    refuse();
    return false;
}

} // namespace flow::tour
