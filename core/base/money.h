// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace flow {

/// Digits after the decimal point of an ISO 4217 currency: 2 for EUR, 0 for JPY, 3 for TND. Unknown codes have 2.
int currencyDigits(QStringView currency);
bool isCurrency(QStringView code); ///< a code of ISO 4217 that is in use

/// An amount in integer minor units of one currency. Amounts of two currencies never add.
struct Money
{
    qint64 minor = 0;
    QString currency;
    bool operator==(const Money &) const = default;
};

/// "1234.50" for storage and files: a point, no grouping, the digits of the currency.
QString moneyToPlain(qint64 minor, QStringView currency);
/// The reverse, exact; nothing when there are more digits than the currency has or it is no number.
std::optional<qint64> moneyFromPlain(QStringView text, QStringView currency);

} // namespace flow
