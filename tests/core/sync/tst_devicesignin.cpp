// SPDX-License-Identifier: GPL-3.0-or-later
// Signing in by device code: the real client against a real issuer, and a cloud that swaps the issuer's tokens for its own.
#include "core/sync/account.h"
#include "core/sync/cloudlink.h"
#include "core/sync/devicesignin.h"
#include "tests/support/cloud.h"
#include "tests/support/tempstore.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int kPatience = 30'000;

struct Canceled final : Progress
{
    void step(qint64, qint64) override { }
    bool canceled() const override { return true; }
};

/// An issuer that says what the test wants, and when it was asked for the token.
class ScriptedIssuer final : public QTcpServer
{
public:
    QList<QPair<int, QJsonObject>> answers; ///< of the token endpoint, one after the other; then the last one again
    QJsonObject code{{u"device_code"_s, u"d"_s}, {u"user_code"_s, u"BCDF-GHJK"_s}, {u"interval"_s, 0}, {u"expires_in"_s, 600}};
    QList<qint64> asked; ///< ms since the start

    ScriptedIssuer()
    {
        listen(QHostAddress::LocalHost);
        m_clock.start();
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
                got += socket->readAll();
                const qsizetype end = got.indexOf("\r\n\r\n");
                if (end < 0) return;
                static const QRegularExpression kLength(u"content-length: *(\\d+)"_s, QRegularExpression::CaseInsensitiveOption);
                const qsizetype length = kLength.match(QString::fromLatin1(got.first(end))).captured(1).toLongLong();
                if (got.size() < end + 4 + length) return;
                const auto [status, body] = answer(got.split(' ').value(1));
                const QByteArray text = QJsonDocument(body).toJson(QJsonDocument::Compact);
                socket->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: application/json\r\nConnection: close\r\nContent-Length: " + QByteArray::number(text.size()) + "\r\n\r\n" + text);
                socket->disconnectFromHost();
            });
        });
    }
    QUrl url() const { return QUrl(u"http://127.0.0.1:%1"_s.arg(serverPort())); }

private:
    QPair<int, QJsonObject> answer(const QByteArray &path)
    {
        const QString base = url().toString();
        if (path.contains("openid-configuration")) return {200, {{u"device_authorization_endpoint"_s, base + u"/device"_s}, {u"token_endpoint"_s, base + u"/token"_s}}};
        if (path == "/device") {
            QJsonObject all = code;
            all.insert(u"verification_uri"_s, base + u"/page"_s);
            return {200, all};
        }
        asked << m_clock.elapsed();
        return answers.size() > 1 ? answers.takeFirst() : answers.value(0);
    }
    QElapsedTimer m_clock;
};

} // namespace

class DeviceSignInTest : public QObject
{
    Q_OBJECT
    Cloud m_cloud;
    QString m_user;

    /// What the person does in the browser.
    int answerPage(const QString &code, const QByteArray &answer, const QByteArray &password = "a long password")
    {
        return m_cloud.request("POST", u"/device"_s, "user_code=" + code.toLatin1() + "&mail=claire%40a.example&password=" + QUrl::toPercentEncoding(QString::fromLatin1(password)) + "&answer=" + answer, {}, "application/x-www-form-urlencoded").status;
    }
    QByteArray tokenOf(const QJsonObject &claims)
    {
        QJsonObject all{{u"iss"_s, m_cloud.url().toString()}, {u"aud"_s, u"flow-stage"_s}, {u"sub"_s, m_user}, {u"iat"_s, QDateTime::currentSecsSinceEpoch()}, {u"exp"_s, QDateTime::currentSecsSinceEpoch() + 300}};
        for (auto it = claims.begin(); it != claims.end(); ++it) all.insert(it.key(), it.value());
        return m_cloud.signedToken({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}, all, Cloud::secret());
    }

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("DEVICE_INTERVAL", "0");
        if (const QString none = m_cloud.start(); !none.isEmpty()) QSKIP(qPrintable(none));
        const auto account = m_cloud.rpc(u"sign_up"_s, {{u"mail"_s, u"claire@a.example"_s}, {u"password"_s, u"a long password"_s}, {u"name"_s, u"Claire"_s}}, {});
        m_user = QJsonDocument::fromJson(account.body)[u"user"].toString();
        QVERIFY(!m_user.isEmpty());
    }

    void aCloudWithoutAnIssuerSaysSo()
    {
        const auto issuer = issuerOf(m_cloud.url());
        QVERIFY(!issuer);
        QCOMPARE(issuer.error().args.value(0), u"no_device_code"_s);
        m_cloud.sql(u"insert into sync.issuer (url, client, own_people) values ('%1/', 'flow-stage', true)"_s.arg(m_cloud.url().toString()));
        QVERIFY_OK(issuerOf(m_cloud.url()));
    }

    void aPersonSignsInInTheBrowserAndTheWorkspaceIsInStep()
    {
        TempStore temp;
        QTemporaryDir folder;
        KeptTokens tokens(nullptr, FileTokens(folder.filePath(u"keys.json"_s)));
        CloudLink link(tokens, {.deviceName = u"desk"_s, .settleMs = 50});
        link.attach(&*temp);
        std::optional<DevicePrompt> prompt;
        connect(&link, &CloudLink::prompted, this, [&](const DevicePrompt &shown) { prompt = shown; });
        auto in = link.signInByCode(m_cloud.url());
        QTRY_VERIFY_WITH_TIMEOUT(prompt, kPatience);
        QCOMPARE(prompt->page, QUrl(m_cloud.url().toString() + u"/device"_s));
        QCOMPARE(answerPage(u"WRNG-CODE"_s, "allow"), 404);
        QCOMPARE(answerPage(prompt->code, "allow", "a wrong password"), 401);
        QVERIFY(!in.isFinished());
        QCOMPARE(answerPage(prompt->code.toLower().remove(u'-'), "allow"), 200);
        QTRY_VERIFY_WITH_TIMEOUT(in.isFinished(), kPatience);
        QVERIFY_OK(in.result());
        QCOMPARE(in.result()->value("user"_L1).toString(), m_user); // the same person as with the password
        auto made = link.createOrganisation(u"Marée"_s, u"Claire"_s);
        QTRY_COMPARE_WITH_TIMEOUT(link.state().kind, LinkState::Kind::InStep, kPatience);
        QCOMPARE(link.state().mail, u"claire@a.example"_s);
        link.attach(nullptr);
    }

    void whoRefusesOrGivesUpIsNotSignedIn()
    {
        auto issuer = issuerOf(m_cloud.url());
        QVERIFY_OK(issuer);
        auto prompt = issuer->begin();
        QVERIFY_OK(prompt);
        QCOMPARE(answerPage(prompt->code, "deny"), 200);
        const auto denied = issuer->token(NoProgress());
        QCOMPARE(denied.error().args.value(0), u"denied"_s);
        QVERIFY_OK(issuer->begin());
        QCOMPARE(issuer->token(Canceled()).error().code, ErrorCode::Canceled);
    }

    void whoAsksTooOftenAsksMoreSeldom()
    {
        ScriptedIssuer server;
        const QPair<int, QJsonObject> wait{400, {{u"error"_s, u"authorization_pending"_s}}}, slow{400, {{u"error"_s, u"slow_down"_s}}};
        server.answers = {wait, wait, slow, wait, {200, {{u"id_token"_s, u"a.b.c"_s}}}};
        DeviceSignIn issuer(server.url(), u"flow-stage"_s, u"openid"_s);
        QVERIFY_OK(issuer.begin());
        const auto token = issuer.token(NoProgress());
        QVERIFY_OK(token);
        QCOMPARE(*token, QByteArray("a.b.c"));
        QCOMPARE(server.asked.size(), 5);
        QVERIFY(server.asked[1] - server.asked[0] < 4'000);
        QVERIFY2(server.asked[3] - server.asked[2] >= 5'000, "five seconds more from then on (RFC 8628, 3.5)");
        QVERIFY2(server.asked[4] - server.asked[3] >= 5'000, "and not only once");
    }

    void aCodeThatIsTooOldSaysSo()
    {
        ScriptedIssuer server;
        server.answers = {{400, {{u"error"_s, u"authorization_pending"_s}}}, {400, {{u"error"_s, u"expired_token"_s}}}};
        DeviceSignIn issuer(server.url(), u"flow-stage"_s, u"openid"_s);
        QVERIFY_OK(issuer.begin());
        QCOMPARE(issuer.token(NoProgress()).error().args.value(0), u"code_expired"_s);
        QCOMPARE(server.asked.size(), 2);
        // An issuer that never says so is not asked for ever.
        server.code.insert(u"expires_in"_s, 1);
        server.answers = {{400, {{u"error"_s, u"authorization_pending"_s}}}};
        const auto prompt = issuer.begin();
        QVERIFY_OK(prompt);
        QCOMPARE(prompt->seconds, 1);
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(issuer.token(NoProgress()).error().args.value(0), u"code_expired"_s);
        QVERIFY(timer.elapsed() >= 1'000);
        const qsizetype asked = server.asked.size();
        QVERIFY(asked > 2);
        // Trouble of the issuer is no answer: the code still lives.
        server.code.insert(u"expires_in"_s, 600);
        server.answers = {{503, {}}, {502, {{u"error"_s, u"temporarily_unavailable"_s}}}, {200, {{u"access_token"_s, u"d.e.f"_s}}}};
        QVERIFY_OK(issuer.begin());
        const auto token = issuer.token(NoProgress());
        QVERIFY_OK(token);
        QCOMPARE(*token, QByteArray("d.e.f"));
    }

    void aTokenOfAnotherIssuerForAnotherProgramOrOfYesterdayIsNotSwapped()
    {
        const auto swapped = [&](const QJsonObject &claims) {
            const CloudAnswer answer = m_cloud.rpc(u"exchange"_s, {}, tokenOf(claims));
            return answer.status == 200 ? u"yes"_s : answer.message();
        };
        QCOMPARE(swapped({}), u"yes"_s);
        QCOMPARE(swapped({{u"aud"_s, QJsonArray{u"flow-stage"_s, u"other"_s}}}), u"yes"_s);
        QCOMPARE(swapped({{u"iss"_s, u"https://elsewhere.example"_s}}), u"issuer_unknown"_s);
        QCOMPARE(swapped({{u"aud"_s, u"other"_s}}), u"issuer_audience"_s);
        QCOMPARE(swapped({{u"aud"_s, QJsonValue::Null}}), u"issuer_audience"_s);
        QCOMPARE(swapped({{u"iat"_s, QDateTime::currentSecsSinceEpoch() - 86'400}}), u"sign_in_again"_s);
        // A token of the cloud itself is for work and never becomes a key.
        QCOMPARE(m_cloud.rpc(u"exchange"_s, {}, m_cloud.token(m_user, Cloud::uuid())).message(), u"issuer_unknown"_s);
        QCOMPARE(m_cloud.rpc(u"exchange"_s, {}, {}).message(), u"issuer_unknown"_s);
    }

    void aKeyFromAnIssuerEndsAfterAMonthHoweverOftenItIsUsed()
    {
        const auto key = [](const CloudAnswer &answer) { return QJsonDocument::fromJson(answer.body)[u"refresh"].toString(); };
        const QString first = key(m_cloud.rpc(u"exchange"_s, {}, tokenOf({})));
        const QString second = key(m_cloud.rpc(u"refresh"_s, {{u"token"_s, first}}, {}));
        QVERIFY(!second.isEmpty());
        QCOMPARE(m_cloud.rpc(u"refresh"_s, {{u"token"_s, first}}, {}).status, 401);
        m_cloud.sql(u"update sync.refresh set until = until - interval '31 days'"_s);
        QCOMPARE(m_cloud.rpc(u"refresh"_s, {{u"token"_s, second}}, {}).status, 401);
    }

    void peopleOfAnotherIssuerNeverBecomePeopleOfThisCloud()
    {
        m_cloud.sql(u"update sync.issuer set own_people = false"_s);
        const auto answer = m_cloud.rpc(u"exchange"_s, {}, tokenOf({}));
        QCOMPARE(answer.status, 200);
        QVERIFY(QJsonDocument::fromJson(answer.body)[u"user"].toString() != m_user);
    }
};

QTEST_GUILESS_MAIN(DeviceSignInTest)
#include "tst_devicesignin.moc"
