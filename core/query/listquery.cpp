// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/listquery.h"

#include "core/query/listcolumns.h"
#include "core/query/progressscope.h"

#include <algorithm>

namespace flow {
namespace {

using namespace Qt::StringLiterals;

// How long a list is walked in its own order before the filter is asked for its rows instead. Most filters
// fill a page long before; those that do not are so rare that their rows are quickly sorted.
constexpr int kWalkMs = 15;

/// The pieces that every query over a list is made of.
struct Shape
{
    FilterSql filter;
    QString sort; // "fold(t.name)"
    QString from; // " FROM fan t WHERE "
    bool byId = false;
    bool descending = false;

    QString orderBy(const QString &prefix = {}) const
    {
        const QString way = descending ? u" DESC"_s : u""_s;
        return byId ? u" ORDER BY t.id"_s + way : u" ORDER BY %1%2%3, t.id%3"_s.arg(prefix, sort, way);
    }
};

Result<Shape> shapeOf(const ListSpec &spec, FilterPlan plan)
{
    Shape shape;
    FLOW_ASSIGN(shape.filter, compileFilter(spec.filter, *spec.entity, spec.context, plan, spec.sortField));
    FLOW_ASSIGN(shape.sort, sortExpression(spec));
    shape.byId = shape.sort == "t.id"_L1;
    shape.descending = spec.descending;
    shape.from = u" FROM %1 t WHERE "_s.arg(spec.entity->table);
    return shape;
}

Result<Statement> prepared(Connection &connection, const QString &sql, const QVariantList &values)
{
    FLOW_ASSIGN(Statement statement, connection.prepare(sql.toStdString()));
    for (int i = 0; i < values.size(); ++i)
        statement.bind(i + 1, values[i]);
    return statement;
}

/// One stretch of the order: rows with the key's value beyond its id, rows beyond the value, rows without a
/// value.
struct Stretch
{
    QString where;
    QVariantList values;
    QString order;
};

// Row values like (a, id) > (?, ?) would read through all rows of equal value up to the id; stretches seek.
std::vector<Stretch> stretchesAfter(const Shape &shape, const SortKey &after, const QString &prefix)
{
    const int next = int(shape.filter.values.size()) + 1;
    const QString mark = u'?' + QString::number(next);
    const QString second = u'?' + QString::number(next + 1);
    const QString beyond = shape.descending ? u" < "_s : u" > "_s;
    const QString way = shape.descending ? u" DESC"_s : u""_s;
    // With the prefix, rows without a value are asked for by the filter too, not by reading the table in its own order.
    const QString byId = u" ORDER BY "_s + prefix + u"t.id"_s + way;
    const QString idBeyond = u" AND t.id"_s + beyond;
    if (shape.byId)
        return {
            {after.id ? idBeyond + mark : u""_s, after.id ? QVariantList{after.id} : QVariantList(), byId}};
    const QString key = prefix + shape.sort;
    std::vector<Stretch> all;
    if (after.id && !after.value.isNull())
        all.push_back(
            {u" AND "_s + key + u" = "_s + mark + idBeyond + second, {after.value, after.id}, byId});
    if (after.id && !after.value.isNull())
        all.push_back({u" AND "_s + key + beyond + mark, {after.value}, shape.orderBy(prefix)});
    if (!after.id) all.push_back({u" AND "_s + key + u" IS NOT NULL"_s, {}, shape.orderBy(prefix)});
    const bool amongEmpty = after.id && after.value.isNull();
    all.push_back({u" AND "_s + key + u" IS NULL"_s + (amongEmpty ? idBeyond + mark : u""_s),
        amongEmpty ? QVariantList{after.id} : QVariantList(), byId});
    return all;
}

Result<std::vector<SortKey>> keysAfter(
    Connection &connection, const Shape &shape, const SortKey &after, int n, const QString &prefix)
{
    std::vector<SortKey> keys;
    for (const Stretch &stretch : stretchesAfter(shape, after, prefix)) {
        const QString sql = u"SELECT t.id, "_s + shape.sort + shape.from + shape.filter.where + stretch.where
            + stretch.order + u" LIMIT "_s + QString::number(n - int(keys.size()));
        FLOW_ASSIGN(Statement statement, prepared(connection, sql, shape.filter.values + stretch.values));
        for (;;) {
            FLOW_ASSIGN(const bool row, statement.step());
            if (!row) break;
            keys.push_back({statement.value(1), statement.integer(0)});
        }
        if (int(keys.size()) >= n) break;
    }
    return keys;
}

Result<std::vector<SortKey>> findKeys(
    Connection &connection, const ListSpec &spec, const SortKey &after, int n, Progress *progress)
{
    FLOW_ASSIGN(const Shape walk, shapeOf(spec, FilterPlan::OnlySortIndex));
    if (spec.filter.isEmpty()) {
        const ProgressScope scope(connection, progress);
        return keysAfter(connection, walk, after, n, {});
    }
    {
        TimeLimit limit(kWalkMs, progress);
        const ProgressScope scope(connection, &limit);
        auto keys = keysAfter(connection, walk, after, n, {});
        if (keys || keys.error().code != ErrorCode::Canceled || !limit.passed()) return keys;
    }
    FLOW_ASSIGN(const Shape drive, shapeOf(spec, FilterPlan::AnyIndex));
    const ProgressScope scope(connection, progress);
    return keysAfter(connection, drive, after, n, drive.byId ? u""_s : u"+"_s);
}

constexpr qint64 kMostFlags = 200'000'000; // 25 MB of bits

/// All ids in the order of the list; of those, when `only` is not empty, the ones with a flag.
Result<ListIndex> inOrder(Connection &connection, const Shape &shape, const std::vector<bool> &only)
{
    ListIndex index;
    for (const Stretch &stretch : stretchesAfter(shape, {}, {})) {
        const QString sql =
            u"SELECT t.id"_s + shape.from + shape.filter.where + stretch.where + stretch.order;
        FLOW_ASSIGN(Statement statement, prepared(connection, sql, shape.filter.values + stretch.values));
        for (;;) {
            FLOW_ASSIGN(const bool row, statement.step());
            if (!row) break;
            const qint64 id = statement.integer(0);
            if (only.empty() || only[size_t(id)]) index.ids.push_back(id);
        }
    }
    return index;
}

} // namespace

Result<Page> pageAfter(
    Connection &connection, const ListSpec &spec, const SortKey &after, int n, Progress *progress)
{
    FLOW_ASSIGN(const auto keys, findKeys(connection, spec, after, n, progress));
    FLOW_ASSIGN(RowReader reader, RowReader::open(connection, spec));
    Page page;
    page.last = keys.empty() ? after : keys.back();
    page.atEnd = int(keys.size()) < n;
    for (const SortKey &key : keys) {
        FLOW_ASSIGN(ListRow row, reader.read(key.id));
        page.rows.push_back(std::move(row));
    }
    return page;
}

Result<qint64> countMatching(Connection &connection, const ListSpec &spec, Progress *progress)
{
    FLOW_ASSIGN(const Shape shape, shapeOf(spec, FilterPlan::AnyIndex));
    const ProgressScope scope(connection, progress);
    FLOW_ASSIGN(Statement count,
        prepared(connection, u"SELECT count(*)"_s + shape.from + shape.filter.where, shape.filter.values));
    FLOW_TRY(count.step());
    return count.integer(0);
}

std::span<const qint64> ListIndex::slice(qint64 first, qint64 n) const
{
    const auto from = size_t(std::clamp<qint64>(first, 0, size()));
    return std::span(ids).subspan(from, std::min(size_t(std::max<qint64>(n, 0)), ids.size() - from));
}

std::optional<qint64> ListIndex::positionOf(qint64 id) const
{
    const auto found = std::ranges::find(ids, id); // a million in half a millisecond
    if (found == ids.end()) return std::nullopt;
    return found - ids.begin();
}

Result<ListIndex> buildIndex(Connection &connection, const ListSpec &spec, Progress *progress)
{
    FLOW_ASSIGN(const Shape shape, shapeOf(spec, FilterPlan::AnyIndex));
    const ProgressScope scope(connection, progress);
    const Field *field = spec.entity->field(spec.sortField);
    const bool hasIndex = field && field->is(Sortable);
    if (spec.filter.isEmpty() || !hasIndex) return inOrder(connection, shape, {});
    // Reading the filter's fields in the order of another one jumps all over the file. Two straight passes,
    // one over the rows and one over the index of the order, take a fifth of that.
    FLOW_ASSIGN(const qint64 largest,
        connection.integer(u"SELECT max(id) FROM %1"_s.arg(spec.entity->table).toStdString()));
    if (largest > kMostFlags) return inOrder(connection, shape, {});
    std::vector<bool> matches(size_t(largest) + 1);
    FLOW_ASSIGN(Statement find,
        prepared(connection, u"SELECT t.id"_s + shape.from + shape.filter.where, shape.filter.values));
    for (;;) {
        FLOW_ASSIGN(const bool row, find.step());
        if (!row) break;
        matches[size_t(find.integer(0))] = true;
    }
    Shape all = shape;
    all.filter = {u"1"_s, {}};
    return inOrder(connection, all, matches);
}

Result<std::vector<ListRow>> rowsById(
    Connection &connection, const ListSpec &spec, std::span<const qint64> ids)
{
    FLOW_ASSIGN(RowReader reader, RowReader::open(connection, spec));
    std::vector<ListRow> rows;
    rows.reserve(ids.size());
    for (const qint64 id : ids) {
        FLOW_ASSIGN(ListRow row, reader.read(id));
        rows.push_back(std::move(row));
    }
    return rows;
}

Result<Page> pageAt(Connection &connection, const ListSpec &spec, qint64 first, int n, Progress *progress)
{
    FLOW_ASSIGN(const Shape shape, shapeOf(spec, FilterPlan::AnyIndex));
    const ProgressScope scope(connection, progress);
    SortKey before;
    qint64 skip = first - 1;
    bool found = first <= 0;
    for (const Stretch &stretch : found ? std::vector<Stretch>() : stretchesAfter(shape, {}, {})) {
        const QString what = shape.from + shape.filter.where + stretch.where;
        const QVariantList values = shape.filter.values + stretch.values;
        FLOW_ASSIGN(Statement at,
            prepared(connection,
                u"SELECT t.id, "_s + shape.sort + what + stretch.order + u" LIMIT 1 OFFSET "_s
                    + QString::number(skip),
                values));
        FLOW_ASSIGN(found, at.step());
        if (found) {
            before = {at.value(1), at.integer(0)};
            break;
        }
        FLOW_ASSIGN(Statement count, prepared(connection, u"SELECT count(*)"_s + what, values));
        FLOW_TRY(count.step());
        skip -= count.integer(0);
    }
    if (!found) return Page{.rows = {}, .last = {}, .atEnd = true};
    return pageAfter(connection, spec, before, n, progress);
}

} // namespace flow
