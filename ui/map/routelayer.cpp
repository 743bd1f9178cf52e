// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/routelayer.h"

#include "ui/map/takenboxes.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <map>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double kLine = 3, kCasing = 6, kStop = 17, kLaneGap = 4;
constexpr double kBend = 0.06; ///< of a way whose road is not known: a slight bow, so that there and back are two
constexpr int kBowPoints = 12;
constexpr double kBeyond = 160; ///< pixels around the view
constexpr double kBent = 0.3; ///< pixels by which a drawn way may miss the true one: corners that nobody sees cost most of a frame
constexpr double kPlane = 18, kPlaneRoom = 64; ///< the mark of a flight, and the least length of a way that has one
constexpr double kMostScaled = 0.6; ///< zoom steps by which a kept picture is scaled
constexpr double kTitlesStay = 1; ///< zoom steps over which titles keep their sides while the map moves

QColor colorOf(const Theme &theme, int series) { return series > 0 ? theme.series(series).fill : theme.map(MapRole::Route); }

/// The ends of a leg on a grid of about 5 km, the lesser first: whoever drives there or back shares the way.
using WayKey = std::tuple<int, int, int, int>;

WayKey wayKey(const QPointF &a, const QPointF &b)
{
    const auto cell = [](double world) { return int(std::floor(world * 8192)); };
    WayKey key{cell(a.x()), cell(a.y()), cell(b.x()), cell(b.y())};
    const auto [ax, ay, bx, by] = key;
    if (std::pair(bx, by) < std::pair(ax, ay)) key = {bx, by, ax, ay};
    return key;
}

QRectF stopBox(const QPointF &at) { return {at - QPointF(kStop, kStop) / 2, QSizeF(kStop, kStop)}; }

/// A line without the corners that lie nearer than `kBent` to it (Douglas and Peucker).
QPolygonF simplified(const QPolygonF &line)
{
    if (line.size() < 3) return line;
    std::vector<bool> kept(size_t(line.size()), false);
    kept.front() = kept.back() = true;
    std::vector<std::pair<qsizetype, qsizetype>> open{{0, line.size() - 1}};
    while (!open.empty()) {
        const auto [first, last] = open.back();
        open.pop_back();
        const QPointF along = line[last] - line[first];
        const double length = std::hypot(along.x(), along.y());
        double furthest = kBent;
        qsizetype corner = -1;
        for (qsizetype i = first + 1; i < last; ++i) {
            const QPointF off = line[i] - line[first];
            const double away = length > 1e-9 ? std::abs(along.x() * off.y() - along.y() * off.x()) / length : std::hypot(off.x(), off.y());
            if (away > furthest) {
                furthest = away;
                corner = i;
            }
        }
        if (corner < 0) continue;
        kept[size_t(corner)] = true;
        open.emplace_back(first, corner);
        open.emplace_back(corner, last);
    }
    QPolygonF less;
    for (qsizetype i = 0; i < line.size(); ++i)
        if (kept[size_t(i)]) less.append(line[i]);
    return less;
}

QList<QPointF> bowed(const QPointF &from, const QPointF &to)
{
    const QPointF across = to - from;
    const QPointF control = (from + to) / 2 + QPointF(-across.y(), across.x()) * kBend;
    QList<QPointF> points;
    for (int i = 0; i <= kBowPoints; ++i) {
        const double t = double(i) / kBowPoints;
        points.append(from * (1 - t) * (1 - t) + control * 2 * t * (1 - t) + to * t * t);
    }
    return points;
}

} // namespace

void RouteLayer::setRoutes(QList<MapRoute> routes)
{
    m_routes = std::move(routes);
    m_legs.clear();
    m_titleZoom = -1;
    m_ways = {};
    for (const MapRoute &route : std::as_const(m_routes)) {
        QList<Leg> legs;
        for (qsizetype i = 0; i < route.stops.size(); ++i) {
            Leg leg;
            const MapStop &stop = route.stops[i];
            if (i > 0 && !stop.isCutOff) {
                const QPointF from = toWorld(route.stops[i - 1].at), to = toWorld(stop.at);
                if (stop.path.isEmpty()) leg.points = bowed(from, to);
                else {
                    leg.points.append(from);
                    for (const LatLon &at : stop.path)
                        leg.points.append(toWorld(at));
                    leg.points.append(to);
                }
                leg.bounds = QPolygonF(leg.points).boundingRect();
                leg.isFlight = stop.isFlight;
            }
            legs.append(std::move(leg));
        }
        m_legs.append(std::move(legs));
    }
    shareLanes();
}

void RouteLayer::shareLanes()
{
    std::map<WayKey, QList<Leg *>> ways;
    for (QList<Leg> &legs : m_legs) {
        std::map<WayKey, bool> mine; // there and back of one route are one line
        for (Leg &leg : legs)
            if (!leg.points.isEmpty() && !std::exchange(mine[wayKey(leg.points.first(), leg.points.last())], true))
                ways[wayKey(leg.points.first(), leg.points.last())].append(&leg);
    }
    for (auto &[key, legs] : ways) {
        if (legs.size() < 2) continue;
        for (qsizetype i = 0; i < legs.size(); ++i) {
            legs[i]->lane = int(i);
            legs[i]->lanes = int(legs.size());
            // Side by side means along one line drawn in one direction, else those who come back would change sides.
            legs[i]->points = legs[0]->points;
            legs[i]->bounds = legs[0]->bounds;
        }
    }
}

QList<QPointF> RouteLayer::worlds() const
{
    QList<QPointF> all;
    for (const MapRoute &route : m_routes)
        for (const MapStop &stop : route.stops)
            all.append(toWorld(stop.at));
    return all;
}

QList<RouteLayer::Seen> RouteLayer::stopsIn(const MapCamera &camera) const
{
    QList<Seen> seen;
    const QRectF room = QRectF(QPointF(), camera.view).adjusted(-kStop, -kStop, kStop, kStop);
    for (qsizetype r = 0; r < m_routes.size(); ++r)
        for (qsizetype s = 0; s < m_routes[r].stops.size(); ++s) {
            const QPointF at = camera.toScreen(toWorld(m_routes[r].stops[s].at));
            if (room.contains(at)) seen.append({at, r, s});
        }
    return seen;
}

QPolygonF RouteLayer::lineOf(const Leg &leg, const MapCamera &camera) const
{
    const double offset = (leg.lane - (leg.lanes - 1) / 2.0) * kLaneGap;
    QPolygonF points;
    points.reserve(leg.points.size());
    for (const QPointF &world : leg.points)
        points.append(camera.toScreen(world));
    points = simplified(points);
    if (offset == 0 || points.size() < 2) return points;
    QPolygonF moved = points;
    for (qsizetype i = 0; i < points.size(); ++i) {
        QLineF along(points[std::max<qsizetype>(0, i - 1)], points[std::min(points.size() - 1, i + 1)]);
        if (along.length() < 1e-6) continue;
        const QLineF normal = along.unitVector().normalVector();
        moved[i] += QPointF(normal.dx(), normal.dy()) * offset;
    }
    return moved;
}

void RouteLayer::paintWays(QPainter &painter, const MapCamera &camera, const Theme &theme, bool isMoving)
{
    painter.setRenderHint(QPainter::Antialiasing);
    paintCircles(painter, camera, theme);
    if (m_routes.isEmpty()) return;
    m_isMoving = isMoving;
    const double ratio = painter.device()->devicePixelRatio();
    const QSizeF view(camera.view.width(), camera.view.height());
    // Where the kept picture lies now, and how large it is.
    const auto place = [&] {
        const double scale = camera.scale() / m_waysCamera.scale();
        const QPointF middle = camera.toScreen(m_waysCamera.center);
        const QSizeF size = m_waysCamera.view * scale;
        return QRectF(middle - QPointF(size.width(), size.height()) / 2, size);
    };
    const auto isUsable = [&] {
        if (m_ways.isNull() || m_ways.devicePixelRatio() != ratio || m_waysCamera.view != view + QSizeF(2 * kBeyond, 2 * kBeyond)) return false;
        if (!isMoving && (m_isRough || m_waysCamera.zoom != camera.zoom)) return false;
        return std::abs(m_waysCamera.zoom - camera.zoom) <= kMostScaled && place().contains(QRectF(QPointF(), view));
    };
    if (!isUsable()) keepWays(camera, theme, ratio, isMoving && m_waysCamera.zoom != camera.zoom);
    const QRectF target = place();
    if (m_waysCamera.zoom == camera.zoom) {
        painter.drawPixmap(QPointF(std::round(target.x()), std::round(target.y())), m_ways);
    } else {
        painter.setRenderHint(QPainter::SmoothPixmapTransform, false); // a frame of a movement
        painter.drawPixmap(target, m_ways, QRectF(m_ways.rect()));
    }
}

void RouteLayer::keepWays(const MapCamera &camera, const Theme &theme, double ratio, bool isRough)
{
    m_waysCamera = camera;
    m_waysCamera.view = camera.view + QSizeF(2 * kBeyond, 2 * kBeyond);
    m_isRough = isRough;
    m_ways = QPixmap((m_waysCamera.view * ratio).toSize());
    m_ways.setDevicePixelRatio(ratio);
    m_ways.fill(Qt::transparent);
    QPainter ways(&m_ways);
    ways.setRenderHint(QPainter::Antialiasing);
    drawWays(ways, m_waysCamera, theme, !isRough);
}

void RouteLayer::paintCircles(QPainter &painter, const MapCamera &camera, const Theme &theme) const
{
    const QColor clause = theme.map(MapRole::Radius);
    for (const MapCircle &circle : m_circles) {
        const double perKm = camera.scale() / (40'075.017 * std::max(0.05, std::cos(circle.at.lat * std::numbers::pi / 180)));
        const bool binds = circle.look == CircleLook::Binding;
        QColor line = binds ? theme.color(ColorRole::Danger) : clause, fill = line;
        fill.setAlphaF(circle.look == CircleLook::Faint ? 0.02F : binds ? 0.1F : 0.06F);
        if (circle.look == CircleLook::Faint) line.setAlphaF(0.5F);
        painter.setBrush(fill);
        painter.setPen(QPen(line, binds ? 1.5 : 1.25, binds ? Qt::SolidLine : Qt::DashLine));
        painter.drawEllipse(camera.toScreen(toWorld(circle.at)), circle.km * perKm, circle.km * perKm);
    }
}

void RouteLayer::drawWays(QPainter &painter, const MapCamera &camera, const Theme &theme, bool withCasing) const
{
    painter.setBrush(Qt::NoBrush);
    const QPointF corner = camera.toWorldAt({0, 0}), other = camera.toWorldAt({camera.view.width(), camera.view.height()});
    const double margin = 12 / camera.scale();
    const QRectF room = QRectF(corner, other).adjusted(-margin, -margin, margin, margin);
    const bool everything = room.width() >= 1; // the world seam is in view
    struct Line
    {
        QPolygonF points;
        QColor color;
        bool isFlight;
    };
    QList<Line> lines;
    for (qsizetype r = 0; r < m_routes.size(); ++r) {
        const QColor color = colorOf(theme, m_routes[r].series);
        for (const Leg &leg : m_legs[r])
            if (!leg.points.isEmpty() && (everything || room.intersects(leg.bounds.adjusted(-margin, -margin, margin, margin)))) lines.append({lineOf(leg, camera), color, leg.isFlight});
    }
    // All casings before all lines: where routes cross, no casing cuts another one's line.
    if (withCasing) {
        painter.setPen(QPen(theme.map(MapRole::RouteCasing), kCasing, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
        for (const Line &line : std::as_const(lines))
            painter.drawPolyline(line.points);
    }
    for (const Line &line : std::as_const(lines)) {
        QPen pen(line.color, kLine, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin); // both ends lie under stops
        if (line.isFlight) pen.setDashPattern({2.2, 1.8});
        painter.setPen(pen);
        painter.drawPolyline(line.points);
    }
}

/// A plane in the middle of each flight that is long enough to carry one.
void RouteLayer::paintPlanes(QPainter &painter, const MapCamera &camera, Theme &theme, double ratio)
{
    const QRectF room = QRectF(QPointF(), camera.view).adjusted(-kPlane, -kPlane, kPlane, kPlane);
    for (qsizetype r = 0; r < m_legs.size(); ++r)
        for (const Leg &leg : std::as_const(m_legs[r])) {
            if (!leg.isFlight || leg.points.size() < 2) continue;
            if (QLineF(camera.toScreen(leg.points.first()), camera.toScreen(leg.points.last())).length() < kPlaneRoom) continue;
            const qsizetype half = leg.points.size() / 2;
            const QPointF at = camera.toScreen(leg.points.size() % 2 ? leg.points[half] : (leg.points[half - 1] + leg.points[half]) / 2);
            if (!room.contains(at)) continue;
            const QString key = u"plane/%1"_s.arg(m_routes[r].series);
            if (!m_stopPixmaps.contains(key)) {
                QPixmap pixmap((QSizeF(kPlane, kPlane) * ratio).toSize());
                pixmap.setDevicePixelRatio(ratio);
                pixmap.fill(Qt::transparent);
                QPainter mark(&pixmap);
                mark.setRenderHint(QPainter::Antialiasing);
                mark.setPen(Qt::NoPen);
                mark.setBrush(theme.map(MapRole::RouteCasing));
                mark.drawEllipse(QRectF(0, 0, kPlane, kPlane));
                paint::icon(mark, QRectF(2, 2, kPlane - 4, kPlane - 4), theme, u"plane"_s, int(kPlane) - 4, colorOf(theme, m_routes[r].series));
                mark.end();
                m_stopPixmaps.insert(key, pixmap);
            }
            painter.drawPixmap(QPointF(std::round(at.x() - kPlane / 2), std::round(at.y() - kPlane / 2)), m_stopPixmaps[key]);
        }
}

const QPixmap &RouteLayer::stopPixmap(int series, const MapStop &stop, bool selected, const Theme &theme, double ratio)
{
    const QString key = u"%1/%2/%3/%4"_s.arg(series).arg(int(stop.look)).arg(selected).arg(stop.number);
    if (const auto known = m_stopPixmaps.constFind(key); known != m_stopPixmaps.cend()) return *known;
    const double across = kStop + (selected ? 4 : 0);
    const double side = std::ceil(across + (selected ? 12 : 4));
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle(side / 2, side / 2);
    const QColor color = colorOf(theme, series), casing = theme.map(MapRole::RouteCasing);
    painter.setPen(Qt::NoPen);
    if (selected) {
        QColor halo = theme.color(ColorRole::Accent);
        halo.setAlphaF(0.3F);
        painter.setBrush(halo);
        painter.drawEllipse(middle, across / 2 + 5, across / 2 + 5);
    }
    painter.setBrush(casing);
    painter.drawEllipse(middle, across / 2 + 1.5, across / 2 + 1.5);
    const bool filled = stop.look == StopLook::Filled;
    if (filled) {
        painter.setBrush(color);
        painter.drawEllipse(middle, across / 2, across / 2);
    } else {
        QPen pen(color, 2);
        if (stop.look == StopLook::Dashed) {
            pen.setDashPattern({1.9, 1.45});
            pen.setCapStyle(Qt::FlatCap);
        }
        painter.setPen(pen);
        painter.setBrush(theme.map(MapRole::Land));
        painter.drawEllipse(middle, across / 2 - 1, across / 2 - 1);
    }
    QFont font = theme.font(TypeStyle::Badge, true);
    font.setWeight(QFont::DemiBold);
    if (stop.number.size() > 1) font.setPixelSize(font.pixelSize() - 1);
    const QColor ink = filled ? (series > 0 ? theme.series(series).on : theme.color(ColorRole::OnAccent)) : series > 0 ? theme.series(series).text : color;
    paint::text(painter, QRectF(0, 0, side, side), stop.number, font, ink, Qt::AlignHCenter);
    painter.end();
    return *m_stopPixmaps.insert(key, pixmap);
}

/// Each title goes to the first of four sides where it meets nothing; else it is left out. Stops that come first in a
/// route and the selected one choose first.
void RouteLayer::layoutTitles(const MapCamera &camera, const Theme &theme)
{
    if (m_titleZoom == camera.zoom || (m_isMoving && m_titleZoom >= 0 && std::abs(m_titleZoom - camera.zoom) <= kTitlesStay)) return;
    m_titleZoom = camera.zoom;
    m_titleBoxes.clear();
    const QFontMetricsF metrics(theme.font(TypeStyle::Small));
    TakenBoxes taken;
    struct Wish
    {
        qsizetype route, stop;
        QPointF at;
    };
    QList<Wish> wishes;
    for (qsizetype r = 0; r < m_routes.size(); ++r)
        for (qsizetype s = 0; s < m_routes[r].stops.size(); ++s) {
            // Not toScreen(): the view may be anywhere, what matters is where stops are to each other.
            const QPointF at = toWorld(m_routes[r].stops[s].at) * camera.scale();
            wishes.append({r, s, at});
            taken.append(stopBox(at));
        }
    QHash<QString, QPointF> named; // one name is enough for stops of several routes in one town
    for (const Wish &wish : std::as_const(wishes)) {
        const QString &title = m_routes[wish.route].stops[wish.stop].title;
        if (title.isEmpty()) continue;
        if (const auto same = named.constFind(title); same != named.cend() && QLineF(*same, wish.at).length() < 60) continue;
        auto known = m_widths.constFind(title);
        if (known == m_widths.cend()) known = m_widths.insert(title, metrics.horizontalAdvance(title));
        const double width = *known + 4, height = 16, off = kStop / 2 + 3;
        const QRectF sides[]{{off, -height / 2, width, height}, {-off - width, -height / 2, width, height}, {-width / 2, -off - height, width, height},
            {-width / 2, off, width, height}};
        for (const QRectF &side : sides) {
            const QRectF box = side.translated(wish.at);
            if (taken.meets(box)) continue;
            taken.append(box);
            named.insert(title, wish.at);
            m_titleBoxes.insert({wish.route, wish.stop}, side);
            break;
        }
    }
}

/// While the map moves, titles slide over its edge on their side. At rest one that the edge would cut goes to the other side of its
/// stop, or is left out when something stands there.
QList<RouteLayer::Title> RouteLayer::titlesIn(const MapCamera &camera, const QList<Seen> &stops) const
{
    const QRectF whole(QPointF(), camera.view);
    QList<Title> titles, cut;
    TakenBoxes taken;
    for (const Seen &seen : stops) {
        taken.append(stopBox(seen.at));
        const auto title = m_titleBoxes.constFind({seen.route, seen.stop});
        if (title == m_titleBoxes.cend()) continue;
        const QRectF box = title->translated(seen.at);
        if (!m_isMoving && !whole.contains(box)) {
            cut.append({seen, *title});
            continue;
        }
        taken.append(box);
        titles.append({seen, box});
    }
    for (const auto &[seen, side] : std::as_const(cut)) {
        const QRectF box = side.translated(seen.at - side.center() * 2);
        if (!whole.contains(box) || taken.meets(box)) continue;
        taken.append(box);
        titles.append({seen, box});
    }
    return titles;
}

QList<QRectF> RouteLayer::boxes(const MapCamera &camera, const Theme &theme)
{
    layoutTitles(camera, theme);
    QList<QRectF> boxes;
    const QList<Seen> stops = stopsIn(camera);
    for (const Seen &seen : stops)
        boxes.append(stopBox(seen.at).adjusted(-2, -2, 2, 2));
    for (const Title &title : titlesIn(camera, stops))
        boxes.append(title.box);
    return boxes;
}

void RouteLayer::paintStops(QPainter &painter, const MapCamera &camera, Theme &theme, double ratio)
{
    layoutTitles(camera, theme);
    paintPlanes(painter, camera, theme, ratio);
    const HaloText::Look look{theme.font(TypeStyle::Small), theme.color(ColorRole::Text2), theme.map(MapRole::LabelHalo), ratio};
    const QList<Seen> all = stopsIn(camera);
    for (const Title &title : titlesIn(camera, all)) {
        const QPixmap &text = m_titles.pixmap(stop(title.seen).title, look);
        const QSizeF size = text.deviceIndependentSize();
        const QPointF middle = title.box.center();
        painter.drawPixmap(QPointF(std::round(middle.x() - size.width() / 2), std::round(middle.y() - size.height() / 2)), text);
    }
    const auto draw = [&](const Seen &seen, bool selected) {
        const QPixmap &circle = stopPixmap(m_routes[seen.route].series, stop(seen), selected, theme, ratio);
        const QSizeF size = circle.deviceIndependentSize();
        painter.drawPixmap(QPointF(std::round(seen.at.x() - size.width() / 2), std::round(seen.at.y() - size.height() / 2)), circle);
    };
    for (const Seen &seen : all)
        if (stop(seen).id != m_selected) draw(seen, false);
    for (const Seen &seen : all)
        if (stop(seen).id == m_selected) draw(seen, true);
}

} // namespace flow::ui
