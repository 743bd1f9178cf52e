// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace flow::ui {

class Tile;
class TileBoard;

/// Covers a tile while the board is arranged: says its name, takes drags and keys for it.
class TileHandle : public QWidget
{
    Q_OBJECT
public:
    TileHandle(TileBoard &board, Tile &tile);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    int index() const; ///< in the arrangement

    TileBoard &m_board;
    Tile &m_tile;
    class IconButton *m_narrower, *m_wider, *m_away;
};

} // namespace flow::ui
