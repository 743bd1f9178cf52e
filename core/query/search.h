// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/progress.h"
#include "core/store/connection.h"

#include <vector>

namespace flow {

/// How well a record answers a query, best first.
enum class SearchRank {
    Title, ///< its title is the query
    TitleWord, ///< the title has all the words
    TitleBeginning, ///< the title has words that begin like them
    Elsewhere ///< they stand in other fields
};

struct SearchHit
{
    qint64 id = 0;
    QString title;
    QString subtitle;
    SearchRank rank = SearchRank::Elsewhere;
    QString field = {}; ///< where the words were found, when not in the title
    QString snippet = {}; ///< a piece of that field
};

struct SearchGroup
{
    const Entity *entity = nullptr;
    std::vector<SearchHit> hits; ///< best first
    bool more = false; ///< there are others that the limit left out
};

struct SearchOptions
{
    int limit = 6; ///< hits of each entity
    QList<const Entity *> entities = {}; ///< only these; empty: all
    /// Country calling codes under which a number that begins with 0 is looked for.
    QStringList callingCodes = {QStringLiteral("33"), QStringLiteral("32"), QStringLiteral("41"),
        QStringLiteral("49"), QStringLiteral("34"), QStringLiteral("44"), QStringLiteral("39"),
        QStringLiteral("31"), QStringLiteral("352")};
};

/// Searches everything for as-you-type boxes: all words must be in a record, the last one may be a beginning.
/// One or two letters find whole words and beginnings of titles; with an @, beginnings of mail addresses;
/// digits also beginnings of phone numbers. Groups come in a fixed order, few and important records before
/// masses (fans); empty groups are left out. What is found of a very common beginning is a part of it, chosen
/// so that the answer comes at once. On the caller's thread, inside its transaction. Errors: Canceled,
/// Storage.
Result<std::vector<SearchGroup>> searchEverything(Connection &connection, const QString &query,
    const SearchOptions &options = {}, Progress *progress = nullptr);

} // namespace flow
