// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"

#include <QJsonArray>
#include <QVariant>

namespace flow::ui {

/// How a rule compares. Any: one of several values (choices, countries).
enum class FilterOp { Contains, Any, None, AtLeast, AtMost, Between, Yes, No, Empty, Filled };

/// One chip: a field of the entity and what is asked of it. Values are stored values (minor units, ISO days, codes).
struct FilterRule
{
    QString field;
    FilterOp op = FilterOp::Contains;
    QVariantList values = {};
    bool operator==(const FilterRule &) const = default;
};
using FilterSet = QList<FilterRule>;

/// Stable form for segments and settings: [["capacity", "between", 300, 1500], ...].
QJsonArray filterToJson(const FilterSet &filter);
FilterSet filterFromJson(const QJsonArray &json);

/// The comparisons that make sense for a type, the usual one first.
QList<FilterOp> filterOps(FieldType type);
QString filterOpText(FilterOp op);
/// "300 to 1,500", "Club, Hall", "empty".
QString filterRuleText(const Entity &entity, const FilterRule &rule);

} // namespace flow::ui
