// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"
#include "core/import/read/ziparchive.h"

namespace flow::read {

Result<void> readXlsx(ReadJob &job, ZipArchive &archive);

} // namespace flow::read
