// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QPromise>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;
class QNetworkRequest;

namespace flow {

/// What the cloud said.
struct CloudAnswer
{
    int status = 0;
    QByteArray body;
    int pauseMs = 0; ///< how long whoever answered asks to be left alone (Retry-After); 0: not said

    /// Of an error: PostgREST's {"code", "message", "details"}.
    QString message() const;
    QJsonObject details() const;
    QString code() const;
    /// Trouble on the way, not an answer to the question: ask the same again later.
    bool isTransient() const;

private:
    QJsonObject object() const;
};

/// Asks a function of the cloud. Answers of any status are values; an error is Network with a reason: "offline", "tls",
/// "clear_text", "timeout", "protocol" (too much, or not to be unpacked). Belongs to one thread, which runs an event loop while it waits.
class Transport
{
public:
    virtual ~Transport() = default;
    virtual QFuture<Result<CloudAnswer>> ask(const QString &function, const QByteArray &body) = 0;
    virtual void setToken(const QByteArray &token) = 0;
};

/// Beyond these an answer is given up: the connection may be that of somebody who sends without end, or a byte now and then.
struct AnswerLimits
{
    qint64 bytes = 256 << 20; ///< error: Network {"protocol"}
    int ms = 900'000; ///< for all of it; error: Network {"timeout"}
    int pausesMs = 20'000; ///< in all, while a web server says that it is asked too often; then that is the answer
};

/// JSON over HTTPS. Without TLS only to this machine itself; a certificate that does not hold ends the call, whatever the
/// user would like. Where a web server limits how often it is asked, the same is asked again when it lets us: work that takes
/// many questions (a first load, a large file) goes slower then, and not to pieces.
class HttpTransport final : public Transport
{
public:
    /// Errors: Network {"clear_text"}, Usage.
    static Result<std::unique_ptr<HttpTransport>> make(const QUrl &url, const AnswerLimits &limits = {});
    ~HttpTransport() override;

    QFuture<Result<CloudAnswer>> ask(const QString &function, const QByteArray &body) override;
    void setToken(const QByteArray &token) override { m_token = token; }
    /// Ends what is under way; from now on every question is answered with Canceled.
    void close();
    /// Milliseconds since 1970 before which the server does not want to be asked, when it said so for longer than a question
    /// waits; else 0.
    qint64 notBefore() const { return m_notBefore; }

private:
    using Promise = std::shared_ptr<QPromise<Result<CloudAnswer>>>;
    HttpTransport(const QUrl &url, const AnswerLimits &limits);
    void send(const QNetworkRequest &request, const QByteArray &body, const Promise &promise, int pausesMs);

    QUrl m_url;
    AnswerLimits m_limits;
    QByteArray m_token;
    std::unique_ptr<QNetworkAccessManager> m_network;
    std::unique_ptr<QObject> m_pauses; ///< questions that wait to be asked again
    qint64 m_notBefore = 0;
    bool m_closed = false;
};

/// Nothing is sent without TLS but to this machine itself. Errors: Network {"clear_text"}, Usage.
Result<void> mayBeAsked(const QUrl &url);
/// A request to an address of the cloud. "localhost" in the clear becomes the address itself: a name may be anybody's.
QNetworkRequest requestTo(QUrl url);
/// What a reply says when it is there, whatever its status; an error as Transport's. Deletes the reply.
QFuture<Result<CloudAnswer>> answerOf(QNetworkReply *reply, const AnswerLimits &limits = {});

/// Runs an event loop until the future has its result.
template <class T>
T await(QFuture<T> future);

/// Somebody who can say who we are; `renew` when the cloud did not take the last one.
using TokenSource = std::function<Result<QByteArray>(bool renew)>;

namespace detail {
void spinUntilFinished(const std::function<bool()> &finished, const QFuture<void> &future);
}

template <class T>
T await(QFuture<T> future)
{
    detail::spinUntilFinished([&] { return future.isFinished(); }, QFuture<void>(future));
    return future.isResultReadyAt(0) ? future.result() : T(failure(ErrorCode::Canceled));
}

} // namespace flow
