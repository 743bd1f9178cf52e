// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/route/routemodel.h"

namespace flow::tour {

/// Which of the visits that an artist could make in a given order are worth most together, by dynamic programming: of every visit
/// and every level of worth so far, the earliest time. Worths are small whole numbers here, so that there are few levels; what
/// the best of an order is, is exact for them.
class Selection
{
public:
    static constexpr int kLevels = 223; ///< the highest sum that is told apart from higher ones

    explicit Selection(const RouteModel &model) : m(model) { }

    void clear() { m_items.clear(); }
    /// The next one in the order. `worth`: from 1; `needed`: no selection is without it.
    void add(int node, int worth, bool needed) { m_items.push_back({node, worth, needed}); }
    /// Nodes in their order, back as early as can be; empty when there is no way to all that are needed. Valid until the next call.
    const std::vector<int> &best(int artist);
    /// Looked at until now: pairs of visits times levels.
    qint64 work() const { return m_work; }

private:
    struct Item
    {
        int node;
        int worth;
        bool needed;
    };

    const RouteModel &m;
    std::vector<Item> m_items;
    std::vector<Tick> m_start; ///< earliest start by item and level
    std::vector<qint32> m_from; ///< item before, -1: none
    std::vector<int> m_high; ///< by item: highest level with a way, -1: none
    std::vector<int> m_best;
    qint64 m_work = 0;
};

} // namespace flow::tour
