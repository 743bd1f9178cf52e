// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace flow::ui {

/// All keys at a glance, over the window. Esc, a click or the same key again closes it.
class ShortcutsView : public QWidget
{
    Q_OBJECT
public:
    struct Line
    {
        QString text;
        QStringList keys;
    };
    struct Group
    {
        QString title;
        QList<Line> lines;
    };
    explicit ShortcutsView(QWidget *window);
    void open(const QList<Group> &groups);
    void close();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    QList<Group> m_groups;
    QPointer<QWidget> m_before;
};

} // namespace flow::ui
