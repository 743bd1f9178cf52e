// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/xlsx.h"

#include "core/import/read/xlsxsheet.h"

namespace flow::read {

using namespace Qt::StringLiterals;

namespace {

constexpr int kSheetsToMeasure = 100; ///< opening each of thousands would not be cheap

Result<void> readStrings(ReadJob &job, ZipArchive &archive, const XlsxWorkbook &book, SharedStrings &strings)
{
    if (book.stringsEntry < 0) return {};
    ZipPart part(archive, book.stringsEntry);
    FLOW_TRY(part.start());
    SharedStringsHandler handler(strings);
    return parseXml(part, part.name(), handler, job.progress);
}

Result<void> measure(
    ReadJob &job, ZipArchive &archive, const XlsxWorkbook &book, const XlsxSheet &sheet, qint64 &rows)
{
    const SharedStrings none;
    ZipPart part(archive, sheet.entry);
    FLOW_TRY(part.start());
    XlsxSheetHandler handler(book, none, sheet.name, nullptr);
    FLOW_TRY(parseXml(part, part.name(), handler, job.progress));
    rows = handler.statedRows();
    return {};
}

} // namespace

Result<void> readXlsx(ReadJob &job, ZipArchive &archive)
{
    job.info.container = Container::Xlsx;
    FLOW_ASSIGN(const XlsxWorkbook book, readWorkbook(archive, job.progress));
    for (const XlsxSheet &sheet : book.sheets) {
        job.info.tables.append({sheet.name, sheet.hidden, -1, -1});
        if (sheet.hidden) job.warn(SourceWarning::HiddenSheet, {sheet.name});
    }
    qint64 total = 0, done = 0;
    for (const XlsxSheet &sheet : book.sheets)
        if (sheet.entry >= 0) total += archive.entries()[std::size_t(sheet.entry)].size;

    SharedStrings strings;
    bool stringsRead = false;
    for (int i = 0; i < int(book.sheets.size()); ++i) {
        const XlsxSheet &sheet = book.sheets[std::size_t(i)];
        SourceTable &table = job.info.tables[i];
        if (!job.sink && sheet.entry >= 0 && i < kSheetsToMeasure)
            FLOW_TRY(measure(job, archive, book, sheet, table.rows));
        if (!job.begin({sheet.name, i, sheet.hidden, false})) continue;
        if (sheet.entry < 0) return broken(sheet.name, u"missingPart"_s);
        if (!std::exchange(stringsRead, true)) FLOW_TRY(readStrings(job, archive, book, strings));
        ZipPart part(archive, sheet.entry);
        FLOW_TRY(part.start());
        TableSink sink(job);
        XlsxSheetHandler handler(book, strings, sheet.name, &sink);
        FLOW_TRY(parseXml(part, part.name(), handler, job.progress, done, total));
        done += part.size();
        table.rows = sink.rows;
        table.mergedCells = handler.mergedCells();
        handler.report(job);
        sink.endTable();
    }
    return {};
}

} // namespace flow::read
