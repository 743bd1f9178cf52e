// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/pathbound.h"

#include "core/tour/route/routebound.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flow::tour {

namespace {

constexpr double kNothing = -1e300;
constexpr qint64 kMostStates = 400'000; ///< memory and the time of one iteration
constexpr int kMostCells = 1'000;

bool alike(const RouteModel &m, int a, int b)
{
    const size_t x = size_t(a), y = size_t(b), stride = size_t(m.stride);
    return m.startNode[x] == m.startNode[y] && m.endNode[x] == m.endNode[y] && m.span[x] == m.span[y] && m.tickCost[x] == m.tickCost[y] && m.kmCost[x] == m.kmCost[y]
        && m.perShow[x] == m.perShow[y] && m.perTour[x] == m.perTour[y]
        && std::equal(m.exactWorth.begin() + qptrdiff(x * stride), m.exactWorth.begin() + qptrdiff((x + 1) * stride), m.exactWorth.begin() + qptrdiff(y * stride));
}

} // namespace

PathBound::PathBound(const RouteModel &model)
    : m(model)
    , m_price(size_t(model.nodes), 0.0)
    , m_prize(size_t(model.nodes))
{
    for (int a = 0; a < m.artists; ++a) {
        const auto known = std::ranges::find_if(m_groups, [&](const Group &group) { return alike(m, a, group.artist); });
        if (known == m_groups.end()) m_groups.push_back({a, 1});
        else ++known->count;
    }
    Tick shortest = kTickMost, first = kTickMost, last = 0;
    for (int i = 0; i < m.nodes; ++i)
        for (int j = 0; j < m.nodes; ++j)
            if (i != j) shortest = std::min(shortest, m.step(i, j));
    for (const Window &span : m.span) {
        first = std::min(first, span.open);
        last = std::max(last, span.close);
    }
    // A step has to lead out of its cell of the grid, so that cells can be worked off in order.
    m_base = first;
    const qint64 cells = std::min<qint64>(kMostCells, kMostStates / std::max(1, m.nodes));
    m_width = std::max<Tick>(1, Tick((qint64(last) - first) / std::max<qint64>(1, cells) + 1));
    if (m_width > shortest) m_width = shortest;
    m_possible = m.nodes > 0 && shortest > 0 && (qint64(last) - first) / m_width * m.nodes < 4 * kMostStates;
    if (!m_possible) return;
    m_cells = int((last - first) / m_width) + 1;
    m_states.resize(size_t(m_cells) * size_t(m.nodes));
}

void PathBound::offer(int node, int cell, double value, int from, bool second)
{
    State &state = m_states[size_t(cell) * size_t(m.nodes) + size_t(node)];
    if (value <= state.second) return;
    const bool same = nodeOf(from) == nodeOf(state.from) && state.best > kNothing;
    if (value > state.best) {
        if (!same) {
            state.second = state.best;
            state.secondFrom = state.from;
            state.secondSecond = state.bestSecond;
        }
        state.best = value;
        state.from = from;
        state.bestSecond = second;
    } else if (!same) {
        state.second = value;
        state.secondFrom = from;
        state.secondSecond = second;
    }
}

void PathBound::extend(const Group &group, int cell, int node, const State &state)
{
    const Tick now = std::max(m_base + cell * m_width, m.open[size_t(node)]);
    const Tick *row = m.row(node);
    const int before = nodeOf(state.from), self = cell * m.nodes + node;
    const Tick close = m.span[size_t(group.artist)].close;
    const Tick *toEnd = m.column(m.endNode[size_t(group.artist)]);
    for (int next = 0; next < m.nodes; ++next) {
        if (next == node || m_prize[size_t(next)] == kNothing) continue;
        const Tick arrive = now + row[next];
        const Tick start = arrive <= m.close[size_t(next)] ? std::max(arrive, m.open[size_t(next)]) : m.earliest(next, arrive);
        if (start > kTickMost || start + toEnd[next] > close) continue;
        const bool second = next == before;
        const double value = second ? state.second : state.best;
        if (value == kNothing) continue;
        const double cost = m.costs ? m.legCost(group.artist, node, next) : 0;
        offer(next, int((start - m_base) / m_width), value + m_prize[size_t(next)] - cost, self, second);
    }
}

/// The best way of one artist at these prices; counts the visits of all who are alike.
std::optional<double> PathBound::solve(const Group &group, std::vector<int> &visits, const std::function<bool()> &goOn)
{
    std::ranges::fill(m_states, State{kNothing, kNothing, -1, -1, 0, 0});
    const int a = group.artist;
    const Window span = m.span[size_t(a)];
    for (int u = 0; u < m.nodes; ++u) {
        const double worth = m.exactOf(a, u);
        m_prize[size_t(u)] = worth < 0 ? kNothing : worth - m.perShow[size_t(a)] - m_price[size_t(u)];
        if (worth < 0) continue;
        const Tick start = m.earliest(u, span.open + m.step(m.startNode[size_t(a)], u));
        if (start > kTickMost || start + m.step(u, m.endNode[size_t(a)]) > span.close) continue;
        offer(u, int((start - m_base) / m_width), m_prize[size_t(u)] - m.legCost(a, m.startNode[size_t(a)], u), -1, false);
    }
    // What an earlier start at the same node could do at least as well is not looked at again.
    std::vector<State> earlier(size_t(m.nodes), State{kNothing, kNothing, -1, -1, 0, 0});
    double best = 0;
    int end = -1;
    bool endSecond = false;
    for (int cell = 0; cell < m_cells; ++cell) {
        if (!goOn()) return std::nullopt;
        for (int u = 0; u < m.nodes; ++u) {
            const State &state = m_states[size_t(cell) * size_t(m.nodes) + size_t(u)];
            if (state.best == kNothing) continue;
            State &known = earlier[size_t(u)];
            const bool sameBefore = nodeOf(state.from) == nodeOf(known.from);
            if (state.best <= known.second || (sameBefore && state.best <= known.best && state.second <= known.second)) continue;
            if (state.best > known.best) {
                known.second = std::max(state.second, sameBefore ? known.second : known.best);
                known.best = state.best;
                known.from = state.from;
            } else {
                known.second = std::max(known.second, sameBefore ? state.second : state.best);
            }
            const double value = state.best - m.legCost(a, u, m.endNode[size_t(a)]) - m.perTour[size_t(a)];
            if (value > best) {
                best = value;
                end = cell * m.nodes + u;
                endSecond = false;
            }
            extend(group, cell, u, state);
        }
    }
    while (end >= 0) {
        visits[size_t(nodeOf(end))] += group.count;
        const State &state = m_states[size_t(end)];
        end = endSecond ? state.secondFrom : state.from;
        endSecond = endSecond ? state.secondSecond : state.bestSecond;
    }
    return best * group.count;
}

double PathBound::lower(double target, const std::function<bool(int)> &goOn)
{
    constexpr int kPatience = 6;
    const double grain = grainOf(m);
    int idle = 0;
    std::vector<int> visits(static_cast<size_t>(m.nodes));
    if (!m_bestPrice.empty()) m_price = m_bestPrice;
    for (int i = 0; goOn(i); ++i, ++m_iteration) {
        std::ranges::fill(visits, 0);
        double bound = std::accumulate(m_price.begin(), m_price.end(), 0.0);
        bool whole = true;
        for (const Group &group : m_groups) {
            const auto way = whole ? solve(group, visits, [&] { return goOn(i); }) : std::nullopt;
            whole = way.has_value();
            bound += way.value_or(0);
        }
        if (!whole) break;
        if (bound < m_bound - 1e-9 * std::abs(bound)) {
            m_bound = bound;
            m_bestPrice = m_price;
            idle = 0;
        } else if (++idle >= kPatience) {
            m_pace *= 0.6;
            m_price = m_bestPrice;
            idle = 0;
        }
        double length = 0;
        for (size_t u = 0; u < visits.size(); ++u)
            if (visits[u] > 1 || m_price[u] > 0) length += double(visits[u] - 1) * (visits[u] - 1);
        if (length == 0 || m_bound < target + std::max(grain * 0.999, 1e-9 * std::abs(target)) || m_pace < 1e-3) break;
        const double step = m_pace * std::max(bound - target, 1e-3 * std::abs(bound)) / length;
        for (size_t u = 0; u < visits.size(); ++u) m_price[u] = std::max(0.0, m_price[u] + step * (visits[u] - 1));
    }
    return m_bound == std::numeric_limits<double>::max() ? m_bound : soundBound(m_bound, grain);
}

} // namespace flow::tour
