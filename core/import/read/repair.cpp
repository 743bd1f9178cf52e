// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/encoding.h"

#include <unordered_map>

namespace flow::read {

namespace {

using Reverse = std::unordered_map<char32_t, unsigned char>;

Reverse reversed(const char *encoding)
{
    Reverse result;
    const auto &meaning = byteMeanings(encoding);
    for (int b = 0x80; b < 256; ++b)
        if (meaning[std::size_t(b)] != 0xFFFD)
            result.emplace(meaning[std::size_t(b)], static_cast<unsigned char>(b));
    return result;
}
const Reverse &macRomanBytes()
{
    static const Reverse table = reversed("macintosh");
    return table;
}
const Reverse &windowsBytes()
{
    static const Reverse table = reversed("windows-1252");
    return table;
}

/// The bytes that a run of characters was before it was misread; empty when it was not.
std::string bytesOf(const std::u32string &run, const Reverse &table)
{
    std::string bytes;
    for (const char32_t c : run) {
        const auto it = table.find(c);
        if (it == table.end()) return {};
        bytes.push_back(char(it->second));
    }
    return bytes;
}

bool isUtf8(const std::string &bytes)
{
    Utf8Check check;
    check.feed(bytes.data(), qint64(bytes.size()));
    return check.bad == 0 && !check.open() && check.good > 0;
}

bool isLower(char32_t c) { return c >= U'a' && c <= U'z'; }

/// Calls `each` for every run of characters beyond ASCII with the characters around it.
template <class Each>
void forRuns(const std::string &text, Each each)
{
    char32_t before = U' ';
    std::u32string run;
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextUtf8(text, at);
        if (c >= 0x80) {
            run.push_back(c);
            continue;
        }
        if (!run.empty()) each(before, run, c);
        run.clear();
        before = c;
    }
}

} // namespace

Repair findRepair(const std::string &sample)
{
    qint64 runs = 0, macRoman = 0, doubled = 0, impossible = 0;
    forRuns(sample, [&](char32_t before, const std::u32string &run, char32_t after) {
        ++runs;
        if (isUtf8(bytesOf(run, windowsBytes()))) ++doubled;
        // È Ë Í Ó Á Ù Ô after a small letter, or before one inside a word, is no language; é è ê î ç ô ï
        // there is French.
        const bool telltale = run.size() <= 2 && std::u32string_view(U"ÈËÍÓÁÙÔ‡˚Ò¸").contains(run[0]);
        if (telltale && (isLower(before) || (isLower(after) && run[0] == U'‡')))
            ++macRoman;
        else if (bytesOf(run, macRomanBytes()).empty())
            ++impossible;
    });
    if (doubled >= 2 && doubled * 2 > runs) return Repair::DoubleUtf8;
    if (macRoman >= 2 && macRoman * 10 >= runs * 6 && impossible * 20 <= runs) return Repair::MacRoman;
    return Repair::None;
}

void applyRepair(Repair repair, std::string &text)
{
    if (repair == Repair::None) return;
    std::string out;
    out.reserve(text.size());
    std::u32string run;
    const auto flush = [&] {
        if (run.empty()) return;
        const std::string bytes = bytesOf(run, repair == Repair::MacRoman ? macRomanBytes() : windowsBytes());
        if (repair == Repair::DoubleUtf8 && isUtf8(bytes))
            out += bytes;
        else if (repair == Repair::MacRoman && !bytes.empty()) {
            const auto &meaning = byteMeanings("windows-1252");
            for (const char byte : bytes)
                appendUtf8(out, meaning[static_cast<unsigned char>(byte)]);
        } else
            for (const char32_t c : run)
                appendUtf8(out, c);
        run.clear();
    };
    for (std::size_t at = 0; at < text.size();) {
        const char32_t c = nextUtf8(text, at);
        if (c >= 0x80) {
            run.push_back(c);
            continue;
        }
        flush();
        out.push_back(char(c));
    }
    flush();
    text.swap(out);
}

} // namespace flow::read
