// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QRectF>

#include <array>
#include <memory>
#include <mutex>
#include <vector>

namespace flow::ui {

struct ShapePoint
{
    float x, y;
};

/// A ring or a line in world coordinates (mercator.h). x may pass 0 or 1 where it crosses the antimeridian.
struct Shape
{
    std::vector<ShapePoint> points;
    QRectF box;
    bool isBorder = false; ///< of lines: between two countries; else coast
};

struct ShapeLevel
{
    std::vector<Shape> rings; ///< land, by country; neighbours share edges
    std::vector<Shape> lines;
};

/// resources/geo/map.bin: "FLOWMAP1", u32 levels, (u32 offset, u32 size) each; a level is f64 scale x, y,
/// shift x, y; u32 arcs, each u8 border, then zigzag varints: count, dx, dy...; u32 countries, each u16 ISO
/// number, u32 rings, each varints: count, arcs (~n = reversed). Levels are unpacked on first use, by
/// whichever thread needs them. Immutable, thread-safe.
class MapShapes
{
public:
    static Result<std::shared_ptr<const MapShapes>> load();
    /// Enough detail for a zoom level.
    [[nodiscard]] const ShapeLevel &forZoom(double zoom) const;

private:
    explicit MapShapes(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] const ShapeLevel &level(size_t number) const;

    QByteArray m_bytes;
    static constexpr size_t kLevels = 3;
    mutable std::array<std::once_flag, kLevels> m_once;
    mutable std::array<ShapeLevel, kLevels> m_levels;
};

} // namespace flow::ui
