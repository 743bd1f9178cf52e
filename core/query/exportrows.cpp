// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/exportrows.h"

#include "core/base/money.h"

#include <QDateTime>
#include <QTimeZone>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = ExportCell::Kind;

// 1500 basis points are 15 percent, exactly.
QString percentText(qint64 basisPoints)
{
    QString text = moneyToPlain(basisPoints, u"EUR");
    while (text.endsWith(u'0'))
        text.chop(1);
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

ExportCell cellOf(const Field *field, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return {};
    if (value.typeId() == QMetaType::QStringList) {
        const QString joined = value.toStringList().join(u"; "_s);
        return joined.isEmpty() ? ExportCell() : ExportCell{Kind::Text, joined};
    }
    if (!field) return {value.typeId() == QMetaType::LongLong ? Kind::Number : Kind::Text, value.toString()};
    switch (field->type) {
    case FieldType::Integer:
    case FieldType::Reference: return {Kind::Number, QString::number(value.toLongLong())};
    case FieldType::Decimal:
        return {Kind::Number, QString::number(value.toDouble(), 'g', QLocale::FloatingPointShortest)};
    case FieldType::Money: return {Kind::Number, moneyToPlain(value.toLongLong(), currency)};
    case FieldType::Rate: return {Kind::Number, percentText(value.toLongLong())};
    case FieldType::Date: return {Kind::Day, value.toString()};
    case FieldType::Instant:
        return {Kind::Text,
            QDateTime::fromMSecsSinceEpoch(value.toLongLong(), QTimeZone::UTC).toString(Qt::ISODate)};
    case FieldType::Bool: return {Kind::Bool, value.toBool() ? u"true"_s : u"false"_s};
    case FieldType::Blob: return {};
    default: return {Kind::Text, value.toString()};
    }
}

} // namespace

const Field *fieldOfColumn(const Entity &entity, const QString &column)
{
    if (const Field *field = entity.field(column)) return field;
    const qsizetype dot = column.indexOf(u'.');
    const Field *reference = dot < 0 ? nullptr : referenceField(entity, QStringView(column).left(dot));
    const Entity *target = reference ? entityByName(reference->target) : nullptr;
    return target ? target->field(QStringView(column).mid(dot + 1)) : nullptr;
}

Result<ExportRows> ExportRows::open(
    Connection &connection, const ListSpec &spec, qint64 limit, Progress &progress)
{
    ExportRows rows;
    ListSpec wider = spec;
    for (const QString &name : spec.columns) {
        Column column{.field = fieldOfColumn(*spec.entity, name)};
        if (column.field && column.field->type == FieldType::Money && !column.field->unit.isEmpty()) {
            const qsizetype dot = name.indexOf(u'.');
            const QString unit = (dot < 0 ? u""_s : name.left(dot + 1)) + column.field->unit;
            if (!wider.columns.contains(unit)) wider.columns << unit;
            column.currency = int(wider.columns.indexOf(unit));
        }
        rows.m_columns.push_back(column);
    }
    FLOW_ASSIGN(rows.m_reader, RowReader::open(connection, wider));
    FLOW_ASSIGN(rows.m_index, buildIndex(connection, spec, &progress));
    if (limit > 0 && rows.m_index.size() > limit) rows.m_index.ids.resize(size_t(limit));
    rows.m_cells.resize(rows.m_columns.size());
    return rows;
}

Result<bool> ExportRows::next(Progress &progress)
{
    while (m_at < m_index.size()) {
        if (m_at % 500 == 0) {
            if (progress.canceled()) return failure(ErrorCode::Canceled);
            progress.step(m_at, m_index.size());
        }
        FLOW_ASSIGN(const ListRow row, m_reader.read(m_index.ids[size_t(m_at++)]));
        if (row.id == 0) continue;
        m_id = row.id;
        for (size_t i = 0; i < m_columns.size(); ++i) {
            const Column &column = m_columns[i];
            const QString currency =
                column.currency < 0 ? QString() : row.values[size_t(column.currency)].toString();
            m_cells[i] = cellOf(column.field, row.values[i], currency);
        }
        ++m_written;
        return true;
    }
    progress.step(m_index.size(), m_index.size());
    return false;
}

} // namespace flow
