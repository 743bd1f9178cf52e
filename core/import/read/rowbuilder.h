// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/source.h"

#include <string>
#include <vector>

namespace flow::read {

/// One row of a spreadsheet, put together cell by cell in any order of columns. Costs what its filled cells
/// cost, however far apart they are.
class RowBuilder
{
public:
    void clear();
    bool empty() const { return m_items.empty(); }
    qint64 bytes() const { return qint64(m_text.size()); }

    /// Text is collected at the end of text() and becomes a cell with putCollected(), or a text that outlives
    /// the row.
    std::string &text() { return m_text; }
    std::size_t mark() const { return m_text.size(); }
    void putCollected(int column, CellKind kind, std::size_t from, double number = 0);
    void putStable(int column, std::string_view text);
    void repeatLast(int column); ///< the cell put last once more

    /// Hands the row to the sink; valid for any number of times until clear().
    bool push(RowSink &sink, qint64 line);

private:
    struct Item
    {
        int column;
        CellKind kind;
        const char *stable; ///< null: offset into m_text
        std::size_t offset;
        std::size_t size;
        double number;
    };
    std::vector<Item> m_items;
    std::vector<Cell> m_cells; ///< all Empty between pushes
    std::string m_text;
};

} // namespace flow::read
