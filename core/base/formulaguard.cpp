// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/formulaguard.h"

#include <algorithm>

namespace flow {
namespace {

bool isDangerous(QStringView text)
{
    return !text.isEmpty() && QStringView(u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20").contains(text.front()); // the last four: = + - @ as East Asia writes them
}

bool isPhone(const QString &text)
{
    return text.size() > 1 && text.front() == u'+' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return c == u' ' || (c >= u'0' && c <= u'9');
    });
}

QStringView withoutApostrophes(QStringView text)
{
    while (text.startsWith(u'\''))
        text = text.sliced(1);
    return text;
}

} // namespace

QString guardedFormula(const QString &text)
{
    return isDangerous(withoutApostrophes(text)) && !isPhone(text) ? u'\'' + text : text;
}

QString unguardedFormula(const QString &text)
{
    return text.startsWith(u'\'') && isDangerous(withoutApostrophes(text)) ? text.sliced(1) : text;
}

std::string_view unguardedFormula(std::string_view utf8)
{
    if (!utf8.starts_with('\'')) return utf8;
    const size_t first = utf8.find_first_not_of('\'');
    if (first == utf8.npos) return utf8;
    const std::string_view text = utf8.substr(first);
    const bool guards = std::string_view("=+-@\t\r\n").contains(text.front())
        || (text.starts_with("\xef\xbc") && text.size() > 2 && std::string_view("\x9d\x8b\x8d\xa0").contains(text[2]));
    return guards ? utf8.substr(1) : utf8;
}

} // namespace flow
