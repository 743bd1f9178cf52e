// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/geoprovider.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class TestGeoProvider : public QObject
{
    Q_OBJECT

    std::unique_ptr<OfflineGeoProvider> m_offline;

private Q_SLOTS:
    void initTestCase()
    {
        auto towns = Gazetteer::load();
        QVERIFY(towns);
        m_offline = std::make_unique<OfflineGeoProvider>(*towns);
    }

    void addressesLeadToTheirTown_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::newRow("town") << u"Rennes"_s << u"Rennes, Brittany, France"_s;
        QTest::newRow("town and country") << u"Vienne, Autriche"_s << u"Vienna, Austria"_s;
        QTest::newRow("state") << u"Detroit, MI"_s << u"Detroit, Michigan, United States"_s;
        QTest::newRow("address") << u"5 rue du Port, 35000 Rennes, France"_s << u"Rennes, Brittany, France"_s;
        QTest::newRow("german") << u"Am Wriezener Bahnhof, 10243 Berlin, Deutschland"_s
                                << u"Berlin, Germany"_s;
    }
    void addressesLeadToTheirTown()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        const auto found = m_offline->geocode(text).result();
        QVERIFY(found);
        QCOMPARE(found->first().label, label);
        QVERIFY(found->first().confidence > 0.7);
    }

    void whatIsNowhereIsNotFound()
    {
        const auto found = m_offline->geocode(u"Nowhereville-sur-Rien, France"_s).result();
        QVERIFY(!found);
        QCOMPARE(found.error().code, ErrorCode::NotFound);
        QVERIFY(!m_offline->geocode({}).result());
    }

    void waysAreEstimatesAndSaySo()
    {
        const auto way = m_offline->route({48.8566, 2.3522}, {45.764, 4.8357}).result();
        QVERIFY(way);
        QVERIFY(way->isEstimate);
        QVERIFY2(way->km > 450 && way->km < 520, "the road from Paris to Lyon has 465 km");
        QVERIFY(way->minutes > 240);
        QVERIFY(!m_offline->route({91, 0}, {0, 0}).result());
    }
};

QTEST_GUILESS_MAIN(TestGeoProvider)
#include "tst_geoprovider.moc"
