// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/money.h"
#include "ui/text/fieldtext.h"

namespace flow::ui {

/// An amount in whole units, rounded, the same wherever it stands: cents don't matter in an overview. "€4,201" of 4,200.50.
inline QString wholeMoney(qint64 minor, const QString &currency)
{
    qint64 unit = 1;
    for (int digits = currencyDigits(currency); digits > 0; --digits) unit *= 10;
    return formatMoney((minor + (minor < 0 ? -unit : unit) / 2) / unit * unit, currency);
}

} // namespace flow::ui
