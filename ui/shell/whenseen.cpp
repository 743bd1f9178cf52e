// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/whenseen.h"

#include <QEvent>

namespace flow::ui {

WhenSeen::WhenSeen(QWidget *widget, int delayMs, std::function<void()> run)
    : QObject(widget)
    , m_widget(widget)
    , m_run(std::move(run))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delayMs);
    connect(&m_timer, &QTimer::timeout, this, &WhenSeen::fire);
    widget->installEventFilter(this);
}

bool WhenSeen::isSeen() const { return m_widget->isVisible() && !m_widget->window()->isMinimized(); }

void WhenSeen::request()
{
    m_wanted = true;
    if (isSeen() && !m_timer.isActive()) m_timer.start();
}

void WhenSeen::now()
{
    m_wanted = true;
    fire();
}

void WhenSeen::fire()
{
    if (!m_wanted || !isSeen()) return;
    m_timer.stop();
    m_wanted = false;
    m_run();
}

bool WhenSeen::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_widget && event->type() == QEvent::Show && m_window != m_widget->window()) {
        if (m_window) m_window->removeEventFilter(this);
        m_window = m_widget->window();
        if (m_window != m_widget) m_window->installEventFilter(this);
    }
    if (m_wanted && (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange) && isSeen()) m_timer.start();
    return QObject::eventFilter(watched, event);
}

} // namespace flow::ui
