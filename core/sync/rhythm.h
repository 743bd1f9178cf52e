// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>

namespace flow {

/// When to exchange with the cloud next: soon after a change here or a poke from there, seldom otherwise, more and more
/// seldom while it fails, and little where every megabyte costs. Pure; all times in milliseconds.
struct Rhythm
{
    qint64 now = 0;
    qint64 lastRun = 0; ///< end of the latest exchange; 0: none yet
    qint64 firstChange = 0; ///< of those that wait; 0: none waits
    qint64 lastChange = 0;
    int failures = 0; ///< in a row
    qint64 notBefore = 0; ///< while it fails: the web server has said when to come back; 0: it has not
    bool asked = false; ///< the person wants it now
    bool poked = false; ///< the cloud has something new
    bool live = false; ///< pokes arrive, so there is less need to ask
    bool online = true;
    bool metered = false;
    double chance = 0.5; ///< 0 to 1, another one each time: a thousand clients do not come back in the same second

    /// The time of the next exchange, which may be past: now.
    qint64 next() const;
    static constexpr qint64 kSettleMs = 500; ///< after a change: the next one often follows at once; a colleague sees it within a second
    static constexpr qint64 kLatestMs = 10'000; ///< however many follow
    static constexpr qint64 kPullMs = 60'000;
    static constexpr qint64 kLivePullMs = 180'000;
    static constexpr qint64 kMeteredMs = 900'000;
    static constexpr qint64 kLongestMs = 300'000; ///< between attempts that fail
};

} // namespace flow
