// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/mapping.h"

namespace flow {

/// A table whose headers are all names of our own columns is an export of ours: every column goes back to the
/// field that it came from, whatever the word would mean in another program's file. Leaves other tables as
/// they are.
void useOwnNames(Mapping &mapping);

} // namespace flow
