// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/statement.h"

#include <QDate>

namespace flow {

/// The day in a column ("2027-03-18"); invalid where there is none.
inline QDate dayAt(const Statement &row, int column) { return QDate::fromString(row.string(column), Qt::ISODate); }

} // namespace flow
