// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/geo/gazetteer.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

/// Places that the gazetteer is not sure of, or does not know, are told: somebody has to click them on the map.
class UnknownPlacesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTheGazetteerDoesNotKnowIsToLookAtToo()
    {
        const auto gazetteer = Gazetteer::load();
        QVERIFY_OK(gazetteer);
        test::TempStore store;
        const QString path = test::writeFile(store.folder() + u"/salles.csv"_s,
            "name;town;country\nLa Vapeur;Dijon;FR\nLe Lieu;Saint-Martin;\nSalle perdue;Trifouillis-les-Oies;FR\nChez personne;;\n");
        const auto report = runImport(*store, test::jobByFields(path, TableKind::Venues), {*gazetteer}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(report);
        QCOMPARE(report->created, 4);
        QStringList names;
        for (const DoubtfulPlace &place : report->places) names << place.name;
        QCOMPARE(names, (QStringList{u"Le Lieu"_s, u"Salle perdue"_s})); // without a town nothing can be said
    }
};

QTEST_GUILESS_MAIN(UnknownPlacesTest)
#include "tst_unknownplaces.moc"
