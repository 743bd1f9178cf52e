// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/fragility.h"

#include "core/tour/roster/nodes.h"
#include "core/tour/roster/risk.h"
#include "core/tour/workspace/whatif.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

namespace {

/// The days from the one after the show before to the one before the show after.
std::vector<int> daysAround(const std::vector<PlannedDate> &rest, int day, int days)
{
    int first = std::max(0, day - 3), last = std::min(days - 1, day + 3);
    for (const PlannedDate &date : rest) {
        if (date.day < day) first = std::max(first, date.day + 1);
        if (date.day > day) last = std::min(last, date.day - 1);
    }
    std::vector<int> around;
    for (int at = first; at <= last; ++at)
        around.push_back(at);
    return around;
}

void findFallback(const TourQuestion &question, const std::vector<std::vector<PlannedDate>> &dates, int artist, const PlannedDate &gone, FragileStop &fragile)
{
    const Problem &problem = question.problem;
    std::vector<PlannedDate> rest = dates[size_t(artist)];
    std::erase(rest, gone);
    const double without = worthOf(routeOf(problem, artist, rest));
    const std::vector<int> around = daysAround(rest, gone.day, problem.days);
    double best = 0;
    for (int c = 0; c < int(problem.candidates.size()); ++c) {
        const Candidate &one = problem.candidates[size_t(c)];
        if (c == gone.candidate || one.demand.kind == Demand::Forbidden || one.demand.kind == Demand::Fixed || !one.offerOf(artist)) continue;
        if (std::ranges::any_of(dates, [&](const auto &mine) { return std::ranges::contains(mine, c, &PlannedDate::candidate); })) continue;
        for (const int day : around) {
            if (!one.days.empty() && !std::ranges::contains(one.days, day)) continue;
            if (roster::makeNode(problem, artist, c, day).obstacle) continue;
            if (problem.rules[Rule::Radius].kind == RuleForm::Hard
                && std::ranges::any_of(rest, [&](const PlannedDate &date) { return roster::radiusClash(problem, c, day, date.candidate, date.day); }))
                continue;
            std::vector<PlannedDate> with = rest;
            with.push_back({c, day});
            const double saves = worthOf(routeOf(problem, artist, std::move(with))) - without;
            if (saves <= best) continue;
            best = saves;
            fragile.fallback = question.candidates[size_t(c)].key;
            fragile.fallbackPlace = question.candidates[size_t(c)].name;
            fragile.fallbackKind = question.candidates[size_t(c)].kind;
            fragile.fallbackDay = question.dayOf(day);
            fragile.saves = std::llround(saves);
        }
    }
}

} // namespace

std::vector<FragileStop> fragilityOf(const TourQuestion &question, const Scenario &scenario, size_t most)
{
    const std::vector<std::vector<PlannedDate>> dates = datesOf(question, scenario);
    const Plan plan = valueOf(question.problem, dates);
    std::vector<FragileStop> fragile;
    for (const StopRisk &risk : riskOf(question.problem, plan, 0).stops) {
        if (fragile.size() >= most) break;
        const TourCandidate &info = question.candidates[size_t(risk.candidate)];
        const auto stop = std::ranges::find(scenario.stops, info.key, &ScenarioStop::candidate);
        const auto date = std::ranges::find(dates[size_t(risk.artist)], risk.candidate, &PlannedDate::candidate);
        if (stop == scenario.stops.end() || date == dates[size_t(risk.artist)].end()) continue;
        FragileStop one{.stop = stop->id, .candidate = info.key, .artist = question.artists[size_t(risk.artist)].id, .place = stop->place, .day = stop->day,
            .chance = int(std::lround(risk.chance * 10'000)), .falls = std::llround(risk.falls)};
        if (one.falls <= 0) continue;
        findFallback(question, dates, risk.artist, *date, one);
        fragile.push_back(std::move(one));
    }
    return fragile;
}

} // namespace flow::tour
