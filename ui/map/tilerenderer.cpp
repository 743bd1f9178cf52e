// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilerenderer.h"

#include "ui/map/mercator.h"

#include <QPainter>
#include <QPainterPath>

namespace flow::ui {
namespace {

/// World to pixels of the tile, with the box that is worth drawing.
struct TileFrame
{
    QRectF world;
    double pixels;
    double shift = 0;
    [[nodiscard]] QPointF map(const ShapePoint &p) const
    {
        return {(double(p.x) + shift - world.x()) * pixels / world.width(),
            (double(p.y) - world.y()) * pixels / world.height()};
    }
    [[nodiscard]] bool touches(const QRectF &box) const
    {
        const double margin = 8 * world.width() / pixels;
        return box.left() + shift <= world.right() + margin && box.right() + shift >= world.left() - margin
            && box.top() <= world.bottom() + margin && box.bottom() >= world.top() - margin;
    }
};

enum Side { Left, Right, Top, Bottom };
constexpr double kMargin = 16;

bool isInside(const QPointF &p, Side side, double size)
{
    switch (side) {
    case Left: return p.x() >= -kMargin;
    case Right: return p.x() <= size + kMargin;
    case Top: return p.y() >= -kMargin;
    case Bottom: return p.y() <= size + kMargin;
    }
    return true;
}

QPointF crossing(const QPointF &a, const QPointF &b, Side side, double size)
{
    if (side == Left || side == Right) {
        const double x = side == Left ? -kMargin : size + kMargin;
        return {x, a.y() + (b.y() - a.y()) * (x - a.x()) / (b.x() - a.x())};
    }
    const double y = side == Top ? -kMargin : size + kMargin;
    return {a.x() + (b.x() - a.x()) * (y - a.y()) / (b.y() - a.y()), y};
}

// Sutherland and Hodgman: what remains of a ring in the tile, so that the painter never sees a continent.
void clipRing(QList<QPointF> &ring, QList<QPointF> &spare, double size)
{
    for (const Side side : {Left, Right, Top, Bottom}) {
        spare.clear();
        for (qsizetype i = 0; i < ring.size(); ++i) {
            const QPointF &a = ring[i == 0 ? ring.size() - 1 : i - 1], &b = ring[i];
            const bool aIn = isInside(a, side, size), bIn = isInside(b, side, size);
            if (aIn != bIn) spare.append(crossing(a, b, side, size));
            if (bIn) spare.append(b);
        }
        ring.swap(spare);
        if (ring.isEmpty()) return;
    }
}

void addRing(QPainterPath &path, const Shape &ring, const TileFrame &frame, QList<QPointF> &points,
    QList<QPointF> &spare)
{
    points.clear();
    QPointF last(-1e9, -1e9);
    for (const ShapePoint &p : ring.points) {
        const QPointF at = frame.map(p);
        if (std::abs(at.x() - last.x()) + std::abs(at.y() - last.y()) < 0.4) continue;
        points.append(at);
        last = at;
    }
    if (points.size() < 3) return;
    clipRing(points, spare, frame.pixels);
    if (points.size() < 3) return;
    path.addPolygon(points);
    path.closeSubpath();
}

void addLine(QPainterPath &path, const Shape &line, const TileFrame &frame)
{
    const QRectF room(-kMargin, -kMargin, frame.pixels + 2 * kMargin, frame.pixels + 2 * kMargin);
    QPointF last;
    bool down = false, first = true;
    for (const ShapePoint &p : line.points) {
        const QPointF at = frame.map(p);
        if (!first && std::abs(at.x() - last.x()) + std::abs(at.y() - last.y()) < 0.4
            && &p != &line.points.back())
            continue;
        const bool near = !first && std::max(at.x(), last.x()) >= room.left()
            && std::min(at.x(), last.x()) <= room.right() && std::max(at.y(), last.y()) >= room.top()
            && std::min(at.y(), last.y()) <= room.bottom();
        if (near) {
            if (!down) path.moveTo(last);
            path.lineTo(at);
        }
        down = near;
        last = at;
        first = false;
    }
}

} // namespace

double TileKey::pixels() const { return level % 2 ? kTileSize * std::numbers::sqrt2 : kTileSize; }

QImage renderTile(const MapShapes &shapes, const MapPalette &palette, const TileKey &key, double ratio)
{
    // A whole number of device pixels, a little more than needed: the painter of the map cuts at exact edges.
    const int side = int(std::ceil(key.pixels() * ratio));
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(palette.sea);
    TileFrame frame{key.world(), key.pixels()};
    const ShapeLevel &level = shapes.forZoom(key.level / 2.0);
    QPainterPath land, coast, border;
    land.setFillRule(Qt::WindingFill); // one path: edges that neighbours share show no seam
    QList<QPointF> points, spare;
    for (const double shift : {-1.0, 0.0, 1.0}) {
        frame.shift = shift;
        for (const Shape &ring : level.rings)
            if (frame.touches(ring.box)) addRing(land, ring, frame, points, spare);
        for (const Shape &line : level.lines)
            if (frame.touches(line.box)) addLine(line.isBorder ? border : coast, line, frame);
    }
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(side / key.pixels(), side / key.pixels());
    painter.fillPath(land, palette.land);
    painter.strokePath(coast, QPen(palette.coast, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.strokePath(border, QPen(palette.border, 1, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    return image;
}

} // namespace flow::ui
