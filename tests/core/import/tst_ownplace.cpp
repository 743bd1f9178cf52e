// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/geo/gazetteer.h"
#include "tests/support/importing.h"

#include <QTest>

using namespace flow;
using namespace Qt::StringLiterals;

/// Where a known record stands on the map after a file said something of its town: what is known of it counts, too.
class OwnPlaceTest : public QObject
{
    Q_OBJECT

    std::shared_ptr<const Gazetteer> m_gazetteer;

    qint64 add(test::TempStore &store, const Entity &entity, const Values &values)
    {
        return store.write([&](Connection &c) { return Records(c).insert(entity, values); }).value_or(0);
    }
    void bring(test::TempStore &store, const QByteArray &csv, TableKind kind, MergePolicy merge = MergePolicy::Overwrite)
    {
        const QString path = test::writeFile(store.folder() + u"/list.csv"_s, csv);
        ImportJob job = test::jobByFields(path, kind);
        job.decisions.merge = merge;
        job.tables.first().decisions.insert(2, {.kind = RowDecision::Kind::Merge, .record = 1}); // the line below the header
        const auto report = runImport(*store, job, {m_gazetteer}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(report);
        QCOMPARE(report->created, 0);
    }
    QString at(test::TempStore &store, const char *table) { return test::text(store, (QByteArray("SELECT coalesce(CAST(latitude AS INT) || ' ' || CAST(longitude AS INT), 'nowhere') FROM ") + table).constData()); }

private Q_SLOTS:
    void initTestCase()
    {
        m_gazetteer = Gazetteer::load().value_or(nullptr);
        QVERIFY(m_gazetteer);
    }

    /// An agency in France, an artist in Spain, a file that says the town alone.
    void theCountryOfAKnownRecordIsItsOwn()
    {
        test::TempStore store;
        QVERIFY(store.write([](Connection &c) { return c.exec("INSERT INTO setting (uid, key, value) VALUES (randomblob(16), 'country', 'FR')"); }).has_value());
        add(store, artistEntity(), {{u"name"_s, u"Marea Alta"_s}, {u"status"_s, u"active"_s}, {u"email"_s, u"hola@marea.example"_s}, {u"home_country"_s, u"ES"_s}});
        bring(store, "name;email;home_town\nMarea Alta;hola@marea.example;Valence\n", TableKind::Artists);
        QCOMPARE(at(store, "artist"), u"39 0"_s);
        add(store, venueEntity(), {{u"name"_s, u"Sala Norte"_s}, {u"kind"_s, u"club"_s}, {u"email"_s, u"sala@norte.example"_s}, {u"country"_s, u"ES"_s}});
        bring(store, "name;email;town\nSala Norte;sala@norte.example;Valence\n", TableKind::Venues);
        QCOMPARE(at(store, "venue"), u"39 0"_s);
    }

    /// A whole address in one column is not only a street: the house stands in its town.
    void anAddressInOneCellHasATown()
    {
        test::TempStore store;
        const QString path = test::writeFile(store.folder() + u"/list.csv"_s, "name;street;email\nLe Ferrailleur;Quai des Antilles, 44200 Nantes;jo@fer.example\nL'Ubu;1 rue Saint-Hélier;a@ubu.example\n");
        const auto report = runImport(*store, test::jobByFields(path, TableKind::Venues), {m_gazetteer}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(report);
        QCOMPARE(test::text(store, "SELECT street || '/' || postcode || '/' || town FROM venue WHERE id = 1"), u"Quai des Antilles/44200/Nantes"_s);
        QCOMPARE(at(store, "venue WHERE id = 1"), u"47 -1"_s);
        QCOMPARE(test::text(store, "SELECT street FROM venue WHERE id = 2"), u"1 rue Saint-Hélier"_s);
        QCOMPARE(runImport(*store, test::jobByFields(path, TableKind::Venues), {m_gazetteer}, std::make_shared<NoProgress>()).result()->unchanged, 2); // again
    }

    /// The file's town is not taken over, so neither is its place.
    void aTownThatStaysKeepsItsPlace()
    {
        test::TempStore store;
        add(store, venueEntity(), {{u"name"_s, u"La Criée Basse"_s}, {u"kind"_s, u"club"_s}, {u"email"_s, u"la@criee.example"_s}, {u"town"_s, u"Nantes"_s}, {u"country"_s, u"FR"_s}});
        bring(store, "name;email;town;country\nLa Criée Basse;la@criee.example;Marseille;FR\n", TableKind::Venues, MergePolicy::FillEmpty);
        QCOMPARE(test::text(store, "SELECT town FROM venue"), u"Nantes"_s);
        QCOMPARE(at(store, "venue"), u"47 -1"_s);
    }

    void aCountryThatIsBroughtMovesAGuess()
    {
        test::TempStore store;
        add(store, venueEntity(), {{u"name"_s, u"El Sol"_s}, {u"kind"_s, u"club"_s}, {u"email"_s, u"el@sol.example"_s}, {u"town"_s, u"Valence"_s}, {u"latitude"_s, 44.93}, {u"longitude"_s, 4.89}, {u"located_by"_s, u"doubtful"_s}});
        bring(store, "name;email;country\nEl Sol;el@sol.example;ES\n", TableKind::Venues);
        QCOMPARE(at(store, "venue"), u"39 0"_s);
    }

    /// Points of the file are better than guesses, and those of people better than both.
    void aPointOfTheFileReplacesAGuessOnly()
    {
        const QByteArray csv = "name;email;town;country;latitude;longitude\nLe Quai;le@quai.example;Angers;FR;47.4755;-0.5655\n";
        for (const auto &[by, place] : {std::pair(u"gazetteer"_s, u"-0.5655"_s), {u"person"_s, u"-0.55"_s}}) {
            test::TempStore store;
            add(store, venueEntity(), {{u"name"_s, u"Le Quai"_s}, {u"kind"_s, u"club"_s}, {u"email"_s, u"le@quai.example"_s}, {u"town"_s, u"Angers"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 47.47}, {u"longitude"_s, -0.55}, {u"located_by"_s, by}});
            bring(store, csv, TableKind::Venues, MergePolicy::FillEmpty);
            QCOMPARE(test::text(store, "SELECT CAST(longitude AS TEXT) FROM venue"), place);
            QCOMPARE(test::text(store, "SELECT located_by FROM venue"), by == "person"_L1 ? by : u"given"_s);
        }
        test::TempStore store; // artists do not say who gave their point, and keep what a file has of it
        add(store, artistEntity(), {{u"name"_s, u"Zoé"_s}, {u"status"_s, u"active"_s}, {u"email"_s, u"zoe@zoe.example"_s}});
        bring(store, "name;email;home_town;latitude;longitude\nZoé;zoe@zoe.example;Angers;47.4755;-0.5655\n", TableKind::Artists);
        QCOMPARE(test::text(store, "SELECT CAST(longitude AS TEXT) FROM artist"), u"-0.5655"_s);
    }
};

QTEST_GUILESS_MAIN(OwnPlaceTest)
#include "tst_ownplace.moc"
