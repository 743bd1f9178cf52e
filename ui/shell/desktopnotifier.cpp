// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/desktopnotifier.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSystemTrayIcon>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    const QString kService = u"org.freedesktop.Notifications"_s, kPath = u"/org/freedesktop/Notifications"_s;
    constexpr int kAsTheDesktopLikes = -1; // how long it stays
    constexpr uchar kNormal = 1, kCritical = 2;

} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
    , m_hasBus(QDBusConnection::sessionBus().isConnected())
{
    if (!m_hasBus) return;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(kService, kPath, kService, u"ActionInvoked"_s, this, SLOT(actionInvoked(uint, QString)));
    bus.connect(kService, kPath, kService, u"NotificationClosed"_s, this, SLOT(closed(uint)));
}

void DesktopNotifier::show(const QString &key, const QString &title, const QString &text, bool urgent)
{
    if (!m_hasBus) return showByTray(key, title, text);
    QDBusMessage message = QDBusMessage::createMethodCall(kService, kPath, kService, u"Notify"_s);
    const QVariantMap hints{{u"urgency"_s, QVariant::fromValue(urgent ? kCritical : kNormal)}, {u"desktop-entry"_s, QGuiApplication::desktopFileName()}, {u"category"_s, u"x-flowstage.alert"_s}};
    // The body is markup: names with "&" or "<" would break it.
    message << u"Flow Stage"_s << m_ids.value(key) << QGuiApplication::desktopFileName() << title << text.toHtmlEscaped()
            << QStringList{u"default"_s, tr("Open")} << hints << kAsTheDesktopLikes;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, title, text](QDBusPendingCallWatcher *call) {
        call->deleteLater();
        const QDBusPendingReply<uint> reply = *call;
        if (reply.isError()) return showByTray(key, title, text); // a session without a desktop
        m_ids.insert(key, reply.value());
    });
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    if (const QString key = m_ids.key(id); !key.isEmpty()) Q_EMIT activated(key);
}

void DesktopNotifier::closed(uint id) { m_ids.remove(m_ids.key(id)); }

void DesktopNotifier::showByTray(const QString &key, const QString &title, const QString &text)
{
    if (!QSystemTrayIcon::isSystemTrayAvailable()) return;
    if (!m_tray) {
        m_tray = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_tray->setToolTip(u"Flow Stage"_s);
        connect(m_tray, &QSystemTrayIcon::messageClicked, this, [this] { Q_EMIT activated(m_trayKey); });
        connect(m_tray, &QSystemTrayIcon::activated, this, [this] { Q_EMIT activated(QString()); });
        m_tray->show();
    }
    m_trayKey = key;
    m_tray->showMessage(title, text);
}

} // namespace flow::ui
