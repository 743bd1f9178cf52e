// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>

namespace flow::ui {

enum class ReportFormat {
    Pdf, ///< A4, with charts; needs a QGuiApplication for its fonts
    Xlsx, ///< a sheet a table, with charts of the spreadsheet
    Csv, ///< the tables one below the other, values for programs as in core/query/export.h
    Json, ///< codes and plain values
    Html ///< one page that stands alone, with charts
};
std::optional<ReportFormat> reportFormat(QStringView suffix); ///< "pdf"

/// Writes a report to a file, which appears under its name only when it is whole. Words are in the user's language. Any thread, but
/// Pdf on that of the application. Errors: FileNotFound for a missing folder, ReadOnly, DiskFull.
Result<void> saveReport(const Report &report, ReportFormat format, const QString &path);

// The renderers, one file each.
QByteArray reportCsv(const Report &report, bool byteOrderMark = true);
QByteArray reportJson(const Report &report);
QByteArray reportHtml(const Report &report);
QByteArray reportPdf(const Report &report);
Result<void> writeReportXlsx(const Report &report, const QString &path);

} // namespace flow::ui
