// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/problem.h"
#include "core/tour/roster/random.h"

/// Agencies so small that every plan can be tried, with every rule at random off, hard or priced.
namespace flow::test {

struct SmallRoster
{
    int artists = 2;
    int candidates = 5;
    int days = 12;
};

inline tour::Problem smallRoster(quint64 seed, const SmallRoster &size = {})
{
    using namespace flow::tour;
    roster::Random random(seed);
    Problem problem;
    problem.currency = QStringLiteral("EUR");
    problem.firstDay = QDate(2027, 3, 1);
    problem.days = size.days;
    const int places = 5;
    std::vector<std::pair<double, double>> at;
    for (int p = 0; p < places; ++p) {
        at.emplace_back(random.unit() * 800, random.unit() * 600);
        problem.places.push_back({.id = QStringLiteral("p%1").arg(p), .country = p % 2 ? QStringLiteral("FR") : QStringLiteral("BE")});
    }
    problem.travel.places = places;
    for (const auto &[x, y] : at)
        for (const auto &[u, v] : at) {
            const double km = std::round(std::hypot(x - u, y - v));
            problem.travel.km.push_back(float(km));
            problem.travel.time.push_back(Tick(km));
        }
    for (int a = 0; a < size.artists; ++a) {
        Artist artist;
        artist.id = QStringLiteral("a%1").arg(a);
        artist.start = artist.home = random.below(places);
        artist.end = random.below(3) ? artist.start : random.below(places);
        if (random.below(4) == 0) artist.start = artist.end = artist.home = -1;
        if (random.below(2)) artist.available = {{0, size.days / 2 - 1}, {size.days / 2 + 1, size.days - 1}};
        artist.costPerKm = 40 + random.below(40);
        artist.costPerNight = 100 * random.below(300);
        artist.costPerDay = 100 * random.below(100);
        artist.costPerShow = 100 * random.below(50);
        artist.costPerTour = 100 * random.below(200);
        artist.minimumFee = random.below(3) ? 0 : 60'000;
        artist.maximumKmPerDay = random.below(2) ? 500 : 0;
        artist.maximumDrivePerDay = random.below(2) ? 420 : 0;
        artist.maximumConsecutiveShows = random.below(4);
        artist.daysOffPerWeek = random.below(2) ? 4 + random.below(2) : 0;
        artist.maximumDaysAway = random.below(3) ? 0 : 5;
        artist.maximumShows = random.below(4) ? 0 : 2;
        artist.maximumCapacity = random.below(4) ? 0 : 400;
        artist.audience = random.below(3) ? QStringLiteral("rock") : QStringLiteral("jazz");
        problem.artists.push_back(artist);
    }
    for (int c = 0; c < size.candidates; ++c) {
        Candidate candidate;
        candidate.id = QStringLiteral("c%1").arg(c);
        candidate.place = random.below(places);
        candidate.duration = 120;
        if (random.below(2)) candidate.windows = {{Tick(random.below(300)), Tick(600 + random.below(700))}};
        const int first = random.below(size.days - 2);
        for (int day = first; day < first + 1 + random.below(2); ++day)
            candidate.days.push_back(day);
        candidate.chance = 0.5 + 0.5 * random.unit();
        candidate.capacity = 100 * random.below(8);
        if (random.below(4) == 0) candidate.audience = QStringLiteral("rock");
        if (random.below(5) == 0) candidate.holdUntil = random.below(3);
        if (random.below(2)) candidate.radius = RadiusClause{.km = double(random.below(400)), .before = random.below(5), .after = random.below(5)};
        candidate.promoter = random.below(2) ? QStringLiteral("x") : QStringLiteral("y");
        for (int a = 0; a < size.artists; ++a)
            if (random.below(5)) candidate.offers.push_back({.artist = a, .fee = double(30'000 + 100 * random.below(1500)), .career = random.below(3) ? 0.0 : 5000.0});
        problem.candidates.push_back(candidate);
    }
    if (random.below(2)) problem.packages.push_back({.id = QStringLiteral("bill"), .kind = random.below(2) ? Package::AllOrNone : Package::OneAtMost, .members = {0, 1}});
    for (RuleForm &form : problem.rules.forms) {
        form.kind = RuleForm::Kind(random.below(3));
        form.price = form.kind == RuleForm::Priced ? 100 * random.below(200) : 0;
    }
    problem.rules.nearKm = 250;
    problem.rules.nearDays = 2;
    problem.rules.today = 2;
    if (random.below(3) == 0) problem.rules.budget = 60'000;
    if (random.below(3) == 0) problem.rules.exclusivities = {{.artist = -1, .country = QStringLiteral("FR"), .promoter = QStringLiteral("x")}};
    problem.rules.sharing = {.on = random.below(2) == 0, .perKm = 20, .perNight = 5000, .perDay = 2000};
    return problem;
}

} // namespace flow::test
