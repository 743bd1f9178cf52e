// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/conflictindex.h"

namespace flow {

/// How a conflict can be solved. ui/text/conflicttext words it.
enum class WayOutKind {
    Move, ///< to `day`, which is free
    OtherArtist, ///< `artist` is free that day and near in genre
    Waiver, ///< ask the promoter of `engagement` to let its radius clause go
    Release, ///< give the hold `engagement` back
    Keep ///< both stay; a person says why
};

struct WayOut
{
    WayOutKind kind = WayOutKind::Keep;
    qint64 engagement = 0; ///< the one that moves, changes or goes
    QDate day = {};
    qint64 artist = 0;
    int moreKm = 0; ///< road kilometres on top of the route as it is; negative: fewer
    int driveMinutes = 0; ///< from the show before, on that day
    qint64 from = 0; ///< key of the show before; 0: none within three days
    int remaining = 0; ///< notices that stay (competing on other days, holidays)
    bool operator==(const WayOut &) const = default;
};

/// Ways out of a conflict, each checked against the whole calendar so that none makes a new clash or warning; the best first:
/// moves by the fewest extra kilometres (weekdays kept where possible), then other artists, then words. `today` bounds moves.
std::vector<WayOut> waysOut(const ConflictIndex &index, const Conflict &conflict, QDate today, int moves = 3);

/// The same engagement on another day: its hours move with it.
Engagement movedTo(Engagement engagement, QDate day);

/// Road kilometres that an engagement adds to the trip it stands in.
int detourOf(const ConflictIndex &index, const Engagement &one);

/// Free days nearest to an engagement's own, at most `count`, within `span` days either side.
std::vector<WayOut> freeDays(const ConflictIndex &index, const Engagement &engagement, QDate today, int count, int span = 28);

} // namespace flow
