// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/csvparser.h"
#include "tests/core/import/read/recordingsink.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <rapidcheck.h>

using namespace flow;
using namespace flow::test;
using namespace Qt::StringLiterals;

using Rows = std::vector<std::vector<std::string>>;

namespace {

QString shared(const QString &path) { return qEnvironmentVariable("FLOWSTAGE_SHARED") + u'/' + path; }

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

RecordingSink parsed(const std::string &text, read::CsvDialect dialect, std::size_t chunk)
{
    RecordingSink sink;
    sink.tables.push_back({});
    read::CsvParser parser(dialect, sink);
    if (chunk == 0) chunk = std::max<std::size_t>(text.size(), 1);
    for (std::size_t at = 0; at < text.size(); at += chunk)
        parser.feed(std::string_view(text).substr(at, chunk));
    parser.finish();
    return sink;
}

Rows parse(const std::string &text, read::CsvDialect dialect = {}, std::size_t chunk = 0) { return parsed(text, dialect, chunk).texts(); }

std::string show(const Rows &rows)
{
    std::string out;
    for (const auto &row : rows) {
        for (const auto &cell : row)
            out += '[' + cell + ']';
        out += '\n';
    }
    return out;
}

Rows readAll(const QByteArray &bytes, SourceInfo *info = nullptr, const ReadOptions &options = {})
{
    RecordingSink sink;
    auto result = readBytes(bytes, sink, options);
    if (!result) return {{"error", std::to_string(int(result.error().code))}};
    if (info) *info = *result;
    return sink.texts();
}

} // namespace

#define COMPARE_ROWS(actual, ...)                                                                            \
    QCOMPARE(QString::fromStdString(show(actual)), QString::fromStdString(show(Rows __VA_ARGS__)))

class TestCsv : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void acidTests_data();
    void acidTests();
    void anyChunkSizeGivesTheSameRows();
    void howTextIsCutIntoChunksMattersToNobody();
    void lineEndsOfEveryKind();
    void theSepLineIsConsumed();
    void delimitersAreFoundOut_data();
    void delimitersAreFoundOut();
    void strayQuotesStayAsText();
    void anUnclosedQuoteCostsOneRow();
    void anUnclosedQuoteAtTheEndIsReported();
    void linesOfOpeningQuotesAreReadInLinearTime();
    void nulBytesAreStrippedAndCounted();
    void aCellOfEightMegabytesIsRead();
    void aCellBeyondTheLimitIsCut();
    void tooManyColumnsAreDropped();
    void emptyFilesAndNoise();
    void theSinkEndsTheReading();
    void cancelEndsTheReading();
    void whatIsWrittenReadsBack();
};

void TestCsv::acidTests_data()
{
    QTest::addColumn<QString>("csv");
    QTest::addColumn<QString>("json");
    if (!QDir(shared(u"corpora/csv"_s)).exists()) QSKIP("the corpus is not here");
    for (const auto &[csvs, jsons] :
        {std::pair(u"corpora/csv/csv-spectrum/csvs"_s, u"corpora/csv/csv-spectrum/json"_s),
            std::pair(u"corpora/csv/csv-test-data/csv"_s, u"corpora/csv/csv-test-data/json"_s)})
        for (const QFileInfo &info : QDir(shared(csvs)).entryInfoList({u"*.csv"_s})) {
            const QString json = shared(jsons) + u'/' + info.completeBaseName() + u".json"_s;
            // The truth of location_coordinates has other numbers than its file.
            if (QFile::exists(json) && info.baseName() != u"location_coordinates")
                QTest::newRow(qPrintable(info.dir().dirName() + u"/"_s + info.fileName()))
                    << info.filePath() << json;
        }
}

void TestCsv::acidTests()
{
    QFETCH(QString, csv);
    QFETCH(QString, json);
    const Rows rows = parse(contents(csv).toStdString());
    const QJsonDocument document = QJsonDocument::fromJson(contents(json));
    const QJsonArray truth = document.isObject() ? QJsonArray{document.object()} : document.array();
    const bool keyed = truth.isEmpty() || truth.first().isObject();
    QCOMPARE(qsizetype(rows.size()), truth.size() + keyed);
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const auto &row = rows[std::size_t(i + keyed)];
        for (std::size_t c = 0; c < row.size(); ++c) {
            const QString expected = keyed
                ? truth[i].toObject()[QString::fromStdString(rows[0][c])].toString()
                : truth[i].toArray()[qsizetype(c)].toString();
            // csv-spectrum's truth for newlines_crlf has bare line feeds: it was made on a system that turned
            // them.
            const QString actual = QString::fromStdString(row[c]);
            QCOMPARE(QString(actual).remove(u'\r'), QString(expected).remove(u'\r'));
        }
    }
}

void TestCsv::anyChunkSizeGivesTheSameRows()
{
    const std::string text =
        "a,\"b \"\"q\"\" \r\nc\",d\r\n\"x\" ,\"y\"z\",\r\"\",,\"\"\"\"\n\"open,1\n2,\"3\",4\nlast,\"o\n";
    const Rows whole = parse(text);
    for (std::size_t chunk = 1; chunk < text.size(); ++chunk)
        QCOMPARE(QString::fromStdString(show(parse(text, {}, chunk))), QString::fromStdString(show(whole)));
}

/// Whole rows are taken from the chunk as they lie, others byte by byte: the same texts on the same lines.
void TestCsv::howTextIsCutIntoChunksMattersToNobody()
{
    const auto letter = rc::gen::weightedElement<char>({{6, 'a'}, {3, ','}, {3, '\n'}, {2, '\r'}, {2, '"'}, {1, ' '}});
    const auto lines = [](const RecordingSink &sink) {
        std::string out;
        for (const auto &row : sink.tables.front().rows) out += std::to_string(row.line) + ' ' + show({row.texts()});
        return out;
    };
    QVERIFY(rc::check("chunks", [&] {
        const auto text = *rc::gen::container<std::string>(letter);
        const read::CsvDialect dialect{.spaceBeforeQuote = *rc::gen::arbitrary<bool>()};
        const auto size = *rc::gen::inRange<std::size_t>(1, 30);
        const std::string byByte = lines(parsed(text, dialect, 1));
        RC_ASSERT(lines(parsed(text, dialect, 0)) == byByte);
        RC_ASSERT(lines(parsed(text, dialect, size)) == byByte);
    }));
}

void TestCsv::lineEndsOfEveryKind()
{
    COMPARE_ROWS(parse("a,b\rc,d\r\ne,f\ng,h"), {{"a", "b"}, {"c", "d"}, {"e", "f"}, {"g", "h"}});
    RecordingSink sink;
    QVERIFY(readBytes("h,i\r\n\"a\r\nb\",c\r\n\r\nd,e\r\n", sink));
    const auto &rows = sink.tables.at(0).rows;
    QCOMPARE(rows.size(), 4);
    QCOMPARE(rows[1].line, 2);
    QCOMPARE(rows[2].line, 4);
    QCOMPARE(rows[3].line, 5);
    QVERIFY(sink.tables[0].ended);
}

void TestCsv::theSepLineIsConsumed()
{
    SourceInfo info;
    COMPARE_ROWS(readAll("\xEF\xBB\xBFsep=;\r\na;b\r\n1,5;2\r\n", &info), {{"a", "b"}, {"1,5", "2"}});
    QCOMPARE(info.delimiter, ';');
    COMPARE_ROWS(readAll("\"sep=|\"\na|b\n", &info), {{"a", "b"}});
}

void TestCsv::delimitersAreFoundOut_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("delimiter");
    QTest::newRow("comma") << QByteArray("a,b\n1,2\n") << int(',');
    QTest::newRow("semicolon with decimal commas")
        << QByteArray("name;price;fee\nA;1,5;2,5\nB;2,5;3,5\n") << int(';');
    QTest::newRow("tab with commas in text")
        << QByteArray("n\tt\nDoe, J\tParis, F\nRoe, K\tLyon, F\n") << int('\t');
    QTest::newRow("pipe") << QByteArray("a|b|c\n1|2|3\n") << int('|');
    QTest::newRow("semicolon in quotes") << QByteArray("a,b\n\"x;y;z\",2\n\"x;y;z\",3\n") << int(',');
    QTest::newRow("title lines above")
        << QByteArray("Notes:\n\nFirst Name,Last Name,URL\nA,B,C\nD,E,F\nG,H,I\n") << int(',');
    QTest::newRow("one column") << QByteArray("email\na@x.fr\nb@x.fr\n") << 0;
    QTest::newRow("one column, a comma somewhere")
        << QByteArray("venue\nThe Place\nBar, Lyon\nClub\nHall\nPub\n") << 0;
    QTest::newRow("unit separator") << QByteArray("a\x1F"
                                                  "b\n1\x1F"
                                                  "2\n")
                                    << 0x1F;
}

void TestCsv::delimitersAreFoundOut()
{
    QFETCH(QByteArray, text);
    QFETCH(int, delimiter);
    SourceInfo info;
    readAll(text, &info);
    QCOMPARE(int(info.delimiter), delimiter);
}

void TestCsv::strayQuotesStayAsText()
{
    SourceInfo info;
    COMPARE_ROWS(readAll("a,b,c\n1,\"Hey, I missed \" it\",3\n1,This \"quotes\" here,3\n", &info),
        {{"a", "b", "c"}, {"1", "Hey, I missed \" it", "3"}, {"1", "This \"quotes\" here", "3"}});
    QVERIFY(findNote(info, SourceWarning::StrayQuote));
    COMPARE_ROWS(readAll("a,b\n\"x\" ,\"y\"\n"), {{"a", "b"}, {"x", "y"}});
    COMPARE_ROWS(readAll("a, b\n1, \"x, y\"\n"), {{"a", " b"}, {"1", "x, y"}});
}

void TestCsv::anUnclosedQuoteCostsOneRow()
{
    SourceInfo info;
    COMPARE_ROWS(readAll("a,b,c\n1,\"abc,2\n3,\"def\",4\n5,\"g \"\"h\"\"\",6\n", &info),
        {{"a", "b", "c"}, {"1", "\"abc", "2"}, {"3", "def", "4"}, {"5", "g \"h\"", "6"}});
    const SourceNote *note = findNote(info, SourceWarning::UnclosedQuote);
    QVERIFY(note);
    QCOMPARE(note->args, QStringList{u"2"_s});
}

void TestCsv::anUnclosedQuoteAtTheEndIsReported()
{
    SourceInfo info;
    COMPARE_ROWS(readAll("foo,bar,baz\n1,\"I forgot to close this one,3\n4,5,6\n", &info),
        {{"foo", "bar", "baz"}, {"1", "\"I forgot to close this one", "3"}, {"4", "5", "6"}});
    QVERIFY(findNote(info, SourceWarning::UnclosedQuote));
}

void TestCsv::linesOfOpeningQuotesAreReadInLinearTime()
{
    for (const char *piece : {"\"x\n", ",\"x", ",\"x\n", "\"a\"b", "\"\"\"x\n,\"", "a,\"b\n\"\"c\n\"d"}) {
        std::string text;
        while (text.size() < (20U << 20))
            text += piece;
        class : public RowSink
        {
            bool beginTable(const TableInfo &) override { return true; }
            bool row(qint64, std::span<const Cell>) override { return true; }
            void endTable() override { }
        } sink;
        read::CsvParser parser({}, sink);
        QElapsedTimer timer;
        timer.start();
        parser.feed(text);
        parser.finish();
        QVERIFY2(timer.elapsed() < 8000, piece);
    }
}

void TestCsv::nulBytesAreStrippedAndCounted()
{
    SourceInfo info;
    const QByteArray text("name,town\nA\0nna,Lyon\nBob,\0Paris\n", 32);
    COMPARE_ROWS(readAll(text, &info), {{"name", "town"}, {"Anna", "Lyon"}, {"Bob", "Paris"}});
    QCOMPARE(findNote(info, SourceWarning::NulStripped)->args, (QStringList{u"2"_s, u"2"_s}));
}

void TestCsv::aCellOfEightMegabytesIsRead()
{
    RecordingSink sink;
    const QByteArray cell(8 << 20, 'x');
    QVERIFY(readBytes("a,b\n\"" + cell + "\",2\n", sink));
    QCOMPARE(qint64(sink.tables[0].rows[1].cells[0].text.size()), cell.size());
}

void TestCsv::aCellBeyondTheLimitIsCut()
{
    RecordingSink sink;
    const QByteArray cell(17 << 20, 'x');
    const auto info = readBytes("a,b\n" + cell + ",2\n3,4\n", sink);
    QVERIFY(info);
    QVERIFY(findNote(*info, SourceWarning::CellTruncated));
    QCOMPARE(qint64(sink.tables[0].rows[1].cells[0].text.size()), limits::kCellBytes);
    QCOMPARE(sink.tables[0].rows[2].texts(), (std::vector<std::string>{"3", "4"}));
}

void TestCsv::tooManyColumnsAreDropped()
{
    RecordingSink sink;
    const auto info = readBytes(QByteArray(20000, ',') + "\n1,2\n", sink);
    QVERIFY(info);
    QVERIFY(findNote(*info, SourceWarning::ColumnsTruncated));
    QCOMPARE(int(sink.tables[0].rows[0].cells.size()), limits::kColumns);
}

void TestCsv::emptyFilesAndNoise()
{
    RecordingSink sink;
    QCOMPARE(readBytes({}, sink).error().code, ErrorCode::FileEmpty);
    QCOMPARE(readBytes("\xEF\xBB\xBF", sink).error().code, ErrorCode::FileEmpty);
    QCOMPARE(readBytes("\n\n  \n", sink).error().code, ErrorCode::FileEmpty);
    QCOMPARE(readBytes(",,,\n,,,\n", sink).error().code, ErrorCode::NoTable);
    QByteArray noise;
    quint32 seed = 1;
    for (int i = 0; i < 5000; ++i)
        noise.append(char((seed = seed * 1664525 + 1013904223) >> 24));
    QCOMPARE(readBytes(noise, sink).error().code, ErrorCode::FileFormat);
    QCOMPARE(readBytes("{\"a\": 1}", sink).error().code, ErrorCode::Unsupported);
    QCOMPARE(readBytes("%PDF-1.7 ...", sink).error().code, ErrorCode::Unsupported);
    NoProgress progress;
    QCOMPARE(readSource(u"/nowhere/at/all.csv"_s, {}, sink, progress).error().code, ErrorCode::FileNotFound);
    QCOMPARE(readSource(QDir::tempPath(), {}, sink, progress).error().code, ErrorCode::FileUnreadable);
}

void TestCsv::theSinkEndsTheReading()
{
    class : public RowSink
    {
    public:
        bool beginTable(const TableInfo &) override { return true; }
        bool row(qint64, std::span<const Cell>) override { return ++rows < 2; }
        void endTable() override { ended = true; }
        int rows = 0;
        bool ended = false;
    } sink;
    QVERIFY(readBytes("a,b\n1,2\n3,4\n5,6\n", sink));
    QCOMPARE(sink.rows, 2);
    QVERIFY(sink.ended);
}

void TestCsv::cancelEndsTheReading()
{
    QBuffer buffer;
    buffer.setData("a,b\n" + QByteArray("1,2\n").repeated(1 << 20));
    buffer.open(QIODevice::ReadOnly);
    CancelFlag flag;
    flag.cancel();
    RecordingSink sink;
    QCOMPARE(readSource(buffer, u"x"_s, {}, sink, flag).error().code, ErrorCode::Canceled);
}

/// Any cells, written in any dialect in minimal or full quoting, come back as they were.
void TestCsv::whatIsWrittenReadsBack()
{
    const auto cell = rc::gen::container<std::string>(rc::gen::weightedOneOf<char>(
        {{6, rc::gen::inRange('a', 'f')}, {1, rc::gen::elementOf(std::string(",;\t|\"'\n\r =@"))}}));
    const bool ok = rc::check("CSV round trip", [&] {
        const char delimiter = *rc::gen::elementOf(std::string(",;\t|"));
        const char quote = *rc::gen::elementOf(std::string("\"'"));
        const std::string end = *rc::gen::elementOf(std::vector<std::string>{"\n", "\r\n", "\r"});
        const bool all = *rc::gen::arbitrary<bool>();
        const auto width = *rc::gen::inRange<std::size_t>(1, 6);
        const auto rows =
            *rc::gen::container<Rows>(rc::gen::container<std::vector<std::string>>(width, cell));
        std::string text;
        for (const auto &row : rows) {
            for (std::size_t i = 0; i < row.size(); ++i) {
                if (i) text += delimiter;
                const bool needed =
                    row[i].find_first_of(std::string("\n\r") + delimiter + quote) != std::string::npos;
                if (!all && !needed) {
                    text += row[i];
                    continue;
                }
                text += quote;
                for (const char c : row[i])
                    text += c == quote ? std::string(2, c) : std::string(1, c);
                text += quote;
            }
            text += end;
        }
        const auto chunk = *rc::gen::inRange<std::size_t>(1, 40);
        RC_ASSERT(show(parse(text, {delimiter, quote, false}, chunk)) == show(rows));
    });
    QVERIFY(ok);
}

QTEST_GUILESS_MAIN(TestCsv)
#include "tst_csv.moc"
