// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/geo/locationprovider.h"
#include "core/tour/workspace/planrun.h"
#include "core/tour/workspace/roads.h"
#include "tests/support/smalltour.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// An OSRM on this machine that can be told to misbehave. Distances are those of the crow and a quarter, at 80 km/h.
class RoutingService : public QTcpServer
{
    Q_OBJECT
public:
    enum Mood { Well, Silent, Nonsense, NoRoad };
    Mood mood = Well;
    int refusals = 0; ///< answers 429 so many times first
    QStringList asked;
    std::function<void()> onAsked;

    RoutingService()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
        });
        listen(QHostAddress::LocalHost);
    }

private:
    void answer(QTcpSocket *socket)
    {
        const QString path = QString::fromLatin1(socket->readAll()).section(u' ', 1, 1);
        asked << path;
        if (onAsked) onAsked();
        if (mood == Silent) return;
        if (refusals > 0) {
            --refusals;
            socket->write("HTTP/1.1 429 Too Many Requests\r\nContent-Length: 0\r\n\r\n");
            return;
        }
        static const QRegularExpression coordinates(u"(-?[\\d.]+),(-?[\\d.]+);(-?[\\d.]+),(-?[\\d.]+)"_s);
        const auto match = coordinates.match(path);
        const double crow = distanceKm({match.captured(2).toDouble(), match.captured(1).toDouble()}, {match.captured(4).toDouble(), match.captured(3).toDouble()});
        const double metres = mood == Nonsense ? 12 : crow * 1250, seconds = metres / 80'000 * 3600;
        const QByteArray step = R"({"distance":%1,"duration":%2,"geometry":"_ibE_seK_seK_seK","mode":"driving","driving_side":"right","name":"A1","intersections":[],
            "maneuver":{"type":"depart","location":[0.2,0.1],"bearing_before":0,"bearing_after":90}})";
        QByteArray body = mood == NoRoad ? QByteArray(R"({"code":"NoRoute","message":"no road"})")
                                         : R"({"code":"Ok","routes":[{"distance":%1,"duration":%2,"geometry":"_ibE_seK_seK_seK","legs":[{"distance":%1,"duration":%2,"summary":"","steps":[)" + step + R"(]}]}],"waypoints":[]})";
        body.replace("%1", QByteArray::number(metres, 'f', 1)).replace("%2", QByteArray::number(seconds, 'f', 1));
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
};

/// Ways of a tour, looked up by Qt Location at an OSRM: kept for ever, within its limits, and the plan goes on whatever the service does.
class RoadsTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!LocationGeoProvider::plugins().contains(u"osm"_s)) QSKIP("the osm plugin is not installed");
    }
    void init() { fill(); }

    void waysAreLookedUpOnceAndKept()
    {
        RoutingService service;
        const TourQuestion before = question();
        const auto wanted = wantedWays(before, {planned()});
        QVERIFY(wanted.size() >= 4);
        const RoadFetch::Report report = fetched(service, wanted);
        QVERIFY(!report.error);
        QCOMPARE(report.stored, int(wanted.size()));
        QCOMPARE(service.asked.size(), qsizetype(wanted.size()));
        const TourQuestion after = question();
        for (const UsedWay &way : usedWays(after, planned()))
            QVERIFY2(!way.isEstimated, qPrintable(way.from + u" to "_s + way.to));
        QVERIFY(wantedWays(after, {planned()}).empty()); // nobody asks twice
        QCOMPARE(m_store->read([](Connection &c) { return c.integer("SELECT count(*) FROM travel_leg WHERE source = 'service' AND path IS NOT NULL"); }).value(), qint64(wanted.size()));
    }

    void whoIsAskedTooOftenIsAskedLater()
    {
        RoutingService service;
        service.refusals = 2;
        const auto wanted = wantedWays(question(), {planned()});
        const RoadFetch::Report report = fetched(service, wanted);
        QVERIFY(!report.error);
        QCOMPARE(report.stored, int(wanted.size()));
        QVERIFY(service.asked.size() >= qsizetype(wanted.size()) + 2); // more where it was slow
    }

    void aServiceThatIsDownLeavesEstimates()
    {
        auto service = std::make_unique<RoutingService>();
        const quint16 port = service->serverPort();
        service.reset();
        staysEstimated(fetched(port, wantedWays(question(), {planned()})));
    }

    void aServiceThatIsSilentLeavesEstimates()
    {
        RoutingService service;
        service.mood = RoutingService::Silent;
        staysEstimated(fetched(service, wantedWays(question(), {planned()})));
        QCOMPARE(service.asked.size(), 3); // given up, not asked for every way
    }

    void nonsenseIsNotKept()
    {
        RoutingService service;
        service.mood = RoutingService::Nonsense;
        const auto wanted = wantedWays(question(), {planned()});
        const RoadFetch::Report report = fetched(service, wanted);
        QCOMPARE(report.stored, 0);
        QCOMPARE(report.implausible + report.withoutRoad, int(wanted.size()));
        QVERIFY(usedWays(question(), planned()).front().isEstimated);
    }

    void aCancelKeepsWhatHasCome()
    {
        RoutingService service;
        const auto wanted = wantedWays(question(), {planned()});
        auto flag = std::make_shared<CancelFlag>();
        service.onAsked = [&] {
            if (service.asked.size() == 2) flag->cancel();
        };
        const RoadFetch::Report report = fetched(service.serverPort(), wanted, flag);
        QVERIFY(report.stored >= 1);
        QVERIFY(report.left >= 1);
        QCOMPARE(report.stored + report.left, int(wanted.size()));
        QCOMPARE(m_store->read([](Connection &c) { return c.integer("SELECT count(*) FROM travel_leg"); }).value(), report.stored);
    }

    void whatIsPlausible()
    {
        const WantedWay way{{48.857, 2.352}, {50.633, 3.066}}; // 204 km
        const auto route = [](double km, double minutes) { return RoadRoute{km, minutes, false, {}}; };
        QVERIFY(isPlausible(way, route(225, 140)));
        QVERIFY(!isPlausible(way, route(150, 140))); // shorter than the crow flies
        QVERIFY(!isPlausible(way, route(2250, 1400)));
        QVERIFY(!isPlausible(way, route(225, 20))); // 675 km/h
        QVERIFY(!isPlausible(way, route(225, 0)));
        QVERIFY(!isPlausible(way, route(-225, 140)));
        QVERIFY(!isPlausible(way, route(std::nan(""), 140)));
    }

private:
    RoadFetch::Report fetched(RoutingService &service, const std::vector<WantedWay> &ways) { return fetched(service.serverPort(), ways); }
    RoadFetch::Report fetched(quint16 port, const std::vector<WantedWay> &ways, std::shared_ptr<CancelFlag> flag = std::make_shared<CancelFlag>())
    {
        const QVariantMap parameters{{u"osm.useragent"_s, u"FlowStage/test"_s}, {u"osm.routing.host"_s, u"http://127.0.0.1:%1/route/v1/driving/"_s.arg(port)},
            {u"osm.mapping.providersrepository.disabled"_s, true}};
        RoadFetch fetch(**m_store, std::make_unique<LocationGeoProvider>(u"osm"_s, parameters, nullptr, 300), ways, std::move(flag),
            {.pauseMs = 1, .longestPauseMs = 4, .failures = 3, .batch = 3});
        std::optional<RoadFetch::Report> report;
        fetch.start([&](const RoadFetch::Report &said) { report = said; });
        [&] { QTRY_VERIFY_WITH_TIMEOUT(report.has_value(), 20'000); }();
        return report.value_or(RoadFetch::Report{});
    }

    /// The plan works all the same and says which legs are estimated.
    void staysEstimated(const RoadFetch::Report &report)
    {
        QCOMPARE(report.stored, 0);
        QVERIFY(report.error);
        QCOMPARE(report.error->code, ErrorCode::Network);
        QVERIFY(report.left > 0);
        const Scenario plan = searched(question());
        QVERIFY(plan.figures.profit > 0);
        QVERIFY(plan.figures.estimatedLegs > 0);
        const auto ways = usedWays(question(), plan);
        QVERIFY(!ways.empty());
        QVERIFY(ways.front().isEstimated);
        QCOMPARE(ways.front().from, u"Nantes"_s);
    }
};

QTEST_GUILESS_MAIN(RoadsTest)
#include "tst_roads.moc"
