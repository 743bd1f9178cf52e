// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mission/tile.h"

#include <functional>

class QGridLayout;

namespace flow::ui {

/// What is begun most often, one click away: a grid of buttons with as many columns as there is room for.
class QuickTile : public Tile
{
    Q_OBJECT
public:
    struct Action
    {
        QString id, text, icon;
        std::function<void()> run;
    };
    explicit QuickTile(const QList<Action> &actions, QWidget *parent = nullptr);
    void fill(const Mission &) override { }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void place();

    QGridLayout *m_grid;
    QList<QWidget *> m_buttons;
    int m_columns = 0;
};

} // namespace flow::ui
