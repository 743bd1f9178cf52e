// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/recordcolumns.h"

#include "core/base/entity.h"
#include "core/store/validate.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    bool isNumber(FieldType type)
    {
        return type == FieldType::Integer || type == FieldType::Money || type == FieldType::Rate || type == FieldType::Decimal;
    }

    // Codes such as "club" cannot be typed; they are changed in the panel and in bulk.
    bool isTyped(const Field &field)
    {
        switch (field.type) {
        case FieldType::Reference:
        case FieldType::Choice:
        case FieldType::Bool:
        case FieldType::LongText:
        case FieldType::Json:
        case FieldType::Blob:
        case FieldType::Instant: return false;
        default: return !field.is(Internal);
        }
    }

} // namespace

int RecordColumns::read(const QString &field)
{
    if (const auto at = m_fields.indexOf(field); at >= 0) return int(at);
    m_fields << field;
    return int(m_fields.size() - 1);
}

RecordColumns &RecordColumns::field(const QString &name, int width, CellWeight weight)
{
    const Field &field = *m_entity.field(name);
    const Entity &entity = m_entity;
    const int at = read(name);
    const int currencyAt = field.type == FieldType::Money ? read(field.unit) : -1;
    const auto currency = [currencyAt](const Row &row) { return currencyAt < 0 ? QString() : row.values.value(currencyAt).toString(); };
    Column column{.field = name, .title = fieldLabel(entity, field), .width = width, .weight = weight, .right = isNumber(field.type)};
    column.look = [&entity, &field, at, currency](const Row &row) {
        return CellLook{.text = formatValue(entity, field, row.values.value(at), currency(row))};
    };
    if (isTyped(field)) {
        column.edit = [&field, at, currency](const Row &row) { return editText(field, row.values.value(at), currency(row)); };
        column.check = [&field](const QString &entry) {
            const auto value = parseValue(field, entry);
            if (!value) return invalidText(value.error());
            const auto checked = checkValue(field, *value);
            return checked ? QString() : invalidText(checked.error());
        };
    }
    m_columns << column;
    return *this;
}

RecordColumns &RecordColumns::hidden(const QString &name, int width)
{
    field(name, width);
    m_columns.last().visible = false;
    return *this;
}

RecordColumns &RecordColumns::custom(const QString &id, const QString &title, int width, const QStringList &reads,
    std::function<CellLook(const QVariantList &)> look, CellWeight weight, const QString &sortField)
{
    QList<int> at;
    for (const QString &field : reads) at << read(field);
    Column column{.field = sortField.isEmpty() ? id : sortField, .title = title, .width = width, .weight = weight, .sortable = !sortField.isEmpty()};
    column.look = [at, look = std::move(look)](const Row &row) {
        QVariantList values;
        for (const int i : at) values << row.values.value(i);
        return look(values);
    };
    m_columns << column;
    return *this;
}

RecordColumns &RecordColumns::known(const QString &id, const QString &title, int width, std::function<CellLook(qint64)> look, bool sortable, CellWeight weight)
{
    Column column{.field = id, .title = title, .width = width, .weight = weight, .sortable = sortable};
    column.look = [look = std::move(look)](const Row &row) { return look(row.id); };
    m_columns << column;
    return *this;
}

RecordColumns &RecordColumns::withLook(const QStringList &reads, std::function<CellLook(const QVariantList &)> look)
{
    QList<int> at{read(m_columns.last().field)};
    for (const QString &field : reads) at << read(field);
    m_columns.last().look = [at, look = std::move(look)](const Row &row) {
        QVariantList values;
        for (const int i : at) values << row.values.value(i);
        return look(values);
    };
    return *this;
}

} // namespace flow::ui
