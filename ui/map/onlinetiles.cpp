// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/onlinetiles.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkDiskCache>
#include <QNetworkReply>
#include <QPainter>

namespace flow::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kParallel = 2;
constexpr qint64 kRetryMs = 60'000;
constexpr int kTimeoutMs = 15'000;

} // namespace

OnlineTiles::OnlineTiles(OnlineTileOptions options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_network(new QNetworkAccessManager(this))
{
    m_network->setTransferTimeout(kTimeoutMs);
    if (m_options.cacheFolder.isEmpty()) return;
    auto *disk = new QNetworkDiskCache(m_network);
    disk->setCacheDirectory(m_options.cacheFolder);
    disk->setMaximumCacheSize(m_options.cacheBytes);
    m_network->setCache(disk);
}

bool OnlineTiles::paint(QPainter &painter, const MapCamera &camera)
{
    m_queue.clear();
    if (m_options.urlTemplate.isEmpty()) return false;
    bool painted = false;
    // Our zoom 0 is 512 px; theirs is one tile.
    const double zoom = camera.zoom + std::log2(kTileSize / m_options.tilePixels);
    const int z = std::clamp(int(std::round(zoom)), 0, m_options.maxZoom);
    const int side = 1 << z;
    const QPointF first = camera.toWorldAt({0, 0}) * side;
    const QPointF last = camera.toWorldAt({camera.view.width(), camera.view.height()}) * side;
    const auto edge = [&](double tile, double center, double extent) {
        return std::round(extent / 2 + (tile / side - center) * camera.scale());
    };
    for (int y = std::max(0, int(std::floor(first.y()))); y <= std::min(side - 1, int(std::floor(last.y())));
        ++y)
        for (int column = int(std::floor(first.x())); column <= int(std::floor(last.x())); ++column) {
            const int x = ((column % side) + side) % side;
            const QRectF target(QPointF(edge(column, camera.center.x(), camera.view.width()),
                                    edge(y, camera.center.y(), camera.view.height())),
                QPointF(edge(column + 1, camera.center.x(), camera.view.width()),
                    edge(y + 1, camera.center.y(), camera.view.height())));
            if (const QPixmap *pixmap = m_cache.object(number(z, x, y))) {
                painter.drawPixmap(target, *pixmap, pixmap->rect());
                painted = true;
            } else {
                m_queue.append({z, x, y});
            }
        }
    fetchNext();
    return painted;
}

void OnlineTiles::fetchNext()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const Wanted &tile : std::as_const(m_queue)) {
        if (m_running.size() >= kParallel) return;
        const quint64 key = number(tile.z, tile.x, tile.y);
        if (m_running.contains(key) || m_cache.contains(key)) continue;
        if (const qint64 failed = m_failedAt.value(key); failed > 0 && now - failed < kRetryMs) continue;
        QString url = m_options.urlTemplate;
        url.replace(u"{z}"_s, QString::number(tile.z)).replace(u"{x}"_s, QString::number(tile.x));
        url.replace(u"{y}"_s, QString::number(tile.y));
        QNetworkRequest request{QUrl(url)};
        request.setHeader(QNetworkRequest::UserAgentHeader, m_options.userAgent);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::PreferCache);
        m_running.insert(key);
        QNetworkReply *reply = m_network->get(request);
        connect(reply, &QNetworkReply::finished, this, [this, reply, key] {
            reply->deleteLater();
            m_running.remove(key);
            QPixmap pixmap;
            if (reply->error() == QNetworkReply::NoError && pixmap.loadFromData(reply->readAll())) {
                m_failedAt.remove(key);
                m_cache.insert(
                    key, new QPixmap(pixmap), std::max(1, pixmap.width() * pixmap.height() * 4 / 1024));
                Q_EMIT tileReady();
            } else
                m_failedAt.insert(key, QDateTime::currentMSecsSinceEpoch());
            fetchNext();
        });
    }
}

} // namespace flow::ui
