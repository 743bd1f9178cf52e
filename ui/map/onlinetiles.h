// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/mercator.h"

#include <QCache>
#include <QHash>
#include <QObject>
#include <QPixmap>
#include <QSet>

class QNetworkAccessManager;
class QPainter;

namespace flow::ui {

/// Where raster tiles come from; off while the template is empty.
struct OnlineTileOptions
{
    QString urlTemplate; ///< "https://tile.example.org/{z}/{x}/{y}.png"
    QString attribution; ///< shown on the map as long as tiles are
    QString userAgent; ///< names the application and how to reach us, as the OpenStreetMap policy asks
    QString cacheFolder; ///< empty: no disk cache
    qint64 cacheBytes = 200LL * 1024 * 1024;
    int tilePixels = 256;
    int maxZoom = 19;
    bool operator==(const OnlineTileOptions &) const = default;
};

/// Raster tiles over the base map, by the rules of the OpenStreetMap tile policy: only what is looked at, two
/// requests at a time, kept on disk as long as the server says, named user agent, nothing fetched ahead. A
/// failed tile is asked for again after a minute at the earliest; the base map shows through meanwhile. GUI
/// thread.
class OnlineTiles : public QObject
{
    Q_OBJECT
public:
    explicit OnlineTiles(OnlineTileOptions options, QObject *parent = nullptr);
    [[nodiscard]] const OnlineTileOptions &options() const { return m_options; }
    /// False while no tile of what is looked at is there: the network is down, or slow.
    bool paint(QPainter &painter, const MapCamera &camera);

Q_SIGNALS:
    void tileReady();

private:
    struct Wanted
    {
        int z, x, y;
    };
    static quint64 number(int z, int x, int y) { return quint64(z) << 58 | quint64(x) << 29 | quint64(y); }
    void fetchNext();

    OnlineTileOptions m_options;
    QNetworkAccessManager *m_network;
    QCache<quint64, QPixmap> m_cache{64 * 1024};
    QHash<quint64, qint64> m_failedAt;
    QSet<quint64> m_running;
    QList<Wanted> m_queue;
};

} // namespace flow::ui
