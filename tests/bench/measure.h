// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/resources.h"

#include <algorithm>
#include <cstdio>
#include <vector>

namespace flow::bench {

/// Times of the same work done again and again, in milliseconds.
struct Times
{
    std::vector<double> ms;
    double at(double part)
    {
        std::ranges::sort(ms);
        return ms.empty() ? 0 : ms[std::min(ms.size() - 1, size_t(double(ms.size()) * part))];
    }
};

using test::cpuSeconds;
using test::forgetPeak;
using test::megabytes;
using test::peakMegabytes;

} // namespace flow::bench
