// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <QUrl>

#include <memory>

class QNetworkAccessManager;
class QNetworkReply;

namespace flow {

/// Hears from the cloud that there is something new: server-sent events {head} at /poke. A poke that is lost costs nothing
/// but time. Reconnects by itself; a cloud without a relay is asked again once in ten minutes. Belongs to one thread.
class PokeListener : public QObject
{
    Q_OBJECT
public:
    explicit PokeListener(const QUrl &cloud, QObject *parent = nullptr);
    ~PokeListener() override;
    void listen(const QByteArray &token); ///< with this token from now on
    void stop();
    bool isLive() const { return m_live; }

Q_SIGNALS:
    void poked();
    void liveChanged();
    void tokenRefused(); ///< call listen() with another one

private:
    void connectNow();
    void ended();
    void setLive(bool live);

    QUrl m_url;
    QByteArray m_token;
    std::unique_ptr<QNetworkAccessManager> m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_retry, m_silence;
    QElapsedTimer m_sinceRefusal;
    int m_failures = 0;
    bool m_live = false;
};

} // namespace flow
