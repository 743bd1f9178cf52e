// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/apply/rowqueue.h"
#include "core/import/plan/rowbuilder.h"
#include "core/import/profile/recognise.h"
#include "core/import/value/email.h"

#include <optional>

namespace flow {

/// The reading half of the fast way for long lists of fans: rows in, normalised values out, without an object
/// for a cell. On a thread of its own. Rows that it cannot judge (no address, an address that is none, rows
/// that a profile leaves out) go on as they are.
class FanReader final : public RowSink
{
public:
    /// Which fan field a slot holds. The first two are always "email" and "name".
    static QList<const Field *> slotsOf(const Mapping &mapping);
    /// Whether all that the mapping asks for can be done the fast way.
    static bool canRead(const Mapping &mapping);

    FanReader(const Mapping &mapping, QString tableName, const RowDefaults &defaults, RowQueue &queue);
    void flush();

    bool beginTable(const TableInfo &table) override;
    bool row(qint64 line, std::span<const Cell> cells) override;
    void endTable() override { }

private:
    struct Column
    {
        int index;
        int slot;
        const Field *field;
        ColumnMapping map;
    };
    value::TextValue normalise(const Column &column, std::string_view cell, std::string_view country);
    bool readRow(qint64 line, std::span<const Cell> cells);
    void passOn(qint64 line, std::span<const Cell> cells);
    void completeName();

    const Mapping m_mapping;
    const QString m_table;
    TableSample m_head; ///< rows up to the header
    std::optional<RowFilter> m_filter;
    RowQueue &m_queue;
    std::unique_ptr<RowBatch> m_batch;
    std::vector<Column> m_columns; ///< the country first, phones are read by it
    std::vector<std::string> m_values; ///< by slot
    int m_firstName = -1;
    int m_lastName = -1;
    qint64 m_rowIndex = 0;
    bool m_done = false;
    value::PhoneNormaliser m_phones;
    std::string m_country;
    std::string m_scratch;
    std::string m_number;
    std::vector<value::EmailValue> m_mails;
    CellReader m_cells;
};

} // namespace flow
