// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mercator.h"
#include "ui/map/tilerenderer.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>
#include <QThreadPool>

#include <memory>

class QPainter;

namespace flow::ui {

class OnlineTiles;

/// The base map: tiles drawn by worker threads into a cache bounded by bytes. What is not there yet is shown
/// from coarser or finer tiles; the coarsest is drawn at once, so there is never a hole. GUI thread.
class TileLayer : public QObject
{
    Q_OBJECT
public:
    explicit TileLayer(std::shared_ptr<const MapShapes> shapes, QObject *parent = nullptr);
    ~TileLayer() override;

    void setPalette(const MapPalette &palette, double ratio);
    /// Raster tiles over the base map; not owned; nullptr turns them off.
    void setOnline(OnlineTiles *online);
    void paint(QPainter &painter, const MapCamera &camera);
    [[nodiscard]] bool isComplete() const { return m_missing == 0; }
    [[nodiscard]] bool showsOnline() const { return m_showsOnline; } ///< the last paint had tiles with names of their own

Q_SIGNALS:
    void tileReady();

private:
    struct Area;
    void drawTile(QPainter &painter, const MapCamera &camera, const TileKey &key, double column);
    bool drawPart(QPainter &painter, const QRectF &target, const TileKey &source, const QRectF &world);
    void startJobs();
    const QPixmap *find(const TileKey &key) const;

    std::shared_ptr<const MapShapes> m_shapes;
    MapPalette m_palette;
    double m_ratio = 1;
    OnlineTiles *m_online = nullptr;
    QPixmap m_world; ///< level 0, always there
    QCache<quint64, QPixmap> m_cache;
    QList<TileKey> m_queue; ///< wanted by the last paint, the nearest to the middle first
    QSet<quint64> m_running;
    int m_generation = 0; ///< tiles of old colours are dropped when they arrive
    int m_missing = 0;
    bool m_showsOnline = false;
    QThreadPool m_pool;
};

} // namespace flow::ui
