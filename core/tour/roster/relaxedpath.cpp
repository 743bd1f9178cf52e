// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/relaxedpath.h"

#include <algorithm>

namespace flow::tour::roster {

RelaxedPath::RelaxedPath(const Model &model, const PathGraph &graph)
    : m_model(model)
    , m_graph(graph)
    , m_days(graph.days)
    , m_after(size_t(graph.size))
    , m_choice(size_t(graph.size))
    , m_home(size_t(graph.days) + 1)
    , m_leave(size_t(graph.days) + 1)
{
}

double RelaxedPath::solve(const PathPrices &prices, const std::vector<double> &gain)
{
    std::ranges::fill(m_home, -kImpossible);
    std::ranges::fill(m_leave, -1);
    double best = 0;
    m_first = kEnd;
    for (int day = m_days - 1; day >= 0; --day) {
        // Leaving later is a choice on every earlier morning.
        if (m_home[size_t(day) + 1] > m_home[size_t(day)]) {
            m_home[size_t(day)] = m_home[size_t(day) + 1];
            m_leave[size_t(day)] = m_leave[size_t(day) + 1];
        }
        for (int i = m_graph.dayFirst[size_t(day)]; i < m_graph.dayFirst[size_t(day) + 1]; ++i) {
            const Node &node = m_model.nodes[size_t(m_graph.first + i)];
            double after = -kImpossible;
            int choice = kEnd;
            if (gain[size_t(i)] <= -kImpossible / 2) {
                m_after[size_t(i)] = after;
                continue;
            }
            if (possible(node.endCost)) after = -node.endCost * prices.costFactor;
            const int morning = day + node.backDays + 1;
            if (possible(node.backCost) && morning < m_days) {
                const double home = m_home[size_t(morning)] - node.backCost * prices.costFactor;
                if (home > after) {
                    after = home;
                    choice = kHome;
                }
            }
            for (int a = m_graph.arcFirst[size_t(i)]; a < m_graph.arcFirst[size_t(i) + 1]; ++a) {
                const int to = m_graph.arcs[size_t(a)].to;
                const double value = gain[size_t(to)] + m_after[size_t(to)] - prices.arcCost[size_t(a)];
                if (value > after) {
                    after = value;
                    choice = to;
                }
            }
            m_after[size_t(i)] = after;
            m_choice[size_t(i)] = choice;
            const double value = gain[size_t(i)] + after;
            if (possible(node.startCost) && value - node.startCost * prices.costFactor > best) {
                best = value - node.startCost * prices.costFactor;
                m_first = i;
            }
            if (!possible(node.outCost)) continue;
            const size_t leave = size_t(day - node.outDays);
            if (value - node.outCost * prices.costFactor > m_home[leave]) {
                m_home[leave] = value - node.outCost * prices.costFactor;
                m_leave[leave] = i;
            }
        }
    }
    return best;
}

Path RelaxedPath::path() const
{
    Path path;
    for (int i = m_first; i >= 0;) {
        path.push_back(i);
        const int choice = m_choice[size_t(i)];
        const Node &node = m_model.nodes[size_t(m_graph.first + i)];
        i = choice == kHome ? m_leave[size_t(node.day + node.backDays + 1)] : choice;
    }
    return path;
}

RelaxedPath::Before RelaxedPath::before(const PathPrices &prices, const std::vector<double> &gain) const
{
    Before before{std::vector<double>(size_t(m_graph.size), -kImpossible), std::vector<double>(size_t(m_days) + 1, -kImpossible)};
    for (int day = 0; day < m_days; ++day) {
        if (day > 0) before.home[size_t(day)] = std::max(before.home[size_t(day)], before.home[size_t(day) - 1]);
        for (int i = m_graph.dayFirst[size_t(day)]; i < m_graph.dayFirst[size_t(day) + 1]; ++i) {
            const Node &node = m_model.nodes[size_t(m_graph.first + i)];
            if (gain[size_t(i)] <= -kImpossible / 2) continue;
            double &here = before.node[size_t(i)];
            if (possible(node.startCost)) here = std::max(here, -node.startCost * prices.costFactor);
            if (possible(node.outCost))
                here = std::max(here, before.home[size_t(day - node.outDays)] - node.outCost * prices.costFactor);
            const double value = here + gain[size_t(i)];
            for (int a = m_graph.arcFirst[size_t(i)]; a < m_graph.arcFirst[size_t(i) + 1]; ++a) {
                double &to = before.node[size_t(m_graph.arcs[size_t(a)].to)];
                to = std::max(to, value - prices.arcCost[size_t(a)]);
            }
            const int morning = day + node.backDays + 1;
            if (!possible(node.backCost) || morning >= m_days) continue;
            before.home[size_t(morning)] = std::max(before.home[size_t(morning)], value - node.backCost * prices.costFactor);
        }
    }
    return before;
}

Completion RelaxedPath::following() const
{
    Completion completion{m_after, m_home};
    completion.home.back() = -kImpossible;
    return completion;
}

Completion RelaxedPath::preceding(const PathPrices &prices, const std::vector<double> &gain) const
{
    Before before = this->before(prices, gain);
    before.home.back() = m_days > 0 ? before.home[size_t(m_days) - 1] : -kImpossible;
    std::ranges::reverse(before.node);
    std::ranges::reverse(before.home);
    return {std::move(before.node), std::move(before.home)};
}

} // namespace flow::tour::roster
