// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mission/tile.h"
#include "ui/mission/tilelist.h"

#include <functional>

namespace flow::ui {

/// A tile that is a list: its rows come from a function of what was read.
class ListTile : public Tile
{
    Q_OBJECT
public:
    struct Spec
    {
        QString id, title;
        std::function<std::vector<TileRow>(const Mission &mission)> rows;
        QString nothing, nothingText; ///< when there are no rows
        std::function<QString(const Mission &mission)> badge = {}; ///< at the right of the head; empty hides it
        QString page = {}; ///< that a button of the head opens
        QString pageButton = {};
    };
    explicit ListTile(Spec spec, QWidget *parent = nullptr);
    void fill(const Mission &mission) override;
    TileList *list() const { return m_list; }

Q_SIGNALS:
    void opened(const QString &entity, qint64 id);
    void snoozeRequested(const QString &what, const QPoint &globalPos);
    void pageRequested(const QString &page);

private:
    Spec m_spec;
    TileList *m_list;
    Badge *m_badge;
};

} // namespace flow::ui
