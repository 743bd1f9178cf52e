// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/whatif.h"

#include "core/geo/coordinate.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

namespace {

constexpr Tick kDay = 24 * 60;

/// One artist's dates in order, reckoned as core/tour/roster does: after a show nobody drives on, but home when that is near.
class RouteValue
{
public:
    RouteValue(const Problem &problem, int artist) : m_problem(problem), m_artist(problem.artists[size_t(artist)]), m_index(artist) { }

    Route reckon(const std::vector<PlannedDate> &dates, std::vector<Breach> *breaches) const
    {
        Route route{.artist = m_index};
        if (dates.empty()) return route;
        int days = 0; // on the road
        for (size_t i = 0; i < dates.size(); ++i) {
            const Candidate &to = candidate(dates[i]);
            Stop stop{.candidate = dates[i].candidate, .day = dates[i].day};
            if (i == 0) {
                const int before = std::max(0, daysBefore(m_artist.start, to));
                addLeg(route, stop, m_artist.start, to.place);
                stop.fromHome = m_artist.start >= 0;
                days += before + 1;
                route.cost.lodging += before * m_artist.costPerNight;
                route.nights += before;
                route.cost.tours += m_artist.costPerTour;
            } else {
                days += between(route, stop, dates[i - 1], dates[i], breaches);
            }
            const Offer *offer = to.offerOf(m_index);
            if (offer) {
                stop.fee = offer->fee * to.rate;
                stop.worth = to.worth(*offer);
            }
            stop.start = to.windows.empty() ? 0 : to.windows.front().open;
            stop.leave = stop.start + to.duration;
            route.cost.shows += m_artist.costPerShow;
            route.stops.push_back(stop);
        }
        const int after = std::max(0, daysAfter(candidate(dates.back()), m_artist.end));
        Stop end;
        addLeg(route, end, candidate(dates.back()).place, m_artist.end);
        days += after;
        route.cost.lodging += after * m_artist.costPerNight;
        route.nights += after;
        route.cost.crew = days * m_artist.costPerDay;
        if (breaches) addRest(route, *breaches);
        return route;
    }

private:
    const Candidate &candidate(const PlannedDate &date) const { return m_problem.candidates[size_t(date.candidate)]; }
    int home() const { return m_artist.home >= 0 ? m_artist.home : m_artist.start; }
    Tick fullDay() const
    {
        const Tick hours = std::min(kDay, m_artist.window.close) - std::max<Tick>(0, m_artist.window.open);
        return m_artist.maximumDrivePerDay > 0 ? std::min(hours, m_artist.maximumDrivePerDay) : hours;
    }
    static Tick lastStart(const Candidate &to) { return to.windows.empty() ? kDay : std::min<Tick>(kDay, to.windows.back().close); }

    int daysBefore(int from, const Candidate &to) const
    {
        if (from < 0) return 0;
        const Tick drive = m_problem.travel.timeOf(from, to.place), full = fullDay();
        if (drive >= kNoWay || full <= 0) return -1;
        const Tick thatDay = std::clamp<Tick>(lastStart(to) - m_artist.window.open, 0, full);
        return drive > thatDay ? (drive - thatDay + full - 1) / full : 0;
    }
    int daysAfter(const Candidate &from, int to) const
    {
        if (to < 0) return 0;
        const Tick drive = m_problem.travel.timeOf(from.place, to), full = fullDay();
        if (drive >= kNoWay || full <= 0) return -1;
        const Tick start = from.windows.empty() ? 0 : from.windows.front().open;
        const bool thatNight = drive <= full / 2 && start + from.duration + drive <= std::min(kDay, m_artist.window.close);
        return thatNight || drive == 0 ? 0 : (drive + full - 1) / full;
    }
    double travelCost(int from, int to) const
    {
        const Travel &travel = m_problem.travel;
        if (travel.timeOf(from, to) >= kNoWay) return 0; // a confirmed show that the plan is made around
        return travel.timeOf(from, to) * (m_artist.costPerTick + m_problem.travelCostPerTick) + travel.kmOf(from, to) * m_artist.costPerKm + travel.costOf(from, to);
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

    /// Days on the road that the way from one show to the next adds, the day of the next included.
    int between(Route &route, Stop &stop, const PlannedDate &last, const PlannedDate &next, std::vector<Breach> *breaches) const
    {
        const Candidate &from = candidate(last), &to = candidate(next);
        const int gap = next.day - last.day;
        const double perDay = m_artist.costPerNight + m_artist.costPerDay;
        const int needed = daysBefore(from.place, to);
        const bool fits = needed >= 0 && needed < gap;
        const RuleForm &rule = m_problem.rules[Rule::DriveLimit];
        const double price = fits || rule.kind == RuleForm::Off ? 0 : rule.price;
        const double direct = travelCost(from.place, to.place) + gap * perDay + price;
        const int back = home() < 0 ? -1 : daysAfter(from, home()), out = home() < 0 ? -1 : daysBefore(home(), to);
        if (back >= 0 && out >= 0 && back + out + 1 <= gap) {
            const double viaHome = travelCost(from.place, home()) + travelCost(home(), to.place) + (back + out) * perDay + m_artist.costPerDay + m_artist.costPerTour;
            if (viaHome < direct) {
                Stop there;
                addLeg(route, there, from.place, home());
                addLeg(route, stop, home(), to.place);
                stop.fromHome = true;
                route.cost.lodging += (back + out) * m_artist.costPerNight;
                route.nights += back + out;
                route.cost.tours += m_artist.costPerTour;
                return back + out + 1;
            }
        }
        addLeg(route, stop, from.place, to.place);
        route.cost.lodging += gap * m_artist.costPerNight;
        route.nights += gap;
        route.cost.penalties += price;
        if (!fits && breaches && rule.kind != RuleForm::Off)
            breaches->push_back({.rule = Rule::DriveLimit, .candidate = next.candidate, .other = last.candidate, .artist = m_index, .price = price});
        return gap;
    }

    void addRest(Route &route, std::vector<Breach> &breaches) const
    {
        const auto charge = [&](Rule rule, const Stop &stop) {
            const RuleForm &form = m_problem.rules[rule];
            if (form.kind == RuleForm::Off) return;
            route.cost.penalties += form.price;
            breaches.push_back({.rule = rule, .candidate = stop.candidate, .artist = m_index, .price = form.price});
        };
        int run = 0;
        for (size_t i = 0; i < route.stops.size(); ++i) {
            const Stop &stop = route.stops[i];
            run = i > 0 && stop.day == route.stops[i - 1].day + 1 ? run + 1 : 1;
            if (m_artist.maximumConsecutiveShows > 0 && run > m_artist.maximumConsecutiveShows) charge(Rule::ConsecutiveShows, stop);
            const auto week = std::ranges::count_if(route.stops, [&](const Stop &other) { return other.day > stop.day - 7 && other.day <= stop.day; });
            if (m_artist.daysOffPerWeek > 0 && week > std::max(1, 7 - m_artist.daysOffPerWeek)) charge(Rule::DaysOff, stop);
        }
    }

    const Problem &m_problem;
    const Artist &m_artist;
    int m_index;
};

double placesApart(const Problem &problem, int a, int b) { return std::min(problem.travel.kmOf(a, b), problem.travel.kmOf(b, a)); }

bool clauseForbids(const Problem &problem, const Stop &holder, const Stop &other)
{
    const Candidate &a = problem.candidates[size_t(holder.candidate)], &b = problem.candidates[size_t(other.candidate)];
    if (!a.radius) return false;
    const int days = other.day - holder.day;
    return days >= -a.radius->before && days <= a.radius->after && placesApart(problem, a.place, b.place) <= a.radius->km;
}

/// Pairs of shows that a rule keeps apart.
void addPairBreaches(const Problem &problem, Plan &plan)
{
    const auto add = [&](Rule rule, const Stop &a, const Stop &b, int artist) {
        const RuleForm &form = problem.rules[rule];
        if (form.kind != RuleForm::Off) plan.breaches.push_back({.rule = rule, .candidate = a.candidate, .other = b.candidate, .artist = artist, .price = form.price});
    };
    for (const Route &route : plan.routes)
        for (size_t i = 0; i < route.stops.size(); ++i)
            for (size_t j = i + 1; j < route.stops.size(); ++j)
                if (clauseForbids(problem, route.stops[i], route.stops[j]) || clauseForbids(problem, route.stops[j], route.stops[i]))
                    add(Rule::Radius, route.stops[j], route.stops[i], route.artist);
    if (problem.rules.nearKm <= 0) return;
    for (size_t a = 0; a < plan.routes.size(); ++a)
        for (size_t b = a + 1; b < plan.routes.size(); ++b) {
            const QString &audience = problem.artists[a].audience;
            if (audience.isEmpty() || audience != problem.artists[b].audience) continue;
            for (const Stop &one : plan.routes[a].stops)
                for (const Stop &other : plan.routes[b].stops)
                    if (std::abs(one.day - other.day) <= problem.rules.nearDays
                        && placesApart(problem, problem.candidates[size_t(one.candidate)].place, problem.candidates[size_t(other.candidate)].place) <= problem.rules.nearKm)
                        add(Rule::Cannibalisation, one, other, int(a));
        }
}

/// Legs that two artists drive between the same places on the same days. Nights are the planner's business.
void addShares(const Problem &problem, Plan &plan)
{
    const Sharing &sharing = problem.rules.sharing;
    if (!sharing.on) return;
    for (size_t a = 0; a < plan.routes.size(); ++a)
        for (size_t b = a + 1; b < plan.routes.size(); ++b)
            for (size_t i = 1; i < plan.routes[a].stops.size(); ++i)
                for (size_t j = 1; j < plan.routes[b].stops.size(); ++j) {
                    Stop &one = plan.routes[a].stops[i], &other = plan.routes[b].stops[j];
                    const auto placeOf = [&](const Stop &stop) { return problem.candidates[size_t(stop.candidate)].place; };
                    const Stop &before = plan.routes[a].stops[i - 1], &before2 = plan.routes[b].stops[j - 1];
                    if (one.fromHome || other.fromHome || one.day != other.day || before.day != before2.day || placeOf(one) != placeOf(other)
                        || placeOf(before) != placeOf(before2) || one.together >= 0 || other.together >= 0)
                        continue;
                    one.together = int(b);
                    other.together = int(a);
                    const double saved = one.km * sharing.perKm + sharing.perDay * (one.day - before.day);
                    plan.routes[a].cost.saved += saved / 2;
                    plan.routes[b].cost.saved += saved / 2;
                }
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
    return RouteValue(problem, artist).reckon(dates, breaches ? breaches : &ignored);
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
        Route route = value.reckon(mine, &plan.breaches);
        const double whole = worthOf(route);
        for (size_t i = 0; i < mine.size(); ++i) {
            std::vector<PlannedDate> without = mine;
            without.erase(without.begin() + qptrdiff(i));
            std::vector<Breach> ignored;
            route.stops[i].marginal = whole - worthOf(value.reckon(without, &ignored));
        }
        plan.routes.push_back(std::move(route));
    }
    addShares(problem, plan);
    addPairBreaches(problem, plan);
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
        // What is held or offered is another day; this one has to be asked for.
        stop.kind = StopKind::Ask;
        stop.hold = stop.offer = stop.show = 0;
        stop.rank = 0;
    }
    for (const ScenarioStop &stop : scenario.stops)
        if (stop.demand == Demand::Forbidden && !stop.day.isValid() && !std::ranges::contains(result.stops, stop.candidate, &ScenarioStop::candidate)) result.stops.push_back(stop);
    // Why a candidate is left out does not change because another one moved by a day.
    for (const PlanReason &reason : scenario.figures.reasons)
        if (reason.kind > PlanReason::Fills && reason.kind < PlanReason::Broken) result.figures.reasons.push_back(reason);
    result.figures.low = scenario.figures.low + result.figures.profit - scenario.figures.profit;
    result.figures.high = scenario.figures.high + result.figures.profit - scenario.figures.profit;
}

} // namespace flow::tour
