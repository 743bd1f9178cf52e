// SPDX-License-Identifier: GPL-3.0-or-later
// The link in the background, against a real cloud: two people who sign in, and everything that can be in the way.
#include "core/store/contents.h"
#include "tests/core/sync/desk.h"

#include <QFile>
#include <QSignalSpy>
#include <QSslKey>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = Desk::kPatience;
using Kind = LinkState::Kind;

/// Accepts and never answers.
class Mute : public QTcpServer
{
public:
    Mute() { listen(QHostAddress::LocalHost); }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }
};

} // namespace

class LinkTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString none = m_cloud.start(); !none.isEmpty()) QSKIP(qPrintable(none));
    }

    void whatOneChangesIsAtTheOthersAtOnce()
    {
        Desk claire(u"claire@a.example"_s), marc(u"marc@a.example"_s);
        claire.addVenue(u"Criée"_s);
        QCOMPARE(claire.kind(), Kind::Apart);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"Marée"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QCOMPARE(claire.link.state().organisationName, u"Marée"_s);
        QCOMPARE(claire.link.state().role, u"owner"_s);
        const auto code = Desk::wait(claire.link.call(u"invite"_s, {{u"role"_s, u"booker"_s}}));
        QVERIFY_OK(code);
        QVERIFY_OK(marc.signIn(m_cloud.url(), u"Marc"_s));
        QVERIFY_OK(Desk::wait(marc.link.joinByInvitation((*code)[u"code"].toString(), u"Marc"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(marc.kind(), Kind::InStep, kPatience);
        QCOMPARE(marc.count("SELECT count(*) FROM venue"), 1);
        // Nobody asks for a minute, so only a poke can bring this.
        QTRY_VERIFY_WITH_TIMEOUT(marc.link.state().live && claire.link.state().live, kPatience);
        QElapsedTimer timer;
        timer.start();
        claire.addVenue(u"Halle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(marc.count("SELECT count(*) FROM venue"), 2, 20'000);
        qInfo() << "seen by the other after" << timer.elapsed() << "ms, 50 of them to settle";
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QCOMPARE(claire.link.state().waiting, 0);
        QVERIFY(!claire.link.state().exchanges.isEmpty());
        // Other rights, and a device that is shut out, are told as quickly.
        QVERIFY_OK(Desk::wait(claire.link.call(u"member_set"_s, {{u"user"_s, marc.link.state().user}, {u"role"_s, u"assistant"_s}})));
        QTRY_COMPARE_WITH_TIMEOUT(marc.link.state().role, u"assistant"_s, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(marc.kind(), Kind::InStep, kPatience);
        QVERIFY_OK(Desk::wait(claire.link.call(u"device_revoke"_s, {{u"device"_s, marc.link.state().device}})));
        QTRY_COMPARE_WITH_TIMEOUT(marc.kind(), Kind::Problem, 20'000);
        marc.addVenue(u"Ponton"_s); // and nothing goes or comes any more
        QCOMPARE(marc.link.state().error->args.value(0), u"revoked"_s);
        QCOMPARE(claire.count("SELECT count(*) FROM venue"), 2);
    }

    void filesFollowTheirRecordsAndLargeOnesWaitForAClick()
    {
        const auto content = [](char of, qsizetype size) { return QByteArray(size, of); };
        const auto has = [](Desk &desk, const QString &sha256) { return *desk.store->read([sha256](Connection &c) { return Contents(c).isHere(sha256); }).result(); };
        Desk claire(u"claire@files.example"_s), marc(u"marc@files.example"_s, 50, {.each = 100'000});
        const auto add = [&](const QString &name, const QByteArray &bytes) {
            return *claire.store->write({u"file"_s}, [&](Connection &c) -> Result<QString> {
                FLOW_ASSIGN(const auto stored, Contents(c).put(bytes));
                FLOW_ASSIGN(const qint64 artist, Records(c).insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}}));
                FLOW_TRY(Records(c).insert(fileEntity(), {{u"owner_entity"_s, artistEntity().number}, {u"owner_id"_s, artist}, {u"name"_s, name}, {u"size"_s, stored.size}, {u"sha256"_s, stored.sha256}}));
                return stored.sha256;
            }).result();
        };
        const QString small = add(u"photo.jpg"_s, content('s', 50'000)), large = add(u"demo.wav"_s, content('l', 3'000'000));
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"F"_s, u"Claire"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(claire.kind() == Kind::InStep && claire.link.state().files == FileState(), kPatience);
        const auto code = Desk::wait(claire.link.call(u"invite"_s, {{u"role"_s, u"booker"_s}}));
        QVERIFY_OK(code);
        QVERIFY_OK(marc.signIn(m_cloud.url(), u"Marc"_s));
        QSignalSpy arrived(&marc.link, &CloudLink::fileArrived);
        QVERIFY_OK(Desk::wait(marc.link.joinByInvitation((*code)[u"code"].toString(), u"Marc"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(has(marc, small), kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(marc.link.state().files.onDemand, 1, kPatience);
        QCOMPARE(marc.link.state().files.toFetch, 0);
        QVERIFY(!has(marc, large));
        QCOMPARE(arrived.first().first().toString(), small);
        QVERIFY_OK(Desk::wait(marc.link.fetchFile(large)));
        QVERIFY(has(marc, large));
        QTRY_COMPARE_WITH_TIMEOUT(marc.link.state().files, FileState(), kPatience);
        const auto nowhere = Desk::wait(marc.link.fetchFile(QString(64, u'0')));
        QCOMPARE(nowhere.error().args.value(0), u"blob_unknown"_s);
        // One that is added later, and nobody asks for a minute: the poke brings its record, the record its content.
        QTRY_VERIFY_WITH_TIMEOUT(marc.link.state().live, kPatience);
        const QString later = add(u"rider.pdf"_s, content('r', 70'000));
        QTRY_VERIFY_WITH_TIMEOUT(has(marc, later), kPatience);
        // Where there is no cloud to ask, whoever waits is told.
        QVERIFY(m_cloud.stopGateway());
        const auto cut = Desk::wait(marc.link.fetchFile(QString(64, u'1')));
        QCOMPARE(cut.error().args.value(0), u"offline"_s);
        QVERIFY(m_cloud.startGateway());
    }

    void aCloudThatIsDownIsWaitedFor()
    {
        Desk claire(u"claire@b.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"B"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY(m_cloud.stopGateway());
        claire.addVenue(u"Criée"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::Offline, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(claire.link.state().waiting > 0, kPatience);
        QVERIFY(m_cloud.startGateway());
        claire.link.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QCOMPARE(claire.link.state().waiting, 0);
    }

    void aKeyIsKeptOrAskedFor()
    {
        Desk claire(u"claire@c.example"_s);
        const auto wrong = claire.signIn(m_cloud.url(), {}, u"not the password"_s);
        QVERIFY(!wrong);
        QCOMPARE(wrong.error().args.value(0), u"sign_in"_s);
        QCOMPARE(claire.kind(), Kind::Apart);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"C"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY_OK(claire.tokens.allowFile());
        claire.close();
        claire.open(); // no password needed
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        claire.link.signOut();
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::SignedOut, kPatience);
        claire.addVenue(u"Criée"_s);
        claire.close();
        claire.open();
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::SignedOut, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(claire.link.state().waiting > 0, kPatience);
        QVERIFY_OK(claire.signIn(m_cloud.url()));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QCOMPARE(claire.link.state().waiting, 0);
    }

    void whatAClosedWorkspaceSaidIsNotShownForTheNextOne()
    {
        Desk claire(u"claire@stale.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"Stale"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        // The window is busy while the worker tells how things stand; then another workspace is opened.
        claire.link.syncNow();
        claire.link.setNetwork(true, true);
        claire.link.setNetwork(true, false);
        QThread::msleep(300);
        claire.close();
        QCoreApplication::processEvents();
        QCOMPARE(claire.kind(), Kind::Apart);
        QVERIFY(!claire.link.state().isJoined());
    }

    void aWorkspaceIsClosedAtAnyMoment()
    {
        Desk claire(u"claire@hurry.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"Hurry"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY_OK(claire.tokens.allowFile());
        for (int i = 0; i < 40; ++i) {
            claire.close();
            claire.open();
            claire.addVenue(u"House %1"_s.arg(i)); // announced while the worker begins, works or ends
            if (i % 3 == 0) claire.link.syncNow();
            if (i % 5 == 0) claire.link.signOut();
            const auto asked = claire.link.call(u"members"_s);
            QTest::qWait(i * 7 % 60);
            if (i % 5 == 0) continue;
            claire.close(); // with everything under way
            claire.open();
            QVERIFY(asked.isFinished()); // answered or canceled, never forgotten
        }
        QVERIFY_OK(claire.signIn(m_cloud.url()));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(claire.link.state().waiting, 0, kPatience);
    }

    void aKeyThatNoLongerWorksAsksForThePassword()
    {
        Desk claire(u"claire@d.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"D"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY_OK(claire.tokens.allowFile());
        claire.close();
        m_cloud.sql(u"delete from sync.refresh"_s);
        claire.open();
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::SignedOut, kPatience);
        QCOMPARE(claire.link.state().error->args.value(0), u"signed_out"_s);
    }

    void aCopiedFileIsADeviceOfItsOwn()
    {
        Desk claire(u"claire@e.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"E"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        claire.close();
        Desk other(u"claire@e.example"_s);
        other.close();
        const QString to = other.folder.filePath(u"agency.flowstage"_s);
        QVERIFY(QFile::remove(to));
        QVERIFY(QFile::copy(claire.folder.filePath(u"agency.flowstage"_s), to));
        other.open();
        QVERIFY_OK(other.signIn(m_cloud.url()));
        QTRY_COMPARE_WITH_TIMEOUT(other.kind(), Kind::InStep, kPatience);
        QVERIFY(other.link.state().exchanges.last().report.newDevice);
        claire.open();
        QVERIFY_OK(claire.signIn(m_cloud.url()));
        claire.addVenue(u"Criée"_s);
        other.addVenue(u"Halle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.count("SELECT count(*) FROM venue"), 2, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(other.count("SELECT count(*) FROM venue"), 2, kPatience);
    }

    void aFullDiskIsSaidAndLosesNothing()
    {
        Desk claire(u"claire@f.example"_s), other(u"claire@f.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"F"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY_OK(other.signIn(m_cloud.url()));
        // A file that may not grow is what a full disk looks like to SQLite.
        QVERIFY_OK(other.store->write({u"sync"_s}, [](Connection &c) { return c.exec("PRAGMA max_page_count = 1"); }).result());
        const QString notes(200'000, u'x');
        for (int i = 0; i < 20; ++i)
            QVERIFY_OK(claire.store->write({u"add"_s}, [&](Connection &c) {
                return Records(c).insert(venueEntity(), {{u"name"_s, u"V%1"_s.arg(i)}, {u"kind"_s, u"club"_s}, {u"notes"_s, notes}});
            }).result());
        QTRY_VERIFY_WITH_TIMEOUT(claire.kind() == Kind::InStep && claire.link.state().waiting == 0, kPatience);
        QVERIFY_OK(Desk::wait(other.link.enterOrganisation(claire.link.state().organisation)));
        QTRY_COMPARE_WITH_TIMEOUT(other.kind(), Kind::Problem, kPatience);
        QCOMPARE(other.link.state().error->code, ErrorCode::DiskFull);
        QVERIFY_OK(other.store->write({u"sync"_s}, [](Connection &c) { return c.exec("PRAGMA max_page_count = 1000000"); }).result());
        other.link.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(other.count("SELECT count(*) FROM venue"), 20, kPatience);
    }

    void withoutTlsNothingIsSent()
    {
        Desk claire(u"claire@g.example"_s);
        const auto clear = claire.signIn(QUrl(u"http://cloud.example"_s));
        QVERIFY(!clear);
        QCOMPARE(clear.error().args.value(0), u"clear_text"_s);
        // A certificate that nobody trusts.
        QTemporaryDir folder;
        if (QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"rsa:2048"_s, u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=localhost"_s, u"-keyout"_s,
                folder.filePath(u"key.pem"_s), u"-out"_s, folder.filePath(u"cert.pem"_s), u"-batch"_s}) != 0) QSKIP("no openssl");
        QFile key(folder.filePath(u"key.pem"_s));
        QVERIFY(key.open(QIODevice::ReadOnly));
        QSslConfiguration configuration;
        configuration.setPrivateKey(QSslKey(&key, QSsl::Rsa));
        configuration.setLocalCertificate(QSslCertificate::fromPath(folder.filePath(u"cert.pem"_s)).value(0));
        QSslServer server;
        server.setSslConfiguration(configuration);
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const auto untrusted = claire.signIn(QUrl(u"https://localhost:%1"_s.arg(server.serverPort())));
        QVERIFY(!untrusted);
        QCOMPARE(untrusted.error().args.value(0), u"tls"_s);
    }

    void aCloudThatNeverAnswersHoldsNobodyUp()
    {
        Mute mute;
        Desk claire(u"claire@h.example"_s);
        const auto asked = claire.link.signIn(mute.url(), u"claire@h.example"_s, u"a long password"_s);
        QTest::qWait(300);
        QElapsedTimer timer;
        timer.start();
        claire.close();
        QVERIFY2(timer.elapsed() < 3000, "closing the workspace waits for the cloud");
        QVERIFY(asked.isFinished());
    }

    void theStateOfTheNetworkIsRespected()
    {
        Desk claire(u"claire@i.example"_s);
        QVERIFY_OK(claire.signIn(m_cloud.url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"I"_s, u"Claire"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(claire.kind() == Kind::InStep && claire.link.state().live, kPatience);
        claire.link.setNetwork(true, true); // metered: no open line, own changes go all the same
        QTRY_VERIFY_WITH_TIMEOUT(claire.link.state().metered && !claire.link.state().live, kPatience);
        claire.addVenue(u"Quai sans fil"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_cloud.sql(u"select count(*) from app.venue where name = 'Quai sans fil'"_s), u"1"_s, kPatience);
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QVERIFY(claire.link.state().next - QDateTime::currentMSecsSinceEpoch() > 500'000);
        claire.link.setMeteredFree(true);
        QTRY_VERIFY_WITH_TIMEOUT(claire.link.state().live, kPatience);
    }
};

QTEST_GUILESS_MAIN(LinkTest)
#include "tst_link.moc"
