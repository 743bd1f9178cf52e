// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/devicesignin.h"

#include "core/sync/transport.h"

#include <QDeadlineTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>
#include <QUrlQuery>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 30'000;
constexpr int kLookMs = 100; ///< how soon somebody who cancels is heard
constexpr int kSlowDownSeconds = 5; ///< as the RFC says
constexpr int kLongestSeconds = 1800;

void pause(int milliseconds, const Progress &progress)
{
    const QDeadlineTimer end(milliseconds);
    while (!end.hasExpired() && !progress.canceled()) {
        QEventLoop loop;
        QTimer::singleShot(int(std::min<qint64>(kLookMs, end.remainingTime() + 1)), &loop, &QEventLoop::quit);
        loop.exec();
    }
}

bool isTrouble(const Error &error)
{
    return error.code == ErrorCode::Network && (error.args.value(0) == u"offline" || error.args.value(0) == u"timeout");
}

} // namespace

DeviceSignIn::DeviceSignIn(const QUrl &issuer, QString client, QString scope)
    : m_network(std::make_unique<QNetworkAccessManager>())
    , m_issuer(issuer)
    , m_client(std::move(client))
    , m_scope(std::move(scope))
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_network->setTransferTimeout(kTimeoutMs);
}

DeviceSignIn::~DeviceSignIn() = default;
DeviceSignIn::DeviceSignIn(DeviceSignIn &&) noexcept = default;

Result<DeviceSignIn::Answer> DeviceSignIn::get(const QUrl &url)
{
    FLOW_TRY(mayBeAsked(url));
    FLOW_ASSIGN(const CloudAnswer answer, await(answerOf(m_network->get(requestTo(url)))));
    return Answer{answer.status, QJsonDocument::fromJson(answer.body).object()};
}

Result<DeviceSignIn::Answer> DeviceSignIn::post(const QUrl &url, const QList<std::pair<QString, QString>> &fields)
{
    FLOW_TRY(mayBeAsked(url));
    QUrlQuery form;
    for (const auto &[name, value] : fields) form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/x-www-form-urlencoded");
    request.setRawHeader("Accept", "application/json");
    FLOW_ASSIGN(const CloudAnswer answer, await(answerOf(m_network->post(request, form.query(QUrl::FullyEncoded).toLatin1()))));
    return Answer{answer.status, QJsonDocument::fromJson(answer.body).object()};
}

Result<DevicePrompt> DeviceSignIn::begin()
{
    QUrl about = m_issuer;
    about.setPath((about.path().endsWith(u'/') ? about.path().chopped(1) : about.path()) + u"/.well-known/openid-configuration"_s);
    FLOW_ASSIGN(const Answer configuration, get(about));
    const QUrl begin(configuration.body.value("device_authorization_endpoint"_L1).toString());
    m_tokens = QUrl(configuration.body.value("token_endpoint"_L1).toString());
    if (!begin.isValid() || begin.isEmpty() || m_tokens.isEmpty()) return failure(ErrorCode::Network, {u"no_device_code"_s, m_issuer.host()});
    FLOW_ASSIGN(const Answer answer, post(begin, {{u"client_id"_s, m_client}, {u"scope"_s, m_scope}}));
    m_device = answer.body.value("device_code"_L1).toString();
    DevicePrompt prompt;
    prompt.code = answer.body.value("user_code"_L1).toString();
    // Some issuers wrote "url" before the RFC was done.
    prompt.page = QUrl(answer.body.value("verification_uri"_L1).toString(answer.body.value("verification_url"_L1).toString()));
    prompt.pageWithCode = QUrl(answer.body.value("verification_uri_complete"_L1).toString(prompt.page.toString()));
    prompt.seconds = std::clamp(answer.body.value("expires_in"_L1).toInt(600), 1, kLongestSeconds);
    m_interval = std::max(0, answer.body.value("interval"_L1).toInt(5));
    m_until = QDeadlineTimer(prompt.seconds * 1000ll).deadline();
    if (answer.status != 200 || m_device.isEmpty() || prompt.code.isEmpty())
        return failure(ErrorCode::Network, {u"no_device_code"_s, m_issuer.host()}, answer.body.value("error"_L1).toString());
    // These are opened in a browser: pages of the web and nothing else.
    FLOW_TRY(mayBeAsked(prompt.page));
    FLOW_TRY(mayBeAsked(prompt.pageWithCode));
    return prompt;
}

Result<QByteArray> DeviceSignIn::token(const Progress &progress)
{
    for (;;) {
        pause(std::max(kLookMs, m_interval * 1000), progress);
        if (progress.canceled()) return failure(ErrorCode::Canceled);
        if (QDeadlineTimer::current().deadline() > m_until) return failure(ErrorCode::Network, {u"code_expired"_s});
        const auto asked = post(m_tokens,
            {{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:device_code"_s}, {u"device_code"_s, m_device}, {u"client_id"_s, m_client}});
        if (!asked && isTrouble(asked.error())) continue; // the code still lives
        if (!asked) return std::unexpected(asked.error());
        if (asked->status == 200) {
            // The identity token is made for us; what opens other doors is second best.
            const QByteArray token = asked->body.value("id_token"_L1).toString(asked->body.value("access_token"_L1).toString()).toLatin1();
            if (token.count('.') != 2) return failure(ErrorCode::Network, {u"protocol"_s}, u"no token that can be verified"_s);
            return token;
        }
        const QString error = asked->body.value("error"_L1).toString();
        if (error == u"slow_down") m_interval += kSlowDownSeconds;
        else if (error == u"access_denied") return failure(ErrorCode::Network, {u"denied"_s});
        else if (error == u"expired_token") return failure(ErrorCode::Network, {u"code_expired"_s});
        else if (error != u"authorization_pending" && asked->status < 500) return failure(ErrorCode::Network, {u"protocol"_s}, error);
    }
}

Result<DeviceSignIn> issuerOf(const QUrl &cloud)
{
    FLOW_ASSIGN(const auto transport, HttpTransport::make(cloud));
    FLOW_ASSIGN(const CloudAnswer ways, await(transport->ask(u"sign_in_ways"_s, "{}")));
    if (ways.isTransient()) return failure(ErrorCode::Network, {u"busy"_s}, QString::number(ways.status));
    const QJsonValue issuer = QJsonDocument::fromJson(ways.body)[u"issuer"];
    if (!issuer.isObject()) return failure(ErrorCode::Network, {u"no_device_code"_s, cloud.host()}); // or an older cloud
    return DeviceSignIn(QUrl(issuer[u"url"].toString()), issuer[u"client"].toString(), issuer[u"scope"].toString());
}

QString personOf(const QByteArray &token)
{
    // In the order in which the cloud looks, which names the key's place in the keychain.
    const QJsonObject claims = DeviceSignIn::claims(token);
    for (const auto name : {"email"_L1, "preferred_username"_L1, "sub"_L1})
        if (const QString text = claims.value(name).toString(); !text.isEmpty()) return text;
    return {};
}

QJsonObject DeviceSignIn::claims(const QByteArray &token)
{
    return QJsonDocument::fromJson(QByteArray::fromBase64(token.split('.').value(1), QByteArray::Base64UrlEncoding)).object();
}

} // namespace flow
