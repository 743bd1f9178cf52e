// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>
#include <QUrl>

#include <functional>
#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace flow {

/// What the cloud said.
struct CloudAnswer
{
    int status = 0;
    QByteArray body;

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
/// "clear_text", "timeout". Belongs to one thread, which runs an event loop while it waits.
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
};

/// JSON over HTTPS. Without TLS only to this machine itself; a certificate that does not hold ends the call, whatever the
/// user would like.
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

private:
    HttpTransport(const QUrl &url, const AnswerLimits &limits);

    QUrl m_url;
    AnswerLimits m_limits;
    QByteArray m_token;
    std::unique_ptr<QNetworkAccessManager> m_network;
    bool m_closed = false;
};

/// Nothing is sent without TLS but to this machine itself. Errors: Network {"clear_text"}, Usage.
Result<void> mayBeAsked(const QUrl &url);
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
