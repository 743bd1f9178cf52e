// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/scenario.h"
#include "ui/map/mapview.h"

#include <QFuture>

namespace flow::ui {

class TourLegend;

/// The map of a plan: a route for each artist, numbered stops, the legend. Exists from the start; the map itself comes when
/// the gazetteer is loaded.
class TourMap : public QWidget
{
    Q_OBJECT
public:
    TourMap(const QFuture<std::shared_ptr<const Gazetteer>> &gazetteer, QWidget *parent = nullptr);
    void setScenario(const std::vector<tour::TourArtist> &artists, const tour::Scenario &scenario);
    void setSelected(qint64 stop, bool reveal);
    [[nodiscard]] MapView *map() const { return m_map; }
    [[nodiscard]] bool isSettled() const { return m_map && m_map->isSettled(); }
    QSize minimumSizeHint() const override { return {320, 220}; }

Q_SIGNALS:
    void stopSelected(qint64 id);
    void stopOpened(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeMap(const std::shared_ptr<const Gazetteer> &gazetteer);
    void show();

    MapView *m_map = nullptr;
    TourLegend *m_legend;
    QList<MapRoute> m_routes;
    qint64 m_selected = 0;
};

} // namespace flow::ui
