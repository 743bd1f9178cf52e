// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QPointF>
#include <QRectF>

#include <vector>

namespace flow::ui {

/// A point or a group of points as one zoom level shows it.
struct ClusterNode
{
    float x = 0; ///< world
    float y = 0;
    qint32 count = 1;
    qint32 first = 0; ///< place in the members of the pyramid; a point has one
};

/// Which points are shown as one at each half zoom step, made once per set of points (any thread), then only
/// read. Groups grow from fine levels to coarse ones: nodes closer than a marker's width join the biggest of
/// them. So a group of one level is always a union of groups of the next finer level, and counts add up to
/// the number of points on every level.
class ClusterPyramid
{
public:
    static constexpr int kLevels = 32; ///< half steps: zoom 0 to 15.5; finer zooms use the last
    static constexpr double kRadius = 38; ///< pixels

    ClusterPyramid() = default;
    explicit ClusterPyramid(const std::vector<QPointF> &worlds);

    [[nodiscard]] const std::vector<ClusterNode> &level(double zoom) const;
    /// Indices of the points in a node of that level.
    [[nodiscard]] QList<qsizetype> members(const ClusterNode &node) const;
    [[nodiscard]] QRectF box(const ClusterNode &node) const;
    [[nodiscard]] bool isEmpty() const { return m_points.empty(); }

private:
    std::vector<QPointF> m_points;
    std::vector<std::vector<ClusterNode>> m_levels;
    std::vector<qint32> m_order; ///< points in the order in which every node of every level is one run
};

} // namespace flow::ui
