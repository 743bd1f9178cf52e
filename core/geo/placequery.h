// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace flow {

/// What a person wrote for a place, taken apart. Pure.
struct PlaceQuery
{
    std::vector<std::string> exactKeys; ///< the name as written, then as first part
    std::vector<std::string> variantKeys; ///< with numbers, CEDEX or articles left out or added
    std::vector<std::string> beginnings; ///< the name without its last word, without its last two...
    QString folded; ///< of the name as first part
    QStringList hints; ///< words that may be a region or a country: "MI" of "Detroit, MI"
    QString department; ///< "69", "2A", "974" of a French postcode; also from "Lille (59)"
};

[[nodiscard]] PlaceQuery parsePlace(QStringView town, QStringView postcode);
/// "FR" for a departement of metropolitan France, "RE" for 974...; empty when it isn't one.
[[nodiscard]] QString territoryOfDepartment(QStringView department);

} // namespace flow
