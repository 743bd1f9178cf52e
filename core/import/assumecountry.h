// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/inspection.h"

namespace flow {

class Gazetteer;

/// Where nothing says the country of a table, neither a column nor the agency's setting, its towns do: Mapping::country becomes that of
/// nearly all that the gazetteer is sure of, and a note "countryAssumed" {"FR"} tells. Phones and postal codes are read by it; no
/// record gets it as its own. Where some rows name a country and others do not, a note "countriesNamed" {"FR", "ES"} holds them: the
/// towns of the others are looked for there first. Reads the setting, writes nothing. Errors: those of reading.
Result<void> assumeCountries(Inspection &inspection, Connection &connection, const Gazetteer &gazetteer);

} // namespace flow
