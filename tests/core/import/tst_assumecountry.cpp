// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/gazetteer.h"
#include "core/import/assumecountry.h"
#include "tests/support/importing.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

const QByteArray kFrench = "Salle;Ville;CP;Tél\nLe Chabada;Angers;49000;241340000\nEspace Bonnet;Bourg-en-Bresse;1000;474223344\nLa Rodia;Besançon;25000;381870000\n";

class AssumeCountryTest : public QObject
{
    Q_OBJECT

    Inspection inspected(test::TempStore &store, const QByteArray &csv)
    {
        NoProgress progress;
        Inspection found = inspectFile(test::writeFile(store.folder() + u"/list.csv"_s, csv), {}, progress).value();
        const auto done = store.read([&](Connection &c) { return assumeCountries(found, c, *m_gazetteer); });
        if (!done) qFatal("cannot read");
        return found;
    }
    QString assumed(const QByteArray &csv)
    {
        test::TempStore store;
        return inspected(store, csv).tables.front().mapping.country;
    }

    std::shared_ptr<const Gazetteer> m_gazetteer;

private Q_SLOTS:
    void initTestCase()
    {
        m_gazetteer = Gazetteer::load().value_or(nullptr);
        QVERIFY(m_gazetteer);
    }

    void phonesAndPostcodesAreReadByTheTowns()
    {
        test::TempStore store;
        const Inspection found = inspected(store, kFrench);
        QVERIFY(found.tables.front().mapping.notes.contains(MappingNote{u"countryAssumed"_s, {u"FR"_s}}));
        const auto report = test::runJob(store, importJob(store.folder() + u"/list.csv"_s, found));
        QCOMPARE(report->created, 3);
        QVERIFY(std::ranges::any_of(report->warnings, [](const ImportNote &note) { return note.code == u"countryAssumed"; }));
        QCOMPARE(test::text(store, "SELECT postcode || ' ' || phone FROM venue WHERE town = 'Bourg-en-Bresse'"), u"01000 +33474223344"_s);
        QCOMPARE(test::count(store, "SELECT count(country) FROM venue"), 0); // a guess about the file, no fact about the house
    }

    void townsOfSeveralCountriesSayNothing()
    {
        QCOMPARE(assumed("Venue;Town;Phone\nA;Angers;1\nB;Leipzig;2\nC;Sevilla;3\nD;Gent;4\n"), QString());
        QCOMPARE(assumed("Venue;Town;Phone\nA;Angers;1\n"), QString()); // one is none
        QCOMPARE(assumed("Venue;Town;Phone\nA;Qwzx;1\nB;Zzyq;2\nC;Angers;3\nD;Xqwv;4\nE;Besançon;5\n"), QString());
    }

    /// A town without a country is looked for where the other rows are, and what is not sure is to be looked at.
    void aTownWithoutACountryIsWhereTheOthersAre()
    {
        test::TempStore store;
        const Inspection found = inspected(store,
            "Salle;Ville;Pays\nA;Angers;FR\nB;Besançon;FR\nC;Nantes;France\nD;Rennes;FR\nE;Vienne;\nF;Valence;\nG;Berlin;\nH;Cambridge;\n");
        const auto report = runImport(*store, importJob(store.folder() + u"/list.csv"_s, found), {m_gazetteer}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(report);
        QCOMPARE(report->created, 8);
        QVERIFY(found.tables.front().mapping.notes.contains(MappingNote{u"countriesNamed"_s, {u"FR"_s}}));
        const auto at = [&](const QByteArray &town) { return test::text(store, QByteArray("SELECT located_by || ' ' || CAST(latitude AS INT) || ' ' || CAST(longitude AS INT) FROM venue WHERE town = '" + town + "'").constData()); };
        QCOMPARE(at("Vienne"), u"doubtful 45 4"_s); // of Isère, but one could mean the capital
        QCOMPARE(at("Valence"), u"gazetteer 44 4"_s);
        QCOMPARE(at("Berlin"), u"gazetteer 52 13"_s); // not in France, and no doubt about it
        QVERIFY(at("Cambridge").startsWith(u"doubtful"_s) || at("Cambridge").startsWith(u"gazetteer 52"_s));
        QCOMPARE(test::count(store, "SELECT count(*) FROM venue WHERE country IS NULL"), 4); // a guess is no fact about the house
    }

    /// A town of that name in two of the countries that the rows name: who knows which.
    void aTownThatTwoHomesHaveIsDoubtful()
    {
        test::TempStore store;
        const Inspection found = inspected(store, "Salle;Ville;Pays\nA;Angers;FR\nB;Besançon;FR\nC;Sevilla;ES\nD;Bilbao;ES\nE;Valence;\nF;Rennes;\n");
        QCOMPARE(runImport(*store, importJob(store.folder() + u"/list.csv"_s, found), {m_gazetteer}, std::make_shared<NoProgress>()).result()->created, 6);
        QCOMPARE(test::text(store, "SELECT located_by FROM venue WHERE town = 'Valence'"), u"doubtful"_s);
        QCOMPARE(test::text(store, "SELECT located_by FROM venue WHERE town = 'Rennes'"), u"gazetteer"_s);
    }

    void aTownWithoutACountryIsInTheAgencysCountry()
    {
        for (const auto &[country, place] : {std::pair("GB", u"52 0"_s), std::pair("US", u"42 -71"_s)}) {
            test::TempStore store;
            QVERIFY(store.write([&](Connection &c) { return c.exec(std::string("INSERT INTO setting (uid, key, value) VALUES (randomblob(16), 'country', '") + country + "')"); }).has_value());
            const Inspection found = inspected(store, "Venue;Town\nA;Cambridge\nB;Boston\n");
            QCOMPARE(runImport(*store, importJob(store.folder() + u"/list.csv"_s, found), {m_gazetteer}, std::make_shared<NoProgress>()).result()->created, 2);
            QCOMPARE(test::text(store, "SELECT CAST(latitude AS INT) || ' ' || CAST(longitude AS INT) FROM venue WHERE town = 'Cambridge'"), place);
        }
    }

    void whatIsSaidIsNotAssumed()
    {
        QCOMPARE(assumed("Venue;Town;Country\nA;Angers;\nB;Besançon;\n"), QString());
        test::TempStore store;
        QVERIFY(store.write([](Connection &c) { return c.exec("INSERT INTO setting (uid, key, value) VALUES (randomblob(16), 'country', 'BE')"); }).has_value());
        QCOMPARE(inspected(store, kFrench).tables.front().mapping.country, QString());
    }
};

} // namespace

QTEST_GUILESS_MAIN(AssumeCountryTest)
#include "tst_assumecountry.moc"
