// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <memory>

namespace flow::test {

/// A certificate with its key, as files; the chain as the server sends it.
struct Certificate
{
    QString chain;
    QString key;
};

/// Whoever signs certificates: a root that this process trusts once `trust` was called, and one in between that signs for it, as
/// real ones do.
class Authority
{
public:
    /// Empty when all is well; otherwise why there is none, for QSKIP.
    QString start();
    void trust() const;
    struct Wish
    {
        QString host = QStringLiteral("localhost");
        bool isExpired = false;
        bool isSelfSigned = false;
        bool withoutIntermediate = false;
    };
    Certificate issue(const Wish &wish);

private:
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QTemporaryDir m_folder;
    int m_issued = 0;
};

/// nginx with the configuration of packaging/cloud, between a client and what answers at `cloud`. Only what belongs to a machine is
/// another one: port, certificate, where the cloud is. What it was asked is kept.
class WebServer
{
public:
    explicit WebServer(const QUrl &cloud) : m_cloud(cloud) { }
    ~WebServer() { stop(); }
    /// Empty when all is well; otherwise why there is none, for QSKIP. The same port each time. `more` goes into the block "http".
    QString start(const Certificate &certificate, const QByteArray &more = {});
    void stop();
    QUrl url() const { return QUrl(QStringLiteral("https://localhost:%1").arg(m_port)); }
    /// "HTTP/1.1 200 POST /rpc/sync_pull", in their order, since it was started.
    QStringList requests() const;

private:
    QUrl m_cloud;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    int m_port = 0;
};

} // namespace flow::test
