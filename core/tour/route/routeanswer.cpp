// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/routeanswer.h"

#include <algorithm>

namespace flow::tour {

namespace {

/// Times of one artist's way: what insertion has to know.
struct Timed
{
    std::vector<int> node; ///< with depots
    std::vector<Tick> early, late;
};

class Answer
{
public:
    Answer(const Problem &problem, const RouteModel &model)
        : m_problem(problem)
        , m(model)
    {
    }
    Plan of(const Routes &routes);

private:
    Timed timed(int artist, const std::vector<int> &route) const;
    Route route(int artist, const std::vector<int> &route) const;
    double cost(int artist, const std::vector<int> &nodes) const;
    Rejection rejection(int candidate) const;
    Reason whyNobody(const Candidate &candidate) const;
    std::optional<double> entry(int node, Rejection &rejection) const;
    std::optional<double> entryInto(int artist, int node, size_t gap) const;

    const Problem &m_problem;
    const RouteModel &m;
    std::vector<Timed> m_timed;
    std::vector<int> m_chosen; ///< by group of alternatives: node, -1
};

Timed Answer::timed(int artist, const std::vector<int> &route) const
{
    const size_t a = size_t(artist), n = route.size() + 2;
    Timed way{{m.startNode[a]}, std::vector<Tick>(n), std::vector<Tick>(n)};
    way.node.insert(way.node.end(), route.begin(), route.end());
    way.node.push_back(m.endNode[a]);
    way.early[0] = m.span[a].open;
    for (size_t k = 1; k < n; ++k) {
        const Tick arrive = way.early[k - 1] + m.step(way.node[k - 1], way.node[k]);
        way.early[k] = k + 1 < n ? m.earliest(way.node[k], arrive) : arrive;
    }
    way.late[n - 1] = m.span[a].close;
    for (size_t k = n - 1; k-- > 0;) {
        const Tick before = way.late[k + 1] - m.step(way.node[k], way.node[k + 1]);
        way.late[k] = k > 0 ? m.latest(way.node[k], before) : before;
    }
    return way;
}

/// Legs, shows and the tour; 0 for a way that leads nowhere.
double Answer::cost(int artist, const std::vector<int> &nodes) const
{
    if (nodes.size() <= 2) return 0;
    double all = m.perTour[size_t(artist)] + m.perShow[size_t(artist)] * double(nodes.size() - 2);
    for (size_t k = 0; k + 1 < nodes.size(); ++k) all += m.legCost(artist, nodes[k], nodes[k + 1]);
    return all;
}

Route Answer::route(int artist, const std::vector<int> &nodes) const
{
    const size_t a = size_t(artist);
    const Timed way = timed(artist, nodes);
    Route route;
    route.artist = artist;
    const size_t last = way.node.size() - 1;
    route.leave = m.span[a].open;
    route.back = nodes.empty() ? m.span[a].open : way.early[last];
    if (nodes.empty()) return route;
    // Waiting is better done at home: leave as late as the plan as it stands allows.
    const Tick first = way.early[1] - m.step(way.node[0], way.node[1]);
    route.leave = std::max(route.leave, first);
    const double whole = cost(artist, way.node);
    for (size_t k = 1; k <= last; ++k) {
        const int from = m.place[size_t(way.node[k - 1])], to = m.place[size_t(way.node[k])];
        const Tick drive = m_problem.travel.timeOf(from, to);
        const double km = m_problem.travel.kmOf(from, to);
        route.drive += drive;
        route.km += km;
        route.cost.travel += m.legCost(artist, way.node[k - 1], way.node[k]);
        if (k == last) break;
        const int candidate = m.candidateOf[size_t(way.node[k])];
        const Candidate &what = m_problem.candidates[size_t(candidate)];
        const Offer &offer = *what.offerOf(artist);
        Stop stop;
        stop.candidate = candidate;
        stop.start = way.early[k];
        stop.arrive = k == 1 ? route.leave + drive : way.early[k - 1] + m.step(way.node[k - 1], way.node[k]);
        stop.leave = stop.start + what.duration;
        stop.km = km;
        stop.drive = drive;
        stop.fee = offer.fee * what.rate;
        stop.worth = what.worth(offer);
        std::vector<int> without = way.node;
        without.erase(without.begin() + qptrdiff(k));
        stop.marginal = m.exactOf(artist, way.node[k]) - whole + cost(artist, without);
        route.cost.penalties += stop.worth - m.exactOf(artist, way.node[k]);
        route.stops.push_back(stop);
    }
    route.cost.shows = m.perShow[a] * double(nodes.size());
    route.cost.tours = m.perTour[a];
    return route;
}

Reason Answer::whyNobody(const Candidate &candidate) const
{
    if (candidate.demand.kind == Demand::Forbidden) return Reason::Forbidden;
    for (int a = 0; a < m.artists; ++a)
        if (offerWorth(m_problem, candidate, a)) return Reason::Unreachable;
    return Reason::NoArtist;
}

/// What has to be paid more for the node to enter at a gap: its worth is short of the detour, or visits after the gap have to go
/// until the rest fits again. An upper estimate. Nothing when it never fits there.
std::optional<double> Answer::entryInto(int artist, int node, size_t gap) const
{
    const Timed &way = m_timed[size_t(artist)];
    const Tick start = m.earliest(node, way.early[gap] + m.step(way.node[gap], node));
    if (start > kTickMost) return std::nullopt;
    const double worth = m.exactOf(artist, node);
    double lost = 0;
    const auto money = [&](size_t next) {
        if (!m.costs) return 0.0;
        double detour = m.legCost(artist, way.node[gap], node) + m.legCost(artist, node, way.node[next]) + m.perShow[size_t(artist)];
        for (size_t k = gap; k < next; ++k) detour -= m.legCost(artist, way.node[k], way.node[k + 1]);
        return detour;
    };
    for (size_t next = gap + 1; next < way.node.size(); ++next) {
        if (start + m.step(node, way.node[next]) <= way.late[next]) return lost + money(next) - worth;
        if (next + 1 == way.node.size() || m.must[size_t(way.node[next])]) break;
        lost += m.exactOf(artist, way.node[next]) - m.perShow[size_t(artist)];
    }
    return std::nullopt;
}

std::optional<double> Answer::entry(int node, Rejection &rejection) const
{
    std::optional<double> least;
    for (int a = 0; a < m.artists; ++a) {
        if (m.exactOf(a, node) < 0) continue;
        // Dropping everything else of the artist always works, because alone it fits.
        double alone = -m.exactOf(a, node) + cost(a, {m.startNode[size_t(a)], node, m.endNode[size_t(a)]}) - cost(a, m_timed[size_t(a)].node);
        bool bound = false;
        for (size_t k = 1; k + 1 < m_timed[size_t(a)].node.size(); ++k) {
            alone += m.exactOf(a, m_timed[size_t(a)].node[k]);
            bound |= m.must[size_t(m_timed[size_t(a)].node[k])];
        }
        std::optional<double> here;
        if (!bound) here = alone;
        const bool empty = m_timed[size_t(a)].node.size() == 2; // then a tour begins, which is what `alone` counts
        for (size_t gap = 0; !empty && gap + 1 < m_timed[size_t(a)].node.size(); ++gap)
            if (const auto needs = entryInto(a, node, gap); needs && (!here || *needs < *here)) here = needs;
        if (!here || (least && *least <= *here)) continue;
        least = here;
        rejection.artist = a;
    }
    return least;
}

Rejection Answer::rejection(int candidate) const
{
    Rejection why;
    why.candidate = candidate;
    const int node = m.nodeOf[size_t(candidate)];
    if (node < 0) {
        why.reason = whyNobody(m_problem.candidates[size_t(candidate)]);
        return why;
    }
    if (const int group = m.group[size_t(node)]; group >= 0 && m_chosen[size_t(group)] >= 0) {
        why.reason = Reason::Alternative;
        why.rule = Rule::Packages;
        why.by = m.candidateOf[size_t(m_chosen[size_t(group)])];
        return why;
    }
    bool earns = false;
    std::optional<double> alone;
    for (int a = 0; a < m.artists; ++a) {
        if (m.exactOf(a, node) < 0) continue;
        const double short_ = cost(a, {m.startNode[size_t(a)], node, m.endNode[size_t(a)]}) - m.exactOf(a, node);
        earns |= short_ < 0;
        alone = alone ? std::min(*alone, short_) : short_;
    }
    why.reason = earns ? Reason::NoRoom : Reason::WorthLess;
    why.needs = entry(node, why);
    if (why.needs) why.needs = std::max(0.0, *why.needs);
    return why;
}

Plan Answer::of(const Routes &routes)
{
    Plan plan;
    std::vector<bool> taken(m_problem.candidates.size());
    m_chosen.assign(size_t(m.groups), -1);
    for (int a = 0; a < m.artists; ++a) {
        m_timed.push_back(timed(a, routes[size_t(a)]));
        plan.routes.push_back(route(a, routes[size_t(a)]));
        for (const Stop &stop : plan.routes.back().stops) {
            taken[size_t(stop.candidate)] = true;
            plan.profit += stop.worth;
        }
        plan.profit -= plan.routes.back().cost.total();
        for (const int node : routes[size_t(a)])
            if (m.group[size_t(node)] >= 0) m_chosen[size_t(m.group[size_t(node)])] = node;
    }
    for (size_t c = 0; c < taken.size(); ++c)
        if (!taken[c]) plan.rejected.push_back(rejection(int(c)));
    return plan;
}

} // namespace

Plan answerOf(const Problem &problem, const RouteModel &model, const Routes &routes) { return Answer(problem, model).of(routes); }

} // namespace flow::tour
