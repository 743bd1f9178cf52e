// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/sample.h"
#include "tests/core/import/read/makezip.h"
#include "tests/core/import/read/recordingsink.h"
#include "tests/support/resources.h"

#include <QDir>
#include <QFile>
#include <QTemporaryFile>
#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

/// Takes rows without keeping them.
class CountingSink final : public RowSink
{
public:
    bool beginTable(const TableInfo &) override { return ++tables > 0; }
    bool row(qint64, std::span<const Cell> cells) override
    {
        ++rows;
        widest = std::max(widest, cells.size());
        return true;
    }
    void endTable() override { }
    qint64 tables = 0, rows = 0;
    std::size_t widest = 0;
};

ErrorCode codeOf(const QByteArray &bytes, QStringList *args = nullptr)
{
    CountingSink sink;
    const auto result = readBytes(bytes, sink);
    if (!result && args) *args = result.error().args;
    return result ? ErrorCode::Internal : result.error().code;
}

QByteArray row(const QByteArray &cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }

QByteArray data(const QString &name)
{
    QFile file(QString::fromUtf8(FLOWSTAGE_TEST_DATA) + u"/read/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Files made to hurt. Each ends in an error or in rows, before the time limit of the test, and within the memory that Flow Stage may
/// have.
class TestHostile : public QObject
{
    Q_OBJECT
private Q_SLOTS:

    void encrypted();
    void truncatedAnywhere_data();
    void truncatedAnywhere();
    void flippedBytes_data();
    void flippedBytes();
    void documentTypesAreRefused();
    void deepNesting();
    void endlessNames();
    void oneEndlessTag();
    void aZipBomb();
    void sharedStringsBeyondTheLimit();
    void aLongTextInManyCells();
    void samplesOfGiants();
    void nothingWholeInside();
    void tenThousandSheets();
    void pathsThatClimb();
    void zipOfTables();
    void wrongNamesDoNotMatter();
    void sparseGiants();
    void olePatchwork();
    void memoryStaysBounded();

private:
};

void TestHostile::encrypted()
{
    QCOMPARE(codeOf(makeXlsx({.sheet = row("<c><v>1</v></c>")}, "secret")), ErrorCode::FileEncrypted);
    QCOMPARE(codeOf(makeZip({{"a.csv", "a,b\n1,2\n"}}, "secret")), ErrorCode::FileEncrypted);
    QByteArray ole =
        data(u"xlwt.xls"_s); // the workbook's name becomes that of an encrypted document's stream
    QByteArray from, to;
    for (const char c : QByteArray("Workbook"))
        from.append(c).append('\0');
    for (const char c : QByteArray("EncryptionInfo"))
        to.append(c).append('\0');
    const qsizetype at = ole.indexOf(from);
    QVERIFY(at > 0);
    ole.replace(at, to.size(), to);
    ole[at + 64] = char(to.size() + 2);
    QCOMPARE(codeOf(ole), ErrorCode::FileEncrypted);
}

void TestHostile::truncatedAnywhere_data()
{
    QTest::addColumn<QByteArray>("bytes");
    for (const char *name : {"openpyxl.xlsx", "openpyxl_writeonly.xlsx", "odfpy.ods", "xlwt.xls"})
        QTest::newRow(name) << data(QString::fromUtf8(name));
}

void TestHostile::truncatedAnywhere()
{
    QFETCH(QByteArray, bytes);
    QVERIFY(!bytes.isEmpty());
    const bool zip = bytes.startsWith("PK");
    for (qsizetype size = 4; size < bytes.size(); size += 1 + size / 40) {
        const ErrorCode code = codeOf(bytes.left(size));
        if (zip) QVERIFY2(code == ErrorCode::FileTruncated, qPrintable(u"%1: %2"_s.arg(size).arg(int(code))));
    }
}

void TestHostile::flippedBytes_data() { truncatedAnywhere_data(); }

void TestHostile::flippedBytes()
{
    QFETCH(QByteArray, bytes);
    quint32 seed = 7;
    for (int i = 0; i < 1500; ++i) {
        QByteArray broken = bytes;
        for (int k = 0; k < 4; ++k) {
            seed = seed * 1664525 + 1013904223;
            broken[qsizetype(seed >> 8) % broken.size()] = char(seed);
        }
        codeOf(broken);
    }
}

void TestHostile::documentTypesAreRefused()
{
    const QByteArray laughs = "<!DOCTYPE x [<!ENTITY a \"ha\"><!ENTITY b "
                              "\"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
    XlsxParts parts;
    parts.sheet = row("<c t=\"str\"><v>&b;</v></c>");
    parts.workbook = laughs + parts.workbook;
    QStringList args;
    QCOMPARE(codeOf(makeXlsx(parts), &args), ErrorCode::FileFormat);
    QCOMPARE(args.value(1), u"dtd"_s);
    QCOMPARE(codeOf(makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                 {"content.xml", laughs + "<a>&c;</a>"}})),
        ErrorCode::FileFormat);
}

void TestHostile::deepNesting()
{
    XlsxParts parts;
    parts.sheet = QByteArray("<a>").repeated(200000);
    QStringList args;
    QCOMPARE(codeOf(makeXlsx(parts), &args), ErrorCode::FileFormat);
    QCOMPARE(args.value(1), u"nesting"_s);
}

void TestHostile::endlessNames()
{
    QByteArray names;
    for (int i = 0; i < 3'000'000; ++i)
        names += "<e" + QByteArray::number(i, 36) + "/>";
    QCOMPARE(codeOf(makeXlsx({.sheet = names})), ErrorCode::FileTooLarge);
}

void TestHostile::oneEndlessTag()
{
    QCOMPARE(codeOf(makeXlsx({.sheet = "<row a=\"" + QByteArray(60 << 20, 'x') + "\"/>"})),
        ErrorCode::FileTooLarge);
    QCOMPARE(codeOf(makeXlsx({.sheet = row("<c t=\"str\"><v>" + QByteArray(40 << 20, 'x') + "</v></c>")})),
        ErrorCode::Internal); // cut, with a note
}

void TestHostile::aZipBomb()
{
    QCOMPARE(codeOf(makeZip({{"a.csv", "a,b\n" + QByteArray("1,2\n").repeated(80 << 20)}})),
        ErrorCode::FileTooLarge);
}

void TestHostile::sharedStringsBeyondTheLimit()
{
    XlsxParts parts;
    parts.sheet = row("<c t=\"s\"><v>0</v></c>");
    parts.strings = QByteArray("<si/>").repeated(26'000'000);
    QCOMPARE(codeOf(makeXlsx(parts)), ErrorCode::FileTooLarge);
}

void TestHostile::tenThousandSheets()
{
    const auto book = [](int count) {
        XlsxParts parts;
        parts.sheet = row("<c><v>1</v></c>");
        parts.workbook = "<workbook><sheets>";
        for (int i = 0; i < count; ++i)
            parts.workbook += "<sheet name=\"S" + QByteArray::number(i) + "\" r:id=\"rId1\"/>";
        parts.workbook += "</sheets></workbook>";
        return makeXlsx(parts);
    };
    CountingSink sink;
    QVERIFY(readBytes(book(10000), sink));
    QCOMPARE(sink.tables, 10000);
    QCOMPARE(codeOf(book(10001)), ErrorCode::FileTooLarge);
}

void TestHostile::pathsThatClimb()
{
    RecordingSink sink;
    QVERIFY(readBytes(
        makeZip({{"../../../../tmp/evil.csv", "a,b\n1,2\n"}, {"/etc/passwd", "c,d\n3,4\n"}}), sink));
    QCOMPARE(sink.tables.size(), 2);
    XlsxParts parts;
    parts.relations = "<Relationship Id=\"rId1\" Type=\"x/worksheet\" Target=\"../../../../../etc/passwd\"/>";
    QCOMPARE(codeOf(makeXlsx(parts)), ErrorCode::FileFormat);
}

void TestHostile::zipOfTables()
{
    RecordingSink sink;
    const auto info = readBytes(makeZip({{"subscribed_audience.csv", "Email\na@x.fr\n"},
                                    {"unsubscribed_audience.csv", "Email;Name\nb@x.fr;B\xE9\n"},
                                    {"__MACOSX/._x.csv", "x"}, {"nested.zip", makeZip({{"a.csv", "a,b\n"}})},
                                    {"photo.png", "\x89PNG\r\n\x1A\n...."}, {"empty.csv", ""}}),
        sink);
    QVERIFY(info);
    QCOMPARE(containerName(info->container), u"zip"_s);
    QCOMPARE(sink.tables.size(), 2);
    QCOMPARE(sink.tables[1].info.name, u"unsubscribed_audience.csv"_s);
    QCOMPARE(sink.tables[1].info.index, 1);
    QCOMPARE(sink.texts(1)[1][1], std::string("Bé"));
    QStringList skipped;
    for (const SourceNote &note : info->warnings)
        if (note.code == SourceWarning::EntrySkipped) skipped << note.args.join(u' ');
    QCOMPARE(skipped, (QStringList{u"nested.zip zip"_s, u"photo.png notText"_s, u"empty.csv empty"_s}));
    QCOMPARE(codeOf(makeZip({{"a.png", "\x89PNG\r\n\x1A\n"}})), ErrorCode::NoTable);
}

void TestHostile::wrongNamesDoNotMatter()
{
    QTemporaryFile file(QDir::tempPath() + u"/XXXXXX.csv"_s);
    QVERIFY(file.open());
    file.write(data(u"odfpy.ods"_s));
    file.close();
    CountingSink sink;
    NoProgress progress;
    const auto info = readSource(file.fileName(), {}, sink, progress);
    QVERIFY(info);
    QCOMPARE(containerName(info->container), u"ods"_s);
}

/// 17 KB that would be pushed as half a terabyte.
void TestHostile::aLongTextInManyCells()
{
    XlsxParts parts;
    parts.strings = "<sst><si><t>" + QByteArray(1 << 20, 'B') + "</t></si></sst>";
    parts.sheet = "<sheetData>" + QByteArray("<row><c t=\"s\"><v>0</v></c></row>").repeated(500'000) + "</sheetData>";
    QStringList args;
    QCOMPARE(codeOf(makeXlsx(parts), &args), ErrorCode::FileTooLarge);
    QVERIFY2(args.value(0).endsWith(u"row 513"_s), qPrintable(args.value(0)));
}

void TestHostile::samplesOfGiants()
{
    const std::string text(1 << 20, 'x');
    const std::vector<Cell> cells{{CellKind::Text, text}};
    SampleSink sink(u"giant.csv"_s);
    QList<int> taken;
    for (int table = 0; table < 8; ++table) {
        sink.beginTable({u"t"_s, table});
        int rows = 0;
        while (rows < 400 && sink.row(rows + 1, cells))
            ++rows;
        taken << rows;
    }
    QCOMPARE(taken, (QList<int>{48, 20, 20, 20, 19, 0, 0, 0}));
    QVERIFY(sink.isOverfull());
    QVERIFY(!sink.take().front().complete);
}

void TestHostile::nothingWholeInside()
{
    QStringList args;
    const QByteArray exceptions = QByteArray("EXDATE:20270101T000000Z\r\n").repeated(300'000);
    QCOMPARE(codeOf("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nDTSTART:20270101T200000Z\r\n" + exceptions
                     + "END:VEVENT\r\nEND:VCALENDAR\r\n",
                 &args),
        ErrorCode::FileFormat);
    QCOMPARE(args, (QStringList{u"line 2"_s, u"events"_s}));
    const QByteArray mails = QByteArray("EMAIL:a@gil.example\r\n").repeated(300'000);
    QCOMPARE(codeOf("BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Gil\r\n" + mails + "END:VCARD\r\n", &args),
        ErrorCode::FileFormat);
    QCOMPARE(args, (QStringList{u"line 1"_s, u"cards"_s}));
}

void TestHostile::sparseGiants()
{
    QByteArray rows = "<sheetData>";
    for (int i = 1; i <= 20000; ++i)
        rows += "<row><c r=\"XFD1\"><v>1</v></c></row>";
    CountingSink sink;
    QVERIFY(readBytes(makeXlsx({.sheet = rows + "</sheetData>"}), sink));
    QCOMPARE(sink.widest, 16384);
    QCOMPARE(sink.rows, 20000);
}

void TestHostile::olePatchwork()
{
    QByteArray header = data(u"xlwt.xls"_s).left(512);
    codeOf(header);
    codeOf(header + QByteArray(100000, '\0'));
    codeOf(header + QByteArray(100000, '\xFF'));
    codeOf(header + QByteArray("\0\0\0\0\1\0\0\0", 8).repeated(20000)); // chains that turn in circles
}

void TestHostile::memoryStaysBounded()
{
    // The inputs of this test are held in memory by it: leave those out by a generous half gigabyte for all
    // of them.
    QVERIFY2(peakMegabytes() < 1024, qPrintable(QString::number(peakMegabytes())));
}

QTEST_GUILESS_MAIN(TestHostile)
#include "tst_hostile.moc"
