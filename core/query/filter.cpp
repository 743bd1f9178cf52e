// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/filter.h"

#include "core/query/filterparser.h"

#include <QLocale>

namespace flow {
namespace {

using namespace Qt::StringLiterals;
using Kind = FilterNode::Kind;

// And/Or of two nodes, flat where the kind is the same.
FilterNode joined(Kind kind, const FilterNode &a, const FilterNode &b)
{
    FilterNode node{.kind = kind};
    for (const FilterNode *part : {&a, &b}) {
        if (part->kind == kind)
            node.children.insert(node.children.end(), part->children.begin(), part->children.end());
        else
            node.children.push_back(*part);
    }
    return node;
}

QString quoted(const QString &value)
{
    QString text = value;
    text.replace(u'\\', u"\\\\"_s).replace(u'"', u"\\\""_s);
    return u'"' + text + u'"';
}

QString printed(const QString &value)
{
    return isBareWord(value) || isRelativeDay(value) ? value : quoted(value);
}

QString sign(FilterOp op)
{
    switch (op) {
    case FilterOp::Equal: return u"="_s;
    case FilterOp::NotEqual: return u"!="_s;
    case FilterOp::Less: return u"<"_s;
    case FilterOp::LessOrEqual: return u"<="_s;
    case FilterOp::Greater: return u">"_s;
    case FilterOp::GreaterOrEqual: return u">="_s;
    case FilterOp::Contains: return u"~"_s;
    case FilterOp::StartsWith: return u"^"_s;
    case FilterOp::In:
    case FilterOp::Empty: break;
    }
    return {};
}

QString compareText(const FilterNode &node)
{
    if (node.op == FilterOp::Empty) return node.path + u" is empty"_s;
    if (node.op != FilterOp::In)
        return node.path + u' ' + sign(node.op) + u' ' + printed(node.values.value(0));
    QStringList values;
    for (const QString &value : node.values)
        values << printed(value);
    return node.path + u" in ("_s + values.join(u", "_s) + u')';
}

QString nodeText(const FilterNode &node)
{
    const auto inner = [](const FilterNode &child) {
        const bool group = child.kind == Kind::And || child.kind == Kind::Or;
        return group ? u'(' + nodeText(child) + u')' : nodeText(child);
    };
    switch (node.kind) {
    case Kind::All: return {};
    case Kind::Not: return u"not "_s + inner(node.children.front());
    case Kind::Compare: return compareText(node);
    case Kind::Near:
        return u"near(%1, %2 km)"_s.arg(
            quoted(node.values.value(0)), QString::number(node.km, 'g', QLocale::FloatingPointShortest));
    case Kind::Search: return u"search "_s + quoted(node.values.value(0));
    case Kind::And:
    case Kind::Or: break;
    }
    QStringList parts;
    for (const FilterNode &child : node.children)
        parts << inner(child);
    return parts.join(node.kind == Kind::And ? u" and "_s : u" or "_s);
}

} // namespace

Result<Filter> Filter::parse(const QString &text, const Entity &entity)
{
    FLOW_ASSIGN(FilterNode root, parseFilter(text, entity));
    return Filter(std::move(root));
}

Filter Filter::compare(const QString &path, FilterOp op, const QStringList &values)
{
    return Filter({.kind = Kind::Compare, .path = path, .op = op, .values = values});
}

Filter Filter::near(const QString &place, double km)
{
    return Filter({.kind = Kind::Near, .values = {place}, .km = km});
}
Filter Filter::search(const QString &words) { return Filter({.kind = Kind::Search, .values = {words}}); }

Filter Filter::both(const Filter &a, const Filter &b)
{
    if (a.isEmpty()) return b;
    return b.isEmpty() ? a : Filter(joined(Kind::And, a.m_root, b.m_root));
}

Filter Filter::either(const Filter &a, const Filter &b)
{
    if (a.isEmpty() || b.isEmpty()) return {};
    return Filter(joined(Kind::Or, a.m_root, b.m_root));
}

Filter Filter::negated(const Filter &filter)
{
    FilterNode node{.kind = Kind::Not};
    node.children.push_back(filter.m_root);
    return Filter(std::move(node));
}

std::vector<Filter> Filter::parts() const
{
    std::vector<Filter> all;
    if (m_root.kind == Kind::And)
        for (const FilterNode &child : m_root.children)
            all.push_back(Filter(child));
    else if (!isEmpty())
        all.push_back(*this);
    return all;
}

QString Filter::text() const { return nodeText(m_root); }

Result<void> Filter::check(const Entity &entity) const
{
    FilterContext anywhere;
    anywhere.place = [](const QString &) { return FilterContext::Place(); };
    FLOW_TRY(compileFilter(*this, entity, anywhere));
    return {};
}

} // namespace flow
