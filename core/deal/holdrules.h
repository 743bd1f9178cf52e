// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <vector>

namespace flow {

/// Our active hold in a slot: one room of one venue on one day.
struct RankedHold
{
    qint64 id = 0;
    int rank = 1; ///< as the promoter counts it, over all agencies
    bool operator==(const RankedHold &) const = default;
};

/// The rules of ranks, on the holds of one slot, sorted by rank. Ranks are the promoter's: 1 to n without a gap over all
/// agencies, of which we only know ours. So a gap between two of ours stands for somebody else's hold; it is never invented and
/// never grows, and no two of ours share a rank. Pure; holdbook.h applies them to the workspace.
namespace holdrules {

    /// The rank of a hold that was granted without saying which: behind everything we know of.
    int nextRank(const std::vector<RankedHold> &slot);

    /// Puts a hold at a rank, as the promoter says now. Whoever has that rank moves back by one, and so on until a gap takes
    /// the last of them.
    void insert(std::vector<RankedHold> &slot, RankedHold hold);

    /// A hold of ours leaves: everything behind it moves up by one.
    void remove(std::vector<RankedHold> &slot, qint64 id);

    /// A hold of somebody else before `id` left: `id` and everything behind it move up by one. False, and nothing changes, when
    /// no gap before it says that there was one.
    bool promote(std::vector<RankedHold> &slot, qint64 id);

    /// Moves a hold to another rank: taken out without promoting anybody, then inserted.
    void move(std::vector<RankedHold> &slot, qint64 id, int rank);

    /// How many holds of other agencies stand before this one.
    int othersBefore(const std::vector<RankedHold> &slot, qint64 id);

    /// Two holds of one rank, as imports bring: the first of them keeps it, the others wait behind. `slot` is sorted by rank,
    /// then by who was granted earlier. True when something changed.
    bool settle(std::vector<RankedHold> &slot);

    /// Ranks ascend from at least 1, none twice.
    bool isSound(const std::vector<RankedHold> &slot);

} // namespace holdrules

} // namespace flow
