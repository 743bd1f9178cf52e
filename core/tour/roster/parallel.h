// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <thread>
#include <vector>

namespace flow::tour::roster {

/// fn(0) ... fn(count - 1) on so many threads, the calling one among them. What each computes must not depend on the
/// order; then the result does not depend on the number of threads.
template <class Function>
void parallelFor(int count, int threads, Function fn)
{
    std::atomic<int> next = 0;
    const auto work = [&] {
        for (int i = next++; i < count; i = next++)
            fn(i);
    };
    std::vector<std::jthread> helpers;
    for (int t = 1; t < threads && t < count; ++t)
        helpers.emplace_back(work);
    work();
}

} // namespace flow::tour::roster
