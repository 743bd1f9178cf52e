// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/readjob.h"

namespace flow::read {

/// Delimited text of any encoding and dialect. `table` names the one table; `index` is its place in a ZIP.
/// Fills encoding, delimiter and quote of job.info and appends the table.
Result<void> readCsv(ReadJob &job, QIODevice &device, const QString &table, int index);

} // namespace flow::read
