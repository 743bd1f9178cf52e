// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/networkpage.h"

#include "core/entities.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/segmented.h"
#include "ui/map/mapview.h"
#include "ui/network/networktabs.h"
#include "ui/network/projectpicker.h"
#include "ui/network/scoresection.h"
#include "ui/shell/pagemap.h"
#include "ui/shell/recordeditor.h"
#include "ui/shell/rights.h"

#include <QTimer>
#include <QVBoxLayout>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Result<QList<MapPoint>> readPoints(Connection &connection, const Entity &entity, const Filter &filter)
    {
        FLOW_ASSIGN(const FilterSql sql, compileFilter(filter, entity, {}));
        FLOW_ASSIGN(Statement rows,
            connection.prepare(u"SELECT t.id, t.latitude, t.longitude, t.name FROM %1 t WHERE t.latitude IS NOT NULL AND t.longitude IS NOT NULL AND (%2)"_s
                                   .arg(entity.table, sql.where)
                                   .toStdString()));
        for (int i = 0; i < sql.values.size(); ++i) rows.bind(i + 1, sql.values[i]);
        QList<MapPoint> points;
        for (;;) {
            FLOW_ASSIGN(const bool row, rows.step());
            if (!row) return points;
            points.append({rows.integer(0), {rows.real(1), rows.real(2)}, rows.string(3)});
        }
    }

} // namespace

NetworkPage::NetworkPage(const PageContext &context, QWidget *parent)
    : RecordsPage(context, parent)
    , m_venueScores(new ScoreBook(store(), ScoreSubject::Venue, this))
    , m_contactScores(new ScoreBook(store(), ScoreSubject::Programmer, this))
{
    for (Tab tab : {venuesTab(*m_venueScores), festivalsTab(*m_venueScores), companiesTab(), contactsTab(*m_contactScores)}) {
        const Entity &entity = *tab.records.entity;
        if (ScoreBook *book = scoresOf(entity))
            tab.panel.lead = [this, book](const RecordDetail &detail, QVBoxLayout *column) {
                column->addWidget(new ScoreSection(this->context(), *book, detail.record.id, column->parentWidget()));
                column->addWidget(new ExperienceSection(this->context(), *book, detail.record.id, detail.record.value(u"payment_days").toInt(), column->parentWidget()));
            };
        if (entity.field(u"located_by"))
            tab.panel.extra = [this, &entity](const RecordDetail &detail, QVBoxLayout *column) { addPlaceSection(entity, detail, column); };
        if (entity.name == "venue"_L1 && mayWrite(this->context(), u"prospect"_s))
            tab.records.actions = {{tr("Add to a project"), u"target"_s, [this](const QList<qint64> &ids) { openProjectPicker(this->context(), current().view->table(), ids); }}};
        addTab(std::move(tab));
    }
    start();
    addPageAction(u"network.project"_s, tr("Add the selection to a project"), u"target"_s, QKeySequence(Qt::Key_P), [this] {
        RecordsView *view = current().view;
        if (view->entity().name != "venue"_L1) return;
        QList<qint64> ids = view->chosenIds();
        if (ids.isEmpty() && current().panel->id()) ids << current().panel->id(); // not in the part of the list that is loaded
        openProjectPicker(this->context(), view->table(), ids);
    });
}

ScoreBook *NetworkPage::scoresOf(const Entity &entity) const
{
    return entity.name == "venue"_L1 ? m_venueScores : entity.name == "contact"_L1 ? m_contactScores : nullptr;
}

void NetworkPage::tabMade(Made &made)
{
    if (ScoreBook *book = scoresOf(made.view->entity()))
        connect(book, &ScoreBook::changed, made.view, [view = made.view, field = made.tab.records.rankedField] {
            if (view->model()->query().sortField == field) view->model()->refresh();
            else view->table()->viewport()->update();
        });
    addPanelActions(made);
    auto *layout = new SegmentedControl;
    layout->setObjectName(u"mapSwitch"_s);
    layout->setAccessibleName(tr("Table and map"));
    layout->setSegments({{u"table"_s, tr("Table"), u"table"_s}, {u"both"_s, tr("Both"), u"columns-2"_s}, {u"map"_s, tr("Map"), u"map"_s}});
    layout->setCurrent(u"both"_s);
    made.view->filterBar()->addTool(layout);
    m_switches.insert(made.view, layout);
    connect(layout, &SegmentedControl::chosen, this, [this, view = made.view](const QString &id) {
        if (MapView *map = m_maps.value(view)) map->setVisible(id != "table"_L1);
        view->table()->setVisible(id != "map"_L1);
        view->table()->parentWidget()->setVisible(id != "map"_L1);
    });
    // In the next turn of the loop: the list is asked for first, the map comes after it.
    QTimer::singleShot(0, this, [this, view = made.view] { makeMap(view); });
}

/// What one does with a venue or a person all day, where it is seen.
void NetworkPage::addPanelActions(const Made &made)
{
    QList<QWidget *> actions;
    if (made.view->entity().name == "venue"_L1 && mayWrite(context(), u"prospect"_s)) {
        auto *project = new Button(tr("Add to a project"), ButtonKind::Default, u"target"_s);
        project->setObjectName(u"panelProject"_s);
        connect(project, &Button::clicked, this, [this, project, panel = made.panel] { openProjectPicker(this->context(), project, {panel->id()}); });
        actions << project;
    }
    if (made.panel->hasLog() && mayWrite(context(), u"interaction"_s)) {
        auto *log = new Button(RecordsPage::tr("Log a call"), ButtonKind::Default, u"phone"_s);
        log->setObjectName(u"panelLog"_s);
        connect(log, &Button::clicked, made.panel, &RecordPanel::startLog);
        actions << log;
    }
    if (!actions.isEmpty()) made.panel->setActions(actions);
}

void NetworkPage::makeMap(RecordsView *view)
{
    makePageMap(context(), this, [this, view](MapView *map) {
        if (!map) return; // the table stays alone
        map->setObjectName(u"map"_s);
        if (view->entity().name == "contact"_L1) map->setNoun(tr("Contact"), tr("%1 contacts"));
        else if (view->entity().name == "company"_L1) map->setNoun(tr("Company"), tr("%1 companies"));
        else map->setNoun(tr("Venue"), tr("%1 venues"));
        view->setBeside(map, std::min(452, view->width() * 2 / 5));
        map->setVisible(m_switches.value(view)->current() != "table"_L1);
        m_maps.insert(view, map);
        connect(map, &MapView::selectionChanged, this, [this, view](const QList<qint64> &ids) {
            if (ids.size() == 1) openRecord(view->entity().name, ids.first());
        });
        connect(map, &MapView::pointActivated, this, [this, view](qint64 id) { openRecord(view->entity().name, id); });
        auto *reload = new QTimer(map);
        reload->setSingleShot(true);
        reload->setInterval(80);
        connect(reload, &QTimer::timeout, map, [this, view, map] { loadPoints(view, map); });
        connect(view, &RecordsView::counted, reload, qOverload<>(&QTimer::start));
        loadPoints(view, map);
    });
}

void NetworkPage::loadPoints(RecordsView *view, MapView *map)
{
    store().read([&entity = view->entity(), filter = view->filter()](Connection &connection) { return readPoints(connection, entity, filter); })
        .then(map, [this, view, map](const Result<QList<MapPoint>> &points) {
            if (!points) return shell().showError(points.error());
            const bool first = map->points().isEmpty();
            map->setPoints(*points);
            if (first) map->fitPoints();
            if (const qint64 id = current().view == view ? current().panel->id() : 0; first && id) map->setSelection({id});
        });
}

void NetworkPage::recordShown(const Made &made, qint64 id)
{
    MapView *map = m_maps.value(made.view);
    if (!map) return;
    map->setSelection({id});
    map->revealPoint(id);
}

void NetworkPage::addPlaceSection(const Entity &entity, const RecordDetail &detail, QVBoxLayout *column)
{
    const QString by = detail.record.text(u"located_by");
    const bool missing = detail.record.value(u"latitude").isNull();
    if (!missing && by != "doubtful"_L1) return;
    auto *section = new PanelSection(tr("Place on the map"));
    auto *text = new Label(missing ? tr("Not on the map yet.") : tr("This place was guessed from its town and may be wrong."), TypeStyle::Small, ColorRole::Text2);
    text->setWordWrap(true);
    section->add(text);
    auto *button = new Button(tr("Click it on the map"), ButtonKind::Default, u"map-pin"_s);
    connect(button, &Button::clicked, this, [this, &entity, id = detail.record.id] { locate(entity, id); });
    section->add(button);
    column->addWidget(section);
}

void NetworkPage::locate(const Entity &entity, qint64 id)
{
    RecordsView *view = current().view;
    MapView *map = m_maps.value(view);
    if (!map) return;
    if (m_switches.value(view)->current() == "table"_L1) {
        m_switches.value(view)->setCurrent(u"both"_s);
        map->setVisible(true);
    }
    map->setPlaceMode(true);
    map->setFocus();
    disconnect(m_placing);
    m_placing = connect(map, &MapView::placePicked, this, [this, map, &entity, id](const LatLon &at) {
        map->setPlaceMode(false);
        disconnect(m_placing);
        context().editor.update(entity, id, {{u"latitude"_s, at.lat}, {u"longitude"_s, at.lon}, {u"located_by"_s, u"person"_s}});
    });
}

PageInfo networkPage()
{
    return {.id = u"network"_s,
        .group = PageGroup::Booking,
        .icon = u"map-pin"_s,
        .digit = 2,
        .title = [] { return NetworkPage::tr("Network"); },
        .make = [](const PageContext &context, QWidget *parent) -> Page * { return new NetworkPage(context, parent); },
        .entities = {u"venue"_s, u"company"_s, u"contact"_s},
        .adds = [] {
            return QList<std::pair<QString, QString>>{{u"venue"_s, NetworkPage::tr("Add venue \"%1\"")}, {u"contact"_s, NetworkPage::tr("Add contact \"%1\"")},
                {u"company"_s, NetworkPage::tr("Add company \"%1\"")}};
        }};
}

} // namespace flow::ui
