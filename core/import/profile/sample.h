// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"
#include "core/import/value/date.h"
#include "core/import/value/number.h"

#include <string>
#include <vector>

namespace flow {

struct SampleCell
{
    CellKind kind = CellKind::Empty;
    std::string text = {};
};
using SampleRow = std::vector<SampleCell>;

/// The first rows of a table, copied.
struct TableSample
{
    QString fileName; ///< without folders; Mailchimp and Spotify say things only there
    TableInfo table;
    std::vector<SampleRow> rows;
    std::vector<qint64> lines;
    bool complete = false; ///< these are all rows
};

/// Keeps the first rows of every table and lets the rest go by unread.
class SampleSink final : public RowSink
{
public:
    explicit SampleSink(QString fileName, size_t rows = 400) : m_fileName(std::move(fileName)), m_limit(rows) { }
    bool beginTable(const TableInfo &table) override;
    bool row(qint64 line, std::span<const Cell> cells) override;
    void endTable() override { }
    std::vector<TableSample> take() { return std::move(m_tables); }
    /// Some table could not be sampled: what the others hold is all the memory that a sample may take.
    bool isOverfull() const { return m_overfull; }

private:
    QString m_fileName;
    size_t m_limit;
    size_t m_held = 0;
    bool m_overfull = false;
    std::vector<TableSample> m_tables;
};

/// What the values of a column look like. Counts of non-empty cells.
struct ColumnProfile
{
    qint64 filled = 0, emails = 0, phones = 0, urls = 0, coordinates = 0, degrees = 0, dates = 0, numbers = 0, integers = 0,
           money = 0, booleans = 0, countries = 0, lists = 0, longTexts = 0, distinct = 0;
    qint64 shortCodes = 0; ///< digits of a postal code's length
    qint64 digitsOnly = 0, digits5 = 0, digits4 = 0;
    std::string first = {};
    value::DateEvidence dateEvidence;
    value::NumberEvidence numberEvidence;
    double share(qint64 count) const { return filled > 0 ? double(count) / double(filled) : 0; }
};

/// Profiles every column of the rows from `firstRow` on.
std::vector<ColumnProfile> profileColumns(const TableSample &sample, size_t firstRow, size_t columns);

} // namespace flow
