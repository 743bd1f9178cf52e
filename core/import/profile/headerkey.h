// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

class QString;

namespace flow {

/// A header cell for comparing: no BOM or NUL, trimmed, single spaces, lower case, no accents, ’ as ', no trailing * (which
/// marks required columns). Other punctuation stays: "Order #" and "Order No." differ.
std::string headerKey(std::string_view cell);
/// Does a key match a pattern? '%' stands for a number (returned in `number`), a final '*' for any rest, '|' for "or".
bool headerMatches(std::string_view key, std::string_view pattern, int *number = nullptr);
/// Names the shape of a table: a hash of its header keys in order.
QString headerFingerprint(std::span<const std::string> keys);

} // namespace flow
