// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/words.h"

#include "core/base/entity.h"
#include "core/base/fold.h"

namespace flow {

using namespace Qt::StringLiterals;

SearchWords SearchWords::of(const QString &query)
{
    constexpr qsizetype kLongest = 500; // a pasted page is no query
    SearchWords result;
    result.words = fold(query.left(kLongest)).split(u' ', Qt::SkipEmptyParts);
    result.lastIsPrefix = !query.isEmpty() && !query.back().isSpace();
    return result;
}

QString matchExpression(const SearchWords &words, int longestPrefix)
{
    QStringList parts;
    for (const QString &word : words.words)
        parts << u'"' + word + u'"'; // folded: holds no quote
    if (words.lastIsPrefix && !parts.isEmpty()) {
        const QString &last = words.words.last();
        parts.last() = u'"' + (longestPrefix > 0 ? last.left(longestPrefix) : last) + u"\"*"_s;
    }
    return parts.join(u' ');
}

QString searchTextSql(const Entity &entity)
{
    QStringList fields;
    for (const Field &field : entity.fields)
        if (field.is(Searchable)) fields << u"t."_s + field.name;
    return u"search_text("_s + fields.join(u", "_s) + u')';
}

QString afterPrefix(const QString &prefix)
{
    // Stored texts compare by their UTF-8 bytes, which is the order of code points.
    QList<uint> points = prefix.toUcs4();
    while (!points.isEmpty()) {
        if (points.last() < 0x10FFFF) {
            points.last() = points.last() == 0xD7FF ? 0xE000 : points.last() + 1;
            return QString::fromUcs4(reinterpret_cast<const char32_t *>(points.constData()), points.size());
        }
        points.removeLast();
    }
    return {};
}

} // namespace flow
