// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/apply/fanreader.h"

#include "core/base/formulaguard.h"
#include "core/entities.h"
#include "core/import/value/ascii.h"
#include "core/import/value/choice.h"
#include "core/import/value/link.h"
#include "core/import/value/person.h"
#include "core/import/value/place.h"
#include "core/import/value/text.h"

#include <algorithm>

namespace flow {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t kBatchRows = 2048;
constexpr size_t kEmail = 0;
constexpr size_t kName = 1;

bool isSimple(const Field &field)
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Phone:
    case FieldType::Date:
    case FieldType::Country:
    case FieldType::Language: return true;
    case FieldType::Email: return field.name == u"email";
    default: return false;
    }
}

/// Nothing to tidy: no space at the ends or twice inside, no control characters, plain ASCII.
bool isTidy(std::string_view cell)
{
    if (cell.front() <= ' ' || cell.back() <= ' ' || cell.front() == '\'') return false;
    char last = 0;
    for (const char c : cell) {
        if (c < ' ' || c == 0x7f || value::isHigh(c) || (c == ' ' && last == ' ')) return false;
        last = c;
    }
    return cell.size() > 4 || value::isAlnum(cell.front()) ? !value::isNullWord(cell) : false;
}

} // namespace

QList<const Field *> FanReader::slotsOf(const Mapping &mapping)
{
    QList<const Field *> fields{fanEntity().field(u"email"), fanEntity().field(u"name")};
    for (const ColumnMapping &column : mapping.columns) {
        const Field *field = column.entity == u"fan" ? fanEntity().field(column.field) : nullptr;
        if (field && !fields.contains(field)) fields << field;
    }
    return fields;
}

bool FanReader::canRead(const Mapping &mapping)
{
    if (mapping.kind != TableKind::Fans || !mapping.listState.isEmpty()) return false;
    QStringList seen;
    for (const ColumnMapping &column : mapping.columns) {
        if (!column.isMapped() || column.role == u"label") continue;
        const Field *field = column.entity == u"fan" ? fanEntity().field(column.field) : nullptr;
        if (!field || !isSimple(*field) || !column.role.isEmpty() || column.slot != 0) return false;
        if (seen.contains(column.field)) return false;
        seen << column.field;
    }
    return seen.contains(u"email"_s);
}

FanReader::FanReader(const Mapping &mapping, QString tableName, const RowDefaults &defaults, RowQueue &queue)
    : m_mapping(mapping)
    , m_table(std::move(tableName))
    , m_queue(queue)
    , m_batch(std::make_unique<RowBatch>())
    , m_phones(defaults.country.toStdString())
    , m_country(defaults.country.toStdString())
    , m_cells(defaults.country, mapping.fallbackOrder)
{
    const QList<const Field *> fields = slotsOf(mapping);
    for (const ColumnMapping &column : mapping.columns) {
        if (column.entity != u"fan" || column.role == u"label") continue;
        const Field *field = fanEntity().field(column.field);
        m_columns.push_back({column.index, int(fields.indexOf(field)), field, column});
    }
    std::ranges::stable_partition(
        m_columns, [](const Column &c) { return c.field->type == FieldType::Country; });
    m_firstName = int(fields.indexOf(fanEntity().field(u"first_name")));
    m_lastName = int(fields.indexOf(fanEntity().field(u"last_name")));
    m_values.resize(size_t(fields.size()));
}

bool FanReader::beginTable(const TableInfo &table)
{
    if (m_done || table.hidden || (!m_table.isEmpty() && table.name != m_table)) return false;
    m_rowIndex = 0;
    m_done = true;
    return true;
}

void FanReader::flush()
{
    // No batch: the writer has given up, as on a full disk, and reading ended because of it.
    if (m_batch && !m_batch->rows.empty()) m_queue.push(std::move(m_batch));
    m_batch = std::make_unique<RowBatch>();
}

bool FanReader::row(qint64 line, std::span<const Cell> cells)
{
    if (m_rowIndex++ < m_mapping.firstDataRow()) {
        m_head.rows.push_back(sampleRow(cells));
        return true;
    }
    if (!m_filter) m_filter.emplace(m_mapping, m_head);
    std::string_view reason;
    const RowFilter::Row kind = m_filter->judge(cells, reason);
    if (kind == RowFilter::Row::Blank) return true;
    if (kind != RowFilter::Row::Data || !readRow(line, cells)) passOn(line, cells);
    if (m_batch->rows.size() < kBatchRows) return true;
    if (!m_queue.push(std::move(m_batch))) return false;
    m_batch = std::make_unique<RowBatch>();
    m_batch->text.reserve(kBatchRows * 160);
    m_batch->spans.reserve(kBatchRows * m_values.size());
    m_batch->rows.reserve(kBatchRows);
    return true;
}

void FanReader::passOn(qint64 line, std::span<const Cell> cells)
{
    m_batch->rows.push_back({line, quint32(m_batch->spans.size()), quint32(cells.size()), true});
    for (const Cell &cell : cells)
        m_batch->add(cell.text);
}

bool FanReader::readRow(qint64 line, std::span<const Cell> cells)
{
    for (std::string &value : m_values)
        value.clear();
    const size_t issues = m_batch->issues.size();
    std::string_view country = m_country;
    for (const Column &column : m_columns) {
        if (size_t(column.index) >= cells.size()) continue;
        const Cell &cell = cells[size_t(column.index)];
        if (cell.kind == CellKind::Empty || cell.kind == CellKind::Error || cell.text.empty()) continue;
        const value::TextValue read = normalise(column, unguardedFormula(cell.text), country);
        std::string &value = m_values[size_t(column.slot)];
        if (read.status != value::Status::Invalid) value.assign(read.text);
        if (read.status >= value::Status::Doubtful)
            m_batch->issues.push_back({line, column.index, read.status, read.reason});
        if (column.field->type == FieldType::Country && !value.empty()) country = value;
    }
    if (m_values[kEmail].empty()) {
        m_batch->issues.resize(issues, {});
        return false;
    }
    completeName();
    m_batch->rows.push_back({line, quint32(m_batch->spans.size()), quint32(m_values.size()), false});
    for (const std::string &value : m_values)
        m_batch->add(value);
    return true;
}

void FanReader::completeName()
{
    std::string &name = m_values[kName];
    if (!name.empty()) return;
    static const std::string none;
    const std::string &first = m_firstName < 0 ? none : m_values[size_t(m_firstName)];
    const std::string &last = m_lastName < 0 ? none : m_values[size_t(m_lastName)];
    if (!first.empty() || !last.empty()) name = value::joinName(first, last);
    if (name.empty()) name.assign(m_values[kEmail], 0, m_values[kEmail].find('@'));
}

value::TextValue FanReader::normalise(const Column &column, std::string_view cell, std::string_view country)
{
    switch (column.field->type) {
    case FieldType::Email: {
        if (value::isPlainEmail(cell)) return {{}, cell};
        value::emails(cell, m_scratch, m_mails);
        // Several addresses or none are for the slow way.
        if (m_mails.size() != 1 || m_mails[0].status == value::Status::Invalid) return {};
        return {m_mails[0], m_mails[0].address};
    }
    case FieldType::Phone: {
        if (value::isPlainE164(cell)) return {{}, cell};
        value::PhoneValue phone = m_phones.phone(cell, country);
        m_number = std::move(phone.number);
        return {phone, m_number};
    }
    case FieldType::Date: return value::day(cell, m_cells.datesOf(column.map), m_scratch);
    case FieldType::Country: return value::country(cell, m_scratch);
    case FieldType::Language: return value::language(cell, m_scratch);
    case FieldType::LongText: return value::tidyText(cell, m_scratch, value::Lines::Keep);
    default: break;
    }
    if (column.field->name == u"postcode")
        return value::postcode(cell, country, column.map.leadingZeros, m_scratch);
    if (column.field->name == u"birthday")
        return value::birthday(cell, m_cells.datesOf(column.map), m_scratch);
    if (column.field->name == u"instagram") return value::handle(cell, "instagram", m_scratch);
    if (isTidy(cell)) return {{}, cell};
    return value::tidyText(cell, m_scratch);
}

} // namespace flow
