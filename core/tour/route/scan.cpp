// SPDX-License-Identifier: GPL-3.0-or-later
// Compiled with -O3 and, where the compiler can choose at run time, once more for AVX2: eight nodes at a time.
#include "core/tour/route/scan.h"

#include <algorithm>
#include <bit>

#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define FLOW_WIDE __attribute__((target_clones("avx2", "default")))
#else
#define FLOW_WIDE
#endif

namespace flow::tour {

namespace {

/// Overflow wraps where a node is too late anyway.
inline qint32 wrapped(quint32 value) { return qint32(value); }

} // namespace

FLOW_WIDE void scanGap(const RouteGap &gap, const Tick *__restrict from, const Tick *__restrict to, const Tick *__restrict open, const Tick *__restrict close, int n,
    qint32 *__restrict key, qint32 *__restrict where)
{
    const RouteGap g = gap;
    for (int u = 0; u < n; ++u) {
        const qint32 arrive = g.leave + from[u];
        const qint32 start = std::max(arrive, open[u]);
        const qint32 reach = start + to[u];
        const qint32 pushed = std::max(0, reach - g.next);
        const qint32 cost = std::max(0, wrapped(4u * quint32(pushed) + quint32(reach) - quint32(g.direct)));
        const bool fits = (arrive <= close[u]) & (reach <= g.latest);
        const bool better = fits & (cost < key[u]);
        key[u] = better ? cost : key[u];
        where[u] = better ? g.index : where[u];
    }
}

FLOW_WIDE void scanGapWithMoney(const RouteGap &gap, const RouteGapMoney &money, const Tick *__restrict from, const Tick *__restrict to, const Tick *__restrict open,
    const Tick *__restrict close, int n, qint32 *__restrict key, qint32 *__restrict where, float *__restrict loss)
{
    const RouteGap g = gap;
    const float *__restrict moneyFrom = money.from;
    const float *__restrict moneyTo = money.to;
    const float paid = money.paid, ticks = money.ticks;
    for (int u = 0; u < n; ++u) {
        const qint32 arrive = g.leave + from[u];
        const qint32 start = std::max(arrive, open[u]);
        const qint32 reach = start + to[u];
        const qint32 pushed = std::max(0, reach - g.next);
        const float detour = moneyFrom[u] + moneyTo[u] - paid;
        const float time = 4.0f * float(pushed) + float(wrapped(quint32(reach) - quint32(g.direct)));
        const qint32 cost = qint32(std::min(std::max(time + ticks * detour, 0.0f), 2e9f));
        const bool fits = (arrive <= close[u]) & (reach <= g.latest);
        const bool better = fits & (cost < key[u]);
        key[u] = better ? cost : key[u];
        where[u] = better ? g.index : where[u];
        loss[u] = better ? detour : loss[u];
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
