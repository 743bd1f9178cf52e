// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/rowvalues.h"

namespace flow {

QDate dayAt(const Statement &row, int column)
{
    const std::string_view text = row.text(column);
    if (text.size() != 10) return {};
    const auto number = [&](size_t from, size_t digits) {
        int value = 0;
        for (size_t i = from; i < from + digits; ++i) value = value * 10 + (text[i] - '0');
        return value;
    };
    return {number(0, 4), number(5, 2), number(8, 2)};
}

} // namespace flow
