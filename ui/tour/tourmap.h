// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"
#include "ui/map/mapview.h"

namespace flow::ui {

struct PageContext;
class TourLegend;

/// The map of a plan: a route for each artist, numbered stops, the legend. Exists from the start; the map itself comes when
/// the gazetteer is loaded.
class TourMap : public QWidget
{
    Q_OBJECT
public:
    explicit TourMap(const PageContext &context, QWidget *parent = nullptr);
    void setScenario(const std::vector<tour::TourArtist> &artists, const tour::Scenario &scenario);
    /// Brings all stops of the next scenario that has any into view: of another tour, which does so by itself, or of a first plan.
    void fitNext() { m_fitsNext = true; }
    void setSelected(qint64 stop, bool reveal);
    void setEditable(bool editable); ///< stops can be dragged
    void setCircles(const QList<MapCircle> &circles);
    /// Venues that the plan leaves out, each with its reason as the tip; empty: none are shown.
    void setLeftOut(QList<MapPoint> venues);
    [[nodiscard]] MapView *map() const { return m_map; }
    [[nodiscard]] bool isSettled() const { return m_map && m_map->isSettled(); }
    QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    void stopSelected(qint64 id);
    void stopOpened(qint64 id);
    /// Dragged to the day of another stop of its artist, or onto the way between two: the free day there. No day: nowhere.
    void stopMoving(qint64 id, const QDate &day);
    void stopMoved(qint64 id, const QDate &day);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void takeMap(MapView *map);
    void show();
    void drag(qint64 stop, const QPointF &at);
    /// Where on the timeline a place of the map is.
    [[nodiscard]] QDate dayAt(qint64 stop, const QPointF &at) const;

    struct Dated
    {
        qint64 id = 0;
        LatLon at;
        QDate day;
    };
    MapView *m_map = nullptr;
    TourLegend *m_legend;
    QList<MapRoute> m_routes;
    QList<QList<Dated>> m_dates; ///< by route
    QList<QList<Dated>> m_settled; ///< as they were when a drag began
    QDate m_target;
    QList<MapCircle> m_circles;
    QList<MapPoint> m_leftOut;
    qint64 m_selected = 0, m_tour = 0;
    bool m_fitsNext = false;
    bool m_isEditable = true;
};

} // namespace flow::ui
