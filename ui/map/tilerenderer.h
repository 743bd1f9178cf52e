// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mapshapes.h"

#include <QColor>
#include <QImage>

namespace flow::ui {

/// The colours of the base map and of what stands on it.
struct MapPalette
{
    QColor sea, land, border, coast, label, labelHalo, cluster, onCluster, casing, accent, text, raised,
        outline, hint;
    bool operator==(const MapPalette &) const = default;
};

/// A tile of the grid of `level / 2` (rounded down): levels are half zoom steps, so that vectors are drawn at
/// the very scale of the screen and never stretched at rest. Odd levels have tiles of 724 px.
struct TileKey
{
    int level = 0;
    int x = 0;
    int y = 0;
    bool operator==(const TileKey &) const = default;
    [[nodiscard]] quint64 number() const { return quint64(level) << 58 | quint64(x) << 29 | quint64(y); }
    [[nodiscard]] int side() const { return 1 << (level / 2); } ///< tiles along the world
    [[nodiscard]] double pixels() const;
    [[nodiscard]] QRectF world() const
    {
        return {double(x) / side(), double(y) / side(), 1.0 / side(), 1.0 / side()};
    }
};

/// Draws land, sea, borders and coast of one tile. Any thread.
[[nodiscard]] QImage renderTile(
    const MapShapes &shapes, const MapPalette &palette, const TileKey &key, double ratio);

} // namespace flow::ui
