// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/auditcsv.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

QByteArray cell(QString text)
{
    // A cell that begins like a formula would be one in a spreadsheet.
    if (!text.isEmpty() && u"=+-@"_s.contains(text.front())) text.prepend(u'\'');
    text.replace(u'"', u"\"\""_s);
    return (u'"' + text + u'"').toUtf8();
}

} // namespace

QByteArray auditCsv(const QJsonArray &entries)
{
    QByteArray csv = "\xEF\xBB\xBF" "at,person,entity,record,operation,old,new,via\n"; // spreadsheets take it for Latin-1 without the mark
    for (const QJsonValue &entry : entries) {
        QByteArrayList cells;
        for (const auto name : {"at"_L1, "name"_L1, "entity"_L1, "record"_L1, "operation"_L1}) cells << cell(entry[name].toString());
        for (const auto name : {"old"_L1, "new"_L1}) cells << cell(QString::fromUtf8(QJsonDocument(entry[name].toObject()).toJson(QJsonDocument::Compact)));
        cells << cell(entry[u"via"].toString());
        csv += cells.join(',') + '\n';
    }
    return csv;
}

} // namespace flow
