// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/text.h"

#include "core/import/value/ascii.h"

#include <QString>

#include <algorithm>
#include <array>

namespace flow::value {
namespace {

    using namespace std::string_view_literals;

    constexpr std::array kNullWords{"-"sv, "--"sv, "---"sv, "–"sv, "—"sv, "*"sv, "?"sv, "n/a"sv, "n.a."sv, "n.a"sv, "n/d"sv,
        "#n/a"sv, "null"sv, "(null)"sv, "\\n"sv, "nan"sv, "undefined"sv, "(none)"sv, "#n/d"sv, "."sv, "/"sv, "n/c"sv};
    constexpr std::array kErrors{"#ref!"sv, "#value!"sv, "#valeur!"sv, "#div/0!"sv, "#name?"sv, "#nom?"sv, "#num!"sv,
        "#null!"sv, "#nul!"sv, "#wert!"sv, "#bezug!"sv, "#getting_data"sv, "#spill!"sv, "#calc!"sv, "err:502"sv,
        "err:508"sv, "#######"sv};

    template <class Words>
    bool oneOf(const Words &words, std::string_view text)
    {
        return std::ranges::any_of(words, [&](std::string_view w) { return equalsNoCase(w, text); });
    }

    // Printable ASCII with single spaces inside only: nothing to do.
    bool isPlain(std::string_view s)
    {
        if (s.empty() || s.front() == ' ' || s.back() == ' ' || s.front() == '\'') return false;
        char before = 0;
        for (const char c : s) {
            if (c < ' ' || c == 0x7F || (c == ' ' && before == ' ')) return false;
            before = c;
        }
        return true;
    }

    // Zero-width characters that carry no meaning, bidi marks and soft hyphens. The joiners of emoji and Persian stay.
    size_t invisibleAt(std::string_view s)
    {
        if (s.starts_with("\xC2\xAD")) return 2;
        if (s.starts_with("\xEF\xBB\xBF") || s.starts_with("\xE2\x80\x8B") || s.starts_with("\xE2\x81\xA0")) return 3;
        if (s.size() >= 3 && s[0] == '\xE2' && s[1] == '\x80' && (s[2] == '\x8E' || s[2] == '\x8F')) return 3;
        if (s.size() >= 2 && s[0] == '\xC2' && isHigh(s[1]) && s[1] <= '\x9F') return 2; // C1 controls
        return 0;
    }

    // Could a character of `s` change when composed? Everything below U+0300 and general punctuation cannot.
    bool mayDecompose(std::string_view s)
    {
        for (size_t i = 0; i < s.size(); ++i) {
            const auto b = static_cast<unsigned char>(s[i]);
            if (b < 0xCC) continue;
            if (b == 0xE2 && i + 1 < s.size() && (s[i + 1] == '\x80' || s[i + 1] == '\x82')) continue;
            return true;
        }
        return false;
    }

    void clean(std::string_view in, std::string &out, Lines lines)
    {
        out.clear();
        while (!in.empty()) {
            if (const size_t skip = invisibleAt(in)) {
                in.remove_prefix(skip);
                continue;
            }
            const size_t space = spaceAt(in);
            const bool newline = in[0] == '\n' || in[0] == '\r' || in.starts_with("\xE2\x80\xA8");
            if (newline && lines == Lines::Keep) {
                in.remove_prefix(in.starts_with("\r\n") ? 2 : space);
                while (!out.empty() && out.back() == ' ') out.pop_back();
                if (!out.empty()) out += '\n';
            } else if (space) {
                if (!out.empty() && out.back() != ' ' && out.back() != '\n') out += ' ';
                in.remove_prefix(space);
            } else {
                if (in[0] >= ' ' || isHigh(in[0])) if (in[0] != 0x7F) out += in[0];
                in.remove_prefix(1);
            }
        }
        while (!out.empty() && (out.back() == ' ' || out.back() == '\n')) out.pop_back();
    }

    TextValue emptied(std::string_view text)
    {
        TextValue none;
        if (isSpreadsheetError(text)) none.worsen(Status::Doubtful, Reason::SpreadsheetError);
        else none.worsen(Status::Tidied, Reason::NullWord);
        return none;
    }

} // namespace

bool isSpreadsheetError(std::string_view text) { return text.size() >= 5 && oneOf(kErrors, text); }

bool isNullWord(std::string_view text)
{
    if (text.size() > 13) return false;
    const char first = lower(text.empty() ? 'x' : text[0]);
    if (isAlnum(first) && first != 'n' && first != 'u' && first != 'e') return false;
    return oneOf(kNullWords, text) || isSpreadsheetError(text);
}

bool hasArmour(std::string_view text)
{
    if (text.size() < 2 || text[0] != '\'') return false;
    return std::ranges::all_of(text.substr(1), [](char c) { return isDigit(c) || std::strchr("+ ().-", c); });
}

TextValue tidyText(std::string_view cell, std::string &scratch, Lines lines)
{
    TextValue result;
    if (isAscii(cell) && isPlain(cell)) {
        if (isNullWord(cell)) return emptied(cell);
        result.text = cell;
        return result;
    }
    clean(cell, scratch, lines);
    if (mayDecompose(scratch)) {
        const QString text = QString::fromUtf8(scratch);
        const QByteArray composed = text.normalized(QString::NormalizationForm_C).toUtf8();
        scratch.assign(composed.constData(), size_t(composed.size()));
    }
    result.text = scratch;
    if (isNullWord(result.text)) return emptied(result.text);
    if (result.text != cell && !cell.empty()) result.worsen(Status::Tidied, Reason::Whitespace);
    if (hasArmour(result.text)) {
        result.text.remove_prefix(1);
        result.worsen(Status::Tidied, Reason::Armour);
    }
    return result;
}

} // namespace flow::value
