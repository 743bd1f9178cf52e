// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/risk.h"

#include "core/tour/roster/legs.h"
#include "core/tour/roster/nodes.h"
#include "core/tour/roster/random.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

namespace {

/// One artist's route with shows that may fall through.
class UnsureRoute
{
public:
    UnsureRoute(const Problem &problem, const Route &route)
        : m_problem(problem)
        , m_artist(problem.artists[size_t(route.artist)])
    {
        for (const Stop &stop : route.stops) {
            const Candidate &c = problem.candidates[size_t(stop.candidate)];
            const roster::NodeAnswer answer = roster::makeNode(problem, route.artist, stop.candidate, stop.day);
            if (answer.obstacle) continue;
            m_nodes.push_back(answer.node);
            m_candidates.push_back(stop.candidate);
            m_chance.push_back(c.demand.kind == Demand::Fixed ? 1 : c.chance);
            const Offer &offer = *c.offerOf(route.artist);
            m_pay.push_back((offer.fee + offer.career) * c.rate - m_artist.costPerShow);
        }
    }
    size_t size() const { return m_nodes.size(); }
    int candidate(size_t i) const { return m_candidates[i]; }
    double chance(size_t i) const { return m_chance[i]; }

    /// Between two shows, whatever was in between having fallen through; -1: start and end.
    double leg(int from, int to) const
    {
        if (from < 0) return m_nodes[size_t(to)].startCost;
        if (to < 0) return m_nodes[size_t(from)].endCost;
        const roster::Node &x = m_nodes[size_t(from)], &y = m_nodes[size_t(to)];
        double home = roster::kImpossible;
        if (x.day + x.backDays + 1 <= y.day - y.outDays) home = x.backCost + y.outCost;
        const int place = m_problem.candidates[size_t(x.candidate)].place, next = m_problem.candidates[size_t(y.candidate)].place;
        const double direct = roster::travelCost(m_problem, m_artist, place, next)
            + (y.day - x.day) * (m_artist.costPerNight + m_artist.costPerDay);
        return std::min(home, direct);
    }

    /// Sum over all pairs of shows of the chance that both clear and none between them does, times the leg.
    double expected(const std::vector<double> &chance) const
    {
        const int count = int(size());
        double sum = 0, none = 1;
        for (int i = 0; i < count; ++i) {
            sum += chance[size_t(i)] * m_pay[size_t(i)] - none * chance[size_t(i)] * leg(-1, i);
            none *= 1 - chance[size_t(i)];
            double reach = chance[size_t(i)];
            for (int j = i + 1; j < count && reach > 0; ++j) {
                sum -= reach * chance[size_t(j)] * leg(i, j);
                reach *= 1 - chance[size_t(j)];
            }
            sum -= reach * leg(i, -1);
        }
        return sum;
    }
    double expected() const { return expected(m_chance); }
    double without(size_t stop) const
    {
        std::vector<double> chance = m_chance;
        chance[stop] = 0;
        return expected(chance);
    }
    double cleared(size_t stop) const
    {
        std::vector<double> chance = m_chance;
        chance[stop] = 1;
        return expected(chance);
    }
    double draw(roster::Random &random) const
    {
        std::vector<double> chance(size());
        for (size_t i = 0; i < size(); ++i)
            chance[i] = random.unit() < m_chance[i] ? 1 : 0;
        return expected(chance);
    }

private:
    const Problem &m_problem;
    const Artist &m_artist;
    std::vector<roster::Node> m_nodes;
    std::vector<int> m_candidates;
    std::vector<double> m_chance;
    std::vector<double> m_pay;
};

} // namespace

PlanRisk riskOf(const Problem &problem, const Plan &plan, int scenarios, quint64 seed)
{
    PlanRisk risk;
    std::vector<UnsureRoute> routes;
    for (const Route &route : plan.routes) {
        routes.emplace_back(problem, route);
        risk.expected += routes.back().expected();
        for (size_t i = 0; i < routes.back().size(); ++i)
            if (routes.back().chance(i) < 1)
                risk.stops.push_back({routes.back().candidate(i), route.artist, routes.back().chance(i),
                                      routes.back().cleared(i) - routes.back().without(i)});
    }
    std::ranges::stable_sort(risk.stops, std::greater(), &StopRisk::falls);
    roster::Random random(seed);
    std::vector<double> values;
    for (int s = 0; s < scenarios; ++s) {
        double value = 0;
        for (const UnsureRoute &route : routes)
            value += route.draw(random);
        values.push_back(value);
    }
    std::ranges::sort(values);
    risk.low = values.empty() ? risk.expected : values[values.size() / 10];
    risk.high = values.empty() ? risk.expected : values[values.size() - 1 - values.size() / 10];
    return risk;
}

} // namespace flow::tour
