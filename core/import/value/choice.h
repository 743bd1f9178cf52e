// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

#include <optional>

namespace flow::value {

struct BoolValue : Outcome
{
    std::optional<bool> value = {};
};
/// Yes and no in English, French, Spanish, German, Italian; 1, 0, x, ✓, true, on, checked, subscribed.
BoolValue boolean(std::string_view cell);

/// The code of a Choice field for a word of a vendor or of people: ("venue.kind", "Salle de concert") -> "hall".
/// `text` is empty and the status Doubtful when the word says nothing to us; points to static text.
TextValue choice(std::string_view entityField, std::string_view cell);

/// ISO 639-1 of "fr", "fr-FR", "fra", "Français", "French".
TextValue language(std::string_view cell, std::string &scratch);

/// ISO 3166-1 alpha-2 of whatever names a country; Doubtful and empty when it is none. Remembers what it saw; one per
/// thread.
TextValue country(std::string_view cell, std::string &scratch);

} // namespace flow::value
