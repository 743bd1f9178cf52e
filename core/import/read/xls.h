// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

namespace flow::read {

/// An OLE file: Excel 95 to 2003. Encrypted documents of today come in the same wrapper and are told so.
///
/// Own reader rather than FreeXL, which allots rows x columns as a file claims them: a few bytes could ask
/// for gigabytes.
Result<void> readOle(ReadJob &job);

} // namespace flow::read
