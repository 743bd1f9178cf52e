// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>

namespace flow::test {

/// A web server that keeps what it is sent and answers with the next of `statuses`, then 200, and `headers`.
class Receiver final : public QTcpServer
{
public:
    struct Request
    {
        QHash<QByteArray, QByteArray> headers;
        QByteArray body;
    };
    QList<Request> requests;
    QList<int> statuses;
    QByteArray headers; ///< each with its end of line

    explicit Receiver(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0)
    {
        listen(address, port);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, got = QByteArray()]() mutable {
                got += socket->readAll();
                const qsizetype end = got.indexOf("\r\n\r\n");
                if (end < 0) return;
                Request request;
                for (const QByteArray &line : got.first(end).split('\n')) {
                    const qsizetype colon = line.indexOf(':');
                    if (colon > 0) request.headers.insert(line.first(colon).toLower(), line.mid(colon + 1).trimmed());
                }
                if (got.size() < end + 4 + request.headers.value("content-length").toLongLong()) return;
                request.body = got.mid(end + 4);
                requests << request;
                const int status = statuses.isEmpty() ? 200 : statuses.takeFirst();
                socket->write("HTTP/1.1 " + QByteArray::number(status) + " x\r\n" + headers + "Content-Length: 0\r\nConnection: close\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
    QString url() const { return QStringLiteral("http://127.0.0.1:%1/hook").arg(serverPort()); }
};

} // namespace flow::test
