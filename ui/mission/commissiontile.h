// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/commission.h"
#include "ui/mission/tile.h"

class QTableWidget;

namespace flow::ui {

class ChartView;
class Label;
class StatTile;
class Theme;

/// Commission by month: earned and confirmed as bars, the year before as a dashed line, the forecast with its band. T shows
/// the same as a table.
class CommissionTile : public Tile
{
    Q_OBJECT
public:
    explicit CommissionTile(Theme &theme, QWidget *parent = nullptr);
    void fill(const Mission &mission) override;
    int leastSpan() const override { return 6; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void draw();
    void fillTable();

    Theme &m_theme;
    CommissionReport m_report;
    StatTile *m_earned, *m_confirmed, *m_change;
    Label *m_note;
    ChartView *m_view;
    QTableWidget *m_table;
};

} // namespace flow::ui
