// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/xmlstream.h"

#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace flow::read {

/// The texts that an XLSX keeps once for all its cells: packed into blocks, not one allocation each.
/// Addresses are stable.
class SharedStrings
{
public:
    /// false: beyond limits::kSharedStringBytes.
    bool add(std::string_view text);
    std::size_t size() const { return m_items.size(); }
    std::string_view at(std::size_t index) const { return {m_items[index].data, m_items[index].size}; }

private:
    struct Item
    {
        const char *data;
        quint32 size;
    };
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::deque<Item> m_items;
    std::size_t m_left = 0;
    char *m_next = nullptr;
    qint64 m_bytes = 0;
};

/// Reads xl/sharedStrings.xml: plain and rich text, without the phonetic runs of Japanese.
class SharedStringsHandler final : public XmlHandler
{
public:
    explicit SharedStringsHandler(SharedStrings &strings)
        : m_strings(strings)
    {
    }
    void start(std::string_view name, const XmlAttributes &) override;
    void end(std::string_view name) override;
    void text(std::string_view text) override;

private:
    SharedStrings &m_strings;
    std::string m_text;
    bool m_inText = false;
    int m_phonetic = 0;
};

/// Turns Office's `_x000D_` into the characters it stands for, from `from` to the end.
void decodeEscapes(std::string &text, std::size_t from);

} // namespace flow::read
