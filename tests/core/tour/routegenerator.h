// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

#include <cmath>
#include <random>

namespace flow::test {

/// What a generated route problem has beyond places, prizes and one window each.
struct RouteShape
{
    int artists = 2;
    int candidates = 6;
    bool severalWindows = false;
    bool costs = false; ///< time, kilometres, shows and tours cost money
    bool different = false; ///< artists with starts, ends, windows and fees of their own
    bool wide = false; ///< windows as long as the day
};

/// The same for the same numbers, everywhere: no distribution of the standard library is used.
class RouteGenerator
{
public:
    explicit RouteGenerator(unsigned seed)
        : m_random(seed)
    {
    }

    tour::Problem make(const RouteShape &shape)
    {
        tour::Problem problem;
        const int depots = shape.different ? 2 * shape.artists : 1;
        const int places = depots + shape.candidates;
        std::vector<std::pair<int, int>> at;
        for (int i = 0; i < places; ++i) {
            at.emplace_back(below(1000), below(1000));
            problem.places.push_back({QString::number(i), {}, {}, {}, {}});
        }
        problem.travel.places = places;
        for (const auto &[x1, y1] : at)
            for (const auto &[x2, y2] : at) {
                const double distance = std::hypot(x1 - x2, y1 - y2);
                problem.travel.time.push_back(tour::Tick(distance)); // cut, so the triangle inequality can be off by one
                if (shape.costs) problem.travel.km.push_back(float(distance));
            }
        const int day = 2'500 + 150 * shape.candidates / (shape.artists + 1);
        for (int a = 0; a < shape.artists; ++a) {
            tour::Artist artist;
            artist.id = QString::number(a + 1);
            artist.start = shape.different ? 2 * a : 0;
            artist.end = shape.different ? 2 * a + 1 : 0;
            artist.window = {shape.different ? below(300) : 0, day - (shape.different ? below(600) : 0)};
            if (shape.costs) {
                artist.costPerKm = 0.25 * below(3);
                artist.costPerShow = below(3);
                artist.costPerTour = below(20);
            }
            problem.artists.push_back(artist);
        }
        if (shape.costs) problem.travelCostPerTick = 0.0125;
        for (int c = 0; c < shape.candidates; ++c) {
            tour::Candidate candidate;
            candidate.id = QString::number(c + 1);
            candidate.place = depots + c;
            candidate.duration = 50 + below(100);
            for (int w = 0; w < (shape.severalWindows ? 1 + below(3) : 1); ++w) {
                const int open = candidate.windows.empty() ? below(day) : candidate.windows.back().close + 50 + below(400);
                candidate.windows.push_back(shape.wide ? tour::Window{0, day} : tour::Window{open, open + 100 + below(400)});
                if (shape.wide) break;
            }
            const int fee = 10 + below(60);
            for (int a = 0; a < shape.artists; ++a)
                if (!shape.different || below(4) > 0) candidate.offers.push_back({a, double(shape.different ? 10 + below(60) : fee), 0});
            if (candidate.offers.empty()) candidate.offers.push_back({0, double(fee), 0});
            problem.candidates.push_back(candidate);
        }
        return problem;
    }

    int below(int n) { return int(m_random() % unsigned(n)); }

private:
    std::mt19937 m_random;
};

} // namespace flow::test
