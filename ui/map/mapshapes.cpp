// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapshapes.h"

#include "ui/map/mercator.h"

#include <QResource>
#include <QtEndian>

#include <cstring>

static void registerMap() { Q_INIT_RESOURCE(map); }

namespace flow::ui {
namespace {

using namespace Qt::StringLiterals;

/// Reads on from a place and never over the end: a damaged level gives empty shapes.
class Reader
{
public:
    explicit Reader(QByteArrayView bytes)
        : m_at(bytes.data())
        , m_end(bytes.data() + bytes.size())
    {
    }
    template <class T>
    T fixed()
    {
        T value{};
        if (m_end - m_at < qsizetype(sizeof(T))) {
            m_at = m_end;
            return value;
        }
        std::memcpy(&value, m_at, sizeof(T));
        m_at += sizeof(T);
        return qFromLittleEndian(value);
    }
    qint64 varint()
    {
        quint64 value = 0;
        for (int shift = 0; m_at < m_end && shift < 63; shift += 7) {
            const auto byte = static_cast<unsigned char>(*m_at++);
            value |= quint64(byte & 127) << shift;
            if (byte < 128) break;
        }
        return qint64(value >> 1) ^ -qint64(value & 1);
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }

private:
    const char *m_at;
    const char *m_end;
};

void measure(Shape &shape)
{
    float west = 9, north = 9, east = -9, south = -9;
    for (const ShapePoint &p : shape.points) {
        west = std::min(west, p.x);
        east = std::max(east, p.x);
        north = std::min(north, p.y);
        south = std::max(south, p.y);
    }
    shape.box = QRectF(QPointF(west, north), QPointF(east, south));
}

// The data is of a sphere: where a line jumps half the world it crosses the antimeridian, so it goes on past
// 0 or 1.
void append(std::vector<ShapePoint> &line, ShapePoint p)
{
    if (!line.empty()) {
        while (p.x - line.back().x > 0.5F)
            p.x -= 1;
        while (p.x - line.back().x < -0.5F)
            p.x += 1;
    }
    line.push_back(p);
}

// A ring that comes back a world away goes round a pole (Antarctica): it is led along the edge of the map.
void closeOverPole(std::vector<ShapePoint> &ring)
{
    if (ring.size() < 3 || std::abs(ring.back().x - ring.front().x) < 0.5F) return;
    const float edge = ring.front().y > 0.5F ? 1.0F : 0.0F;
    const float first = ring.front().x, last = ring.back().x;
    ring.push_back({last, edge});
    ring.push_back({first, edge});
}

ShapeLevel readLevel(Reader in)
{
    ShapeLevel level;
    const double scaleX = in.fixed<double>(), scaleY = in.fixed<double>();
    const double shiftX = in.fixed<double>(), shiftY = in.fixed<double>();
    const auto arcCount = in.fixed<quint32>();
    for (quint32 i = 0; i < arcCount && !in.atEnd(); ++i) {
        Shape line;
        line.isBorder = in.fixed<quint8>() != 0;
        const qint64 points = in.varint();
        qint64 x = 0, y = 0;
        for (qint64 p = 0; p < points && !in.atEnd(); ++p) {
            x += in.varint();
            y += in.varint();
            const QPointF world = toWorld({double(y) * scaleY + shiftY, double(x) * scaleX + shiftX});
            append(line.points, {float(world.x()), float(world.y())});
        }
        measure(line);
        level.lines.push_back(std::move(line));
    }
    const auto countryCount = in.fixed<quint32>();
    for (quint32 i = 0; i < countryCount && !in.atEnd(); ++i) {
        in.fixed<quint16>();
        const auto rings = in.fixed<quint32>();
        for (quint32 r = 0; r < rings && !in.atEnd(); ++r) {
            Shape ring;
            const qint64 arcs = in.varint();
            for (qint64 a = 0; a < arcs && !in.atEnd(); ++a) {
                const qint64 arc = in.varint();
                const auto number = size_t(arc < 0 ? ~arc : arc);
                if (number >= level.lines.size()) continue;
                const auto &points = level.lines[number].points;
                if (arc < 0)
                    for (auto p = points.rbegin(); p != points.rend(); ++p)
                        append(ring.points, *p);
                else
                    for (const ShapePoint &p : points)
                        append(ring.points, p);
            }
            closeOverPole(ring.points);
            measure(ring);
            if (ring.points.size() > 2) level.rings.push_back(std::move(ring));
        }
    }
    return level;
}

} // namespace

Result<std::shared_ptr<const MapShapes>> MapShapes::load()
{
    static const bool registered = (registerMap(), true);
    Q_UNUSED(registered)
    const QResource resource(u":/geo/map.bin"_s);
    const auto bytes =
        QByteArray::fromRawData(reinterpret_cast<const char *>(resource.data()), resource.size());
    if (!bytes.startsWith("FLOWMAP1") || bytes.size() < qsizetype(12 + 8 * kLevels)
        || qFromLittleEndian<quint32>(bytes.constData() + 8) != kLevels)
        return failure(ErrorCode::Damaged, {}, u"map.bin is not there"_s);
    return std::shared_ptr<const MapShapes>(new MapShapes(bytes));
}

const ShapeLevel &MapShapes::forZoom(double zoom) const { return level(zoom < 1.5 ? 0 : zoom < 5 ? 1 : 2); }

const ShapeLevel &MapShapes::level(size_t number) const
{
    std::call_once(m_once[number], [this, number] {
        const char *entry = m_bytes.constData() + 12 + 8 * number;
        const qint64 offset = qFromLittleEndian<quint32>(entry), size = qFromLittleEndian<quint32>(entry + 4);
        if (offset + size <= m_bytes.size())
            m_levels[number] = readLevel(Reader(QByteArrayView(m_bytes).sliced(offset, size)));
    });
    return m_levels[number];
}

} // namespace flow::ui
