// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/scan.h"

#include "core/tour/route/wide.h"

#include <algorithm>
#include <bit>

namespace flow::tour {

namespace {

/// Overflow wraps where a node is too late anyway.
inline qint32 wrapped(quint32 value) { return qint32(value); }

/// The gaps where any of the nodes can be: those before begin too late for all of them, those after end too early. Along a route
/// both times only grow.
std::span<const RouteGap> gapsBetween(std::span<const RouteGap> gaps, Tick open, Tick close)
{
    const auto first = std::ranges::lower_bound(gaps, open, {}, &RouteGap::latest);
    const auto last = std::ranges::upper_bound(first, gaps.end(), close, {}, &RouteGap::leave);
    return {first, last};
}

/// A function of its own, since the compiler believes of arguments only that what is read is not what is written.
FLOW_INLINE void scanLanes(const RouteGap &gap, qint32 index, const Tick *__restrict from, const Tick *__restrict to, const Tick *__restrict open, const Tick *__restrict close,
    qint32 *__restrict key, qint32 *__restrict where)
{
    const Tick leave = gap.leave, next = gap.next, latest = gap.latest, direct = gap.direct;
    for (int lane = 0; lane < kLanes; ++lane) {
        const qint32 arrive = leave + from[lane];
        const qint32 start = std::max(arrive, open[lane]);
        const qint32 reach = start + to[lane];
        const qint32 pushed = std::max(0, reach - next);
        const qint32 cost = std::max(0, wrapped(4u * quint32(pushed) + quint32(reach) - quint32(direct)));
        const bool better = (arrive <= close[lane]) & (reach <= latest) & (cost < key[lane]);
        key[lane] = better ? cost : key[lane];
        where[lane] = better ? index : where[lane];
    }
}

FLOW_INLINE void scanLanesWithMoney(const RouteGap &gap, qint32 index, const Tick *__restrict from, const Tick *__restrict to, const float *__restrict moneyFrom,
    const float *__restrict moneyTo, float paid, float ticks, const Tick *__restrict open, const Tick *__restrict close, qint32 *__restrict key, qint32 *__restrict where,
    float *__restrict loss)
{
    const Tick leave = gap.leave, next = gap.next, latest = gap.latest, direct = gap.direct;
    for (int lane = 0; lane < kLanes; ++lane) {
        const qint32 arrive = leave + from[lane];
        const qint32 start = std::max(arrive, open[lane]);
        const qint32 reach = start + to[lane];
        const qint32 pushed = std::max(0, reach - next);
        const float detour = moneyFrom[lane] + moneyTo[lane] - paid;
        const float time = 4.0f * float(pushed) + float(wrapped(quint32(reach) - quint32(direct)));
        const qint32 cost = qint32(std::min(std::max(time + ticks * detour, 0.0f), 2e9f));
        const bool better = (arrive <= close[lane]) & (reach <= latest) & (cost < key[lane]);
        key[lane] = better ? cost : key[lane];
        where[lane] = better ? index : where[lane];
        loss[lane] = better ? detour : loss[lane];
    }
}

} // namespace

FLOW_WIDE void scanRoute(std::span<const RouteGap> gaps, const ScanWindows &windows, qint32 *key, qint32 *where)
{
    for (int u = 0; u < windows.n; u += kLanes)
        for (const RouteGap &gap : gapsBetween(gaps, windows.opens[u / kLanes], windows.closes[u / kLanes]))
            scanLanes(gap, qint32(&gap - gaps.data()) + 1, gap.from + u, gap.to + u, windows.open + u, windows.close + u, key + u, where + u);
}

FLOW_WIDE void scanRouteWithMoney(std::span<const RouteGap> gaps, const RouteGapMoney *money, float ticks, const ScanWindows &windows, qint32 *key, qint32 *where, float *loss)
{
    for (int u = 0; u < windows.n; u += kLanes)
        for (const RouteGap &gap : gapsBetween(gaps, windows.opens[u / kLanes], windows.closes[u / kLanes])) {
            const RouteGapMoney &paying = money[&gap - gaps.data()];
            scanLanesWithMoney(gap, qint32(&gap - gaps.data()) + 1, gap.from + u, gap.to + u, paying.from + u, paying.to + u, paying.paid, ticks, windows.open + u, windows.close + u, key + u, where + u, loss + u);
        }
}

// Positive floats are ordered like their bits, and a maximum of integers needs no fast-math to be wide. Who had it is looked up
// among the values that were kept: a loop that may end early is not wide, so it must not divide.
FLOW_WIDE int bestInsertion(const qint32 *__restrict key, const float *__restrict weight, int n, qint32 *__restrict value, float &score)
{
    qint32 best = 0;
    for (int u = 0; u < n; ++u) {
        value[u] = key[u] == kNever ? 0 : std::bit_cast<qint32>(weight[u] / (float(key[u]) + 10.0f));
        best = std::max(best, value[u]);
    }
    score = std::bit_cast<float>(best);
    return best > 0 ? int(std::find(value, value + n, best) - value) : -1;
}

FLOW_WIDE int bestNetInsertion(const qint32 *__restrict key, const float *__restrict worth, const float *__restrict loss, const float *__restrict noise, float share, int power,
    int n, qint32 *__restrict value, float &score)
{
    const float square = power >= 2 ? 1.0f : 0.0f, cube = power >= 3 ? 1.0f : 0.0f;
    qint32 best = 0;
    for (int u = 0; u < n; ++u) {
        const float net = std::max(worth[u] - share * loss[u], 0.0f);
        const float weight = net * noise[u] * (square * net + (1.0f - square)) * (cube * net + (1.0f - cube));
        value[u] = key[u] == kNever ? 0 : std::bit_cast<qint32>(weight / (float(key[u]) + 10.0f));
        best = std::max(best, value[u]);
    }
    score = std::bit_cast<float>(best);
    return best > 0 ? int(std::find(value, value + n, best) - value) : -1;
}

} // namespace flow::tour
