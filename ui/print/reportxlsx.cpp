// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "ui/print/plaincell.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <xlsxwriter.h>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr int kSheetName = 31; // characters that a spreadsheet allows
    constexpr lxw_row_t kHead = 0;

    class Book
    {
    public:
        Book(const Report &report, lxw_workbook *book)
            : m_report(report)
            , m_book(book)
        {
            m_bold = format(nullptr, true);
            m_title = format(nullptr, true);
            format_set_font_size(m_title, 16);
        }

        void write()
        {
            summary();
            for (size_t i = 0; i < m_report.tables.size(); ++i) table(m_report.tables[i]);
            for (size_t i = 0; i < m_report.charts.size(); ++i) chart(m_report.charts[i], i);
        }

    private:
        lxw_format *format(const char *number, bool bold = false)
        {
            lxw_format *made = workbook_add_format(m_book);
            if (number) format_set_num_format(made, number);
            if (bold) format_set_bold(made);
            return made;
        }

        lxw_format *formatOf(CellType type, bool bold, const QString &currency)
        {
            const std::pair key{int(type), bold};
            auto found = m_formats.find(key);
            if (found != m_formats.end()) return found->second;
            const char *number = type == CellType::Percent ? "0%" : type == CellType::Month ? "mmm yyyy" : type == CellType::Day ? "yyyy-mm-dd"
                : type == CellType::Money && currencyDigits(currency) == 0 ? "#,##0" : type == CellType::Money ? "#,##0.00" : isNumber(type) ? "#,##0" : nullptr;
            return m_formats[key] = format(number, bold);
        }

        lxw_worksheet *sheet(const QString &title)
        {
            static const QRegularExpression forbidden(u"[\\[\\]:*?/\\\\]"_s);
            QString name = QString(title).replace(forbidden, u" "_s).left(kSheetName);
            for (int i = 2; m_names.contains(name, Qt::CaseInsensitive); ++i) name = name.left(kSheetName - 3) + u' ' + QString::number(i);
            m_names << name;
            return workbook_add_worksheet(m_book, name.toUtf8().constData());
        }

        static void text(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
        {
            worksheet_write_string(sheet, row, column, text.toUtf8().constData(), format); // a string is never a formula
        }

        void cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const ReportColumn &what, const QVariant &value, const QString &currency, bool bold)
        {
            if (value.isNull()) return;
            lxw_format *look = formatOf(what.type, bold, currency);
            if (isNumber(what.type)) {
                worksheet_write_number(sheet, row, column, plainCell(what, value, currency).toDouble(), look);
            } else if (what.type == CellType::Month || what.type == CellType::Day) {
                const QDate day = value.toDate();
                lxw_datetime when{day.year(), day.month(), day.day(), 0, 0, 0};
                worksheet_write_datetime(sheet, row, column, &when, look);
            } else {
                text(sheet, row, column, reportCell(what, value, currency), look);
            }
        }

        void summary()
        {
            lxw_worksheet *page = m_summary = sheet(QCoreApplication::translate("flow::ui::Report", "Summary"));
            worksheet_set_column(page, 0, 0, 34, nullptr);
            worksheet_set_column(page, 1, 1, 16, nullptr);
            text(page, 0, 0, reportTitle(m_report.name), m_title);
            text(page, 1, 0, reportPeriod(m_report), nullptr);
            text(page, 2, 0, m_report.agency, nullptr);
            lxw_row_t row = 4;
            for (const ReportFigure &figure : m_report.figures) {
                const QString name = figure.type == CellType::Money ? u"%1 (%2)"_s.arg(reportWord(figure.id), m_report.currency) : reportWord(figure.id);
                text(page, row, 0, name, nullptr);
                cell(page, row++, 1, {figure.id, figure.type}, figure.value, m_report.currency, true);
            }
            ++row;
            for (const ReportNote &note : m_report.notes) text(page, row++, 0, reportNote(note), nullptr);
            m_chartRow = row + 1;
        }

        void table(const ReportTable &table)
        {
            lxw_worksheet *page = sheet(reportWord(table.id));
            worksheet_freeze_panes(page, 1, 1);
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const ReportColumn &column = table.columns[i];
                const QString head = column.type == CellType::Money ? u"%1 (%2)"_s.arg(reportWord(column.id), table.currency) : reportWord(column.id);
                text(page, kHead, lxw_col_t(i), head, m_bold);
                qsizetype widest = head.size();
                for (const auto &row : table.rows) widest = std::max(widest, reportCell(column, row[i], table.currency).size());
                worksheet_set_column(page, lxw_col_t(i), lxw_col_t(i), double(std::min<qsizetype>(widest, 48) + 2), nullptr);
            }
            lxw_row_t at = kHead + 1;
            for (const auto &row : table.rows) {
                for (size_t i = 0; i < table.columns.size(); ++i) cell(page, at, lxw_col_t(i), table.columns[i], row[i], table.currency, false);
                ++at;
            }
            if (!table.hasTotals()) return;
            const auto totals = table.totals();
            text(page, at, 0, QCoreApplication::translate("flow::ui::Report", "Total"), m_bold);
            for (size_t i = 0; i < table.columns.size(); ++i) cell(page, at, lxw_col_t(i), table.columns[i], totals[i], table.currency, true);
        }

        void chart(const ReportChart &spec, size_t index)
        {
            const ReportTable &table = m_report.tables[size_t(spec.table)];
            auto rows = lxw_row_t(table.rows.size());
            if (rows == 0) return;
            if (spec.kind == ChartKind::Bars) rows = std::min(rows, lxw_row_t(spec.rows));
            const int kind = spec.kind == ChartKind::Bars ? LXW_CHART_BAR : spec.kind == ChartKind::Stacked ? LXW_CHART_COLUMN_STACKED : LXW_CHART_COLUMN;
            lxw_chart *chart = workbook_add_chart(m_book, uint8_t(kind));
            const QByteArray sheetName = m_names[spec.table + 1].toUtf8();
            for (const int value : spec.values) {
                lxw_chart_series *series = chart_add_series(chart, nullptr, nullptr);
                chart_series_set_categories(series, sheetName.constData(), 1, lxw_col_t(spec.category), rows, lxw_col_t(spec.category));
                chart_series_set_values(series, sheetName.constData(), 1, lxw_col_t(value), rows, lxw_col_t(value));
                chart_series_set_name(series, reportWord(table.columns[size_t(value)].id).toUtf8().constData());
            }
            chart_title_set_name(chart, reportWord(spec.id).toUtf8().constData());
            if (spec.values.size() == 1) chart_legend_set_position(chart, LXW_CHART_LEGEND_NONE);
            if (spec.kind == ChartKind::Bars) chart_axis_set_reverse(chart->y_axis); // the first one above
            worksheet_insert_chart(m_summary, m_chartRow + lxw_row_t(index) * 16, 0, chart);
        }

        const Report &m_report;
        lxw_workbook *m_book;
        lxw_worksheet *m_summary = nullptr;
        lxw_format *m_bold = nullptr, *m_title = nullptr;
        lxw_row_t m_chartRow = 0;
        std::map<std::pair<int, bool>, lxw_format *> m_formats;
        QStringList m_names;
    };

} // namespace

Result<void> writeReportXlsx(const Report &report, const QString &path)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    if (!book) return failure(ErrorCode::ReadOnly, {path});
    Book(report, book).write();
    const lxw_error code = workbook_close(book);
    if (code == LXW_NO_ERROR) return {};
    const bool create = code == LXW_ERROR_CREATING_XLSX_FILE || code == LXW_ERROR_CREATING_TMPFILE;
    return failure(create ? ErrorCode::ReadOnly : ErrorCode::DiskFull, create ? QStringList{path} : QStringList(), QString::fromUtf8(lxw_strerror(code)));
}

} // namespace flow::ui
