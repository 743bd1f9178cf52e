// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourmap.h"

#include "ui/shell/pagemap.h"
#include "ui/tour/tourlegend.h"
#include "ui/text/tourtext.h"

#include <QLineF>
#include <QTimer>

#include <algorithm>
#include <cmath>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr double kStopReach = 13, kReach = 16; ///< of the pointer, in pixels

    StopLook lookOf(tour::StopKind kind)
    {
        if (kind == tour::StopKind::Confirmed) return StopLook::Filled;
        return kind == tour::StopKind::Hold ? StopLook::Dashed : StopLook::Outline;
    }

} // namespace

TourMap::TourMap(const PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_legend(new TourLegend(this))
{
    setObjectName(u"tourMap"_s);
    makePageMap(context, this, [this](MapView *map) {
        if (map) takeMap(map);
    });
}

void TourMap::takeMap(MapView *map)
{
    m_map = map;
    m_map->setParent(this);
    m_map->setLegendVisible(false);
    m_map->setNoun(tr("Stop"), tr("%1 venues left out")); // groups are of those
    m_map->setGeometry(rect());
    m_map->lower();
    connect(m_map, &MapView::stopSelected, this, &TourMap::stopSelected);
    connect(m_map, &MapView::stopActivated, this, &TourMap::stopOpened);
    m_map->setStopsMovable(m_isEditable);
    connect(m_map, &MapView::stopDragging, this, &TourMap::drag);
    connect(m_map, &MapView::stopDropped, this, [this](qint64 id) {
        m_settled.clear();
        const QDate day = std::exchange(m_target, QDate());
        if (day.isValid()) Q_EMIT stopMoved(id, day);
        else Q_EMIT stopMoving(id, {});
    });
    connect(m_map, &MapView::stopDragCanceled, this, [this](qint64 id) {
        m_settled.clear();
        m_target = {};
        Q_EMIT stopMoving(id, {});
    });
    m_map->show();
    m_legend->raise();
    QTimer::singleShot(0, this, &TourMap::show); // once the layout has given it its size
}

void TourMap::setScenario(const std::vector<tour::TourArtist> &artists, const tour::Scenario &scenario)
{
    m_routes.clear();
    m_dates.clear();
    for (const tour::TourArtist &artist : artists) {
        MapRoute route{.id = artist.id, .series = artist.series, .title = artist.name};
        int number = 0;
        QList<Dated> dated;
        for (const tour::ScenarioStop &stop : scenario.stops) {
            if (stop.artist != artist.id || !stop.day.isValid()) continue;
            ++number;
            if (!stop.at) continue;
            dated.append({stop.id, *stop.at, stop.day});
            route.stops.append({.id = stop.id,
                .at = *stop.at,
                .number = QString::number(number),
                .title = stopTitle(stop),
                .description = stopDescription(stop, artist.name),
                .look = lookOf(stop.kind),
                .isCutOff = stop.fromHome,
                .isFlight = stop.mode == tour::LegMode::Flight});
        }
        m_routes.append(std::move(route));
        m_dates.append(std::move(dated));
    }
    m_legend->setArtists(scenario.figures.artists);
    if (scenario.tour != std::exchange(m_tour, scenario.tour)) fitNext();
    show();
}

void TourMap::show()
{
    if (!m_map) return;
    m_map->setCorner(QSizeF(m_legend->x() + m_legend->width(), m_legend->y() + m_legend->height()));
    m_map->setRoutes(m_routes);
    m_map->setSelectedStop(m_selected);
    m_map->setCircles(m_circles);
    m_map->setPoints(m_leftOut);
    const bool isEmpty = std::ranges::all_of(m_routes, [](const MapRoute &route) { return route.stops.isEmpty(); });
    if (!isEmpty && std::exchange(m_fitsNext, false)) m_map->fitAtOnce();
}

void TourMap::setLeftOut(QList<MapPoint> venues)
{
    m_leftOut = std::move(venues);
    if (m_map) m_map->setPoints(m_leftOut);
}

void TourMap::setSelected(qint64 stop, bool reveal)
{
    m_selected = stop;
    if (!m_map) return;
    m_map->setSelectedStop(stop);
    if (reveal) m_map->revealStop(stop);
}

void TourMap::setEditable(bool editable)
{
    m_isEditable = editable;
    if (m_map) m_map->setStopsMovable(editable);
}

void TourMap::setCircles(const QList<MapCircle> &circles)
{
    m_circles = circles;
    if (m_map) m_map->setCircles(circles);
}

void TourMap::drag(qint64 stop, const QPointF &at)
{
    if (m_settled.isEmpty()) m_settled = m_dates;
    const QDate day = dayAt(stop, at);
    if (day == m_target) return;
    m_target = day;
    Q_EMIT stopMoving(stop, day);
}

QDate TourMap::dayAt(qint64 stop, const QPointF &at) const
{
    const MapCamera &camera = m_map->camera();
    for (const QList<Dated> &route : m_settled) {
        const auto own = std::ranges::find(route, stop, &Dated::id);
        if (own == route.end()) continue;
        QDate day;
        double nearest = kReach;
        std::optional<QPointF> before;
        QDate dayBefore;
        for (const Dated &other : route) {
            const QPointF point = camera.toScreen(toWorld(other.at));
            if (other.id == stop) continue;
            if (const double gap = QLineF(point, at).length(); gap < kStopReach) return other.day;
            if (before) {
                // How far the pointer is from the way, and which free day lies in its middle.
                const QPointF way = point - *before;
                const double along = std::clamp(QPointF::dotProduct(at - *before, way) / std::max(1.0, QPointF::dotProduct(way, way)), 0.0, 1.0);
                const double gap = QLineF(*before + along * way, at).length();
                const qint64 days = dayBefore.daysTo(other.day);
                if (gap < nearest && days > 1) {
                    nearest = gap;
                    day = dayBefore.addDays(std::clamp<qint64>(qint64(std::lround(along * double(days))), 1, days - 1));
                }
            }
            before = point;
            dayBefore = other.day;
        }
        return day;
    }
    return {};
}

void TourMap::resizeEvent(QResizeEvent *)
{
    if (m_map) m_map->setGeometry(rect());
    m_legend->move(12, 12);
}

} // namespace flow::ui
