// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tour/tourmap.h"

#include "ui/tour/tourlegend.h"
#include "ui/tour/tourtext.h"

#include <QFutureWatcher>
#include <QLocale>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    StopLook lookOf(tour::StopKind kind)
    {
        if (kind == tour::StopKind::Confirmed) return StopLook::Filled;
        return kind == tour::StopKind::Hold ? StopLook::Dashed : StopLook::Outline;
    }

} // namespace

TourMap::TourMap(const QFuture<std::shared_ptr<const Gazetteer>> &gazetteer, QWidget *parent)
    : QWidget(parent)
    , m_legend(new TourLegend(this))
{
    setObjectName(u"tourMap"_s);
    // A watcher and not then(): the future is shared by all pages, and takes one continuation only.
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Gazetteer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        makeMap(watcher->result());
    });
    watcher->setFuture(gazetteer);
}

void TourMap::makeMap(const std::shared_ptr<const Gazetteer> &gazetteer)
{
    const auto shapes = MapShapes::load();
    if (!shapes) return;
    m_map = new MapView(*shapes, gazetteer, this);
    m_map->setLanguage(geoLanguage(QLocale().name()));
    m_map->setLegendVisible(false);
    m_map->setNoun(tr("Stop"), tr("%1 stops"));
    m_map->setGeometry(rect());
    m_map->lower();
    connect(m_map, &MapView::stopSelected, this, &TourMap::stopSelected);
    connect(m_map, &MapView::stopActivated, this, &TourMap::stopOpened);
    m_map->show();
    m_legend->raise();
    QTimer::singleShot(0, this, &TourMap::show); // once the layout has given it its size
}

void TourMap::setScenario(const std::vector<tour::TourArtist> &artists, const tour::Scenario &scenario)
{
    m_routes.clear();
    for (const tour::TourArtist &artist : artists) {
        MapRoute route{.id = artist.id, .series = artist.series, .title = artist.name};
        int number = 0;
        for (const tour::ScenarioStop &stop : scenario.stops) {
            if (stop.artist != artist.id || !stop.day.isValid()) continue;
            ++number;
            if (!stop.at) continue;
            route.stops.append({.id = stop.id,
                .at = *stop.at,
                .number = QString::number(number),
                .title = stopTitle(stop),
                .description = stopDescription(stop, artist.name),
                .look = lookOf(stop.kind),
                .isCutOff = stop.fromHome});
        }
        m_routes.append(std::move(route));
    }
    m_legend->setArtists(scenario.figures.artists);
    show();
}

void TourMap::show()
{
    if (!m_map) return;
    m_map->setRoutes(m_routes);
    m_map->setSelectedStop(m_selected);
}

void TourMap::setSelected(qint64 stop, bool reveal)
{
    m_selected = stop;
    if (!m_map) return;
    m_map->setSelectedStop(stop);
    if (reveal) m_map->revealStop(stop);
}

void TourMap::resizeEvent(QResizeEvent *)
{
    if (m_map) m_map->setGeometry(rect());
    m_legend->move(12, 12);
}

} // namespace flow::ui
