// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/coordinate.h"
#include "core/import/value/value.h"

#include <optional>
#include <vector>

namespace flow::value {

struct DegreeValue : Outcome
{
    std::optional<double> degrees = {};
    char axis = 0; ///< 'N', 'S', 'E', 'W' when the cell says so
};
/// One latitude or longitude: "43.53", "43,53", "48°51'24\"N", "48° 51.4' N", "-0.13".
DegreeValue degrees(std::string_view cell);

struct CoordinateValue : Outcome
{
    std::optional<LatLon> at = {};
};
/// Both in one cell: "43.53, 5.39", "43,53 ; 5,39", "POINT(5.39 43.53)", "48°51'24\"N 2°21'03\"E". Swapped when only the
/// other order lies on the earth or, with a country, near it; 0,0 is Doubtful.
CoordinateValue coordinates(std::string_view cell, std::string_view country = {});
/// The same check for two cells.
CoordinateValue coordinates(std::string_view latitude, std::string_view longitude, std::string_view country);

/// A postal code. `leadingZero`: the column lost zeros elsewhere or holds numbers, so that a code that is one digit short
/// in FR, DE, US, ES, IT... gets it back. Several codes in a cell: the first, Doubtful.
TextValue postcode(std::string_view cell, std::string_view country, bool leadingZero, std::string &scratch);
/// Digits that a postal code of the country has; 0 when it has letters, varies or is unknown.
int postcodeDigits(std::string_view country);

} // namespace flow::value
