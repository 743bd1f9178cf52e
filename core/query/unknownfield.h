// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/entity.h"
#include "core/base/error.h"

namespace flow {

/// Usage {word, "0", the names that would be right}: a filter, a column or a sort that `entity` does not
/// have.
std::unexpected<Error> unknownField(const Entity &entity, const QString &word);

} // namespace flow
