// SPDX-License-Identifier: GPL-3.0-or-later
// What stands between a workspace and its cloud answers, and not the cloud: the page of a hotel, a proxy that limits, another
// server. Each has a reason with a sentence, and none is taken for a refusal of the cloud.
#include "core/sync/account.h"
#include "ui/text/errortext.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class StrangeAnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areToldFromTheCloud_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("reason");
        const QByteArray page = "<html><body>Welcome</body></html>";
        QTest::newRow("a page that sends elsewhere") << QByteArray("302 Found\r\nLocation: http://127.0.0.1:9/login") << page << u"redirected"_s;
        QTest::newRow("a page") << QByteArray("200 OK") << page << u"protocol"_s;
        QTest::newRow("another server") << QByteArray("404 Not Found") << page << u"protocol"_s;
        QTest::newRow("a proxy that limits") << QByteArray("429 Too Many Requests") << page << u"busy"_s;
        QTest::newRow("a proxy without the cloud") << QByteArray("502 Bad Gateway") << page << u"busy"_s;
        QTest::newRow("a proxy that lets nobody through") << QByteArray("403 Forbidden") << page << u"protocol"_s;
        QTest::newRow("other types") << QByteArray("200 OK") << QByteArray("{\"access\":5,\"org\":{}}") << u"protocol"_s;
        QTest::newRow("half an answer") << QByteArray("200 OK\r\nContent-Length: 4000") << QByteArray("{\"access\":\"a.b") << u"offline"_s;
        QTest::newRow("the cloud itself") << QByteArray("401 Unauthorized") << QByteArray("{\"message\":\"wrong_mail_or_password\"}") << u"sign_in"_s;
        QTest::newRow("the cloud itself, with a name") << QByteArray("429 Too Many Requests") << QByteArray("{\"message\":\"too_many_attempts\"}") << u"too_many_attempts"_s;
    }
    void areToldFromTheCloud()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, body);
        QFETCH(QString, reason);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, &server, [&] {
            QTcpSocket *const socket = server.nextPendingConnection();
            connect(socket, &QTcpSocket::readyRead, socket, [socket, head, body] {
                if (!socket->readAll().contains("hunter2")) return; // not all of the request yet
                socket->write("HTTP/1.1 " + head + (head.contains("Length") ? "" : "\r\nContent-Length: " + QByteArray::number(body.size())) + "\r\nConnection: close\r\n\r\n" + body);
                socket->disconnectFromHost();
            });
        });
        const auto transport = HttpTransport::make(QUrl(u"http://127.0.0.1:%1"_s.arg(server.serverPort())), {.pausesMs = 0});
        QVERIFY(transport);
        Account account(**transport, u"a@x.example"_s, [] { return u"hunter2"_s; });
        const auto done = account.signIn();
        QVERIFY(!done);
        QCOMPARE(done.error().args.value(0), reason);
        // In words: nothing is left open in the sentence, and no name of ours stands in it.
        const QString words = ui::errorText(done.error());
        QVERIFY2(!words.contains(u'%') && !words.contains(u": .") && !words.contains(u'_') && words.size() > 20, qPrintable(words));
    }
};

QTEST_GUILESS_MAIN(StrangeAnswersTest)
#include "tst_strangeanswers.moc"
