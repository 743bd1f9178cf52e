// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/rowbuilder.h"

#include <algorithm>

namespace flow::read {

void RowBuilder::clear()
{
    m_items.clear();
    if (m_text.capacity() > (1U << 22)) m_text = {}; // one huge row must not cost for ever
    m_text.clear();
}

void RowBuilder::putCollected(int column, CellKind kind, std::size_t from, double number)
{
    if (m_text.size() == from) return;
    m_items.push_back({column, kind, nullptr, from, m_text.size() - from, number});
}

void RowBuilder::putStable(int column, std::string_view text)
{
    if (!text.empty()) m_items.push_back({column, CellKind::Text, text.data(), 0, text.size(), 0});
}

void RowBuilder::repeatLast(int column)
{
    Item item = m_items.back();
    item.column = column;
    m_items.push_back(item);
}

bool RowBuilder::push(RowSink &sink, qint64 line)
{
    int last = -1;
    for (const Item &item : m_items)
        last = std::max(last, item.column);
    if (m_cells.size() <= std::size_t(last)) m_cells.resize(std::size_t(last) + 1);
    for (const Item &item : m_items)
        m_cells[std::size_t(item.column)] = {
            item.kind, {item.stable ? item.stable : m_text.data() + item.offset, item.size}, item.number};
    const bool more = sink.row(line, std::span(m_cells).first(std::size_t(last) + 1));
    for (const Item &item : m_items)
        m_cells[std::size_t(item.column)] = {};
    return more;
}

} // namespace flow::read
