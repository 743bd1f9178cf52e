// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/nodes.h"

#include "core/tour/roster/legs.h"

#include <algorithm>
#include <cstdlib>

namespace flow::tour::roster {

namespace {

constexpr Rule kOwnRules[] = {Rule::MinimumFee, Rule::Capacity, Rule::Audience, Rule::HoldExpiry, Rule::Exclusivity};

bool inTerritory(const Exclusivity &exclusivity, const Place &place)
{
    return (exclusivity.country.isEmpty() || exclusivity.country == place.country)
        && (exclusivity.region.isEmpty() || exclusivity.region == place.region);
}

bool foreignTerritory(const Problem &problem, int artist, const Candidate &candidate, int day)
{
    if (candidate.place < 0 || size_t(candidate.place) >= problem.places.size()) return false;
    const Place &place = problem.places[size_t(candidate.place)];
    return std::ranges::any_of(problem.rules.exclusivities, [&](const Exclusivity &e) {
        return (e.artist < 0 || e.artist == artist) && e.days.first <= day && day <= e.days.last && inTerritory(e, place)
            && e.promoter != candidate.promoter;
    });
}

/// Fills in legs to and from home, start and end.
void addLegs(const Problem &problem, const Artist &artist, const Candidate &candidate, Node &node)
{
    const Pace pace = paceOf(artist);
    const int home = homeOf(artist);
    const double perDay = artist.costPerNight + artist.costPerDay;
    const auto out = [&](int from, int &days) {
        days = from < 0 ? 0 : daysBefore(problem, pace, from, candidate);
        if (days < 0 || !availableOn(problem, artist, node.day - days, node.day)) return kImpossible;
        return travelCost(problem, artist, from, candidate.place) + days * perDay + artist.costPerDay + artist.costPerTour;
    };
    const auto back = [&](int to, int &days) {
        days = to < 0 ? 0 : daysAfter(problem, pace, candidate, to);
        if (days < 0 || !availableOn(problem, artist, node.day, node.day + days)) return kImpossible;
        return travelCost(problem, artist, candidate.place, to) + days * perDay;
    };
    node.outCost = home < 0 ? kImpossible : out(home, node.outDays);
    node.backCost = home < 0 ? kImpossible : back(home, node.backDays);
    node.startCost = out(artist.start, node.startDays);
    node.endCost = back(artist.end, node.endDays);
}

} // namespace

std::vector<int> dateOptions(const Problem &problem, const Candidate &candidate)
{
    std::vector<int> days;
    if (candidate.demand.day != -1) {
        if (candidate.demand.day >= 0 && candidate.demand.day < problem.days) days.push_back(candidate.demand.day);
    } else if (candidate.days.empty()) {
        for (int day = 0; day < problem.days; ++day)
            days.push_back(day);
    } else {
        for (int day : candidate.days)
            if (day >= 0 && day < problem.days) days.push_back(day);
    }
    return days;
}

bool breaksAlone(const Problem &problem, Rule rule, int artistIndex, int candidateIndex, int day)
{
    const Artist &artist = problem.artists[size_t(artistIndex)];
    const Candidate &candidate = problem.candidates[size_t(candidateIndex)];
    // What is confirmed is confirmed: its own terms are no question any more.
    if (candidate.demand.kind == Demand::Fixed || problem.rules[rule].kind == RuleForm::Off) return false;
    switch (rule) {
    case Rule::MinimumFee: {
        const Offer *offer = candidate.offerOf(artistIndex);
        return offer && offer->fee * candidate.rate < artist.minimumFee;
    }
    case Rule::Capacity:
        return candidate.capacity > 0
            && ((artist.minimumCapacity > 0 && candidate.capacity < artist.minimumCapacity)
                || (artist.maximumCapacity > 0 && candidate.capacity > artist.maximumCapacity));
    case Rule::Audience:
        return !candidate.audience.isEmpty() && !artist.audience.isEmpty() && candidate.audience != artist.audience;
    case Rule::HoldExpiry: return candidate.holdUntil != -1 && candidate.holdUntil < problem.rules.today;
    case Rule::Exclusivity: return foreignTerritory(problem, artistIndex, candidate, day);
    default: return false;
    }
}

double ownPenalty(const Problem &problem, int artist, int candidate, int day)
{
    double sum = 0;
    for (Rule rule : kOwnRules)
        if (problem.rules[rule].kind == RuleForm::Priced && breaksAlone(problem, rule, artist, candidate, day))
            sum += problem.rules[rule].price;
    return sum;
}

NodeAnswer makeNode(const Problem &problem, int artistIndex, int candidateIndex, int day)
{
    const Artist &artist = problem.artists[size_t(artistIndex)];
    const Candidate &candidate = problem.candidates[size_t(candidateIndex)];
    const Demand &demand = candidate.demand;
    const auto no = [](Obstacle obstacle, std::optional<Rule> rule = {}) { return NodeAnswer{obstacle, rule, {}}; };

    if (demand.kind == Demand::Forbidden) return no(Obstacle::Forbidden);
    const Offer *offer = candidate.offerOf(artistIndex);
    if (!offer) return no(Obstacle::NoOffer);
    if ((demand.artist >= 0 && demand.artist != artistIndex) || (demand.day != -1 && demand.day != day))
        return no(Obstacle::OtherDemand);
    if (day < problem.rules.today && demand.kind != Demand::Fixed) return no(Obstacle::DayPassed);
    if (!availableOn(problem, artist, day, day)) return no(Obstacle::NotAvailable);
    if (candidate.place < 0) return no(Obstacle::Unreachable);
    for (Rule rule : kOwnRules)
        if (problem.rules[rule].kind == RuleForm::Hard && breaksAlone(problem, rule, artistIndex, candidateIndex, day))
            return no(Obstacle::RuledOut, rule);

    NodeAnswer answer;
    Node &node = answer.node;
    node.artist = artistIndex;
    node.candidate = candidateIndex;
    node.day = day;
    node.gain = candidate.worth(*offer) - artist.costPerShow - ownPenalty(problem, artistIndex, candidateIndex, day);
    node.required = demand.kind == Demand::Fixed || demand.kind == Demand::Pinned;
    addLegs(problem, artist, candidate, node);
    return answer;
}

bool radiusClash(const Problem &problem, int candidate, int day, int other, int otherDay)
{
    const Candidate &a = problem.candidates[size_t(candidate)];
    const Candidate &b = problem.candidates[size_t(other)];
    if (!a.radius && !b.radius) return false;
    const double km = distance(problem, a.place, b.place);
    const auto forbids = [km](const Candidate &c, int gap) { // gap > 0: the other comes later
        return c.radius && km <= c.radius->km && (gap >= 0 ? gap <= c.radius->after : -gap <= c.radius->before);
    };
    return forbids(a, otherDay - day) || forbids(b, day - otherDay);
}

bool cannibalise(const Problem &problem, int artist, int candidate, int day, int otherArtist, int other, int otherDay)
{
    const Artist &a = problem.artists[size_t(artist)];
    if (artist == otherArtist || a.audience.isEmpty() || problem.rules.nearKm <= 0
        || a.audience != problem.artists[size_t(otherArtist)].audience || std::abs(day - otherDay) > problem.rules.nearDays)
        return false;
    return distance(problem, problem.candidates[size_t(candidate)].place, problem.candidates[size_t(other)].place)
        <= problem.rules.nearKm;
}

} // namespace flow::tour::roster
