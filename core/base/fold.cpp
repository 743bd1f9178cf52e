// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"

#include <QList>

#include <array>
#include <vector>

namespace flow {
namespace {

    // Letters that do not decompose in Unicode but that people type without their strokes.
    QString undecomposed(char32_t c)
    {
        switch (c) {
        case U'ß': case U'ẞ': return QStringLiteral("ss");
        case U'æ': case U'Æ': return QStringLiteral("ae");
        case U'œ': case U'Œ': return QStringLiteral("oe");
        case U'ø': case U'Ø': return QStringLiteral("o");
        case U'đ': case U'Đ': case U'ð': case U'Ð': return QStringLiteral("d");
        case U'ł': case U'Ł': return QStringLiteral("l");
        case U'þ': case U'Þ': return QStringLiteral("th");
        case U'ħ': case U'Ħ': return QStringLiteral("h");
        case U'ı': return QStringLiteral("i");
        default: return {};
        }
    }

    std::string foldCodePoint(char32_t c)
    {
        if (const QString special = undecomposed(c); !special.isEmpty()) return special.toStdString();
        const QString text = QString::fromUcs4(&c, 1).normalized(QString::NormalizationForm_KD).toCaseFolded();
        QString kept;
        for (const char32_t part : text.toUcs4()) {
            const auto category = QChar::category(part);
            if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing) continue;
            if (QChar::isLetterOrNumber(part) || category == QChar::Mark_SpacingCombining)
                kept += QString::fromUcs4(&part, 1);
            else
                kept += u' ';
        }
        return kept.toStdString();
    }

    // Everything below U+0600 (Latin, Greek, Cyrillic, combining marks) ready folded: 1,536 short strings.
    const std::vector<std::string> &table()
    {
        static const std::vector<std::string> folded = [] {
            std::vector<std::string> all(0x600);
            for (char32_t c = 0; c < 0x600; ++c) all[c] = foldCodePoint(c);
            return all;
        }();
        return folded;
    }

    constexpr auto kAscii = [] {
        std::array<char, 128> map{};
        for (size_t c = 0; c < 128; ++c) {
            if (c >= 'A' && c <= 'Z') map[c] = char(c + 32);
            else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) map[c] = char(c);
            else map[c] = ' ';
        }
        return map;
    }();

    // Decodes one code point at `at` and moves it on; a bad byte gives U+FFFD and moves by one.
    char32_t decode(std::string_view s, size_t &at)
    {
        const auto b0 = static_cast<unsigned char>(s[at]);
        const int length = b0 >= 0xF0 && b0 < 0xF5 ? 4 : b0 >= 0xE0 ? 3 : b0 >= 0xC2 ? 2 : 1;
        if (length == 1 || b0 >= 0xF5 || at + size_t(length) > s.size()) {
            ++at;
            return U'\uFFFD';
        }
        char32_t c = b0 & (0xFF >> (length + 1));
        for (int i = 1; i < length; ++i) {
            const auto b = static_cast<unsigned char>(s[at + size_t(i)]);
            if ((b & 0xC0) != 0x80) {
                ++at;
                return U'\uFFFD';
            }
            c = (c << 6) | (b & 0x3F);
        }
        at += size_t(length);
        return c;
    }

} // namespace

void foldTo(std::string &out, std::string_view utf8)
{
    const size_t start = out.size();
    const auto put = [&](char c) {
        if (c != ' ') out += c;
        else if (out.size() > start && out.back() != ' ') out += ' ';
    };
    // Nearly all text is ASCII: its runs are written into room that is made once.
    const auto putAscii = [&](std::string_view run) {
        char last = out.size() > start ? out.back() : ' ';
        const size_t before = out.size();
        out.resize(before + run.size());
        char *end = out.data() + before;
        for (const char c : run) {
            const char folded = kAscii[static_cast<unsigned char>(c)];
            if (folded != ' ' || last != ' ') *end++ = last = folded;
        }
        out.resize(size_t(end - out.data()));
    };
    for (size_t i = 0; i < utf8.size();) {
        size_t end = i;
        while (end < utf8.size() && static_cast<unsigned char>(utf8[end]) < 128) ++end;
        if (end > i) {
            putAscii(utf8.substr(i, end - i));
            i = end;
            continue;
        }
        const char32_t c = decode(utf8, i);
        if (c == U'\uFFFD') put(' ');
        else if (c < 0x600) for (const char f : table()[c]) put(f);
        else for (const char f : foldCodePoint(c)) put(f);
    }
    if (out.size() > start && out.back() == ' ') out.pop_back();
}

std::string fold(std::string_view utf8)
{
    std::string out;
    out.reserve(utf8.size());
    foldTo(out, utf8);
    return out;
}

QString fold(const QString &text) { return QString::fromStdString(fold(text.toStdString())); }

} // namespace flow
