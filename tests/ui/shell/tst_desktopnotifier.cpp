// SPDX-License-Identifier: GPL-3.0-or-later
// Against a bus of its own (dbus-daemon), on which a service stands in for the desktop.
#include "ui/shell/desktopnotifier.h"

#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Keeps what it was told to show.
class Desktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    struct Shown
    {
        uint replaces;
        QString title, text;
        QStringList actions;
        QVariantMap hints;
    };
    QList<Shown> shown;

public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &actions, const QVariantMap &hints, int)
    {
        shown.append({replaces, title, text, actions, hints});
        return replaces ? replaces : uint(100 + shown.size());
    }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);
};

class DesktopNotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString program = QStandardPaths::findExecutable(u"dbus-daemon"_s);
        if (program.isEmpty()) QSKIP("no dbus-daemon");
        m_bus.start(program, {u"--session"_s, u"--print-address"_s, u"--nofork"_s});
        QVERIFY(m_bus.waitForStarted());
        QVERIFY(m_bus.waitForReadyRead(10'000));
        qputenv("DBUS_SESSION_BUS_ADDRESS", m_bus.readLine().trimmed());
        // Of its own, so that its signals go over the bus.
        QDBusConnection service = QDBusConnection::connectToBus(QString::fromUtf8(qgetenv("DBUS_SESSION_BUS_ADDRESS")), u"desktop"_s);
        QVERIFY(service.registerObject(u"/org/freedesktop/Notifications"_s, &m_desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(service.registerService(u"org.freedesktop.Notifications"_s));
    }

    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"desktop"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void whatIsSaidArrivesAndAClickComesBack()
    {
        DesktopNotifier notifier;
        QSignalSpy activated(&notifier, &DesktopNotifier::activated);
        notifier.show(u"hold:4"_s, u"Challenge on Tom & Léa"_s, u"<Kessel> & Sons\nH1"_s, true);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        const auto &shown = m_desktop.shown.front();
        QCOMPARE(shown.title, u"Challenge on Tom & Léa"_s);
        QCOMPARE(shown.text, u"&lt;Kessel&gt; &amp; Sons\nH1"_s);
        QCOMPARE(shown.actions.value(0), u"default"_s);
        QCOMPARE(shown.hints.value(u"urgency"_s).toUInt(), 2u);
        QVERIFY(isAnswered()); // its number has come back
        Q_EMIT m_desktop.ActionInvoked(101, u"default"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.front().front().toString(), u"hold:4"_s);
    }

    void theSameMatterTakesThePlaceOfTheOldMessage()
    {
        m_desktop.shown.clear();
        DesktopNotifier notifier;
        notifier.show(u"mission"_s, u"2 things need you"_s, {}, false);
        QTRY_COMPARE(m_desktop.shown.size(), 1);
        QVERIFY(isAnswered());
        notifier.show(u"mission"_s, u"3 things need you"_s, {}, false);
        QTRY_COMPARE(m_desktop.shown.size(), 2);
        QCOMPARE(m_desktop.shown.last().replaces, 101u);
        Q_EMIT m_desktop.NotificationClosed(101, 1);
        QVERIFY(isAnswered());
        notifier.show(u"mission"_s, u"4 things need you"_s, {}, false);
        QTRY_COMPARE(m_desktop.shown.size(), 3);
        QCOMPARE(m_desktop.shown.last().replaces, 0u);
    }

private:
    /// What the desktop sent before has come: a bus keeps the order of what one sends to another.
    static bool isAnswered()
    {
        const QDBusMessage ping = QDBusMessage::createMethodCall(u"org.freedesktop.Notifications"_s, u"/org/freedesktop/Notifications"_s, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        const QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(ping));
        QSignalSpy finished(&answer, &QDBusPendingCallWatcher::finished);
        return finished.wait();
    }

    QProcess m_bus;
    Desktop m_desktop;
};

QTEST_MAIN(DesktopNotifierTest)
#include "tst_desktopnotifier.moc"
