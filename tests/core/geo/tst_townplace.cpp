// SPDX-License-Identifier: GPL-3.0-or-later
// Where a record stands on the map after its town was written by hand.
#include "core/geo/townplace.h"

#include "core/entities.h"
#include "core/geo/coordinate.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

class TownPlaceTest : public QObject
{
    Q_OBJECT

    using Values = QMap<QString, QVariant>;
    std::optional<PlaceMemo> m_places;

    Values changed(const Entity &entity, const Values &before, const Values &changes, const QStringList &homes = {})
    {
        return placedByTown(*m_places, homes, entity, [&](const QString &field) { return before.value(field); }, changes);
    }
    static double kmFrom(const Values &values, const LatLon &at)
    {
        return values.value(u"latitude"_s).isNull() ? -1 : distanceKm({values.value(u"latitude"_s).toDouble(), values.value(u"longitude"_s).toDouble()}, at);
    }
    static constexpr LatLon kLyon{45.7589, 4.8414}, kParis{48.8534, 2.3488};

private Q_SLOTS:
    void initTestCase()
    {
        const auto gazetteer = Gazetteer::load();
        QVERIFY(gazetteer);
        m_places.emplace(*gazetteer);
    }

    void aNewRecordStandsInItsTown()
    {
        const Values venue = changed(venueEntity(), {}, {{u"name"_s, u"Le Sucre"_s}, {u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}});
        QVERIFY(kmFrom(venue, kLyon) < 5);
        QCOMPARE(venue.value(u"located_by"_s), u"gazetteer"_s);
        QCOMPARE(venue.value(u"name"_s), u"Le Sucre"_s);
        const Values artist = changed(artistEntity(), {}, {{u"name"_s, u"Zoé"_s}, {u"home_town"_s, u"Lyon"_s}, {u"home_country"_s, u"FR"_s}});
        QVERIFY(kmFrom(artist, kLyon) < 5);
        QVERIFY(!artist.contains(u"located_by"_s)); // artists have no such field
    }

    void aTownWithoutCountryIsLookedForAtHome()
    {
        const Values here = changed(venueEntity(), {}, {{u"name"_s, u"A"_s}, {u"town"_s, u"Valence"_s}}, {u"FR"_s});
        QVERIFY(kmFrom(here, {44.9333, 4.8917}) < 10);
    }

    void aTownThatNobodyKnowsIsOnNoMap()
    {
        const Values values = changed(venueEntity(), {}, {{u"name"_s, u"A"_s}, {u"town"_s, u"Xyzzyville"_s}});
        QVERIFY(values.contains(u"latitude"_s) && values.value(u"latitude"_s).isNull());
    }

    void aGuessedPlaceGoesWithItsTown()
    {
        const Values before{{u"town"_s, u"Paris"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, kParis.lat}, {u"longitude"_s, kParis.lon}, {u"located_by"_s, u"gazetteer"_s}};
        QVERIFY(kmFrom(changed(venueEntity(), before, {{u"town"_s, u"Lyon"_s}}), kLyon) < 5);
        const Values nowhere = changed(venueEntity(), before, {{u"town"_s, QVariant()}});
        QVERIFY(nowhere.contains(u"latitude"_s) && nowhere.value(u"latitude"_s).isNull() && nowhere.value(u"located_by"_s).isNull());
    }

    void aPointThatSomebodyGaveStaysNearItsTown()
    {
        const LatLon villeurbanne{45.7719, 4.8902};
        for (const QString &by : {u"person"_s, u"given"_s}) {
            const Values before{{u"town"_s, u"Villeurbanne"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, villeurbanne.lat}, {u"longitude"_s, villeurbanne.lon}, {u"located_by"_s, by}};
            QVERIFY(!changed(venueEntity(), before, {{u"town"_s, u"Lyon"_s}}).contains(u"latitude"_s)); // spelled otherwise, the same house
            QVERIFY(!changed(venueEntity(), before, {{u"town"_s, u"Xyzzyville"_s}}).contains(u"latitude"_s));
            QVERIFY(kmFrom(changed(venueEntity(), before, {{u"town"_s, u"Paris"_s}}), kParis) < 5); // moved away
        }
    }

    void whatWasNeverPlacedIsPlacedWhenItsTownIsSaidAgain()
    {
        const Values before{{u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}};
        QVERIFY(kmFrom(changed(venueEntity(), before, {{u"town"_s, u"Lyon"_s}}), kLyon) < 5);
        QCOMPARE(changed(venueEntity(), before, {{u"capacity"_s, 300}}).size(), 1);
    }

    void otherFieldsMoveNothing()
    {
        const Values before{{u"town"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, kParis.lat}, {u"longitude"_s, kParis.lon}, {u"located_by"_s, u"doubtful"_s}};
        QCOMPARE(changed(venueEntity(), before, {{u"capacity"_s, 300}}).size(), 1);
        QCOMPARE(changed(venueEntity(), before, {{u"town"_s, u"Lyon"_s}}).size(), 1); // written again
        const Values picked{{u"town"_s, u"Paris"_s}, {u"latitude"_s, 1.0}, {u"longitude"_s, 2.0}};
        QCOMPARE(changed(venueEntity(), before, picked), picked); // whoever gives a point means it
        const Values product{{u"name"_s, u"Vinyl"_s}, {u"country"_s, u"FR"_s}};
        QCOMPARE(changed(productEntity(), {}, product), product);
        const Values clause{{u"place"_s, u"Lyon"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, kLyon.lat}, {u"longitude"_s, kLyon.lon}};
        QCOMPARE(changed(exclusivityEntity(), clause, {{u"country"_s, u"DE"_s}}).size(), 1); // its place is no town
    }
};

QTEST_GUILESS_MAIN(TownPlaceTest)
#include "tst_townplace.moc"
