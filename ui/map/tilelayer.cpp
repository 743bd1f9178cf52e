// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/tilelayer.h"

#include "ui/map/onlinetiles.h"

#include <QPainter>
#include <QThread>
#include <QtConcurrentRun>

namespace flow::ui {
namespace {

constexpr qsizetype kCacheKilobytes = 72 * 1024;

} // namespace

TileLayer::TileLayer(std::shared_ptr<const MapShapes> shapes, QObject *parent)
    : QObject(parent)
    , m_shapes(std::move(shapes))
    , m_cache(kCacheKilobytes)
{
    m_pool.setMaxThreadCount(std::clamp(QThread::idealThreadCount() - 1, 1, 3));
    m_pool.setThreadPriority(QThread::LowPriority);
}

TileLayer::~TileLayer()
{
    m_pool.clear();
    m_pool.waitForDone();
}

void TileLayer::setPalette(const MapPalette &palette, double ratio)
{
    if (palette == m_palette && qFuzzyCompare(ratio, m_ratio) && !m_world.isNull()) return;
    m_palette = palette;
    m_ratio = ratio;
    ++m_generation;
    m_cache.clear();
    m_cache.setMaxCost(qsizetype(double(kCacheKilobytes) * ratio * ratio));
    m_running.clear();
    m_world = QPixmap::fromImage(renderTile(*m_shapes, m_palette, {}, ratio));
}

void TileLayer::setOnline(OnlineTiles *online) { m_online = online; }

const QPixmap *TileLayer::find(const TileKey &key) const
{
    return key.level == 0 ? &m_world : m_cache.object(key.number());
}

// Draws the part of a cached tile that shows `world` into the target; false when it isn't cached.
bool TileLayer::drawPart(QPainter &painter, const QRectF &target, const TileKey &source, const QRectF &world)
{
    const QPixmap *pixmap = find(source);
    if (!pixmap) return false;
    const QRectF whole = source.world();
    const double scale = pixmap->width() / whole.width();
    painter.drawPixmap(target, *pixmap,
        QRectF((world.x() - whole.x()) * scale, (world.y() - whole.y()) * scale, world.width() * scale,
            world.height() * scale));
    return true;
}

void TileLayer::drawTile(QPainter &painter, const MapCamera &camera, const TileKey &key, double column)
{
    const QRectF world = key.world();
    const auto edgeX = [&](double x) {
        return std::round(camera.view.width() / 2 + (x - camera.center.x()) * camera.scale());
    };
    const auto edgeY = [&](double y) {
        return std::round(camera.view.height() / 2 + (y - camera.center.y()) * camera.scale());
    };
    const double left = column / key.side();
    const QRectF target(QPointF(edgeX(left), edgeY(world.top())),
        QPointF(edgeX(left + world.width()), edgeY(world.bottom())));
    if (const QPixmap *pixmap = find(key)) {
        // At rest the tile has the size of its place: a plain copy, crisp and cheap.
        if (std::abs(pixmap->width() - target.width() * m_ratio) < 2) {
            QRectF source(0, 0, target.width() * m_ratio, target.height() * m_ratio);
            painter.drawPixmap(target, *pixmap, source.intersected(pixmap->rect()));
        } else
            painter.drawPixmap(target, *pixmap, pixmap->rect());
        return;
    }
    ++m_missing;
    m_queue.append(key);
    for (int level = key.level - 1; level >= 0; --level) {
        const int drop = key.level / 2 - level / 2;
        if (drawPart(painter, target, {level, key.x >> drop, key.y >> drop}, world)) break;
    }
    // Finer tiles that are still there from before zooming out are better than coarse ones.
    for (int level = key.level + 2; level > key.level; --level) {
        const int more = level / 2 - key.level / 2;
        for (int x = 0; x < 1 << more; ++x)
            for (int y = 0; y < 1 << more; ++y) {
                const TileKey child{level, (key.x << more) + x, (key.y << more) + y};
                const double part = 1.0 / (1 << more);
                drawPart(painter,
                    QRectF(target.x() + target.width() * part * x, target.y() + target.height() * part * y,
                        target.width() * part, target.height() * part),
                    child, child.world());
            }
    }
}

void TileLayer::paint(QPainter &painter, const MapCamera &camera)
{
    m_queue.clear();
    m_missing = 0;
    const int level = std::clamp(int(std::round(camera.zoom * 2)), 0, 44);
    const int side = 1 << (level / 2);
    const QPointF first = camera.toWorldAt({0, 0}) * side,
                  last = camera.toWorldAt({camera.view.width(), camera.view.height()}) * side;
    const int top = std::max(0, int(std::floor(first.y()))),
              bottom = std::min(side - 1, int(std::floor(last.y())));
    painter.fillRect(QRectF(QPointF(), camera.view), m_palette.sea);
    for (int y = top; y <= bottom; ++y)
        for (int x = int(std::floor(first.x())); x <= int(std::floor(last.x())); ++x)
            drawTile(painter, camera, {level, ((x % side) + side) % side, y}, x);
    m_showsOnline = m_online && m_online->paint(painter, camera);
    const QPointF middle = camera.center * side;
    std::ranges::sort(m_queue, {}, [&middle](const TileKey &key) {
        return std::hypot(key.x + 0.5 - middle.x(), key.y + 0.5 - middle.y());
    });
    startJobs();
}

void TileLayer::startJobs()
{
    for (const TileKey &key : std::as_const(m_queue)) {
        if (m_running.size() >= m_pool.maxThreadCount()) return;
        if (m_running.contains(key.number()) || m_cache.contains(key.number())) continue;
        m_running.insert(key.number());
        QtConcurrent::run(&m_pool, [shapes = m_shapes, palette = m_palette, key, ratio = m_ratio] {
            return renderTile(*shapes, palette, key, ratio);
        }).then(this, [this, key, generation = m_generation](const QImage &image) {
            if (generation != m_generation) return;
            m_running.remove(key.number());
            m_cache.insert(key.number(), new QPixmap(QPixmap::fromImage(image)), image.sizeInBytes() / 1024);
            startJobs();
            Q_EMIT tileReady();
        });
    }
}

} // namespace flow::ui
