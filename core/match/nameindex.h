// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/connection.h"

#include <string>
#include <unordered_map>
#include <vector>

namespace flow {

struct Entity;

/// Names of all records of one entity with where they are, in memory, for finding alike ones: some 150 bytes
/// a record. Filled from the workspace when made, kept up to date by add(). For entities of up to some
/// hundred thousand records.
class NameIndex
{
public:
    /// `placeField`: "town", or "company_name" for people; may be empty.
    static Result<NameIndex> load(Connection &connection, const Entity &entity, const QString &placeField);
    void add(qint64 id, std::string_view foldedName, std::string_view foldedPlace, const double *latLon);

    /// Ids of records whose name is the same apart from articles and the order of words.
    void sameName(std::string_view foldedName, std::vector<qint64> &out) const;
    /// Ids of records with a name that may be alike in the same place, or within about two kilometres. Of hundreds the most alike.
    void alikeNearby(std::string_view foldedName, std::string_view foldedPlace, const double *latLon,
        std::vector<qint64> &out) const;

private:
    struct Entry
    {
        qint64 id = 0;
        std::string name; ///< folded
    };
    /// Beside each other for the sieve, which reads all of one place.
    struct Placed
    {
        quint64 signature = 0;
        quint32 at = 0; ///< in m_entries
    };
    using Groups = std::unordered_map<size_t, std::vector<Placed>>;

    std::vector<Entry> m_entries;
    std::unordered_map<size_t, std::vector<quint32>> m_byName;
    // By place or cell of the map together with the numbers of the name: "Hall 1" is not "Hall 2", whatever else they share.
    Groups m_byPlace, m_byCell;
};

} // namespace flow
