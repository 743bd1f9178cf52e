// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maplabels.h"

#include "ui/map/takenboxes.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

namespace flow::ui {
namespace {

constexpr double kHalo = 1.6;
constexpr double kRoom = 0.25; ///< of the view, on each side
constexpr int kTownsAsked = 900;

// Towns smaller than this are not named at that zoom.
quint32 smallestTown(double zoom)
{
    constexpr std::array<quint32, 12> kSmallest{20'000'000, 12'000'000, 5'000'000, 1'500'000, 400'000,
        120'000, 50'000, 20'000, 10'000, 4'000, 1'000, 0};
    return kSmallest[size_t(std::clamp(int(std::floor(zoom + 0.25)), 0, 11))];
}

double townPadding(double zoom) { return zoom < 7 ? 26 : zoom < 10 ? 20 : 12; }

} // namespace

const QPixmap &HaloText::pixmap(const QString &text, const Look &look)
{
    const QString key = text + u'\n' + QString::number(look.font.weight()) + look.color.name()
        + QString::number(look.font.pixelSize());
    if (const QPixmap *known = m_cache.object(key)) return *known;
    const QFontMetricsF metrics(look.font);
    const double pad = std::ceil(kHalo) + 1;
    const QSizeF size(
        std::ceil(metrics.horizontalAdvance(text)) + 2 * pad, std::ceil(metrics.height()) + 2 * pad);
    auto *made = new QPixmap((size * look.ratio).toSize());
    made->setDevicePixelRatio(look.ratio);
    made->fill(Qt::transparent);
    QPainter painter(made);
    painter.setRenderHint(QPainter::Antialiasing);
    QPainterPath path;
    path.addText(QPointF(pad, pad + metrics.ascent()), look.font, text);
    QColor halo = look.halo;
    halo.setAlphaF(0.85F);
    painter.strokePath(path, QPen(halo, 2 * kHalo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setFont(look.font);
    painter.setPen(look.color);
    painter.drawText(QPointF(pad, pad + metrics.ascent()), text);
    painter.end();
    m_cache.insert(key, made);
    return *m_cache.object(key);
}

/// One layout in the making: what is taken already.
struct MapLabels::Placing
{
    MapCamera room;
    QList<QRectF> markers;
    TakenBoxes taken;
    TakenBoxes names = {}; ///< towns' names keep more distance from each other

    [[nodiscard]] bool isFree(const QRectF &box) const
    {
        return QRectF(QPointF(), room.view).contains(box) && !taken.meets(box);
    }
};

void MapLabels::setLook(const Look &look)
{
    if (look == m_look) return;
    m_look = look;
    m_texts.clear();
    m_widths = {};
    m_valid = false;
}

MapCamera MapLabels::roomAround(const MapCamera &camera)
{
    MapCamera room = camera;
    room.view = camera.view * (1 + 2 * kRoom);
    return room;
}

bool MapLabels::needsLayout(const MapCamera &camera, bool moving) const
{
    if (!m_valid || m_laidOut.view != camera.view) return true;
    const double zoomed = std::abs(camera.zoom - m_laidOut.zoom);
    if (moving) return zoomed > 1;
    const QPointF moved = (camera.center - m_laidOut.center) * camera.scale();
    return zoomed > 0.01 || std::abs(moved.x()) > kRoom * camera.view.width()
        || std::abs(moved.y()) > kRoom * camera.view.height();
}

void MapLabels::layout(const MapCamera &camera, const QList<QRectF> &markers)
{
    m_labels.clear();
    m_laidOut = camera;
    m_valid = true;
    Placing placing{.room = roomAround(camera), .markers = markers, .taken = TakenBoxes(markers)};
    placeCountries(placing);
    placeTowns(placing);
}

void MapLabels::placeCountries(Placing &placing)
{
    if (placing.room.zoom > 7.4) return;
    const QFontMetricsF metrics(m_look.country);
    QList<const Country *> order;
    for (const Country &country : countries())
        if (country.label) order.append(&country);
    std::ranges::stable_sort(order, std::ranges::greater(), [](const Country *c) { return c->width; });
    for (const Country *country : std::as_const(order)) {
        const QString text = QLocale().toUpper(country->name(m_look.language));
        const QSizeF size(metrics.horizontalAdvance(text), metrics.height());
        const double width = country->width / 360 * placing.room.scale();
        if (width < size.width() * 0.8 && width < 90) continue;
        const QPointF world = toWorld(*country->label);
        const QPointF at = placing.room.toScreen(world);
        // A name gives way up and down a little before it is left out.
        for (const double nudge : {0.0, -20.0, 20.0, -40.0, 40.0}) {
            const QPointF offset(-size.width() / 2, -size.height() / 2 + nudge);
            const QRectF box(at + offset, size);
            if (std::abs(nudge) > width / 4 || !placing.isFree(box.adjusted(-1, 0, 1, 0))) continue;
            placing.taken.append(box.adjusted(-6, -4, 6, 4));
            m_labels.append({text, world, offset, size, Kind::Country, false});
            break;
        }
    }
}

/// Measuring text takes longer than finding it a place.
double MapLabels::widthOf(const QString &text, const QFontMetricsF &metrics, bool isBig)
{
    QHash<QString, double> &known = m_widths[isBig];
    if (const auto found = known.constFind(text); found != known.cend()) return *found;
    return *known.insert(text, metrics.horizontalAdvance(text));
}

void MapLabels::placeTowns(Placing &placing)
{
    if (!m_gazetteer) return;
    const QFontMetricsF small(m_look.town), big(m_look.bigTown);
    const quint32 smallest = smallestTown(placing.room.zoom);
    const double pad = townPadding(placing.room.zoom);
    const QList<QRectF> &markers = placing.markers;
    const TakenBoxes standing(markers);
    QList<bool> isNamed(markers.size(), false); // a group stands on many towns: only the greatest lends it a name
    for (const quint32 id : m_gazetteer->townsIn(placing.room.bounds(), kTownsAsked)) {
        if (m_gazetteer->population(id) < smallest) break;
        const QPointF world = toWorld(m_gazetteer->position(id));
        const QPointF at = placing.room.toScreen(world);
        const QString text = m_gazetteer->name(id, m_look.language);
        const bool isBig = m_gazetteer->population(id) / 12 > smallest;
        const QFontMetricsF &metrics = isBig ? big : small;
        // Beside the marker that stands on the town, if there is one; a dot of its own otherwise.
        QRectF body(at - QPointF(2, 2), QSizeF(4, 4));
        bool hasDot = true, isFree = true;
        qsizetype marker = -1;
        const bool isBeside = standing.meets(body);
        for (qsizetype i = 0; isBeside && i < markers.size(); ++i) {
            if (!markers[i].intersects(body)) continue;
            const bool isRound = std::abs(markers[i].width() - markers[i].height()) < 1;
            if (isRound && marker < 0 && QLineF(markers[i].center(), at).length() < markers[i].width() / 2) {
                marker = i;
                hasDot = false;
            } else if (isRound) {
                isFree = false; // its dot would peep out from under a marker that is not its own
            }
        }
        if (!isFree || (marker >= 0 && isNamed[marker])) continue;
        const QSizeF size(widthOf(text, metrics, isBig), metrics.height());
        if (marker >= 0) body |= markers[marker].adjusted(1, 1, -1, -1);
        body.adjust(-3, -1, 3, 1);
        const QPointF middle = body.center() - at - QPointF(size.width() / 2, size.height() / 2);
        for (const QPointF &offset : {QPointF(body.right() - at.x(), middle.y()),
                 QPointF(body.left() - at.x() - size.width(), middle.y()),
                 QPointF(middle.x(), body.bottom() - at.y()),
                 QPointF(middle.x(), body.top() - at.y() - size.height())}) {
            const QRectF box(at + offset, size);
            if (!placing.isFree(box)) continue;
            const QRectF wide = box.adjusted(-pad, -pad / 2, pad, pad / 2);
            if (placing.names.meets(wide)) continue;
            placing.names.append(box);
            placing.taken.append(box.adjusted(-3, -1, 3, 1));
            if (hasDot) placing.taken.append(QRectF(at - QPointF(3, 3), QSizeF(6, 6)));
            if (marker >= 0) isNamed[marker] = true;
            m_labels.append({text, world, offset, size, isBig ? Kind::BigTown : Kind::Town, hasDot});
            break;
        }
    }
}

/// Names slide over the edge, and under what lies over the map, while it moves; at rest those that would be cut are left out.
bool MapLabels::isCut(const Label &label, const MapCamera &camera) const
{
    if (m_isMoving) return false;
    const QRectF box(camera.toScreen(label.world) + label.offset, label.size);
    return !QRectF(QPointF(), camera.view).contains(box) || std::ranges::any_of(m_covered, [&](const QRectF &other) { return other.intersects(box); });
}

void MapLabels::draw(QPainter &painter, const MapCamera &camera, bool moving)
{
    m_isMoving = moving;
    const double pad = std::ceil(kHalo) + 1;
    const QRectF view(QPointF(-200, -40), camera.view + QSizeF(400, 80));
    QColor dot = m_look.color;
    dot.setAlphaF(0.75F);
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Label &label : std::as_const(m_labels)) {
        const QPointF at = camera.toScreen(label.world);
        if (!view.contains(at)) continue;
        if (isCut(label, camera)) continue;
        if (label.hasDot) {
            painter.setPen(QPen(m_look.halo, 1));
            painter.setBrush(dot);
            painter.drawEllipse(at, 2.3, 2.3);
        }
        QColor color = m_look.color;
        if (label.kind == Kind::Country) color.setAlphaF(0.8F);
        const QFont &font = label.kind == Kind::Country ? m_look.country
            : label.kind == Kind::BigTown               ? m_look.bigTown
                                                        : m_look.town;
        const HaloText::Look look{font, color, m_look.halo, m_look.ratio};
        const QPointF place = at + label.offset - QPointF(pad, pad);
        painter.drawPixmap(
            QPointF(std::round(place.x()), std::round(place.y())), m_texts.pixmap(label.text, look));
    }
}

QStringList MapLabels::texts() const
{
    QStringList all;
    for (const Label &label : m_labels)
        all.append(label.text);
    return all;
}

QList<QRectF> MapLabels::boxes(const MapCamera &camera) const
{
    QList<QRectF> all;
    for (const Label &label : m_labels)
        if (!isCut(label, camera)) all.append(QRectF(camera.toScreen(label.world) + label.offset, label.size));
    return all;
}

} // namespace flow::ui
