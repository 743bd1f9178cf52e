// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/coordinate.h"

#include <QTest>

using namespace flow;

class TestCoordinate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void distancesAreThoseOfTheSphere()
    {
        const LatLon paris{48.8566, 2.3522}, london{51.5074, -0.1278}, auckland{-36.85, 174.76},
            tahiti{-17.54, -149.57};
        QVERIFY(qAbs(distanceKm(paris, london) - 343.5) < 1);
        QCOMPARE(distanceKm(paris, paris), 0.0);
        QVERIFY(qAbs(distanceKm({0, 0}, {0, 180}) - 20015.1) < 0.1);
        QVERIFY2(distanceKm(auckland, tahiti) < 4200, "the antimeridian is no wall");
    }

    void boundsHoldWhatTheyCrossTheAntimeridianFor()
    {
        const GeoBounds pacific{-20, 170, 10, -160};
        QVERIFY(pacific.contains({0, 175}));
        QVERIFY(pacific.contains({0, -170}));
        QVERIFY(!pacific.contains({0, 0}));
        QCOMPARE(pacific.center(), (LatLon{-5, -175}));
        GeoBounds grown = GeoBounds::around({48, 2});
        grown.include({50, -1});
        QCOMPARE(grown, (GeoBounds{48, -1, 50, 2}));
    }

    void theBritishGridFollowsTheOrdnanceSurveysExample()
    {
        // OS guide, C.1: Caister water tower; its WGS84 place there comes of OSTN15, Helmert is within 5 m.
        const auto caister = fromBritishGrid(651409.903, 313177.270);
        QVERIFY(caister);
        QVERIFY(distanceKm(*caister, {52.657976, 1.716043}) < 0.005);
        QVERIFY(!fromBritishGrid(-1, 0));
        QVERIFY(!fromBritishGrid(535006, 5e6));
        QVERIFY(!fromBritishGrid(qQNaN(), 0));
    }

    void osgb36DegreesMoveAsTheGridDoes()
    {
        const LatLon listed{51.545130588780204, -0.05283064783338017}; // a London venue as its list gives it
        const LatLon moved = fromOsgb36(listed);
        const auto grid = fromBritishGrid(535006, 184765);
        QVERIFY(grid);
        QVERIFY(distanceKm(moved, *grid) < 0.002);
        const double shift = distanceKm(listed, moved) * 1000;
        QVERIFY2(shift > 110 && shift < 140, qPrintable(QString::number(shift)));
    }
};

QTEST_GUILESS_MAIN(TestCoordinate)
#include "tst_coordinate.moc"
