// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/caldav/davclient.h"

#include <QBuffer>
#include <QEventLoop>
#include <QHostAddress>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

namespace flow::caldav {

using namespace Qt::StringLiterals;

namespace {

constexpr int kRedirects = 5;
constexpr qint64 kAnswerBytes = 64 << 20;

std::unexpected<Error> trouble(const QString &reason, const QUrl &url, const QString &detail = {})
{
    return failure(ErrorCode::Network, {u"calendar_"_s + reason, url.host()}, detail);
}

bool isLoopback(const QString &host) { return host == u"localhost" || QHostAddress(host).isLoopback(); }

/// "icloud.com" of "p42-caldav.icloud.com": services send their users to a neighbour of the address that they publish.
QString family(const QString &host) { return QHostAddress(host).isNull() ? host.section(u'.', -2) : host; }

QString reasonOf(const QNetworkReply &reply)
{
    switch (reply.error()) {
    case QNetworkReply::SslHandshakeFailedError: return u"tls"_s;
    case QNetworkReply::OperationCanceledError:
    case QNetworkReply::TimeoutError: return u"timeout"_s;
    default: return u"offline"_s;
    }
}

} // namespace

DavClient::DavClient(Login login, Progress &progress, int timeoutMs)
    : m_login(std::move(login))
    , m_progress(progress)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // methods of WebDAV and the password need care
    m_network->setTransferTimeout(timeoutMs);
}

DavClient::~DavClient() = default;

Result<DavAnswer> DavClient::send(const QByteArray &method, const QUrl &url, const QByteArray &body, const Headers &headers)
{
    QUrl to = url;
    for (int hops = 0; hops <= kRedirects; ++hops) {
        if (!to.isValid() || to.host().isEmpty() || (to.scheme() != "https"_L1 && to.scheme() != "http"_L1)) return failure(ErrorCode::Usage, {to.toString()});
        if (to.scheme() == "http"_L1 && !isLoopback(to.host())) return trouble(u"clear_text"_s, to);
        if (m_home.isEmpty()) m_home = to.host();
        if (family(to.host()) != family(m_home)) return trouble(u"redirect"_s, to);
        QUrl next;
        FLOW_ASSIGN(DavAnswer answer, once(method, to, body, headers, next));
        if (next.isEmpty()) return answer;
        to = to.resolved(next);
    }
    return trouble(u"redirect"_s, to);
}

Result<DavAnswer> DavClient::once(const QByteArray &method, const QUrl &url, const QByteArray &body, const Headers &headers, QUrl &redirect)
{
    QNetworkRequest request(url);
    request.setRawHeader("Authorization", "Basic " + (m_login.user + u':' + m_login.password).toUtf8().toBase64());
    request.setRawHeader("User-Agent", "FlowStage");
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    for (const auto &[name, value] : headers)
        request.setRawHeader(name, value);
    QBuffer sent;
    sent.setData(body);
    sent.open(QIODevice::ReadOnly);
    const std::unique_ptr<QNetworkReply> reply(m_network->sendCustomRequest(request, method, body.isEmpty() ? nullptr : &sent));
    QEventLoop loop;
    QByteArray read;
    bool tooLarge = false;
    QObject::connect(reply.get(), &QNetworkReply::readyRead, &loop, [&] {
        read += reply->readAll();
        if (read.size() > kAnswerBytes) tooLarge = true, reply->abort();
    });
    QObject::connect(reply.get(), &QNetworkReply::finished, &loop, &QEventLoop::quit);
    QTimer watch;
    QObject::connect(&watch, &QTimer::timeout, &loop, [&] {
        if (m_progress.canceled()) reply->abort();
    });
    watch.start(100);
    if (!reply->isFinished()) loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (reply->isOpen()) read += reply->readAll(); // given up: closed
    if (m_progress.canceled()) return failure(ErrorCode::Canceled);

    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (tooLarge) return trouble(u"protocol"_s, url);
    if (status == 401) return trouble(u"sign_in"_s, url);
    if (status == 413 || status == 507) return trouble(u"full"_s, url);
    if (status == 429 || status >= 500) return trouble(u"busy"_s, url, QString::number(status));
    // An answer that was cut has a status too, but is none.
    const bool whole = reply->error() == QNetworkReply::NoError || (status >= 400 && reply->error() >= QNetworkReply::ContentAccessDenied);
    if (!status || !whole) return trouble(reasonOf(*reply), url, reply->errorString());
    if (status >= 300 && status < 400) redirect = reply->attribute(QNetworkRequest::RedirectionTargetAttribute).toUrl();
    return DavAnswer{status, read, reply->rawHeader("ETag"), url};
}

} // namespace flow::caldav
