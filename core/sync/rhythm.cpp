// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/rhythm.h"

#include <algorithm>

namespace flow {

qint64 Rhythm::next() const
{
    if (asked || lastRun == 0) return now;
    // What the system says about the network may be wrong, so it is tried now and then all the same.
    if (!online) return lastRun + kLongestMs;
    if (failures > 0) {
        const qint64 longest = std::min(kLongestMs, qint64(1000) << std::min(failures, 20));
        // Nobody silences a client for longer than it would be silent by itself.
        return std::max(lastRun, std::min(notBefore, lastRun + kLongestMs)) + 1000 + qint64(double(longest - 1000) * chance);
    }
    const qint64 pull = metered ? kMeteredMs : live ? kLivePullMs : kPullMs;
    qint64 time = lastRun + pull + qint64(double(pull) * 0.4 * (chance - 0.5));
    if (firstChange > 0) time = std::min(time, std::min(lastChange + kSettleMs, firstChange + kLatestMs));
    if (poked) time = std::min(time, now);
    return time;
}

} // namespace flow
