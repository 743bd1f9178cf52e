// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/task.h"

#include <QElapsedTimer>
#include <QList>
#include <QWidget>

class QProgressBar;
class QTimer;

namespace flow::ui {

/// Running work in the status bar: text, bar, figure, cancel. Nothing shows in the first 300 ms; of several the oldest
/// shows, with their number.
class TaskBar : public QWidget
{
    Q_OBJECT
public:
    explicit TaskBar(QWidget *parent = nullptr);
    std::shared_ptr<Task> start(const QString &text);

private:
    void refresh();

    struct Running
    {
        std::shared_ptr<Task> task;
        QElapsedTimer since;
    };
    QList<Running> m_running;
    QTimer *m_timer;
    class Label *m_text, *m_figure;
    QProgressBar *m_bar;
    class IconButton *m_cancel;
};

} // namespace flow::ui
