// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mission/tile.h"
#include "ui/shell/pagecontext.h"

namespace flow::ui {

class MapView;

/// Where the coming shows are, in the colours of their artists. The map is made when the gazetteer is there.
class MapTile : public Tile
{
    Q_OBJECT
public:
    explicit MapTile(const PageContext &context, QWidget *parent = nullptr);
    void fill(const Mission &mission) override;

Q_SIGNALS:
    void opened(const QString &entity, qint64 id);

private:
    void takeMap(MapView *map);
    void showPoints();

    MapView *m_map = nullptr;
    QList<struct MapPoint> m_points;
};

} // namespace flow::ui
