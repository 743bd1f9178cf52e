// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdrules.h"

#include <algorithm>
#include <utility>

namespace flow::holdrules {
namespace {

auto find(std::vector<RankedHold> &slot, qint64 id) { return std::ranges::find(slot, id, &RankedHold::id); }

} // namespace

int nextRank(const std::vector<RankedHold> &slot) { return slot.empty() ? 1 : slot.back().rank + 1; }

void insert(std::vector<RankedHold> &slot, RankedHold hold)
{
    hold.rank = std::max(hold.rank, 1);
    auto at = std::ranges::lower_bound(slot, hold.rank, {}, &RankedHold::rank);
    int taken = hold.rank;
    for (auto behind = at; behind != slot.end() && behind->rank == taken; ++behind) taken = ++behind->rank;
    slot.insert(at, hold);
}

void remove(std::vector<RankedHold> &slot, qint64 id)
{
    const auto at = find(slot, id);
    if (at == slot.end()) return;
    for (auto behind = at + 1; behind != slot.end(); ++behind) --behind->rank;
    slot.erase(at);
}

bool promote(std::vector<RankedHold> &slot, qint64 id)
{
    if (othersBefore(slot, id) == 0) return false;
    auto at = find(slot, id);
    // The gap that closes is the nearest one before the hold: those of ours between it and the gap move up as well.
    while (at != slot.begin() && (at - 1)->rank == at->rank - 1) --at;
    for (; at != slot.end(); ++at) --at->rank;
    return true;
}

void move(std::vector<RankedHold> &slot, qint64 id, int rank)
{
    const auto at = find(slot, id);
    if (at == slot.end()) return;
    slot.erase(at);
    insert(slot, {id, rank});
}

int othersBefore(const std::vector<RankedHold> &slot, qint64 id)
{
    const auto at = std::ranges::find(slot, id, &RankedHold::id);
    return at == slot.end() ? 0 : at->rank - 1 - int(at - slot.begin());
}

bool settle(std::vector<RankedHold> &slot)
{
    bool changed = false;
    int last = 0;
    for (RankedHold &hold : slot) {
        const int rank = std::max(hold.rank, last + 1);
        changed |= rank != hold.rank;
        hold.rank = last = rank;
    }
    return changed;
}

bool isSound(const std::vector<RankedHold> &slot)
{
    int last = 0;
    return std::ranges::all_of(slot, [&](const RankedHold &hold) { return hold.rank > std::exchange(last, hold.rank); });
}

} // namespace flow::holdrules
