// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/entity.h"
#include "core/import/profile/recognise.h"
#include "core/import/value/ascii.h"
#include "core/import/value/text.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;
using namespace value;

MappingEvidence::MappingEvidence(const Mapping &mapping)
{
    for (const ColumnMapping &column : mapping.columns) {
        const Entity *entity = entityByName(column.entity);
        const Field *field = entity ? entity->field(column.field) : nullptr;
        char what = 0;
        if (field) {
            using enum FieldType;
            const bool number = field->type == Integer || field->type == Money || field->type == Rate || field->type == Decimal;
            if (field->type == Date || field->type == Instant || column.field == QLatin1String("birthday")) what = 'd';
            else if (number && column.role != QLatin1String("coordinates")) what = 'n';
            else if (column.field == QLatin1String("postcode")) what = 'p';
        } else if (column.role.endsWith(QLatin1String("_at"))) what = 'd';
        if (what) m_columns.push_back({.index = column.index, .what = what});
    }
}

void MappingEvidence::add(std::span<const Cell> cells)
{
    for (Column &c : m_columns) {
        if (size_t(c.index) >= cells.size()) continue;
        const Cell &cell = cells[size_t(c.index)];
        if (cell.kind == CellKind::Empty || cell.kind == CellKind::Date || cell.kind == CellKind::DateTime) continue;
        if (c.what == 'n' && cell.kind != CellKind::Number) c.numbers.add(cell.text);
        if (c.what == 'd') {
            if (cell.kind == CellKind::Number) ++c.numeric;
            else c.dates.add(cell.text);
        }
        if (c.what != 'p') continue;
        std::string_view code = trimmed(cell.text);
        if (hasArmour(code)) code.remove_prefix(1);
        if (!allDigits(code)) continue;
        if (cell.kind == CellKind::Number) ++c.numeric;
        if (code[0] == '0') c.leadingZero = true;
        if (code.size() == 5) ++c.full;
        if (code.size() == 4) ++c.shorter;
    }
}

void MappingEvidence::apply(Mapping &mapping) const
{
    DateOrder common = DateOrder::Unknown;
    DecimalMark commonMark = DecimalMark::Unknown;
    bool orders = true, marks = true; // do the columns that decide agree?
    for (const Column &c : m_columns) {
        const DateOrder order = c.dates.order();
        if (order != DateOrder::Unknown) {
            if (common != DateOrder::Unknown && common != order) orders = false;
            common = order;
        }
        const DecimalMark mark = c.numbers.mark();
        if (mark != DecimalMark::Unknown) {
            if (commonMark != DecimalMark::Unknown && commonMark != mark) marks = false;
            commonMark = mark;
        }
    }
    for (const Column &c : m_columns) {
        ColumnMapping &column = mapping.columns[c.index];
        if (c.what == 'd') {
            if (const DateOrder order = c.dates.order(); order != DateOrder::Unknown) column.dateOrder = order;
            else if (column.dateOrder == DateOrder::Unknown && orders && c.dates.ambiguous > 0) column.dateOrder = common;
            // Nothing tells then how the others are meant; they are read by the locale and marked one by one.
            if (c.dates.order() == DateOrder::Unknown && c.dates.dayFirst > 0 && c.dates.monthFirst > 0)
                mapping.note({u"mixedDateOrders"_s, {column.header}});
            column.serials = c.numeric > 0 && c.dates.dates == 0;
        } else if (c.what == 'n') {
            if (const DecimalMark mark = c.numbers.mark(); mark != DecimalMark::Unknown) column.mark = mark;
            else if (column.mark == DecimalMark::Unknown && marks) column.mark = commonMark;
        } else if (c.what == 'p') {
            // A column of mostly five digits, a few with four and not one zero in front: a spreadsheet ate them.
            column.leadingZeros = c.numeric > 0 || (c.shorter > 0 && !c.leadingZero && c.full > c.shorter);
        }
    }
}

} // namespace flow
