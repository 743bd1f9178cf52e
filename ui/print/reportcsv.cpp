// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "core/base/formulaguard.h"
#include "ui/print/plaincell.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QByteArray field(const QString &text)
    {
        QByteArray utf8 = text.toUtf8();
        const bool quote = utf8.contains(',') || utf8.contains('"') || utf8.contains('\n') || utf8.contains('\r') || utf8.contains(';')
            || utf8.startsWith(' ') || utf8.endsWith(' ');
        return quote ? '"' + utf8.replace('"', "\"\"") + '"' : utf8;
    }

    QByteArray line(const QStringList &cells)
    {
        QByteArrayList fields;
        for (const QString &cell : cells) fields << field(cell);
        return fields.join(',') + "\r\n";
    }

    QByteArray tableCsv(const ReportTable &table)
    {
        QStringList head;
        for (const ReportColumn &column : table.columns)
            head << (column.type == CellType::Money ? u"%1 (%2)"_s.arg(reportWord(column.id), table.currency) : reportWord(column.id));
        QByteArray csv = line({guardedFormula(reportWord(table.id))}) + line(head);
        for (const auto &row : table.rows) {
            QStringList cells;
            for (size_t i = 0; i < table.columns.size(); ++i) {
                const QString text = plainCell(table.columns[i], row[i], table.currency);
                cells << (isNumber(table.columns[i].type) ? text : guardedFormula(text));
            }
            csv += line(cells);
        }
        return csv;
    }

} // namespace

QByteArray reportCsv(const Report &report, bool byteOrderMark)
{
    QByteArrayList tables;
    for (const ReportTable &table : report.tables) tables << tableCsv(table);
    return (byteOrderMark ? QByteArray("\xEF\xBB\xBF") : QByteArray()) + tables.join("\r\n");
}

} // namespace flow::ui
