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
        QVERIFY(*test::takeBack(f.store));
        QVERIFY(*test::takeBack(f.store));
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
        const ImportReport again = f.import(u"cal.ics"_s, kCalendar, u"les ondes"_s);
        QCOMPARE(again.unchanged, 2);
        QCOMPARE(f.count("SELECT count(*) FROM availability"), 2);
    }

    void aCalendarOfNobodyIsRefusedRowByRow()
    {
        Fixture f;
        const ImportReport report = f.import(u"cal.ics"_s, kCalendar);
        QVERIFY(report.addsUp());
        QCOMPARE(report.created, 0);
        QCOMPARE(report.rejected, 2);
        QCOMPARE(report.errors.first().reason, u"unknownRecord"_s);
    }
};

QTEST_GUILESS_MAIN(FormatsTest)
#include "tst_formats.moc"
