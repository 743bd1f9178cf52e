// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/selection.h"

#include "core/tour/route/wide.h"

#include <algorithm>

namespace flow::tour {

namespace {

constexpr size_t kWidth = Selection::kLevels + 1;
constexpr size_t kReach = 40; ///< items that are passed over at most between two visits, about

/// The way over item `before`, level by level.
FLOW_WIDE void reach(const Tick *__restrict before, qint32 item, Tick step, Window window, int levels, Tick *__restrict start, qint32 *__restrict from)
{
    for (int level = 0; level < levels; ++level) {
        const Tick arrive = before[level] + step;
        const Tick at = std::max(arrive, window.open);
        const bool better = (arrive <= window.close) & (at < start[level]);
        start[level] = better ? at : start[level];
        from[level] = better ? item : from[level];
    }
}

} // namespace

const std::vector<int> &Selection::best(int artist)
{
    const size_t a = size_t(artist), items = m_items.size();
    const int begin = m.startNode[a], end = m.endNode[a];
    m_start.assign(items * kWidth, kTickMost);
    m_from.resize(items * kWidth);
    m_high.assign(items, -1);
    size_t last = items; // of the best selection
    int worth = 0;
    Tick back = kTickMost;
    size_t needed = 0; // one more than the last that is needed
    for (size_t j = 0; j < items; ++j) {
        const Item &item = m_items[j];
        Tick *const start = m_start.data() + j * kWidth;
        qint32 *const from = m_from.data() + j * kWidth;
        const Tick latest = m.span[a].close - m.step(item.node, end);
        if (const Tick first = m.earliest(item.node, m.span[a].open + m.step(begin, item.node)); needed == 0 && first <= latest && item.worth <= kLevels) {
            start[item.worth] = first;
            from[item.worth] = -1;
        }
        for (size_t i = j; i-- > std::max(needed > 0 ? needed - 1 : 0, j > kReach ? j - kReach : 0);) {
            const int levels = std::min(m_high[i], kLevels - item.worth) + 1;
            if (levels <= 0) continue;
            m_work += levels;
            for (const Window &window : m.windows[size_t(item.node)])
                if (window.open <= latest) reach(m_start.data() + i * kWidth, qint32(i), m.step(m_items[i].node, item.node), {window.open, std::min(window.close, latest)}, levels, start + item.worth, from + item.worth);
        }
        int &high = m_high[j];
        for (high = kLevels; high >= 0 && start[high] >= kTickMost; --high) { }
        if (item.needed) {
            needed = j + 1;
            last = items;
            worth = 0;
        }
        if (high < 0) continue;
        const Tick home = start[high] + m.step(item.node, end);
        if (high < worth || (high == worth && home >= back)) continue;
        last = j;
        worth = high;
        back = home;
    }
    m_best.clear();
    if (last == items) return m_best;
    for (qint32 j = qint32(last); j >= 0;) {
        m_best.push_back(m_items[size_t(j)].node);
        const qint32 before = m_from[size_t(j) * kWidth + size_t(worth)];
        worth -= m_items[size_t(j)].worth;
        j = before;
    }
    std::ranges::reverse(m_best);
    return m_best;
}

} // namespace flow::tour
