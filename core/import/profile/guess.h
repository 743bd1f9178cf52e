// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/mapping.h"
#include "core/import/profile/sample.h"

#include <span>

namespace flow {

/// Maps a table that no profile knows, from what its headers mean and what its values look like. Sets kind (unless it is
/// given), columns, confidence and notes of `mapping`. `groups`: see FoundHeader; may be shorter.
void guessMapping(Mapping &mapping, std::span<const std::string> labels, std::span<const std::string> groups, std::span<const ColumnProfile> values, bool hasHeader);

} // namespace flow
