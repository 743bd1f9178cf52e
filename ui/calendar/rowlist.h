// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/badge.h"

#include <QListView>

namespace flow::ui {

/// A list of two-line rows with an icon in a tint or a radio mark at the left and a figure at the right. Arrows choose, Enter acts.
class RowList : public QListView
{
    Q_OBJECT
public:
    struct Row
    {
        QString icon, title, detail, figure;
        Tone tone = Tone::Neutral;
        bool radio = false;
    };
    explicit RowList(QWidget *parent = nullptr);
    void setRows(std::vector<Row> rows, int chosen);
    [[nodiscard]] int chosen() const { return currentIndex().row(); }
    [[nodiscard]] const std::vector<Row> &rows() const;
    void choose(int row);

Q_SIGNALS:
    void chosenChanged(int row);
    void acted(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    class Model;
    Model *m_model;
    bool m_filling = false;
};

} // namespace flow::ui
