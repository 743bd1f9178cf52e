// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport.h"

#include <QEventLoop>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimer>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 60'000; // without a byte

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Error networkError(QNetworkReply &reply)
{
    QString reason = u"offline"_s;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) reason = u"tls"_s;
    else if (reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError) reason = u"timeout"_s;
    return {ErrorCode::Network, {reason, reply.url().host()}, reply.errorString()};
}

} // namespace

QJsonObject CloudAnswer::object() const { return QJsonDocument::fromJson(body).object(); }
QString CloudAnswer::message() const { return object().value("message"_L1).toString(); }
QString CloudAnswer::code() const { return object().value("code"_L1).toString(); }

QJsonObject CloudAnswer::details() const
{
    return QJsonDocument::fromJson(object().value("details"_L1).toString().toUtf8()).object();
}

bool CloudAnswer::isTransient() const
{
    // PostgREST says 400 with no code when its database dies in the middle, and 500 for what PostgreSQL would retry.
    if (status == 400) return code().isEmpty();
    return status == 408 || status == 429 || status >= 500;
}

void detail::spinUntilFinished(const std::function<bool()> &finished, const QFuture<void> &future)
{
    if (finished()) return;
    QEventLoop loop;
    QFutureWatcher<void> watcher;
    QObject::connect(&watcher, &QFutureWatcher<void>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    if (!finished()) loop.exec(QEventLoop::ExcludeUserInputEvents);
}

Result<void> mayBeAsked(const QUrl &url)
{
    if (!url.isValid() || url.host().isEmpty()) return failure(ErrorCode::Usage, {url.toString()});
    if (url.scheme() == u"http" && !isLoopback(url.host())) return failure(ErrorCode::Network, {u"clear_text"_s, url.host()});
    if (url.scheme() != u"http" && url.scheme() != u"https") return failure(ErrorCode::Usage, {url.toString()});
    return {};
}

Result<std::unique_ptr<HttpTransport>> HttpTransport::make(const QUrl &url, const AnswerLimits &limits)
{
    FLOW_TRY(mayBeAsked(url));
    return std::unique_ptr<HttpTransport>(new HttpTransport(url, limits));
}

HttpTransport::HttpTransport(const QUrl &url, const AnswerLimits &limits)
    : m_url(url)
    , m_limits(limits)
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes nowhere else
    m_network->setTransferTimeout(kTimeoutMs);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::close()
{
    m_closed = true;
    for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>()) reply->abort();
}

QFuture<Result<CloudAnswer>> HttpTransport::ask(const QString &function, const QByteArray &body)
{
    if (m_closed) return QtFuture::makeReadyValueFuture(Result<CloudAnswer>(failure(ErrorCode::Canceled)));
    QUrl url = m_url;
    QString path = url.path();
    if (!path.endsWith(u'/')) path += u'/';
    url.setPath(path + u"rpc/"_s + function);
    QNetworkRequest request(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    request.setRawHeader("Accept", "application/json");
    if (!m_token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + m_token);
    return answerOf(m_network->post(request, body), m_limits);
}

QFuture<Result<CloudAnswer>> answerOf(QNetworkReply *reply, const AnswerLimits &limits)
{
    auto promise = std::make_shared<QPromise<Result<CloudAnswer>>>();
    promise->start();
    QTimer::singleShot(limits.ms, reply, &QNetworkReply::abort);
    auto tooMuch = std::make_shared<bool>(false);
    QObject::connect(reply, &QNetworkReply::readyRead, reply, [reply, tooMuch, limit = limits.bytes] {
        if (reply->bytesAvailable() <= limit) return;
        *tooMuch = true;
        reply->abort();
    });
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply, promise, tooMuch] {
        const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // An answer that was cut has a status too, but is none.
        const bool whole = reply->error() == QNetworkReply::NoError || (status >= 400 && reply->error() >= QNetworkReply::ContentAccessDenied);
        if (status && whole) promise->addResult(CloudAnswer{status, reply->readAll()});
        else promise->addResult(Result<CloudAnswer>(std::unexpected(*tooMuch ? Error{ErrorCode::Network, {u"protocol"_s}, u"an answer without end"_s} : networkError(*reply))));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace flow
