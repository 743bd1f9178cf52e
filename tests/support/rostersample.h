// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"

/// Agencies from a seed, for tests and benchmarks of the roster planner.
namespace flow::test {

struct RosterSample
{
    int artists = 5;
    int offers = 300;
    quint64 seed = 1;
    double eligible = 0.35; ///< share of the artists that a candidate suits
    int days = 150;
    int towns = 120; ///< clustered in 1500 x 1200 km
    bool sharing = true; ///< vehicles and rooms
    bool dayRules = true; ///< five show days in a row at most, a day off in any seven
};

/// Money in cents, ticks in minutes. Two of five candidates have no radius clause, artists have one of five genres.
tour::Problem rosterSample(const RosterSample &sample);

} // namespace flow::test
