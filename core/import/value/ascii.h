// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstring>
#include <string_view>

/// Small words for UTF-8 whose interesting bytes are ASCII. No locale, no allocation.
namespace flow::value {

constexpr bool isDigit(char c) { return c >= '0' && c <= '9'; }
constexpr bool isUpper(char c) { return c >= 'A' && c <= 'Z'; }
constexpr bool isLower(char c) { return c >= 'a' && c <= 'z'; }
constexpr bool isAlpha(char c) { return isUpper(c) || isLower(c); }
constexpr bool isAlnum(char c) { return isAlpha(c) || isDigit(c); }
constexpr bool isHigh(char c) { return static_cast<unsigned char>(c) >= 0x80; }
constexpr bool isBlank(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }
constexpr char lower(char c) { return isUpper(c) ? char(c + 32) : c; }
constexpr char upper(char c) { return isLower(c) ? char(c - 32) : c; }

inline bool isAscii(std::string_view s)
{
    size_t i = 0;
    for (; i + 8 <= s.size(); i += 8) {
        unsigned long long word = 0;
        std::memcpy(&word, s.data() + i, 8);
        if (word & 0x8080808080808080ULL) return false;
    }
    for (; i < s.size(); ++i)
        if (isHigh(s[i])) return false;
    return true;
}

/// Bytes of a space at the start of `s`: ASCII blanks, NBSP, the spaces of U+2000, narrow NBSP, U+3000, BOM. 0 when none.
constexpr size_t spaceAt(std::string_view s)
{
    if (s.empty()) return 0;
    if (!isHigh(s[0])) return isBlank(s[0]) || s[0] == 0 ? 1 : 0;
    if (s.starts_with("\xC2\xA0")) return 2;
    if (s.size() < 3) return 0;
    if (s[0] == '\xE2' && s[1] == '\x80')
        return (s[2] <= '\x8B' && isHigh(s[2])) || s[2] == '\xAF' || s[2] == '\xA8' || s[2] == '\xA9' ? 3 : 0;
    if (s.starts_with("\xE2\x81\x9F") || s.starts_with("\xE3\x80\x80") || s.starts_with("\xEF\xBB\xBF")) return 3;
    return 0;
}

constexpr std::string_view trimmed(std::string_view s)
{
    while (const size_t n = spaceAt(s)) s.remove_prefix(n);
    while (!s.empty()) {
        const size_t wide = s.size() >= 3 && isHigh(s.back()) ? spaceAt(s.substr(s.size() - 3)) : 0;
        const size_t two = s.ends_with("\xC2\xA0") ? 2 : 0;
        if (wide == 3) s.remove_suffix(3);
        else if (two) s.remove_suffix(2);
        else if (!isHigh(s.back()) && spaceAt(s.substr(s.size() - 1))) s.remove_suffix(1);
        else break;
    }
    return s;
}

constexpr bool equalsNoCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size()) return false;
    for (size_t i = 0; i < a.size(); ++i)
        if (lower(a[i]) != lower(b[i])) return false;
    return true;
}
constexpr bool startsNoCase(std::string_view s, std::string_view prefix)
{
    return s.size() >= prefix.size() && equalsNoCase(s.substr(0, prefix.size()), prefix);
}
constexpr bool endsNoCase(std::string_view s, std::string_view suffix)
{
    return s.size() >= suffix.size() && equalsNoCase(s.substr(s.size() - suffix.size()), suffix);
}
constexpr size_t findNoCase(std::string_view s, std::string_view what)
{
    for (size_t i = 0; i + what.size() <= s.size(); ++i)
        if (startsNoCase(s.substr(i), what)) return i;
    return std::string_view::npos;
}
constexpr bool allDigits(std::string_view s)
{
    for (const char c : s)
        if (!isDigit(c)) return false;
    return !s.empty();
}
constexpr bool eat(std::string_view &s, std::string_view prefix)
{
    if (!s.starts_with(prefix)) return false;
    s.remove_prefix(prefix.size());
    return true;
}

} // namespace flow::value
