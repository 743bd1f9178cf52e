// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace flow::value {

/// The rank of a hold as lists of dates write it: "Option 1", "2nd hold", "H3", "1re option", "2. Option", "first pencil"; 0 when
/// the cell says that the date is held but not as which ("Option"). Nothing for any other word.
std::optional<int> holdRank(std::string_view cell);

} // namespace flow::value
