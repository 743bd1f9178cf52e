// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/export.h"

#include "core/base/formulaguard.h"
#include "core/base/savefile.h"
#include "core/query/exportrows.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = ExportCell::Kind;

constexpr qsizetype kFlushAt = 1 << 16;

Result<void> flush(QIODevice &device, QByteArray &buffer)
{
    if (device.write(buffer) != buffer.size()) return failure(ErrorCode::DiskFull, {}, device.errorString());
    buffer.clear();
    return {};
}

void appendCsv(QByteArray &line, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const bool quote = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r')
        || utf8.contains(';') || utf8.startsWith(' ') || utf8.endsWith(' ');
    if (!quote) {
        line += utf8;
        return;
    }
    line += '"' + QByteArray(utf8).replace('"', "\"\"") + '"';
}

Result<qint64> writeCsv(ExportRows &rows, QIODevice &device, const QStringList &headers,
    const ExportOptions &options, Progress &progress)
{
    QByteArray buffer = options.byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray();
    for (qsizetype i = 0; i < headers.size(); ++i) {
        if (i > 0) buffer += ',';
        appendCsv(buffer, headers[i]);
    }
    buffer += "\r\n";
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.next(progress));
        if (!row) break;
        for (size_t i = 0; i < rows.cells().size(); ++i) {
            const ExportCell &cell = rows.cells()[i];
            if (i > 0) buffer += ',';
            appendCsv(buffer,
                cell.kind == Kind::Text && options.guardFormulas ? guardedFormula(cell.text) : cell.text);
        }
        buffer += "\r\n";
        if (buffer.size() > kFlushAt) FLOW_TRY(flush(device, buffer));
    }
    FLOW_TRY(flush(device, buffer));
    return rows.written();
}

// A string as JSON writes it, quotes included.
QByteArray jsonText(const QString &text)
{
    return QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact).sliced(1).chopped(1);
}

Result<qint64> writeJson(ExportRows &rows, QIODevice &device, const QStringList &columns, Progress &progress)
{
    QByteArray buffer = "[";
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.next(progress));
        if (!row) break;
        buffer += rows.written() > 1 ? ",\n{\"id\":" : "\n{\"id\":";
        buffer += QByteArray::number(rows.id());
        for (qsizetype i = 0; i < columns.size(); ++i) {
            if (columns[i] == "id"_L1) continue;
            const ExportCell &cell = rows.cells()[size_t(i)];
            buffer += ',' + jsonText(columns[i]) + ':';
            const bool words = cell.kind == Kind::Text || cell.kind == Kind::Day;
            buffer += cell.kind == Kind::Empty ? QByteArray("null")
                : words                        ? jsonText(cell.text)
                                               : cell.text.toUtf8();
        }
        buffer += '}';
        if (buffer.size() > kFlushAt) FLOW_TRY(flush(device, buffer));
    }
    buffer += "\n]\n";
    FLOW_TRY(flush(device, buffer));
    return rows.written();
}

Result<qint64> xlsxToFile(
    ExportRows &rows, const QString &path, const QStringList &headers, Progress &progress)
{
    const QString part = path + u".part"_s;
    auto written = writeXlsx(rows, part, headers, progress);
    if (written) {
        QFile::remove(path);
        if (!QFile::rename(part, path)) written = failure(ErrorCode::ReadOnly, {path});
    }
    if (!written) QFile::remove(part);
    return written;
}

} // namespace

Result<qint64> exportTo(Connection &connection, const ListSpec &spec, QIODevice &device,
    const ExportOptions &options, Progress &progress)
{
    if (options.format == ExportFormat::Xlsx) return failure(ErrorCode::Unsupported, {u"xlsx"_s});
    FLOW_ASSIGN(ExportRows rows, ExportRows::open(connection, spec, options.limit, progress));
    const QStringList headers = options.headers.isEmpty() ? spec.columns : options.headers;
    return options.format == ExportFormat::Csv ? writeCsv(rows, device, headers, options, progress)
                                               : writeJson(rows, device, spec.columns, progress);
}

Result<qint64> exportToFile(Connection &connection, const ListSpec &spec, const QString &path,
    const ExportOptions &options, Progress &progress)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    if (!folder.isWritable()) return failure(ErrorCode::ReadOnly, {folder.filePath()});
    if (options.format == ExportFormat::Xlsx) {
        FLOW_ASSIGN(ExportRows rows, ExportRows::open(connection, spec, options.limit, progress));
        return xlsxToFile(rows, path, options.headers.isEmpty() ? spec.columns : options.headers, progress);
    }
    qint64 written = 0;
    FLOW_TRY(saveFile(path, [&](QIODevice &file) -> Result<void> {
        FLOW_ASSIGN(written, exportTo(connection, spec, file, options, progress));
        return {};
    }));
    return written;
}

} // namespace flow
