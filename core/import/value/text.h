// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

namespace flow::value {

/// Words that mean "no value": "n/a", "NULL", "-", "*", "#N/A", "#REF!"...
bool isNullWord(std::string_view trimmedText);
bool isSpreadsheetError(std::string_view trimmedText);

enum class Lines : bool { Join, Keep };

/// Trims, collapses spaces, drops control and invisible characters, composes accents (NFC), removes spreadsheet armour in
/// front of digits, empties null words. Lines::Keep leaves line ends (as \n) for fields of several lines. Text that looks
/// like a formula is text.
TextValue tidyText(std::string_view cell, std::string &scratch, Lines lines = Lines::Join);

/// The ' that Shopify and others put in front of digits or +.
bool hasArmour(std::string_view text);

} // namespace flow::value
