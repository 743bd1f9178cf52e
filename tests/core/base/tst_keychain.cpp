// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/keychain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 20'000; // ms

/// What this program does for itself, as another process: a bus is chosen once in the life of a process.
int ask(const QStringList &arguments)
{
    const auto say = [](const Result<QString> &answer) {
        if (answer) std::printf("fine:%s\n", qPrintable(*answer));
        else std::printf("error:%d:%s\n", int(answer.error().code), qPrintable(answer.error().args.join(u',')));
        QCoreApplication::quit();
    };
    const auto sayDone = [say](const Result<void> &done) { say(done ? Result<QString>(QString()) : std::unexpected(done.error())); };
    const QString what = arguments.value(2), key = arguments.value(3);
    QMetaObject::invokeMethod(qApp, [&] {
        if (what == "read"_L1) keychain::read(key).then(qApp, say);
        else if (what == "write"_L1) keychain::write(key, arguments.value(4)).then(qApp, sayDone);
        else keychain::remove(key).then(qApp, sayDone);
    }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

/// A session bus of its own with a real keyring behind it, or with none.
class Session
{
public:
    enum class Keyring { Unlocked, Locked, None };

    explicit Session(const QString &home)
    {
        m_environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"HOME"_s, u"XDG_DATA_HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_CONFIG_HOME"_s, u"XDG_CACHE_HOME"_s}) m_environment.insert(name, home);
        m_environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
        m_environment.remove(u"DISPLAY"_s);
        m_environment.remove(u"WAYLAND_DISPLAY"_s);
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere"_s);
    }
    ~Session()
    {
        for (QProcess *process : {&m_keyring, &m_bus}) {
            if (process->state() == QProcess::NotRunning) continue;
            process->kill();
            process->waitForFinished();
        }
    }

    bool start(Keyring keyring)
    {
        m_bus.setProcessEnvironment(m_environment);
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address=1"_s});
        if (!m_bus.waitForReadyRead(kPatience)) return false;
        m_environment.insert(u"DBUS_SESSION_BUS_ADDRESS"_s, QString::fromUtf8(m_bus.readLine()).trimmed());
        if (keyring == Keyring::None) return true;
        m_keyring.setProcessEnvironment(m_environment);
        m_keyring.start(u"gnome-keyring-daemon"_s, QStringList{u"--foreground"_s, u"--components=secrets"_s} + (keyring == Keyring::Unlocked ? QStringList{u"--unlock"_s} : QStringList()));
        if (!m_keyring.waitForStarted(kPatience)) return false;
        if (keyring == Keyring::Unlocked) m_keyring.write("opens it");
        m_keyring.closeWriteChannel();
        return waitForService();
    }

    /// "fine:secret" or "error:code:words"; empty when there was no answer in time.
    QString ask(const QStringList &arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QCoreApplication::applicationFilePath(), QStringList{u"--ask"_s} + arguments);
        if (!process.waitForFinished(kPatience)) {
            process.kill();
            process.waitForFinished();
            return {};
        }
        return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
    }

private:
    bool waitForService() const
    {
        return QTest::qWaitFor([this] {
            QProcess owner;
            owner.setProcessEnvironment(m_environment);
            owner.start(u"dbus-send"_s, {u"--session"_s, u"--print-reply"_s, u"--dest=org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus.NameHasOwner"_s, u"string:org.freedesktop.secrets"_s});
            return owner.waitForFinished(kPatience) && owner.readAllStandardOutput().contains("true");
        }, kPatience);
    }

    QProcessEnvironment m_environment;
    QProcess m_bus, m_keyring;
};

const QString kNone = u"error:%1:keychain"_s.arg(int(ErrorCode::Unsupported));

} // namespace

/// Secrets in a real Secret Service, and what is said where there is none.
class KeychainTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aSecretIsKeptReadAndForgotten()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) QSKIP("gnome-keyring is not installed: no Secret Service to keep a secret in");
        QTemporaryDir home;
        {
            Session session(home.path());
            QVERIFY(session.start(Session::Keyring::Unlocked));
            QCOMPARE(session.ask({u"read"_s, u"caldav/claire"_s}), u"fine:"_s); // nothing yet
            QCOMPARE(session.ask({u"write"_s, u"caldav/claire"_s, u"pässwörd, long"_s}), u"fine:"_s);
            QCOMPARE(session.ask({u"read"_s, u"caldav/claire"_s}), u"fine:pässwörd, long"_s);
            QCOMPARE(session.ask({u"write"_s, u"caldav/claire"_s, u"another"_s}), u"fine:"_s);
            QCOMPARE(session.ask({u"read"_s, u"caldav/claire"_s}), u"fine:another"_s);
            QCOMPARE(session.ask({u"read"_s, u"caldav/maud"_s}), u"fine:"_s); // of somebody else
        }
        Session later(home.path()); // the next morning
        QVERIFY(later.start(Session::Keyring::Unlocked));
        QCOMPARE(later.ask({u"read"_s, u"caldav/claire"_s}), u"fine:another"_s);
        QCOMPARE(later.ask({u"remove"_s, u"caldav/claire"_s}), u"fine:"_s);
        QCOMPARE(later.ask({u"read"_s, u"caldav/claire"_s}), u"fine:"_s);
        QCOMPARE(later.ask({u"remove"_s, u"caldav/claire"_s}), u"fine:"_s); // forgotten already
    }

    /// Nobody is there to open it: that is an answer, not a wait. What lies in it cannot be told from nothing, so the person is asked; what
    /// is to be kept cannot be, and that is said. Nothing is lost.
    void aLockedKeyringKeepsNothingAndLosesNothing()
    {
        if (QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty()) QSKIP("gnome-keyring is not installed: no Secret Service that could be locked");
        QTemporaryDir home;
        {
            Session session(home.path());
            QVERIFY(session.start(Session::Keyring::Unlocked));
            QCOMPARE(session.ask({u"write"_s, u"caldav/claire"_s, u"secret"_s}), u"fine:"_s);
        }
        {
            Session locked(home.path());
            QVERIFY(locked.start(Session::Keyring::Locked));
            QCOMPARE(locked.ask({u"read"_s, u"caldav/claire"_s}), u"fine:"_s);
            QCOMPARE(locked.ask({u"write"_s, u"caldav/claire"_s, u"other"_s}), kNone);
        }
        Session opened(home.path());
        QVERIFY(opened.start(Session::Keyring::Unlocked));
        QCOMPARE(opened.ask({u"read"_s, u"caldav/claire"_s}), u"fine:secret"_s);
    }

    void withoutAServiceEveryCallSaysSo()
    {
        QTemporaryDir home;
        Session noService(home.path());
        QVERIFY(noService.start(Session::Keyring::None));
        Session noBus(home.path());
        for (const Session *session : {&noService, &noBus}) {
            QCOMPARE(session->ask({u"read"_s, u"caldav/claire"_s}), kNone);
            QCOMPARE(session->ask({u"write"_s, u"caldav/claire"_s, u"secret"_s}), kNone);
            QCOMPARE(session->ask({u"remove"_s, u"caldav/claire"_s}), kNone);
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--ask"_L1) return ask(app.arguments());
    KeychainTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keychain.moc"
