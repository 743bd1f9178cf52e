// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mission.h"
#include "ui/mission/tile.h"

namespace flow::ui {

/// The six columns of the board as figures, with a bar of their shares below. A click or Enter opens the board.
class PipelineTile : public Tile
{
    Q_OBJECT
public:
    explicit PipelineTile(QWidget *parent = nullptr);
    void fill(const Mission &mission) override;
    int leastSpan() const override { return 8; }

Q_SIGNALS:
    void opened();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    std::array<PipelineFigure, kBoardColumns> m_figures;
    QString m_currency;
};

} // namespace flow::ui
