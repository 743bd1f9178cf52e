// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace flow::value {

/// 1 to 12 of a folded month name or abbreviation in English, French, Spanish, German, Italian, Portuguese, Dutch; else 0.
int monthByName(std::string_view folded);
/// A folded word that may stand in a date without meaning anything for it: days of the week, "de", "the", "at", "um".
bool isDateFiller(std::string_view folded);

} // namespace flow::value
