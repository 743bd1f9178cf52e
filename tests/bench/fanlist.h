// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flow::bench {

/// A CSV of fans with 12 columns, the same each time, one address for each row. As uneven as real lists: common and
/// rare names, a phone for most, a note for some.
bool writeFanList(const QString &path, int rows);

} // namespace flow::bench
