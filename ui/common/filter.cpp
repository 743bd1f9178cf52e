// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter.h"

#include "ui/text/fieldtext.h"

#include <QCoreApplication>

#include <array>
#include <utility>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    constexpr std::array<std::pair<FilterOp, const char *>, 10> kCodes{{{FilterOp::Contains, "contains"}, {FilterOp::Any, "any"},
        {FilterOp::None, "none"}, {FilterOp::AtLeast, "at_least"}, {FilterOp::AtMost, "at_most"}, {FilterOp::Between, "between"},
        {FilterOp::Yes, "yes"}, {FilterOp::No, "no"}, {FilterOp::Empty, "empty"}, {FilterOp::Filled, "filled"}}};

    QString say(const char *text) { return QCoreApplication::translate("flow::ui::Filter", text); }

} // namespace

QJsonArray filterToJson(const FilterSet &filter)
{
    QJsonArray json;
    for (const FilterRule &rule : filter) {
        QJsonArray entry{rule.field, QString::fromLatin1(kCodes[size_t(rule.op)].second)};
        for (const QVariant &value : rule.values) entry << value.toJsonValue();
        json << entry;
    }
    return json;
}

FilterSet filterFromJson(const QJsonArray &json)
{
    FilterSet filter;
    for (const QJsonValue &value : json) {
        const QJsonArray entry = value.toArray();
        const QString code = entry.at(1).toString();
        for (const auto &[op, name] : kCodes) {
            if (code != QLatin1StringView(name)) continue;
            FilterRule rule{entry.at(0).toString(), op};
            for (qsizetype i = 2; i < entry.size(); ++i) rule.values << entry.at(i).toVariant();
            filter << rule;
        }
    }
    return filter;
}

QList<FilterOp> filterOps(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Date:
    case FieldType::Instant: return {FilterOp::AtLeast, FilterOp::AtMost, FilterOp::Between, FilterOp::Empty, FilterOp::Filled};
    case FieldType::Bool: return {FilterOp::Yes, FilterOp::No};
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language: return {FilterOp::Any, FilterOp::None, FilterOp::Empty};
    default: return {FilterOp::Contains, FilterOp::Empty, FilterOp::Filled};
    }
}

QString filterOpText(FilterOp op)
{
    switch (op) {
    case FilterOp::Contains: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "contains"));
    case FilterOp::Any: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "is one of"));
    case FilterOp::None: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "is none of"));
    case FilterOp::AtLeast: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at least"));
    case FilterOp::AtMost: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at most"));
    case FilterOp::Between: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "between"));
    case FilterOp::Yes: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "yes"));
    case FilterOp::No: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "no"));
    case FilterOp::Empty: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "empty"));
    case FilterOp::Filled: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "filled in"));
    }
    return {};
}

QString filterRuleText(const Entity &entity, const FilterRule &rule)
{
    const Field *field = entity.field(rule.field);
    if (!field) return {};
    QStringList values;
    for (const QVariant &value : rule.values) values << formatValue(entity, *field, value, u"EUR"_s);
    switch (rule.op) {
    case FilterOp::Contains: return u"“%1”"_s.arg(values.value(0));
    case FilterOp::Any: return values.join(u", "_s);
    case FilterOp::None: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "not %1")).arg(values.join(u", "_s));
    case FilterOp::AtLeast: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at least %1")).arg(values.value(0));
    case FilterOp::AtMost: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at most %1")).arg(values.value(0));
    case FilterOp::Between: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "%1 to %2")).arg(values.value(0), values.value(1));
    default: return filterOpText(rule.op);
    }
}

} // namespace flow::ui
