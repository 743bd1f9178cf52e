// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>

class QSystemTrayIcon;

namespace flow::ui {

/// Tells the desktop something. Over D-Bus (org.freedesktop.Notifications), which every Linux desktop has, also those without a tray,
/// and which brings back a click; where there is no such bus (Windows, macOS), by a tray icon. GUI thread; nothing waits.
class DesktopNotifier : public QObject
{
    Q_OBJECT
public:
    explicit DesktopNotifier(QObject *parent = nullptr);
    /// `key` comes back with a click. Plain text; a second message with the same key takes the place of the first.
    void show(const QString &key, const QString &title, const QString &text, bool urgent);

Q_SIGNALS:
    void activated(const QString &key);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);
    void closed(uint id);

private:
    void showByTray(const QString &key, const QString &title, const QString &text);

    bool m_hasBus;
    QHash<QString, uint> m_ids; ///< of what is shown
    QSystemTrayIcon *m_tray = nullptr; ///< made when it is needed
    QString m_trayKey;
};

} // namespace flow::ui
