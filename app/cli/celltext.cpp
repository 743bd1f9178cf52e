// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/celltext.h"

#include "core/base/money.h"
#include "core/query/exportrows.h"
#include "ui/text/fieldtext.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTimeZone>

namespace flow::cli {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype kWidest = 40;

QString currencyColumn(const ListSpec &spec, const QString &column)
{
    const Field *field = fieldOfColumn(*spec.entity, column);
    if (!field || field->type != FieldType::Money || field->unit.isEmpty()) return {};
    const qsizetype dot = column.indexOf(u'.');
    return (dot < 0 ? u""_s : column.left(dot + 1)) + field->unit;
}

QString oneLine(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kWidest ? line.left(kWidest - 1) + u'…' : line;
}

} // namespace

ListSpec withCurrencies(const ListSpec &spec)
{
    ListSpec wider = spec;
    for (const QString &column : spec.columns)
        if (const QString currency = currencyColumn(spec, column);
            !currency.isEmpty() && !wider.columns.contains(currency))
            wider.columns << currency;
    return wider;
}

QStringList cellTexts(const ListSpec &spec, const ListRow &row)
{
    const QStringList read = withCurrencies(spec).columns;
    QStringList texts{QString::number(row.id)};
    for (qsizetype i = 0; i < spec.columns.size(); ++i) {
        const QVariant &value = row.values[size_t(i)];
        const Field *field = fieldOfColumn(*spec.entity, spec.columns[i]);
        const QString unit = currencyColumn(spec, spec.columns[i]);
        const QString currency =
            unit.isEmpty() ? QString() : row.values[size_t(read.indexOf(unit))].toString();
        QString text = value.toString();
        if (value.typeId() == QMetaType::QStringList)
            text = value.toStringList().join(u", "_s);
        else if (field && !value.isNull() && field->type != FieldType::Reference)
            text = ui::formatValue(*spec.entity, *field, value, currency);
        texts << oneLine(text);
    }
    return texts;
}

Table tableFor(const ListSpec &spec)
{
    Table table{.headers = {u"id"_s}, .right = {true}, .rows = {}};
    for (const QString &column : spec.columns) {
        using enum FieldType;
        const Field *field = fieldOfColumn(*spec.entity, column);
        const bool number = field
            && (field->type == Integer || field->type == Money || field->type == Rate
                || field->type == Decimal);
        table.headers << column;
        table.right.push_back(number);
    }
    return table;
}

QJsonValue jsonValue(const Field &field, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return QJsonValue::Null;
    switch (field.type) {
    case FieldType::Money: return moneyToPlain(value.toLongLong(), currency).toDouble();
    case FieldType::Rate: return double(value.toLongLong()) / 100;
    case FieldType::Bool: return value.toBool();
    case FieldType::Instant:
        return QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC).toString(Qt::ISODate);
    case FieldType::Json: {
        const QJsonDocument inner = QJsonDocument::fromJson(value.toString().toUtf8());
        return inner.isNull() ? QJsonValue(value.toString())
            : inner.isArray() ? QJsonValue(inner.array())
                              : QJsonValue(inner.object());
    }
    case FieldType::Blob: return QJsonValue::Null;
    default: return QJsonValue::fromVariant(value);
    }
}

} // namespace flow::cli
