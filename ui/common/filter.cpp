// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/filter.h"

#include "ui/text/fieldtext.h"

#include <QCoreApplication>

namespace flow::ui {

using namespace Qt::StringLiterals;

namespace {

    QString say(const char *text) { return QCoreApplication::translate("flow::ui::Filter", text); }

    QString valueText(const Entity &entity, const Field &field, const QVariant &value)
    {
        if (field.type != FieldType::Money) return formatValue(entity, field, value);
        return QLocale().toString(value.toDouble(), 'f', QLocale::FloatingPointShortest); // of any currency, so without a sign
    }

} // namespace

QList<RuleOp> filterOps(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Decimal:
    case FieldType::Money:
    case FieldType::Rate:
    case FieldType::Date:
    case FieldType::Instant: return {RuleOp::AtLeast, RuleOp::AtMost, RuleOp::Between, RuleOp::Empty, RuleOp::Filled};
    case FieldType::Bool: return {RuleOp::Yes, RuleOp::No};
    case FieldType::Choice:
    case FieldType::Country:
    case FieldType::Currency:
    case FieldType::Language: return {RuleOp::Any, RuleOp::None, RuleOp::Empty};
    default: return {RuleOp::Contains, RuleOp::Empty, RuleOp::Filled};
    }
}

QString filterOpText(RuleOp op)
{
    switch (op) {
    case RuleOp::Contains: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "contains"));
    case RuleOp::Any: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "is one of"));
    case RuleOp::None: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "is none of"));
    case RuleOp::AtLeast: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at least"));
    case RuleOp::AtMost: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at most"));
    case RuleOp::Between: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "between"));
    case RuleOp::Yes: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "yes"));
    case RuleOp::No: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "no"));
    case RuleOp::Empty: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "empty"));
    case RuleOp::Filled: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "filled in"));
    }
    return {};
}

QString filterRuleText(const Entity &entity, const FilterRule &rule)
{
    const Field *field = entity.field(rule.field);
    if (!field) return {};
    QStringList values;
    for (const QVariant &value : rule.values) values << valueText(entity, *field, value);
    switch (rule.op) {
    case RuleOp::Contains: return u"“%1”"_s.arg(values.value(0));
    case RuleOp::Any: return values.join(u", "_s);
    case RuleOp::None: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "not %1")).arg(values.join(u", "_s));
    case RuleOp::AtLeast: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at least %1")).arg(values.value(0));
    case RuleOp::AtMost: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "at most %1")).arg(values.value(0));
    case RuleOp::Between: return say(QT_TRANSLATE_NOOP("flow::ui::Filter", "%1 to %2")).arg(values.value(0), values.value(1));
    default: return filterOpText(rule.op);
    }
}

} // namespace flow::ui
