// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mission/tile.h"

#include <QList>
#include <QScrollArea>

namespace flow::ui {

class TileHandle;

/// Where a tile stands: the order of the list is the order on the board, a span is a number of the twelve columns.
struct TilePlace
{
    QString id;
    int span = 4;
    bool operator==(const TilePlace &) const = default;
};

QString arrangementToJson(const QList<TilePlace> &places);
/// Unknown members are left out; empty when it is no arrangement.
QList<TilePlace> arrangementFromJson(const QString &json);

/// One row of tiles: indices into the arrangement and the columns that each gets. The last one of a row takes what is left.
struct TileRowPlan
{
    QList<int> tiles, spans;
};
/// Fills rows of twelve columns in order; `narrow` gives every tile the whole width or half of it.
QList<TileRowPlan> planRows(const QList<TilePlace> &places, bool narrow);

/// The first page's grid: twelve columns, tiles in rows, scrolls when they don't fit. While arranging, every tile carries a
/// handle: drag it to another place, arrows move it, Shift+arrows make it wider or narrower, Delete takes it away.
class TileBoard : public QScrollArea
{
    Q_OBJECT
public:
    explicit TileBoard(QWidget *parent = nullptr);
    void addTile(Tile *tile); ///< takes ownership; hidden until it is arranged
    const QList<Tile *> &tiles() const { return m_tiles; }
    void setArrangement(const QList<TilePlace> &places);
    const QList<TilePlace> &arrangement() const { return m_places; }
    void setArranging(bool on);
    bool isArranging() const { return m_arranging; }
    void focusFirst(); ///< the first tile, or its handle while arranging

Q_SIGNALS:
    void arrangementChanged(); ///< by the user

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    Tile *tile(const QString &id) const;
    void place();
    void move(int from, int to);
    void resizeTile(int index, int by);
    void takeAway(int index);
    int indexAt(const QPoint &at) const; ///< of the tile under a point of the content; -1
    void changed(const QString &focus);
    friend class TileHandle;

    QWidget *m_content;
    QList<Tile *> m_tiles;
    QList<TileHandle *> m_handles; ///< in the order of m_tiles
    QList<TilePlace> m_places;
    bool m_arranging = false;
};

} // namespace flow::ui
