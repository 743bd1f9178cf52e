// SPDX-License-Identifier: GPL-3.0-or-later
// The program and the web server that stands in front of every cloud, as packaging/cloud configures it: encryption that holds or
// nothing at all, tokens that go nowhere else, limits that slow work down and do not end it.
#include "core/sync/devicesignin.h"
#include "core/sync/poke.h"
#include "tests/core/sync/desk.h"
#include "tests/core/sync/receiver.h"
#include "tests/core/sync/replica.h"
#include "tests/support/webserver.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = Desk::kPatience;
using Kind = LinkState::Kind;

/// Answers whatever it is asked, or greeted with, with the same bytes, and hangs up.
class Stub final : public QTcpServer
{
public:
    explicit Stub(const QByteArray &bytes)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, bytes] {
            QTcpSocket *const socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, socket, [this, socket, bytes] {
                heard += socket->readAll();
                socket->write(bytes);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url(const QString &scheme = u"http"_s) const { return QUrl(u"%1://localhost:%2"_s.arg(scheme).arg(serverPort())); }
    QByteArray heard;
};

QString wordOf(const Result<CloudAnswer> &answer) { return answer ? QString::number(answer->status) : answer.error().args.value(0); }
std::unique_ptr<HttpTransport> transportTo(const QUrl &url, const AnswerLimits &limits = {})
{
    auto transport = std::move(*HttpTransport::make(url, limits));
    transport->setToken("a.secret.token");
    return transport;
}

} // namespace

class WebServerTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;
    Authority m_authority;
    Certificate m_good;
    std::unique_ptr<WebServer> m_server;

    struct Page
    {
        int status = 0;
        QHash<QByteArray, QByteArray> headers;
    };
    /// One request that nobody repeats.
    Page post(const QString &path, const QByteArray &body, const QByteArray &token = {})
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_server->url().resolved(QUrl(path)));
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
        request.setRawHeader("Accept-Encoding", "gzip"); // asked for by name, it is not unpacked
        if (!token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + token);
        const std::unique_ptr<QNetworkReply> reply(network.post(request, body));
        QEventLoop loop;
        connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
        loop.exec();
        Page page{reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), {}};
        for (const auto &[name, value] : reply->rawHeaderPairs()) page.headers.insert(name.toLower(), value);
        return page;
    }
    QByteArray ownersToken()
    {
        const QString organisation = Cloud::uuid();
        return m_cloud.token(m_cloud.addMember(organisation, u"owner"_s), organisation);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString none = m_authority.start(); !none.isEmpty()) QSKIP(qPrintable(none));
        if (const QString none = m_cloud.start(); !none.isEmpty()) QSKIP(qPrintable(none));
        m_authority.trust();
        m_good = m_authority.issue({});
        m_server = std::make_unique<WebServer>(m_cloud.url());
    }
    /// Afresh, so that nobody has asked too often yet.
    void init()
    {
        if (const QString none = m_server->start(m_good); !none.isEmpty()) QSKIP(qPrintable(none));
    }
    void cleanupTestCase() { m_server.reset(); }

    // ---- encryption ----

    void twoPeopleMeetThroughIt()
    {
        Desk claire(u"claire@a.example"_s), marc(u"marc@a.example"_s);
        claire.addVenue(u"Criée"_s);
        QVERIFY_OK(claire.signIn(m_server->url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"Marée"_s, u"Claire"_s)));
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        const auto code = Desk::wait(claire.link.call(u"invite"_s, {{u"role"_s, u"booker"_s}}));
        QVERIFY_OK(code);
        QVERIFY_OK(marc.signIn(m_server->url(), u"Marc"_s));
        QVERIFY_OK(Desk::wait(marc.link.joinByInvitation((*code)[u"code"].toString(), u"Marc"_s)));
        // Nobody asks for a minute, so only a poke can bring what comes now.
        QTRY_VERIFY_WITH_TIMEOUT(marc.kind() == Kind::InStep && marc.link.state().live && claire.link.state().live, kPatience);
        claire.addVenue(u"Halle"_s);
        QTRY_COMPARE_WITH_TIMEOUT(marc.count("SELECT count(*) FROM venue"), 2, 20'000);
        for (const QString &request : m_server->requests()) QVERIFY2(request.section(u' ', 1, 1).startsWith(u'2'), qPrintable(request));
    }

    void whoCannotProveWhoTheyAreAreToldNothing_data()
    {
        QTest::addColumn<Authority::Wish>("wish");
        QTest::newRow("out of date") << Authority::Wish{.isExpired = true};
        QTest::newRow("of another host") << Authority::Wish{.host = u"cloud.example"_s};
        QTest::newRow("signed by itself") << Authority::Wish{.isSelfSigned = true};
        QTest::newRow("without the one between") << Authority::Wish{.withoutIntermediate = true};
    }
    void whoCannotProveWhoTheyAreAreToldNothing()
    {
        QFETCH(Authority::Wish, wish);
        Desk claire(u"claire@%1.example"_s.arg(Cloud::uuid().first(8)));
        QVERIFY_OK(claire.signIn(m_server->url(), u"Claire"_s));
        QVERIFY_OK(Desk::wait(claire.link.createOrganisation(u"Marée"_s, u"Claire"_s)));
        QTRY_VERIFY_WITH_TIMEOUT(claire.kind() == Kind::InStep && claire.link.state().live, kPatience);
        // Or the name leads to another server meanwhile.
        QVERIFY(m_server->start(m_authority.issue(wish)).isEmpty());
        const qsizetype asked = m_server->requests().size();
        claire.addVenue(u"Criée"_s);
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::Problem, kPatience);
        QCOMPARE(claire.link.state().error->args.value(0), u"tls"_s);
        QCOMPARE(claire.link.state().waiting, 1);
        const auto in = claire.signIn(m_server->url());
        QVERIFY(!in);
        QCOMPARE(in.error().args.value(0), u"tls"_s);
        QCOMPARE(m_server->requests().size(), asked);
        // Somebody put it right.
        QVERIFY(m_server->start(m_good).isEmpty());
        claire.link.syncNow();
        QTRY_COMPARE_WITH_TIMEOUT(claire.kind(), Kind::InStep, kPatience);
        QCOMPARE(claire.link.state().waiting, 0);
    }

    void whatSpeaksNoTlsIsToldNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("reason");
        QTest::newRow("answers in the clear") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}") << u"tls"_s;
        QTest::newRow("refuses the handshake") << QByteArray("\x15\x03\x01\x00\x02\x02\x28", 7) << u"tls"_s;
        QTest::newRow("hangs up in the handshake") << QByteArray("\x16\x03\x03\x00\x7a\x02\x00\x00", 8) << u"offline"_s;
        QTest::newRow("hangs up at once") << QByteArray() << u"offline"_s;
    }
    void whatSpeaksNoTlsIsToldNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, reason);
        Stub stub(bytes);
        QCOMPARE(wordOf(await(transportTo(stub.url(u"https"_s))->ask(u"sync_pull"_s, "{\"told\":1}"))), reason);
        QVERIFY(!stub.heard.isEmpty());
        QVERIFY(!stub.heard.contains("secret") && !stub.heard.contains("told"));
    }

    void whatIsNotEncryptedGoesToTheAddressAndToNoName()
    {
        Receiver receiver;
        QUrl url(receiver.url());
        url.setHost(u"localhost"_s);
        QVERIFY_OK(await(transportTo(url)->ask(u"sync_pull"_s, "{}")));
        QCOMPARE(receiver.requests.at(0).headers.value("host"), "127.0.0.1:" + QByteArray::number(receiver.serverPort()));
    }

    void noTokenFollowsARedirection_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {301, 302, 303, 307, 308}) QTest::addRow("%d", status) << status;
    }
    void noTokenFollowsARedirection()
    {
        QFETCH(int, status);
        Receiver other(QHostAddress(u"127.0.0.2"_s));
        for (const QString &to : {u"http://127.0.0.2:%1/"_s.arg(other.serverPort()), m_server->url().toString()}) {
            Receiver here;
            here.headers = "Location: " + to.toUtf8() + "\r\n";
            here.statuses = {status, status, status};
            const QUrl url(u"http://127.0.0.1:%1"_s.arg(here.serverPort()));
            QCOMPARE(wordOf(await(transportTo(url)->ask(u"sync_pull"_s, "{}"))), QString::number(status));
            PokeListener poke(url);
            poke.listen("a.secret.token");
            QTRY_COMPARE_WITH_TIMEOUT(here.requests.size(), 2, kPatience);
            QVERIFY(!DeviceSignIn(url, u"flow-stage"_s, {}).begin());
            QCOMPARE(here.requests.size(), 3);
        }
        QCOMPARE(other.requests.size(), 0);
        QCOMPARE(m_server->requests(), QStringList());
    }

    // ---- limits ----

    void workOfManyRequestsGoesSlowerAndNotToPieces()
    {
        const QString organisation = Cloud::uuid();
        Replica claire(m_cloud, organisation), marc(m_cloud, organisation);
        for (int i = 0; i < 200; ++i) claire.insert(venueEntity(), {{u"name"_s, u"Salle %1"_s.arg(i)}, {u"kind"_s, u"club"_s}});
        QVERIFY_OK(claire.sync());
        const auto transport = std::move(*HttpTransport::make(m_server->url()));
        Syncer syncer(marc.store(), *transport, marc.tokens(), {.pageRows = 2, .place = marc.place});
        QVERIFY_OK(syncer.join(organisation));
        NoProgress progress;
        QVERIFY_OK(syncer.run(progress));
        QCOMPARE(marc.count(u"SELECT count(*) FROM venue"_s), 200);
        qInfo() << m_server->requests().filter(u" 429 "_s).size() << "of" << m_server->requests().size() << "requests were too many at once"; // none where the machine is slow
    }

    void aCloudThatIsBusyIsNotOneWithoutPokes()
    {
        Receiver receiver;
        receiver.statuses = {429};
        PokeListener poke(QUrl(receiver.url()));
        poke.listen("a.secret.token");
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests.size(), 2, kPatience);
    }

    void whoIsToldWhenToComeBackComesBackThen()
    {
        Receiver receiver;
        receiver.headers = "Retry-After: 2\r\n";
        receiver.statuses = {429, 503};
        QElapsedTimer timer;
        timer.start();
        const auto transport = transportTo(QUrl(receiver.url()));
        QCOMPARE(wordOf(await(transport->ask(u"sync_pull"_s, "{}"))), u"200"_s);
        QCOMPARE(receiver.requests.size(), 3);
        QVERIFY(timer.elapsed() >= 3'500); // timers are not that exact
        QCOMPARE(transport->notBefore(), 0);
        // Longer than anybody should look at: the next exchange is later.
        receiver.headers = "Retry-After: 120\r\n";
        receiver.statuses = {503};
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        QCOMPARE(wordOf(await(transport->ask(u"sync_pull"_s, "{}"))), u"503"_s);
        QVERIFY(transport->notBefore() >= now + 120'000);
        receiver.headers = "Retry-After: " + QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(90), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'").toLatin1() + "\r\n";
        receiver.statuses = {503};
        QCOMPARE(wordOf(await(transport->ask(u"sync_pull"_s, "{}"))), u"503"_s);
        QVERIFY(transport->notBefore() > now + 80'000 && transport->notBefore() < now + 120'000);
        receiver.statuses = {429, 429};
        receiver.headers = "Retry-After: soon\r\n";
        QCOMPARE(wordOf(await(transportTo(QUrl(receiver.url()), {.pausesMs = 1'500})->ask(u"sync_pull"_s, "{}"))), u"429"_s);
        // Whoever closes the workspace meanwhile does not wait.
        receiver.statuses = {429};
        receiver.headers = "Retry-After: 9\r\n";
        const auto asked = transport->ask(u"sync_pull"_s, "{}");
        const qsizetype before = receiver.requests.size();
        QTRY_COMPARE_WITH_TIMEOUT(receiver.requests.size(), before + 1, kPatience);
        QCOMPARE(wordOf(await(transport->ask(u"sync_pull"_s, "{}"))), u"200"_s); // so the answer to the first is here
        QVERIFY(!asked.isFinished());
        transport->close();
        QVERIFY(asked.isFinished());
        QCOMPARE(await(asked).error().code, ErrorCode::Canceled);
    }

    // nginx ends a connection after so many requests, or when nothing was asked for a minute: that is no trouble of the network.
    void aConnectionThatTheServerEndsIsMadeAnew()
    {
        QVERIFY(m_server->start(m_good, "keepalive_requests 2; keepalive_timeout 200ms;").isEmpty());
        const auto transport = std::move(*HttpTransport::make(m_server->url()));
        transport->setToken(ownersToken());
        for (int i = 0; i < 55; ++i) {
            if (i % 7 == 0) QTest::qWait(300);
            QCOMPARE(wordOf(await(transport->ask(u"sync_hello"_s, "{}"))), u"200"_s);
        }
    }

    void whatUnpacksWithoutEndIsNotUnpacked()
    {
        const QByteArray packed = qCompress(QByteArray(100 << 20, ' ')).sliced(4);
        Stub bomb("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(packed.size()) + "\r\n\r\n" + packed);
        QCOMPARE(wordOf(await(transportTo(bomb.url())->ask(u"sync_pull"_s, "{}"))), u"protocol"_s);
        Stub garbage("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 5\r\n\r\nhello");
        QCOMPARE(wordOf(await(transportTo(garbage.url())->ask(u"sync_pull"_s, "{}"))), u"protocol"_s);
    }

    void whatIsTooLargeIsSaidToBe()
    {
        const auto transport = std::move(*HttpTransport::make(m_server->url()));
        transport->setToken(ownersToken());
        QCOMPARE(wordOf(await(transport->ask(u"sync_push"_s, QByteArray(17 << 20, ' ')))), u"413"_s); // while it is being sent
        QCOMPARE(wordOf(await(transport->ask(u"sync_hello"_s, "{}"))), u"200"_s);
        QCOMPARE(post(u"/rpc/approval_answer"_s, QByteArray(65 << 10, ' ')).status, 413);
    }

    void theServerGuardsWhatAnybodyMayAsk()
    {
        const QByteArray token = ownersToken();
        const Page hello = post(u"/rpc/sync_hello"_s, "{}", token);
        QCOMPARE(hello.status, 200);
        QCOMPARE(hello.headers.value("content-encoding"), "gzip");
        QCOMPARE(hello.headers.value("strict-transport-security"), "max-age=31536000");
        QCOMPARE(hello.headers.value("server"), "nginx"); // and not which
        QCOMPARE(post(u"/rpc/nothing"_s, "{}", token).headers.value("strict-transport-security"), "max-age=31536000");
        // Passwords are not guessed faster by another spelling.
        for (const QString &spelling : {u"/rpc/sign_in"_s, u"/rpc/%73ign_in"_s, u"/rpc//sign_in"_s, u"/rpc/sign_in/"_s, u"/rpc/sign_in?x"_s}) {
            QVERIFY(m_server->start(m_good).isEmpty());
            bool limited = false;
            for (int i = 0; i < 60 && !limited; ++i) limited = post(spelling, "{\"mail\":\"a@b.example\"}").status == 429; // no password: nothing to hash
            QVERIFY2(limited, qPrintable(spelling));
        }
    }
};

QTEST_GUILESS_MAIN(WebServerTest)
#include "tst_webserver.moc"
