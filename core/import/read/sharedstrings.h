// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/xmlstream.h"

#include <cstring>
#include <deque>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace flow::read {

/// The texts that an XLSX keeps once for all its cells: packed into blocks behind their lengths, four bytes of address
/// each. Where they lie is stable.
class SharedStrings
{
public:
    /// false: beyond limits::kSharedStringBytes.
    bool add(std::string_view text);
    std::size_t size() const { return m_addresses.size(); }
    std::string_view at(std::size_t index) const
    {
        const char *packed = &m_blocks[m_addresses[index] / kBlock][m_addresses[index] % kBlock];
        quint32 size = 0;
        std::memcpy(&size, packed, sizeof size);
        return {packed + sizeof size, size};
    }

private:
    static constexpr quint32 kBlock = 1 << 20; ///< bytes; a longer text has a block of its own
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::deque<quint32> m_addresses; ///< block * kBlock + offset
    std::size_t m_used = kBlock; ///< of the last block
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
