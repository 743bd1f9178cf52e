// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/sharedstrings.h"

#include "core/import/read/encoding.h"
#include "core/import/read/source.h"

#include <algorithm>
#include <charconv>

namespace flow::read {

using namespace Qt::StringLiterals;

bool SharedStrings::add(std::string_view text)
{
    const quint32 size = quint32(text.size());
    const std::size_t packed = sizeof size + size;
    m_bytes += qint64(packed + sizeof(quint32));
    if (m_bytes > limits::kSharedStringBytes) return false;
    if (m_used + packed > kBlock) {
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(std::max<std::size_t>(kBlock, packed)));
        m_used = 0;
    }
    char *place = &m_blocks.back()[m_used];
    std::memcpy(place, &size, sizeof size);
    if (size > 0) std::memcpy(place + sizeof size, text.data(), size);
    m_addresses.push_back(quint32(m_blocks.size() - 1) * kBlock + quint32(m_used));
    m_used += packed;
    return true;
}

void SharedStringsHandler::start(std::string_view name, const XmlAttributes &)
{
    if (name == "si")
        m_text.clear();
    else if (name == "rPh")
        ++m_phonetic;
    else if (name == "t")
        m_inText = m_phonetic == 0;
}

void SharedStringsHandler::end(std::string_view name)
{
    if (name == "t")
        m_inText = false;
    else if (name == "rPh")
        --m_phonetic;
    else if (name == "si") {
        decodeEscapes(m_text, 0);
        if (!m_strings.add(m_text))
            fail({ErrorCode::FileTooLarge,
                {u"sharedStrings.xml"_s, QString::number(limits::kSharedStringBytes)}});
    }
}

void SharedStringsHandler::text(std::string_view text)
{
    if (!m_inText) return;
    if (qint64(m_text.size() + text.size()) > limits::kCellBytes)
        return fail({ErrorCode::FileTooLarge, {u"sharedStrings.xml"_s, QString::number(limits::kCellBytes)}});
    m_text += text;
}

void decodeEscapes(std::string &text, std::size_t from)
{
    std::size_t at = text.find("_x", from);
    if (at == std::string::npos) return;
    std::string out = text.substr(from, at - from);
    char32_t high = 0;
    while (at < text.size()) {
        unsigned value = 0;
        const bool shaped = at + 7 <= text.size() && text[at] == '_' && text[at + 1] == 'x'
            && text[at + 6] == '_'
            && std::from_chars(text.data() + at + 2, text.data() + at + 6, value, 16).ptr
                == text.data() + at + 6;
        if (!shaped) {
            high = 0;
            out.push_back(text[at++]);
            continue;
        }
        at += 7;
        if (value >= 0xD800 && value < 0xDC00)
            high = value;
        else if (value >= 0xDC00 && value < 0xE000) {
            if (high) appendUtf8(out, 0x10000 + ((high - 0xD800) << 10) + (value - 0xDC00));
            high = 0;
        } else if (value)
            appendUtf8(out, value);
    }
    text.resize(from);
    text += out;
}

} // namespace flow::read
