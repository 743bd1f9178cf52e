// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/savefile.h"
#include "ui/print/reportfile.h"

#include <QFile>
#include <QFileInfo>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    /// libxlsxwriter writes to a name: beside the result first, so that a failure leaves the old file.
    Result<void> saveXlsx(const Report &report, const QString &path)
    {
        const QString part = path + u".part"_s;
        auto written = writeReportXlsx(report, part);
        if (written) {
            QFile::remove(path);
            if (!QFile::rename(part, path)) written = failure(ErrorCode::ReadOnly, {path});
        }
        if (!written) QFile::remove(part);
        return written;
    }

    QByteArray render(const Report &report, ReportFormat format)
    {
        switch (format) {
        case ReportFormat::Csv: return reportCsv(report);
        case ReportFormat::Json: return reportJson(report);
        case ReportFormat::Html: return reportHtml(report);
        case ReportFormat::Pdf: return reportPdf(report);
        case ReportFormat::Xlsx: break;
        }
        return {};
    }

} // namespace

std::optional<ReportFormat> reportFormat(QStringView suffix)
{
    static const std::pair<QLatin1StringView, ReportFormat> formats[]{{"pdf"_L1, ReportFormat::Pdf}, {"xlsx"_L1, ReportFormat::Xlsx},
        {"csv"_L1, ReportFormat::Csv}, {"json"_L1, ReportFormat::Json}, {"html"_L1, ReportFormat::Html}};
    for (const auto &[name, format] : formats)
        if (suffix.compare(name, Qt::CaseInsensitive) == 0) return format;
    return std::nullopt;
}

Result<void> saveReport(const Report &report, ReportFormat format, const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (!folder.isDir()) return failure(ErrorCode::FileNotFound, {folder.filePath()});
    if (!folder.isWritable()) return failure(ErrorCode::ReadOnly, {folder.filePath()});
    if (format == ReportFormat::Xlsx) return saveXlsx(report, path);
    return saveFile(path, render(report, format));
}

} // namespace flow::ui
