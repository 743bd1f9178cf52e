// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/import/read/makezip.h"
#include "tests/core/import/read/recordingsink.h"

#include <QTest>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

namespace {

QByteArray table(const QByteArray &rows, const QByteArray &attributes = "table:name=\"T\"")
{
    return "<table:table " + attributes + ">" + rows + "</table:table>";
}
QByteArray row(const QByteArray &cells, const QByteArray &attributes = {})
{
    return "<table:table-row " + attributes + ">" + cells + "</table:table-row>";
}
QByteArray text(const QByteArray &value, const QByteArray &attributes = {})
{
    return "<table:table-cell office:value-type=\"string\" " + attributes + "><text:p>" + value
        + "</text:p></table:table-cell>";
}

} // namespace

#define COMPARE_TEXT(actual, expected) QCOMPARE(QString::fromStdString(actual), QString::fromUtf8(expected))

class TestOds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyCellType();
    void paragraphsAndSpaces();
    void repeatedRowsAndColumns();
    void endlessRepeatsAreCapped();
    void hiddenAndMerged();
    void copiesOfOtherFilesAreLeftOut();
    void rowsInGroupsAndHeaders();
    void encryptionIsRecognised();
    void theFlatKind();
};

void TestOds::everyCellType()
{
    RecordingSink sink;
    const auto info = readBytes(
        makeOds(
            table(row("<table:table-cell office:value-type=\"float\" "
                      "office:value=\"12.50\"><text:p>12,50</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"currency\" office:currency=\"EUR\" "
                      "office:value=\"1200\"><text:p>1.200 €</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"percentage\" "
                      "office:value=\"0.15\"><text:p>15%</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"date\" "
                      "office:date-value=\"2027-03-18\"><text:p>18.3.</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"date\" "
                      "office:date-value=\"2027-03-18T20:30:00.000000000\"/>"
                      "<table:table-cell office:value-type=\"time\" office:time-value=\"PT20H30M00S\"/>"
                      "<table:table-cell office:value-type=\"boolean\" "
                      "office:boolean-value=\"true\"><text:p>VRAI</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"string\" "
                      "calcext:value-type=\"error\"><text:p>#N/A</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"date\" office:date-value=\"spring\"><text:p>in "
                      "spring</text:p></table:table-cell>"
                      "<table:table-cell><text:p>untyped</text:p></table:table-cell>"
                      "<table:table-cell office:value-type=\"string\" office:string-value=\"attribute\"/>"))),
        sink);
    QVERIFY(info);
    QCOMPARE(containerName(info->container), u"ods"_s);
    COMPARE_TEXT(asText(sink),
        "1: n(12.5) n(1200) n(0.15) D(2027-03-18) d(2027-03-18T20:30:00) t(20:30:00) b(true) e(#N/A) s(in "
        "spring) s(untyped) s(attribute)\n");
}

void TestOds::paragraphsAndSpaces()
{
    RecordingSink sink;
    QVERIFY(readBytes(
        makeOds(table(row("<table:table-cell office:value-type=\"string\"><office:annotation><text:p>a "
                          "note</text:p></office:annotation>"
                          "<text:p>one  <text:s "
                          "text:c=\"2\"/>two<text:tab/>x</text:p><text:p><text:span>three</"
                          "text:span><text:a>four</text:a></text:p>"
                          "<draw:frame><draw:text-box><text:p>drawn</text:p></draw:text-box></draw:frame></"
                          "table:table-cell>"))),
        sink));
    COMPARE_TEXT(asText(sink), "1: s(one   two\tx\nthreefour)\n");
}

void TestOds::repeatedRowsAndColumns()
{
    RecordingSink sink;
    QVERIFY(readBytes(
        makeOds(table(row("<table:table-cell table:number-columns-repeated=\"2\"/>"
                              + text("a", "table:number-columns-repeated=\"2\"")
                              + "<table:table-cell table:number-columns-repeated=\"16380\"/>",
                          "table:number-rows-repeated=\"2\"")
            + row("<table:table-cell table:number-columns-repeated=\"16384\"/>",
                "table:number-rows-repeated=\"1000\"")
            + row(text("end")) + row("<table:table-cell/>", "table:number-rows-repeated=\"1047573\""))),
        sink));
    COMPARE_TEXT(asText(sink), "1: -() -() s(a) s(a)\n2: -() -() s(a) s(a)\n1003: s(end)\n");
}

void TestOds::endlessRepeatsAreCapped()
{
    RecordingSink sink;
    const auto info = readBytes(makeOds(table(row(text("x", "table:number-columns-repeated=\"999999999\""),
                                                  "table:number-rows-repeated=\"1048576\"")
                                    + row(text("y", "table:number-rows-spanned=\"0\"")))),
        sink);
    QVERIFY(info);
    QVERIFY(findNote(*info, SourceWarning::RepeatCapped));
    QCOMPARE(sink.tables[0].rows.size(), 2);
    QCOMPARE(sink.tables[0].rows[1].line, 1048577);
}

void TestOds::hiddenAndMerged()
{
    RecordingSink sink;
    const auto info = readBytes(
        makeOds(table(row(text("a", "table:number-columns-spanned=\"2\" table:number-rows-spanned=\"1\"")
                          + "<table:covered-table-cell><text:p>under</text:p></table:covered-table-cell>"
                          + text("b")),
                    "table:name=\"Secret\" table:style-name=\"ta2\""),
            "<style:style style:name=\"ta2\" style:family=\"table\"><style:table-properties "
            "table:display=\"false\"/></style:style>"),
        sink);
    QVERIFY(info);
    COMPARE_TEXT(asText(sink), "1: s(a) -() s(b)\n");
    QVERIFY(info->tables[0].hidden);
    QVERIFY(findNote(*info, SourceWarning::HiddenSheet));
    QCOMPARE(findNote(*info, SourceWarning::MergedCells)->args, (QStringList{u"Secret"_s, u"1"_s}));
}

void TestOds::copiesOfOtherFilesAreLeftOut()
{
    RecordingSink sink;
    const auto info = readBytes(
        makeOds(table(row(text("mine")))
            + table("<table:table-source/>" + row(text("theirs")), "table:name=\"'file:///x.ods'#$Sheet1\"")),
        sink);
    QVERIFY(info);
    QCOMPARE(info->tables.size(), 1);
    QCOMPARE(sink.tables.size(), 1);
}

void TestOds::rowsInGroupsAndHeaders()
{
    RecordingSink sink;
    QVERIFY(readBytes(makeOds(table("<table:table-header-rows>" + row(text("h"))
                          + "</table:table-header-rows><table:table-row-group>" + row(text("1"))
                          + "</table:table-row-group>" + row(text("2")))),
        sink));
    COMPARE_TEXT(asText(sink), "1: s(h)\n2: s(1)\n3: s(2)\n");
}

void TestOds::encryptionIsRecognised()
{
    RecordingSink sink;
    const ZipEntries manifest{{"META-INF/manifest.xml",
        "<manifest:manifest><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></"
        "manifest:manifest>"}};
    QCOMPARE(readBytes(makeOds({}, {}, manifest), sink).error().code, ErrorCode::FileEncrypted);
    QCOMPARE(readBytes(makeZip({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
                           {"encrypted-package", "x"}}),
                 sink)
                 .error()
                 .code,
        ErrorCode::FileEncrypted);
}

void TestOds::theFlatKind()
{
    RecordingSink sink;
    const QByteArray flat =
        "<?xml version=\"1.0\"?><office:document "
        "office:mimetype=\"application/vnd.oasis.opendocument.spreadsheet\"><office:body><office:spreadsheet>"
        + table(row(text("a"))) + "</office:spreadsheet></office:body></office:document>";
    QVERIFY(readBytes(flat, sink));
    COMPARE_TEXT(asText(sink), "1: s(a)\n");
}

QTEST_GUILESS_MAIN(TestOds)
#include "tst_ods.moc"
