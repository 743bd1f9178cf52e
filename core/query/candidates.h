// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/words.h"
#include "core/store/connection.h"

#include <vector>

namespace flow {

struct Entity;
struct Field;

/// Finds up to `enough` records of one entity for a query, the likely best ones first, each question small:
/// titles that begin like it (index), whole words, then beginnings of words (search index).
///
/// FTS5 collects all rows of a beginning before it gives the first one, 90 ms for a million, except where it
/// has an index of beginnings (3 letters): that one answers row by row. So longer beginnings are asked for
/// with their first 3 letters and the rows looked at; when hardly any row fits, the full beginning is rare
/// and can be asked for directly.
class Candidates
{
public:
    Candidates(Connection &connection, const Entity &entity, int enough);

    Result<void> find(const QString &query, const SearchWords &words, const QStringList &callingCodes);
    const std::vector<qint64> &ids() const { return m_ids; }

private:
    bool isEnough() const { return m_ids.size() >= m_enough; }
    void add(qint64 id);
    Result<void> addRange(const Field &field, const QString &from, size_t most);
    Result<void> addAddresses(const QString &query);
    Result<void> addPhones(const QString &query, const QStringList &callingCodes);
    Result<void> addTitles(const SearchWords &words, size_t most);
    Result<void> addWords(const SearchWords &words);
    Result<void> addMatches(const QString &match);
    /// True when it saw every row that there is.
    Result<bool> addChecked(const QString &match, const SearchWords &words);

    Connection &m_connection;
    const Entity &m_entity;
    size_t m_enough;
    std::vector<qint64> m_ids;
};

} // namespace flow
