// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/profile/headerkey.h"

#include "core/base/fold.h"
#include "core/import/value/ascii.h"

#include <QCryptographicHash>
#include <QString>

#include <algorithm>

namespace flow {

using namespace value;

namespace {

    size_t sequenceLength(std::string_view s)
    {
        const auto b = static_cast<unsigned char>(s[0]);
        const size_t length = b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : b >= 0xC0 ? 2 : 1;
        return std::min(length, s.size());
    }

    bool matchesOne(std::string_view key, std::string_view pattern, int *number)
    {
        const size_t wild = pattern.find('%');
        if (wild == std::string_view::npos) {
            if (pattern.size() > 1 && pattern.ends_with('*')) return key.starts_with(pattern.substr(0, pattern.size() - 1));
            return key == pattern;
        }
        if (!key.starts_with(pattern.substr(0, wild))) return false;
        key.remove_prefix(wild);
        int value = 0;
        size_t digits = 0;
        while (digits < key.size() && digits < 3 && isDigit(key[digits])) value = value * 10 + (key[digits++] - '0');
        std::string_view rest = pattern.substr(wild + 1);
        if (digits == 0) return false;
        if (rest.ends_with('*') ? !key.substr(digits).starts_with(rest.substr(0, rest.size() - 1)) : key.substr(digits) != rest)
            return false;
        if (number) *number = value;
        return true;
    }

} // namespace

std::string headerKey(std::string_view cell)
{
    std::string key;
    key.reserve(cell.size());
    while (!cell.empty()) {
        if (const size_t space = spaceAt(cell)) {
            if (!key.empty() && key.back() != ' ' && cell[0] != '\0' && !cell.starts_with("\xEF\xBB\xBF")) key += ' ';
            cell.remove_prefix(space);
        } else if (!isHigh(cell[0])) {
            if (cell[0] > ' ') key += lower(cell[0]);
            cell.remove_prefix(1);
        } else {
            const std::string_view letter = cell.substr(0, sequenceLength(cell));
            if (letter == "\xE2\x80\x99" || letter == "\xE2\x80\x98") key += '\'';
            else if (letter[0] != '\xCC' && letter != "\xCD\x8F") { // combining accents vanish
                const size_t before = key.size();
                foldTo(key, letter);
                if (key.size() == before) key += letter;
            }
            cell.remove_prefix(letter.size());
        }
    }
    while (!key.empty() && (key.back() == ' ' || key.back() == '*')) key.pop_back();
    return key;
}

bool headerMatches(std::string_view key, std::string_view pattern, int *number)
{
    while (!pattern.empty()) {
        const size_t bar = std::min(pattern.find('|'), pattern.size());
        if (matchesOne(key, pattern.substr(0, bar), number)) return true;
        pattern.remove_prefix(std::min(bar + 1, pattern.size()));
    }
    return false;
}

QString headerFingerprint(std::span<const std::string> keys)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const std::string &key : keys) {
        hash.addData(QByteArrayView(key.data(), qsizetype(key.size())));
        hash.addData(QByteArrayView("\x1F", 1));
    }
    return QString::fromLatin1(hash.result().left(16).toHex());
}

} // namespace flow
