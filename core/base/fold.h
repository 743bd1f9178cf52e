// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace flow {

/// Folds text for comparing and searching: lower case, no accents ("Été" -> "ete", "Straße" -> "strasse",
/// "Ørsted" -> "orsted"), punctuation and runs of space to one space, trimmed. UTF-8 in, UTF-8 out; appends to `out`.
/// ASCII costs a table lookup a byte; the rest goes through a table made from Unicode once. Bad bytes become spaces.
void foldTo(std::string &out, std::string_view utf8);
std::string fold(std::string_view utf8);
QString fold(const QString &text);

} // namespace flow
