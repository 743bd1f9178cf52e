// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/locationprovider.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

/// Answers as Nominatim and OSRM do.
class Service : public QTcpServer
{
    Q_OBJECT
public:
    QByteArray geocoding, routing;
    QStringList asked;
    Service()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] {
                    const QString path = QString::fromLatin1(socket->readAll()).section(u' ', 1, 1);
                    asked.append(path);
                    const QByteArray body = path.startsWith(u"/search") ? geocoding : routing;
                    socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: "
                        + QByteArray::number(body.size()) + "\r\n\r\n" + body);
                });
        });
        listen(QHostAddress::LocalHost);
    }
};

class TestLocationProvider : public QObject
{
    Q_OBJECT

    static QVariantMap parameters(const Service &service)
    {
        const QString host = u"http://127.0.0.1:%1"_s.arg(service.serverPort());
        return {{u"osm.useragent"_s, u"FlowStage/test"_s}, {u"osm.geocoding.host"_s, host},
            {u"osm.routing.host"_s, host + u"/route/v1/driving/"_s},
            {u"osm.mapping.providersrepository.disabled"_s, true}};
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!LocationGeoProvider::plugins().contains(u"osm"_s)) QSKIP("the osm plugin is not installed");
    }

    void placesComeFromTheService()
    {
        Service service;
        service.geocoding =
            R"([{"lat":"52.5108","lon":"13.3989","display_name":"Berlin, Germany","boundingbox":["52.3","52.7","13.0","13.8"],
            "address":{"city":"Berlin","country":"Germany","country_code":"de"}}])";
        LocationGeoProvider provider(u"osm"_s, parameters(service));
        auto future = provider.geocode(u"Berlin"_s);
        QTRY_VERIFY(future.isFinished());
        const auto places = future.result();
        QVERIFY(places);
        QVERIFY(distanceKm(places->first().at, {52.5108, 13.3989}) < 0.1);
        QCOMPARE(places->first().country, u"DE"_s);
        QVERIFY(service.asked.first().contains(u"Berlin"));
    }

    void nothingFoundIsNoPlace()
    {
        Service service;
        service.geocoding = "[]";
        LocationGeoProvider provider(u"osm"_s, parameters(service));
        auto future = provider.geocode(u"Nowhere"_s);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, ErrorCode::NotFound);
    }

    void waysComeFromTheService()
    {
        Service service;
        service.routing =
            R"({"code":"Ok","routes":[{"distance":12345.6,"duration":900,"geometry":"_ibE_seK_seK_seK",
            "legs":[{"distance":12345.6,"duration":900,"summary":"","steps":[
            {"distance":12345.6,"duration":900,"geometry":"_ibE_seK_seK_seK","mode":"driving","driving_side":"right","name":"A1","intersections":[],
             "maneuver":{"type":"depart","location":[0.2,0.1],"bearing_before":0,"bearing_after":90}},
            {"distance":0,"duration":0,"geometry":"_ibE_seK_seK_seK","mode":"driving","driving_side":"right","name":"A1","intersections":[],
             "maneuver":{"type":"arrive","location":[0.4,0.3],"bearing_before":0,"bearing_after":0}}]}]}],"waypoints":[]})";
        LocationGeoProvider provider(u"osm"_s, parameters(service));
        auto future = provider.route({52.5, 13.4}, {48.8, 2.3});
        QTRY_VERIFY(future.isFinished());
        const auto way = future.result();
        QVERIFY(way);
        QVERIFY(!way->isEstimate);
        QVERIFY(qAbs(way->km - 12.3456) < 0.01);
        QCOMPARE(way->minutes, 15.0);
    }

    void aDeadServiceIsANetworkError()
    {
        auto service = std::make_unique<Service>();
        const QVariantMap known = parameters(*service);
        service.reset();
        LocationGeoProvider provider(u"osm"_s, known);
        auto future = provider.geocode(u"Berlin"_s);
        QTRY_VERIFY(future.isFinished());
        QVERIFY(!future.result());
        QCOMPARE(future.result().error().code, ErrorCode::Network);
    }
};

QTEST_GUILESS_MAIN(TestLocationProvider)
#include "tst_locationprovider.moc"
