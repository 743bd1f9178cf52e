// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

#include <algorithm>

namespace flow::test {

/// The best profit of a small route problem, by trying every order of every choice.
class Exhaustive
{
public:
    explicit Exhaustive(const tour::Problem &problem)
        : m(problem)
        , m_taken(problem.candidates.size())
    {
    }
    double best()
    {
        open(0);
        return m_best;
    }

private:
    void open(size_t artist)
    {
        if (artist == m.artists.size()) {
            m_best = std::max(m_best, m_profit);
            return;
        }
        open(artist + 1); // stays at home
        m_profit -= m.artists[artist].costPerTour;
        go(artist, m.artists[artist].start, m.artists[artist].window.open, false);
        m_profit += m.artists[artist].costPerTour;
    }

    double legCost(size_t artist, int from, int to) const
    {
        const tour::Artist &who = m.artists[artist];
        return (m.travelCostPerTick + who.costPerTick) * m.travel.timeOf(from, to) + who.costPerKm * m.travel.kmOf(from, to) + m.travel.costOf(from, to);
    }

    void go(size_t artist, int here, tour::Tick now, bool played)
    {
        const tour::Artist &who = m.artists[artist];
        if (played && now + m.travel.timeOf(here, who.end) <= who.window.close) {
            const double cost = legCost(artist, here, who.end);
            m_profit -= cost;
            open(artist + 1);
            m_profit += cost;
        }
        for (size_t c = 0; c < m.candidates.size(); ++c) {
            const tour::Candidate &next = m.candidates[c];
            const tour::Offer *offer = next.offerOf(int(artist));
            if (m_taken[c] || !offer) continue;
            const tour::Tick arrive = now + m.travel.timeOf(here, next.place);
            const auto window = std::ranges::find_if(next.windows, [&](const tour::Window &w) { return arrive <= w.close; });
            if (window == next.windows.end()) continue;
            const tour::Tick leave = std::max(arrive, window->open) + next.duration;
            if (leave > who.window.close) continue;
            const double gain = next.worth(*offer) - legCost(artist, here, next.place) - who.costPerShow;
            m_taken[c] = true;
            m_profit += gain;
            go(artist, next.place, leave, true);
            m_profit -= gain;
            m_taken[c] = false;
        }
    }

    const tour::Problem &m;
    std::vector<bool> m_taken;
    double m_profit = 0, m_best = 0;
};

} // namespace flow::test
