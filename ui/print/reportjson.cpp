// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/reportfile.h"

#include "core/base/money.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QJsonValue jsonCell(CellType type, const QVariant &value, const QString &currency)
    {
        if (value.isNull()) return QJsonValue::Null;
        switch (type) {
        case CellType::Money: return moneyToPlain(value.toLongLong(), currency).toDouble();
        case CellType::Percent: return value.toDouble() / 10000;
        case CellType::Count:
        case CellType::Days:
        case CellType::Score: return value.toLongLong();
        case CellType::Month:
        case CellType::Day: return value.toDate().toString(Qt::ISODate);
        default: return value.toString();
        }
    }

    QJsonArray rowsOf(const ReportTable &table)
    {
        QJsonArray rows;
        for (const auto &row : table.rows) {
            QJsonObject cells;
            for (size_t i = 0; i < table.columns.size(); ++i)
                cells[table.columns[i].id] = jsonCell(table.columns[i].type, row[i], table.currency);
            rows.append(cells);
        }
        return rows;
    }

} // namespace

QByteArray reportJson(const Report &report)
{
    QJsonObject figures, tables, notes;
    for (const ReportFigure &figure : report.figures) figures[figure.id] = jsonCell(figure.type, figure.value, report.currency);
    for (const ReportTable &table : report.tables) tables[table.id] = rowsOf(table);
    for (const ReportNote &note : report.notes) notes[note.id] = note.count;
    QJsonObject object{{u"report"_s, report.name}, {u"agency"_s, report.agency}, {u"currency"_s, report.currency},
        {u"made"_s, report.made.toString(Qt::ISODate)}, {u"figures"_s, figures}, {u"tables"_s, tables}, {u"notes"_s, notes}};
    if (report.from.isValid()) {
        object[u"from"_s] = report.from.toString(Qt::ISODate);
        object[u"to"_s] = report.to.toString(Qt::ISODate);
    }
    if (!report.artist.isEmpty()) object[u"artist"_s] = report.artist;
    return QJsonDocument(object).toJson();
}

} // namespace flow::ui
