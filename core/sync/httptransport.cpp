// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/transport.h"

#include "core/sync/answererror.h"

#include <QDateTime>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QHostAddress>
#include <QJsonDocument>
#include <QLocale>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPromise>
#include <QTimeZone>
#include <QTimer>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kTimeoutMs = 60'000; // without a byte
constexpr int kPauseMs = 1'000; // where a limit says nothing of how long
constexpr int kLongestPauseMs = 10'000; // of a question; more is for the next exchange
constexpr qint64 kLongestSaidS = 3'600;

bool isLoopback(const QString &host)
{
    return host == u"localhost" || QHostAddress(host).isLoopback();
}

Error networkError(QNetworkReply &reply)
{
    QString reason = u"offline"_s;
    if (reply.error() == QNetworkReply::SslHandshakeFailedError) reason = u"tls"_s;
    else if (reply.error() == QNetworkReply::OperationCanceledError || reply.error() == QNetworkReply::TimeoutError) reason = u"timeout"_s;
    else if (reply.error() == QNetworkReply::UnknownContentError) reason = u"protocol"_s; // packed wrongly, or a little that becomes more than memory holds
    return {ErrorCode::Network, {reason, reply.url().host()}, reply.errorString()};
}

/// Retry-After: seconds or a date.
int pauseSaid(const QNetworkReply &reply)
{
    const QString said = QString::fromLatin1(reply.rawHeader("Retry-After").trimmed());
    bool isNumber = false;
    qint64 seconds = said.toLongLong(&isNumber);
    if (!isNumber) {
        QDateTime date = QLocale::c().toDateTime(said, u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
        date.setTimeZone(QTimeZone::UTC);
        if (date.isValid()) seconds = QDateTime::currentDateTimeUtc().secsTo(date);
    }
    return int(std::clamp<qint64>(seconds, 0, kLongestSaidS) * 1000);
}

/// What stands before the cloud has had enough of us for now; the cloud itself gives its limits names.
bool isToldToWait(const CloudAnswer &answer)
{
    return (answer.status == 429 && !isName(answer.message())) || (answer.status == 503 && answer.pauseMs > 0);
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

QNetworkRequest requestTo(QUrl url)
{
    if (url.scheme() == u"http" && url.host() == u"localhost") url.setHost(u"127.0.0.1"_s);
    QNetworkRequest request(url);
    // A server ends an HTTP/2 connection after so many requests, or when nothing was asked for a minute. Qt (6.8) then fails the
    // next question instead of asking it on a new one, and we ask one after the other anyway.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    return request;
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
    , m_pauses(std::make_unique<QObject>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes nowhere else
    m_network->setTransferTimeout(kTimeoutMs);
}

HttpTransport::~HttpTransport() = default;

void HttpTransport::close()
{
    m_closed = true;
    m_pauses = std::make_unique<QObject>(); // whoever waits in one is told by its promise, which goes
    for (QNetworkReply *reply : m_network->findChildren<QNetworkReply *>()) reply->abort();
}

QFuture<Result<CloudAnswer>> HttpTransport::ask(const QString &function, const QByteArray &body)
{
    if (m_closed) return QtFuture::makeReadyValueFuture(Result<CloudAnswer>(failure(ErrorCode::Canceled)));
    QUrl url = m_url;
    QString path = url.path();
    if (!path.endsWith(u'/')) path += u'/';
    url.setPath(path + u"rpc/"_s + function);
    QNetworkRequest request = requestTo(url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, "application/json");
    request.setRawHeader("Accept", "application/json");
    if (!m_token.isEmpty()) request.setRawHeader("Authorization", "Bearer " + m_token);
    const auto promise = std::make_shared<QPromise<Result<CloudAnswer>>>();
    promise->start();
    send(request, body, promise, m_limits.pausesMs);
    return promise->future();
}

void HttpTransport::send(const QNetworkRequest &request, const QByteArray &body, const Promise &promise, int pausesMs)
{
    answerOf(m_network->post(request, body), m_limits).then(m_network.get(), [=, this](const Result<CloudAnswer> &answer) {
        const bool waits = answer && isToldToWait(*answer);
        const int pause = waits ? std::max(kPauseMs, answer->pauseMs) : 0;
        m_notBefore = pause > kLongestPauseMs ? QDateTime::currentMSecsSinceEpoch() + pause : 0;
        if (!m_closed && waits && pause <= std::min(kLongestPauseMs, pausesMs))
            return QTimer::singleShot(pause, m_pauses.get(), [=, this] { send(request, body, promise, pausesMs - pause); });
        promise->addResult(answer);
        promise->finish();
    });
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
        if (status && whole) promise->addResult(CloudAnswer{status, reply->readAll(), pauseSaid(*reply)});
        else promise->addResult(Result<CloudAnswer>(std::unexpected(*tooMuch ? Error{ErrorCode::Network, {u"protocol"_s}, u"an answer without end"_s} : networkError(*reply))));
        promise->finish();
        reply->deleteLater();
    });
    return promise->future();
}

} // namespace flow
