// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/calendarreader.h"

#include "core/show/datecheck.h"

#include <algorithm>

namespace flow {

std::tuple<int, qint64, qint64> conflictPair(ConflictKind kind, qint64 first, qint64 second)
{
    return {int(kind), std::min(first, second), std::max(first, second)};
}

QDate lastCalledDay(QDate today) { return today.addMonths(12); }

bool isWithin(const Conflict &conflict, const ConflictIndex &index, QDate from, QDate to)
{
    const auto has = [&](QDate day) { return day >= from && day <= to; };
    if (conflict.kind == ConflictKind::Resource) return has(conflict.day);
    const auto isOf = [&](qint64 key) {
        const Engagement *one = index.engagement(key);
        return one && has(one->day);
    };
    const bool isOfBlock = conflict.kind == ConflictKind::Unavailable || conflict.kind == ConflictKind::Exclusivity;
    return isOf(conflict.first) || (!isOfBlock && isOf(conflict.second));
}

const CalendarItem *CalendarData::item(qint64 key) const
{
    const auto it = byKey.constFind(key);
    return it == byKey.constEnd() ? nullptr : &items[size_t(*it)];
}

std::span<const CalendarItem> CalendarData::itemsOf(qint64 artist) const
{
    const auto it = byArtist.constFind(artist);
    return it == byArtist.constEnd() ? std::span<const CalendarItem>() : std::span(items).subspan(size_t(it->first), size_t(it->second));
}

const CalendarArtist *CalendarData::artist(qint64 id) const
{
    const auto it = std::ranges::find(artists, id, &CalendarArtist::id);
    return it == artists.end() ? nullptr : &*it;
}

const Blockage *CalendarData::blockOn(qint64 artist, QDate day) const
{
    const auto it = std::ranges::find_if(blocks, [&](const Blockage &block) { return block.artist == artist && day >= block.first && day <= block.last; });
    return it == blocks.end() ? nullptr : &*it;
}

bool CalendarData::isAccepted(const Conflict &conflict) const { return accepted.contains(conflictPair(conflict.kind, conflict.first, conflict.second)); }

std::vector<Conflict> CalendarData::checkMove(qint64 key, QDate day) const
{
    const CalendarItem *moved = item(key);
    if (!moved) return {};
    Engagement there = moved->engagement;
    const ShowSpan span = spanOf(moved->times, day, moved->zone.zone);
    there.day = day;
    there.begins = span.begin.toMSecsSinceEpoch();
    there.ends = span.end.toMSecsSinceEpoch();
    std::vector<Conflict> found = conflictsAhead(*index, there);
    std::erase_if(found, [this](const Conflict &conflict) { return isAccepted(conflict); });
    return found;
}

ShowTimes showTimesFrom(const QString &loadIn, const QString &soundcheck, const QString &doors, const QString &onStage, int setMinutes, const QString &curfew)
{
    ShowTimes times;
    times[ShowMoment::LoadIn] = timeFromText(loadIn);
    times[ShowMoment::Soundcheck] = timeFromText(soundcheck);
    times[ShowMoment::Doors] = timeFromText(doors);
    times[ShowMoment::OnStage] = timeFromText(onStage);
    if (times[ShowMoment::OnStage] && setMinutes > 0) times[ShowMoment::End] = times[ShowMoment::OnStage]->addSecs(setMinutes * 60);
    times[ShowMoment::Curfew] = timeFromText(curfew);
    return times;
}

} // namespace flow
