// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/costsplit.h"

#include "core/tour/roster/legs.h"
#include "core/tour/roster/split.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace flow::tour {

namespace {

bool maySleepThere(const Problem &problem, int artist, const Candidate &at)
{
    const Artist &who = problem.artists[size_t(artist)];
    return roster::homeOf(who) < 0 || roster::daysAfter(problem, roster::paceOf(who), at, roster::homeOf(who)) != 0;
}

qint64 savedBy(const Problem &problem, const std::vector<SharedCost> &shared, const std::vector<int> &artists)
{
    qint64 saved = 0;
    for (const SharedCost &one : shared) {
        std::vector<int> users;
        std::ranges::copy_if(one.artists, std::back_inserter(users), [&](int artist) { return std::ranges::contains(artists, artist); });
        saved += std::llround(one.pairSaving) * std::ssize(pairsOf(problem.rules.sharing, users));
    }
    return saved;
}

} // namespace

std::vector<std::array<int, 2>> pairsOf(const Sharing &sharing, const std::vector<int> &artists)
{
    const auto may = [&](int a, int b) {
        return sharing.pairs.empty() || std::ranges::any_of(sharing.pairs, [&](const auto &pair) { return pair == std::array{a, b} || pair == std::array{b, a}; });
    };
    std::vector<std::array<int, 2>> pairs;
    std::vector<int> left = artists;
    while (left.size() > 1) {
        const int first = left.front();
        left.erase(left.begin());
        const auto partner = std::ranges::find_if(left, [&](int other) { return may(first, other); });
        if (partner == left.end()) continue;
        pairs.push_back({first, *partner});
        left.erase(partner);
    }
    return pairs;
}

std::vector<SharedCost> sharedCosts(const Problem &problem, const std::vector<Route> &routes)
{
    const Sharing &sharing = problem.rules.sharing;
    if (!sharing.on) return {};
    std::map<std::array<int, 4>, SharedCost> byLeg; // day, 0 or 1 for a night, place of both ends and the day that it begins
    const auto use = [&](std::array<int, 4> key, const SharedCost &one, int artist) { byLeg.try_emplace(key, one).first->second.artists.push_back(artist); };
    for (const Route &route : routes)
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &stop = route.stops[i];
            const Candidate &to = problem.candidates[size_t(stop.candidate)];
            if (maySleepThere(problem, route.artist, to))
                use({stop.day * 2 + 1, to.place, to.place, stop.day}, {.candidate = stop.candidate, .day = stop.day, .pairSaving = sharing.perNight}, route.artist);
            if (i == 0 || stop.fromHome) continue;
            const Stop &before = route.stops[i - 1];
            const int from = problem.candidates[size_t(before.candidate)].place, days = stop.day - before.day;
            if (days <= 0 || problem.travel.timeOf(from, to.place) >= kNoWay) continue;
            // The night after the show is shared as a night, wherever the two go on to.
            const double saving = sharing.perKm * problem.travel.drivenTogether(from, to.place) + sharing.perDay * days + sharing.perNight * (days - 1);
            use({stop.day * 2, from, to.place, before.day}, {.from = before.candidate, .candidate = stop.candidate, .day = stop.day, .pairSaving = saving}, route.artist);
        }
    std::vector<SharedCost> shared;
    for (auto &[key, one] : byLeg)
        if (one.pairSaving > 0 && !pairsOf(sharing, one.artists).empty()) shared.push_back(std::move(one));
    return shared;
}

SavingSplit splitSaving(const Problem &problem, const std::vector<SharedCost> &shared)
{
    SavingSplit split{.parts = std::vector<qint64>(problem.artists.size(), 0)};
    std::vector<int> parties;
    for (const SharedCost &one : shared)
        for (const int artist : one.artists)
            if (!std::ranges::contains(parties, artist)) parties.push_back(artist);
    std::ranges::sort(parties);
    split.total = savedBy(problem, shared, parties);
    split.isExact = parties.size() <= kMostParties;
    if (split.isExact) {
        const std::vector<qint64> parts = shapleySplit(int(parties.size()), [&](unsigned set) {
            std::vector<int> who;
            for (size_t i = 0; i < parties.size(); ++i)
                if (set >> i & 1) who.push_back(parties[i]);
            return savedBy(problem, shared, who);
        });
        for (size_t i = 0; i < parties.size(); ++i)
            split.parts[size_t(parties[i])] = parts[i];
        return split;
    }
    for (const SharedCost &one : shared) {
        const qint64 saved = savedBy(problem, {one}, one.artists), count = std::ssize(one.artists);
        for (qint64 i = 0; i < count; ++i)
            split.parts[size_t(one.artists[size_t(i)])] += saved / count + (i < saved % count ? 1 : 0);
    }
    return split;
}

} // namespace flow::tour
