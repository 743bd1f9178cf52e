// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/rostersample.h"

#include "core/tour/roster/random.h"

#include <algorithm>
#include <cmath>

namespace flow::test {

using namespace flow::tour;

namespace {

struct Town
{
    double x = 0;
    double y = 0;
};

void addTravel(Problem &problem, const std::vector<Town> &towns)
{
    Travel &travel = problem.travel;
    travel.places = int(towns.size());
    for (const Town &from : towns)
        for (const Town &to : towns) {
            const double km = 1.3 * std::hypot(from.x - to.x, from.y - to.y);
            travel.km.push_back(float(km));
            travel.time.push_back(Tick(std::lround(km / 75 * 60)));
        }
}

Artist sampleArtist(roster::Random &random, const RosterSample &sample, int index)
{
    Artist artist;
    artist.id = QStringLiteral("artist-%1").arg(index + 1);
    artist.start = artist.end = artist.home = random.below(sample.towns);
    const int first = random.below(std::max(1, sample.days * 20 / 150));
    artist.available = {{first, sample.days - 1 - random.below(std::max(1, sample.days * 20 / 150))}};
    artist.costPerKm = 55;
    artist.costPerNight = 100 * (250 + random.below(350));
    artist.costPerTour = artist.costPerNight;
    artist.maximumKmPerDay = 600;
    artist.audience = QStringLiteral("genre-%1").arg(index % 5 + 1);
    if (sample.dayRules) {
        artist.maximumConsecutiveShows = 5;
        artist.daysOffPerWeek = 1;
    }
    return artist;
}

void addClause(roster::Random &random, Candidate &candidate)
{
    const double kind = random.unit();
    if (kind < 0.4) return;
    RadiusClause clause;
    clause.km = kind < 0.8 ? 60 + random.below(60) : 100 + random.below(100);
    clause.before = clause.after = kind < 0.8 ? 10 + random.below(20) : 30;
    candidate.radius = clause;
}

} // namespace

Problem rosterSample(const RosterSample &sample)
{
    roster::Random random(sample.seed);
    Problem problem;
    problem.currency = QStringLiteral("EUR");
    problem.firstDay = QDate(2027, 1, 1);
    problem.days = sample.days;
    std::vector<Town> towns(size_t(sample.towns));
    for (Town &town : towns)
        town = {random.unit() * 1500, random.unit() * 1200};
    for (int i = 0; i < sample.towns; ++i)
        problem.places.push_back({.id = QStringLiteral("town-%1").arg(i + 1)});
    addTravel(problem, towns);

    std::vector<double> level;
    for (int a = 0; a < sample.artists; ++a) {
        problem.artists.push_back(sampleArtist(random, sample, a));
        level.push_back(1200 * std::exp(0.5 * random.normal()));
    }
    for (int c = 0; c < sample.offers; ++c) {
        Candidate candidate;
        candidate.id = QStringLiteral("offer-%1").arg(c + 1);
        candidate.place = int(sample.towns * random.unit() * random.unit()); // few towns have most of the rooms
        const int first = 2 + random.below(std::max(1, sample.days - 8));
        for (int day = first, end = first + 1 + random.below(4); day < std::min(sample.days, end); ++day)
            candidate.days.push_back(day);
        addClause(random, candidate);
        candidate.chance = 0.5 + 0.5 * random.unit();
        const int genre = random.below(5);
        for (int a = 0; a < sample.artists; ++a) {
            const bool fits = a % 5 == genre;
            const double chance = sample.eligible * (fits ? 2 : 0.75), spread = 0.35 * random.normal();
            if (random.unit() >= chance) continue;
            candidate.offers.push_back({.artist = a, .fee = std::round(100 * level[size_t(a)] * std::exp(spread) * (fits ? 1.25 : 0.8))});
        }
        problem.candidates.push_back(std::move(candidate));
    }
    Rules &rules = problem.rules;
    rules.nearKm = 120;
    rules.nearDays = 10;
    rules.sharing = {.on = sample.sharing, .perKm = 30, .perNight = 6000, .perDay = 0};
    return problem;
}

} // namespace flow::test
