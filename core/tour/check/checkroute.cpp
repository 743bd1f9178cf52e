// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/check/checkroute.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

using namespace Qt::StringLiterals;

namespace {

bool near(double a, double b) { return std::abs(a - b) <= 1e-6 * std::max({1.0, std::abs(a), std::abs(b)}); }

/// What one stop is worth after priced rules; says when a hard rule is broken.
double worthOf(const Problem &problem, const Candidate &candidate, const Artist &artist, int a, QStringList &wrong)
{
    const Offer *offer = candidate.offerOf(a);
    if (!offer) {
        wrong << u"offer: %1 has none for %2"_s.arg(candidate.id, artist.id);
        return 0;
    }
    const bool fixed = candidate.demand.kind == Demand::Fixed;
    double worth = (fixed ? 1.0 : candidate.chance) * (offer->fee + offer->career) * candidate.rate;
    if (candidate.demand.artist >= 0 && candidate.demand.artist != a) wrong << u"demand: %1 is not for %2"_s.arg(candidate.id, artist.id);
    if (fixed) return worth;
    const auto hold = [&](bool kept, Rule rule, const char *name) {
        if (kept) return;
        if (problem.rules[rule].kind == RuleForm::Hard) wrong << QLatin1StringView(name) + u": "_s + candidate.id;
        if (problem.rules[rule].kind == RuleForm::Priced) worth -= problem.rules[rule].price;
    };
    hold(offer->fee * candidate.rate >= artist.minimumFee, Rule::MinimumFee, "minimum fee");
    hold(candidate.capacity == 0 || (candidate.capacity >= artist.minimumCapacity && (artist.maximumCapacity == 0 || candidate.capacity <= artist.maximumCapacity)),
        Rule::Capacity, "capacity");
    hold(artist.audience.isEmpty() || candidate.audience.isEmpty() || artist.audience == candidate.audience, Rule::Audience, "audience");
    const Place &place = problem.places[size_t(candidate.place)];
    for (const Exclusivity &e : problem.rules.exclusivities) {
        const bool here = (e.artist < 0 || e.artist == a) && (e.country.isEmpty() || e.country == place.country) && (e.region.isEmpty() || e.region == place.region);
        hold(!here || e.promoter == candidate.promoter, Rule::Exclusivity, "exclusivity");
    }
    return worth;
}

} // namespace

void checkRoute(const Problem &problem, const Route &route, QStringList &wrong)
{
    if (route.stops.empty()) {
        if (!near(route.cost.total(), 0)) wrong << u"cost: a route without stops"_s;
        return;
    }
    const Artist &artist = problem.artists[size_t(route.artist)];
    Tick now = route.leave;
    int here = artist.start;
    double travel = 0, km = 0, net = 0, worth = 0;
    qint64 drive = 0;
    if (now < artist.window.open) wrong << u"window: %1 leaves at %2"_s.arg(artist.id).arg(now);
    const auto go = [&](int to) {
        const Tick time = problem.travel.timeOf(here, to);
        if (time >= kNoWay) wrong << u"closed: from %1 to %2"_s.arg(here).arg(to);
        const double kilometres = problem.travel.kmOf(here, to);
        travel += (problem.travelCostPerTick + artist.costPerTick) * time + artist.costPerKm * kilometres + problem.travel.costOf(here, to);
        drive += time;
        km += kilometres;
        now += time;
        here = to;
    };
    for (const Stop &stop : route.stops) {
        const Candidate &candidate = problem.candidates[size_t(stop.candidate)];
        go(candidate.place);
        if (stop.arrive != now) wrong << u"arrival: %1 at %2, not %3"_s.arg(candidate.id).arg(now).arg(stop.arrive);
        if (stop.start < now) wrong << u"early: %1 starts at %2, arrives at %3"_s.arg(candidate.id).arg(stop.start).arg(now);
        const bool open = candidate.windows.empty() || std::ranges::any_of(candidate.windows, [&](const Window &w) { return w.open <= stop.start && stop.start <= w.close; });
        if (!open) wrong << u"window: %1 at %2"_s.arg(candidate.id).arg(stop.start);
        if (candidate.demand.kind == Demand::Fixed && candidate.demand.start && *candidate.demand.start != stop.start) wrong << u"demand: %1 at %2"_s.arg(candidate.id).arg(stop.start);
        now = stop.start + candidate.duration;
        if (stop.leave != now) wrong << u"leave: %1 at %2, not %3"_s.arg(candidate.id).arg(now).arg(stop.leave);
        const double gross = candidate.offerOf(route.artist) ? candidate.worth(*candidate.offerOf(route.artist)) : 0;
        if (!near(stop.worth, gross)) wrong << u"worth: %1 is %2, not %3"_s.arg(candidate.id).arg(gross).arg(stop.worth);
        worth += gross;
        net += worthOf(problem, candidate, artist, route.artist, wrong);
    }
    go(artist.end);
    if (now > artist.window.close) wrong << u"window: %1 is back at %2"_s.arg(artist.id).arg(now);
    if (route.back != now) wrong << u"back: %1 at %2, not %3"_s.arg(artist.id).arg(now).arg(route.back);
    if (artist.maximumShows > 0 && std::ssize(route.stops) > artist.maximumShows) wrong << u"shows: %1 of %2"_s.arg(route.stops.size()).arg(artist.maximumShows);
    const double shows = artist.costPerShow * double(route.stops.size());
    if (!near(route.cost.travel, travel)) wrong << u"cost: travel of %1 is %2, not %3"_s.arg(artist.id).arg(travel).arg(route.cost.travel);
    if (!near(route.cost.total(), travel + shows + artist.costPerTour + worth - net)) wrong << u"cost: total of %1"_s.arg(artist.id);
    if (route.drive != drive || !near(route.km, km)) wrong << u"legs: %1 ticks, %2 km of %3"_s.arg(drive).arg(km).arg(artist.id);
}

} // namespace flow::tour
