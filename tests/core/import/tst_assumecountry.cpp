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
