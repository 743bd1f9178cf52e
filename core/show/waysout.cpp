// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/waysout.h"

#include <algorithm>
#include <cstdlib>

namespace flow {

namespace {

constexpr int kTripDays = 3; ///< shows further apart are not one trip

bool isClean(const std::vector<Conflict> &conflicts, int &notices)
{
    notices = 0;
    for (const Conflict &conflict : conflicts) {
        if (conflict.severity != Severity::Notice) return false;
        ++notices;
    }
    return true;
}

int kmBetween(const ConflictIndex &index, const Engagement *from, const Engagement *to)
{
    if (!from || !to || std::abs(from->day.daysTo(to->day)) > kTripDays) return 0;
    const auto way = index.way(*from, *to);
    return way ? way->km : 0;
}

void describeArrival(const ConflictIndex &index, const Engagement &one, WayOut &way)
{
    const Engagement *before = index.neighbours(one).before;
    if (!before || before->day.daysTo(one.day) > kTripDays) return;
    if (const auto drive = index.way(*before, one)) {
        way.from = before->key;
        way.driveMinutes = drive->minutes;
    }
}

/// The engagement that gives way more easily: the less certain, of two alike the later.
const Engagement *softer(const ConflictIndex &index, const Conflict &conflict)
{
    const Engagement *first = index.engagement(conflict.first);
    const Engagement *second = conflict.kind == ConflictKind::Unavailable || conflict.kind == ConflictKind::Exclusivity ? nullptr : index.engagement(conflict.second);
    if (!first || !second) return first ? first : second;
    return first->state > second->state ? first : second;
}

void addArtists(const ConflictIndex &index, const Engagement &one, std::vector<WayOut> &ways)
{
    const Performer *own = index.performer(one.artist);
    if (!own) return;
    std::vector<std::pair<int, WayOut>> found;
    for (const Performer &performer : index.performers()) {
        const auto shared = std::ranges::count_if(performer.genres, [&](const QString &genre) { return own->genres.contains(genre); });
        if (performer.key == one.artist || shared == 0) continue;
        Engagement other = one;
        other.artist = performer.key;
        WayOut way{.kind = WayOutKind::OtherArtist, .engagement = one.key, .day = one.day, .artist = performer.key};
        if (!isClean(index.check(other), way.remaining)) continue;
        way.moreKm = detourOf(index, other);
        describeArrival(index, other, way);
        found.emplace_back(int(shared), way);
    }
    std::ranges::stable_sort(found, [](const auto &a, const auto &b) { return std::pair(-a.first, a.second.moreKm) < std::pair(-b.first, b.second.moreKm); });
    for (size_t i = 0; i < std::min<size_t>(2, found.size()); ++i)
        ways.push_back(found[i].second);
}

} // namespace

int detourOf(const ConflictIndex &index, const Engagement &one)
{
    const auto around = index.neighbours(one);
    return kmBetween(index, around.before, &one) + kmBetween(index, &one, around.after) - kmBetween(index, around.before, around.after);
}

Engagement movedTo(Engagement engagement, QDate day)
{
    const qint64 shift = engagement.day.daysTo(day) * 86'400'000;
    engagement.day = day;
    engagement.begins += shift;
    engagement.ends += shift;
    return engagement;
}

std::vector<WayOut> freeDays(const ConflictIndex &index, const Engagement &engagement, QDate today, int count, int span)
{
    std::vector<WayOut> found;
    const int before = detourOf(index, engagement);
    for (int away = 1; away <= span && int(found.size()) < 3 * count; ++away) {
        for (const int days : {-away, away}) {
            const Engagement moved = movedTo(engagement, engagement.day.addDays(days));
            if (moved.day <= today) continue;
            WayOut way{.kind = WayOutKind::Move, .engagement = engagement.key, .day = moved.day};
            if (!isClean(index.check(moved), way.remaining)) continue;
            way.moreKm = detourOf(index, moved) - before;
            describeArrival(index, moved, way);
            found.push_back(way);
        }
    }
    // A day nearby is worth some kilometres; a Monday for a Saturday is not.
    const auto isWeekend = [](QDate day) { return day.dayOfWeek() >= 5; };
    const auto cost = [&](const WayOut &way) {
        const qint64 days = std::abs(engagement.day.daysTo(way.day));
        return way.moreKm + 12 * days + (isWeekend(way.day) != isWeekend(engagement.day) ? 120 : 0) + 25 * way.remaining;
    };
    std::ranges::stable_sort(found, {}, cost);
    if (int(found.size()) > count) found.resize(size_t(count));
    return found;
}

std::vector<WayOut> waysOut(const ConflictIndex &index, const Conflict &conflict, QDate today, int moves)
{
    std::vector<WayOut> ways;
    const Engagement *one = softer(index, conflict);
    if (!one) return ways;
    ways = freeDays(index, *one, today, moves);
    if (conflict.kind != ConflictKind::Holiday) addArtists(index, *one, ways);
    if (conflict.kind == ConflictKind::Radius) ways.push_back({.kind = WayOutKind::Waiver, .engagement = conflict.first});
    if (one->state >= DateState::FirstHold && conflict.kind != ConflictKind::Holiday) ways.push_back({.kind = WayOutKind::Release, .engagement = one->key});
    ways.push_back({.kind = WayOutKind::Keep, .engagement = one->key});
    return ways;
}

} // namespace flow
