// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/workspace/travelestimate.h"

#include <QTest>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

class TravelEstimateTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roadsAreLongerThanTheCrowFlies();
    void nobodyDrivesThroughTheSea_data();
    void nobodyDrivesThroughTheSea();
    void farAwayIsFlownTo();
    void withoutFlyingAnOceanHasNoWay();
    void breaksTakeTime();
    void thereAndBackTakeTheSame();
};

namespace {

const TravelPoint kParis{{48.857, 2.352}, u"FR"_s}, kLyon{{45.748, 4.847}, u"FR"_s}, kLondon{{51.507, -0.128}, u"GB"_s},
    kDublin{{53.35, -6.26}, u"IE"_s}, kBelfast{{54.597, -5.93}, u"GB"_s}, kAjaccio{{41.927, 8.735}, u"FR"_s}, kPalermo{{38.116, 13.361}, u"IT"_s},
    kStockholm{{59.329, 18.068}, u"SE"_s}, kHelsinki{{60.17, 24.94}, u"FI"_s}, kCopenhagen{{55.676, 12.568}, u"DK"_s},
    kNewYork{{40.713, -74.006}, u"US"_s}, kPalma{{39.57, 2.65}, u"ES"_s}, kMalaga{{36.72, -4.42}, u"ES"_s};

TravelHabits onGround()
{
    TravelHabits habits;
    habits.flyFromKm = 0;
    return habits;
}

} // namespace

void TravelEstimateTest::roadsAreLongerThanTheCrowFlies()
{
    const auto way = estimateTravel(kParis, kLyon, onGround());
    QVERIFY(way);
    QCOMPARE(way->mode, LegMode::Road);
    const double crow = distanceKm(kParis.at, kLyon.at);
    QVERIFY(way->km > crow * 1.1 && way->km < crow * 1.5);
    QVERIFY(way->minutes > 270 && way->minutes < 420); // 4 h 30 and a break in truth
    QCOMPARE(way->cost, 0.0);
    QVERIFY(way->co2 > 0);
}

void TravelEstimateTest::nobodyDrivesThroughTheSea_data()
{
    QTest::addColumn<TravelPoint>("from");
    QTest::addColumn<TravelPoint>("to");
    QTest::newRow("channel") << kParis << kLondon;
    QTest::newRow("irish sea") << kLondon << kDublin;
    QTest::newRow("northern ireland") << kLondon << kBelfast;
    QTest::newRow("two crossings") << kParis << kBelfast;
    QTest::newRow("corsica") << kLyon << kAjaccio;
    QTest::newRow("sicily") << kLyon << kPalermo;
    QTest::newRow("balearics") << kLyon << kPalma;
    QTest::newRow("sweden") << kParis << kStockholm;
    QTest::newRow("finland") << kStockholm << kHelsinki;
}

void TravelEstimateTest::nobodyDrivesThroughTheSea()
{
    QFETCH(const TravelPoint, from);
    QFETCH(const TravelPoint, to);
    const auto way = estimateTravel(from, to, onGround());
    QVERIFY(way);
    QCOMPARE(way->mode, LegMode::Ferry);
    QVERIFY(way->cost > 0);
    QVERIFY(way->drivenKm < way->km);
    QVERIFY(way->path.size() >= 4);
    QCOMPARE(way->path.front(), from.at);
    QCOMPARE(way->path.back(), to.at);
}

void TravelEstimateTest::farAwayIsFlownTo()
{
    const auto way = estimateTravel(kNewYork, kParis, TravelHabits());
    QVERIFY(way);
    QCOMPARE(way->mode, LegMode::Flight);
    const TravelHabits habits;
    QCOMPARE(way->fare, habits.flightTicket + habits.flightPerKm * way->km); // of one person
    QCOMPARE(way->cost, 0);
    const auto south = estimateTravel(kStockholm, kMalaga, TravelHabits());
    QCOMPARE(south->mode, LegMode::Flight);
    QCOMPARE(estimateTravel(kParis, kLyon, TravelHabits())->mode, LegMode::Road);
}

void TravelEstimateTest::withoutFlyingAnOceanHasNoWay() { QVERIFY(!estimateTravel(kNewYork, kParis, onGround())); }

void TravelEstimateTest::breaksTakeTime()
{
    TravelHabits hurried = onGround();
    hurried.breakAfterMinutes = 0;
    QVERIFY(estimateTravel(kParis, kLyon, onGround())->minutes >= estimateTravel(kParis, kLyon, hurried)->minutes + 15);
}

void TravelEstimateTest::thereAndBackTakeTheSame()
{
    for (const auto &[a, b] : {std::pair(kParis, kLondon), std::pair(kLyon, kAjaccio), std::pair(kCopenhagen, kParis)}) {
        const auto there = estimateTravel(a, b, onGround()), back = estimateTravel(b, a, onGround());
        QVERIFY(std::abs(there->km - back->km) < there->km * 0.02);
        QVERIFY(std::abs(there->minutes - back->minutes) < 31);
    }
}


QTEST_GUILESS_MAIN(TravelEstimateTest)
#include "tst_travelestimate.moc"
