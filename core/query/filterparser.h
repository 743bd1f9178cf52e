// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"

namespace flow {

/// See Filter for the language. Groups stay as they are written: "(a and b) and c" has two levels.
Result<FilterNode> parseFilter(const QString &text, const Entity &entity);

/// A value that needs no quotes.
bool isBareWord(const QString &value);
/// "today", "today - 30d", "today + 2m": exactly as the parser writes it.
bool isRelativeDay(const QString &value);
/// A day from "2026-03-01" or from a relative one; invalid when it is neither.
QDate dayFrom(const QString &value, QDate today);

} // namespace flow
