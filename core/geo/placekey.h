// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace flow {

/// What two spellings of a place's name share: folded, no spaces, "St", "Ste", "Sankt", "Mt" and "Ft" written
/// out. "St. Étienne", "SAINT-ETIENNE" and "Saint Etienne" give "saintetienne". Same as place_key in
/// packaging/geodata.
[[nodiscard]] std::string placeKey(std::string_view utf8);

/// The same for the names of regions: words such as "Region", "Canton of", "Provincia de" don't count.
[[nodiscard]] std::string regionKey(std::string_view utf8);

/// True when one insertion, deletion, substitution or swap of neighbours makes one of the other; false when
/// equal.
[[nodiscard]] bool isOneTypoApart(std::string_view a, std::string_view b);

} // namespace flow
