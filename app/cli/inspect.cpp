// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/inspectreport.h"
#include "core/import/profile/recognise.h"

#include <QFileInfo>
#include <QTemporaryFile>

#include <CLI/CLI.hpp>
#include <limits>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

struct Options
{
    std::string file;
    std::string rows = "5";
    std::string sheet;
};

Result<std::vector<InspectedTable>> recogniseTables(std::vector<TableSample> samples)
{
    std::vector<InspectedTable> tables;
    for (const TableSample &sample : samples) {
        InspectedTable table{.info = sample.table, .mapping = {}};
        FLOW_ASSIGN(table.mapping, recognise(sample));
        const int header = table.mapping.headerRow;
        if (header >= 0 && size_t(header) < sample.lines.size())
            table.headerLine = sample.lines[size_t(header)];
        tables.push_back(std::move(table));
    }
    return tables;
}

// The document is put together on disk: nothing is printed when the file breaks in the middle.
Result<void> writeDocument(Session &session, const QString &path, const ReadOptions &how,
    const std::vector<InspectedTable> &tables, const SourceInfo &source, qint64 rows)
{
    QTemporaryFile out;
    if (!out.open()) return failure(ErrorCode::DiskFull, {}, out.errorString());
    out.write(
        QJsonDocument(sourceJson(path, source)).toJson(QJsonDocument::Compact).chopped(1) + ",\"tables\":[");
    JsonRows sink(out, tables, rows);
    FLOW_TRY(readSource(path, how, sink, session.progress()));
    out.write("\n]}\n");
    if (!out.flush() || !out.seek(0)) return failure(ErrorCode::DiskFull, {}, out.errorString());
    while (!out.atEnd()) {
        const QByteArray piece = out.read(1 << 20);
        std::fwrite(piece.constData(), 1, size_t(piece.size()), stdout);
    }
    return {};
}

Result<int> inspect(Session &session, const Options &options)
{
    const QString path = QString::fromStdString(options.file);
    qint64 rows = std::numeric_limits<qint64>::max();
    if (options.rows != "all") {
        bool ok = false;
        rows = QString::fromStdString(options.rows).toLongLong(&ok);
        if (!ok || rows < 0)
            return failure(ErrorCode::Usage, {u"--rows "_s + QString::fromStdString(options.rows)});
    }
    const ReadOptions how{.sheet = QString::fromStdString(options.sheet)};
    SampleSink sample(QFileInfo(path).fileName());
    FLOW_ASSIGN(const SourceInfo source, readSource(path, how, sample, session.progress()));
    if (sample.isOverfull()) return failure(ErrorCode::FileTooLarge, {QFileInfo(path).fileName(), u"memory"_s});
    FLOW_ASSIGN(const auto tables, recogniseTables(sample.take()));
    if (tables.empty()) return failure(ErrorCode::NoTable, {QFileInfo(path).fileName()});
    if (session.json) {
        FLOW_TRY(writeDocument(session, path, how, tables, source, rows));
        return Done;
    }
    printSource(session, source);
    TextRows sink(session, tables, rows);
    FLOW_TRY(readSource(path, how, sink, session.progress()));
    return Done;
}

} // namespace

void addInspect(CLI::App &app, Session &session)
{
    CLI::App *command =
        app.add_subcommand("inspect", "What a file is and where its columns would go; writes nothing");
    auto options = std::make_shared<Options>();
    command->add_option("file", options->file)->required()->type_name("FILE");
    command->add_option("--rows", options->rows, "Rows to show of each table")->type_name("N|all");
    command->add_option("--sheet", options->sheet, "Only this sheet")->type_name("NAME");
    command->callback([&session, options] {
        session.run = [&session, options]() -> Result<int> {
            const auto code = inspect(session, *options);
            return code ? *code : session.refuse(code.error());
        };
    });
}

} // namespace flow::cli
