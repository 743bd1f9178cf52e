// SPDX-License-Identifier: GPL-3.0-or-later
// Reading files without storing anything: a million rows of CSV, 100,000 x 12 cells of XLSX.
//   read_bench            makes the files and measures each in a process of its own, so that the peak is the
//   reader's read_bench FILE       measures one file
#include "core/import/read/source.h"
#include "tests/bench/measure.h"
#include "tests/core/import/read/makezip.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

using namespace flow;
using namespace Qt::StringLiterals;

namespace {

class CountingSink final : public RowSink
{
public:
    bool beginTable(const TableInfo &) override { return true; }
    bool row(qint64, std::span<const Cell> cells) override
    {
        ++rows;
        for (const Cell &cell : cells)
            bytes += qint64(cell.text.size());
        return true;
    }
    void endTable() override { }
    qint64 rows = 0, bytes = 0;
};

int measure(const QString &path)
{
    CountingSink sink;
    NoProgress progress;
    const double before = bench::cpuSeconds();
    const auto info = readSource(path, {}, sink, progress);
    const double seconds = bench::cpuSeconds() - before;
    if (!info) return std::fprintf(stderr, "error %d\n", int(info.error().code)), 1;
    std::printf("%-5s %8lld rows   %5.2f s CPU   %9.0f rows/s   peak %d MB\n",
        qPrintable(containerName(info->container)), static_cast<long long>(sink.rows), seconds,
        double(sink.rows) / seconds, bench::peakMegabytes());
    return 0;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) file.write(bytes);
}

QByteArray csvOf(int rows)
{
    QByteArray text("id,first,last,email,phone,town,country,since,amount,note,tags,consent\r\n");
    for (int i = 0; i < rows; ++i) {
        const QByteArray n = QByteArray::number(i);
        text += n + ",Zoé,Dupont-" + QByteArray::number(i % 977) + ",fan" + n
            + "@example.org,+33612345678,Orléans,France,2026-03-18," + QByteArray::number(i % 300)
            + (i % 10 ? ".50,plain note,jazz;rock,yes\r\n"
                      : ".50,\"He said \"\"hi\"\"\nand left, twice\",jazz;rock,yes\r\n");
    }
    return text;
}

QByteArray xlsxOf(int rows)
{
    test::XlsxParts parts;
    parts.styles = "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"22\"/></cellXfs>";
    parts.sheet = "<sheetData>";
    for (int i = 0; i < rows; ++i) {
        const QByteArray r = QByteArray::number(i + 1);
        parts.sheet += "<row r=\"" + r + "\">";
        for (int c = 0; c < 6; ++c) {
            parts.strings += "<si><t>text " + r + " of column " + QByteArray::number(c) + "</t></si>";
            parts.sheet += "<c r=\"" + QByteArray(1, char('A' + c)) + r + "\" t=\"s\"><v>"
                + QByteArray::number(i * 6 + c) + "</v></c>";
        }
        parts.sheet += "<c r=\"G" + r + "\"><v>" + r + ".25</v></c><c r=\"H" + r
            + "\" t=\"b\"><v>1</v></c><c r=\"I" + r + "\" s=\"1\"><v>46464</v></c><c r=\"J" + r
            + "\" s=\"2\"><v>46464.854166666664</v></c><c r=\"K" + r
            + "\" t=\"str\"><f>A1</f><v>result</v></c><c r=\"L" + r + "\"><v>33612345678</v></c></row>";
    }
    parts.sheet += "</sheetData>";
    return test::makeXlsx(parts);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc > 1 && QFile::exists(QString::fromLocal8Bit(argv[1])))
        return measure(QString::fromLocal8Bit(argv[1]));
    const QTemporaryDir folder;
    const QStringList files{folder.filePath(u"fans.csv"_s), folder.filePath(u"fans.xlsx"_s)};
    write(files[0], csvOf(1'000'000));
    write(files[1], xlsxOf(100'000));
    std::printf("goals: CSV 4,000,000 rows/s; XLSX 200,000 rows/s below 40 MB\n");
    std::fflush(stdout);
    for (const QString &file : files)
        QProcess::execute(QCoreApplication::applicationFilePath(), {file});
    QProcess anchor;
    anchor.start(u"/usr/bin/env"_s,
        {u"bash"_s, u"-c"_s,
            u"TIMEFORMAT='anchor: wc -l of the CSV %U s user, %S s system'; time wc -l <\"$0\" >/dev/null"_s, files[0]});
    anchor.waitForFinished();
    std::fputs(anchor.readAllStandardError().constData(), stdout);
    return 0;
}
