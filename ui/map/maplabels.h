// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"
#include "ui/map/mercator.h"

#include <QCache>
#include <QColor>
#include <QFont>
#include <QHash>
#include <QList>
#include <QPixmap>

#include <array>
#include <memory>
#include <span>

class QFontMetricsF;
class QPainter;

namespace flow::ui {

/// Text with a halo as a pixmap, kept while it is in use.
class HaloText
{
public:
    struct Look
    {
        QFont font;
        QColor color, halo;
        double ratio = 1;
    };
    const QPixmap &pixmap(const QString &text, const Look &look);
    void clear() { m_cache.clear(); }

private:
    QCache<QString, QPixmap> m_cache{600};
};

/// Names of countries and towns: which of them, and where. Laid out for the view and some room around it, and
/// kept while the map is only moved, so names stand still. Two names never meet, nor a name and a marker; the
/// lesser place goes.
class MapLabels
{
public:
    explicit MapLabels(std::shared_ptr<const Gazetteer> gazetteer)
        : m_gazetteer(std::move(gazetteer))
    {
    }

    struct Look
    {
        QFont town, bigTown, country;
        QColor color, halo;
        GeoLanguage language = GeoLanguage::English;
        double ratio = 1;
        bool operator==(const Look &) const = default;
    };
    void setLook(const Look &look);
    /// What lies over the map: names beneath are left out while it rests.
    void setCovered(const QList<QRectF> &covered) { m_covered = covered; }
    /// The markers have changed.
    void invalidate() { m_valid = false; }
    /// `markers` in pixels of the view; asked for only when the layout has to be made.
    template <class MarkersFor>
    void paint(QPainter &painter, const MapCamera &camera, bool moving, MarkersFor &&markersFor)
    {
        if (needsLayout(camera, moving)) layout(camera, markersFor(roomAround(camera)));
        draw(painter, camera, moving);
    }
    /// Texts on the map, for tests.
    [[nodiscard]] QStringList texts() const;
    [[nodiscard]] QList<QRectF> boxes(const MapCamera &camera) const; ///< of those that can be seen

private:
    enum class Kind { Town, BigTown, Country };
    struct Label
    {
        QString text;
        QPointF world;
        QPointF offset; ///< of the box's top left from the place
        QSizeF size;
        Kind kind = Kind::Town;
        bool hasDot = false;
    };
    struct Placing;
    static MapCamera roomAround(const MapCamera &camera);
    [[nodiscard]] bool needsLayout(const MapCamera &camera, bool moving) const;
    void layout(const MapCamera &camera, const QList<QRectF> &markers);
    void placeCountries(Placing &placing);
    void placeTowns(Placing &placing);
    void draw(QPainter &painter, const MapCamera &camera, bool moving);
    [[nodiscard]] bool isCut(const Label &label, const MapCamera &camera) const;
    [[nodiscard]] double widthOf(const QString &text, const QFontMetricsF &metrics, bool isBig);

    std::shared_ptr<const Gazetteer> m_gazetteer;
    Look m_look;
    HaloText m_texts;
    std::array<QHash<QString, double>, 2> m_widths; ///< of towns' names, small and big
    QList<Label> m_labels;
    MapCamera m_laidOut;
    bool m_valid = false;
    bool m_isMoving = false; ///< when it was drawn last
    QList<QRectF> m_covered; ///< in the view
};

} // namespace flow::ui
