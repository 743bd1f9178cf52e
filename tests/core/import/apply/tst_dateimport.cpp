// SPDX-License-Identifier: GPL-3.0-or-later
// Lists of shows, holds and deals.
#include "core/entities.h"
#include "tests/support/importing.h"

#include <algorithm>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

class DateImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesThatAreNotSureComeInAsHolds()
    {
        test::TempStore store;
        const QByteArray dates = "day;venue_name;town;status;fee;kind;doors\n"
                                 "2027-03-12;La Cigale;Paris;Option;1500;;20:00\n"
                                 "2027-03-13;Le Transbordeur;Villeurbanne;Confirmed;1800;;\n"
                                 "2027-03-14;Studio Nord;Lyon;Option;;Studio;\n";
        const ImportReport first = importCsv(store, dates, TableKind::Shows);
        QCOMPARE(first.created, 3);
        QCOMPARE(count(store, "SELECT count(*) FROM hold WHERE state = 'active' AND rank = 1 AND day = '2027-03-12' AND venue_name = 'La Cigale' AND estimate = 150000"), 1);
        QCOMPARE(count(store, "SELECT count(*) FROM show WHERE status = 'confirmed'"), 1);
        QCOMPARE(count(store, "SELECT count(*) FROM show WHERE status = 'hold'"), 1); // our own day in pencil
        QVERIFY(std::ranges::any_of(first.warnings, [](const ImportNote &note) { return note.code == u"asHold"; }));
        QVERIFY(std::ranges::any_of(first.warnings, [](const ImportNote &note) { return note.code == u"holdWithout" && note.args.contains(u"doors"); }));
        const ImportReport again = importCsv(store, dates, TableKind::Shows);
        QCOMPARE(again.created, 0);
        QCOMPARE(again.unchanged, 3);
        QCOMPARE(count(store, "SELECT count(*) FROM hold"), 1);
    }

    void rankAndExpiryOfAHoldComeInAndAnUnknownWordConfirmsNothing()
    {
        test::TempStore store;
        ImportJob job = jobByFields(writeFile(store.folder() + u"/list.csv"_s,
            "venue_name;town;day;status;hold.rank;hold.expires_at\n"
            "La Cigale;Paris;2031-03-12;Option;2;2031-02-01\n"
            "Zeche Nord;Köln;2031-03-13;option 3;;\n"
            "Kaai 7;Antwerpen;2031-03-14;1re option;;\n"
            "Salle du Lac;Lausanne;2031-03-15;Offer;;\n"
            "Tin Room;Bristol;2031-03-16;Wobbly;;\n"
            "Le Phare;Brest;2031-03-18;declined;;\n"
            "Le Bourdon;Nantes;2031-03-17;Sold out;4;\n"), TableKind::Shows);
        job.tables[0].mapping.columns.last().role = u"dayend"_s;
        const ImportReport report = *runJob(store, job);
        QCOMPARE(report.created, 7);
        QCOMPARE(count(store, "SELECT rank FROM hold WHERE venue_name = 'La Cigale'"), 2);
        const QDateTime expiry = QDateTime::fromMSecsSinceEpoch(count(store, "SELECT expires_at FROM hold WHERE venue_name = 'La Cigale'"));
        QCOMPARE(expiry.date(), QDate(2031, 2, 1));
        QCOMPARE(count(store, "SELECT rank FROM hold WHERE venue_name = 'Zeche Nord'"), 3);
        QCOMPARE(count(store, "SELECT rank FROM hold WHERE venue_name = 'Kaai 7'"), 1);
        QCOMPARE(count(store, "SELECT count(*) FROM hold WHERE venue_name IN ('Salle du Lac', 'Tin Room')"), 2);
        QCOMPARE(text(store, "SELECT group_concat(venue_name) FROM show WHERE status = 'confirmed'"), u"Le Bourdon"_s);
        QCOMPARE(count(store, "SELECT count(*) FROM show WHERE venue_name = 'Le Phare' AND status = 'cancelled'"), 1);
        QCOMPARE(count(store, "SELECT count(*) FROM hold"), 5);
    }

    void holdsOfOneRankArePutInOrderAndThoseThatCannotBeConfirmedAreCounted()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) -> Result<void> {
            Records records(c);
            for (const QString &name : {u"Lune Aride"_s, u"Tolva"_s}) FLOW_TRY(records.insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(records.insert(venueEntity(), {{u"name"_s, u"Le Bourdon"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Nantes"_s}}));
            return {};
        }));
        const ImportReport report = importCsv(store, "artist_name;venue_name;town;day;status;hold.rank\n"
                                                  "Lune Aride;Le Bourdon;Nantes;2031-03-12;Option;1\n"
                                                  "Tolva;Le Bourdon;Nantes;2031-03-12;Option;1\n"
                                                  "Lune Aride;Le Bourdon;Nantes;2031-03-12;Confirmed;\n"
                                                  "Tolva;Le Bourdon;Nantes;2020-03-12;Option;1\n", TableKind::Shows);
        QCOMPARE(report.created, 4);
        QCOMPARE(text(store, "SELECT group_concat(rank) FROM (SELECT rank FROM hold WHERE state = 'active' ORDER BY id)"), u"1,2"_s);
        QCOMPARE(count(store, "SELECT count(*) FROM hold WHERE state = 'expired' AND day = '2020-03-12' AND closed_at > 0"), 1);
        const auto noted = [&](const QString &code) {
            const auto note = std::ranges::find(report.warnings, code, &ImportNote::code);
            return note == report.warnings.end() ? 0 : note->count;
        };
        QCOMPARE(noted(u"ranksSettled"_s), 1);
        QCOMPARE(noted(u"holdBesideShow"_s), 2);
        QCOMPARE(noted(u"holdOver"_s), 1);
    }

    void aDealFindsItsArtistAndVenueAndIsCalledByThem()
    {
        test::TempStore store;
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Lune Aride"_s}, {u"status"_s, u"active"_s}}); }));
        const ImportReport report = importCsv(store, "artist_id;venue_id;stage;amount\nLune Aride;La Cigale;Option;1500\n", TableKind::Deals);
        QCOMPARE(report.created, 1);
        QCOMPARE(count(store, "SELECT count(*) FROM deal WHERE name = 'Lune Aride, La Cigale' AND stage = 'option' AND artist_id = 1"), 1);
        QCOMPARE(text(store, "SELECT v.name FROM deal d JOIN venue v ON v.id = d.venue_id"), u"La Cigale"_s);
    }

    void whatADealHasNoFieldForStaysInItsNotes()
    {
        test::TempStore store;
        const QString path = writeFile(store.folder() + u"/deals.csv"_s, "Artist;Venue;City;Country;Date;Status;Fee\nLune Aride;Le Moulin;Lyon;FR;2027-03-12;Option;2500\n");
        const auto job = jobByContent(path, {.recognise = {.kind = TableKind::Deals}});
        QVERIFY_OK(job);
        QVERIFY_OK(runJob(store, *job));
        const QString notes = text(store, "SELECT notes FROM deal");
        QVERIFY2(notes.contains(u"City: Lyon"_s) && notes.contains(u"Country: FR"_s), qPrintable(notes));
    }
};

QTEST_GUILESS_MAIN(DateImportTest)
#include "tst_dateimport.moc"
