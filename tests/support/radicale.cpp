// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/radicale.h"

#include <QElapsedTimer>
#include <QFile>
#include <QStandardPaths>

namespace flow::test {

using namespace Qt::StringLiterals;

namespace {

quint16 freePort()
{
    QTcpServer probe;
    probe.listen(QHostAddress::LocalHost);
    return probe.serverPort();
}

bool write(const QString &path, const QString &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

} // namespace

Radicale::~Radicale() { stop(); }

QString Radicale::start()
{
    const QString python = QStandardPaths::findExecutable(u"python3"_s, {u"/usr/bin"_s});
    if (python.isEmpty() || QProcess::execute(python, {u"-c"_s, u"import radicale"_s}) != 0) return u"there is no Radicale (python3-radicale)"_s;
    if (!m_port) m_port = freePort();
    const QString folder = m_folder.path();
    QString users;
    for (int i = 0; i < kUsers; ++i)
        users += user(i) + u':' + password() + u'\n';
    write(folder + u"/users"_s, users);
    write(folder + u"/config"_s,
        u"[server]\nhosts = 127.0.0.1:%1\n[auth]\ntype = htpasswd\nhtpasswd_filename = %2/users\nhtpasswd_encryption = plain\ndelay = 0\n"
        "[storage]\nfilesystem_folder = %2/collections\n[logging]\nlevel = warning\n"_s.arg(m_port).arg(folder));
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    m_process->start(python, {u"-m"_s, u"radicale"_s, u"--config"_s, folder + u"/config"_s});
    QElapsedTimer timer;
    for (timer.start(); timer.elapsed() < 20'000;) {
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, m_port);
        if (probe.waitForConnected(200)) return {};
        if (m_process->waitForFinished(50)) break;
    }
    qFatal("Radicale does not start: %s", m_process->readAll().constData());
}

void Radicale::stop()
{
    if (!m_process) return;
    m_process->terminate();
    if (!m_process->waitForFinished(5000)) m_process->kill();
    m_process->waitForFinished(1000);
    m_process.reset();
}

FaultyProxy::FaultyProxy(quint16 server)
    : m_server(server)
{
    m_listener.listen(QHostAddress::LocalHost);
    connect(&m_listener, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *client = m_listener.nextPendingConnection())
            serve(client);
    });
}

QByteArray FaultyProxy::answer(int status, const QByteArray &headers, const QByteArray &body)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Answer\r\n" + headers + "Content-Length: " + QByteArray::number(body.size()) + "\r\nConnection: close\r\n\r\n" + body;
}

void FaultyProxy::serve(QTcpSocket *client)
{
    connect(client, &QTcpSocket::disconnected, client, &QObject::deleteLater);
    auto received = std::make_shared<QByteArray>();
    connect(client, &QTcpSocket::readyRead, this, [this, client, received] {
        *received += client->readAll();
        const qsizetype head = received->indexOf("\r\n\r\n");
        if (head < 0) return;
        qsizetype length = 0;
        for (const QByteArray &line : received->left(head).split('\n'))
            if (line.toLower().startsWith("content-length:")) length = line.mid(15).trimmed().toLongLong();
        if (received->size() < head + 4 + length) return;
        const QByteArray request = std::exchange(*received, {});
        const QList<QByteArray> first = request.left(request.indexOf('\r')).split(' ');
        const Fault fault = m_rule ? m_rule({first.value(0), first.value(1), request.mid(head + 4), ++m_number}) : (++m_number, Fault{});
        if (fault.silent) return;
        if (fault.swallow || !fault.answer.isEmpty()) {
            client->write(fault.answer);
            client->disconnectFromHost();
            return;
        }
        forward(client, request, fault);
    });
}

void FaultyProxy::forward(QTcpSocket *client, const QByteArray &request, const Fault &fault)
{
    auto *server = new QTcpSocket(client);
    connect(server, &QTcpSocket::connected, server, [server, request] {
        // One request a connection, so that its end is the answer's.
        QByteArray once = request;
        once.replace("Connection: Keep-Alive", "Connection: close");
        server->write(once);
    });
    auto answer = std::make_shared<QByteArray>();
    connect(server, &QTcpSocket::readyRead, server, [server, answer] { *answer += server->readAll(); });
    connect(server, &QTcpSocket::disconnected, client, [client, answer, fault] {
        client->write(fault.cutAfter >= 0 ? answer->left(fault.cutAfter) : *answer);
        client->disconnectFromHost();
    });
    server->connectToHost(QHostAddress::LocalHost, m_server);
}

} // namespace flow::test
