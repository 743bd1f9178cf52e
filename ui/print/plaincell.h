// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/text/reporttext.h"

namespace flow::ui {

/// A cell for programs: amounts as "1234.50", shares as "0.4200", days and months as "2027-03-01"; words for choices and countries.
inline QString plainCell(const ReportColumn &column, const QVariant &value, const QString &currency)
{
    if (value.isNull()) return {};
    switch (column.type) {
    case CellType::Money: return moneyToPlain(value.toLongLong(), currency);
    case CellType::Percent: return QString::number(value.toDouble() / 10000, 'f', 4);
    case CellType::Month:
    case CellType::Day: return value.toDate().toString(Qt::ISODate);
    case CellType::Count:
    case CellType::Days:
    case CellType::Score: return QString::number(value.toLongLong());
    case CellType::Text:
    case CellType::Country:
    case CellType::Choice: return reportCell(column, value, currency);
    }
    return {};
}

inline bool isNumber(CellType type)
{
    return type == CellType::Count || type == CellType::Money || type == CellType::Percent || type == CellType::Days || type == CellType::Score;
}

} // namespace flow::ui
