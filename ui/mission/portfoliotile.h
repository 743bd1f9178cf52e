// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mission.h"
#include "ui/mission/tile.h"

class QTableView;

namespace flow::ui {

/// How each artist does: next show, shows of the year, capacities played, talks, commission, and what is the matter.
class PortfolioTile : public Tile
{
    Q_OBJECT
public:
    explicit PortfolioTile(QWidget *parent = nullptr);
    void fill(const Mission &mission) override;
    void setNow(qint64 nowMs) { m_nowMs = nowMs; }
    int leastSpan() const override { return 8; }

Q_SIGNALS:
    void opened(qint64 artistId);
    void allRequested();

private:
    class Model;
    class Delegate;
    void fitColumns();
    bool eventFilter(QObject *watched, QEvent *event) override;

    Model *m_model;
    QTableView *m_table;
    class Button *m_all;
    qint64 m_nowMs = 0;
};

} // namespace flow::ui
