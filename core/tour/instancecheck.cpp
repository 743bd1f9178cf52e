// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/instance.h"

#include <QSet>

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

constexpr Tick kMinutesADay = 1440;

std::unexpected<Error> wrong(const QString &path, const char *reason, const QString &detail = {}) { return failure(ErrorCode::Invalid, {path, QString::fromLatin1(reason)}, detail); }

std::unexpected<Error> tooMany(const QString &path, qint64 most) { return failure(ErrorCode::Invalid, {path, u"many"_s, QString::number(most)}); }

bool isAmount(double value) { return value >= 0 && value <= 1e15; } // NaN is not

template <class T>
Result<> uniqueIds(const std::vector<T> &all, const char *list)
{
    QSet<QString> seen;
    for (size_t i = 0; i < all.size(); ++i) {
        if (seen.contains(all[i].id)) return wrong(u"%1[%2].id"_s.arg(QLatin1StringView(list)).arg(i), "twice", all[i].id);
        seen.insert(all[i].id);
    }
    return {};
}

Result<> checkWindow(const Window &window, const QString &path)
{
    if (window.open < 0 || window.close > kTickMost) return wrong(path, "range");
    if (window.open > window.close) return wrong(path, "reversed");
    return {};
}

Result<> checkArtist(const Artist &artist, int places, const QString &path)
{
    for (const auto &[name, place] : {std::pair("start", artist.start), std::pair("end", artist.end), std::pair("home", artist.home)})
        if (place < -1 || place >= places) return wrong(path + u'.' + QLatin1StringView(name), "unknown");
    FLOW_TRY(checkWindow(artist.window, path + u".window"_s));
    for (const double amount : {artist.costPerTick, artist.costPerKm, artist.costPerNight, artist.costPerDay, artist.costPerShow, artist.costPerTour, artist.minimumFee})
        if (!isAmount(amount)) return wrong(path + u".cost"_s, "number");
    if (!isAmount(artist.maximumKmPerDay) || artist.maximumDrivePerDay < 0 || artist.maximumConsecutiveShows < 0 || artist.daysOffPerWeek < 0
        || artist.daysOffPerWeek > 6 || artist.maximumDaysAway < 0 || artist.maximumShows < 0)
        return wrong(path + u".limits"_s, "range");
    return {};
}

Result<> checkCandidate(const Candidate &candidate, const Problem &problem, const QString &path)
{
    const int artists = int(problem.artists.size());
    if (candidate.place < 0 || candidate.place >= problem.travel.places) return wrong(path + u".place"_s, "unknown");
    if (candidate.duration < 0 || candidate.duration > kTickMost) return wrong(path + u".duration"_s, "range");
    // With dates a tick is a minute, and a show is one of a day: it may begin after midnight, not on the day after.
    if (problem.usesDays() && candidate.duration > kMinutesADay) return wrong(path + u".duration"_s, "day");
    for (size_t i = 0; i < candidate.windows.size(); ++i) {
        if (problem.usesDays() && (candidate.windows[i].open >= kMinutesADay || candidate.windows[i].close > 2 * kMinutesADay)) return wrong(path + u".windows[%1]"_s.arg(i), "day");
        FLOW_TRY(checkWindow(candidate.windows[i], path + u".windows[%1]"_s.arg(i)));
        if (i && candidate.windows[i].open <= candidate.windows[i - 1].close) return wrong(path + u".windows[%1]"_s.arg(i), "order");
    }
    if (!std::ranges::is_sorted(candidate.days)) return wrong(path + u".days"_s, "order");
    for (size_t i = 0; i < candidate.offers.size(); ++i) {
        const Offer &offer = candidate.offers[i];
        if (offer.artist < 0 || offer.artist >= artists || (i && offer.artist <= candidate.offers[i - 1].artist)) return wrong(path + u".fee"_s, "unknown");
        if (!isAmount(offer.fee) || !isAmount(offer.career)) return wrong(path + u".fee"_s, "number");
    }
    if (!(candidate.chance >= 0 && candidate.chance <= 1)) return wrong(path + u".chance"_s, "range");
    if (!(candidate.rate > 0 && candidate.rate <= 1e9)) return wrong(path + u".rate"_s, "range");
    if (candidate.radius && (!isAmount(candidate.radius->km) || candidate.radius->before < 0 || candidate.radius->after < 0)) return wrong(path + u".radius"_s, "range");
    const Demand &demand = candidate.demand;
    if (demand.artist < -1 || demand.artist >= artists) return wrong(path + u".fixed"_s, "unknown");
    return {};
}

Result<> checkTravel(const Problem &problem)
{
    const Travel &travel = problem.travel;
    const size_t cells = size_t(travel.places) * size_t(travel.places);
    if (travel.places < 0 || travel.places > kMostPlaces) return tooMany(u"travel"_s, kMostPlaces);
    if (travel.time.size() != cells || (!travel.km.empty() && travel.km.size() != cells) || (!travel.cost.empty() && travel.cost.size() != cells)) return wrong(u"travel"_s, "square");
    if (std::ranges::any_of(travel.time, [](Tick t) { return t < 0 || t > kNoWay; })) return wrong(u"travel.time"_s, "range");
    if (std::ranges::any_of(travel.km, [](float km) { return !isAmount(double(km)); })) return wrong(u"travel.km"_s, "number");
    if (std::ranges::any_of(travel.cost, [](float cost) { return !isAmount(double(cost)); })) return wrong(u"travel.cost"_s, "number");
    bool needsKm = problem.rules.nearKm > 0 || (problem.rules.sharing.on && problem.rules.sharing.perKm > 0);
    for (const Artist &artist : problem.artists) needsKm |= artist.costPerKm > 0 || artist.maximumKmPerDay > 0;
    for (const Candidate &candidate : problem.candidates) needsKm |= candidate.radius && candidate.radius->km > 0;
    if (needsKm && travel.km.empty() && cells > 0) return wrong(u"travel.km"_s, "missing");
    return {};
}

} // namespace

Result<> checkProblem(const Problem &problem)
{
    if (problem.artists.size() > size_t(kMostArtists)) return tooMany(u"artists"_s, kMostArtists);
    if (problem.candidates.size() > size_t(kMostCandidates)) return tooMany(u"candidates"_s, kMostCandidates);
    if (qint64(problem.artists.size()) * qint64(problem.candidates.size()) > kMostOffers) return tooMany(u"candidates"_s, kMostOffers / qint64(problem.artists.size()));
    if (problem.artists.empty()) return wrong(u"artists"_s, "empty");
    if (problem.days < 0 || problem.days > kMostDays) return wrong(u"days"_s, "range");
    if (!isAmount(problem.travelCostPerTick)) return wrong(u"travel_cost_per_time"_s, "number");
    FLOW_TRY(uniqueIds(problem.artists, "artists"));
    FLOW_TRY(uniqueIds(problem.candidates, "candidates"));
    FLOW_TRY(checkTravel(problem));
    for (size_t i = 0; i < problem.artists.size(); ++i) FLOW_TRY(checkArtist(problem.artists[i], problem.travel.places, u"artists[%1]"_s.arg(i)));
    for (size_t i = 0; i < problem.candidates.size(); ++i) FLOW_TRY(checkCandidate(problem.candidates[i], problem, u"candidates[%1]"_s.arg(i)));
    for (size_t i = 0; i < problem.packages.size(); ++i)
        for (const int member : problem.packages[i].members)
            if (member < 0 || size_t(member) >= problem.candidates.size()) return wrong(u"packages[%1].members"_s.arg(i), "unknown");
    return {};
}

} // namespace flow::tour
