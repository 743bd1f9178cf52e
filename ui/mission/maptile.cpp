// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/maptile.h"

#include "core/report/mission.h"
#include "ui/common/badge.h"
#include "ui/map/mapview.h"
#include "ui/text/fieldtext.h"

#include <QFutureWatcher>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 348;

}

MapTile::MapTile(const PageContext &context, QWidget *parent)
    : Tile(u"map"_s, tr("Coming shows"), kHeight, parent)
{
    // A watcher and not then(): the future is shared by all pages, and takes one continuation only.
    auto *watcher = new QFutureWatcher<std::shared_ptr<const Gazetteer>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        makeMap(watcher->result());
        watcher->deleteLater();
    });
    watcher->setFuture(context.gazetteer);
}

void MapTile::makeMap(std::shared_ptr<const Gazetteer> gazetteer)
{
    const auto shapes = MapShapes::load();
    if (!shapes) return setNothing(tr("The map cannot be read"));
    m_map = new MapView(*shapes, std::move(gazetteer));
    m_map->setObjectName(u"missionMap"_s);
    m_map->setNoun(tr("Show"), tr("%1 shows"));
    m_map->setLegendVisible(false);
    connect(m_map, &MapView::pointActivated, this, [this](qint64 id) { Q_EMIT opened(u"show"_s, id); });
    setBody(m_map);
    showPoints();
}

void MapTile::fill(const Mission &mission)
{
    m_points.clear();
    for (const AgendaItem &item : mission.agenda) {
        if (!item.at) continue;
        m_points << MapPoint{item.showId, *item.at, item.artist + u", "_s + formatDay(item.day, item.day), item.color > 0 ? item.color : seriesOf(item.artist)};
    }
    showPoints();
}

void MapTile::showPoints()
{
    if (m_map) m_map->setPoints(m_points);
}

} // namespace flow::ui
