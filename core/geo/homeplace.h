// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/geo/gazetteer.h"

#include <QStringList>

namespace flow {

/// The town of a row, as the file has it; `country` may be empty.
struct TownWords
{
    QString town, region, postcode, country;
};

/// Where a town is. One without a country is looked for in `homes` first (ISO 3166-1, the likeliest first: those that other rows
/// name, and the agency's), and only then in the whole world. What is not sure is doubtful: a namesake that is much bigger or in
/// another home, or a small town abroad. Nothing when no town is called so.
std::optional<Match> placeOf(PlaceMemo &places, const TownWords &words, const QStringList &homes);

} // namespace flow
