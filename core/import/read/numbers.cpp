// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/read/numbers.h"

#include <array>
#include <charconv>
#include <chrono>
#include <cmath>

namespace flow::read {

namespace {

void appendPadded(std::string &out, qint64 value, int width)
{
    char digits[24];
    const auto end = std::to_chars(digits, digits + sizeof digits, value).ptr;
    for (auto have = end - digits; have < width; ++have)
        out.push_back('0');
    out.append(digits, end);
}

void appendClock(std::string &out, qint64 seconds)
{
    appendPadded(out, seconds / 3600, 2);
    out.push_back(':');
    appendPadded(out, seconds / 60 % 60, 2);
    out.push_back(':');
    appendPadded(out, seconds % 60, 2);
}

void appendDay(std::string &out, qint64 daysSince1970)
{
    const std::chrono::year_month_day day{std::chrono::sys_days(std::chrono::days(daysSince1970))};
    appendPadded(out, int(day.year()), 4);
    out.push_back('-');
    appendPadded(out, unsigned(day.month()), 2);
    out.push_back('-');
    appendPadded(out, unsigned(day.day()), 2);
}

char low(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// The letters of a format code that mean something, without text, colours, locales and escapes.
struct Letters
{
    std::string text;
    bool elapsed = false;
};

Letters meaningful(std::string_view code)
{
    Letters result;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = low(code[i]);
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size());
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const auto close = std::min(code.find(']', i), code.size());
            const std::string_view inside = code.substr(i + 1, close - i - 1);
            const bool same = !inside.empty() && inside.find_first_not_of(inside[0]) == inside.npos;
            if (same && (low(inside[0]) == 'h' || low(inside[0]) == 'm' || low(inside[0]) == 's'))
                result.elapsed = true;
            i = close;
        } else if (c == 'e' && i + 1 < code.size() && (code[i + 1] == '+' || code[i + 1] == '-')) {
            ++i;
        } else
            result.text.push_back(c);
    }
    return result;
}

} // namespace

Shown shownByBuiltin(int id)
{
    if (id == 22) return Shown::DateTime;
    if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57
        || id == 58)
        return Shown::Date;
    if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id == 45 || id == 47 || id == 55 || id == 56)
        return Shown::Time;
    return id == 46 ? Shown::Duration : Shown::Number;
}

Shown shownByCode(std::string_view code)
{
    const Letters letters = meaningful(code);
    if (letters.elapsed) return Shown::Duration;
    const std::string &text = letters.text;
    if (text.starts_with("general")) return Shown::Number;
    bool date = false, time = false;
    char before = 0; // the last unit before a run of m
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if (c == 'y' || c == 'd') date = true;
        if (c == 'h' || c == 's' || text.compare(i, 5, "am/pm") == 0 || text.compare(i, 3, "a/p") == 0)
            time = true;
        if (c == 'm' && (i == 0 || text[i - 1] != 'm')) {
            const auto run = std::min(text.find_first_not_of('m', i), text.size()) - i;
            const auto after = text.find_first_of("hsyd", i + run);
            const bool minutes = run <= 2 && (before == 'h' || (after != text.npos && text[after] == 's'));
            (minutes ? time : date) = true;
        }
        if (c == 'h' || c == 's' || c == 'y' || c == 'd') before = c;
        if (c == '0' || c == '#' || c == '?')
            if (!date && !time) return Shown::Number;
    }
    return date ? (time ? Shown::DateTime : Shown::Date) : time ? Shown::Time : Shown::Number;
}

void appendNumber(std::string &out, double value)
{
    char digits[400];
    if (value == 0) value = 0; // no "-0"
    const double size = std::fabs(value);
    const bool plain = size < 1e21 && (size == 0 || size >= 1e-7);
    const auto result = plain ? std::to_chars(digits, digits + sizeof digits, value, std::chars_format::fixed)
                              : std::to_chars(digits, digits + sizeof digits, value);
    out.append(digits, result.ptr);
}

bool parseNumber(std::string_view text, double &value)
{
    while (!text.empty()
        && (text.front() == ' ' || text.front() == '\n' || text.front() == '\r' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty()
        && (text.back() == ' ' || text.back() == '\n' || text.back() == '\r' || text.back() == '\t'))
        text.remove_suffix(1);
    if (text.starts_with('+')) text.remove_prefix(1);
    if (text.empty()) return false;
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    if (digits.empty() || (!isDigit(digits[0]) && digits[0] != '.'))
        return false; // "inf" and "nan" are words
    const auto result = std::from_chars(text.data(), text.data() + text.size(), value);
    return result.ec == std::errc() && result.ptr == text.data() + text.size();
}

bool appendNumberText(std::string &out, std::string_view text, double &value)
{
    if (!parseNumber(text, value)) return false;
    const std::string_view digits = text.starts_with('-') ? text.substr(1) : text;
    const bool integer = digits.find_first_not_of("0123456789") == digits.npos;
    if (integer && digits.size() <= 40
        && (digits[0] != '0' || (digits.size() == 1 && digits.size() == text.size())))
        out += text;
    else
        appendNumber(out, value);
    return true;
}

CellKind appendSerial(std::string &out, double serial, Shown shown, bool epoch1904)
{
    constexpr qint64 kDay = 86400;
    constexpr double kLast = 2958466; // 10000-01-01
    const bool clock = shown == Shown::Duration || (serial < 1 && shown != Shown::Date);
    if (shown == Shown::Number || serial < 0 || serial >= kLast) {
        appendNumber(out, serial);
        return CellKind::Number;
    }
    const auto seconds = qint64(std::llround(serial * double(kDay)));
    if (clock) {
        appendClock(out, seconds);
        return CellKind::Time;
    }
    qint64 day = seconds / kDay;
    const qint64 time = seconds % kDay;
    if (epoch1904)
        day += 1462;
    else if (day < 60)
        ++day; // the 1900 system believes in 29 February 1900
    appendDay(out, day - 25569);
    // A time that the format hides is still what the file says.
    if (time == 0 && shown == Shown::Date) return CellKind::Date;
    out.push_back('T');
    appendClock(out, time);
    return CellKind::DateTime;
}

CellKind appendIso(std::string &out, std::string_view iso)
{
    const auto fits = [&](std::size_t at, std::string_view pattern) {
        if (iso.size() < at + pattern.size()) return false;
        for (std::size_t i = 0; i < pattern.size(); ++i)
            if (pattern[i] == '9' ? !isDigit(iso[at + i]) : iso[at + i] != pattern[i]) return false;
        return true;
    };
    if (fits(0, "9999-99-99")) {
        out += iso.substr(0, 10);
        if (iso.size() == 10) return CellKind::Date;
        if (iso[10] == 'T' && (fits(11, "99:99:99") || fits(11, "99:99"))) {
            out.push_back('T');
            out += iso.substr(11, 5);
            out += fits(16, ":99") ? iso.substr(16, 3) : std::string_view(":00");
            return CellKind::DateTime;
        }
        return CellKind::Date;
    }
    if (fits(0, "99:99:99")) {
        out += iso.substr(0, 8);
        return CellKind::Time;
    }
    out += iso;
    return CellKind::Text;
}

CellKind appendDuration(std::string &out, std::string_view iso)
{
    std::string_view rest = iso;
    double seconds = 0;
    bool time = false, any = false;
    if (rest.starts_with('P'))
        rest.remove_prefix(1);
    else
        rest = {};
    while (!rest.empty()) {
        if (rest.starts_with('T')) {
            time = true;
            rest.remove_prefix(1);
            continue;
        }
        const auto unit = rest.find_first_of("DHMS");
        double value = 0;
        if (unit == rest.npos || !parseNumber(rest.substr(0, unit), value)) {
            any = false;
            break;
        }
        const char c = rest[unit];
        seconds += value * (c == 'D' ? 86400 : c == 'H' ? 3600 : c == 'M' && time ? 60 : 1);
        any = true;
        rest.remove_prefix(unit + 1);
    }
    if (!any || seconds < 0 || seconds > 1e9) {
        out += iso;
        return CellKind::Text;
    }
    appendClock(out, qint64(std::llround(seconds)));
    return CellKind::Time;
}

} // namespace flow::read
