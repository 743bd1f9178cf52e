// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "ui/map/maplabels.h"
#include "ui/map/mercator.h"

#include <QHash>
#include <QList>
#include <QPixmap>
#include <QPolygonF>

namespace flow::ui {

class Theme;

enum class StopLook { Filled, Outline, Dashed }; ///< confirmed, proposed, held

/// A stop of a route and the way that leads to it.
struct MapStop
{
    qint64 id = 0;
    LatLon at;
    QString number; ///< in its circle
    QString title; ///< beside it, and for assistive technology
    QString description; ///< tooltip: "Thu 18 Mar, La Criée, 402 km"
    StopLook look = StopLook::Filled;
    bool isCutOff = false; ///< no way is drawn to it: the artist was home in between
    bool isFlight = false; ///< the way is dashed, with a plane in its middle
    QList<LatLon> path = {}; ///< between the stop before and this one, ends left out; empty: straight
    bool operator==(const MapStop &) const = default;
};

struct MapRoute
{
    qint64 id = 0;
    int series = 0; ///< of the artist's colour; 0: the plain route
    QString title;
    QList<MapStop> stops;
    bool operator==(const MapRoute &) const = default;
};

/// How a radius clause is drawn: as it stands, as one that binds on the day in question, or faint, before and after its time.
enum class CircleLook { Plain, Binding, Faint };

/// A radius clause.
struct MapCircle
{
    LatLon at;
    double km = 0;
    CircleLook look = CircleLook::Plain;
    bool operator==(const MapCircle &) const = default;
};

/// Routes, their stops and radius circles on a map: 3 px in the artist's colour on a 6 px casing, stops of 17 px with their
/// numbers. Ways that several routes share run side by side, 4 px apart. Paints what the camera sees; holds no widget.
/// GUI thread.
class RouteLayer
{
public:
    void setRoutes(QList<MapRoute> routes);
    void setCircles(QList<MapCircle> circles) { m_circles = std::move(circles); }
    [[nodiscard]] const QList<MapRoute> &routes() const { return m_routes; }
    void setSelected(qint64 stop) { m_selected = stop; }
    [[nodiscard]] qint64 selected() const { return m_selected; }
    void invalidateLook() { m_stopPixmaps.clear(), m_titles.clear(), m_widths.clear(), m_ways = {}; }

    struct Seen
    {
        QPointF at; ///< in the view
        qsizetype route = 0, stop = 0;
    };
    /// Route by route, in the order of travel.
    [[nodiscard]] QList<Seen> stopsIn(const MapCamera &camera) const;
    [[nodiscard]] const MapStop &stop(const Seen &seen) const { return m_routes[seen.route].stops[seen.stop]; }
    [[nodiscard]] QList<QPointF> worlds() const; ///< of all stops
    /// What names of towns have to keep off: stops and their titles.
    [[nodiscard]] QList<QRectF> boxes(const MapCamera &camera, const Theme &theme);

    /// Panning moves a picture that reaches beyond the view; while the zoom changes it is scaled, and titles stay on their side of
    /// the stop. Both are drawn anew when the map comes to rest.
    void paintWays(QPainter &painter, const MapCamera &camera, const Theme &theme, bool isMoving);
    void paintStops(QPainter &painter, const MapCamera &camera, Theme &theme, double ratio);

private:
    struct Leg
    {
        QList<QPointF> points; ///< in the world
        QRectF bounds;
        bool isFlight = false;
        int lane = 0, lanes = 1; ///< among the routes that share it
    };
    void shareLanes();
    void paintCircles(QPainter &painter, const MapCamera &camera, const Theme &theme) const;
    void drawWays(QPainter &painter, const MapCamera &camera, const Theme &theme, bool withCasing) const;
    void keepWays(const MapCamera &camera, const Theme &theme, double ratio, bool isRough);
    void layoutTitles(const MapCamera &camera, const Theme &theme);
    struct Title
    {
        Seen seen;
        QRectF box; ///< in the view
    };
    [[nodiscard]] QList<Title> titlesIn(const MapCamera &camera, const QList<Seen> &stops) const;
    [[nodiscard]] QPolygonF lineOf(const Leg &leg, const MapCamera &camera) const;
    void paintPlanes(QPainter &painter, const MapCamera &camera, Theme &theme, double ratio);
    const QPixmap &stopPixmap(int series, const MapStop &stop, bool selected, const Theme &theme, double ratio);

    QList<MapRoute> m_routes;
    QList<QList<Leg>> m_legs; ///< by route; the leg to stop i stands at i, that of the first stop is empty
    QList<MapCircle> m_circles;
    qint64 m_selected = 0;
    QHash<QString, QPixmap> m_stopPixmaps; ///< and planes
    QHash<std::pair<qsizetype, qsizetype>, QRectF> m_titleBoxes; ///< relative to the stop; no box: no room
    double m_titleZoom = -1;
    QPixmap m_ways; ///< of m_waysCamera, whose view is the map's and kBeyond more on every side
    MapCamera m_waysCamera;
    bool m_isRough = false; ///< m_ways has no casings: made while the zoom changed
    bool m_isMoving = false;
    HaloText m_titles;
    QHash<QString, double> m_widths; ///< of titles
};

} // namespace flow::ui
