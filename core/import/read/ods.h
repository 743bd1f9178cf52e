// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"
#include "core/import/read/ziparchive.h"

namespace flow::read {

Result<void> readOds(ReadJob &job, ZipArchive &archive);
Result<void> readFlatOds(ReadJob &job); ///< the same as one XML file (.fods)

} // namespace flow::read
