// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace flow {

struct Entity;

/// The folded words of a query. All must be words of a record; the last one may be the beginning of a word,
/// unless a space follows it.
struct SearchWords
{
    QStringList words;
    bool lastIsPrefix = true;
    static SearchWords of(const QString &query);
};

/// For MATCH on search_<table>. A prefix is shortened to `longestPrefix` letters, since only the index of
/// that length answers in the order of rows; 0 keeps it whole.
QString matchExpression(const SearchWords &words, int longestPrefix = 0);

/// "search_text(t.name, t.town)": what the search index holds of a row.
QString searchTextSql(const Entity &entity);

/// The smallest text that is greater than every text that begins with `prefix`; null when there is none.
QString afterPrefix(const QString &prefix);

} // namespace flow
