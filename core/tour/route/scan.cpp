// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with -O3 and, where the compiler can choose at run time, once more for AVX2 and for AVX-512: eight or sixteen nodes at a time.
#include "core/tour/route/scan.h"

#include <algorithm>
#include <bit>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define FLOW_WIDE __attribute__((target_clones("arch=x86-64-v4", "avx2", "default")))
#else
#define FLOW_WIDE
#endif

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

} // namespace

FLOW_WIDE void scanRoute(std::span<const RouteGap> gaps, const ScanWindows &windows, qint32 *__restrict key, qint32 *__restrict where)
{
    for (int u = 0; u < windows.n; u += kLanes) {
        const Tick *__restrict open = windows.open + u, *__restrict close = windows.close + u;
        qint32 best[kLanes], index[kLanes];
        std::copy_n(key + u, kLanes, best);
        std::copy_n(where + u, kLanes, index);
        for (const RouteGap &some : gapsBetween(gaps, windows.opens[u / kLanes], windows.closes[u / kLanes])) {
            const RouteGap gap = some;
            const qint32 at = qint32(&some - gaps.data()) + 1;
            const Tick *__restrict from = gap.from + u, *__restrict to = gap.to + u;
            for (int lane = 0; lane < kLanes; ++lane) {
                const qint32 arrive = gap.leave + from[lane];
                const qint32 start = std::max(arrive, open[lane]);
                const qint32 reach = start + to[lane];
                const qint32 pushed = std::max(0, reach - gap.next);
                const qint32 cost = std::max(0, wrapped(4u * quint32(pushed) + quint32(reach) - quint32(gap.direct)));
                const bool better = (arrive <= close[lane]) & (reach <= gap.latest) & (cost < best[lane]);
                best[lane] = better ? cost : best[lane];
                index[lane] = better ? at : index[lane];
            }
        }
        std::copy_n(best, kLanes, key + u);
        std::copy_n(index, kLanes, where + u);
    }
}

FLOW_WIDE void scanRouteWithMoney(std::span<const RouteGap> gaps, const RouteGapMoney *money, float ticks, const ScanWindows &windows, qint32 *__restrict key,
    qint32 *__restrict where, float *__restrict loss)
{
    for (int u = 0; u < windows.n; u += kLanes) {
        const Tick *__restrict open = windows.open + u, *__restrict close = windows.close + u;
        qint32 best[kLanes], index[kLanes];
        float lost[kLanes];
        std::copy_n(key + u, kLanes, best);
        std::copy_n(where + u, kLanes, index);
        std::copy_n(loss + u, kLanes, lost);
        for (const RouteGap &some : gapsBetween(gaps, windows.opens[u / kLanes], windows.closes[u / kLanes])) {
            const RouteGap gap = some;
            const qint32 at = qint32(&some - gaps.data()) + 1;
            const RouteGapMoney paying = money[at - 1];
            const Tick *__restrict from = gap.from + u, *__restrict to = gap.to + u;
            const float *__restrict moneyFrom = paying.from + u, *__restrict moneyTo = paying.to + u;
            for (int lane = 0; lane < kLanes; ++lane) {
                const qint32 arrive = gap.leave + from[lane];
                const qint32 start = std::max(arrive, open[lane]);
                const qint32 reach = start + to[lane];
                const qint32 pushed = std::max(0, reach - gap.next);
                const float detour = moneyFrom[lane] + moneyTo[lane] - paying.paid;
                const float time = 4.0f * float(pushed) + float(wrapped(quint32(reach) - quint32(gap.direct)));
                const qint32 cost = qint32(std::min(std::max(time + ticks * detour, 0.0f), 2e9f));
                const bool better = (arrive <= close[lane]) & (reach <= gap.latest) & (cost < best[lane]);
                best[lane] = better ? cost : best[lane];
                index[lane] = better ? at : index[lane];
                lost[lane] = better ? detour : lost[lane];
            }
        }
        std::copy_n(best, kLanes, key + u);
        std::copy_n(index, kLanes, where + u);
        std::copy_n(lost, kLanes, loss + u);
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
