// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"

#include <QList>
#include <QString>

#include <optional>

namespace flow {

/// The languages that names are kept in. Anything else is shown in English.
enum class GeoLanguage { English, French, Spanish, German };
/// "fr", "fr_FR", "fr-CA" -> French.
[[nodiscard]] GeoLanguage geoLanguage(QStringView locale);

/// A country or territory with an ISO 3166-1 code (and Kosovo as XK).
struct Country
{
    QString iso2;
    QString iso3;
    int number = 0; ///< ISO numeric; 0 when it has none
    QString names[4]; ///< by GeoLanguage
    QString sovereign; ///< ISO2 of the country that a territory belongs to, as people write it in addresses;
                       ///< else empty
    std::optional<LatLon> label; ///< where its name stands on a map
    double width = 0; ///< degrees of longitude across its biggest part
    [[nodiscard]] const QString &name(GeoLanguage language) const { return names[int(language)]; }
};

/// All countries in order of their codes. Made once, thread-safe, for ever.
[[nodiscard]] const QList<Country> &countries();
/// By ISO2, any case; nullptr when there is none.
[[nodiscard]] const Country *countryByCode(QStringView iso2);
[[nodiscard]] const Country *countryByNumber(int number);

/// ISO2 of what people write: a code, a name in English, French, Spanish, German or the country's own
/// language, or a common spelling ("UK", "Angleterre", "Deutschland", "USA", "The Netherlands"). Case,
/// accents and punctuation don't matter. Two-letter words are codes only when they are written whole; a guess
/// is never made.
[[nodiscard]] std::optional<QString> countryFromText(QStringView text);
/// Its name, or the code itself when it is unknown.
[[nodiscard]] QString countryName(QStringView iso2, GeoLanguage language);

} // namespace flow
