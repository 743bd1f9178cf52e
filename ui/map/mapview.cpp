// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"

#include "ui/map/maptools.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QLocale>
#include <QtConcurrentRun>

namespace flow::ui {
namespace {

constexpr double kMaxZoom = 17;
constexpr size_t kManyPoints = 100;
constexpr double kFew = 0.02; ///< of many points, on each side, that the first view may leave out
constexpr double kFitMargin = 56; ///< keeps points clear of tools and legend
constexpr double kFitZoom = 11;
constexpr double kAloneZoom = 8.5; ///< one place with the towns around it
constexpr double kStopRoom = 16; ///< of a stop, so that none peeps out from under a card

double diameterOf(int count) { return count == 1 ? 10 : count <= 30 ? 23 : count <= 100 ? 28 : 34; }

} // namespace

MapView::MapView(
    std::shared_ptr<const MapShapes> shapes, std::shared_ptr<const Gazetteer> gazetteer, QWidget *parent)
    : QWidget(parent)
    , m_gazetteer(gazetteer)
    , m_tiles(std::move(shapes))
    , m_labels(std::move(gazetteer))
    , m_tools(new MapTools(this))
    , m_one(tr("Place"))
    , m_several(tr("%1 places"))
    , m_language(geoLanguage(QLocale().name()))
{
    setObjectName(QStringLiteral("map"));
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Map"));
    setAccessibleDescription(
        tr("Arrow keys move the map, plus and minus zoom, Tab walks the places, L lists what is seen."));
    setCursor(Qt::OpenHandCursor);
    connect(&m_tiles, &TileLayer::tileReady, this, qOverload<>(&QWidget::update));
    connect(m_tools, &MapTools::zoomIn, this, [this] { zoomBy(1); });
    connect(m_tools, &MapTools::zoomOut, this, [this] { zoomBy(-1); });
    connect(m_tools, &MapTools::fit, this, &MapView::fitPoints);
    connect(m_tools, &MapTools::lasso, this, &MapView::setLassoMode);
    m_flight.setEasingCurve(QEasingCurve::InOutCubic);
    m_flight.setStartValue(0.0);
    m_flight.setEndValue(1.0);
    connect(&m_flight, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const double t = value.toDouble();
        MapCamera camera = m_camera;
        double dx = m_target.center.x() - m_from.center.x();
        dx -= std::round(dx);
        camera.zoom = m_from.zoom + (m_target.zoom - m_from.zoom) * t;
        // The centre goes as far as the scale has come, so that the place under the pointer stays under it.
        const double scaled = std::exp2(m_target.zoom - m_from.zoom);
        const double share = std::abs(scaled - 1) < 1e-6
            ? t
            : (1 - std::exp2(-(camera.zoom - m_from.zoom))) / (1 - 1 / scaled);
        camera.center = m_from.center + QPointF(dx, m_target.center.y() - m_from.center.y()) * share;
        setCamera(camera);
    });
    connect(&m_flight, &QVariantAnimation::finished, this, [this] {
        m_moving = false;
        setCamera(m_target);
    });
}

MapView::~MapView() = default;

void MapView::setPoints(QList<MapPoint> points)
{
    points.removeIf([](const MapPoint &point) { return !point.at.isValid(); });
    m_points = std::move(points);
    m_worlds.clear();
    m_worlds.reserve(size_t(m_points.size()));
    m_index.clear();
    for (qsizetype i = 0; i < m_points.size(); ++i) {
        m_worlds.push_back(toWorld(m_points[i].at));
        m_index.insert(m_points[i].id, i);
    }
    QSet<qint64> kept = m_selected;
    kept.removeIf([this](qint64 id) { return !m_index.contains(id); });
    changeSelection(kept);
    m_current = m_hovered = -1;
    m_clusters.reset(); // its indices are of the old points
    m_clustering = true;
    const int turn = ++m_turn;
    QtConcurrent::run([worlds = m_worlds] {
        return std::make_shared<const ClusterPyramid>(worlds);
    }).then(this, [this, turn](const std::shared_ptr<const ClusterPyramid> &clusters) {
        if (turn != m_turn) return;
        m_clusters = clusters;
        m_clustering = false;
        m_labels.invalidate();
        placeAtFirst();
        update();
        Q_EMIT pointsReady();
    });
    update();
}

void MapView::setSelection(const QList<qint64> &ids)
{
    const QSet<qint64> wanted(ids.begin(), ids.end());
    if (wanted == m_selected) return;
    m_selected = wanted; // the table knows already
    m_labels.invalidate();
    update();
}

void MapView::setRoutes(QList<MapRoute> routes)
{
    if (routes == m_routes.routes()) return;
    const bool first = m_routes.routes().isEmpty();
    m_routes.setRoutes(std::move(routes));
    m_current = m_hovered = -1;
    m_labels.invalidate();
    if (first && !m_placed) fitPoints();
    update();
}

void MapView::setCorner(const QSizeF &card)
{
    if (card == m_corner) return;
    m_corner = card;
    if (isAsFitted()) fitAtOnce();
}

/// Nobody has moved the map since everything was fitted into it.
bool MapView::isAsFitted() const { return m_fitted && m_fitted->center == m_camera.center && m_fitted->zoom == m_camera.zoom; }

void MapView::fitAtOnce()
{
    m_placed = false; // without a flight
    fitPoints();
}

void MapView::setCircles(QList<MapCircle> circles)
{
    m_routes.setCircles(std::move(circles));
    update();
}

void MapView::setSelectedStop(qint64 id)
{
    if (id == m_routes.selected()) return;
    m_routes.setSelected(id);
    update();
}

void MapView::revealStop(qint64 id)
{
    for (const MapRoute &route : m_routes.routes())
        for (const MapStop &stop : route.stops) {
            if (stop.id != id) continue;
            const QPointF world = toWorld(stop.at);
            if (!QRectF(rect()).adjusted(24, 24, -24, -24).contains(m_camera.toScreen(world))) animateTo({world, m_camera.zoom, size()});
            return;
        }
}

void MapView::changeSelection(const QSet<qint64> &ids)
{
    if (ids == m_selected) return;
    m_selected = ids;
    m_labels.invalidate();
    update();
    Q_EMIT selectionChanged(m_selected.values());
}

void MapView::setCamera(MapCamera camera)
{
    camera.view = size();
    camera.zoom = std::clamp(camera.zoom, camera.minZoom(), kMaxZoom);
    camera.normalize();
    const bool moved =
        camera.center != m_camera.center || camera.zoom != m_camera.zoom || camera.view != m_camera.view;
    m_camera = camera;
    if (!moved) return;
    m_current = m_hovered = -1;
    update();
}

void MapView::animateTo(MapCamera target)
{
    target.view = size();
    target.zoom = std::clamp(target.zoom, target.minZoom(), kMaxZoom);
    target.normalize();
    m_placed = true;
    m_flight.stop();
    m_from = m_camera;
    m_target = target;
    const int duration = isVisible() ? themeOf(this).duration(Motion::Slow) : 0;
    if (duration <= 0) {
        setCamera(target);
        return;
    }
    m_moving = true;
    m_flight.setDuration(duration);
    m_flight.start();
}

void MapView::setView(const LatLon &center, double zoom)
{
    m_flight.stop();
    m_moving = false;
    m_placed = true;
    setCamera({toWorld(center), std::round(zoom * 2) / 2, size()});
}

void MapView::flyTo(const LatLon &at, double zoom)
{
    animateTo({toWorld(at), std::round(zoom * 2) / 2, size()});
}

void MapView::revealPoint(qint64 id)
{
    const auto at = m_index.constFind(id);
    if (at == m_index.cend()) return;
    const QPointF world = m_worlds[size_t(*at)];
    const QPointF screen = m_camera.toScreen(world);
    if (QRectF(rect()).adjusted(kFitMargin, kFitMargin, -kFitMargin, -kFitMargin).contains(screen)) return;
    animateTo({world, std::max(m_camera.zoom, 5.0), size()});
}

MapCamera MapView::cameraFor(const QRectF &world, double maxZoom, const QMarginsF &kept) const
{
    MapCamera camera = m_camera;
    camera.view = size();
    const double room = std::min({kFitMargin, width() / 6.0, height() / 6.0});
    const double wide = std::max(1.0, width() - 2 * room - kept.left()), high = std::max(1.0, height() - 2 * room - kept.top());
    const double zoomX = std::log2(wide / kTileSize / std::max(1e-9, world.width()));
    const double zoomY = std::log2(high / kTileSize / std::max(1e-9, world.height()));
    camera.zoom = std::min(maxZoom, std::floor(2 * std::min(zoomX, zoomY)) / 2);
    camera.center = world.center() - QPointF(kept.left(), kept.top()) / 2 / camera.scale();
    return camera;
}

void MapView::fitBounds(const GeoBounds &bounds)
{
    const QPointF northWest = toWorld({bounds.north, bounds.west}),
                  southEast = toWorld({bounds.south, bounds.east});
    const double width = southEast.x() - northWest.x();
    animateTo(cameraFor(
        {northWest.x(), northWest.y(), width < 0 ? width + 1 : width, southEast.y() - northWest.y()},
        kMaxZoom));
}

/// Shows all points until somebody chooses a view; waits for the size that the layout gives.
void MapView::placeAtFirst()
{
    if (!m_placed && m_clusters && !m_points.isEmpty() && testAttribute(Qt::WA_Resized)) fitPoints();
}

void MapView::fitPoints()
{
    const bool first = !m_placed;
    const QList<QPointF> stops = m_routes.worlds();
    if (m_worlds.empty() && stops.isEmpty()) {
        animateTo({toWorld({48, 8}), 3, size()});
        return;
    }
    QPointF low(9, 9), high(-9, -9);
    for (const QPointF &stop : stops) { // where there are routes, points are what lies beside them
        low = {std::min(low.x(), stop.x()), std::min(low.y(), stop.y())};
        high = {std::max(high.x(), stop.x()), std::max(high.y(), stop.y())};
    }
    for (size_t i = 0; stops.isEmpty() && i < m_worlds.size(); ++i) {
        if (m_selected.size() > 1 && !m_selected.contains(m_points[qsizetype(i)].id)) continue;
        low = {std::min(low.x(), m_worlds[i].x()), std::min(low.y(), m_worlds[i].y())};
        high = {std::max(high.x(), m_worlds[i].x()), std::max(high.y(), m_worlds[i].y())};
    }
    // At first where nearly all are; one faraway club would make the rest a speck. The button shows every one.
    if (first && stops.isEmpty() && m_worlds.size() >= kManyPoints) {
        const auto within = [this](auto coordinate, double share) {
            std::vector<double> sorted(m_worlds.size());
            std::ranges::transform(m_worlds, sorted.begin(), coordinate);
            const auto at = sorted.begin() + std::ptrdiff_t(share * double(sorted.size() - 1));
            std::ranges::nth_element(sorted, at);
            return *at;
        };
        const auto x = [](const QPointF &p) { return p.x(); };
        const auto y = [](const QPointF &p) { return p.y(); };
        low = {within(x, kFew), within(y, kFew)};
        high = {within(x, 1 - kFew), within(y, 1 - kFew)};
    }
    MapCamera camera = cameraFor({low, high}, low == high ? kAloneZoom : kFitZoom);
    // A stop under the card: everything goes to the right of it or below, whichever shows more.
    const QRectF card = QRectF(QPointF(), m_corner).adjusted(0, 0, kStopRoom, kStopRoom);
    if (!m_corner.isEmpty() && std::ranges::any_of(stops, [&](const QPointF &stop) { return card.contains(camera.toScreen(stop)); })) {
        const MapCamera beside = cameraFor({low, high}, kFitZoom, {m_corner.width(), 0, 0, 0}), below = cameraFor({low, high}, kFitZoom, {0, m_corner.height(), 0, 0});
        camera = beside.zoom > below.zoom ? beside : below;
    }
    if (first) {
        m_placed = true;
        setCamera(camera);
        m_fitted = m_camera;
    } else
        animateTo(camera);
}

QList<MapView::Marker> MapView::markersIn(const MapCamera &camera) const
{
    QList<Marker> markers;
    if (!m_clusters) return markers;
    const QRectF room = QRectF(QPointF(), camera.view).adjusted(-20, -20, 20, 20);
    const double scale = camera.scale();
    const double centerX = camera.center.x(), centerY = camera.center.y();
    const double reachX = room.width() / 2 / scale, reachY = room.height() / 2 / scale;
    for (const ClusterNode &node : m_clusters->level(camera.zoom)) {
        double dx = double(node.x) - centerX;
        dx -= std::round(dx);
        const double dy = double(node.y) - centerY;
        if (std::abs(dx) > reachX || std::abs(dy) > reachY) continue;
        Marker marker{.at = {camera.view.width() / 2 + dx * scale, camera.view.height() / 2 + dy * scale},
            .node = node,
            .diameter = diameterOf(node.count)};
        if (node.count == 1) marker.point = m_clusters->members(node).first();
        markers.append(marker);
    }
    return markers;
}

QList<MapView::Marker> MapView::visibleMarkers() const
{
    QList<Marker> markers = markersIn(m_camera);
    markers.removeIf([this](const Marker &marker) { return !QRectF(rect()).contains(marker.at); });
    // As one reads: bands of 48 px from the top, each from the left.
    std::ranges::stable_sort(
        markers, {}, [](const Marker &m) { return std::pair(int(m.at.y() / 48), m.at.x()); });
    QList<Marker> all;
    for (const RouteLayer::Seen &seen : m_routes.stopsIn(m_camera))
        if (QRectF(rect()).contains(seen.at)) all.append({.at = seen.at, .stop = seen, .diameter = 17});
    return all + markers;
}

QList<qint64> MapView::visiblePoints() const
{
    QList<qsizetype> seen;
    for (qsizetype i = 0; i < m_points.size(); ++i)
        if (QRectF(rect()).contains(m_camera.toScreen(m_worlds[size_t(i)]))) seen.append(i);
    std::ranges::stable_sort(seen, {}, [this](qsizetype i) { return m_worlds[size_t(i)].y(); });
    QList<qint64> ids;
    for (const qsizetype i : std::as_const(seen))
        ids.append(m_points[i].id);
    return ids;
}

QString MapView::describe(const Marker &marker) const
{
    if (marker.stop) {
        const MapStop &stop = m_routes.stop(*marker.stop);
        return stop.description.isEmpty() ? stop.title : stop.description;
    }
    if (marker.point >= 0) {
        const MapPoint &point = m_points[marker.point];
        return point.description.isEmpty() ? point.title : point.description;
    }
    return m_several.arg(QLocale().toString(marker.node.count));
}

HasAccessibleParts::Part MapView::part(int index) const
{
    const Marker marker = visibleMarkers().value(index);
    const int side = int(marker.diameter);
    return {.name = describe(marker), .rect = QRect(marker.at.toPoint() - QPoint(side / 2, side / 2), QSize(side, side)),
        .isSelected = marker.point >= 0 && m_selected.contains(m_points[marker.point].id), .isCurrent = m_current == index};
}

void MapView::pressPart(int index)
{
    const QList<Marker> markers = visibleMarkers();
    if (index < markers.size()) activate(markers[index]);
}

void MapView::activate(const Marker &marker)
{
    if (marker.stop) {
        Q_EMIT stopActivated(m_routes.stop(*marker.stop).id);
        return;
    }
    if (marker.point >= 0) {
        changeSelection({m_points[marker.point].id});
        Q_EMIT pointActivated(m_points[marker.point].id);
        return;
    }
    const QRectF box = m_clusters->box(marker.node);
    const double here = std::max(box.width(), box.height()) * kTileSize * std::exp2(kMaxZoom);
    if (here < 24 || m_camera.zoom >= kMaxZoom - 0.5) {
        QSet<qint64> ids;
        for (const qsizetype i : m_clusters->members(marker.node))
            ids.insert(m_points[i].id);
        changeSelection(ids);
        return openListOf(ids.values());
    }
    MapCamera camera = cameraFor(box, kMaxZoom);
    camera.zoom = std::max(camera.zoom, m_camera.zoom + 1);
    animateTo(camera);
}

void MapView::setNoun(const QString &one, const QString &several)
{
    m_one = one;
    m_several = several;
    update();
}

void MapView::setLegendVisible(bool visible)
{
    m_legend = visible;
    update();
}

void MapView::setPlaceMode(bool on)
{
    if (on == m_placeMode) return;
    m_placeMode = on;
    if (on) setLassoMode(false);
    setCursor(on ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void MapView::setLassoMode(bool on)
{
    m_lassoMode = on;
    m_tools->setLassoOn(on);
    if (on) setPlaceMode(false);
    setCursor(on ? Qt::CrossCursor : m_placeMode ? Qt::CrossCursor : Qt::OpenHandCursor);
}

void MapView::setOnlineTiles(const OnlineTileOptions &options)
{
    if (m_online && m_online->options() == options) return;
    m_tiles.setOnline(nullptr);
    m_online.reset();
    if (!options.urlTemplate.isEmpty()) {
        m_online = std::make_unique<OnlineTiles>(options);
        connect(m_online.get(), &OnlineTiles::tileReady, this, qOverload<>(&QWidget::update));
        m_tiles.setOnline(m_online.get());
    }
    update();
}

bool MapView::isSettled() const { return m_tiles.isComplete() && !m_moving && !m_clustering; }

void MapView::resizeEvent(QResizeEvent *)
{
    const QSize tools = m_tools->sizeHint();
    m_tools->setGeometry(width() - tools.width() - 12, 12, tools.width(), tools.height());
    const bool refit = isAsFitted();
    setCamera(m_camera);
    if (refit) fitAtOnce();
    placeAtFirst();
}

} // namespace flow::ui
