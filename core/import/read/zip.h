// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

namespace flow::read {

/// What starts with "PK": a spreadsheet, or a plain ZIP whose text files are each a table named after the
/// file (some exports say only there what the rows are). A ZIP inside is not opened.
Result<void> readZip(ReadJob &job);

} // namespace flow::read
