// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/maptools.h"
#include "ui/map/mapview.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"

#include <QLineF>
#include <QLocale>
#include <QPainter>

namespace flow::ui {
namespace {

constexpr double kCasing = 1.5;
constexpr int kMostTitles = 12; ///< selected points that show their name
constexpr double kSelected = 15;
constexpr qsizetype kMostDots = 500; ///< selected points that are drawn one by one, over their groups

/// A circle drawn once: fill, casing, and a soft ring outside.
QPixmap circlePixmap(double diameter, const QColor &fill, const QColor &casing, double casingWidth,
    const QColor &ring, double ringWidth, double ratio)
{
    const double side = std::ceil(diameter + 2 * ringWidth + 2);
    QPixmap pixmap((QSizeF(side, side) * ratio).toSize());
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF middle(side / 2, side / 2);
    const auto disc = [&](double across, const QColor &color) {
        painter.setBrush(color);
        painter.drawEllipse(middle, across / 2, across / 2);
    };
    if (ringWidth > 0) disc(diameter + 2 * ringWidth, ring);
    if (casingWidth > 0) disc(diameter, casing);
    disc(diameter - 2 * casingWidth, fill);
    return pixmap;
}

void drawCentered(QPainter &painter, const QPointF &at, const QPixmap &pixmap)
{
    const QSizeF size = pixmap.deviceIndependentSize();
    painter.drawPixmap(
        QPointF(std::round(at.x() - size.width() / 2), std::round(at.y() - size.height() / 2)), pixmap);
}

QString shortCount(int count)
{
    const QLocale locale;
    if (count < 1000) return locale.toString(count);
    return count < 10'000 ? locale.toString(count / 1000.0, 'f', 1) + u'k'
                          : locale.toString(count / 1000) + u'k';
}

QColor faded(QColor color, double share)
{
    color.setAlphaF(float(share));
    return color;
}

} // namespace

void MapView::applyLook()
{
    const Theme &theme = themeOf(this);
    MapPalette palette;
    palette.sea = theme.map(MapRole::Sea);
    palette.land = theme.map(MapRole::Land);
    palette.border = theme.map(MapRole::Border);
    palette.coast = theme.map(MapRole::Coast);
    palette.label = theme.map(MapRole::Label);
    palette.labelHalo = theme.map(MapRole::LabelHalo);
    palette.cluster = theme.map(MapRole::Cluster);
    palette.onCluster = theme.map(MapRole::OnCluster);
    palette.casing = theme.map(MapRole::RouteCasing);
    palette.accent = theme.color(ColorRole::Accent);
    palette.text = theme.color(ColorRole::Text);
    palette.raised = theme.color(ColorRole::Raised);
    palette.outline = theme.color(ColorRole::HairlineStrong);
    palette.hint = theme.color(ColorRole::Text2);
    const double ratio = devicePixelRatioF();
    m_labels.setLook({theme.font(TypeStyle::Caption), theme.font(TypeStyle::SmallStrong),
        theme.font(TypeStyle::MapCountry), palette.label, palette.labelHalo, m_language, ratio});
    if (palette == m_palette && qFuzzyCompare(ratio, m_ratio)) return;
    m_palette = palette;
    m_ratio = ratio;
    m_clusterPixmaps.clear();
    m_dotPixmaps.clear();
    m_titles.clear();
    m_routes.invalidateLook();
    m_tiles.setPalette(palette, ratio);
}

const QPixmap &MapView::clusterPixmap(int count)
{
    // Counts are few: those that share their text share their picture.
    const int key = count < 1000 ? count : count < 10'000 ? count / 100 * 100 : count / 1000 * 1000;
    if (const auto known = m_clusterPixmaps.constFind(key); known != m_clusterPixmaps.cend()) return *known;
    const double diameter = count <= 30 ? 23 : count <= 100 ? 28 : 34;
    QPixmap pixmap =
        circlePixmap(diameter, m_palette.cluster, {}, 0, faded(m_palette.cluster, 0.28), 3, m_ratio);
    QPainter painter(&pixmap);
    QFont font = themeOf(this).font(TypeStyle::Badge, true);
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_palette.onCluster);
    painter.drawText(QRectF(QPointF(), pixmap.deviceIndependentSize()), Qt::AlignCenter, shortCount(count));
    painter.end();
    return *m_clusterPixmaps.insert(key, pixmap);
}

const QPixmap &MapView::dotPixmap(int series)
{
    if (const auto known = m_dotPixmaps.constFind(series); known != m_dotPixmaps.cend()) return *known;
    const QColor fill = series > 0 ? themeOf(this).series(series).fill : m_palette.cluster;
    return *m_dotPixmaps.insert(series, circlePixmap(10, fill, m_palette.casing, kCasing, {}, 0, m_ratio));
}

QPixmap MapView::selectedPixmap() const
{
    return circlePixmap(
        kSelected, m_palette.accent, m_palette.casing, 2, faded(m_palette.accent, 0.25), 4, m_ratio);
}

void MapView::paintEvent(QPaintEvent *)
{
    applyLook();
    QPainter painter(this);
    m_tiles.paint(painter, m_camera);
    const bool moving = m_moving || m_drag == Drag::Pan;
    m_routes.paintWays(painter, m_camera, themeOf(this), moving);
    QList<QRectF> covered{QRectF(QPointF(), m_corner)};
    if (m_tools && m_tools->isVisible()) covered.append(m_tools->geometry());
    m_labels.setCovered(covered);
    const auto taken = [this](const MapCamera &room) {
        QList<QRectF> boxes = m_routes.boxes(room, themeOf(this));
        const QList<Marker> markers = markersIn(room);
        for (const Marker &marker : markers) {
            const double half = marker.diameter / 2 + (marker.point >= 0 ? 3 : 6); // groups have a soft ring
            boxes.append(QRectF(marker.at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
        }
        if (m_selected.size() > kMostTitles) return boxes;
        const QFontMetricsF metrics(themeOf(this).font(TypeStyle::SmallStrong));
        for (const qint64 id : std::as_const(m_selected)) {
            const auto at = m_index.constFind(id);
            if (at == m_index.cend()) continue;
            const double width = metrics.horizontalAdvance(m_points[*at].title);
            const QPointF place = room.toScreen(m_worlds[size_t(*at)]);
            const Marker *group = groupOver(*at, place, markers);
            boxes.append(titleRect(group ? group->at : place, group ? group->diameter / 2 + 5 : kSelected / 2 + 4, width + 8, markers, room.view));
            boxes.append(QRectF(place - QPointF(13, 13), QSizeF(26, 26)));
        }
        return boxes;
    };
    if (!m_tiles.showsOnline()) m_labels.paint(painter, m_camera, moving, taken);
    paintMarkers(painter);
    paintSelected(painter);
    m_routes.paintStops(painter, m_camera, themeOf(this), m_ratio);
    paintDrag(painter);
    paintScale(painter);
    paintAttribution(painter);
    if (m_legend) paintLegend(painter);
    if (hasFocus() && m_current < 0)
        paint::focusRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), 0, themeOf(this), true);
}

void MapView::paintMarkers(QPainter &painter)
{
    QList<Marker> markers = markersIn(m_camera);
    // Big groups on top: their number must be readable.
    std::ranges::stable_sort(markers, {}, [](const Marker &marker) { return marker.node.count; });
    const bool many = m_selected.size() > kMostDots;
    const QPixmap selected = many ? selectedPixmap() : QPixmap();
    for (const Marker &marker : std::as_const(markers)) {
        if (marker.point >= 0) {
            const bool isSelected = m_selected.contains(m_points[marker.point].id);
            if (!isSelected)
                drawCentered(painter, marker.at, dotPixmap(m_points[marker.point].series));
            else if (many)
                drawCentered(painter, marker.at, selected);
            continue;
        }
        drawCentered(painter, marker.at, clusterPixmap(marker.node.count));
        if (!many) continue;
        const QList<qsizetype> members = m_clusters->members(marker.node);
        const auto isSelected = [this](qsizetype i) { return m_selected.contains(m_points[i].id); };
        if (std::ranges::none_of(members, isSelected)) continue;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_palette.accent, 3));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(marker.at, marker.diameter / 2 + 2, marker.diameter / 2 + 2);
    }
    if (m_current < 0 && m_hovered < 0) return;
    const QList<Marker> ordered = visibleMarkers();
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_hovered >= 0 && m_hovered < ordered.size()) {
        const Marker &marker = ordered[m_hovered];
        painter.setPen(QPen(faded(m_palette.cluster, 0.5), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(marker.at, marker.diameter / 2 + 2, marker.diameter / 2 + 2);
    }
    if (hasFocus() && m_current >= 0 && m_current < ordered.size()) {
        const Marker &marker = ordered[m_current];
        const double half = marker.diameter / 2 + 3;
        paint::focusRing(painter, QRectF(marker.at - QPointF(half, half), QSizeF(2 * half, 2 * half)), half,
            themeOf(this));
    }
}

void MapView::paintSelected(QPainter &painter)
{
    if (m_selected.isEmpty() || m_selected.size() > kMostDots) return;
    const Theme &theme = themeOf(this);
    const QPixmap dot = selectedPixmap();
    const HaloText::Look look{
        theme.font(TypeStyle::SmallStrong), m_palette.text, m_palette.labelHalo, m_ratio};
    const QRectF room = QRectF(rect()).adjusted(-120, -30, 120, 30);
    const QList<Marker> markers = markersIn(m_camera);
    for (const qint64 id : std::as_const(m_selected)) {
        const auto found = m_index.constFind(id);
        if (found == m_index.cend()) continue;
        const QPointF at = m_camera.toScreen(m_worlds[size_t(*found)]);
        if (!room.contains(at)) continue;
        const Marker *group = groupOver(*found, at, markers);
        if (group) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_palette.accent, 3));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(group->at, group->diameter / 2 + 2, group->diameter / 2 + 2);
        } else {
            drawCentered(painter, at, dot);
        }
        if (m_selected.size() > kMostTitles) continue;
        const QPixmap &title = m_titles.pixmap(m_points[*found].title, look);
        const double width = title.deviceIndependentSize().width();
        drawCentered(painter, titleRect(group ? group->at : at, group ? group->diameter / 2 + 5 : kSelected / 2 + 4, width, markers, m_camera.view).center(), title);
    }
}

const MapView::Marker *MapView::groupOver(qsizetype point, const QPointF &at, const QList<Marker> &markers) const
{
    for (const Marker &marker : markers) {
        if (marker.point >= 0 || QLineF(marker.at, at).length() > marker.diameter / 2 + kSelected / 2) continue;
        if (m_clusters->members(marker.node).contains(point)) return &marker;
    }
    return nullptr;
}

/// Above what it names, unless a marker or the edge of the view is there and another side hides less of the markers. Far from what
/// it names it would seem to name something else, so that has to be worth it.
QRectF MapView::titleRect(const QPointF &at, double reach, double width, const QList<Marker> &markers, const QSizeF &view)
{
    constexpr double kHeight = 18;
    constexpr double kPixelFurther = 15; // as bad as so many square pixels of markers hidden
    struct Side
    {
        QRectF rect;
        double further = 0;
    };
    QList<Side> sides;
    for (const double further : {0.0, 16.0, 32.0}) {
        const double above = at.y() - reach - kHeight - further, below = at.y() + reach + further;
        const auto add = [&](double x, double y) { sides << Side{QRectF(x, y, width, kHeight), further}; };
        add(at.x() - width / 2, above);
        add(at.x() - width / 2, below);
        if (further == 0) {
            add(at.x() + reach, at.y() - kHeight / 2);
            add(at.x() - reach - width, at.y() - kHeight / 2);
        }
        for (const double x : {at.x() - 8, at.x() + 8 - width}) {
            add(x, above);
            add(x, below);
        }
    }
    const auto hidden = [&](const QRectF &side) {
        double area = 0;
        for (const Marker &marker : markers) {
            const double half = marker.diameter / 2 + 2;
            const QRectF common = side.intersected(QRectF(marker.at - QPointF(half, half), QSizeF(2 * half, 2 * half)));
            area += common.width() * common.height();
        }
        return area;
    };
    const QRectF whole(QPointF(), view);
    const bool isInside = whole.contains(at);
    return std::ranges::min_element(sides, {}, [&](const Side &side) {
        return std::pair(isInside && !whole.contains(side.rect), hidden(side.rect) + kPixelFurther * side.further);
    })->rect;
}

void MapView::paintDrag(QPainter &painter)
{
    if (m_drag == Drag::Stop && m_area.size() == 2) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_palette.accent, 1.5, Qt::DashLine));
        painter.drawLine(m_area[0], m_area[1]);
        painter.setPen(QPen(m_palette.accent, 2));
        painter.setBrush(faded(m_palette.accent, 0.3));
        painter.drawEllipse(m_area[1], 9, 9);
        return;
    }
    if ((m_drag != Drag::Rectangle && m_drag != Drag::Lasso) || m_area.size() < 2) return;
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_palette.accent, 1.5));
    painter.setBrush(faded(m_palette.accent, 0.12));
    painter.drawPolygon(m_area);
}

void MapView::paintScale(QPainter &painter)
{
    // A round length of at most 84 px at the middle of the view.
    const double kmPerPixel =
        40075.017 * std::cos(fromWorld(m_camera.center).lat * std::numbers::pi / 180) / m_camera.scale();
    // Kilometres everywhere: routes, radius clauses and drive limits are agreed in them.
    const double most = 84 * kmPerPixel;
    const double power = std::pow(10, std::floor(std::log10(most)));
    const double length = power * (most / power >= 5 ? 5 : most / power >= 2 ? 2 : 1);
    const double pixels = length / kmPerPixel;
    const QString number =
        length < 1 ? QLocale().toString(length * 1000) : QLocale().toString(length);
    const QString text = length < 1 ? tr("%1 m").arg(number) : tr("%1 km").arg(number);
    const double right = width() - 13.5, bottom = height() - 30.5;
    painter.setRenderHint(QPainter::Antialiasing);
    const QPolygonF bar(
        {{right - pixels, bottom - 5}, {right - pixels, bottom}, {right, bottom}, {right, bottom - 5}});
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(faded(m_palette.labelHalo, 0.8), 3));
    painter.drawPolyline(bar);
    painter.setPen(QPen(m_palette.label, 1));
    painter.drawPolyline(bar);
    const HaloText::Look look{
        themeOf(this).font(TypeStyle::Caption, true), m_palette.label, m_palette.labelHalo, m_ratio};
    drawCentered(painter, {right - pixels / 2, height() - 18.0}, m_titles.pixmap(text, look));
}

void MapView::paintAttribution(QPainter &painter)
{
    if (!m_online || m_online->options().attribution.isEmpty()) return;
    const HaloText::Look look{
        themeOf(this).font(TypeStyle::Caption), m_palette.label, m_palette.labelHalo, m_ratio};
    const QPixmap &text = m_titles.pixmap(m_online->options().attribution, look);
    const QSizeF size = text.deviceIndependentSize();
    painter.drawPixmap(QPointF(width() - size.width() - 120, height() - size.height() - 8), text);
}

void MapView::paintLegend(QPainter &painter)
{
    const Theme &theme = themeOf(this);
    const QFont font = theme.font(TypeStyle::Small);
    const std::array<std::pair<QPixmap, QString>, 3> entries{{{dotPixmap(0), m_one},
        {clusterPixmap(12).scaled(
             clusterPixmap(12).size() * 0.8, Qt::KeepAspectRatio, Qt::SmoothTransformation),
            tr("Several")},
        {circlePixmap(12, m_palette.accent, m_palette.casing, 1.5, faded(m_palette.accent, 0.25), 3, m_ratio),
            tr("Selected")}}};
    double width = 10;
    for (const auto &[pixmap, text] : entries)
        width += pixmap.deviceIndependentSize().width() + 6 + paint::textWidth(text, font) + 12;
    const QRectF card(12, height() - 44.0, width, 32);
    if (width > this->width() - 130) return; // the scale needs its place more
    painter.setRenderHint(QPainter::Antialiasing);
    paint::box(painter, card, 8, m_palette.raised, m_palette.outline);
    double x = card.x() + 10;
    for (const auto &[pixmap, text] : entries) {
        const double across = pixmap.deviceIndependentSize().width();
        drawCentered(painter, {x + across / 2, card.center().y()}, pixmap);
        x += across + 6;
        const double wide = paint::textWidth(text, font);
        paint::text(painter, QRectF(x, card.y(), wide + 2, card.height()), text, font, m_palette.hint);
        x += wide + 12;
    }
}

} // namespace flow::ui
