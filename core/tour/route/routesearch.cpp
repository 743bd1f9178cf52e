// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/route/routesearch.h"

#include "core/tour/route/routebound.h"

#include <algorithm>
#include <cmath>

namespace flow::tour {

namespace {

constexpr std::array kPowers{1.0, 1.5, 2.0, 2.5, 3.0};
constexpr double kSelecting = 0.2; ///< what selections look at, against what insertions do: a quarter of the time, about

} // namespace

RouteSearch::RouteSearch(const RouteModel &model, quint64 seed)
    : m(model)
    , m_random(seed)
    , m_selection(model)
    , m_grain(grainOf(model))
    , m_paths(size_t(model.artists))
    , m_touched(size_t(model.artists))
    , m_stale(size_t(model.artists), true)
    , m_savedStale(size_t(model.artists), true)
    , m_rows(size_t(model.artists))
    , m_side(size_t(model.artists), 0)
    , m_pathOf(size_t(model.nodes), -1)
    , m_openAt(size_t(model.nodes))
    , m_groupUsed(size_t(model.groups), 0)
    , m_values(size_t(model.stride))
    , m_noise(size_t(model.stride), 0.0f)
    , m_favour(size_t(model.artists), 1.0f)
{
    const size_t stride = size_t(m.stride);
    Tick longest = 1;
    for (int a = 0; a < m.artists; ++a) {
        RoutePath &path = m_paths[size_t(a)];
        const size_t room = size_t(m.nodes) + 2;
        path.node.resize(room);
        path.early.resize(room);
        path.late.resize(room);
        path.node[0] = m.startNode[size_t(a)];
        path.node[1] = m.endNode[size_t(a)];
        longest = std::max(longest, m.span[size_t(a)].close - m.span[size_t(a)].open);
        for (Row &row : m_rows[size_t(a)]) row = {std::vector<qint32>(stride, kNever), std::vector<qint32>(stride, -1), std::vector<float>(m.costs ? stride : 0)};
        const auto same = [&](int b) { return std::equal(m.worth.begin() + qptrdiff(size_t(a) * stride), m.worth.begin() + qptrdiff(size_t(a + 1) * stride), m.worth.begin() + qptrdiff(size_t(b) * stride)); };
        int kind = -1;
        for (int b = 0; b < a && kind < 0; ++b)
            if (same(b)) kind = m_kindOf[size_t(b)];
        if (kind < 0) {
            kind = int(m_weights.size());
            m_weights.emplace_back(stride, 0.0f);
            m_powers.emplace_back();
            for (const double power : kPowers) {
                std::vector<float> &all = m_powers.back().emplace_back(stride, 0.0f);
                for (int u = 0; u < m.nodes; ++u) all[size_t(u)] = float(std::pow(std::max(0.0, double(m.worthOf(a, u))), power));
            }
        }
        m_kindOf.push_back(kind);
        schedule(path);
        scheduleBack(path);
    }
    m_tie = 0.01 * m.unit / (double(longest) * m.artists);
    m_saved = m_paths;
    for (int u = 0; u < m.nodes; ++u) {
        m_openAt[size_t(u)] = u;
        m_openList.push_back(u);
    }
    m_log.reserve(size_t(m.nodes) * 4 + 16);
    m_gaps.reserve(size_t(m.nodes) + 1);
    if (m.costs) m_gapMoney.reserve(size_t(m.nodes) + 1);
    m_best.assign(size_t(m.artists), std::vector<int>(size_t(m.nodes) + 2));
    m_bestSize.assign(size_t(m.artists), 0);
    m_score = m_bestScore = score();
}

double RouteSearch::score() const
{
    double all = 0;
    for (const RoutePath &path : m_paths) all += path.worth - path.cost - m_tie * double(path.back() - path.early[0]);
    return all;
}

void RouteSearch::serve(int node, bool served)
{
    const size_t u = size_t(node);
    if (m.group[u] >= 0) m_groupUsed[size_t(m.group[u])] += served ? 1 : -1;
    if (served) {
        const int last = m_openList.back(), at = m_openAt[u];
        m_openList[size_t(at)] = last;
        m_openAt[size_t(last)] = at;
        m_openList.pop_back();
    } else {
        m_openAt[u] = int(m_openList.size());
        m_openList.push_back(node);
        m_pathOf[u] = -1;
    }
}

void RouteSearch::touch(int path)
{
    const size_t p = size_t(path);
    const bool stale = m_stale[p];
    m_stale[p] = true;
    if (m_touched[p]) return;
    m_touched[p] = true;
    m_savedStale[p] = stale;
    const RoutePath &from = m_paths[p];
    RoutePath &to = m_saved[p];
    const size_t n = size_t(from.size);
    std::copy_n(from.node.begin(), n, to.node.begin());
    std::copy_n(from.early.begin(), n, to.early.begin());
    std::copy_n(from.late.begin(), n, to.late.begin());
    to.size = from.size;
    to.worth = from.worth;
    to.cost = from.cost;
    m_side[p] ^= 1; // the other row keeps what holds for the saved path
}

void RouteSearch::takeOut(int path, int index)
{
    RoutePath &way = m_paths[size_t(path)];
    const int node = way.node[size_t(index)];
    std::copy(way.node.begin() + index + 1, way.node.begin() + way.size, way.node.begin() + index);
    --way.size;
    serve(node, false);
    m_log.push_back({node, path});
}

void RouteSearch::schedule(RoutePath &path)
{
    const size_t a = size_t(&path - m_paths.data());
    path.early[0] = m.span[a].open;
    const size_t last = size_t(path.size) - 1;
    for (size_t k = 1; k < last; ++k) path.early[k] = m.earliest(path.node[k], path.early[k - 1] + m.step(path.node[k - 1], path.node[k]));
    path.early[last] = path.early[last - 1] + m.step(path.node[last - 1], path.node[last]);
}

void RouteSearch::scheduleBack(RoutePath &path)
{
    const size_t a = size_t(&path - m_paths.data());
    const size_t last = size_t(path.size) - 1;
    path.late[last] = m.span[a].close;
    for (size_t k = last - 1; k > 0; --k) path.late[k] = m.latest(path.node[k], path.late[k + 1] - m.step(path.node[k], path.node[k + 1]));
    path.late[0] = path.early[0];
}

/// Travel times need not obey the triangle inequality: without a stop between, the next may come too late.
void RouteSearch::closeUp(int path)
{
    RoutePath &way = m_paths[size_t(path)];
    way.early[0] = m.span[size_t(path)].open;
    int k = 1;
    while (k < way.size - 1) {
        const Tick early = m.earliest(way.node[size_t(k)], way.early[size_t(k) - 1] + m.step(way.node[size_t(k) - 1], way.node[size_t(k)]));
        if (early > kTickMost) {
            takeOut(path, k);
            continue;
        }
        way.early[size_t(k++)] = early;
    }
    while (true) {
        const size_t last = size_t(way.size) - 1;
        way.early[last] = way.early[last - 1] + m.step(way.node[last - 1], way.node[last]);
        if (way.early[last] <= m.span[size_t(path)].close || way.size == 2) break;
        takeOut(path, way.size - 2);
    }
    scheduleBack(way);
    value(path);
}

void RouteSearch::putIn(int path, int node, int index)
{
    RoutePath &way = m_paths[size_t(path)];
    std::copy_backward(way.node.begin() + index, way.node.begin() + way.size, way.node.begin() + way.size + 1);
    way.node[size_t(index)] = node;
    ++way.size;
    schedule(way);
    scheduleBack(way);
    m_pathOf[size_t(node)] = path;
    serve(node, true);
    m_noise[size_t(node)] = 0;
    m_log.push_back({node, -1});
}

/// Behind the last visit; times and worth come with closeUp().
void RouteSearch::append(int path, int node)
{
    RoutePath &way = m_paths[size_t(path)];
    way.node[size_t(way.size)] = way.node[size_t(way.size) - 1];
    way.node[size_t(way.size) - 1] = node;
    ++way.size;
    serve(node, true);
    m_pathOf[size_t(node)] = path;
    m_noise[size_t(node)] = 0;
    m_log.push_back({node, -1});
}

void RouteSearch::value(int path)
{
    RoutePath &way = m_paths[size_t(path)];
    way.worth = way.cost = 0;
    for (int k = 1; k < way.size - 1; ++k) way.worth += m.exactOf(path, way.node[size_t(k)]) + (m.must[size_t(way.node[size_t(k)])] ? m.bonus : 0);
    if (!m.costs || way.shows() == 0) return;
    const float *legs = m.moneyExact ? m.money[size_t(m.moneyOf[size_t(path)])].out.data() : nullptr;
    for (int k = 0; k + 1 < way.size; ++k) {
        const int from = way.node[size_t(k)], to = way.node[size_t(k) + 1];
        way.cost += legs ? double(legs[size_t(from) * size_t(m.stride) + size_t(to)]) * m.unit : m.legCost(path, from, to);
    }
    way.cost += m.perTour[size_t(path)] + m.perShow[size_t(path)] * way.shows();
}

/// What is saved when the leg from i to j goes: an artist who stays at home drives from nowhere to nowhere and pays no tour yet.
float RouteSearch::paid(int path, const RouteModel::Money &money, int i, int j) const
{
    if (m_paths[size_t(path)].shows() == 0) return float(-m.perTour[size_t(path)] / m.unit);
    return money.out[size_t(i) * size_t(m.stride) + size_t(j)];
}

void RouteSearch::scan(int path)
{
    const size_t p = size_t(path);
    const RoutePath &way = m_paths[p];
    Row &row = m_rows[p][size_t(m_side[p])];
    m_stale[p] = false;
    std::ranges::fill(row.key, kNever);
    if (way.shows() >= m.most[p]) return;
    m_gaps.clear();
    for (size_t k = 0; k + 1 < size_t(way.size); ++k) {
        const int i = way.node[k], j = way.node[k + 1];
        m_gaps.push_back({way.early[k], way.early[k + 1], way.late[k + 1], way.early[k] + m.step(i, j), m.row(i), m.column(j)});
    }
    if (m.costs) {
        const RouteModel::Money &money = m.money[size_t(m.moneyOf[p])];
        const size_t stride = size_t(m.stride);
        m_gapMoney.clear();
        for (size_t k = 0; k + 1 < size_t(way.size); ++k)
            m_gapMoney.push_back({money.out.data() + size_t(way.node[k]) * stride, money.in.data() + size_t(way.node[k + 1]) * stride, paid(path, money, way.node[k], way.node[k + 1])});
    }
    m_scanned += qint64(m_gaps.size()) * m.stride;
    for (const RouteModel::Layer &layer : m.layers) {
        const ScanWindows windows{layer.open.data(), layer.close.data(), layer.opens.data(), layer.closes.data(), m.stride};
        if (m.costs) scanRouteWithMoney(m_gaps, m_gapMoney.data(), m.ticksPerMoney, windows, row.key.data(), row.where.data(), row.loss.data());
        else scanRoute(m_gaps, windows, row.key.data(), row.where.data());
    }
}

/// Draws how this move judges what to insert: the power of worth, noise, and what it overlooks at first.
void RouteSearch::weigh()
{
    m_power = m_random.below(int(kPowers.size()));
    if (m.costs) m_share = m_random.below(2) ? 1.0f : float(m_random.real());
    const float spread = m_random.below(2) ? 1.0f : 0.2f;
    if (m_weights.size() > 1) {
        const bool even = m_random.below(2);
        for (float &favour : m_favour) favour = even ? 1.0f : 0.25f + 1.5f * float(m_random.real());
    }
    const int blink = m_random.below(3); // 0: sees everything
    const quint32 unseen = blink == 0 ? 0u : blink == 1 ? 0x0290'0000u : 0x1999'0000u; // 1 %, 10 %
    for (const int u : m_openList) {
        const quint64 random = m_random.next();
        float noise = 1.0f + spread * (float(quint32(random >> 40)) * 0x1p-24f - 0.5f);
        if (quint32(random) < unseen) noise *= 0.05f;
        if (m.group[size_t(u)] >= 0 && m_groupUsed[size_t(m.group[size_t(u)])] > 0) noise = 0;
        m_noise[size_t(u)] = noise;
    }
    if (m_forced >= 0) m_noise[size_t(m_forced)] *= 1000.0f;
}

/// By what weigh() left in the noise, until nothing fits any more.
void RouteSearch::insertWeighed()
{
    if (!m.costs) multiplyWeights();
    int path = -1, node = -1;
    if (m_forced >= 0 && m_forcedPath >= 0 && m_noise[size_t(m_forced)] > 0) {
        const size_t p = size_t(m_forcedPath);
        if (m_stale[p]) scan(m_forcedPath);
        if (m_rows[p][size_t(m_side[p])].key[size_t(m_forced)] != kNever) insert(m_forcedPath, m_forced);
    }
    while (choose(path, node)) insert(path, node);
    for (int p = 0; p < m.artists; ++p)
        if (m_touched[size_t(p)]) value(p);
}

/// Where the last scan of the path says; from then on nobody else looks at the node or its alternatives.
void RouteSearch::insert(int path, int node)
{
    const int index = m_rows[size_t(path)][size_t(m_side[size_t(path)])].where[size_t(node)];
    touch(path);
    putIn(path, node, index);
    const auto hide = [&](int u) {
        m_noise[size_t(u)] = 0;
        for (std::vector<float> &weight : m_weights) weight[size_t(u)] = 0;
    };
    hide(node);
    if (m.group[size_t(node)] < 0) return;
    for (const int u : m_openList)
        if (m.group[size_t(u)] == m.group[size_t(node)]) hide(u);
}

void RouteSearch::multiplyWeights()
{
    for (size_t kind = 0; kind < m_weights.size(); ++kind) {
        const std::vector<float> &power = m_powers[kind][size_t(m_power)];
        std::vector<float> &weight = m_weights[kind];
        for (size_t u = 0; u < weight.size(); ++u) weight[u] = power[u] * m_noise[u];
    }
}

bool RouteSearch::choose(int &path, int &node)
{
    float best = 0;
    node = -1;
    for (int p = 0; p < m.artists; ++p) {
        if (m_stale[size_t(p)]) scan(p);
        const Row &row = m_rows[size_t(p)][size_t(m_side[size_t(p)])];
        float found = 0;
        const int u = m.costs ? bestNetInsertion(row.key.data(), m.worth.data() + size_t(p) * size_t(m.stride), row.loss.data(), m_noise.data(), m_share, 1 + m_power / 2, m.stride,
                                                 m_values.data(), found)
                              : bestInsertion(row.key.data(), m_weights[size_t(m_kindOf[size_t(p)])].data(), m.stride, m_values.data(), found);
        found *= m_favour[size_t(p)];
        if (u < 0 || found <= best) continue;
        best = found;
        node = u;
        path = p;
    }
    return node >= 0;
}

void RouteSearch::accept()
{
    for (int p = 0; p < m.artists; ++p) m_touched[size_t(p)] = false;
    m_log.clear();
}

void RouteSearch::refuse()
{
    for (auto touched = m_log.rbegin(); touched != m_log.rend(); ++touched) {
        serve(touched->node, touched->path >= 0);
        if (touched->path >= 0) m_pathOf[size_t(touched->node)] = touched->path;
        m_noise[size_t(touched->node)] = 0;
    }
    m_log.clear();
    for (size_t p = 0; p < m_paths.size(); ++p) {
        if (!m_touched[p]) continue;
        std::swap(m_paths[p], m_saved[p]);
        m_side[p] ^= 1;
        m_stale[p] = m_savedStale[p];
        m_touched[p] = false;
    }
}

void RouteSearch::run(qint64 moves, double from, double to)
{
    const double cooling = moves > 1 ? std::pow(to / from, 1.0 / double(moves)) : 1;
    double temperature = from * m.unit;
    for (qint64 move = 0; move < moves; ++move, temperature *= cooling) {
        ruin();
        weigh();
        insertWeighed();
        const double now = score();
        const double delta = now - m_score;
        if (delta < 0 && m_random.real() >= std::exp(delta / temperature)) {
            refuse();
            continue;
        }
        accept();
        m_score = now;
        if (!m.costs && double(m_selected + m_selection.work()) < kSelecting * double(m_scanned)) select(m_random.below(m.artists));
        if (m_score > m_bestScore + 1e-9 * m.unit) keepBest();
    }
}

void RouteSearch::keepBest()
{
    m_bestScore = m_score;
    for (size_t p = 0; p < m_paths.size(); ++p) {
        std::copy_n(m_paths[p].node.begin(), m_paths[p].size, m_best[p].begin());
        m_bestSize[p] = m_paths[p].size;
    }
}

void RouteSearch::fill()
{
    m_forced = m_forcedPath = -1;
    m_power = 2;
    m_share = 1;
    for (const int u : m_openList) m_noise[size_t(u)] = 1;
    insertWeighed();
    accept();
    m_score = score();
    if (m_score > m_bestScore) keepBest();
}

Routes RouteSearch::bestRoutes() const
{
    Routes routes;
    for (size_t p = 0; p < m_best.size(); ++p) {
        const int shows = std::max(0, m_bestSize[p] - 2);
        routes.emplace_back(m_best[p].begin() + (shows ? 1 : 0), m_best[p].begin() + (shows ? 1 + shows : 0));
    }
    return routes;
}

Routes RouteSearch::currentRoutes() const
{
    Routes routes;
    for (const RoutePath &path : m_paths) routes.emplace_back(path.node.begin() + 1, path.node.begin() + path.size - 1);
    return routes;
}

void RouteSearch::restart(const Routes &routes)
{
    for (int p = 0; p < m.artists; ++p) {
        touch(p);
        while (m_paths[size_t(p)].size > 2) takeOut(p, m_paths[size_t(p)].size - 2);
    }
    for (int p = 0; p < m.artists; ++p) {
        RoutePath &way = m_paths[size_t(p)];
        for (const int node : routes[size_t(p)]) {
            if (m.worthOf(p, node) < 0 || m_pathOf[size_t(node)] >= 0 || way.shows() >= m.most[size_t(p)]) continue;
            if (m.group[size_t(node)] >= 0 && m_groupUsed[size_t(m.group[size_t(node)])] > 0) continue;
            append(p, node);
        }
        closeUp(p);
    }
    accept();
    m_score = score();
    if (m_score > m_bestScore) keepBest();
}

} // namespace flow::tour
