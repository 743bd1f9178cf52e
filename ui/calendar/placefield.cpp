// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/placefield.h"

#include "core/entities.h"
#include "core/query/search.h"
#include "core/store/records.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>
#include <QTimer>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    Result<std::vector<FoundPlace>> findPlaces(Connection &connection, const QString &text)
    {
        FLOW_ASSIGN(const auto groups, searchEverything(connection, text, {.limit = 8, .entities = {&venueEntity()}}));
        QList<qint64> ids;
        for (const SearchGroup &group : groups)
            for (const SearchHit &hit : group.hits)
                ids << hit.id;
        FLOW_ASSIGN(const std::vector<Record> venues, Records(connection).byIds(venueEntity(), ids));
        std::vector<FoundPlace> places;
        for (const qint64 id : ids) {
            const auto venue = std::ranges::find(venues, id, &Record::id);
            if (venue == venues.end()) continue;
            FoundPlace place{id, venue->title(), venue->text(u"town"), venue->text(u"country"), {}};
            if (!venue->value(u"latitude").isNull()) place.at = LatLon{venue->value(u"latitude").toDouble(), venue->value(u"longitude").toDouble()};
            places.push_back(std::move(place));
        }
        return places;
    }

} // namespace

PlaceField::PlaceField(Store &store, QWidget *parent)
    : QLineEdit(parent)
    , m_store(store)
    , m_found(new QStandardItemModel(this))
    , m_search(new QTimer(this))
{
    auto *completer = new QCompleter(m_found, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    setCompleter(completer);
    m_search->setSingleShot(true);
    m_search->setInterval(120);
    connect(m_search, &QTimer::timeout, this, &PlaceField::search);
    connect(this, &QLineEdit::textEdited, this, [this] {
        m_chosen.reset();
        m_search->start();
        Q_EMIT placeChanged();
    });
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, [this](const QModelIndex &index) {
        if (index.row() < int(m_places.size())) m_chosen = m_places[size_t(index.row())];
        Q_EMIT placeChanged();
    });
}

bool PlaceField::isListShown() const { return completer()->popup()->isVisible(); }

void PlaceField::search()
{
    const int turn = ++m_turn;
    m_store.read([words = text()](Connection &connection) { return findPlaces(connection, words); }).then(this, [this, turn](const Result<std::vector<FoundPlace>> &places) {
        if (places && turn == m_turn) show(*places);
    });
}

void PlaceField::show(const std::vector<FoundPlace> &places)
{
    m_places = places;
    m_found->clear();
    for (const FoundPlace &place : places)
        m_found->appendRow(new QStandardItem(place.town.isEmpty() ? place.name : u"%1, %2"_s.arg(place.name, place.town)));
    if (!places.empty() && hasFocus()) completer()->complete();
}

} // namespace flow::ui
