// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mission/tileboard.h"

#include "ui/mission/tilehandle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QResizeEvent>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kColumns = 12, kGap = 12, kLeft = 24, kRight = 20, kTop = 16, kNarrow = 860;

}

QString arrangementToJson(const QList<TilePlace> &places)
{
    QJsonArray array;
    for (const TilePlace &place : places) array << QJsonObject{{u"tile"_s, place.id}, {u"span"_s, place.span}};
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QList<TilePlace> arrangementFromJson(const QString &json)
{
    QList<TilePlace> places;
    for (const QJsonValue value : QJsonDocument::fromJson(json.toUtf8()).array()) {
        const TilePlace place{value[u"tile"_s].toString(), std::clamp(value[u"span"_s].toInt(4), 1, kColumns)};
        if (!place.id.isEmpty() && std::ranges::none_of(places, [&](const TilePlace &other) { return other.id == place.id; })) places << place;
    }
    return places;
}

QList<TileRowPlan> planRows(const QList<TilePlace> &places, bool narrow)
{
    QList<TileRowPlan> rows;
    int left = 0;
    for (int i = 0; i < places.size(); ++i) {
        const int span = narrow ? (places[i].span <= 4 ? kColumns / 2 : kColumns) : places[i].span;
        if (rows.isEmpty() || span > left) {
            if (!rows.isEmpty()) rows.last().spans.last() += left;
            rows << TileRowPlan{};
            left = kColumns;
        }
        rows.last().tiles << i;
        rows.last().spans << span;
        left -= span;
    }
    if (!rows.isEmpty()) rows.last().spans.last() += left;
    return rows;
}

TileBoard::TileBoard(QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setFrameShape(NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void TileBoard::addTile(Tile *tile)
{
    tile->setParent(m_content);
    tile->hide();
    m_tiles << tile;
    m_handles << new TileHandle(*this, *tile);
}

Tile *TileBoard::tile(const QString &id) const
{
    const auto found = std::ranges::find(m_tiles, id, &Tile::id);
    return found == m_tiles.end() ? nullptr : *found;
}

void TileBoard::setArrangement(const QList<TilePlace> &places)
{
    m_places.clear();
    for (TilePlace place : places) {
        const Tile *known = tile(place.id);
        if (!known) continue;
        place.span = std::clamp(place.span, known->leastSpan(), kColumns);
        m_places << place;
    }
    place();
}

void TileBoard::setArranging(bool on)
{
    m_arranging = on;
    for (TileHandle *handle : m_handles) handle->setVisible(on);
}

void TileBoard::focusFirst()
{
    if (m_places.isEmpty()) return;
    for (qsizetype i = 0; i < m_tiles.size(); ++i) {
        if (m_tiles[i]->id() != m_places.first().id) continue;
        if (m_arranging) m_handles[i]->setFocus(Qt::TabFocusReason);
        else m_tiles[i]->setFocus();
    }
}

void TileBoard::place()
{
    const int width = viewport()->width();
    const double column = double(width - kLeft - kRight + kGap) / kColumns;
    for (Tile *tile : m_tiles)
        if (std::ranges::none_of(m_places, [&](const TilePlace &place) { return place.id == tile->id(); })) tile->hide();
    int y = kTop;
    QWidget *before = nullptr;
    for (const TileRowPlan &row : planRows(m_places, width < kNarrow)) {
        int height = 0, at = 0;
        for (const int index : row.tiles) height = std::max(height, tile(m_places[index].id)->tileHeight());
        for (int i = 0; i < row.tiles.size(); ++i) {
            Tile *shown = tile(m_places[row.tiles[i]].id);
            const int x = int(std::lround(at * column)), end = int(std::lround((at + row.spans[i]) * column));
            shown->setGeometry(kLeft + x, y, end - x - kGap, height);
            shown->show();
            if (before) setTabOrder(before, shown);
            before = shown;
            at += row.spans[i];
        }
        y += height + kGap;
    }
    m_content->resize(width, y - kGap + kTop);
}

void TileBoard::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    place();
}

void TileBoard::move(int from, int to)
{
    to = std::clamp(to, 0, int(m_places.size()) - 1);
    if (from == to) return;
    m_places.move(from, to);
    changed(m_places[to].id);
}

void TileBoard::resizeTile(int index, int by)
{
    TilePlace &place = m_places[index];
    const int span = std::clamp(place.span + by, tile(place.id)->leastSpan(), kColumns);
    if (span == place.span) return;
    place.span = span;
    changed(place.id);
}

void TileBoard::takeAway(int index)
{
    m_places.removeAt(index);
    changed(m_places.isEmpty() ? QString() : m_places[std::min(index, int(m_places.size()) - 1)].id);
}

int TileBoard::indexAt(const QPoint &at) const
{
    for (int i = 0; i < m_places.size(); ++i)
        if (tile(m_places[i].id)->geometry().contains(at)) return i;
    return -1;
}

void TileBoard::changed(const QString &focus)
{
    place();
    for (qsizetype i = 0; i < m_tiles.size(); ++i)
        if (m_tiles[i]->id() == focus) {
            m_handles[i]->setFocus();
            ensureWidgetVisible(m_tiles[i], 0, kGap);
        }
    Q_EMIT arrangementChanged();
}

} // namespace flow::ui
