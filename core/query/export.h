// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/listquery.h"

class QIODevice;

namespace flow {

enum class ExportFormat {
    Csv, ///< UTF-8, RFC 4180
    Xlsx, ///< one sheet, numbers and days as such
    Json ///< an array of objects, keys are the columns, `id` comes first
};

struct ExportOptions
{
    ExportFormat format = ExportFormat::Csv;
    QStringList headers = {}; ///< words for the first row of CSV and XLSX; empty: the names of the columns
    bool byteOrderMark = true; ///< CSV: Excel takes the file for Latin-1 without it
    bool guardFormulas = true; ///< CSV: see core/base/formulaguard.h; in XLSX text is text
    qint64 limit = 0; ///< rows at most; 0: all
};

/// Writes a list to a file, row by row, and returns how many. The file appears under its name only when it is
/// whole. Values are for programs and for importing again: amounts as "1234.50", days as "2027-03-18",
/// instants in UTC as "2027-03-18T20:30:00Z", yes and no as true and false, several tags with "; " between.
/// Errors: those of lists, ReadOnly, DiskFull, FileTooLarge {"rows", limit} for more rows than a sheet has,
/// Canceled.
Result<qint64> exportToFile(Connection &connection, const ListSpec &spec, const QString &path,
    const ExportOptions &options, Progress &progress);

/// The same to anything open for writing; not for XLSX (Unsupported).
Result<qint64> exportTo(Connection &connection, const ListSpec &spec, QIODevice &device,
    const ExportOptions &options, Progress &progress);

} // namespace flow
