// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QVariant>

namespace flow::ui {

/// How a chip compares, in the words of a person: `flow::FilterOp` is what it is made of (ui/shell/listsource).
/// Any: one of several values (choices, countries).
enum class RuleOp { Contains, Any, None, AtLeast, AtMost, Between, Yes, No, Empty, Filled };

/// One chip: a field of the entity and what is asked of it. Values are stored values (ISO days, basis points, codes), but
/// money is a plain number ("1500.50"): a list may hold several currencies, and each record is asked in its own.
struct FilterRule
{
    QString field;
    RuleOp op = RuleOp::Contains;
    QVariantList values = {};
    bool operator==(const FilterRule &) const = default;
};
using FilterSet = QList<FilterRule>;

/// The comparisons that make sense for a type, the usual one first.
QList<RuleOp> filterOps(FieldType type);
QString filterOpText(RuleOp op);
/// "300 to 1,500", "Club, Hall", "empty".
QString filterRuleText(const Entity &entity, const FilterRule &rule);

} // namespace flow::ui
