// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to hurt, and every file of the corpora, through the wizard as somebody clicks who wants all of it: File, Columns, Preview,
// Import, undo. None hangs the window, none needs more memory than Flow Stage may have, none says more or less than one plain sentence.
#include "tests/core/import/read/makezip.h"
#include "tests/support/dump.h"
#include "tests/support/pagewindow.h"
#include "tests/support/resources.h"
#include "ui/common/banner.h"
#include "ui/common/label.h"
#include "ui/import/importpage.h"
#include "ui/text/errortext.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QPushButton>
#include <QTimer>

#include <ctime>

#include <malloc.h>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;
using State = ImportSession::State;

namespace {

constexpr int kMegabytes = 512;
constexpr int kPatience = 60'000; // ms for one step; a loaded machine
constexpr int kStill = 1500; // ms of work between two turns of the event loop; what other programs take on a loaded machine is not counted
constexpr int kDead = 20'000; // ms that the window may stand still all the same

QByteArray row(const QByteArray &cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }

QByteArray data(const char *name)
{
    QFile file(QString::fromUtf8(FLOWSTAGE_TEST_DATA) + u"/read/"_s + QString::fromLatin1(name));
    if (!file.open(QIODevice::ReadOnly)) qFatal("no %s", name);
    return file.readAll();
}

QByteArray flipped(QByteArray bytes, quint32 seed)
{
    for (int i = 0; i < 40; ++i) {
        seed = seed * 1664525 + 1013904223;
        bytes[qsizetype(seed >> 8) % bytes.size()] = char(seed);
    }
    return bytes;
}

QByteArray noise(int size, quint32 seed)
{
    QByteArray bytes(size, '\0');
    for (char &byte : bytes) {
        seed = seed * 1664525 + 1013904223;
        byte = char(seed >> 24);
    }
    return bytes;
}

QByteArray utf16(const QString &text, bool big)
{
    QByteArray bytes = big ? QByteArray("\xFE\xFF") : QByteArray("\xFF\xFE");
    for (const QChar letter : text) {
        const char low = char(letter.unicode() & 0xFF), high = char(letter.unicode() >> 8);
        bytes += big ? high : low;
        bytes += big ? low : high;
    }
    return bytes;
}

QByteArray sheets(int count)
{
    test::XlsxParts parts{.sheet = row("<c t=\"str\"><v>Name</v></c><c t=\"str\"><v>Town</v></c>")};
    parts.workbook = "<workbook><sheets>";
    for (int i = 0; i < count; ++i) parts.workbook += "<sheet name=\"S" + QByteArray::number(i) + "\" r:id=\"rId1\"/>";
    parts.workbook += "</sheets></workbook>";
    return test::makeXlsx(parts);
}

const QByteArray kLaughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
const QByteArray kVenues = "Name;Town;Country;Capacity;Email\n";

struct Hostile
{
    const char *name;
    QByteArray (*make)();
};

const Hostile kHostile[] = {
    {"nothing.csv", [] { return QByteArray(); }},
    {"one-byte.csv", [] { return QByteArray("x"); }},
    {"mark-only.csv", [] { return QByteArray("\xEF\xBB\xBF"); }},
    {"blank-lines.csv", [] { return QByteArray("\r\n").repeated(50'000); }},
    {"nul.csv", [] { return QByteArray(1 << 20, '\0'); }},
    {"nul-in-cells.csv", [] { return kVenues + QByteArray("Le \0Quai;An\0gers;FR;2\0;a@b.example\n", 34).repeated(200); }},
    {"commas.csv", [] { return QByteArray(2 << 20, ','); }},
    {"quotes.csv", [] { return QByteArray(2 << 20, '"'); }},
    {"unclosed-quote.csv", [] { return kVenues + "\"Le Quai;Angers;FR\n" + QByteArray("Sas;Brest;FR;200;\n").repeated(100'000); }},
    {"quote-at-the-end.csv", [] { return kVenues + "Le Quai;Angers;FR;280;\""; }},
    {"ragged.csv", [] { return kVenues + QByteArray("a\n;;;;;;;;;;;;\nb;c\n").repeated(2000); }},
    {"one-line.csv", [] { return QByteArray(12 << 20, 'a'); }},
    {"one-cell-of-8mb.csv", [] { return kVenues + QByteArray(8 << 20, 'b') + ";Angers;FR;280;\n"; }},
    {"wide.csv", [] { return QByteArray("Name;").repeated(20'000) + "\n" + QByteArray("x;").repeated(20'000) + "\n"; }},
    {"wide-and-long.csv", [] { return QByteArray("h;").repeated(3000) + "\n" + (QByteArray("1;").repeated(3000) + "\n").repeated(400); }},
    {"same-headers.csv", [] { return QByteArray("Name;Name;Name;Name;Email;Email\na;b;c;d;e@f.example;g\n"); }},
    {"header-only.csv", [] { return kVenues; }},
    {"no-header.csv", [] { return QByteArray("Le Quai;Angers;FR;280\nLe Sas;Brest;FR;300\n"); }},
    {"formulas.csv", [] { return kVenues + "=cmd|' /C calc'!A0;@SUM(1+1);FR;+1;-2@b.example\n=HYPERLINK(\"http://x\";\"y\");Brest;FR;1;\n"; }},
    {"controls.csv", [] { return kVenues + "\x1B[31mRed\x07;Bre\x08st;FR;10;a@b.example\n"; }},
    {"right-to-left.csv", [] { return kVenues + QByteArray("\xE2\x80\xAEgnp.exe;\xE2\x81\xA6" "Brest;FR;10;a@b.example\n"); }},
    {"combining.csv", [] { return kVenues + "Z" + QByteArray("\xCC\x81").repeated(100'000) + ";Brest;FR;10;\n"; }},
    {"half-a-letter.csv", [] { return kVenues + "Caf\xC3;Brest;FR;10;\nL\xFF\xFE;Brest;FR;10;\n"; }},
    {"utf16-half.csv", [] { return utf16(u"Name;Town;Country\nLe Quai;Angers;FR\n"_s, false).chopped(1); }},
    {"utf16-big.txt", [] { return utf16(u"Name\tTown\tCountry\nLe Quai\tAngers\tFR\n"_s, true); }},
    {"lone-surrogates.csv", [] { return utf16(u"Name;Town\n"_s + QString(2000, QChar(0xD800)) + u";Angers\n"_s, false); }},
    {"numbers.csv", [] { return kVenues + "A;Brest;FR;99999999999999999999999;\nB;Brest;FR;1e308;\nC;Brest;FR;-0;\nD;Brest;FR;NaN;\nE;Brest;FR;0x41;\n"; }},
    {"dates.csv", [] { return QByteArray("Date;Artist;Venue;Town\n31/02/2027;A;B;C\n0000-00-00;A;B;C\n99999999;A;B;C\n1/1/1;A;B;C\n"); }},
    {"sql.csv", [] { return kVenues + "Robert'); DROP TABLE venue;--;Brest;FR;10;\n\" OR 1=1;Brest;FR;10;\n"; }},
    {"markup.csv", [] { return kVenues + "<b>Quai</b><img src=x onerror=alert(1)>;<script>;FR;10;\n&amp;%1%2%n;Brest;FR;10;\n"; }},
    {"same-row.csv", [] { return kVenues + QByteArray("Le Quai;Angers;FR;280;a@quai.example\n").repeated(20'000); }},
    {"one-name.csv", [] {
         QByteArray rows = kVenues;
         for (int i = 0; i < 6000; ++i) rows += "Le Quai;Angers;FR;" + QByteArray::number(i) + ";\n";
         return rows;
     }},
    {"noise.csv", [] { return noise(3 << 20, 1); }},
    {"noise.xlsx", [] { return "PK\x03\x04" + noise(1 << 20, 2); }},
    {"noise.xls", [] { return QByteArray::fromHex("d0cf11e0a1b11ae1") + noise(1 << 20, 3); }},
    {"noise.vcf", [] { return "BEGIN:VCARD\r\n" + noise(1 << 20, 4); }},
    {"noise.ics", [] { return "BEGIN:VCALENDAR\r\n" + noise(1 << 20, 5); }},
    {"picture.csv", [] { return QByteArray("\x89PNG\r\n\x1a\n") + noise(5000, 6); }},
    {"program.csv", [] { return QByteArray("\x7F" "ELF\2\1\1") + noise(5000, 7); }},
    {"page.xls", [] { return QByteArray("<html><body><table><tr><td>Name</td><td>Town</td></tr><tr><td>Quai</td><td>Brest</td></tr></table></body></html>"); }},
    {"document.pdf", [] { return QByteArray("%PDF-1.7\n") + noise(5000, 8); }},
    {"object.json", [] { return QByteArray("[{\"name\":\"Quai\"}]"); }},
    {"deep.json", [] { return QByteArray("[").repeated(1 << 20); }},
    {"encrypted.xlsx", [] { return test::makeXlsx({.sheet = row("<c><v>1</v></c>")}, "secret"); }},
    {"encrypted.zip", [] { return test::makeZip({{"a.csv", "a,b\n1,2\n"}}, "secret"); }},
    {"cut.xlsx", [] { return data("openpyxl.xlsx").left(3000); }},
    {"cut.ods", [] { return data("odfpy.ods").chopped(200); }},
    {"cut.xls", [] { return data("xlwt.xls").left(4000); }},
    {"flipped.xlsx", [] { return flipped(data("openpyxl.xlsx"), 11); }},
    {"flipped.ods", [] { return flipped(data("odfpy.ods"), 12); }},
    {"flipped.xls", [] { return flipped(data("xlwt.xls"), 13); }},
    {"named-otherwise.csv", [] { return data("odfpy.ods"); }},
    {"dtd.xlsx", [] {
         test::XlsxParts parts{.sheet = row("<c t=\"str\"><v>&b;</v></c>")};
         parts.workbook = kLaughs + parts.workbook;
         return test::makeXlsx(parts);
     }},
    {"dtd.ods", [] { return test::makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", kLaughs + "<a>&c;</a>"}}); }},
    {"nested.xlsx", [] { return test::makeXlsx({.sheet = QByteArray("<a>").repeated(200'000)}); }},
    {"far-cell.xlsx", [] { return test::makeXlsx({.sheet = "<sheetData><row r=\"1048576\"><c r=\"XFD1048576\" t=\"str\"><v>far</v></c></row></sheetData>"}); }},
    {"wide-rows.xlsx", [] { return test::makeXlsx({.sheet = "<sheetData>" + QByteArray("<row><c r=\"XFD1\"><v>1</v></c></row>").repeated(20'000) + "</sheetData>"}); }},
    {"rows-below-0.xlsx", [] { return test::makeXlsx({.sheet = "<sheetData><row r=\"-5\"><c r=\"A-5\"><v>1</v></c></row><row r=\"99999999999\"><c><v>2</v></c></row></sheetData>"}); }},
    {"no-such-string.xlsx", [] { return test::makeXlsx({.sheet = row("<c t=\"s\"><v>77</v></c>")}); }},
    {"a-long-text-often.xlsx", [] {
         return test::makeXlsx({.sheet = "<sheetData>" + QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(300'000) + "</sheetData>",
             .strings = "<sst><si><t>" + QByteArray(1 << 20, 'B') + "</t></si></sst>"});
     }},
    {"a-cell-of-40mb.xlsx", [] { return test::makeXlsx({.sheet = row("<c t=\"str\"><v>" + QByteArray(40 << 20, 'x') + "</v></c>")}); }},
    {"endless-tag.xlsx", [] { return test::makeXlsx({.sheet = "<row a=\"" + QByteArray(60 << 20, 'x') + "\"/>"}); }},
    {"ten-thousand-sheets.xlsx", [] { return sheets(10'000); }},
    {"too-many-sheets.xlsx", [] { return sheets(10'001); }},
    {"no-sheet.xlsx", [] {
         test::XlsxParts parts{.sheet = row("<c><v>1</v></c>")};
         parts.workbook = "<workbook><sheets/></workbook>";
         return test::makeXlsx(parts);
     }},
    {"climbs.xlsx", [] {
         test::XlsxParts parts{.sheet = row("<c><v>1</v></c>")};
         parts.relations = "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../../../../../etc/passwd\"/>";
         return test::makeXlsx(parts);
     }},
    {"merged-over-all.xlsx", [] { return test::makeXlsx({.sheet = row("<c r=\"A1\" t=\"str\"><v>Name</v></c>") + "<mergeCells><mergeCell ref=\"A1:XFD1048576\"/></mergeCells>"}); }},
    {"repeated.ods", [] {
         return test::makeOds("<table:table table:name=\"T\"><table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell table:number-columns-repeated=\"16384\""
                              " office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row></table:table>");
     }},
    {"bomb.zip", [] { return test::makeZip({{"a.csv", "a,b\n" + QByteArray("1,2\n").repeated(40 << 20)}}); }},
    {"zip-in-zip.zip", [] {
         QByteArray inner = test::makeZip({{"a.csv", "a,b\n1,2\n"}});
         for (int i = 0; i < 20; ++i) inner = test::makeZip({{"more.zip", inner}});
         return inner;
     }},
    {"climbs.zip", [] { return test::makeZip({{"../../../../tmp/evil.csv", "Name,Town\nQuai,Brest\n"}, {"/etc/passwd", "Name,Town\nSas,Brest\n"}}); }},
    {"many.zip", [] {
         test::ZipEntries entries;
         for (int i = 0; i < 3000; ++i) entries.push_back({"t" + QByteArray::number(i) + ".csv", "Name,Town\nQuai,Brest\n"});
         return test::makeZip(entries);
     }},
    {"empty.zip", [] { return QByteArray("PK\5\6") + QByteArray(18, '\0'); }},
    {"no-table.zip", [] { return test::makeZip({{"a.png", "\x89PNG\r\n\x1A\n"}, {"b.csv", ""}}); }},
    {"open.vcf", [] { return QByteArray("BEGIN:VCARD\nVERSION:3.0\nFN:Ann\n"); }},
    {"ten-thousand-mails.vcf", [] { return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Gil\r\n" + QByteArray("EMAIL:a@gil.example\r\n").repeated(300'000) + "END:VCARD\r\n"; }},
    {"photo.vcf", [] { return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Gil\r\nPHOTO;ENCODING=b:" + QByteArray(20 << 20, 'A') + "\r\nEND:VCARD\r\n"; }},
    {"folded.vcf", [] { return "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:A" + QByteArray("\r\n a").repeated(500'000) + "\r\nEND:VCARD\r\n"; }},
    {"nested-events.ics", [] { return "BEGIN:VCALENDAR\n" + QByteArray("BEGIN:VEVENT\n").repeated(50'000); }},
    {"for-ever.ics", [] {
         return QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:20270101T200000Z\r\nRRULE:FREQ=SECONDLY\r\nSUMMARY:Gig\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n");
     }},
    {"year-9999.ics", [] { return QByteArray("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID:1\r\nDTSTART:99991231\r\nRRULE:FREQ=DAILY;COUNT=2000000000\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"); }},
};

/// The longest time for which the event loop did not come round: by the clock, and in work of this thread.
class Heartbeat : public QObject
{
public:
    Heartbeat()
    {
        m_since.start();
        m_worked = worked();
        connect(&m_timer, &QTimer::timeout, this, [this] {
            longest = std::max(longest, m_since.restart());
            const qint64 now = worked();
            busiest = std::max(busiest, now - std::exchange(m_worked, now));
        });
        m_timer.start(10);
    }
    qint64 longest = 0, busiest = 0; ///< ms

private:
    static qint64 worked()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return qint64(time.tv_sec) * 1000 + time.tv_nsec / 1'000'000;
    }
    QTimer m_timer;
    QElapsedTimer m_since;
    qint64 m_worked = 0;
};

} // namespace

class TestHostileFiles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void filesMadeToHurt_data();
    void filesMadeToHurt();
    void filesOfTheCorpora_data();
    void filesOfTheCorpora();
    void aFileThatGoesWhileItIsRead();

private:
    void walk(const QString &path);
    void checkSentence(const Error &error);
    QStringList records();
    ImportPage *page() { return qobject_cast<ImportPage *>(m_window->currentPage()); }
    ImportSession &session() { return page()->session(); }
    bool waitWhile(State state)
    {
        return QTest::qWaitFor([this, state] { return session().state() != state && !session().isBusy(); }, kPatience);
    }

    test::PageWindow m_window;
};

void TestHostileFiles::initTestCase()
{
    m_window.create();
    QVERIFY(m_window.open({importPage()}));
    m_window->showPage(u"import"_s);
    QVERIFY(page());
}

/// All that is in the workspace but what it remembers of imports: how files of a shape are read, and the key of those who must not be written to.
QStringList TestHostileFiles::records()
{
    QStringList lines = m_window.store().read([](Connection &connection) { return test::dump(connection); }).result().value_or(QStringList{u"?"_s});
    lines.removeIf([](const QString &line) { return line.startsWith(u"import") || line.startsWith(u"mapping") || line.startsWith(u"setting") || line.startsWith(u"tag "); });
    return lines;
}

/// One sentence or two, without codes, placeholders or the folders of this machine, and seen.
void TestHostileFiles::checkSentence(const Error &error)
{
    Error shown = error;
    for (QString &arg : shown.args)
        if (arg == session().path()) arg = session().fileName();
    const QString said = errorText(shown);
    QVERIFY2(said.endsWith(u'.') && said.size() > 20 && said.size() < 400 && !said.contains(m_window.folder()) && !said.contains(u'%') && !said.contains(u'\n'), qPrintable(said));
    for (const QChar letter : said) QVERIFY2(letter.isPrint(), qPrintable(said));
    QVERIFY2(error.code != ErrorCode::Internal && error.code != ErrorCode::Storage, qPrintable(said));
    bool isSeen = false;
    for (const Banner *banner : page()->findChildren<Banner *>()) isSeen |= banner->isVisible();
    QVERIFY2(isSeen, qPrintable(said));
}

/// As far as the wizard lets go on, and back again; the workspace is as before.
void TestHostileFiles::walk(const QString &path)
{
    const QStringList before = records();
    malloc_trim(0); // what the file was made of
    test::forgetPeak();
    Heartbeat heart;
    m_window->importFiles({path});
    QVERIFY2(waitWhile(State::Inspecting), "the file is still being read");
    if (session().error()) {
        checkSentence(*session().error());
        QVERIFY(!page()->findChild<QPushButton *>(u"importGo"_s)->isEnabled());
    } else if (session().table()) {
        page()->findChild<QPushButton *>(u"importGo"_s)->click(); // to the columns
        if (session().wantedTables().isEmpty()) session().setKind(TableKind::Venues);
        session().setAttested(true);
        session().preview();
        QVERIFY2(waitWhile(State::Previewing), "the preview is still being made");
        if (session().error()) checkSentence(*session().error());
        else if (session().state() == State::Previewed && session().rowsToImport() > 0) {
            session().run();
            QVERIFY2(waitWhile(State::Importing), "the rows are still being written");
            if (session().error()) checkSentence(*session().error());
            else {
                const ImportReport report = session().report();
                QVERIFY(report.addsUp());
                if (report.created + report.updated > 0) {
                    auto *undo = page()->findChild<QPushButton *>(u"importUndo"_s);
                    QVERIFY(undo && undo->isVisible());
                    undo->click();
                    const auto isBack = [&] {
                        if (auto *question = m_window->findChild<QWidget *>(u"takeBackQuestion"_s)) question->findChild<QAbstractButton *>(u"questionGo"_s)->click(); // it was much
                        return records() == before;
                    };
                    QVERIFY2(QTest::qWaitFor(isBack, kPatience), "the undo left something");
                }
            }
        }
    }
    const int peak = test::peakMegabytes();
    session().reset();
    QTRY_COMPARE_WITH_TIMEOUT(session().state(), State::Empty, kPatience);
    QVERIFY2(peak < kMegabytes, qPrintable(u"%1 MB"_s.arg(peak)));
    QVERIFY2(heart.busiest < kStill && heart.longest < kDead, qPrintable(u"the window stood still for %1 ms, %2 of them working"_s.arg(heart.longest).arg(heart.busiest)));
    QCOMPARE(records(), before);
}

void TestHostileFiles::filesMadeToHurt_data()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < int(std::size(kHostile)); ++i) QTest::newRow(kHostile[i].name) << i;
}

void TestHostileFiles::filesMadeToHurt()
{
    QFETCH(int, number);
    const QString path = m_window.path(QString::fromLatin1(kHostile[number].name));
    {
        const QByteArray bytes = kHostile[number].make();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }
    walk(path);
    QFile::remove(path);
}

void TestHostileFiles::filesOfTheCorpora_data()
{
    QTest::addColumn<QString>("path");
    const QString corpora = qEnvironmentVariable("FLOWSTAGE_SHARED") + u"/corpora"_s;
    QStringList files;
    for (QDirIterator all(corpora, QDir::Files, QDirIterator::Subdirectories); all.hasNext();) files << all.next();
    files.sort();
    for (const QString &file : std::as_const(files)) QTest::newRow(qPrintable(file.mid(corpora.size() + 1))) << file;
    if (files.isEmpty()) QTest::newRow("none") << QString();
}

void TestHostileFiles::filesOfTheCorpora()
{
    QFETCH(QString, path);
    if (path.isEmpty()) QSKIP("FLOWSTAGE_SHARED names no folder with the corpora; the files made here stand in for them");
    walk(path);
}

void TestHostileFiles::aFileThatGoesWhileItIsRead()
{
    const QString path = m_window.path(u"gone.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(kVenues + QByteArray("Le Quai;Angers;FR;280;\n").repeated(2000));
    file.close();
    m_window->importFiles({path});
    QVERIFY(waitWhile(State::Inspecting));
    page()->findChild<QPushButton *>(u"importGo"_s)->click();
    QVERIFY(QFile::remove(path));
    session().preview();
    QVERIFY(waitWhile(State::Previewing));
    QVERIFY(session().error());
    checkSentence(*session().error());
    session().reset();
}

QTEST_MAIN(TestHostileFiles)
#include "tst_hostilefiles.moc"
