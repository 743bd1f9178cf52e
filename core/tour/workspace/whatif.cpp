// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/whatif.h"

#include "core/tour/roster/legs.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/workspace/costsplit.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

namespace {

/// One artist's dates in order, reckoned as core/tour/roster does: after a show nobody drives on, but home when that is near.
class RouteValue
{
public:
    RouteValue(const Problem &problem, int artist)
        : m_problem(problem)
        , m_artist(problem.artists[size_t(artist)])
        , m_pace(roster::paceOf(m_artist))
        , m_index(artist)
    {
    }

    Route reckon(const std::vector<PlannedDate> &dates, std::vector<Breach> &breaches) const
    {
        Route route{.artist = m_index};
        if (dates.empty()) return route;
        int left = 0; // the day on which this tour began
        for (size_t i = 0; i < dates.size(); ++i) {
            const Candidate &to = candidate(dates[i]);
            Stop stop{.candidate = dates[i].candidate, .day = dates[i].day};
            if (i == 0 || !goOn(route, stop, dates[i - 1], dates[i], breaches)) {
                if (i > 0) comeBack(route, dates[i - 1], roster::homeOf(m_artist), left, breaches);
                left = leave(route, stop, i == 0 ? m_artist.start : roster::homeOf(m_artist), dates[i]);
            }
            if (const Offer *offer = to.offerOf(m_index)) {
                stop.fee = offer->fee * to.rate;
                stop.worth = to.worth(*offer);
            }
            stop.start = roster::earliestStart(to);
            stop.leave = stop.start + to.duration;
            route.cost.shows += m_artist.costPerShow;
            addOwn(route, dates[i], breaches);
            route.stops.push_back(stop);
        }
        comeBack(route, dates.back(), m_artist.end, left, breaches);
        addRest(route, breaches);
        return route;
    }

private:
    const Candidate &candidate(const PlannedDate &date) const { return m_problem.candidates[size_t(date.candidate)]; }

    void away(Route &route, int nights, int days) const
    {
        route.nights += nights;
        route.cost.lodging += nights * m_artist.costPerNight;
        route.cost.crew += days * m_artist.costPerDay;
    }
    double travelCost(int from, int to) const
    {
        // A confirmed show that nobody can get to is planned around.
        return from < 0 || to < 0 || m_problem.travel.timeOf(from, to) >= kNoWay ? 0 : roster::travelCost(m_problem, m_artist, from, to);
    }
    void addLeg(Route &route, Stop &stop, int from, int to) const
    {
        if (from < 0 || to < 0 || m_problem.travel.timeOf(from, to) >= kNoWay) return;
        route.cost.travel += travelCost(from, to);
        stop.km = m_problem.travel.kmOf(from, to);
        stop.drive = m_problem.travel.timeOf(from, to);
        route.km += stop.km;
        route.drive += stop.drive;
    }
    void charge(Route &route, std::vector<Breach> &breaches, Rule rule, int which, int other, double amount) const
    {
        const RuleForm &form = m_problem.rules[rule];
        if (form.kind == RuleForm::Off || amount <= 0) return;
        const double price = form.kind == RuleForm::Priced ? amount * form.price : 0;
        route.cost.penalties += price;
        breaches.push_back({.rule = rule, .candidate = which, .other = other, .artist = m_index, .amount = amount, .price = price});
    }

    /// From home, or from where the artist starts. The day on which that is.
    int leave(Route &route, Stop &stop, int from, const PlannedDate &to) const
    {
        const int days = from < 0 ? 0 : std::max(0, roster::daysBefore(m_problem, m_pace, from, candidate(to)));
        addLeg(route, stop, from, candidate(to).place);
        away(route, days, days + 1);
        route.cost.tours += m_artist.costPerTour;
        stop.fromHome = from >= 0;
        return to.day - days;
    }
    void comeBack(Route &route, const PlannedDate &last, int to, int left, std::vector<Breach> &breaches) const
    {
        const int days = to < 0 ? 0 : std::max(0, roster::daysAfter(m_problem, m_pace, candidate(last), to));
        Stop there;
        addLeg(route, there, candidate(last).place, to);
        away(route, days, days);
        if (m_artist.maximumDaysAway > 0) charge(route, breaches, Rule::DaysAway, last.candidate, -1, last.day + days - left + 1 - m_artist.maximumDaysAway);
    }
    /// Drives from one show to the next when that costs less than going home in between.
    bool goOn(Route &route, Stop &stop, const PlannedDate &last, const PlannedDate &next, std::vector<Breach> &breaches) const
    {
        const Candidate &from = candidate(last), &to = candidate(next);
        const int gap = next.day - last.day, home = roster::homeOf(m_artist);
        const bool fits = roster::fitsDays(m_problem, m_pace, from, to, gap);
        const int back = home < 0 ? -1 : roster::daysAfter(m_problem, m_pace, from, home), out = home < 0 ? -1 : roster::daysBefore(m_problem, m_pace, home, to);
        if (back >= 0 && out >= 0 && back + out + 1 <= gap) {
            const double perDay = m_artist.costPerNight + m_artist.costPerDay;
            const RuleForm &limit = m_problem.rules[Rule::DriveLimit];
            const bool blocked = (!fits && limit.kind == RuleForm::Hard) || m_problem.travel.timeOf(from.place, to.place) >= kNoWay || gap > roster::kLongestGap
                || !roster::availableOn(m_problem, m_artist, last.day, next.day);
            const double direct = travelCost(from.place, to.place) + gap * perDay + (fits || limit.kind != RuleForm::Priced ? 0 : limit.price);
            const double viaHome = travelCost(from.place, home) + travelCost(home, to.place) + (back + out) * perDay + m_artist.costPerDay + m_artist.costPerTour;
            if (blocked || viaHome <= direct) return false;
        }
        addLeg(route, stop, from.place, to.place);
        away(route, gap, gap);
        if (!fits) charge(route, breaches, Rule::DriveLimit, next.candidate, last.candidate, 1);
        return true;
    }

    /// Rules about one show alone.
    void addOwn(Route &route, const PlannedDate &date, std::vector<Breach> &breaches) const
    {
        for (const Rule rule : {Rule::MinimumFee, Rule::Capacity, Rule::Audience, Rule::HoldExpiry, Rule::Exclusivity})
            if (roster::breaksAlone(m_problem, rule, m_index, date.candidate, date.day)) charge(route, breaches, rule, date.candidate, -1, 1);
    }
    /// Shows in a row, and in any seven days.
    void addRest(Route &route, std::vector<Breach> &breaches) const
    {
        const int most = m_artist.maximumConsecutiveShows, week = m_artist.daysOffPerWeek > 0 ? std::max(1, 7 - m_artist.daysOffPerWeek) : 0;
        int run = 0;
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &stop = route.stops[i];
            run = i > 0 && stop.day == route.stops[i - 1].day + 1 ? run + 1 : 1;
            if (most > 0 && run > most) charge(route, breaches, Rule::ConsecutiveShows, stop.candidate, -1, 1);
            if (week == 0) continue;
            // The weeks of which this show is the last.
            const int until = std::min(stop.day + 6, i + 1 < route.stops.size() ? route.stops[i + 1].day - 1 : stop.day + 6);
            int over = 0;
            for (int last = stop.day; last <= until; ++last) {
                int shows = 0;
                for (size_t k = i + 1; k-- > 0 && route.stops[k].day > last - 7;)
                    ++shows;
                over += std::max(0, shows - week);
            }
            charge(route, breaches, Rule::DaysOff, stop.candidate, -1, over);
        }
    }

    const Problem &m_problem;
    const Artist &m_artist;
    roster::Pace m_pace;
    int m_index;
};

bool onOneBill(const Problem &problem, int a, int b)
{
    return std::ranges::any_of(problem.packages, [&](const Package &package) {
        return package.kind == Package::AllOrNone && std::ranges::contains(package.members, a) && std::ranges::contains(package.members, b);
    });
}

/// Pairs of shows that a rule keeps apart; a price falls to the artist of the second.
void addPairBreaches(const Problem &problem, Plan &plan)
{
    const auto add = [&](Rule rule, const Stop &first, const Stop &second, Route &bearer) {
        const RuleForm &form = problem.rules[rule];
        if (form.kind == RuleForm::Off) return;
        const double price = form.kind == RuleForm::Priced ? form.price : 0;
        bearer.cost.penalties += price;
        plan.breaches.push_back({.rule = rule, .candidate = second.candidate, .other = first.candidate, .artist = bearer.artist, .price = price});
    };
    for (Route &route : plan.routes)
        for (size_t i = 0; i < route.stops.size(); ++i)
            for (size_t j = i + 1; j < route.stops.size(); ++j)
                if (const Stop &a = route.stops[i], &b = route.stops[j]; roster::radiusClash(problem, a.candidate, a.day, b.candidate, b.day)) add(Rule::Radius, a, b, route);
    if (problem.rules.nearKm <= 0) return;
    for (size_t a = 0; a < plan.routes.size(); ++a)
        for (size_t b = a + 1; b < plan.routes.size(); ++b) {
            if (problem.artists[a].audience.isEmpty() || problem.artists[a].audience != problem.artists[b].audience) continue;
            for (const Stop &one : plan.routes[a].stops)
                for (const Stop &other : plan.routes[b].stops)
                    if (roster::cannibalise(problem, int(a), one.candidate, one.day, int(b), other.candidate, other.day) && !onOneBill(problem, one.candidate, other.candidate))
                        add(Rule::Cannibalisation, one, other, plan.routes[b]);
        }
}

/// Halves of what is saved, as the search reckons; figures split it by benefit.
void addShares(const Problem &problem, Plan &plan)
{
    for (const SharedCost &shared : sharedCosts(problem, plan.routes))
        for (const auto &[a, b] : pairsOf(problem.rules.sharing, shared.artists)) {
            for (const auto &[artist, partner] : {std::pair(a, b), std::pair(b, a)}) {
                plan.routes[size_t(artist)].cost.saved += shared.pairSaving / 2;
                if (shared.from < 0) continue;
                const auto stop = std::ranges::find(plan.routes[size_t(artist)].stops, shared.day, &Stop::day);
                stop->together = partner;
            }
        }
}

/// Packages in part and the budget, which belong to no artist: the one who costs most bears their price.
void addWholePrices(const Problem &problem, Plan &plan)
{
    if (plan.routes.empty()) return;
    const auto bearer = std::ranges::max_element(plan.routes, {}, [](const Route &route) { return route.cost.total(); });
    const auto add = [&](Rule rule, int which, int other, double amount) {
        const RuleForm &form = problem.rules[rule];
        if (form.kind == RuleForm::Off || amount <= 0) return;
        const double price = form.kind == RuleForm::Priced ? amount * form.price : 0;
        bearer->cost.penalties += price;
        plan.breaches.push_back({.rule = rule, .candidate = which, .other = other, .artist = bearer->artist, .amount = amount, .price = price});
    };
    double costs = 0;
    std::vector<char> isPlayed(problem.candidates.size());
    for (const Route &route : plan.routes) {
        costs += route.cost.total() - route.cost.penalties;
        for (const Stop &stop : route.stops)
            isPlayed[size_t(stop.candidate)] = 1;
    }
    for (const Package &package : problem.packages) {
        std::vector<int> played;
        std::ranges::copy_if(package.members, std::back_inserter(played), [&](int c) { return isPlayed[size_t(c)] != 0; });
        const double count = double(played.size());
        if (played.empty()) continue;
        const double amount = package.kind == Package::AllOrNone ? double(played.size() < package.members.size()) : count * (count - 1) / 2;
        add(Rule::Packages, played.front(), played.size() > 1 ? played[1] : -1, amount);
    }
    if (problem.rules.budget) add(Rule::Budget, -1, -1, costs - *problem.rules.budget);
}

} // namespace

double worthOf(const Route &route)
{
    double sum = 0;
    for (const Stop &stop : route.stops)
        sum += stop.worth;
    return sum - route.cost.total();
}

Route routeOf(const Problem &problem, int artist, std::vector<PlannedDate> dates, std::vector<Breach> *breaches)
{
    std::ranges::sort(dates, {}, [](const PlannedDate &date) { return std::pair(date.day, date.candidate); });
    std::vector<Breach> ignored;
    return RouteValue(problem, artist).reckon(dates, breaches ? *breaches : ignored);
}

std::vector<std::vector<PlannedDate>> datesOf(const TourQuestion &question, const Scenario &scenario)
{
    std::vector<std::vector<PlannedDate>> dates(question.artists.size());
    for (const ScenarioStop &stop : scenario.stops) {
        const int candidate = question.candidateByKey(stop.candidate), artist = question.artistIndex(stop.artist);
        if (candidate >= 0 && artist >= 0 && stop.day.isValid()) dates[size_t(artist)].push_back({candidate, int(question.ask.first.daysTo(stop.day))});
    }
    return dates;
}

Plan valueOf(const Problem &problem, std::vector<std::vector<PlannedDate>> dates)
{
    Plan plan;
    for (size_t a = 0; a < problem.artists.size(); ++a) {
        std::vector<PlannedDate> mine = a < dates.size() ? std::move(dates[a]) : std::vector<PlannedDate>();
        std::ranges::sort(mine, {}, [](const PlannedDate &date) { return std::pair(date.day, date.candidate); });
        const RouteValue value(problem, int(a));
        Route route = value.reckon(mine, plan.breaches);
        const double whole = worthOf(route);
        for (size_t i = 0; i < mine.size(); ++i) {
            std::vector<PlannedDate> without = mine;
            without.erase(without.begin() + qptrdiff(i));
            std::vector<Breach> ignored;
            route.stops[i].marginal = whole - worthOf(value.reckon(without, ignored));
        }
        plan.routes.push_back(std::move(route));
    }
    addShares(problem, plan);
    addPairBreaches(problem, plan);
    addWholePrices(problem, plan);
    for (const Route &route : plan.routes)
        plan.profit += worthOf(route);
    plan.upperBound = plan.profit;
    return plan;
}

Scenario whatIf(const TourQuestion &question, const Scenario &scenario) { return ScenarioReckoner(question).reckon(scenario); }

ScenarioReckoner::ScenarioReckoner(TourQuestion question)
    : m_question(std::move(question))
    , m_agreed(m_question.problem.candidates)
{
    for (size_t c = 0; c < m_question.candidates.size(); ++c)
        m_byKey.insert(m_question.candidates[c].key, int(c));
}

Scenario ScenarioReckoner::reckon(const Scenario &scenario)
{
    std::vector<std::vector<PlannedDate>> dates(m_question.artists.size());
    std::vector<int> changed;
    for (const ScenarioStop &stop : scenario.stops) {
        const int candidate = m_byKey.value(stop.candidate, -1), artist = m_question.artistIndex(stop.artist);
        if (candidate < 0 || artist < 0 || !stop.day.isValid()) continue;
        const int day = int(m_question.ask.first.daysTo(stop.day));
        Candidate &one = m_question.problem.candidates[size_t(candidate)];
        if (!one.days.empty() && !std::ranges::contains(one.days, day)) one.chance = std::min(one.chance, kMovedChance);
        if (one.demand.kind != Demand::Fixed) one.demand = {.kind = stop.demand, .artist = artist, .day = day};
        dates[size_t(artist)].push_back({candidate, day});
        changed.push_back(candidate);
    }
    Plan plan = valueOf(m_question.problem, std::move(dates));
    plan.upperBound = std::max(plan.profit, double(scenario.figures.bound));
    Scenario result = scenarioOf(m_question, plan);
    keepWhatIsTheSame(scenario, result);
    for (const int candidate : changed)
        m_question.problem.candidates[size_t(candidate)] = m_agreed[size_t(candidate)];
    return result;
}

void ScenarioReckoner::keepWhatIsTheSame(const Scenario &scenario, Scenario &result) const
{
    result.id = scenario.id;
    result.tour = scenario.tour;
    result.parent = scenario.parent;
    result.name = scenario.name;
    result.isApplied = scenario.isApplied;
    result.position = scenario.position;
    result.rules = scenario.rules;
    result.seed = scenario.seed;
    result.report = scenario.report;
    QHash<QString, const ScenarioStop *> before;
    for (const ScenarioStop &stop : scenario.stops)
        before.insert(stop.candidate, &stop);
    for (ScenarioStop &stop : result.stops) {
        if (const ScenarioStop *known = before.value(stop.candidate)) {
            stop.id = known->id;
            stop.demand = known->demand;
            stop.rank = known->rank;
        }
        const std::vector<int> &agreed = m_agreed[size_t(m_byKey.value(stop.candidate))].days;
        if (!stop.day.isValid() || agreed.empty() || std::ranges::contains(agreed, int(m_question.ask.first.daysTo(stop.day)))) continue;
        askAnew(stop);
    }
    for (const ScenarioStop &stop : scenario.stops)
        if (stop.demand == Demand::Forbidden && !stop.day.isValid() && !std::ranges::contains(result.stops, stop.candidate, &ScenarioStop::candidate)) result.stops.push_back(stop);
    // Why a candidate is left out does not change because another one moved by a day.
    for (const PlanReason &reason : scenario.figures.reasons)
        if (reason.leavesOut() && reason.kind != PlanReason::NoPlace) result.figures.reasons.push_back(reason);
    result.figures.low = scenario.figures.low + result.figures.profit - scenario.figures.profit;
    result.figures.high = scenario.figures.high + result.figures.profit - scenario.figures.profit;
}

} // namespace flow::tour
