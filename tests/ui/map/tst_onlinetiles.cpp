// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/mapview.h"
#include "ui/map/onlinetiles.h"
#include "ui/shell/pagemap.h"
#include "ui/shell/preferences.h"
#include "ui/theme/flowstyle.h"

#include <QApplication>
#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace flow::ui;
using namespace Qt::StringLiterals;

/// Serves red tiles slowly and remembers who asked for what, and how many asked at once.
class TileServer : public QTcpServer
{
    Q_OBJECT
public:
    QStringList paths, agents;
    int open = 0, most = 0;
    bool broken = false;

    TileServer()
    {
        QImage red(256, 256, QImage::Format_RGB32);
        red.fill(Qt::red);
        QBuffer buffer(&m_png);
        red.save(&buffer, "PNG");
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QString request = QString::fromLatin1(socket->readAll());
        paths.append(request.section(u' ', 1, 1));
        for (const QString &line : request.split(u"\r\n"_s))
            if (line.startsWith(u"user-agent:"_s, Qt::CaseInsensitive)) agents.append(line.mid(11).trimmed());
        most = std::max(most, ++open);
        QTimer::singleShot(20, socket, [this, socket] {
            --open;
            if (broken)
                socket->write("HTTP/1.1 500 No\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            else
                socket->write("HTTP/1.1 200 OK\r\nContent-Type: image/png\r\nCache-Control: "
                              "max-age=86400\r\nContent-Length: "
                    + QByteArray::number(m_png.size()) + "\r\n\r\n" + m_png);
        });
    }
    QByteArray m_png;
};

class TestOnlineTiles : public QObject
{
    Q_OBJECT

    static OnlineTileOptions options(const TileServer &server)
    {
        OnlineTileOptions options;
        options.urlTemplate = u"http://127.0.0.1:%1/{z}/{x}/{y}.png"_s.arg(server.serverPort());
        options.userAgent = u"FlowStage/test (https://example.org)"_s;
        return options;
    }
    static QImage painted(OnlineTiles &tiles, const MapCamera &camera)
    {
        QImage image(camera.view.toSize(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        tiles.paint(painter, camera);
        return image;
    }

private Q_SLOTS:
    void onlyWhatIsSeenIsFetchedTwoAtATime()
    {
        TileServer server;
        OnlineTiles tiles(options(server));
        QSignalSpy ready(&tiles, &OnlineTiles::tileReady);
        const MapCamera camera{toWorld({48.85, 2.35}), 6, {700, 500}};
        QCOMPARE(painted(tiles, camera).pixelColor(350, 250), QColor(Qt::white));
        QTRY_COMPARE(painted(tiles, camera).pixelColor(350, 250), QColor(Qt::red));
        while (ready.wait(500)) { } // until no more come
        QVERIFY2(server.most <= 2, qPrintable(QString::number(server.most)));
        QVERIFY2(server.paths.size() >= 6 && server.paths.size() <= 16, qPrintable(server.paths.join(u' ')));
        QCOMPARE(QSet<QString>(server.paths.begin(), server.paths.end()).size(), server.paths.size());
        QCOMPARE(server.agents.first(), u"FlowStage/test (https://example.org)"_s);
        QVERIFY(server.paths.first().startsWith(u"/7/"_s));
    }

    void theDiskKeepsTiles()
    {
        QTemporaryDir folder;
        TileServer server;
        OnlineTileOptions kept = options(server);
        kept.cacheFolder = folder.path();
        const MapCamera camera{toWorld({48.85, 2.35}), 6, {100, 100}};
        for (int run = 0; run < 2; ++run) {
            OnlineTiles tiles(kept);
            painted(tiles, camera);
            QTRY_COMPARE(painted(tiles, camera).pixelColor(50, 50), QColor(Qt::red));
            QTest::qWait(120);
        }
        QCOMPARE(QSet<QString>(server.paths.begin(), server.paths.end()).size(), server.paths.size());
    }

    void failedTilesAreNotAskedForAgainAtOnce()
    {
        TileServer server;
        server.broken = true;
        OnlineTiles tiles(options(server));
        const MapCamera camera{toWorld({48.85, 2.35}), 6, {60, 60}};
        for (int i = 0; i < 10; ++i) {
            painted(tiles, camera);
            QTest::qWait(40);
        }
        QVERIFY2(server.paths.size() <= 4, qPrintable(server.paths.join(u' ')));
    }

    void thePersonTurnsThemOnAndOff()
    {
        QStandardPaths::setTestModeEnabled(true);
        Theme theme;
        installTheme(*qApp, theme);
        const auto shapes = MapShapes::load();
        QVERIFY(shapes);
        TileServer server;
        Preferences preferences(u":memory:"_s);
        preferences.set(u"map/tileAddress"_s, options(server).urlTemplate);
        MapView map(*shapes, nullptr);
        map.resize(300, 200);
        map.setView({48.85, 2.35}, 6);
        followOnlineTiles(map, preferences);
        const auto middle = [&map] { return map.grab().toImage().pixelColor(150, 100); };
        QVERIFY(middle() != QColor(Qt::red));
        QTest::qWait(60);
        QVERIFY(server.paths.isEmpty()); // nobody is told what is looked at
        preferences.set(u"map/onlineTiles"_s, true);
        QTRY_COMPARE(middle(), QColor(Qt::red));
        preferences.set(u"map/onlineTiles"_s, false);
        QVERIFY(middle() != QColor(Qt::red));
    }

    void withoutATemplateNothingIsAsked()
    {
        OnlineTiles tiles({});
        QCOMPARE(painted(tiles, {{0.5, 0.5}, 3, {100, 100}}).pixelColor(50, 50), QColor(Qt::white));
    }
};

QTEST_MAIN(TestOnlineTiles)
#include "tst_onlinetiles.moc"
