// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/answer.h"

#include "core/tour/roster/annealer.h"
#include "core/tour/roster/legs.h"
#include "core/tour/roster/nodes.h"

#include <algorithm>

namespace flow::tour::roster {

namespace {

/// Writes one artist's route, leg by leg.
class RouteWriter
{
public:
    RouteWriter(const Model &model, PlanState &state, int artist, Plan &plan)
        : m_model(model)
        , m_problem(*model.problem)
        , m_artist(m_problem.artists[size_t(artist)])
        , m_pace(paceOf(m_artist))
        , m_state(state)
        , m_plan(plan)
        , m_route(plan.routes[size_t(artist)])
    {
        m_route.artist = artist;
    }

    void write()
    {
        int from = -1;
        for (int node = m_state.after(m_route.artist, -1); node >= 0; node = m_state.after(m_route.artist, m_model.nodes[size_t(node)].day)) {
            Stop stop;
            if (from < 0)
                leave(m_artist.start, node, stop);
            else if (direct(from, node))
                drive(from, node, stop);
            else {
                goHome(from, homeOf(m_artist));
                leave(homeOf(m_artist), node, stop);
            }
            show(node, stop);
            from = node;
        }
        if (from >= 0) goHome(from, m_artist.end);
    }

private:
    const Node &node(int index) const { return m_model.nodes[size_t(index)]; }
    const Candidate &candidate(int index) const { return m_problem.candidates[size_t(node(index).candidate)]; }
    bool direct(int from, int to) const
    {
        return m_model.inBand(from, to) && m_model.between(from, to) < m_model.viaHome(node(from), node(to));
    }
    void travel(int from, int to)
    {
        m_route.cost.travel += travelCost(m_problem, m_artist, from, to);
        m_route.km += m_problem.travel.kmOf(from, to);
        m_route.drive += m_problem.travel.timeOf(from, to);
    }
    void away(int nights, int days)
    {
        m_route.nights += nights;
        m_route.cost.lodging += nights * m_artist.costPerNight;
        m_route.cost.crew += days * m_artist.costPerDay;
    }
    void arrive(int to, int from, int drivingDays, Stop &stop)
    {
        const Candidate &c = candidate(to);
        stop.km = m_problem.travel.kmOf(from, c.place);
        stop.drive = m_problem.travel.timeOf(from, c.place);
        stop.arrive = m_pace.open + std::max<Tick>(0, stop.drive - drivingDays * m_pace.full);
        stop.start = stop.arrive;
        for (const Window &window : c.windows)
            if (window.close >= stop.arrive) {
                stop.start = std::max(stop.arrive, window.open);
                break;
            }
        stop.leave = stop.start + c.duration;
    }
    void leave(int place, int to, Stop &stop)
    {
        const int days = place < 0 ? 0 : daysBefore(m_problem, m_pace, place, candidate(to));
        if (m_route.stops.empty()) m_route.leave = (node(to).day - days) * kDay + m_pace.open;
        travel(place, candidate(to).place);
        away(days, days + 1);
        m_route.cost.tours += m_artist.costPerTour;
        arrive(to, place, days, stop);
        stop.fromHome = true;
    }
    void drive(int from, int to, Stop &stop)
    {
        const int days = node(to).day - node(from).day;
        travel(candidate(from).place, candidate(to).place);
        away(days, days);
        arrive(to, candidate(from).place, days - 1, stop);
        if (!fitsDays(m_problem, m_pace, candidate(from), candidate(to), days))
            breach(Rule::DriveLimit, node(to).candidate, node(from).candidate, 1);
        if (m_model.bandShare.empty()) return;
        if (const int share = m_model.bandShare[m_model.bandAt(from, to)]; share >= 0) stop.together = save(share);
    }
    void goHome(int from, int place)
    {
        const int days = place < 0 ? 0 : daysAfter(m_problem, m_pace, candidate(from), place);
        travel(candidate(from).place, place);
        away(days, days);
        const Tick drive = m_problem.travel.timeOf(candidate(from).place, place);
        const Tick lastDay = days == 0 ? m_route.stops.back().leave + drive : m_pace.open + drive - (days - 1) * m_pace.full;
        m_route.back = (node(from).day + days) * kDay + lastDay;
    }
    int save(int share)
    {
        const int partner = m_state.shares().partner(share, m_route.artist);
        if (partner >= 0) m_route.cost.saved += m_model.shares[size_t(share)].saving / 2;
        return partner;
    }
    void show(int index, Stop &stop)
    {
        const Node &n = node(index);
        const Offer &offer = *candidate(index).offerOf(n.artist);
        stop.candidate = n.candidate;
        stop.day = n.day;
        stop.fee = offer.fee * candidate(index).rate;
        stop.worth = candidate(index).worth(offer);
        m_route.cost.shows += m_artist.costPerShow;
        if (n.nightShare >= 0) save(n.nightShare);
        for (Rule rule : {Rule::MinimumFee, Rule::Capacity, Rule::Audience, Rule::HoldExpiry, Rule::Exclusivity})
            if (breaksAlone(m_problem, rule, n.artist, n.candidate, n.day)) breach(rule, n.candidate, -1, 1);
        for (const PricedPair &pair : m_model.pricedOf(index))
            if (pair.other < index && m_state.has(pair.other)) breach(pair.rule, n.candidate, node(pair.other).candidate, 1);
        m_route.stops.push_back(stop);
    }
    void breach(Rule rule, int which, int other, double amount)
    {
        const RuleForm &form = m_problem.rules[rule];
        if (form.kind != RuleForm::Priced || amount <= 0) return;
        m_plan.breaches.push_back({rule, which, other, m_route.artist, amount, amount * form.price});
        m_route.cost.penalties += amount * form.price;
    }

    const Model &m_model;
    const Problem &m_problem;
    const Artist &m_artist;
    Pace m_pace;
    PlanState &m_state;
    Plan &m_plan;
    Route &m_route;
};

/// What the artist's whole route earns.
double earned(const Route &route)
{
    double worth = 0;
    for (const Stop &stop : route.stops)
        worth += stop.worth;
    return worth - route.cost.total();
}

void marginals(const Model &model, PlanState &state, Plan &plan)
{
    for (Route &route : plan.routes)
        for (Stop &stop : route.stops) {
            const int node = state.at(route.artist, stop.day);
            const PlanState::Mark mark = state.mark();
            stop.marginal = -state.remove(node) - (model.nodes[size_t(node)].required ? model.requiredWorth : 0);
            // Without it the rest of the way cannot be travelled: all of it hangs on this one.
            if (!possible(std::abs(stop.marginal))) stop.marginal = earned(route);
            state.add(node);
            state.restore(mark);
        }
}

/// What belongs to no single leg or show: rules about an artist's days, packages in part, the budget.
void sharedPrices(const Model &model, const PlanState &state, Plan &plan, double profit)
{
    double accounted = 0;
    for (Route &route : plan.routes) {
        if (const double price = state.pathPrice(route.artist); price > 0) {
            route.cost.penalties += price;
            plan.breaches.push_back({.rule = Rule::ConsecutiveShows, .artist = route.artist, .price = price});
        }
        for (const Stop &stop : route.stops)
            accounted += stop.worth;
        accounted -= route.cost.total();
    }
    const double rest = accounted - profit;
    if (rest < 1e-6 * (1 + std::abs(profit))) return;
    const auto bearer = std::ranges::max_element(plan.routes, {}, [](const Route &route) { return route.cost.total(); });
    bearer->cost.penalties += rest;
    const bool budget = model.budget < kImpossible && state.overBudget();
    plan.breaches.push_back({.rule = budget ? Rule::Budget : Rule::Packages, .artist = bearer->artist,
                             .amount = budget ? state.costs() - model.budget : 1, .price = rest});
}

bool hasRoads(const Model &model, const PlanState &state, int artist)
{
    int last = -1, node = state.after(artist, -1);
    for (; node >= 0; last = node, node = state.after(artist, model.nodes[size_t(node)].day))
        if (!possible(state.leg(artist, last, node))) return false;
    return last < 0 || possible(state.leg(artist, last, -1));
}

/// Could a search have come up with it?
bool keepsRules(const Model &model, const Slots &slots)
{
    PlanState state(model);
    state.set(slots);
    for (int a = 0; a < model.artistCount(); ++a)
        if (!hasRoads(model, state, a) || !state.keepsRules(a)) return false;
    for (const int node : slots)
        if (node >= 0 && std::ranges::any_of(model.conflictsOf(node), [&](int other) { return state.has(other); })) return false;
    for (size_t p = 0; p < model.packages.size() && model.packagePrice >= kImpossible; ++p)
        if (const int count = state.packageCount(int(p)); count > 0 && count < int(model.packages[p].size())) return false;
    return !state.overBudget() || model.budgetPrice < kImpossible;
}

} // namespace

Plan answerOf(const Model &model, PlanState &state)
{
    Plan plan;
    plan.routes.resize(model.artists.size());
    for (int a = 0; a < model.artistCount(); ++a)
        RouteWriter(model, state, a, plan).write();
    double required = 0;
    for (const Route &route : plan.routes)
        for (const Stop &stop : route.stops)
            required += model.nodes[size_t(state.at(route.artist, stop.day))].required ? model.requiredWorth : 0;
    sharedPrices(model, state, plan, state.value() - required);
    for (const Route &route : plan.routes) {
        for (const Stop &stop : route.stops)
            plan.profit += stop.worth;
        plan.profit -= route.cost.total();
    }
    marginals(model, state, plan);
    return plan;
}

Slots slotsOf(const Model &model, const Plan &plan)
{
    std::vector<std::pair<double, int>> nodes;
    for (const Route &route : plan.routes)
        for (const Stop &stop : route.stops) {
            if (stop.candidate < 0 || size_t(stop.candidate) >= model.problem->candidates.size()) continue;
            for (int node : model.nodesOf(stop.candidate))
                if (model.nodes[size_t(node)].artist == route.artist && model.nodes[size_t(node)].day == stop.day)
                    nodes.emplace_back(-model.nodes[size_t(node)].gain, node);
        }
    // All of it, when it keeps the rules: shows that only go together do not come one after the other.
    Slots whole = PlanState(model).slots();
    bool isWhole = true;
    for (const auto &[gain, node] : nodes) {
        int &slot = whole[size_t(model.nodes[size_t(node)].artist * model.days + model.nodes[size_t(node)].day)];
        isWhole = isWhole && slot < 0;
        slot = node;
    }
    if (isWhole && keepsRules(model, whole)) return whole;
    // Else show by show, what is worth most first; what no longer fits stays out.
    std::ranges::sort(nodes);
    Annealer builder(model, 1);
    for (bool more = true; more;) {
        more = false;
        for (const auto &[gain, node] : nodes) {
            if (builder.state().has(node)) continue;
            const auto trial = builder.tryNode(node);
            if (!trial || !trial->ejected.empty()) continue;
            builder.accept(node);
            more = true;
        }
    }
    return builder.state().slots();
}

} // namespace flow::tour::roster
