// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/value/address.h"

#include "core/geo/countries.h"
#include "core/import/value/place.h"

#include <QRegularExpression>

namespace flow::value {

using namespace Qt::StringLiterals;

std::optional<AddressParts> splitAddress(const QString &cell, const QString &country)
{
    static const QString kStreet = uR"(^(.*\p{L}.*?)(?:\s*[,;\n]\s*|\s+)(?:[A-Z]{1,2}[- ])?)"_s;
    static const QString kTown = uR"(\s+(\p{L}[\p{L}\p{M}'’ .\-]*?)(?:\s+cedex(?:\s+\d+)?)?(?:\s*[,;\n(]\s*(\p{L}[\p{L}\p{M}'’ .\-]+?)\)?)?$)"_s;
    static const QRegularExpression kFive(kStreet + uR"((\d{5}))"_s + kTown, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression kFour(kStreet + uR"((\d{4}))"_s + kTown, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    constexpr qsizetype kLongest = 300;
    if (cell.size() > kLongest || country == "US"_L1) return {}; // there a number of five digits is one of a house
    const bool isShort = !country.isEmpty() && postcodeDigits(country.toStdString()) == 4;
    const QRegularExpressionMatch found = (isShort ? kFour : kFive).match(cell.trimmed());
    if (!found.hasMatch()) return {};
    AddressParts parts{found.captured(1).trimmed(), found.captured(2), found.captured(3).trimmed(), {}};
    if (const QString last = found.captured(4); !last.isEmpty()) {
        const auto code = countryFromText(last);
        if (!code) return {};
        parts.country = *code;
    }
    return parts;
}

} // namespace flow::value
