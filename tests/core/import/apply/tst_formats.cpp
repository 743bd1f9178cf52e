// SPDX-License-Identifier: GPL-3.0-or-later
// Every container from the file to the records, as the wizard does it.
#include "core/entities.h"
#include "tests/core/import/read/makezip.h"
#include "tests/support/importing.h"

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

using Rows = QList<QByteArrayList>;

const Rows kVenues{{"Nom", "Ville", "Code postal", "Jauge", "Email", "Téléphone"},
    {"La Cigale", "Paris", "75018", "1389", "prog@cigale.example", "01 49 25 81 75"},
    {"Le Quai", "Lyon", "69001", "450", "quai@lieu.example", "04 78 00 00 01"}};

QByteArray escaped(QByteArray text) { return text.replace('&', "&amp;").replace('<', "&lt;"); }

QByteArray xlsxSheet(const Rows &rows)
{
    QByteArray xml = "<sheetData>";
    for (qsizetype r = 0; r < rows.size(); ++r) {
        const QByteArray number = QByteArray::number(r + 1);
        xml += "<row r=\"" + number + "\">";
        for (qsizetype c = 0; c < rows[r].size(); ++c) {
            const QByteArray place = "<c r=\"" + QByteArray(1, char('A' + c)) + number + '"';
            const QByteArray &cell = rows[r][c];
            bool isNumber = false;
            cell.toInt(&isNumber);
            xml += isNumber ? place + "><v>" + cell + "</v></c>"
                            : place + " t=\"inlineStr\"><is><t>" + escaped(cell) + "</t></is></c>";
        }
        xml += "</row>";
    }
    return xml + "</sheetData>";
}

QByteArray odsTable(const QByteArray &name, const Rows &rows)
{
    QByteArray xml = "<table:table table:name=\"" + name + "\">";
    for (const QByteArrayList &row : rows) {
        xml += "<table:table-row>";
        for (const QByteArray &cell : row)
            xml += "<table:table-cell office:value-type=\"string\"><text:p>" + escaped(cell)
                + "</text:p></table:table-cell>";
        xml += "</table:table-row>";
    }
    return xml + "</table:table>";
}

QByteArray csv(const Rows &rows)
{
    QByteArray text;
    for (const QByteArrayList &row : rows)
        text += row.join(';') + '\n';
    return text;
}

const QByteArray kCards =
    "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Kerdoncuff;Maëlle;;;\r\nFN:Maëlle Kerdoncuff\r\nORG:La Vapeur\r\n"
    "TITLE:Programmatrice\r\nEMAIL;TYPE=WORK:maelle@vapeur.example\r\nTEL;TYPE=CELL:06 39 98 12 "
    "34\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Durand;Paul\r\nFN:Paul "
    "Durand\r\nEMAIL:paul@durand.example\r\nEND:VCARD\r\n"
    "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Anne Petit\r\nEMAIL:anne@petit.example\r\nEND:VCARD\r\n";

const QByteArray kCalendar = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nX-WR-CALNAME:Private\r\n"
                             "BEGIN:VEVENT\r\nUID:1@cal\r\nDTSTART;VALUE=DATE:20270301\r\nDTEND;VALUE=DATE:"
                             "20270308\r\nSUMMARY:Holiday\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:2@cal\r\nDTSTART:20270412T180000Z\r\nDTEND:"
                             "20270412T210000Z\r\nSUMMARY:Studio\r\nEND:VEVENT\r\n"
                             "BEGIN:VEVENT\r\nUID:3@cal\r\nDTSTART;VALUE=DATE:20270501\r\nSTATUS:"
                             "CANCELLED\r\nSUMMARY:Never\r\nEND:VEVENT\r\n"
                             "END:VCALENDAR\r\n";

struct Fixture
{
    test::TempStore store;

    ImportReport import(const QString &name, const QByteArray &content, const QString &subject = {})
    {
        auto job = test::jobByContent(test::writeFile(store.folder() + u'/' + name, content));
        if (!job) {
            qWarning() << int(job.error().code) << job.error().args << job.error().detail;
            return {};
        }
        job->subject = subject;
        const auto done = test::runJob(store, *job);
        if (!done) qWarning() << int(done.error().code) << done.error().args << done.error().detail;
        return done.value_or(ImportReport{});
    }
    qint64 count(const char *sql)
    {
        return *store.read([&](Connection &c) { return c.integer(sql); });
    }
    QString text(const char *sql)
    {
        return *store.read([&](Connection &c) { return c.text(sql); });
    }
};

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void venuesComeFromEveryKindOfTable_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("container");
        QTest::newRow("csv") << u"venues.csv"_s << csv(kVenues) << u"csv"_s;
        QTest::newRow("tsv") << u"venues.txt"_s << csv(kVenues).replace(';', '\t') << u"tsv"_s;
        QTest::newRow("xlsx") << u"venues.xlsx"_s << test::makeXlsx({.sheet = xlsxSheet(kVenues)})
                              << u"xlsx"_s;
        QTest::newRow("xlsx under another name")
            << u"venues.csv"_s << test::makeXlsx({.sheet = xlsxSheet(kVenues)}) << u"xlsx"_s;
        QTest::newRow("ods") << u"venues.ods"_s << test::makeOds(odsTable("Salles", kVenues)) << u"ods"_s;
        QTest::newRow("zip") << u"venues.zip"_s << test::makeZip({{"salles.csv", csv(kVenues)}}) << u"zip"_s;
    }
    void venuesComeFromEveryKindOfTable()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, content);
        QFETCH(QString, container);
        Fixture f;
        const ImportReport report = f.import(name, content);
        QCOMPARE(report.container, container);
        QCOMPARE(report.kind, u"venues"_s);
        QVERIFY(report.addsUp());
        QCOMPARE(report.rows, 2);
        QCOMPARE(report.created, 2);
        QCOMPARE(f.text("SELECT name||'|'||town||'|'||postcode||'|'||capacity||'|'||email||'|'||phone FROM "
                        "venue WHERE id = 1"),
            u"La Cigale|Paris|75018|1389|prog@cigale.example|+33149258175"_s);
        QCOMPARE(f.import(name, content).unchanged, 2);
        QVERIFY(*test::takeBack(f.store)); // the first: the second changed nothing that could be taken back
        QCOMPARE(f.count("SELECT count(*) FROM venue"), 0);
    }

    void anOldExcelFileComesIn()
    {
        QFile file(QStringLiteral(FLOWSTAGE_TEST_DATA "/read/xlwt.xls"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        Fixture f;
        const ImportReport report = f.import(u"old.xls"_s, file.readAll());
        QCOMPARE(report.container, u"xls"_s);
        QVERIFY(report.addsUp());
        QVERIFY(report.rows > 0);
        QVERIFY(report.created > 0);
        QCOMPARE(f.count("SELECT count(*) FROM venue"), report.records.value(u"venue"_s));
    }

    void severalSheetsComeInEachAsWhatItIs()
    {
        const Rows people{{"Prénom", "Nom", "Email", "Société", "Fonction"},
            {"Maëlle", "Kerdoncuff", "maelle@vapeur.example", "La Cigale", "Programmatrice"},
            {"Paul", "Durand", "paul@durand.example", "Mairie de Brest", "Culture"}};
        for (const auto &[name, content] :
            {std::pair{
                 u"all.ods"_s, test::makeOds(odsTable("Salles", kVenues) + odsTable("Contacts", people))},
                std::pair{u"all.zip"_s,
                    test::makeZip({{"salles.csv", csv(kVenues)}, {"sub/contacts.csv", csv(people)},
                        {"readme.pdf", "%PDF-1.4 \x01\x02\x03"}})}}) {
            Fixture f;
            const ImportReport report = f.import(name, content);
            QVERIFY(report.addsUp());
            QCOMPARE(report.rows, 4);
            QCOMPARE(report.created, 4);
            QCOMPARE(f.count("SELECT count(*) FROM venue"), 2);
            QCOMPARE(f.count("SELECT count(*) FROM contact"), 2);
            QCOMPARE(f.count("SELECT count(*) FROM contact_role WHERE venue_id = 1"),
                1); // works at a venue of the other table
            QCOMPARE(f.count("SELECT count(*) FROM company"), 1);
            // one report that says what became of each, one step to take back
            QCOMPARE(report.tables.size(), 2);
            QCOMPARE(report.tables[0].kind, u"venues"_s);
            QCOMPARE(report.tables[1].kind, u"contacts"_s);
            for (const TableReport &table : report.tables) {
                QVERIFY(!table.table.isEmpty());
                QVERIFY(table.addsUp());
                QCOMPARE(table.rows, 2);
                QCOMPARE(table.created, 2);
            }
            QCOMPARE(f.count("SELECT count(*) FROM journal_tx WHERE cause = 'import'"), 1);
        }
    }

    void hiddenSheetsStayOut()
    {
        Fixture f;
        const ImportReport report = f.import(u"hidden.xlsx"_s,
            test::makeXlsx({.sheet = xlsxSheet(kVenues),
                .workbook = "<workbook><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/><sheet "
                            "name=\"Old\" sheetId=\"2\" "
                            "state=\"hidden\" r:id=\"rId2\"/></sheets></workbook>",
                .relations =
                    "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                    "<Relationship Id=\"rId2\" Type=\"http://x/worksheet\" "
                    "Target=\"worksheets/sheet2.xml\"/>",
                .more = {{"xl/worksheets/sheet2.xml",
                    "<worksheet>" + xlsxSheet({kVenues[0], {"Old hall", "Nice", "06000", "10", "", ""}})
                        + "</worksheet>"}}}));
        QCOMPARE(report.created, 2);
        QCOMPARE(f.count("SELECT count(*) FROM venue WHERE name = 'Old hall'"), 0);
    }

    void cardsBecomeContacts()
    {
        Fixture f;
        const ImportReport report = f.import(u"phone.vcf"_s, kCards);
        QCOMPARE(report.container, u"vcard"_s);
        QCOMPARE(report.kind, u"contacts"_s);
        QVERIFY(report.addsUp());
        QCOMPARE(report.created, 3);
        QCOMPARE(f.text("SELECT "
                        "first_name||'|'||last_name||'|'||email||'|'||mobile||'|'||company_name||'|'||job_"
                        "title FROM contact WHERE id = 1"),
            u"Maëlle|Kerdoncuff|maelle@vapeur.example|+33639981234|La Vapeur|Programmatrice"_s);
        QCOMPARE(f.text("SELECT name FROM contact WHERE id = 3"), u"Anne Petit"_s);
        QCOMPARE(f.count("SELECT count(*) FROM fan"), 0);
        QCOMPARE(f.import(u"phone.vcf"_s, kCards).unchanged, 3);
    }

    void aCalendarSaysWhenItsArtistIsNotFree()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(
                Records(c).insert(artistEntity(), {{u"name"_s, u"Kaïro"_s}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(
                Records(c).insert(artistEntity(), {{u"name"_s, u"Les Ondes"_s}, {u"status"_s, u"active"_s}}));
            return {};
        }));
        const ImportReport report = f.import(u"cal.ics"_s, kCalendar, u"les ondes"_s);
        QCOMPARE(report.container, u"icalendar"_s);
        QCOMPARE(report.kind, u"availability"_s);
        QVERIFY(report.addsUp());
        QCOMPARE(report.rows, 3);
        QCOMPARE(report.created, 2);
        QCOMPARE(report.skipped, 1);
        QCOMPARE(f.text("SELECT group_concat(artist_id||' '||first_day||' '||last_day||' '||reason, ', ') "
                        "FROM (SELECT * FROM availability ORDER BY first_day)"),
            u"2 2027-03-01 2027-03-07 Holiday, 2 2027-04-12 2027-04-12 Studio"_s);
        QCOMPARE(f.text("SELECT group_concat(kind, ' ') FROM (SELECT * FROM availability ORDER BY first_day)"), u"unavailable tentative"_s); // three hours leave time for a show
        const ImportReport again = f.import(u"cal.ics"_s, kCalendar, u"les ondes"_s);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(f.count("SELECT count(*) FROM availability"), 2);
    }

    /// The calendar of an artist is imported every week: what was moved is moved, and nothing is there twice.
    void aCalendarThatChangedMovesItsBlocks()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Les Ondes"_s}, {u"status"_s, u"active"_s}}); }));
        const auto calendar = [](const QByteArray &single, const QByteArray &moved) {
            return "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"
                   "BEGIN:VEVENT\r\nUID:one@cal\r\nDTSTART;VALUE=DATE:" + single + "\r\nSUMMARY:Studio\r\nEND:VEVENT\r\n"
                   "BEGIN:VEVENT\r\nUID:weekly@cal\r\nDTSTART;VALUE=DATE:20270401\r\nRRULE:FREQ=WEEKLY;COUNT=3\r\nSUMMARY:Teaching\r\nEND:VEVENT\r\n"
                 + (moved.isEmpty() ? QByteArray() : "BEGIN:VEVENT\r\nUID:weekly@cal\r\nRECURRENCE-ID;VALUE=DATE:20270408\r\nDTSTART;VALUE=DATE:" + moved + "\r\nSUMMARY:Teaching\r\nEND:VEVENT\r\n")
                 + "BEGIN:VEVENT\r\nDTSTART;VALUE=DATE:20270601\r\nSUMMARY:No uid\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
        };
        const auto days = [&f] { return f.text("SELECT group_concat(reason || ' ' || substr(first_day, 6), ', ') FROM (SELECT * FROM availability ORDER BY first_day)"); };
        QCOMPARE(f.import(u"cal.ics"_s, calendar("20270301", {}), u"Les Ondes"_s).created, 5);
        const QString before = days();
        QCOMPARE(before, u"Studio 03-01, Teaching 04-01, Teaching 04-08, Teaching 04-15, No uid 06-01"_s);
        QCOMPARE(f.import(u"cal.ics"_s, calendar("20270301", {}), u"Les Ondes"_s).unchanged, 5);
        QCOMPARE(days(), before);
        const ImportReport moved = f.import(u"cal.ics"_s, calendar("20270305", "20270409"), u"Les Ondes"_s);
        QCOMPARE(moved.updated, 2);
        QCOMPARE(moved.created, 0);
        QCOMPARE(days(), u"Studio 03-05, Teaching 04-01, Teaching 04-09, Teaching 04-15, No uid 06-01"_s);
    }

    /// Of several versions of an event the newest counts; what only shares a uid without being a version is all kept.
    void theNewestVersionOfAnEventCounts()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) { return Records(c).insert(artistEntity(), {{u"name"_s, u"Les Ondes"_s}, {u"status"_s, u"active"_s}}); }));
        const auto event = [](const QByteArray &uid, const QByteArray &sequence, const QByteArray &day) {
            return "BEGIN:VEVENT\r\nUID:" + uid + "\r\nSEQUENCE:" + sequence + "\r\nDTSTART;VALUE=DATE:" + day + "\r\nEND:VEVENT\r\n";
        };
        const ImportReport report = f.import(u"cal.ics"_s, "BEGIN:VCALENDAR\r\n" + event("a", "0", "20270312") + event("a", "5", "20270314") + event("a", "0", "20270313")
                + event("same", "1", "20270401") + event("same", "1", "20270402") + "END:VCALENDAR\r\n", u"Les Ondes"_s);
        QCOMPARE(report.created, 3);
        QCOMPARE(f.text("SELECT group_concat(first_day, ' ') FROM (SELECT * FROM availability ORDER BY first_day)"), u"2027-03-14 2027-04-01 2027-04-02"_s);
    }

    /// Our own calendar that comes back does not block the artist on every one of her own shows.
    void whatWeWroteIntoACalendarIsKnownAsOurs()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) -> Result<void> {
            FLOW_TRY(Records(c).insert(artistEntity(), {{u"name"_s, u"Les Ondes"_s}, {u"status"_s, u"active"_s}}));
            FLOW_TRY(Records(c).insert(showEntity(), {{u"artist_id"_s, 1}, {u"venue_name"_s, u"De Loods"_s}, {u"day"_s, u"2027-03-12"_s}, {u"status"_s, u"confirmed"_s}}));
            return {};
        }));
        const QByteArray uid = f.text("SELECT lower(substr(hex(uid),1,8)||'-'||substr(hex(uid),9,4)||'-'||substr(hex(uid),13,4)||'-'||substr(hex(uid),17,4)||'-'||substr(hex(uid),21)) FROM show").toLatin1();
        const auto event = [](const QByteArray &id) { return "BEGIN:VEVENT\r\nUID:" + id + "@flowstage\r\nDTSTART;VALUE=DATE:20270312\r\nSUMMARY:De Loods\r\nEND:VEVENT\r\n"; };
        const ImportReport report = f.import(u"own.ics"_s, "BEGIN:VCALENDAR\r\n" + event(uid) + event("01890a5d-ac96-774b-bcce-b302099a8057") + "END:VCALENDAR\r\n", u"Les Ondes"_s);
        QCOMPARE(report.skipped, 1);
        QCOMPARE(report.created, 1); // of another agency that works with Flow Stage
    }

    void theArtistThatWasSaidWinsOverTheCalendarsName()
    {
        Fixture f;
        QVERIFY_OK(f.store.write([](Connection &c) -> Result<void> {
            for (const QString &name : {u"Private"_s, u"Les Ondes"_s}) FLOW_TRY(Records(c).insert(artistEntity(), {{u"name"_s, name}, {u"status"_s, u"active"_s}}));
            return {};
        }));
        QCOMPARE(f.import(u"cal.ics"_s, kCalendar, u"Les Ondes"_s).created, 2);
        QCOMPARE(f.count("SELECT count(*) FROM availability WHERE artist_id = 2"), 2);
        QCOMPARE(f.import(u"cal.ics"_s, kCalendar, u"Nobody"_s).rows, 0); // an error: there is none of that name
        QCOMPARE(f.import(u"cal.ics"_s, kCalendar).created, 2); // of "Private"
        QCOMPARE(f.count("SELECT count(*) FROM availability WHERE artist_id = 1"), 2);
    }

    void aCalendarOfNobodyIsRefusedRowByRow()
    {
        Fixture f;
        const ImportReport report = f.import(u"cal.ics"_s, kCalendar);
        QVERIFY(report.addsUp());
        QCOMPARE(report.created, 0);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(report.errors.first().reason, u"whoseDates"_s);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
