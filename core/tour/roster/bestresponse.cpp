// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/roster/bestresponse.h"

#include <algorithm>

namespace flow::tour::roster {

namespace {

constexpr int kMostArtists = 3;
constexpr int kLabels = 30'000;
constexpr double kMayLose = 1e-3; ///< of the plan's value, at first

} // namespace

BestResponse::BestResponse(const Model &model, uint64_t seed)
    : m_model(model)
    , m_random(seed)
    , m_related(model.artists.size(), std::vector<double>(model.artists.size()))
    , m_open(model.nodes.size(), 1)
    , m_prices(model.nodes.size())
    , m_state(model)
    , m_best(m_state.slots())
{
    m_solvers.resize(model.artists.size());
    for (int i = 0; i < int(model.nodes.size()); ++i)
        for (int other : model.conflictsOf(i))
            m_related[size_t(model.nodes[size_t(i)].artist)][size_t(model.nodes[size_t(other)].artist)] += 1;
}

bool BestResponse::fits(const Model &model)
{
    return model.budget >= kImpossible && (model.packages.empty() || model.packagePrice < kImpossible);
}

void BestResponse::guide(const std::vector<int> &open, std::vector<double> prices)
{
    m_prices = std::move(prices);
    if (open.empty()) return;
    m_open.assign(m_model.nodes.size(), 0);
    for (int node : open)
        m_open[size_t(node)] = 1;
}

void BestResponse::start(const Slots &slots)
{
    m_state.set(slots);
    m_best = slots;
    m_bestValue = m_state.value();
}

std::vector<int> BestResponse::chooseArtists()
{
    const int artists = m_model.artistCount();
    std::vector<int> chosen{m_random.below(artists)};
    const int count = std::min(artists, 1 + m_random.below(kMostArtists));
    while (int(chosen.size()) < count) {
        std::vector<double> weight(size_t(artists), 0);
        double sum = 0;
        for (int a = 0; a < artists; ++a) {
            if (std::ranges::find(chosen, a) != chosen.end()) continue;
            for (int in : chosen)
                weight[size_t(a)] += m_related[size_t(in)][size_t(a)];
            sum += weight[size_t(a)];
        }
        if (sum <= 0) break;
        double at = m_random.unit() * sum;
        int next = -1;
        for (int a = 0; a < artists; ++a)
            if (weight[size_t(a)] > 0 && (next = a, (at -= weight[size_t(a)]) < 0)) break;
        chosen.push_back(next);
    }
    for (size_t i = chosen.size(); i > 1; --i)
        std::swap(chosen[i - 1], chosen[size_t(m_random.below(int(i)))]);
    return chosen;
}

void BestResponse::clear(int artist)
{
    for (int day = 0; day < m_model.days; ++day)
        if (const int node = m_state.at(artist, day); node >= 0) m_state.remove(node);
}

/// What the others play is closed, what may be shared with them is cheaper; `charge` of the bound's prices is asked.
PathPrices BestResponse::pricesFor(const PathGraph &graph, double charge) const
{
    PathPrices prices;
    const auto joins = [&](int share) { // the others are an odd number: one of them travels alone
        if (share < 0) return 0.0;
        int users = 0;
        for (int a = 0; a < m_model.artistCount(); ++a)
            users += a != graph.artist && m_state.shares().uses(share, a);
        return users % 2 ? m_model.shares[size_t(share)].saving : 0;
    };
    for (int i = graph.first; i < graph.first + graph.size; ++i) {
        const Node &node = m_model.nodes[size_t(i)];
        const auto taken = [&](int other) { return m_state.has(other); };
        if (!m_open[size_t(i)] || std::ranges::any_of(m_model.conflictsOf(i), taken)) {
            prices.gain.push_back(-kImpossible);
            continue;
        }
        double gain = node.gain - charge * m_prices[size_t(i)] + joins(node.nightShare);
        for (const PricedPair &pair : m_model.pricedOf(i))
            if (m_state.has(pair.other)) gain -= pair.price;
        prices.gain.push_back(gain);
    }
    for (const PathGraph::Arc &arc : graph.arcs)
        prices.arcCost.push_back(arc.cost - joins(arc.share));
    return prices;
}

/// Gives the artist, who plays nothing now, the best path that is left.
void BestResponse::respond(int artist, double charge, const std::function<bool()> &stop)
{
    std::unique_ptr<PathSolver> &solver = m_solvers[size_t(artist)];
    if (!solver) solver = std::make_unique<PathSolver>(m_model, artist);
    const PathPrices prices = pricesFor(solver->graph(), charge);
    const double close = 1e-5 * std::abs(m_bestValue) / m_model.artistCount();
    const auto answer = solver->solve(prices, {}, {.rounds = 40, .labels = kLabels, .tolerance = close, .stop = &stop});
    if (const int limit = m_model.artists[size_t(artist)].showLimit; limit > 0 && int(answer.path.size()) > limit) return;
    Path path = answer.path;
    for (int &node : path) {
        node += solver->graph().first;
        m_state.add(node);
    }
    if (!m_state.keepsRules(artist)) return clear(artist); // meant to go home where staying on the road is cheaper
    if (!path.empty()) m_paths.emplace_back(artist, std::move(path));
}

void BestResponse::round(double along, const std::function<bool()> &stop)
{
    const Slots before = m_state.slots();
    const double value = m_state.value();
    const std::vector<int> artists = chooseArtists();
    const double charge = artists.size() > 1 ? m_random.unit() * 1.2 : 0;
    for (int a : artists)
        clear(a);
    for (size_t i = 0; i < artists.size() && !stop(); ++i)
        respond(artists[i], i + 1 < artists.size() ? charge : 0, stop);
    for (size_t i = 0; i + 1 < artists.size() && !stop(); ++i) {
        clear(artists[i]);
        respond(artists[i], 0, stop);
    }
    const double now = m_state.value();
    const bool stopped = stop();
    if (now > m_bestValue + 1e-9 * (1 + std::abs(m_bestValue)) && !stopped) {
        m_best = m_state.slots();
        m_bestValue = now;
    }
    if (stopped || now < value - kMayLose * (1 - along) * m_random.unit() * std::abs(m_bestValue)) m_state.set(before);
}

} // namespace flow::tour::roster
