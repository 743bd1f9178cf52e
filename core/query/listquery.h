// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/query/filter.h"
#include "core/store/connection.h"

#include <optional>
#include <span>
#include <vector>

namespace flow {

/// A list: which records, in which order, with which columns.
///
/// Columns are field names ("capacity", "company_id") or derived: "title", "subtitle", "tags" and "interests"
/// (QStringList), a reference without its _id for the title of the record ("company"), and a field through a
/// reference ("venue.town"). The order is that of the sort field, text folded, empty fields last in both
/// directions, equal ones by id (backwards when descending). Fast for fields that are Sortable, whatever the
/// number of records; others are sorted each time.
struct ListSpec
{
    const Entity *entity = nullptr;
    Filter filter = {};
    QString sortField = {}; ///< empty: by id
    bool descending = false;
    QStringList columns = {};
    FilterContext context = {};
};

struct ListRow
{
    qint64 id = 0; ///< 0: the record is gone
    std::vector<QVariant> values; ///< in the order of the columns
};

/// Where a row stands in the order of its list.
struct SortKey
{
    QVariant value; ///< as stored; folded for text
    qint64 id = 0; ///< 0: before the first row
};

struct Page
{
    std::vector<ListRow> rows;
    SortKey last; ///< of the last row: the next page comes after it
    bool atEnd = false;
};

/// All functions run on the caller's thread inside its transaction and can be stopped through `progress`
/// (Canceled). Errors: Usage for a wrong column, sort field or filter; NotFound {place} for near().

/// The next n rows after a key; the default key is the beginning. The cost does not depend on how far down
/// the key is.
Result<Page> pageAfter(
    Connection &connection, const ListSpec &spec, const SortKey &after, int n, Progress *progress = nullptr);

Result<qint64> countMatching(Connection &connection, const ListSpec &spec, Progress *progress = nullptr);

/// The ids of a whole list in its order: 8 bytes a row, so a million-row list costs 8 MB and no row is held.
/// Made once in the background, it answers every jump of a scroll bar, "how many" and "where is this record"
/// at once. It stands for the moment it was made: rows that were deleted since come back with id 0 from
/// rowsById().
struct ListIndex
{
    std::vector<qint64> ids;
    qint64 size() const { return qint64(ids.size()); }
    std::span<const qint64> slice(qint64 first, qint64 n) const;
    std::optional<qint64> positionOf(qint64 id) const;
};
Result<ListIndex> buildIndex(Connection &connection, const ListSpec &spec, Progress *progress = nullptr);

/// The columns of these records, one row for each id, in this order.
Result<std::vector<ListRow>> rowsById(
    Connection &connection, const ListSpec &spec, std::span<const qint64> ids);

/// Rows [first, first + n) without an index: quick for lists without a filter, else it counts its way there.
Result<Page> pageAt(
    Connection &connection, const ListSpec &spec, qint64 first, int n, Progress *progress = nullptr);

} // namespace flow
