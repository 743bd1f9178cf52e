// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>

namespace flow::ui {

/// Runs something for a widget soon after it was asked for, once for several requests in a row, and only while the widget can be
/// seen: hidden, or in a minimised window, the request waits until it is shown again. Child of the widget; GUI thread.
class WhenSeen : public QObject
{
    Q_OBJECT
public:
    WhenSeen(QWidget *widget, int delayMs, std::function<void()> run);
    void request();
    /// At once when seen; forgets what was asked for before.
    void now();
    bool isWaiting() const { return m_wanted; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isSeen() const;
    void fire();

    QWidget *m_widget;
    QPointer<QWidget> m_window; ///< whose state is watched
    std::function<void()> m_run;
    QTimer m_timer;
    bool m_wanted = false;
};

} // namespace flow::ui
