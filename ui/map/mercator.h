// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace flow::ui {

/// Web Mercator: the world as a square of side 1, north at 0. Zoom 0 shows it in 512 px; each level doubles
/// that.
inline constexpr double kTileSize = 512;
inline constexpr double kMaxLatitude = 85.0511287798;

inline QPointF toWorld(const LatLon &at)
{
    const double s = std::sin(std::clamp(at.lat, -kMaxLatitude, kMaxLatitude) * std::numbers::pi / 180);
    return {at.lon / 360 + 0.5, 0.5 - std::log((1 + s) / (1 - s)) / (4 * std::numbers::pi)};
}

inline LatLon fromWorld(const QPointF &world)
{
    const double n = std::numbers::pi * (1 - 2 * world.y());
    return {
        std::atan(std::sinh(n)) * 180 / std::numbers::pi, (world.x() - std::floor(world.x())) * 360 - 180};
}

/// What part of the world a view shows. The centre's x stays in [0, 1); places are shown at their copy
/// nearest to it.
struct MapCamera
{
    QPointF center{0.5, 0.35};
    double zoom = 2;
    QSizeF view{1, 1};

    [[nodiscard]] double scale() const { return kTileSize * std::exp2(zoom); }
    [[nodiscard]] QPointF toScreen(const QPointF &world) const
    {
        double dx = world.x() - center.x();
        dx -= std::round(dx);
        return {view.width() / 2 + dx * scale(), view.height() / 2 + (world.y() - center.y()) * scale()};
    }
    [[nodiscard]] QPointF toWorldAt(const QPointF &screen) const
    {
        return {center.x() + (screen.x() - view.width() / 2) / scale(),
            center.y() + (screen.y() - view.height() / 2) / scale()};
    }
    /// The smallest zoom at which the world fills the view in both directions.
    [[nodiscard]] double minZoom() const
    {
        return std::max(0.0, std::ceil(2 * std::log2(std::max(view.width(), view.height()) / kTileSize)) / 2);
    }
    /// Keeps the centre in the world, and the view off the ends of it.
    void normalize()
    {
        const double half = std::min(0.5, view.height() / 2 / scale());
        center = {center.x() - std::floor(center.x()), std::clamp(center.y(), half, 1 - half)};
    }
    [[nodiscard]] GeoBounds bounds() const
    {
        const LatLon northWest = fromWorld(toWorldAt({0, 0})),
                     southEast = fromWorld(toWorldAt({view.width(), view.height()}));
        if (view.width() >= scale()) return {southEast.lat, -180, northWest.lat, 180};
        return {southEast.lat, northWest.lon, northWest.lat, southEast.lon};
    }
};

} // namespace flow::ui
