// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace flow::value {

struct AddressParts
{
    QString street, postcode, town;
    QString country; ///< ISO 3166-1; empty: not said
};

/// A whole address in one cell, "Quai des Antilles, 44200 Nantes": what ends with a postal code and a town, perhaps a country. `country`
/// is that of the row, or empty: codes of four digits are only looked for where they are usual. Nothing for a street alone.
std::optional<AddressParts> splitAddress(const QString &cell, const QString &country = {});

} // namespace flow::value
