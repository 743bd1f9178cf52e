// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QDate>

namespace flow {

/// The day in a column ("2027-03-18"); invalid where there is none. A report reads some hundred thousand of them, and
/// QDate::fromString takes five times as long.
inline QDate dayAt(const Statement &row, int column)
{
    const std::string_view text = row.text(column);
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') return {};
    const auto number = [&](size_t from, size_t digits) {
        int value = 0;
        for (size_t i = from; i < from + digits; ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

} // namespace flow
