// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/show/bulk.h"

#include "core/show/calendardata.h"
#include "core/show/waysout.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <limits>

namespace flow {

namespace {

constexpr qint64 kHourMs = 3'600'000;
constexpr qint64 kNever = std::numeric_limits<qint64>::max() / 4;
// What a kilometre and a notice weigh beside money, in minor units: fuel and a person's attention.
constexpr qint64 kKmWeight = 50, kNoticeWeight = 2000;

std::pair<qint64, qint64> spanOn(const BulkRequest &request, const QTimeZone &zone, QDate day)
{
    const QTimeZone at = zone.isValid() ? zone : QTimeZone::utc();
    const QDateTime begins(day, request.begins, at), ends(request.ends > request.begins ? day : day.addDays(1), request.ends, at);
    return {begins.toMSecsSinceEpoch(), ends.toMSecsSinceEpoch()};
}

/// Minutes between the clocks of a place and those at a home: by the sun, since homes have no zone of their own.
int zoneMinutes(const ConflictIndex &index, const BulkRequest &request, const BulkPlace &place)
{
    if (!place.zone.isValid()) return 0;
    const int there = place.zone.offsetFromUtc(QDateTime(request.from, QTime(12, 0), QTimeZone::utc())) / 60;
    int most = 0;
    for (const qint64 artist : request.artists) {
        const Performer *performer = index.performer(artist);
        if (!performer || !performer->home) continue;
        const int away = std::abs(there - int(std::lround(performer->home->lon / 15.0)) * 60);
        // Clocks of one country are up to two hours off the sun; less than that is the same day's rhythm.
        if (away > 120) most = std::max(most, away);
    }
    return most;
}

/// Road kilometres from the artists' homes and back, once for the set.
int kmFromHome(const ConflictIndex &index, const BulkRequest &request, const BulkPlace &place)
{
    double km = 0;
    for (const qint64 artist : request.artists)
        if (const Performer *performer = index.performer(artist); performer && performer->home && place.at) km += 2 * distanceKm(*performer->home, *place.at) * index.rules().detour;
    return int(std::lround(km));
}

} // namespace

qint64 StockItem::costOf(qint64 begins, qint64 ends) const
{
    switch (per) {
    case Per::Use: return cost;
    case Per::Day: return cost * std::max<qint64>(1, (ends - begins + 24 * kHourMs - 1) / (24 * kHourMs));
    case Per::Hour: return cost * std::max<qint64>(1, (ends - begins + kHourMs - 1) / kHourMs);
    }
    return 0;
}

std::vector<BulkDay> bulkDays(const ConflictIndex &index, const std::vector<StockItem> &stock, const BulkRequest &request, size_t place)
{
    const BulkPlace &where = request.places[place];
    std::vector<qint64> needed = request.needed;
    if (where.room) needed.push_back(where.room);
    std::vector<BulkDay> days;
    for (QDate day = request.from; day <= request.to; day = day.addDays(1)) {
        BulkDay one{.day = day, .isAllowed = (request.weekdays >> (day.dayOfWeek() - 1) & 1) != 0, .conflicts = {}, .taken = {}};
        std::tie(one.begins, one.ends) = spanOn(request, where.zone, day);
        for (const qint64 artist : request.artists) {
            const Engagement date{.key = -artist, .artist = artist, .venue = where.venue, .day = day, .state = DateState::Confirmed, .begins = one.begins, .ends = one.ends,
                .isTimed = true, .isPublic = request.isPublic, .at = where.at, .country = where.country};
            for (Conflict &conflict : index.check(date)) {
                if (conflict.severity == Severity::Notice) {
                    ++one.notices;
                    continue;
                }
                if (conflict.first == date.key) conflict.first = artist;
                one.conflicts.push_back(std::move(conflict));
            }
            one.km += detourOf(index, date);
        }
        for (const qint64 id : needed) {
            if (index.freePieces(id, one.begins, one.ends) < 1) one.taken.push_back(id);
            if (const auto item = std::ranges::find(stock, id, &StockItem::id); item != stock.end()) one.cost += item->costOf(one.begins, one.ends);
        }
        days.push_back(std::move(one));
    }
    return days;
}

void noteLowerHolds(std::vector<BulkDay> &days, const CalendarData &data, const BulkRequest &request)
{
    for (const qint64 artist : request.artists) {
        for (const CalendarItem &item : data.itemsOf(artist)) {
            if (item.engagement.state != DateState::LowerHold) continue;
            if (const auto day = std::ranges::find(days, item.day(), &BulkDay::day); day != days.end()) ++day->lowerHolds;
        }
    }
}

qint64 bulkWeight(const BulkDay &day) { return day.cost + std::max(0, day.km) * kKmWeight + day.notices * kNoticeWeight; }

std::vector<QDate> bestDays(const std::vector<BulkDay> &days, const BulkRequest &request)
{
    // least[k][i]: the least weight of k + 1 days of which the last is day i; from[k][i]: the one before it.
    const size_t n = days.size(), wanted = size_t(std::max(1, request.count)), gap = size_t(std::max(1, request.gap));
    std::vector<std::vector<qint64>> least(wanted, std::vector<qint64>(n, kNever));
    std::vector<std::vector<size_t>> from(wanted, std::vector<size_t>(n, n));
    size_t deepest = wanted;
    for (size_t k = 0; k < wanted; ++k) {
        size_t best = n; // of k days, that ends `gap` days before or earlier
        bool any = false;
        for (size_t i = 0; i < n; ++i) {
            if (k > 0 && i >= gap) {
                const size_t before = i - gap;
                const bool isBetter = best == n || request.isGapFixed || least[k - 1][before] < least[k - 1][best];
                if (isBetter) best = before;
            }
            if (!days[i].isFree()) continue;
            if (k == 0) least[k][i] = bulkWeight(days[i]);
            else if (best != n && least[k - 1][best] < kNever) {
                least[k][i] = least[k - 1][best] + bulkWeight(days[i]);
                from[k][i] = best;
            }
            any |= least[k][i] < kNever;
        }
        if (!any) {
            deepest = k;
            break;
        }
    }
    std::vector<QDate> chosen;
    if (deepest == 0) return chosen;
    size_t k = deepest - 1, at = size_t(std::ranges::min_element(least[k]) - least[k].begin());
    for (;; at = from[k--][at]) {
        chosen.push_back(days[at].day);
        if (k == 0) break;
    }
    std::ranges::reverse(chosen);
    return chosen;
}

BulkProposal weighBulk(const ConflictIndex &index, const std::vector<BulkDay> &days, const BulkRequest &request, size_t place, const std::vector<QDate> &chosen)
{
    BulkProposal proposal{.place = place, .days = chosen, .km = chosen.empty() ? 0 : kmFromHome(index, request, request.places[place]), .zoneMinutes = zoneMinutes(index, request, request.places[place])};
    for (const QDate &day : chosen) {
        const auto one = std::ranges::find(days, day, &BulkDay::day);
        if (one == days.end()) continue;
        proposal.cost += one->cost;
        proposal.km += one->km;
        proposal.notices += one->notices;
    }
    return proposal;
}

std::vector<BulkProposal> proposeBulk(const ConflictIndex &index, const std::vector<StockItem> &stock, const BulkRequest &request, size_t most)
{
    std::vector<BulkProposal> proposals;
    for (size_t place = 0; place < request.places.size(); ++place) {
        const std::vector<BulkDay> days = bulkDays(index, stock, request, place);
        std::vector<QDate> chosen = bestDays(days, request);
        if (!chosen.empty()) proposals.push_back(weighBulk(index, days, request, place, std::move(chosen)));
    }
    std::ranges::stable_sort(proposals, {}, [&](const BulkProposal &one) {
        return std::tuple(request.count - int(one.days.size()), one.cost + std::max(0, one.km) * kKmWeight + one.notices * kNoticeWeight, one.zoneMinutes, one.days.front());
    });
    if (proposals.size() > most) proposals.resize(most);
    return proposals;
}

std::vector<QDate> insteadOf(const std::vector<BulkDay> &days, const std::vector<QDate> &chosen, QDate day, size_t most)
{
    std::vector<const BulkDay *> free;
    for (const BulkDay &one : days)
        if (one.isFree() && !std::ranges::contains(chosen, one.day)) free.push_back(&one);
    std::ranges::stable_sort(free, {}, [&](const BulkDay *one) { return std::pair(std::abs(day.daysTo(one->day)), bulkWeight(*one)); });
    std::vector<QDate> result;
    for (size_t i = 0; i < std::min(most, free.size()); ++i)
        result.push_back(free[i]->day);
    return result;
}

} // namespace flow
