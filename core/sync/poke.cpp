// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/poke.h"

#include "core/sync/transport.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSilenceMs = 70'000; // the relay says something every 25 s
constexpr int kNoRelayMs = 600'000;
constexpr qint64 kBuffer = 64 << 10;
constexpr int kLongestMs = 120'000;

QUrl pokeUrl(QUrl cloud)
{
    QString path = cloud.path();
    if (!path.endsWith(u'/')) path += u'/';
    cloud.setPath(path + u"poke"_s);
    return cloud;
}

} // namespace

PokeListener::PokeListener(const QUrl &cloud, QObject *parent)
    : QObject(parent)
    , m_url(pokeUrl(cloud))
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy); // a token goes nowhere else
    m_retry.setSingleShot(true);
    m_silence.setSingleShot(true);
    m_silence.setInterval(kSilenceMs);
    connect(&m_retry, &QTimer::timeout, this, &PokeListener::connectNow);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        if (m_reply) m_reply->abort();
    });
}

PokeListener::~PokeListener() { stop(); }

void PokeListener::listen(const QByteArray &token)
{
    m_token = token;
    if (m_reply) return; // the open line goes on; its end asks for the newer token
    connectNow();
}

void PokeListener::stop()
{
    m_retry.stop();
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
        m_reply = nullptr;
    }
    setLive(false);
}

void PokeListener::connectNow()
{
    if (m_reply) return;
    m_retry.stop();
    QNetworkRequest request = requestTo(m_url);
    request.setRawHeader("Accept", "text/event-stream");
    request.setRawHeader("Authorization", "Bearer " + m_token);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    m_reply = m_network->get(request);
    m_reply->setReadBufferSize(kBuffer); // whatever comes from what is no relay is not kept
    m_silence.start();
    connect(m_reply, &QNetworkReply::readyRead, this, [this] {
        if (m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() != 200) return;
        m_silence.start();
        m_failures = 0;
        setLive(true);
        if (m_reply->readAll().contains("data:")) Q_EMIT poked();
    });
    connect(m_reply, &QNetworkReply::finished, this, &PokeListener::ended);
}

void PokeListener::ended()
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    m_reply->deleteLater();
    m_reply = nullptr;
    m_silence.stop();
    setLive(false);
    // The relay ends a line when its token does. Something else that always ends at once is not asked in a circle.
    const bool asked = m_sinceRefusal.isValid() && m_sinceRefusal.elapsed() < kSilenceMs;
    if ((status == 401 || status == 200) && !asked) {
        m_sinceRefusal.start();
        return Q_EMIT tokenRefused();
    }
    ++m_failures;
    const bool isNoRelay = status >= 400 && status < 500 && status != 429; // too many questions, a first load's for instance, pass
    m_retry.start(isNoRelay ? kNoRelayMs : std::min(kLongestMs, 2000 << std::min(m_failures, 10)));
}

void PokeListener::setLive(bool live)
{
    if (m_live == live) return;
    m_live = live;
    Q_EMIT liveChanged();
}

} // namespace flow
