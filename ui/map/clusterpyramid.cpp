// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/clusterpyramid.h"

#include "ui/map/mercator.h"

#include <unordered_map>

namespace flow::ui {
namespace {

struct Node
{
    double x, y;
    qint32 count;
    std::vector<qint32> children; ///< of the finer level; at the finest, points
};

using Cells = std::unordered_map<quint64, std::vector<qint32>>;

quint64 cellAt(double x, double y, double radius)
{
    return quint64(qint64(std::floor(x / radius)) + 4) << 32 | quint64(qint64(std::floor(y / radius)) + 4);
}

// Joins what lies within the radius of a node; the biggest nodes choose first, so that cities stay where they
// are.
std::vector<Node> joined(const std::vector<Node> &fine, double radius)
{
    Cells cells;
    cells.reserve(fine.size());
    for (size_t i = 0; i < fine.size(); ++i)
        cells[cellAt(fine[i].x, fine[i].y, radius)].push_back(qint32(i));
    std::vector<qint32> order(fine.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = qint32(i);
    std::ranges::stable_sort(
        order, std::ranges::greater(), [&fine](qint32 i) { return fine[size_t(i)].count; });
    std::vector<bool> taken(fine.size());
    std::vector<Node> coarse;
    coarse.reserve(fine.size());
    for (const qint32 i : order) {
        if (taken[size_t(i)]) continue;
        taken[size_t(i)] = true;
        const Node &seed = fine[size_t(i)];
        Node node{seed.x * seed.count, seed.y * seed.count, seed.count, {i}};
        for (int dx = -1; dx <= 1; ++dx)
            for (int dy = -1; dy <= 1; ++dy) {
                const auto cell = cells.find(cellAt(seed.x + dx * radius, seed.y + dy * radius, radius));
                if (cell == cells.end()) continue;
                std::erase_if(cell->second, [&](qint32 j) {
                    if (taken[size_t(j)]) return true;
                    const Node &other = fine[size_t(j)];
                    if (std::hypot(other.x - seed.x, other.y - seed.y) > radius) return false;
                    taken[size_t(j)] = true;
                    node.x += other.x * other.count;
                    node.y += other.y * other.count;
                    node.count += other.count;
                    node.children.push_back(j);
                    return true;
                });
            }
        node.x /= node.count;
        node.y /= node.count;
        coarse.push_back(std::move(node));
    }
    return coarse;
}

} // namespace

ClusterPyramid::ClusterPyramid(const std::vector<QPointF> &worlds)
    : m_points(worlds)
    , m_levels(kLevels)
{
    if (worlds.empty()) return;
    std::vector<Node> points(worlds.size());
    for (size_t i = 0; i < worlds.size(); ++i)
        points[i] = {worlds[i].x(), worlds[i].y(), 1, {}};
    std::vector<std::vector<Node>> levels(kLevels);
    const std::vector<Node> *finer = &points;
    for (int level = kLevels - 1; level >= 0; --level) {
        levels[size_t(level)] = joined(*finer, kRadius / (kTileSize * std::exp2(level / 2.0)));
        finer = &levels[size_t(level)];
    }
    // From the top down each node gets a run of m_order, and its children cut it up.
    m_order.resize(worlds.size());
    std::vector<qint32> starts(levels[0].size());
    for (qint32 i = 0, at = 0; size_t(i) < starts.size(); at += levels[0][size_t(i)].count, ++i)
        starts[size_t(i)] = at;
    for (int level = 0; level < kLevels; ++level) {
        const std::vector<Node> &nodes = levels[size_t(level)];
        const bool last = level == kLevels - 1;
        std::vector<qint32> next(last ? 0 : levels[size_t(level) + 1].size());
        m_levels[size_t(level)].reserve(nodes.size());
        for (size_t i = 0; i < nodes.size(); ++i) {
            m_levels[size_t(level)].push_back(
                {float(nodes[i].x), float(nodes[i].y), nodes[i].count, starts[i]});
            qint32 at = starts[i];
            for (const qint32 child : nodes[i].children) {
                if (last)
                    m_order[size_t(at++)] = child;
                else {
                    next[size_t(child)] = at;
                    at += levels[size_t(level) + 1][size_t(child)].count;
                }
            }
        }
        starts = std::move(next);
    }
}

const std::vector<ClusterNode> &ClusterPyramid::level(double zoom) const
{
    static const std::vector<ClusterNode> none;
    if (m_levels.empty()) return none;
    return m_levels[size_t(std::clamp(int(std::round(zoom * 2)), 0, kLevels - 1))];
}

QList<qsizetype> ClusterPyramid::members(const ClusterNode &node) const
{
    QList<qsizetype> points;
    points.reserve(node.count);
    for (qint32 i = node.first; i < node.first + node.count; ++i)
        points.append(m_order[size_t(i)]);
    return points;
}

QRectF ClusterPyramid::box(const ClusterNode &node) const
{
    QPointF low(9, 9), high(-9, -9);
    for (const qsizetype i : members(node)) {
        const QPointF &p = m_points[size_t(i)];
        low = {std::min(low.x(), p.x()), std::min(low.y(), p.y())};
        high = {std::max(high.x(), p.x()), std::max(high.y(), p.y())};
    }
    return {low, high};
}

} // namespace flow::ui
