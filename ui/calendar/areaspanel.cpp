// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/areaspanel.h"

#include "ui/calendar/calendarmodel.h"
#include "ui/calendar/rowlist.h"
#include "ui/common/segmented.h"
#include "ui/map/mapview.h"
#include "ui/shell/pagemap.h"
#include "ui/text/fieldtext.h"
#include "ui/text/tourtext.h"

#include <QVBoxLayout>

#include <numbers>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kMapHeight = 320;

    /// Grows so that the whole of a circle is seen.
    void include(std::optional<GeoBounds> &bounds, const LatLon &at, int km)
    {
        const double lat = km / 111.2, lon = lat / std::max(0.1, std::cos(at.lat * std::numbers::pi / 180));
        if (!bounds) bounds = GeoBounds::around(at);
        bounds->include({std::max(-85.0, at.lat - lat), std::max(-180.0, at.lon - lon)});
        bounds->include({std::min(85.0, at.lat + lat), std::min(180.0, at.lon + lon)});
    }

} // namespace

AreasPanel::AreasPanel(const PageContext &context, CalendarModel *model, QWidget *parent)
    : ContextPanel(parent)
    , m_context(context)
    , m_model(model)
    , m_period(new SegmentedControl)
    , m_list(new RowList)
{
    setObjectName(u"areasPanel"_s);
    setHead(tr("Calendar"), tr("Exclusivities"), tr("Radius clauses and territories given away"));
    m_column = addTab(u"areas"_s, tr("Exclusivities"));
    m_period->setObjectName(u"areasPeriod"_s);
    m_period->setAccessibleName(tr("Period"));
    m_period->setSegments({{u"0"_s, tr("This day")}, {u"30"_s, tr("30 days")}, {u"365"_s, tr("A year")}});
    m_period->setCurrent(u"365"_s);
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(20, 12, 20, 10);
    row->addWidget(m_period);
    row->addStretch();
    m_column->addWidget(head);
    m_list->setObjectName(u"areaList"_s);
    m_list->setAccessibleName(tr("Exclusivities"));
    m_list->setMinimumHeight(240);
    m_column->addWidget(m_list, 1);
    connect(m_period, &SegmentedControl::chosen, this, &AreasPanel::refresh);
    connect(m_model, &CalendarModel::loaded, this, &AreasPanel::refresh);
    connect(m_model, &CalendarModel::filterChanged, this, &AreasPanel::refresh);
    connect(m_model, &CalendarModel::cursorChanged, this, &AreasPanel::refresh);
    connect(m_list, &RowList::chosenChanged, this, [this](int at) {
        if (!m_map || at < 0 || at >= int(m_areas.size()) || !m_areas[size_t(at)].at) return;
        std::optional<GeoBounds> bounds;
        include(bounds, *m_areas[size_t(at)].at, m_areas[size_t(at)].km);
        m_map->fitBounds(*bounds);
    });
    connect(m_list, &RowList::acted, this, [this](int at) {
        if (at >= 0 && at < int(m_areas.size()) && m_areas[size_t(at)].key) Q_EMIT dateChosen(m_areas[size_t(at)].key);
    });
    makePageMap(context, this, [this](MapView *map) {
        if (map) takeMap(map); // without one the list says it all
    });
}

void AreasPanel::takeMap(MapView *map)
{
    m_map = map;
    m_map->setObjectName(u"areasMap"_s);
    m_map->setFixedHeight(kMapHeight);
    m_map->setNoun(tr("Clause"), tr("%1 clauses"));
    m_map->setLegendVisible(false);
    m_column->insertWidget(1, m_map);
    connect(m_map, &MapView::pointActivated, this, &AreasPanel::dateChosen);
    refresh();
}

void AreasPanel::showEvent(QShowEvent *event)
{
    ContextPanel::showEvent(event);
    refresh();
}

QString AreasPanel::stateOf(const BindingArea &area) const
{
    if (area.isWaived) return tr("waived");
    if (area.bindsOn(m_model->day())) return tr("binds");
    return area.first > m_model->day() ? tr("not yet") : tr("over");
}

void AreasPanel::refresh()
{
    const CalendarData *known = m_model->data();
    if (!known || !isVisible()) return; // read again when it is shown
    const QDate from = m_model->day();
    m_areas = bindingAreas(*known, from, from.addDays(m_period->current().toInt()));
    std::erase_if(m_areas, [this](const BindingArea &area) { return m_model->laneOf(area.artist) < 0; });
    std::vector<RowList::Row> rows;
    for (const BindingArea &area : m_areas) {
        const CalendarArtist *artist = known->artist(area.artist);
        const QString reach = area.at ? kmText(area.km) : countryName(area.country);
        rows.push_back({.icon = area.key ? u"circle-dashed"_s : u"shield"_s, .title = artist ? tr("%1: %2").arg(artist->name, area.name) : area.name,
            .detail = tr("%1, %2 to %3").arg(reach, formatDay(area.first, m_model->today()), formatDay(area.last, m_model->today())), .figure = stateOf(area),
            .tone = area.bindsOn(from) ? Tone::Danger : Tone::Neutral});
    }
    if (rows.empty()) rows.push_back({.icon = u"circle-check"_s, .title = tr("Nothing binds in this time"), .detail = tr("Choose a longer period, or another day."), .figure = {}});
    m_list->setRows(std::move(rows), -1);
    showOnMap();
}

void AreasPanel::showOnMap()
{
    if (!m_map) return;
    QList<MapCircle> circles;
    QList<MapPoint> points;
    std::optional<GeoBounds> bounds;
    for (const BindingArea &area : m_areas) {
        if (!area.at) continue;
        circles << MapCircle{*area.at, double(area.km), area.bindsOn(m_model->day()) ? CircleLook::Binding : CircleLook::Faint};
        include(bounds, *area.at, area.km);
        if (area.key) points << MapPoint{area.key, *area.at, area.name, m_model->series(area.artist)};
    }
    m_map->setCircles(circles);
    m_map->setPoints(points);
    if (bounds && m_fitted != m_model->day()) m_map->fitBounds(*bounds);
    m_fitted = m_model->day();
}

} // namespace flow::ui
