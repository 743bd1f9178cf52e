// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/import/donestep.h"

#include "core/entities.h"
#include "core/store/store.h"
#include "ui/common/badge.h"
#include "ui/common/banner.h"
#include "ui/common/button.h"
#include "ui/common/label.h"
#include "ui/common/layouts.h"
#include "ui/import/filestep.h"
#include "ui/map/mapview.h"
#include "ui/shell/pagemap.h"
#include "ui/shell/recordeditor.h"
#include "ui/text/fieldtext.h"
#include "ui/text/importtext.h"

#include <QApplication>
#include <QListWidget>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace flow::ui {

using namespace Qt::StringLiterals;

DoneStep::DoneStep(const PageContext &context, ImportSession &session, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_session(session)
{
    setObjectName(u"importDoneStep"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 16);
    column->setSpacing(12);
    m_undone = new Banner(this);
    m_undone->set(tr("This import was taken back. Every record is as it was before, except what was changed since."), Tone::Info, u"undo-2"_s, {}, false);
    m_undone->hide();
    column->addWidget(m_undone);
    m_title = new Label({}, TypeStyle::Title, ColorRole::Text, this);
    m_title->setObjectName(u"importDoneTitle"_s);
    m_line = new Label({}, TypeStyle::Body, ColorRole::Text2, this);
    column->addWidget(m_title);
    column->addWidget(m_line);
    column->addSpacing(4);
    auto *tiles = new QHBoxLayout;
    tiles->setSpacing(40);
    m_created = new StatTile(tr("New"), {}, {}, this);
    m_updated = new StatTile(tr("Updated"), {}, {}, this);
    m_unchanged = new StatTile(tr("Unchanged"), {}, {}, this);
    m_left = new StatTile(tr("Left out"), {}, {}, this);
    m_refused = new StatTile(tr("Refused"), {}, {}, this);
    for (StatTile *tile : {m_created, m_updated, m_unchanged, m_left, m_refused}) tiles->addWidget(tile, 0, Qt::AlignTop);
    tiles->addStretch(1);
    column->addLayout(tiles);
    column->addSpacing(4);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    m_open = new Button(tr("Show them"), ButtonKind::Default, u"arrow-right"_s, this);
    m_open->setObjectName(u"importOpen"_s);
    m_save = new Button(tr("Save refused rows as CSV"), ButtonKind::Default, u"download"_s, this);
    m_save->setObjectName(u"importSaveRefused"_s);
    m_nextButton = new Button(tr("Next file"), ButtonKind::Default, u"file-plus"_s, this);
    m_nextButton->setObjectName(u"importNext"_s);
    m_undo = new Button(tr("Undo the whole import"), ButtonKind::Default, u"undo-2"_s, this);
    m_undo->setObjectName(u"importUndo"_s);
    for (Button *button : {m_open, m_nextButton, m_save, m_undo}) buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_open, &QAbstractButton::clicked, this, &DoneStep::openRequested);
    connect(m_save, &QAbstractButton::clicked, this, &DoneStep::refusedRequested);
    connect(m_undo, &QAbstractButton::clicked, this, &DoneStep::undoRequested);
    connect(m_nextButton, &QAbstractButton::clicked, this, &DoneStep::nextRequested);
    column->addSpacing(8);
    m_notes = new QVBoxLayout;
    m_notes->setSpacing(4);
    column->addLayout(m_notes);

    m_places = new QWidget(this);
    auto *places = new QVBoxLayout(m_places);
    places->setContentsMargins(0, 8, 0, 0);
    m_placesTitle = new Label({}, TypeStyle::Heading, ColorRole::Text, m_places);
    places->addWidget(m_placesTitle);
    places->addWidget(new Label(tr("Choose a place, then click where it is on the map; or say that it is right."), TypeStyle::Body, ColorRole::Text2, m_places));
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    m_list = new QListWidget(m_places);
    m_list->setObjectName(u"importPlaces"_s);
    m_list->setAccessibleName(tr("Places to locate"));
    m_list->setFixedWidth(300);
    m_right = new Button(tr("It is right there"), ButtonKind::Default, u"check"_s, m_places);
    left->addWidget(m_list, 1);
    left->addWidget(m_right);
    row->addLayout(left);
    m_mapBox = new QVBoxLayout;
    row->addLayout(m_mapBox, 1);
    places->addLayout(row, 1);
    column->addWidget(m_places, 1);
    column->addStretch(0);
    connect(m_list, &QListWidget::currentRowChanged, this, &DoneStep::showPlace);
    connect(m_right, &QAbstractButton::clicked, this, [this] { locate(nullptr); });
    connect(&context.store.feed(), &ChangeFeed::changed, this, [this](const ChangeSet &changes) {
        const auto &listed = m_session.report().places;
        if (isVisible() && std::ranges::any_of(listed, [&](const DoubtfulPlace &place) {
                const Entity *entity = entityByName(place.entity);
                return entity && changes.touches(entity->number);
            }))
            fillPlaces();
    });
}

void DoneStep::setUndone(bool undone)
{
    m_undone->setVisible(undone);
    if (undone && isAncestorOf(QApplication::focusWidget())) setFocus(); // the buttons go, and would give the keyboard to whatever comes next
    m_undo->setEnabled(!undone);
    m_open->setEnabled(!undone);
    m_save->setEnabled(!undone);
    if (undone) m_places->hide();
    else if (isVisible()) fillPlaces();
}

void DoneStep::refresh()
{
    const ImportReport &report = m_session.report();
    setUndone(false);
    const qint64 written = report.created + report.updated;
    m_title->setText(tr("%Ln row(s) imported", nullptr, int(written)));
    QStringList made;
    for (auto it = report.records.begin(); it != report.records.end(); ++it)
        if (const Entity *entity = entityByName(it.key()); entity && entity->parent.isEmpty()) made << u"%1 %2"_s.arg(formatCount(it.value()), entityName(*entity, it.value() != 1).toLower());
    m_line->setText(made.isEmpty() ? tr("From %1").arg(report.fileName) : tr("From %1. New in your agency: %2").arg(report.fileName, made.join(u", "_s)));
    m_created->set(formatCount(report.created));
    m_updated->set(formatCount(report.updated));
    m_unchanged->set(formatCount(report.unchanged));
    m_left->set(formatCount(report.skipped), report.look > 0 ? tr("%1 undecided").arg(formatCount(report.look)) : QString());
    m_refused->set(formatCount(report.rejected));
    m_save->setVisible(report.rejected + report.look > 0);
    m_save->setText(tr("Save refused rows as CSV"));
    m_open->setVisible(written > 0);
    m_undo->setVisible(written > 0);
    m_nextButton->setVisible(!m_session.waiting().isEmpty());
    fillNotes();
    fillPlaces();
}

void DoneStep::fillNotes()
{
    emptyLayout(m_notes);
    constexpr int kShown = 8;
    int shown = 0;
    if (const auto &tables = m_session.report().tables; tables.size() > 1) {
        for (const TableReport &table : tables.first(std::min<qsizetype>(tables.size(), kShown)))
            m_notes->addWidget(noteLine(tr("%1: %2 new, %3 updated, %4 unchanged, %5 left out, %6 refused")
                                            .arg(table.table, formatCount(table.created), formatCount(table.updated), formatCount(table.unchanged),
                                                formatCount(table.skipped), formatCount(table.rejected)),
                false, this));
    }
    for (const ImportNote &note : m_session.report().warnings) {
        const QString text = noteText(note);
        if (note.code == u"placeDoubtful" && note.count <= m_session.report().places.size()) continue; // they are listed below
        if (text.isEmpty() || ++shown > kShown) continue;
        m_notes->addWidget(noteLine(text, note.code != u"rowSkipped", this));
    }
}

/// Those that nobody has decided on: one that was placed and is taken back by undo is among them again.
void DoneStep::fillPlaces()
{
    const auto &places = m_session.report().places;
    const int turn = ++m_turn;
    if (places.isEmpty()) return listPlaces({});
    m_context.store
        .read([places](Connection &connection) -> Result<QList<int>> {
            Records records(connection);
            QList<int> open;
            for (int i = 0; i < int(places.size()); ++i) {
                const Entity *entity = entityByName(places[i].entity);
                if (!entity) continue;
                FLOW_ASSIGN(const auto record, records.byId(*entity, places[i].record));
                if (record && (record->value(u"latitude").isNull() || record->text(u"located_by") == u"doubtful")) open << i;
            }
            return open;
        })
        .then(this, [this, turn](const Result<QList<int>> &open) {
            if (open && turn == m_turn) listPlaces(*open);
        });
}

void DoneStep::listPlaces(const QList<int> &open)
{
    const auto &places = m_session.report().places;
    const QListWidgetItem *current = m_list->currentItem();
    const qint64 record = current ? current->data(Qt::UserRole + 1).toLongLong() : 0;
    const int row = m_list->currentRow();
    m_places->setVisible(!open.isEmpty() && !m_undone->isVisibleTo(this));
    QSignalBlocker quiet(m_list);
    m_list->clear();
    if (open.isEmpty()) return;
    m_placesTitle->setText(tr("%Ln place(s) to look at", nullptr, int(open.size())));
    makeMap();
    int chosen = std::clamp(row, 0, int(open.size()) - 1);
    for (const int i : open) {
        const DoubtfulPlace &place = places[i];
        auto *item = new QListWidgetItem(place.town.isEmpty() ? place.name : u"%1, %2"_s.arg(place.name, place.town), m_list);
        item->setToolTip(item->text());
        item->setData(Qt::UserRole, place.entity);
        item->setData(Qt::UserRole + 1, place.record);
        if (place.record == record) chosen = m_list->count() - 1;
    }
    m_list->setCurrentRow(chosen);
    quiet.unblock();
    showPlace(chosen);
}

void DoneStep::makeMap()
{
    if (m_map) return;
    const auto shapes = MapShapes::load();
    if (!shapes) return;
    const auto &loaded = m_context.gazetteer;
    m_map = new MapView(*shapes, loaded.isFinished() && loaded.resultCount() > 0 ? loaded.result() : nullptr, m_places);
    followOnlineTiles(*m_map, m_context.preferences);
    m_map->setLegendVisible(false);
    m_mapBox->addWidget(m_map);
    connect(m_map, &MapView::placePicked, this, [this](const LatLon &at) { locate(&at); });
}

void DoneStep::showPlace(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    m_right->setEnabled(item);
    if (!item || !m_map) return;
    const Entity *entity = entityByName(item->data(Qt::UserRole).toString());
    const qint64 id = item->data(Qt::UserRole + 1).toLongLong();
    if (!entity) return;
    m_context.store.read([entity, id](Connection &connection) { return Records(connection).byId(*entity, id); })
        .then(this, [this, id, title = item->text()](const Result<std::optional<Record>> &record) {
            const QListWidgetItem *now = m_list->currentItem();
            if (!record || !*record || !now || now->data(Qt::UserRole + 1).toLongLong() != id) return;
            m_map->setPlaceMode(true);
            const bool isPlaced = !(*record)->value(u"latitude").isNull();
            m_right->setEnabled(isPlaced);
            if (!isPlaced) return m_map->setPoints({});
            const LatLon at{(*record)->value(u"latitude").toDouble(), (*record)->value(u"longitude").toDouble()};
            m_map->setPoints({MapPoint{id, at, title, 0}});
            m_map->setSelection({id});
            m_map->flyTo(at, 7);
        });
}

void DoneStep::locate(const LatLon *at)
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item) return;
    const Entity *entity = entityByName(item->data(Qt::UserRole).toString());
    if (!entity) return;
    Values values{{u"located_by"_s, u"person"_s}};
    if (at) {
        values.insert(u"latitude"_s, at->lat);
        values.insert(u"longitude"_s, at->lon);
    }
    m_context.editor.update(*entity, item->data(Qt::UserRole + 1).toLongLong(), values);
}

} // namespace flow::ui
