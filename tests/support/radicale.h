// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>
#include <memory>

namespace flow::test {

/// A CalDAV server of one's own: Radicale on a free port of this machine, with a password file of many users of one password.
class Radicale
{
public:
    ~Radicale();
    /// Empty when all is well; otherwise why there is none, for QSKIP.
    QString start();
    void stop();
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_port)); }
    quint16 port() const { return m_port; }
    static constexpr int kUsers = 100;
    static QString user(int number) { return QStringLiteral("claire%1").arg(number); } ///< below kUsers; each has calendars of their own
    static QString password() { return QStringLiteral("très secret"); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
};

/// Stands before a server and lets things go wrong. Lives on the thread of the caller, whose event loop serves it while it waits.
class FaultyProxy : public QObject
{
public:
    struct Request
    {
        QByteArray method, path, body;
        int number = 0; ///< of all requests, from 1
    };
    struct Fault
    {
        QByteArray answer; ///< whole, with its head; empty: the server's own
        qsizetype cutAfter = -1; ///< bytes of the answer that arrive
        bool silent = false; ///< never answers
        bool swallow = false; ///< the request does not reach the server
    };
    using Rule = std::function<Fault(const Request &)>;

    explicit FaultyProxy(quint16 server);
    QUrl url() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(m_listener.serverPort())); }
    void setRule(Rule rule) { m_rule = std::move(rule); }
    void clear() { m_rule = {}; }
    int requests() const { return m_number; }
    static QByteArray answer(int status, const QByteArray &headers = {}, const QByteArray &body = {});

private:
    void serve(QTcpSocket *client);
    void forward(QTcpSocket *client, const QByteArray &request, const Fault &fault);

    QTcpServer m_listener;
    quint16 m_server;
    Rule m_rule;
    int m_number = 0;
};

} // namespace flow::test
