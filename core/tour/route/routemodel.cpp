// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/routemodel.h"

#include <algorithm>
#include <map>
#include <numeric>

namespace flow::tour {

namespace {

constexpr int kNearest = 120;

std::vector<Window> windowsOf(const Candidate &candidate)
{
    std::vector<Window> windows = candidate.windows.empty() ? std::vector<Window>{{}} : candidate.windows;
    if (candidate.demand.kind != Demand::Fixed || !candidate.demand.start) return windows;
    return {{*candidate.demand.start, *candidate.demand.start}};
}

Tick earliestOf(const std::vector<Window> &windows, Tick at)
{
    for (const Window &window : windows)
        if (at <= window.close) return std::max(at, window.open);
    return kTickMost + 1;
}

/// Shortest times by way of any other places: legs need not obey the triangle inequality, so the direct one may be the longer, or
/// closed. Worked out for the places that are asked about.
class Shortcuts
{
public:
    explicit Shortcuts(const Travel &travel) : m_travel(travel) { }
    qint64 from(int start, int place) { return start < 0 ? 0 : times(start, false)[size_t(place)]; }
    qint64 to(int place, int end) { return end < 0 ? 0 : times(end, true)[size_t(place)]; }

private:
    const std::vector<qint64> &times(int place, bool backwards)
    {
        const auto [known, fresh] = m_times.try_emplace({place, backwards});
        if (!fresh) return known->second;
        const int places = m_travel.places;
        std::vector<qint64> time(size_t(places), kNoWay);
        std::vector<bool> done(static_cast<size_t>(places));
        time[size_t(place)] = 0;
        for (int round = 0; round < places; ++round) {
            int next = -1;
            for (int p = 0; p < places; ++p)
                if (!done[size_t(p)] && (next < 0 || time[size_t(p)] < time[size_t(next)])) next = p;
            if (time[size_t(next)] >= kNoWay) break;
            done[size_t(next)] = true;
            for (int p = 0; p < places; ++p)
                time[size_t(p)] = std::min<qint64>(time[size_t(p)], time[size_t(next)] + (backwards ? m_travel.timeOf(p, next) : m_travel.timeOf(next, p)));
        }
        return known->second = std::move(time);
    }

    const Travel &m_travel;
    std::map<std::pair<int, bool>, std::vector<qint64>> m_times;
};

/// There and back with nothing else to do, or at best by way of others.
bool canBePlayed(const Problem &problem, const Candidate &candidate, const Artist &artist, const std::vector<Window> &windows, Shortcuts &shortcuts)
{
    const auto fits = [&](qint64 there, qint64 back) {
        if (there >= kNoWay || back >= kNoWay || artist.window.open + there > kTickMost) return false;
        const Tick start = earliestOf(windows, Tick(artist.window.open + there));
        return start <= kTickMost && qint64(start) + candidate.duration + back <= artist.window.close;
    };
    return fits(problem.travel.timeOf(artist.start, candidate.place), problem.travel.timeOf(candidate.place, artist.end))
        || fits(shortcuts.from(artist.start, candidate.place), shortcuts.to(candidate.place, artist.end));
}

} // namespace

std::optional<double> offerWorth(const Problem &problem, const Candidate &candidate, int artist)
{
    const Offer *offer = candidate.offerOf(artist);
    if (!offer || candidate.demand.kind == Demand::Forbidden) return std::nullopt;
    if (candidate.demand.artist >= 0 && candidate.demand.artist != artist) return std::nullopt;
    double worth = candidate.worth(*offer);
    if (candidate.demand.kind == Demand::Fixed) return worth;
    const Artist &who = problem.artists[size_t(artist)];
    const auto broken = [&](Rule rule) {
        const RuleForm &form = problem.rules[rule];
        if (form.kind == RuleForm::Priced) worth -= form.price;
        return form.kind == RuleForm::Hard;
    };
    if (offer->fee * candidate.rate < who.minimumFee && broken(Rule::MinimumFee)) return std::nullopt;
    const bool small = who.minimumCapacity > 0 && candidate.capacity > 0 && candidate.capacity < who.minimumCapacity;
    const bool large = who.maximumCapacity > 0 && candidate.capacity > who.maximumCapacity;
    if ((small || large) && broken(Rule::Capacity)) return std::nullopt;
    const Place &where = problem.places[size_t(candidate.place)];
    for (const Exclusivity &e : problem.rules.exclusivities) {
        if ((e.artist >= 0 && e.artist != artist) || (!e.country.isEmpty() && e.country != where.country) || (!e.region.isEmpty() && e.region != where.region)) continue;
        if (e.promoter != candidate.promoter && broken(Rule::Exclusivity)) return std::nullopt;
    }
    if (!who.audience.isEmpty() && !candidate.audience.isEmpty() && who.audience != candidate.audience && broken(Rule::Audience)) return std::nullopt;
    return worth;
}

double RouteModel::legCost(int artist, int from, int to) const
{
    if (!costs) return 0;
    const size_t a = size_t(artist);
    const int i = place[size_t(from)], j = place[size_t(to)];
    return tickCost[a] * travel->timeOf(i, j) + kmCost[a] * travel->kmOf(i, j) + travel->costOf(i, j);
}

/// One pair of matrices for each kind of rates. With very many kinds, one of the mean rates: it only guides where to insert,
/// what a route really costs is always added up from legCost().
void RouteModel::layOutMoney(double sum)
{
    constexpr size_t kMostCells = 60'000'000;
    std::vector<std::pair<double, double>> kinds;
    for (int a = 0; a < artists; ++a) {
        const std::pair rates(tickCost[size_t(a)], kmCost[size_t(a)]);
        const auto known = std::ranges::find(kinds, rates);
        moneyOf.push_back(int(known - kinds.begin()));
        if (known == kinds.end()) kinds.push_back(rates);
    }
    if (kinds.size() * out.size() > kMostCells) {
        std::pair<double, double> mean;
        for (int a = 0; a < artists; ++a) mean = {mean.first + tickCost[size_t(a)] / artists, mean.second + kmCost[size_t(a)] / artists};
        kinds = {mean};
        moneyOf.assign(size_t(artists), 0);
        moneyExact = false;
    }
    for (const auto &[tick, kilometre] : kinds) {
        Money one{std::vector<float>(out.size()), std::vector<float>(out.size())};
        for (size_t i = 0; i < place.size(); ++i)
            for (size_t j = 0; j < place.size(); ++j) {
                const int from = place[i], to = place[j];
                const double cost = tick * travel->timeOf(from, to) + kilometre * travel->kmOf(from, to) + travel->costOf(from, to);
                one.out[i * size_t(stride) + j] = one.in[j * size_t(stride) + i] = float(cost / unit);
            }
        money.push_back(std::move(one));
    }
    double time = 0;
    for (const Window &window : span) time += double(window.close) - window.open;
    ticksPerMoney = float(sum > 0 ? std::min(time / sum * unit, 1e6) : 0);
}

RouteModel RouteModel::build(const Problem &problem)
{
    RouteModel m;
    m.artists = int(problem.artists.size());
    m.nodeOf.assign(problem.candidates.size(), -1);
    Shortcuts shortcuts(problem.travel);
    std::vector<std::vector<std::optional<double>>> worths;
    std::vector<int> order(problem.candidates.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int c) { return windowsOf(problem.candidates[size_t(c)]).front().open; });
    for (const int index : order) {
        const size_t c = size_t(index);
        const Candidate &candidate = problem.candidates[c];
        const auto windows = windowsOf(candidate);
        std::vector<std::optional<double>> byArtist(problem.artists.size());
        bool anyone = false;
        for (int a = 0; a < m.artists; ++a) {
            byArtist[size_t(a)] = offerWorth(problem, candidate, a);
            if (byArtist[size_t(a)] && !canBePlayed(problem, candidate, problem.artists[size_t(a)], windows, shortcuts)) byArtist[size_t(a)].reset();
            anyone |= byArtist[size_t(a)].has_value();
        }
        if (!anyone) continue;
        m.nodeOf[c] = m.nodes++;
        m.candidateOf.push_back(int(c));
        worths.push_back(std::move(byArtist));
        m.windows.push_back(windows);
        m.must.push_back(candidate.demand.kind == Demand::Pinned || candidate.demand.kind == Demand::Fixed);
    }

    // Depots: artists with the same pair of places share one.
    std::map<std::pair<int, int>, int> depots;
    std::vector<int> place;
    for (const int c : m.candidateOf) place.push_back(problem.candidates[size_t(c)].place);
    for (const Artist &artist : problem.artists) {
        const auto [depot, fresh] = depots.try_emplace({artist.start, artist.end}, int(place.size()));
        if (fresh) place.insert(place.end(), {artist.start, artist.end});
        m.startNode.push_back(depot->second);
        m.endNode.push_back(depot->second + 1);
        m.span.push_back(artist.window);
        m.most.push_back(artist.maximumShows > 0 ? artist.maximumShows : m.nodes);
    }
    const int all = int(place.size());
    m.stride = (all + kLanes - 1) / kLanes * kLanes;
    const size_t stride = size_t(m.stride);
    m.open.assign(stride, kTickMost);
    m.close.assign(stride, -1);
    m.duration.assign(stride, 0);
    for (int i = 0; i < m.nodes; ++i) {
        m.open[size_t(i)] = m.windows[size_t(i)].front().open;
        m.close[size_t(i)] = m.windows[size_t(i)].front().close;
        m.duration[size_t(i)] = problem.candidates[size_t(m.candidateOf[size_t(i)])].duration;
        for (size_t w = 0; w < m.windows[size_t(i)].size(); ++w) {
            if (m.layers.size() <= w) m.layers.push_back({std::vector<Tick>(stride, kTickMost), std::vector<Tick>(stride, -1), {}, {}});
            m.layers[w].open[size_t(i)] = m.windows[size_t(i)][w].open;
            m.layers[w].close[size_t(i)] = m.windows[size_t(i)][w].close;
        }
    }
    for (Layer &layer : m.layers)
        for (size_t first = 0; first < stride; first += kLanes) {
            layer.opens.push_back(*std::min_element(layer.open.begin() + qptrdiff(first), layer.open.begin() + qptrdiff(first + kLanes)));
            layer.closes.push_back(*std::max_element(layer.close.begin() + qptrdiff(first), layer.close.begin() + qptrdiff(first + kLanes)));
        }
    m.windows.resize(stride);
    const Travel &travel = problem.travel;
    m.out.assign(size_t(all) * stride, 0);
    m.in.assign(size_t(all) * stride, 0);
    for (int i = 0; i < all; ++i)
        for (int j = 0; j < all; ++j) {
            const Tick time = travel.timeOf(place[size_t(i)], place[size_t(j)]);
            // A closed leg arrives after every window, even when it is left at once.
            const Tick step = time >= kNoWay ? kNoWay + 1 : time + m.duration[size_t(i)];
            m.out[size_t(i) * stride + size_t(j)] = m.in[size_t(j) * stride + size_t(i)] = step;
        }

    m.travel = &travel;
    m.place = place;
    for (const Artist &artist : problem.artists) {
        m.tickCost.push_back(artist.costPerTick + problem.travelCostPerTick);
        m.kmCost.push_back(artist.costPerKm);
        m.perShow.push_back(artist.costPerShow);
        m.perTour.push_back(artist.costPerTour);
        m.costs |= m.tickCost.back() > 0 || m.kmCost.back() > 0 || m.perShow.back() > 0 || m.perTour.back() > 0;
    }
    m.costs |= !travel.cost.empty();

    m.worth.assign(size_t(m.artists) * stride, -1);
    m.exactWorth.assign(size_t(m.artists) * stride, -1);
    double sum = 0;
    for (const auto &byArtist : worths) {
        double best = 0;
        for (const auto &worth : byArtist) best = std::max(best, worth.value_or(0));
        sum += best;
    }
    m.bonus = 2 * sum + 1;
    if (m.nodes > 0 && sum > 0) m.unit = sum / m.nodes;
    for (int i = 0; i < m.nodes; ++i)
        for (int a = 0; a < m.artists; ++a) {
            const auto &worth = worths[size_t(i)][size_t(a)];
            if (!worth || (*worth <= 0 && !m.must[size_t(i)])) continue;
            m.exactWorth[size_t(a) * stride + size_t(i)] = *worth;
            m.worth[size_t(a) * stride + size_t(i)] = float((*worth - m.perShow[size_t(a)] + (m.must[size_t(i)] ? m.bonus : 0)) / m.unit);
        }
    if (m.costs) m.layOutMoney(sum);

    m.group.assign(size_t(m.nodes), -1);
    for (const Package &package : problem.packages) {
        if (package.kind != Package::OneAtMost || problem.rules[Rule::Packages].kind != RuleForm::Hard) continue;
        for (const int member : package.members)
            if (m.nodeOf[size_t(member)] >= 0) m.group[size_t(m.nodeOf[size_t(member)])] = m.groups;
        ++m.groups;
    }

    m.near.resize(size_t(m.nodes));
    std::vector<std::pair<qint64, int>> byCloseness(static_cast<size_t>(m.nodes));
    for (int i = 0; i < m.nodes; ++i) {
        for (int j = 0; j < m.nodes; ++j)
            byCloseness[size_t(j)] = {i == j ? -1 : qint64(m.step(i, j)) - m.duration[size_t(i)] + m.in[size_t(i) * stride + size_t(j)] - m.duration[size_t(j)], j};
        const auto some = byCloseness.begin() + std::min(kNearest + 1, m.nodes);
        std::ranges::partial_sort(byCloseness, some);
        for (auto near = byCloseness.begin(); near != some; ++near)
            if (near->second != i) m.near[size_t(i)].push_back(near->second);
    }
    return m;
}

} // namespace flow::tour
