// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/geo/coordinate.h"
#include "core/geo/gazetteer.h"
#include "ui/common/accessibleparts.h"
#include "ui/map/clusterpyramid.h"
#include "ui/map/maplabels.h"
#include "ui/map/maplist.h"
#include "ui/map/mercator.h"
#include "ui/map/onlinetiles.h"
#include "ui/map/routelayer.h"
#include "ui/map/tilelayer.h"

#include <QHash>
#include <QPolygonF>
#include <QSet>
#include <QVariantAnimation>
#include <QWidget>

#include <memory>
#include <optional>

namespace flow::ui {

class MapTools;
class Theme;

/// Something that stands on the map. `series` is the number of an artist's colour, 0 the plain one.
struct MapPoint
{
    qint64 id = 0;
    LatLon at;
    QString title;
    int series = 0;
    QString description = {}; ///< tooltip; empty: the title
};

/// The offline map: base map, names, clustered points, selection. Pans and zooms with mouse, touchpad and
/// keys: +, -, arrows, Tab walks what is seen, Enter opens it, Space selects it, L lists what is seen,
/// as does a group that no zoom takes apart, Home shows everything. Drag with Shift selects a rectangle, the lasso any shape. Rests only at
/// half zoom steps. Colours and type come from the theme. GUI thread; tiles and groups of points are made by
/// worker threads.
class MapView : public QWidget, public HasAccessibleParts
{
    Q_OBJECT
public:
    MapView(std::shared_ptr<const MapShapes> shapes, std::shared_ptr<const Gazetteer> gazetteer,
        QWidget *parent = nullptr);
    ~MapView() override;

    /// Replaces all points; the selection keeps what is still there. Groups arrive a moment later
    /// (pointsReady).
    void setPoints(QList<MapPoint> points);
    [[nodiscard]] const QList<MapPoint> &points() const { return m_points; }
    void setSelection(const QList<qint64> &ids);
    [[nodiscard]] QList<qint64> selection() const { return m_selected.values(); }

    /// Routes over the map, with their stops and radius circles. Tab walks stops first, route by route.
    void setRoutes(QList<MapRoute> routes);
    void setCircles(QList<MapCircle> circles);
    [[nodiscard]] const RouteLayer &routeLayer() const { return m_routes; }
    void setSelectedStop(qint64 id); ///< 0: none
    /// Brings a stop into view when it is not.
    void revealStop(qint64 id);

    void flyTo(const LatLon &at, double zoom);
    /// Brings a point into view, no closer than needed to see it alone.
    void revealPoint(qint64 id);
    void fitBounds(const GeoBounds &bounds);
    void fitPoints();
    void fitAtOnce(); ///< without a flight; when the size changes, again, until somebody moves the map
    void setView(const LatLon &center, double zoom);
    [[nodiscard]] const MapCamera &camera() const { return m_camera; }
    [[nodiscard]] GeoBounds visibleBounds() const { return m_camera.bounds(); }
    /// Ids of the points in view, the northernmost first.
    [[nodiscard]] QList<qint64> visiblePoints() const;

    /// What one point is, for legend and tooltips: "Venue". Plural for counts comes as a format: "%1 venues".
    void setNoun(const QString &one, const QString &several);
    void setLegendVisible(bool visible);
    /// Every click gives a place instead of a selection until it is turned off; Esc turns it off.
    void setPlaceMode(bool on);
    [[nodiscard]] bool placeMode() const { return m_placeMode; }
    void setLassoMode(bool on);
    /// Stops of routes follow the pointer; whoever listens says what that means. Esc takes it back.
    void setStopsMovable(bool on) { m_stopsMovable = on; }
    /// A card in the top left corner that Fit keeps clear; takes effect when everything is fitted next, at once when nobody has moved the map.
    void setCorner(const QSizeF &card);
    void setOnlineTiles(const OnlineTileOptions &options); ///< an empty template turns them off

    void zoomBy(double levels);
    /// Nothing is being drawn, fetched from a worker, or moving.
    [[nodiscard]] bool isSettled() const;

    /// What is seen at one spot: a point or a group, as the walk by Tab and assistive technology meet it.
    struct Marker
    {
        QPointF at; ///< in the widget
        ClusterNode node;
        qsizetype point = -1; ///< index when it is a single point
        std::optional<RouteLayer::Seen> stop = {}; ///< of a route; then nothing else is set but `at`
        double diameter = 10;
    };
    [[nodiscard]] QList<Marker> visibleMarkers() const;
    [[nodiscard]] QString describe(const Marker &marker) const;
    void activate(const Marker &marker);
    QAccessible::Role accessibleRole() const override { return QAccessible::List; }
    QAccessible::Role partRole() const override { return QAccessible::ListItem; }
    int partCount() const override { return int(visibleMarkers().size()); }
    Part part(int index) const override; ///< as many as visibleMarkers()
    void pressPart(int index) override;
    [[nodiscard]] QStringList labelTexts() const { return m_labels.texts(); }
    [[nodiscard]] QList<QRectF> labelBoxes() const { return m_labels.boxes(m_camera); }
    [[nodiscard]] int currentMarker() const { return m_current; }

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {200, 160}; }

Q_SIGNALS:
    void selectionChanged(const QList<qint64> &ids);
    void pointActivated(qint64 id);
    void stopSelected(qint64 id); ///< by a click or the walk with Tab
    void stopActivated(qint64 id);
    void stopDragging(qint64 id, const QPointF &at); ///< in the widget
    void stopDropped(qint64 id, const QPointF &at);
    void stopDragCanceled(qint64 id);
    void placePicked(const flow::LatLon &at);
    void pointsReady();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void leaveEvent(QEvent *event) override;

private:
    enum class Drag { None, Press, Pan, Rectangle, Lasso, Stop };

    void setCamera(MapCamera camera);
    void animateTo(MapCamera target);
    void zoomAt(const QPointF &screen, double levels, bool snap);
    void applyZoom(const QPointF &screen, double zoom);
    void settleZoom();
    void selectInside(const QPolygonF &area, bool add);
    void changeSelection(const QSet<qint64> &ids);
    [[nodiscard]] MapCamera cameraFor(const QRectF &world, double maxZoom, const QMarginsF &kept = {}) const;
    [[nodiscard]] int markerAt(const QPointF &at) const;
    [[nodiscard]] QList<Marker> markersIn(const MapCamera &camera) const;
    void click(const QPointF &at, Qt::KeyboardModifiers modifiers);
    void showTip(const QPoint &at, const QPoint &global);
    void openListOfSeen();
    void openListOf(const QList<qint64> &ids);
    [[nodiscard]] std::vector<MapList::Entry> entriesOf(const QList<qint64> &ids);

    void placeAtFirst();
    [[nodiscard]] bool isAsFitted() const;
    void applyLook();
    void paintMarkers(QPainter &painter);
    void paintSelected(QPainter &painter);
    void paintLegend(QPainter &painter);
    void paintScale(QPainter &painter);
    void paintAttribution(QPainter &painter);
    void paintDrag(QPainter &painter);
    const QPixmap &clusterPixmap(int count);
    const QPixmap &dotPixmap(int series);
    [[nodiscard]] QPixmap selectedPixmap() const;
    /// The group whose number a selected point would hide; null when it stands free.
    [[nodiscard]] const Marker *groupOver(qsizetype point, const QPointF &at, const QList<Marker> &markers) const;
    [[nodiscard]] static QRectF titleRect(const QPointF &at, double reach, double width, const QList<Marker> &markers, const QSizeF &view);

    std::shared_ptr<const Gazetteer> m_gazetteer;
    TileLayer m_tiles;
    MapLabels m_labels;
    RouteLayer m_routes;
    std::unique_ptr<OnlineTiles> m_online;
    MapTools *m_tools = nullptr;

    MapCamera m_camera;
    MapCamera m_from, m_target;
    QVariantAnimation m_flight;
    bool m_placed = false; ///< somebody has chosen a view

    QList<MapPoint> m_points;
    std::vector<QPointF> m_worlds;
    QHash<qint64, qsizetype> m_index;
    std::shared_ptr<const ClusterPyramid> m_clusters;
    int m_turn = 0;
    bool m_clustering = false;
    QSet<qint64> m_selected;

    Drag m_drag = Drag::None;
    QPointF m_pressed, m_last;
    QPolygonF m_area;
    Qt::KeyboardModifiers m_modifiers;
    int m_current = -1; ///< of visibleMarkers, by Tab
    int m_hovered = -1;
    double m_wheelRest = 0;
    bool m_placeMode = false;
    bool m_lassoMode = false;
    bool m_stopsMovable = false;
    qint64 m_draggedStop = 0;
    bool m_legend = true;
    bool m_moving = false;
    QSizeF m_corner; ///< of a card in the top left
    std::optional<MapCamera> m_fitted; ///< as it was shown at first

    QString m_one, m_several;
    GeoLanguage m_language = GeoLanguage::English;
    MapPalette m_palette;
    double m_ratio = 0;
    QHash<int, QPixmap> m_clusterPixmaps, m_dotPixmaps;
    HaloText m_titles;
};

} // namespace flow::ui
