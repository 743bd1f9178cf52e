// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/maptile.h"

#include "core/report/mission.h"
#include "ui/common/badge.h"
#include "ui/map/mapview.h"
#include "ui/shell/pagemap.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kHeight = 348;

}

MapTile::MapTile(const PageContext &context, QWidget *parent)
    : Tile(u"map"_s, tr("Coming shows"), kHeight, parent)
{
    makePageMap(context, this, [this](MapView *map) { takeMap(map); });
}

void MapTile::takeMap(MapView *map)
{
    if (!map) return setNothing(tr("The map cannot be read"));
    m_map = map;
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
