// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/badge.h"

#include <QDate>
#include <QListView>

#include <vector>

namespace flow::ui {

/// A row of a tile: an icon in a well or an artist's bar under a day, two lines, and what counts at the right.
struct TileRow
{
    QString icon;
    Tone tone = Tone::Neutral;
    QDate day; ///< instead of the icon; shown once for several rows of a day
    int series = 0; ///< of the bar beside the day
    QString title, second, right;
    QString entity; ///< what it opens
    qint64 id = 0;
    QString snooze = {}; ///< what can be put off: "alert:" and its key, "task:4", "prospect:7"; empty: it can't
    bool operator==(const TileRow &) const = default;
};

/// The list of a tile. Arrows move, Enter or a click opens; S, the clock under the pointer or the menu puts a row off.
class TileList : public QListView
{
    Q_OBJECT
public:
    explicit TileList(QWidget *parent = nullptr);
    void setRows(std::vector<TileRow> rows);
    const std::vector<TileRow> &rows() const;

Q_SIGNALS:
    void opened(const QString &entity, qint64 id);
    void snoozeRequested(const QString &what, const QPoint &globalPos);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QRect snoozeRect(const QModelIndex &index) const;
    void askSnooze(const QModelIndex &index);
    class Model;
    class Delegate;
    Model *m_model;
};

} // namespace flow::ui
