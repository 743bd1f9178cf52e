// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/orderimport.h"
#include "core/entities.h"
#include "core/import/inspection.h"
#include "core/import/previewtable.h"
#include "tests/support/importing.h"

#include <QFile>
#include <QScopeGuard>
#include <QSemaphore>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

/// Every row of every table as text, to compare before and after.
QByteArray contents(test::TempStore &store)
{
    return *store.read([](Connection &c) -> Result<QByteArray> {
        QByteArray all;
        for (const Entity *entity : allEntities()) {
            FLOW_ASSIGN(Statement rows,
                c.prepare(u"SELECT * FROM %1 ORDER BY id"_s.arg(entity->table).toStdString()));
            for (;;) {
                FLOW_ASSIGN(const bool row, rows.step());
                if (!row) break;
                all += entity->name.toUtf8();
                for (int i = 0; i < rows.columnCount(); ++i)
                    all += '|' + rows.value(i).toByteArray();
                all += '\n';
            }
        }
        FLOW_ASSIGN(const qint64 journal, c.integer("SELECT count(*) FROM journal"));
        return all + QByteArray::number(journal);
    });
}

const QByteArray kVenues =
    "name;town;capacity;email;contact.name;contact.email;@tags\n"
    "La Cigale;Paris;1 389;prog@cigale.example;Anne Petit;anne@cigale.example;rock, salle\n"
    "Le Transbordeur;Villeurbanne;1800;;;;\n"
    ";Lyon;200;;;;\n"
    "\n"
    "LA CIGALE;PARIS;1389;;;;\n";
const QByteArray kFans = "email;first_name;last_name;town;phone\n"
                         "lea@fans.example;Léa;O’Connor;Lyon;06 39 98 12 34\n"
                         "Hans@Fans.example;Hans;Müller;;\n"
                         "not a mail;X;Y;;\n"
                         "lea@fans.example;Léa;O’Connor;Lyon;\n";

/// Holds work at its first row until it is opened.
class Gate final : public Progress
{
public:
    void step(qint64, qint64 total) override
    {
        if (total > 0) return; // still copying
        m_reached.release();
        m_opened.acquire();
        m_opened.release();
    }
    bool canceled() const override { return false; }
    void waitUntilReached() { m_reached.acquire(); }
    void open() { m_opened.release(); }

private:
    QSemaphore m_reached;
    QSemaphore m_opened;
};

} // namespace

class ImportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void linesOfAnOrderMayLieFarApart();
    void anOrderWithoutEndIsRefusedAndOthersAreNot();
    void aCellIsToldOnceHoweverManyValuesItHas();
    void aNameAloneBringsNobodyAndNothing();
    void aFileOfNamesIsKnownTheSecondTime();
    void aMappingThatFittedNothingIsNoModelForTheNextFile()
    {
        test::TempStore store;
        const QByteArray dates = "artist_name;venue_name;day\nNadia Brume;La Cigale;2031-03-12\n";
        QCOMPARE(importCsv(store, dates, TableKind::Companies).rejected, 1);
        QCOMPARE(count(store, "SELECT count(*) FROM import_mapping"), 0);
        QCOMPARE(importCsv(store, dates, TableKind::Shows).created, 1);
        QCOMPARE(count(store, "SELECT count(*) FROM import_mapping"), 1);
    }

    void venuesComeInWithTheirPeopleAndTags()
    {
        test::TempStore store;
        const ImportReport report = importCsv(store, kVenues, TableKind::Venues);
        QVERIFY(report.addsUp());
        QCOMPARE(report.rows, 4);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.unchanged, 1); // in capitals, the same once more
        QCOMPARE(report.rejected, 1);
        QCOMPARE(report.duplicates, 1);
        QCOMPARE(count(store, "SELECT count(*) FROM venue"), 2);
        QCOMPARE(count(store, "SELECT capacity FROM venue WHERE name = 'La Cigale'"), 1389);
        QCOMPARE(count(store,
                     "SELECT count(*) FROM contact_role JOIN contact c ON c.id = contact_id WHERE venue_id = "
                     "1 AND c.email = 'anne@cigale.example'"),
            1);
        QCOMPARE(count(store, "SELECT count(*) FROM tagging WHERE owner_entity = 14"), 2);
        QCOMPARE(text(store, "SELECT reason || ' ' || column FROM import_reject"), u"required name"_s);
        QCOMPARE(count(store, "SELECT rows FROM import"), 4);
        QCOMPARE(count(store, "SELECT import_id FROM journal_tx WHERE cause = 'import'"), 1);
    }

    void fansComeIn()
    {
        test::TempStore store;
        const ImportReport report = importCsv(store, kFans, TableKind::Fans);
        QVERIFY(report.addsUp());
        QCOMPARE(report.rows, 4);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.unchanged, 1);
        QCOMPARE(report.rejected, 1);
        QCOMPARE(text(store, "SELECT email FROM fan WHERE id = 2"), u"hans@fans.example"_s);
        QCOMPARE(text(store, "SELECT name || '/' || phone || '/' || stage FROM fan WHERE id = 1"),
            u"Léa O’Connor/+33639981234/lead"_s);
        QCOMPARE(report.errors.first().line, 4);
        QCOMPARE(report.errors.first().reason, u"noAt"_s);
    }

    void theSameFileAgainChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<int>("kind");
        QTest::newRow("venues") << kVenues << int(TableKind::Venues);
        QTest::newRow("fans") << kFans << int(TableKind::Fans);
        QTest::newRow("contacts") << QByteArray(
            "first_name;last_name;email;company_name;job_title;phone\n"
            "Maëlle;Kerdoncuff;m@vapeur.example;La Vapeur;Programmation;\n"
            "Paul;Durand;contact@vapeur.example;La Vapeur;;\n"
            ";;;Mairie de Brest;;02 98 00 80 80\n"
            "Jean;Martin;;;;\n") << int(TableKind::Contacts);
        QTest::newRow("artists") << QByteArray("name;genre;home_town\nLes Ondes;Pop;Nantes\nKaïro;;\n")
                                 << int(TableKind::Artists);
        QTest::newRow("shows") << QByteArray(
            "day;artist_name;venue_name;town;fee\n2024-03-12;Les Ondes;La Cigale;Paris;1 200,00\n"
            "2024-03-12;Les Ondes;Point FMR;Paris;\n")
                               << int(TableKind::Shows);
        QTest::newRow("royalties") << QByteArray("title;artist_name;store;quantity;net_micros\nA;Les "
                                                 "Ondes;Spotify;3;0.0123\nA;Les Ondes;Spotify;3;0.0123\n")
                                   << int(TableKind::Royalties);
        QTest::newRow("orders") << QByteArray(
            "number;buyer_email;total;order_line.name;order_line.quantity\n"
            "#1;lea@fans.example;99,00;Vinyl;1\n#1;;;Badge;2\n#2;;12;Tee;1\n")
                                << int(TableKind::Orders);
    }
    void theSameFileAgainChangesNothing()
    {
        QFETCH(QByteArray, csv);
        QFETCH(int, kind);
        test::TempStore store;
        const ImportReport first = importCsv(store, csv, TableKind(kind));
        QVERIFY(first.addsUp());
        QVERIFY(first.created > 0);
        const ImportReport second = importCsv(store, csv, TableKind(kind));
        QVERIFY(second.addsUp());
        QCOMPARE(second.created, 0);
        QCOMPARE(second.updated, 0);
        QCOMPARE(second.rejected, first.rejected);
        QCOMPARE(second.unchanged, first.created + first.unchanged + first.updated);
    }

    void aPersonNamedInAListOfVenuesIsMadeOnceAndAnAddressBookAddsToThem()
    {
        test::TempStore store;
        const QByteArray venues = "name;town;contact.name\nLa Criée Basse;Rennes;Manon L’Hostis\n";
        importCsv(store, venues, TableKind::Venues);
        const ImportReport again = importCsv(store, venues, TableKind::Venues);
        QCOMPARE(again.unchanged, 1);
        QCOMPARE(count(store, "SELECT count(*) FROM contact"), 1);
        const ImportReport book = importCsv(store,
            "name;company_name;email\nManon L’Hostis;La Criée Basse;manon@criee.example\n", TableKind::Contacts);
        QCOMPARE(book.updated, 1);
        QCOMPARE(text(store, "SELECT email FROM contact"), u"manon@criee.example"_s);
        // the same name elsewhere, or with another address, is not the same person
        const ImportReport other = importCsv(store,
            "name;company_name;email\nManon L’Hostis;Le Silo;\nManon L’Hostis;La Criée Basse;m.lhostis@autre.example\n",
            TableKind::Contacts);
        QCOMPARE(other.updated, 0);
        QCOMPARE(text(store, "SELECT email FROM contact WHERE id = 1"), u"manon@criee.example"_s);
    }

    void aPreviewSaysWhatTheImportDoesAndWritesNothing()
    {
        test::TempStore store;
        const ImportJob job = jobByFields(writeFile(store.folder() + u"/list.csv"_s, kVenues), TableKind::Venues);
        const QByteArray before = contents(store);
        Rehearsal rehearsal(*store);
        const auto preview = previewImport(rehearsal, job, {}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(preview);
        QCOMPARE(contents(store), before);
        QCOMPARE(preview->rows[0].size(), 4);
        QCOMPARE(preview->rows[0][3].earlierLine, 2);
        QCOMPARE(int(preview->rows[0][2].action), int(RowAction::Rejected));
        const ImportReport report = *runJob(store, job);
        QCOMPARE(report.created, preview->report.created);
        QCOMPARE(report.unchanged, preview->report.unchanged);
        QCOMPARE(report.rejected, preview->report.rejected);
    }

    void nobodyWaitsForAPreview()
    {
        test::TempStore store;
        const ImportJob job = jobByFields(writeFile(store.folder() + u"/list.csv"_s, kVenues), TableKind::Venues);
        const auto gate = std::make_shared<Gate>();
        Rehearsal rehearsal(*store);
        auto preview = previewImport(rehearsal, job, {}, gate);
        const auto opened = qScopeGuard([&] { gate->open(); });
        gate->waitUntilReached();
        // In the midst of it: an edit is confirmed and read, by the one writer and every reader.
        QVERIFY_OK(store.write([](Connection &c) {
            return Records(c).insert(venueEntity(), {{u"name"_s, u"La Cigale"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Paris"_s}});
        }));
        QCOMPARE(count(store, "SELECT count(*) FROM venue"), 1);
        QVERIFY(!preview.isFinished());
        gate->open();
        QVERIFY_OK(preview.result());
        QCOMPARE(preview.result()->report.created, 2); // as the workspace was when it began
        const auto next = previewImport(rehearsal, job, {}, std::make_shared<NoProgress>()).result();
        QVERIFY_OK(next);
        QCOMPARE(next->report.created, 1); // as it is now
        QCOMPARE(next->rows[0].at(0).record, 1);
        QCOMPARE(runJob(store, job)->created, 1);
    }

    void aCorrectedRowIsJudgedAloneAsAmongTheOthers()
    {
        test::TempStore store;
        importCsv(store, "name;town;capacity\nLe Transbordeur;Lyon;1800\n", TableKind::Venues);
        ImportJob job = jobByFields(writeFile(store.folder() + u"/b.csv"_s,
                                   "name;town;capacity\nLe Sas Gris;Angers;280\n;Lyon;1800\nAutre Salle;Lyon;50\n"),
            TableKind::Venues);
        const auto quiet = std::make_shared<NoProgress>();
        const auto table = PreviewTable::make(job, *quiet);
        QVERIFY_OK(table);
        Rehearsal rehearsal(*store);
        const auto alone = [&](qint64 line) {
            return rehearsal.run(quiet, [&](Connection &c) { return (*table)->judge(c, job, {}, 0, line, *quiet); }).result();
        };
        QList<QMap<int, QString>> corrections{{}, {{0, u"Le Transbordeur"_s}}, {{0, u"Le Transbodeur"_s}},
            {{0, u"Le Transbordeur"_s}, {2, u"1900"_s}}, {{0, u"Neuve"_s}}, {{0, u"Neuve"_s}, {2, u"viele"_s}}};
        QSet<int> actions;
        for (const auto &correction : corrections) {
            job.tables[0].corrections = {{3, correction}};
            const auto all = previewImport(rehearsal, job, {}, quiet).result();
            QVERIFY_OK(all);
            for (const RowVerdict &expected : all->rows[0]) {
                const auto verdict = alone(expected.line);
                QVERIFY_OK(verdict);
                QCOMPARE(int(verdict->action), int(expected.action));
                QCOMPARE(verdict->score, expected.score);
                if (expected.action != RowAction::New) QCOMPARE(verdict->record, expected.record);
            }
            actions << int(all->rows[0].at(1).action);
        }
        QCOMPARE(actions.size(), 5); // refused, the same, alike, an update, new
        QCOMPARE(count(store, "SELECT count(*) FROM venue"), 1);
    }

    void aCancelledPreviewLeavesTheNextOneRight()
    {
        test::TempStore store;
        const ImportJob job = jobByFields(writeFile(store.folder() + u"/list.csv"_s, kVenues), TableKind::Venues);
        Rehearsal rehearsal(*store);
        const auto canceled = std::make_shared<CancelFlag>();
        canceled->cancel();
        const auto none = previewImport(rehearsal, job, {}, canceled).result();
        QVERIFY(!none);
        QCOMPARE(int(none.error().code), int(ErrorCode::Canceled));
        for (int i = 0; i < 2; ++i) { // the first leaves no trace for the second
            const auto preview = previewImport(rehearsal, job, {}, std::make_shared<NoProgress>()).result();
            QVERIFY_OK(preview);
            QCOMPARE(preview->report.created, 2);
        }
    }

    void cancelLeavesNothing()
    {
        class CancelAt final : public Progress
        {
        public:
            void step(qint64 done, qint64) override { m_done = done; }
            bool canceled() const override { return m_done >= 256; }
            std::atomic<qint64> m_done = 0;
        };
        test::TempStore store;
        QByteArray csv = "name;town\n";
        for (int i = 0; i < 2000; ++i)
            csv += "Venue " + QByteArray::number(i) + ";Town " + QByteArray::number(i % 50) + '\n';
        const ImportJob job = jobByFields(writeFile(store.folder() + u"/list.csv"_s, csv), TableKind::Venues);
        const QByteArray before = contents(store);
        const auto done = runImport(*store, job, {}, std::make_shared<CancelAt>()).result();
        QVERIFY(!done);
        QCOMPARE(int(done.error().code), int(ErrorCode::Canceled));
        QCOMPARE(contents(store), before);
        QCOMPARE(runJob(store, job)->created, 2000);
    }

    void aRefusedGiantComesBackCut()
    {
        test::TempStore store;
        const QByteArray giant(12'000'000, 'x');
        const ImportReport report = importCsv(store, "email;first_name;last_name\nnot a mail;" + giant + ";Gil\n", TableKind::Fans);
        QCOMPARE(report.rejected, 1);
        const auto csv = store.read([&](Connection &c) { return refusedRows(c, report.import); });
        QVERIFY_OK(csv);
        QVERIFY(csv->first().csv.contains("not a mail;" + giant.left(32'767) + "\u2026;Gil;2;"));
    }

    void aGiantHeaderIsKeptShort()
    {
        test::TempStore store;
        const QString path = writeFile(store.folder() + u"/giant.csv"_s, "Name,Email," + QByteArray(12'000'000, 'E') + "\nAna Gil,ana@gil.example,x\nBo Lee,bo@lee.example,y\n");
        NoProgress progress;
        const auto found = inspectFile(path, {}, progress);
        QVERIFY_OK(found);
        QCOMPARE(runJob(store, importJob(path, *found, {}))->created, 2);
    }

    void aContactOutlivesItsHugePhoto()
    {
        test::TempStore store;
        const QByteArray card = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Gil\r\nEMAIL:ana@gil.example\r\n"
                                "PHOTO;ENCODING=b;TYPE=JPEG:" + QByteArray(14'000'000, 'A') + "\r\nEND:VCARD\r\n";
        const QString path = writeFile(store.folder() + u"/phone.vcf"_s, card);
        NoProgress progress;
        const auto found = inspectFile(path, {}, progress);
        QVERIFY_OK(found);
        const ImportReport report = *runJob(store, importJob(path, *found, {}));
        QCOMPARE(report.created, 1);
        QCOMPARE(text(store, "SELECT name FROM contact"), u"Ana Gil"_s);
        QVERIFY(std::ranges::any_of(report.warnings, [](const ImportNote &n) { return n.args == QStringList{u"photo"_s, u"too_long"_s}; }));
    }

    void refusedRowsComeBackAndCanBeCorrected()
    {
        test::TempStore store;
        const ImportReport report = importCsv(store, kFans, TableKind::Fans);
        const auto csv = store.read([&](Connection &c) { return refusedRows(c, report.import); });
        QVERIFY_OK(csv);
        QCOMPARE(csv->first().csv,
            QByteArray("\xEF\xBB\xBF"
                       "email;first_name;last_name;town;phone;import_line;import_reason\r\n"
                       "not a mail;X;Y;;;4;email: noAt\r\n"));
        const auto worded = store.read([&](Connection &c) { return refusedRows(c, report.import, [](const QString &code) { return u"why "_s + code; }); });
        QVERIFY(worded->first().csv.endsWith(";4;email: why noAt\r\n"));
        QByteArray corrected = csv->first().csv.mid(3);
        corrected.replace("not a mail", "x@fans.example");
        const ImportReport again = importCsv(store, corrected, TableKind::Fans);
        QCOMPARE(again.created, 1);
        QCOMPARE(again.rejected, 0);
        QCOMPARE(text(store, "SELECT name FROM fan WHERE email = 'x@fans.example'"), u"X Y"_s);
    }

    void aVenueListBringsItsPeopleWholeAndSaysWhatTheyDo()
    {
        test::TempStore store;
        const QByteArray list = "Salle;Ville;Jauge;Programmateur;Mobile;Courriel\n"
                                "La Vapeur;Dijon;1200;L\u00e9a Martin;06 12 34 56 78;lea@vapeur.example\n"
                                "Le Chabada;Angers;900;;02 41 96 13 40;\n";
        const QString path = writeFile(store.folder() + u"/salles.csv"_s, list);
        NoProgress progress;
        const auto found = inspectFile(path, {}, progress);
        QVERIFY_OK(found);
        ImportJob job = importJob(path, *found, {});
        job.country = u"FR"_s;
        QCOMPARE(runJob(store, job)->created, 2);
        QCOMPARE(text(store, "SELECT group_concat(name || ' ' || email || ' ' || mobile) FROM contact"), u"L\u00e9a Martin lea@vapeur.example +33612345678"_s);
        QCOMPARE(text(store, "SELECT company_name || ', ' || town FROM contact"), u"La Vapeur, Dijon"_s);
        QCOMPARE(text(store, "SELECT role FROM contact_role"), u"programmer"_s);
        QCOMPARE(text(store, "SELECT phone FROM venue WHERE name = 'Le Chabada'"), u"+33241961340"_s); // nobody's: the house's
        QCOMPARE(runJob(store, job)->unchanged, 2);
    }

    void aRowThatFillsAndChangesSaysWhat()
    {
        test::TempStore store;
        importCsv(store, "name;town;capacity\nLa Cigale;Paris;1000\n", TableKind::Venues);
        const ImportReport report = importCsv(
            store, "name;town;capacity;website\nLa Cigale;Paris;1389;lacigale.example\n", TableKind::Venues);
        QCOMPARE(report.updated, 1);
        QCOMPARE(report.changes.size(), 2);
        QCOMPARE(report.changes.at(0).field, u"capacity"_s);
        QCOMPARE(report.changes.at(0).before, u"1000"_s);
        QCOMPARE(report.changes.at(0).after, u"1389"_s);
    }

    void decisionsAreObeyed()
    {
        test::TempStore store;
        importCsv(store, "name;town;capacity\nLe Transbordeur;Lyon;1800\n", TableKind::Venues);
        ImportJob job = jobByFields(
            writeFile(store.folder() + u"/b.csv"_s, "name;town;capacity\nLe Transbodeur;Lyon;1900\n"), TableKind::Venues);
        Rehearsal rehearsal(*store);
        const auto actionOf = [&](const ImportJob &j) {
            const auto p = previewImport(rehearsal, j, {}, std::make_shared<NoProgress>()).result();
            return p ? int(p->rows[0].at(0).action) : -1;
        };
        QCOMPARE(actionOf(job), int(RowAction::Look)); // alike, not the same: never merged on the name
        job.decisions.mergeAbove = 0.5;
        QCOMPARE(actionOf(job), int(RowAction::Update));
        job.decisions.mergeAbove = 2;
        job.decisions.onDuplicate = OnDuplicate::Create;
        QCOMPARE(actionOf(job), int(RowAction::New));
        job.decisions.onDuplicate = OnDuplicate::Skip;
        QCOMPARE(actionOf(job), int(RowAction::Skipped));
        job.decisions.onDuplicate = OnDuplicate::Merge;
        job.tables[0].decisions[2] = {RowDecision::Kind::Create};
        QCOMPARE(actionOf(job), int(RowAction::New));
        job.tables[0].decisions[2] = {RowDecision::Kind::Skip};
        QCOMPARE(actionOf(job), int(RowAction::Skipped));
        job.tables[0].decisions[2] = {RowDecision::Kind::Merge, 1, {{u"name"_s, FieldChoice::KeepOurs}}};
        QCOMPARE(actionOf(job), int(RowAction::Update));
        QCOMPARE(runJob(store, job)->updated, 1);
        QCOMPARE(text(store, "SELECT name || capacity FROM venue"), u"Le Transbordeur1900"_s);
    }

    void fillEmptyKeepsWhatIsThere()
    {
        test::TempStore store;
        importCsv(store, "name;town;capacity\nLa Cigale;Paris;1000\n", TableKind::Venues);
        ImportJob job = jobByFields(writeFile(store.folder() + u"/b.csv"_s, "name;town;capacity;rooms\nLa Cigale;Paris;1389;2\n"),
            TableKind::Venues);
        job.decisions.merge = MergePolicy::FillEmpty;
        QCOMPARE(runJob(store, job)->updated, 1);
        QCOMPARE(text(store, "SELECT capacity || '/' || rooms FROM venue"), u"1000/2"_s);
    }

    void nobodyIsSubscribedAgainByAFile()
    {
        test::TempStore store;
        importCsv(store,
            "email;@consent.state\nlea@fans.example;unsubscribed\nbo@fans.example;cleaned\nal@fans.example;"
            "yes\n",
            TableKind::Fans);
        QCOMPARE(
            text(store,
                "SELECT group_concat(email_consent, ' ') FROM (SELECT email_consent FROM fan ORDER BY id)"),
            u"withdrawn bounced unknown"_s);
        QCOMPARE(count(store, "SELECT count(*) FROM suppression"), 2);
        const ImportReport report = importCsv(store,
            "email;@consent.state\nlea@fans.example;yes\nbo@fans.example;subscribed\n", TableKind::Fans);
        QCOMPARE(report.unchanged, 2);
        QCOMPARE(text(store, "SELECT email_consent FROM fan WHERE id = 1"), u"withdrawn"_s);
        QVERIFY(std::ranges::any_of(report.warnings,
            [](const ImportNote &n) { return n.code == u"staysWithdrawn" && n.count == 2; }));
        QVERIFY_OK(store.write([](Connection &c) { return Records(c).remove(fanEntity(), 1); }));
        importCsv(store, "email;first_name\nlea@fans.example;Léa\n", TableKind::Fans);
        QCOMPARE(
            text(store, "SELECT email_consent FROM fan WHERE email = 'lea@fans.example'"), u"withdrawn"_s);
    }
};

void ImportTest::aNameAloneBringsNobodyAndNothing()
{
    test::TempStore store;
    importCsv(store, "name;town;contact.name\nLe Bikini;Toulouse;Anna Blum\n", TableKind::Venues);
    const ImportReport people = importCsv(store, "name;contact.name\nLe Bikini;Zed Quist\n", TableKind::Venues);
    QCOMPARE(people.look, 1);
    QCOMPARE(count(store, "SELECT count(*) FROM contact"), 1);

    importCsv(store, "email;first_name;last_name\nm@x.example;Marie;Petit\n", TableKind::Fans);
    for (const QByteArray row : {"first_name;last_name;@tags\nMarie;Petit;VIP\n", "first_name;last_name;@consent.state\nMarie;Petit;no\n",
             "first_name;last_name;@interests\nMarie;Petit;jazz\n"}) {
        const ImportReport report = importCsv(store, row, TableKind::Fans);
        QCOMPARE(report.look, 1);
        QCOMPARE(report.skipped, 1);
    }
    QCOMPARE(count(store, "SELECT count(*) FROM tagging"), 0);
    QCOMPARE(text(store, "SELECT email_consent FROM fan"), u"unknown"_s);
}

void ImportTest::aFileOfNamesIsKnownTheSecondTime()
{
    test::TempStore store;
    const QByteArray venues = "name;contact.name;@tags\nLe Bikini;Anna Blum;club\n";
    const QByteArray fans = "first_name;last_name;@tags;@consent.state\nMarie;Petit;VIP;no\nJean;Petit;;yes\n";
    importCsv(store, venues, TableKind::Venues);
    importCsv(store, fans, TableKind::Fans);
    QCOMPARE(importCsv(store, venues, TableKind::Venues).unchanged, 1);
    QCOMPARE(importCsv(store, fans, TableKind::Fans).unchanged, 2);
}

void ImportTest::linesOfAnOrderMayLieFarApart()
{
    test::TempStore store;
    QByteArray csv = "number;buyer_email;currency;order_line.name;order_line.quantity;order_line.unit_price\n";
    constexpr int kOrders = 400; // more than are kept in memory at once
    for (int pass = 0; pass < 3; ++pass)
        for (int i = 0; i < kOrders; ++i)
            csv += QByteArray::number(i) + ';' + (pass == 0 ? "p" + QByteArray::number(i) + "@x.example" : QByteArray()) + ";EUR;Part " + QByteArray::number(pass) + ";1;10,00\n";
    csv += ";;;Nobody's;1;1,00\n"; // continues the row above
    const ImportReport report = importCsv(store, csv, TableKind::Orders);
    QVERIFY(report.addsUp());
    QCOMPARE(report.rows, 3 * kOrders + 1);
    QCOMPARE(count(store, "SELECT count(*) FROM shop_order"), kOrders);
    QCOMPARE(count(store, "SELECT count(*) FROM order_line"), 3 * kOrders + 1);
    QCOMPARE(count(store, "SELECT count(*) FROM shop_order WHERE total = 3000 AND buyer_email = 'p' || number || '@x.example'"), kOrders - 1);
    QCOMPARE(importCsv(store, csv, TableKind::Orders).unchanged, 3 * kOrders + 1);
}

void ImportTest::anOrderWithoutEndIsRefusedAndOthersAreNot()
{
    test::TempStore store;
    QByteArray csv = "number;buyer_email;currency;order_line.name;order_line.quantity;order_line.unit_price\n";
    csv += "A-1;a@x.example;EUR;Tee;1;10,00\n";
    const qsizetype rows = OrderImport::kMostLines + 1;
    for (qsizetype i = 0; i < rows; ++i) csv += "all;b@x.example;EUR;Tee;1;1,00\n";
    csv += "A-2;c@x.example;EUR;Tee;1;10,00\n";
    const ImportReport report = importCsv(store, csv, TableKind::Orders);
    QVERIFY(report.addsUp());
    QCOMPARE(report.created, 2);
    QCOMPARE(report.rejected, rows);
    QCOMPARE(report.errors.first().reason, u"tooManyLines"_s);
    QCOMPARE(count(store, "SELECT count(*) FROM order_line"), 2);
    QCOMPARE(count(store, "SELECT count(*) FROM fan"), 2);
    // A cell of them is met the same way.
    csv = "number;buyer_email;currency;total;@lineitems\nB-1;b@x.example;EUR;10,00;" + QByteArray("1x Tee, ").repeated(rows) + "1x Tee\n";
    const ImportReport one = importCsv(store, csv, TableKind::Orders);
    QCOMPARE(one.rejected, 1);
    QCOMPARE(linesFromText(u"1x Tee, "_s.repeated(5 * rows)).size(), rows);
}

void ImportTest::aCellIsToldOnceHoweverManyValuesItHas()
{
    test::TempStore store;
    const ImportReport report = importCsv(store, "name;email\nLe Toit;paul@@toit\nLe Sas;a@ b@\nLe Quai;quai@example.org\n", TableKind::Venues);
    QCOMPARE(report.created, 3);
    const auto told = std::ranges::find(report.warnings, u"cellInvalid"_s, &ImportNote::code);
    QVERIFY(told != report.warnings.end());
    QCOMPARE(told->count, 2);
    QCOMPARE(told->line, 2);
}

QTEST_GUILESS_MAIN(ImportTest)
#include "tst_import.moc"
