// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/numbers.h"
#include "tests/core/import/read/makezip.h"
#include "tests/core/import/read/recordingsink.h"

#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray row(const QByteArray &cells) { return "<sheetData><row r=\"1\">" + cells + "</row></sheetData>"; }

} // namespace

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

class TestXlsx : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellType();
    void datesByStyle();
    void the1904Epoch();
    void numbersAreShortAndExact_data();
    void numbersAreShortAndExact();
    void formatCodes_data();
    void formatCodes();
    void missingReferencesCount();
    void farAndSparseCells();
    void cellsInAnyOrder();
    void absoluteTargetsPrefixesAndOddSlashes();
    void hiddenSheetsChartsAndMergedCells();
    void oneSheetCanBeChosen();
    void inspectingReadsTheStatedSize();
    void escapesAreDecoded();
    void formulasWithoutResultsAreCounted();
    void aBrokenPlaceIsNamed();
    void filesOfOtherPrograms_data();
    void filesOfOtherPrograms();
};

void TestXlsx::everyCellType()
{
    XlsxParts parts;
    parts.strings = "<si><t>plain</t></si><si><r><t>ri</t></r><r><t xml:space=\"preserve\">ch "
                    "</t></r><rPh><t>no</t></rPh><phoneticPr/></si><si><t/></si>";
    parts.sheet = row(
        "<c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c><c r=\"C1\" t=\"s\"><v>2</v></c>"
        "<c r=\"D1\" t=\"inlineStr\"><is><t>in &amp; line</t></is></c><c r=\"E1\" "
        "t=\"str\"><f>A1</f><v>result</v></c>"
        "<c r=\"F1\" t=\"b\"><v>1</v></c><c r=\"G1\" t=\"b\"><v>0</v></c><c r=\"H1\" t=\"e\"><v>#N/A</v></c>"
        "<c r=\"I1\" t=\"d\"><v>2027-03-18T20:30:00.000</v></c><c r=\"J1\"><v>12.50</v></c>"
        "<c r=\"K1\" t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r><rPh><t>x</t></rPh></is></c><c "
        "r=\"L1\" t=\"n\"><v>word</v></c>");
    RecordingSink sink;
    const auto info = readBytes(makeXlsx(parts), sink);
    QVERIFY(info);
    QCOMPARE(containerName(info->container), u"xlsx"_s);
    COMPARE_TEXT(asText(sink),
        "1: s(plain) s(rich ) -() s(in & line) s(result) b(true) b(false) e(#N/A) d(2027-03-18T20:30:00) "
        "n(12.5) s(ab) s(word)\n");
    QCOMPARE(sink.tables[0].rows[0].cells[9].number, 12.5);
    QVERIFY(sink.tables[0].ended);
}

void TestXlsx::datesByStyle()
{
    XlsxParts parts;
    parts.styles =
        "<numFmts><numFmt numFmtId=\"164\" formatCode=\"[$-de-DE]d. mmmm yyyy\"/><numFmt numFmtId=\"165\" "
        "formatCode=\"0.00&quot; days&quot;\"/>"
        "<numFmt numFmtId=\"166\" formatCode=\"dd/mm/yyyy hh:mm\"/><numFmt numFmtId=\"167\" "
        "formatCode=\"[hh]:mm\"/></numFmts>"
        "<cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf "
        "numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
        "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/><xf numFmtId=\"167\"/></cellXfs><dxfs><dxf><numFmt "
        "numFmtId=\"0\" formatCode=\"yyyy\"/></dxf></dxfs>";
    parts.sheet = row("<c s=\"0\"><v>46464</v></c><c s=\"1\"><v>46464</v></c><c s=\"2\"><v>46464</v></c><c "
                      "s=\"3\"><v>46464</v></c>"
                      "<c s=\"4\"><v>46464.854166666664</v></c><c s=\"5\"><v>0.85416666666666663</v></c><c "
                      "s=\"6\"><v>1.5625</v></c>"
                      "<c s=\"1\"><v>46464.5</v></c><c s=\"1\"><v>59</v></c><c s=\"1\"><v>1</v></c><c "
                      "s=\"1\"><v>-5</v></c><c s=\"1\"><v>99999999</v></c>");
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    COMPARE_TEXT(asText(sink),
        "1: n(46464) D(2027-03-18) D(2027-03-18) n(46464) d(2027-03-18T20:30:00) t(20:30:00) t(37:30:00) "
        "d(2027-03-18T12:00:00) D(1900-02-28) D(1900-01-01) n(-5) n(99999999)\n");
}

void TestXlsx::the1904Epoch()
{
    XlsxParts parts;
    parts.workbook =
        "<workbook><workbookPr date1904=\"1\"/><sheets><sheet name=\"S\" r:id=\"rId1\"/></sheets></workbook>";
    parts.styles = "<cellXfs><xf numFmtId=\"14\"/><xf numFmtId=\"21\"/><xf numFmtId=\"46\"/></cellXfs>";
    parts.sheet = row("<c s=\"0\"><v>45002</v></c><c s=\"1\"><v>0.5</v></c><c s=\"2\"><v>1.5</v></c>");
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    COMPARE_TEXT(asText(sink), "1: D(2027-03-18) t(12:00:00) t(36:00:00)\n");
}

void TestXlsx::numbersAreShortAndExact_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QByteArray>("text");
    for (const auto &[file, text] :
        std::initializer_list<std::pair<const char *, const char *>>{{"33612345678", "33612345678"},
            {"3.3612345678E+10", "33612345678"}, {"0.10000000000000001", "0.1"},
            {"1234567890123456789", "1234567890123456789"}, {"-0", "0"}, {"1E-3", "0.001"}, {"1.50", "1.5"},
            {"007", "7"}, {"1e300", "1e+300"}, {"-12.0", "-12"}, {" 5 ", "5"}, {".5", "0.5"}})
        QTest::newRow(file) << QByteArray(file) << QByteArray(text);
}

void TestXlsx::numbersAreShortAndExact()
{
    QFETCH(QByteArray, file);
    QFETCH(QByteArray, text);
    std::string out;
    double value = 0;
    QVERIFY(read::appendNumberText(out, file.toStdString(), value));
    QCOMPARE(QByteArray::fromStdString(out), text);
    for (const char *word : {"inf", "nan", "", "-", "1,5", "abc", "0x10", "1 2"})
        QVERIFY2(!read::appendNumberText(out, word, value), word);
}

void TestXlsx::formatCodes_data()
{
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("shown");
    using read::Shown;
    for (const auto &[code, shown] :
        std::initializer_list<std::pair<const char *, Shown>>{{"General", Shown::Number},
            {"0.00", Shown::Number}, {"0.00\" days\"", Shown::Number}, {"General\\m", Shown::Number},
            {"#,##0 \\d", Shown::Number}, {"0.00E+00", Shown::Number}, {"[Red]-0.0", Shown::Number},
            {"#,##0\\ \"kr\";[Red]yy", Shown::Number}, {"_-* #,##0.00\\ [$€-40C]_-", Shown::Number},
            {"yyyy-mm-dd", Shown::Date}, {"mmm-yy", Shown::Date}, {"mm", Shown::Date},
            {"[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", Shown::Date}, {"d/m/yy h:mm", Shown::DateTime},
            {"h:mm AM/PM", Shown::Time}, {"mm:ss.0", Shown::Time}, {"hh\"h\"mm", Shown::Time},
            {"[hh]:mm", Shown::Duration}, {"[mm]:ss", Shown::Duration}, {"@", Shown::Number}})
        QTest::newRow(code) << QByteArray(code) << int(shown);
}

void TestXlsx::formatCodes()
{
    QFETCH(QByteArray, code);
    QFETCH(int, shown);
    QCOMPARE(int(read::shownByCode(code.toStdString())), shown);
}

void TestXlsx::missingReferencesCount()
{
    XlsxParts parts;
    parts.sheet =
        "<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c "
        "r=\"C2\"><v>3</v></c><c><v>4</v></c></row><row r=\"9\"/><row><c/><c><v>5</v></c></row></sheetData>";
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    COMPARE_TEXT(asText(sink), "1: n(1) n(2)\n2: -() -() n(3) n(4)\n10: -() n(5)\n");
}

void TestXlsx::farAndSparseCells()
{
    XlsxParts parts;
    parts.sheet = "<sheetData><row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"1048576\"><c "
                  "r=\"XFD1048576\"><v>2</v></c><c r=\"XFE1048576\"><v>3</v></c></row></sheetData>";
    RecordingSink sink;
    const auto info = readBytes(makeXlsx(parts), sink);
    QVERIFY(info);
    QCOMPARE(sink.tables[0].rows.size(), 2);
    QCOMPARE(sink.tables[0].rows[1].line, 1048576);
    QCOMPARE(int(sink.tables[0].rows[1].cells.size()), 16384);
    COMPARE_TEXT(sink.tables[0].rows[1].cells[16383].text, "2");
    QVERIFY(findNote(*info, SourceWarning::ColumnsTruncated));
}

void TestXlsx::cellsInAnyOrder()
{
    XlsxParts parts;
    parts.sheet = "<sheetData><row r=\"3\"><c r=\"C3\"><v>3</v></c><c r=\"A3\"><v>1</v></c></row><row "
                  "r=\"2\"><c r=\"A2\"><v>2</v></c></row></sheetData>";
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    COMPARE_TEXT(asText(sink), "3: n(1) -() n(3)\n4: n(2)\n");
}

void TestXlsx::absoluteTargetsPrefixesAndOddSlashes()
{
    XlsxParts parts;
    parts.workbook = "<x:workbook xmlns:x=\"m\" xmlns:q=\"r\"><x:sheets><x:sheet name=\"One\" "
                     "q:id=\"rId1\"/><x:sheet name=\"Two\" q:id=\"rId2\"/></x:sheets></x:workbook>";
    parts.relations =
        "<Relationship Id=\"rId1\" Type=\"http://x/worksheet\" Target=\"/xl/worksheets/sheet1.xml\"/>"
        "<Relationship Id=\"rId2\" Type=\"http://x/worksheet\" Target=\"../xl/./other\\SHEET2.xml\"/>";
    parts.sheet = row("<c><v>1</v></c>");
    parts.more = {{"xl\\Other\\Sheet2.xml",
        "<x:worksheet "
        "xmlns:x=\"m\"><x:sheetData><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>"}};
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    QCOMPARE(sink.tables.size(), 2);
    COMPARE_TEXT(asText(sink, 0), "1: n(1)\n");
    COMPARE_TEXT(asText(sink, 1), "1: n(2)\n");
}

void TestXlsx::hiddenSheetsChartsAndMergedCells()
{
    XlsxParts parts;
    parts.workbook =
        "<workbook><sheets><sheet name=\"Data\" r:id=\"rId1\"/><sheet name=\"Chart\" r:id=\"rId2\"/><sheet "
        "name=\"Lists\" state=\"veryHidden\" r:id=\"rId3\"/></sheets></workbook>";
    parts.relations +=
        "<Relationship Id=\"rId2\" Type=\"http://x/chartsheet\" Target=\"chartsheets/sheet1.xml\"/>"
        "<Relationship Id=\"rId3\" Type=\"http://x/worksheet\" Target=\"worksheets/sheet3.xml\"/>";
    parts.sheet = row("<c><v>1</v></c>")
        + "<mergeCells count=\"2\"><mergeCell ref=\"A1:B1\"/><mergeCell ref=\"A2:A9\"/></mergeCells>";
    parts.more = {{"xl/worksheets/sheet3.xml", "<worksheet><sheetData/></worksheet>"}};
    RecordingSink sink;
    const auto info = readBytes(makeXlsx(parts), sink);
    QVERIFY(info);
    QCOMPARE(info->tables.size(), 2);
    QCOMPARE(info->tables[0].mergedCells, 2);
    QVERIFY(info->tables[1].hidden && sink.tables[1].info.hidden);
    QCOMPARE(findNote(*info, SourceWarning::HiddenSheet)->args, QStringList{u"Lists"_s});
    QCOMPARE(findNote(*info, SourceWarning::MergedCells)->args, (QStringList{u"Data"_s, u"2"_s}));
}

void TestXlsx::oneSheetCanBeChosen()
{
    XlsxParts parts;
    parts.workbook = "<workbook><sheets><sheet name=\"A\" r:id=\"rId1\"/><sheet name=\"B\" "
                     "r:id=\"rId2\"/></sheets></workbook>";
    parts.relations += "<Relationship Id=\"rId2\" Type=\"http://x/worksheet\" Target=\"broken.xml\"/>";
    parts.sheet = row("<c><v>1</v></c>");
    parts.more = {{"xl/broken.xml", "this is no XML"}};
    RecordingSink sink;
    ReadOptions options;
    options.sheet = u"A"_s;
    QVERIFY(readBytes(makeXlsx(parts), sink, options));
    QCOMPARE(sink.tables.size(), 1);
}

void TestXlsx::inspectingReadsTheStatedSize()
{
    XlsxParts parts;
    parts.sheet = "<dimension ref=\"A1:L100001\"/>" + row("<c><v>1</v></c>") + "<oops";
    QBuffer buffer;
    buffer.setData(makeXlsx(parts));
    buffer.open(QIODevice::ReadOnly);
    const auto info = inspectSource(buffer, u"x"_s);
    QVERIFY(info);
    QCOMPARE(info->tables.at(0).rows, 100001);
    QCOMPARE(info->tables.at(0).mergedCells, -1);
}

void TestXlsx::escapesAreDecoded()
{
    XlsxParts parts;
    parts.strings = "<si><t>a_x000D_\nb</t></si><si><t>_x005F_x000D_</t></si><si><t>_xD83D__xDE0E_ _x00_ "
                    "_xZZZZ_ x_x0000_y</t></si>";
    parts.sheet = row("<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c><c t=\"s\"><v>2</v></c><c "
                      "t=\"str\"><v>_x0041_</v></c>");
    RecordingSink sink;
    QVERIFY(readBytes(makeXlsx(parts), sink));
    COMPARE_TEXT(asText(sink), "1: s(a\r\nb) s(_x000D_) s(😎 _x00_ _xZZZZ_ xy) s(A)\n");
}

void TestXlsx::formulasWithoutResultsAreCounted()
{
    XlsxParts parts;
    parts.sheet = row("<c><f>SUM(A2:A9)</f></c><c><f>1+1</f><v>2</v></c><c><f>1+2</f><v/></c><c t=\"str\"><f>A9&amp;\"\"</f><v></v></c>");
    RecordingSink sink;
    const auto info = readBytes(makeXlsx(parts), sink);
    COMPARE_TEXT(asText(sink), "1: -() n(2)\n");
    QCOMPARE(findNote(*info, SourceWarning::FormulaWithoutValue)->args, // openpyxl's <v/> is no result, an empty text is one
        (QStringList{u"Sheet1"_s, u"2"_s, u"1"_s}));
}

void TestXlsx::aBrokenPlaceIsNamed()
{
    XlsxParts parts;
    parts.sheet =
        "<sheetData><row r=\"7\"><c><v>1</v></c></row><row r=\"8\"><c><v>2</w></c></row></sheetData>";
    RecordingSink sink;
    const auto xml = readBytes(makeXlsx(parts), sink);
    QCOMPARE(xml.error().code, ErrorCode::FileFormat);
    QCOMPARE(xml.error().args, (QStringList{u"Sheet1, row 8"_s, u"xml"_s}));
    parts.sheet = row("<c t=\"s\"><v>12</v></c>");
    QCOMPARE(
        readBytes(makeXlsx(parts), sink).error().args, (QStringList{u"Sheet1, row 1"_s, u"sharedString"_s}));
}

void TestXlsx::filesOfOtherPrograms_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("openpyxl") << u"openpyxl.xlsx"_s;
    QTest::newRow("openpyxl, write only") << u"openpyxl_writeonly.xlsx"_s;
    QTest::newRow("xlwt") << u"xlwt.xls"_s;
    QTest::newRow("odfpy") << u"odfpy.ods"_s;
}

void TestXlsx::filesOfOtherPrograms()
{
    QFETCH(QString, file);
    RecordingSink sink;
    NoProgress progress;
    const auto info =
        readSource(QString::fromUtf8(FLOWSTAGE_TEST_DATA) + u"/read/"_s + file, {}, sink, progress);
    QVERIFY(info);
    COMPARE_TEXT(asText(sink),
        "1: s(Venue) s(Capacity) s(Since) s(Doors) s(Open) s(Fee)\n"
        "2: s(Le Café “Été” 東京) n(1200) D(2027-03-18) d(2027-03-18T20:30:00) b(true) n(1234.5)\n"
        "4: s(two\nlines) n(33612345678) D(1999-12-31) d(2026-01-01T00:00:01) b(false) n(0.1)\n");
}

QTEST_GUILESS_MAIN(TestXlsx)
#include "tst_xlsx.moc"
