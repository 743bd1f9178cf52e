// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/fold.h"
#include "core/base/money.h"
#include "core/query/filter.h"
#include "core/query/filterparser.h"
#include "core/query/unknownfield.h"
#include "core/query/words.h"
#include "core/store/triggers.h"

#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterNode::Kind;

constexpr double kEarthKm = 6371.0088;
constexpr double kDegreeKm = kEarthKm * M_PI / 180;

std::unexpected<Error> unknownWord(const QString &word)
{
    return failure(ErrorCode::Usage, {word, u"0"_s}, u"filter: "_s + word);
}

bool isText(FieldType type)
{
    using enum FieldType;
    return type == Text || type == LongText || type == Url || type == Json;
}

// Codes of the currencies that do not have two digits after the point, by digits.
const QMap<int, QStringList> &unusualCurrencies()
{
    static const QMap<int, QStringList> codes = [] {
        QMap<int, QStringList> found;
        for (char16_t a = u'A'; a <= u'Z'; ++a)
            for (char16_t b = u'A'; b <= u'Z'; ++b)
                for (char16_t c = u'A'; c <= u'Z'; ++c) {
                    const QString code = QString(QChar(a)) + QChar(b) + QChar(c);
                    if (const int digits = currencyDigits(code); digits != 2) found[digits] << code;
                }
        return found;
    }();
    return codes;
}

// A number without a fraction as an integer, so that it compares exactly.
QVariant scaled(double value, int digits)
{
    const double result = value * std::pow(10, digits);
    const double whole = std::round(result);
    if (std::abs(result - whole) < 1e-6 * std::max(1.0, std::abs(result)) && std::abs(whole) < 9e15)
        return qint64(whole);
    return result;
}

/// Writes one condition after the other, for the row alias `row` of `entity`.
class Writer
{
public:
    Writer(const Entity &entity, const FilterContext &context, FilterPlan plan, QStringView sortField)
        : m_entity(entity)
        , m_context(context)
        , m_plan(plan)
        , m_sortField(sortField)
    {
    }

    Result<QString> write(const FilterNode &node)
    {
        switch (node.kind) {
        case Kind::All: return u"1"_s;
        case Kind::Not: {
            FLOW_ASSIGN(const QString inner, write(node.children.front()));
            return u"NOT coalesce(("_s + inner + u"), 0)"_s; // nothing is unknown to a person
        }
        case Kind::And: return joined(node, u" AND "_s);
        case Kind::Or: return joined(node, u" OR "_s);
        case Kind::Near: return near(node);
        case Kind::Search: return search(node);
        case Kind::Compare: return compare(node);
        }
        return failure(ErrorCode::Internal);
    }

    QVariantList values;

private:
    Result<QString> joined(const FilterNode &node, const QString &between)
    {
        QStringList parts;
        for (const FilterNode &child : node.children) {
            FLOW_ASSIGN(const QString part, write(child));
            parts << part;
        }
        return u'(' + parts.join(between) + u')';
    }

    // Numbered, so that the order in which the parts of a condition are made does not matter.
    QString bound(const QVariant &value)
    {
        values << value;
        return u'?' + QString::number(values.size());
    }

    // A unary plus keeps SQLite from using an index of this column.
    QString column(const Field &field, bool folded) const
    {
        const bool free = m_row == u"r" || m_plan == FilterPlan::AnyIndex || field.name == m_sortField;
        const QString name = m_row + u'.' + field.name;
        return (free ? u""_s : u"+"_s) + (folded ? u"fold("_s + name + u')' : name);
    }

    Result<QString> compare(const FilterNode &node)
    {
        if (node.op != FilterOp::Empty && node.op != FilterOp::In && node.values.size() != 1)
            return unknownWord(node.path);
        if (node.path == "tag"_L1 || node.path == "interest"_L1) return tag(node);
        if (node.path == "id"_L1) return onField(Field{.name = u"id"_s, .type = FieldType::Integer}, node);
        const qsizetype dot = node.path.indexOf(u'.');
        if (dot > 0) return through(node, node.path.left(dot), node.path.mid(dot + 1));
        const Field *field = m_current->field(node.path);
        if (!field) field = referenceField(*m_current, node.path);
        if (!field || field->type == FieldType::Blob) return unknownField(*m_current, node.path);
        if (field->type == FieldType::Reference && node.op != FilterOp::Empty)
            return onReference(*field, node);
        return onField(*field, node);
    }

    Result<QString> through(const FilterNode &node, const QString &reference, const QString &rest)
    {
        const Field *field = referenceField(*m_current, reference);
        const Entity *target = field ? entityByName(field->target) : nullptr;
        if (!target || m_row != u"t" || rest.contains(u'.') || rest == "tag"_L1 || rest == "interest"_L1)
            return unknownWord(node.path);
        const QString owner = std::exchange(m_row, u"r"_s);
        const Entity *before = std::exchange(m_current, target);
        FilterNode inner = node;
        inner.path = rest;
        auto condition = compare(inner);
        m_row = owner;
        m_current = before;
        if (!condition) {
            QStringList &args = condition.error().args;
            if (args.value(0) == rest) args[0] = node.path;
            return condition;
        }
        return u"EXISTS (SELECT 1 FROM %1 r WHERE r.id = t.%2 AND %3)"_s.arg(
            target->table, field->name, *condition);
    }

    // A reference is compared by id when a number is given, else by the title of the record.
    Result<QString> onReference(const Field &field, const FilterNode &node)
    {
        const bool numbers = std::ranges::all_of(node.values, [](const QString &v) {
            bool ok = false;
            v.toLongLong(&ok);
            return ok;
        });
        if (numbers && node.op != FilterOp::Contains && node.op != FilterOp::StartsWith)
            return onField(field, node);
        const Entity *target = entityByName(field.target);
        if (!target || target->title.isEmpty()) return unknownWord(node.path);
        return through(node, field.name, target->title.first());
    }

    Result<QString> tag(const FilterNode &node)
    {
        if (m_row != u"t") return unknownWord(node.path);
        const bool negative = node.op == FilterOp::NotEqual || node.op == FilterOp::Empty;
        QString condition = u"g.kind = "_s + bound(node.path);
        switch (node.op) {
        case FilterOp::Empty: break;
        case FilterOp::Equal:
        case FilterOp::NotEqual:
        case FilterOp::In: {
            QStringList marks;
            for (const QString &value : node.values)
                marks << bound(fold(value));
            condition += u" AND fold(g.name) IN ("_s + marks.join(u", "_s) + u')';
            break;
        }
        case FilterOp::Contains:
            condition += u" AND instr(fold(g.name), "_s + bound(fold(node.values[0])) + u')';
            break;
        case FilterOp::StartsWith:
            condition += u" AND instr(fold(g.name), "_s + bound(fold(node.values[0])) + u") = 1"_s;
            break;
        default: return unknownWord(node.path);
        }
        const QString number = QString::number(m_entity.number);
        const QString taggings = u"SELECT %1 FROM tagging x JOIN tag g ON g.id = x.tag_id"
                                 " WHERE x.owner_entity = %2 AND %3"_s;
        if (negative || m_plan == FilterPlan::OnlySortIndex)
            return (negative ? u"NOT "_s : u""_s) + u"EXISTS ("_s
                + taggings.arg(u"1"_s, number, u"x.owner_id = t.id AND "_s + condition) + u')';
        return u"t.id IN ("_s + taggings.arg(u"x.owner_id"_s, number, condition) + u')';
    }

    Result<QString> onField(const Field &field, const FilterNode &node)
    {
        if (node.op == FilterOp::Empty)
            return column(field, field.type == FieldType::Text && field.is(Sortable)) + u" IS NULL"_s;
        if (node.op == FilterOp::In) {
            QStringList parts;
            for (const QString &value : node.values) {
                FLOW_ASSIGN(const QString part, single(field, FilterOp::Equal, value));
                parts << part;
            }
            if (parts.isEmpty()) return unknownWord(node.path);
            return u'(' + parts.join(u" OR "_s) + u')';
        }
        return single(field, node.op, node.values[0]);
    }

    Result<QString> single(const Field &field, FilterOp op, const QString &value)
    {
        using enum FieldType;
        if (op == FilterOp::Contains || op == FilterOp::StartsWith) return partly(field, op, value);
        if (field.type == Instant) return instant(field, op, value);
        if (field.type == FieldType::Money) return money(field, op, value);
        FLOW_ASSIGN(const QVariant stored, asStored(field, value));
        return relation(column(field, isText(field.type)), op, stored);
    }

    QString relation(const QString &left, FilterOp op, const QVariant &value)
    {
        switch (op) {
        case FilterOp::NotEqual: return left + u" IS NOT "_s + bound(value);
        case FilterOp::Less: return left + u" < "_s + bound(value);
        case FilterOp::LessOrEqual: return left + u" <= "_s + bound(value);
        case FilterOp::Greater: return left + u" > "_s + bound(value);
        case FilterOp::GreaterOrEqual: return left + u" >= "_s + bound(value);
        default: return left + u" = "_s + bound(value);
        }
    }

    Result<QString> partly(const Field &field, FilterOp op, const QString &value)
    {
        using enum FieldType;
        const bool text = isText(field.type);
        if (!text && field.type != Email && field.type != Phone && field.type != Choice
            && field.type != Country && field.type != Date && field.type != Currency
            && field.type != Language)
            return unknownWord(value);
        const QString wanted = text                           ? fold(value)
            : field.type == Country || field.type == Currency ? value.toUpper()
            : field.type == Phone                             ? value
                                                              : value.toLower();
        if (text && wanted.isEmpty() && !value.isEmpty()) // signs only, which folding takes away: they are looked for as they are
            return u"instr(%1, %2) %3"_s.arg(column(field, false), bound(value), op == FilterOp::Contains ? u"> 0"_s : u"= 1"_s);
        if (wanted.isEmpty()) return column(field, text) + u" IS NOT NULL"_s;
        if (op == FilterOp::Contains) return u"instr(%1, %2) > 0"_s.arg(column(field, text), bound(wanted));
        const QString left = column(field, text);
        const QString from = bound(wanted);
        const QString end = afterPrefix(wanted);
        return end.isNull() ? u"%1 >= %2"_s.arg(left, from)
                            : u"(%1 >= %2 AND %1 < %3)"_s.arg(left, from, bound(end));
    }

    // "= day" and "<= day" of an instant mean the whole day, in the user's zone.
    Result<QString> instant(const Field &field, FilterOp op, const QString &value)
    {
        QDateTime from = QDateTime(dayFrom(value, m_context.today), QTime(0, 0));
        QDateTime to = from.addDays(1);
        if (!from.isValid()) {
            from = QDateTime::fromString(value, Qt::ISODate);
            to = from.addSecs(value.size() > 16 ? 1 : 60);
        }
        if (!from.isValid()) return unknownWord(value);
        const QVariant first = from.toMSecsSinceEpoch();
        const QVariant after = to.toMSecsSinceEpoch();
        const QString left = column(field, false);
        switch (op) {
        case FilterOp::Equal: return u"(%1 >= %2 AND %1 < %3)"_s.arg(left, bound(first), bound(after));
        case FilterOp::NotEqual:
            return u"(%1 IS NULL OR %1 < %2 OR %1 >= %3)"_s.arg(left, bound(first), bound(after));
        case FilterOp::LessOrEqual: return relation(left, FilterOp::Less, after);
        case FilterOp::Greater: return relation(left, FilterOp::GreaterOrEqual, after);
        default: return relation(left, op, first);
        }
    }

    // The same words mean other minor units in each currency.
    Result<QString> money(const Field &field, FilterOp op, const QString &value)
    {
        bool ok = false;
        const double amount = value.toDouble(&ok);
        if (!ok) return unknownWord(value);
        const QString left = column(field, false);
        const QString unit = m_row + u'.' + field.unit;
        QStringList parts{relation(left, op, scaled(amount, 2))};
        QStringList others;
        if (amount == 0) return parts.first();
        for (const auto &[digits, codes] : unusualCurrencies().asKeyValueRange()) {
            const QString these = u"'"_s + codes.join(u"', '"_s) + u"'"_s; // codes of our own table
            parts << u"(%1 IN (%2) AND %3)"_s.arg(unit, these, relation(left, op, scaled(amount, digits)));
            others << these;
        }
        parts.first() =
            u"((%1 IS NULL OR %1 NOT IN (%2)) AND %3)"_s.arg(unit, others.join(u", "_s), parts.first());
        return u'(' + parts.join(u" OR "_s) + u')';
    }

    Result<QVariant> asStored(const Field &field, const QString &value)
    {
        using enum FieldType;
        bool ok = true;
        QVariant result;
        switch (field.type) {
        case Integer:
        case Reference: result = value.toLongLong(&ok); break;
        case Decimal: result = value.toDouble(&ok); break;
        case Rate: {
            const QString number = value.endsWith(u'%') ? value.chopped(1).trimmed() : value;
            result = scaled(number.toDouble(&ok), 2);
            break;
        }
        case Date: {
            const QDate day = dayFrom(value, m_context.today);
            ok = day.isValid();
            result = day.toString(Qt::ISODate);
            break;
        }
        case Bool: {
            const QString word = value.toLower();
            const bool yes = QStringList{u"yes"_s, u"true"_s, u"1"_s}.contains(word);
            ok = yes || QStringList{u"no"_s, u"false"_s, u"0"_s}.contains(word);
            result = int(yes);
            break;
        }
        case Choice:
            result = value.toLower();
            ok = field.choices.contains(value.toLower());
            break;
        case Country:
        case Currency: result = value.toUpper(); break;
        case Email:
        case Language: result = value.toLower(); break;
        case Phone: result = value; break;
        default: result = fold(value); break;
        }
        if (!ok) return unknownWord(value);
        return result;
    }

    Result<QString> search(const FilterNode &node)
    {
        if (!hasSearchIndex(m_entity)) return unknownWord(u"search"_s);
        const SearchWords words = SearchWords::of(node.values.value(0));
        if (words.words.isEmpty()) return u"1"_s;
        if (m_plan == FilterPlan::AnyIndex)
            return u"t.id IN (SELECT rowid FROM search_%1 WHERE search_%1 MATCH %2)"_s.arg(
                m_entity.table, bound(matchExpression(words)));
        // The same question asked of one row: words stand between spaces in its search text.
        QStringList parts;
        const QString text = u"(' ' || "_s + searchTextSql(m_entity) + u" || ' ')"_s;
        for (const QString &word : words.words) {
            const bool prefix = words.lastIsPrefix && &word == &words.words.last();
            parts << u"instr(%1, %2)"_s.arg(text, bound(QString(u' ' + word + (prefix ? u""_s : u" "_s))));
        }
        return u'(' + parts.join(u" AND "_s) + u')';
    }

    Result<QString> near(const FilterNode &node)
    {
        if (!m_entity.field(u"latitude") || !m_entity.field(u"longitude")) return unknownWord(u"near"_s);
        const QString name = node.values.value(0);
        const auto place = m_context.place ? m_context.place(name) : std::nullopt;
        if (!place) return failure(ErrorCode::NotFound, {name});
        const double north = node.km / kDegreeKm;
        const double radians = place->latitude * M_PI / 180;
        const double shrink = std::cos(radians);
        const double half = std::sin(std::min(node.km / kEarthKm / 2, M_PI / 2));
        QString box = u"t.latitude BETWEEN %1 AND %2"_s.arg(
            bound(place->latitude - north), bound(place->latitude + north));
        if (const double east = shrink > 0.01 ? north / shrink * 1.02 : 360;
            std::abs(place->latitude) + north < 80 && std::abs(place->longitude) + east < 180)
            box += u" AND t.longitude BETWEEN %1 AND %2"_s.arg(
                bound(place->longitude - east), bound(place->longitude + east));
        const QString haversine =
            u"pow(sin(radians(t.latitude - %1) / 2), 2) + %2 * cos(radians(t.latitude))"
            " * pow(sin(radians(t.longitude - %3) / 2), 2) <= %4"_s.arg(
                bound(place->latitude), bound(shrink), bound(place->longitude), bound(half * half));
        return u'(' + box + u" AND "_s + haversine + u')';
    }

    const Entity &m_entity;
    const Entity *m_current = &m_entity;
    QString m_row = u"t"_s;
    const FilterContext &m_context;
    FilterPlan m_plan;
    QStringView m_sortField;
};

} // namespace

Result<FilterSql> compileFilter(const Filter &filter, const Entity &entity, const FilterContext &context,
    FilterPlan plan, QStringView sortField)
{
    Writer writer(entity, context, plan, sortField);
    FLOW_ASSIGN(QString where, writer.write(filter.root()));
    return FilterSql{std::move(where), std::move(writer.values)};
}

const Field *referenceField(const Entity &entity, QStringView name)
{
    for (const Field &field : entity.fields)
        if (field.type == FieldType::Reference
            && (field.name == name || field.name == name.toString() + "_id"_L1))
            return &field;
    return nullptr;
}

} // namespace flow
