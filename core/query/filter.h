// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/error.h"

#include <QDate>
#include <QVariant>

#include <functional>
#include <optional>
#include <vector>

namespace flow {

/// How a condition compares. Text is compared folded: without case, accents and punctuation.
enum class FilterOp {
    Equal, ///< `=`
    NotEqual, ///< `!=`, true for empty fields too
    Less, ///< `<`
    LessOrEqual, ///< `<=`
    Greater, ///< `>`
    GreaterOrEqual, ///< `>=`
    Contains, ///< `~`
    StartsWith, ///< `^`
    In, ///< `in (a, b)`
    Empty ///< `is empty`
};

/// A part of a filter. Values are kept as the words that a person writes ("300", "today - 30d", "12.50");
/// they are checked against the field when the filter is checked or compiled.
struct FilterNode
{
    enum class Kind {
        All, ///< no condition; only as the whole filter
        And, ///< two children or more
        Or, ///< two children or more
        Not, ///< one child
        Compare, ///< path op values
        Near, ///< values[0] is a place, `km` the radius
        Search ///< values[0] holds words, all of which the record has; the last one may be the beginning of a
               ///< word
    };
    Kind kind = Kind::All;
    std::vector<FilterNode> children = {};
    QString path = {}; ///< "town", "tag", "interest", "id", or through a reference: "venue.town"
    FilterOp op = FilterOp::Equal;
    QStringList values = {};
    double km = 0;
    bool operator==(const FilterNode &) const = default;
};

/// The language of `list ENTITY --where EXPR`, of saved segments and of filter chips:
///
///   capacity >= 300 and town = "Lyon"          name ~ "criée" (contains)      name ^ "la " (starts with)
///   country in (FR, BE)    email is empty      not (status = closed)          tag = vip or interest in
///   (vinyl, jazz) joined_on > today - 30d (d, w, m, y)       fee_min <= 1500.50 (money: plain, in the
///   record's own currency) commission >= 15%      is_producer = yes   near("Lyon", 60 km)            search
///   "words in any field" company.town = Lyon, venue = "La Cave"     (through a reference; a bare reference
///   compares the title, or the id)
///
/// Words without spaces need no quotes; in quotes, `\"` and `\\` stand for themselves. A filter does not know
/// its entity: parse() and check() compare it with one. Errors: Usage {word, position}, position from 1, 0
/// when it was not parsed.
class Filter
{
public:
    Filter() = default; ///< matches everything

    static Result<Filter> parse(const QString &text, const Entity &entity);
    static Filter compare(const QString &path, FilterOp op, const QStringList &values = {});
    static Filter near(const QString &place, double km);
    static Filter search(const QString &words);
    /// Both; an empty filter adds nothing.
    static Filter both(const Filter &a, const Filter &b);
    static Filter either(const Filter &a, const Filter &b);
    static Filter negated(const Filter &filter);

    bool isEmpty() const { return m_root.kind == FilterNode::Kind::All; }
    const FilterNode &root() const { return m_root; }
    /// The conditions that must all hold: what filter chips show.
    std::vector<Filter> parts() const;
    /// The expression, which parse() turns into an equal filter.
    QString text() const;
    Result<void> check(const Entity &entity) const;

    bool operator==(const Filter &) const = default;

private:
    explicit Filter(FilterNode root)
        : m_root(std::move(root))
    {
    }
    FilterNode m_root;
};

/// What a filter needs to know of the world when it runs.
struct FilterContext
{
    struct Place
    {
        double latitude = 0;
        double longitude = 0;
    };
    QDate today = QDate::currentDate();
    std::function<std::optional<Place>(const QString &name)> place =
        {}; ///< finds towns for near(); NotFound without it
};

/// A condition in SQL over the table's alias `t`; ?1 is the first of the values, and so on.
struct FilterSql
{
    QString where; ///< "1" for an empty filter
    QVariantList values;
};

/// Which indices the condition may use. A list that is walked in the order of its sort field must not be
/// turned around by an index of another field, and vice versa.
enum class FilterPlan { AnyIndex, OnlySortIndex };

/// Field names come from the description alone, values are always bound. Errors: Usage, NotFound {place}.
Result<FilterSql> compileFilter(const Filter &filter, const Entity &entity, const FilterContext &context,
    FilterPlan plan = FilterPlan::AnyIndex, QStringView sortField = {});

/// "company" or "company_id" -> the Reference field company_id; nullptr when there is none.
const Field *referenceField(const Entity &entity, QStringView name);

} // namespace flow
