// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/exportrows.h"

#include <QDate>
#include <QFileInfo>

#include <memory>
#include <xlsxwriter.h>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = ExportCell::Kind;

constexpr qsizetype kLongestCell = 32'767; // of Excel, in UTF-16 units
constexpr qint64 kExactDigits = 15; // a double of Excel holds no more

struct CloseBook
{
    void operator()(lxw_workbook *book) const { workbook_close(book); }
};

void writeText(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text)
{
    worksheet_write_string(sheet, row, column, text.left(kLongestCell).toUtf8().constData(), nullptr);
}

void writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ExportCell &cell, lxw_format *day)
{
    switch (cell.kind) {
    case Kind::Empty: return;
    case Kind::Number:
        if (cell.text.size() > kExactDigits) return writeText(sheet, row, column, cell.text);
        worksheet_write_number(sheet, row, column, cell.text.toDouble(), nullptr);
        return;
    case Kind::Bool: worksheet_write_boolean(sheet, row, column, cell.text == u"true", nullptr); return;
    case Kind::Day:
        if (const QDate date = QDate::fromString(cell.text, Qt::ISODate); date.year() >= 1900) {
            lxw_datetime value{date.year(), date.month(), date.day(), 0, 0, 0};
            worksheet_write_datetime(sheet, row, column, &value, day);
            return;
        }
        [[fallthrough]];
    case Kind::Text: writeText(sheet, row, column, cell.text);
    }
}

Error closeError(lxw_error code, const QString &path)
{
    const QString detail = QString::fromUtf8(lxw_strerror(code));
    const bool create = code == LXW_ERROR_CREATING_XLSX_FILE || code == LXW_ERROR_CREATING_TMPFILE;
    return {create ? ErrorCode::ReadOnly : ErrorCode::DiskFull, create ? QStringList{path} : QStringList(),
        detail};
}

} // namespace

Result<qint64> writeXlsx(
    ExportRows &rows, const QString &path, const QStringList &headers, Progress &progress)
{
    if (rows.total() >= LXW_ROW_MAX)
        return failure(ErrorCode::FileTooLarge, {u"rows"_s, QString::number(LXW_ROW_MAX - 1)});
    // Rows go to a temporary file beside the result, where there is room if there is room for the result.
    const QByteArray folder = QFileInfo(path).absolutePath().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = folder.constData();
    std::unique_ptr<lxw_workbook, CloseBook> book(workbook_new_opt(path.toUtf8().constData(), &options));
    if (!book) return failure(ErrorCode::ReadOnly, {path});
    lxw_worksheet *sheet = workbook_add_worksheet(book.get(), nullptr);
    if (!sheet) return failure(ErrorCode::ReadOnly, {path});
    lxw_format *bold = workbook_add_format(book.get());
    format_set_bold(bold);
    lxw_format *day = workbook_add_format(book.get());
    format_set_num_format(day, "yyyy-mm-dd");
    worksheet_freeze_panes(sheet, 1, 0);
    for (qsizetype i = 0; i < headers.size(); ++i)
        worksheet_write_string(sheet, 0, lxw_col_t(i), headers[i].toUtf8().constData(), bold);
    for (;;) {
        FLOW_ASSIGN(const bool row, rows.next(progress));
        if (!row) break;
        for (size_t i = 0; i < rows.cells().size(); ++i)
            writeCell(sheet, lxw_row_t(rows.written()), lxw_col_t(i), rows.cells()[i], day);
    }
    if (const lxw_error code = workbook_close(book.release()); code != LXW_NO_ERROR)
        return std::unexpected(closeError(code, path));
    return rows.written();
}

} // namespace flow
