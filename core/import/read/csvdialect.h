// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/csvparser.h"

namespace flow::read {

struct SniffedDialect
{
    CsvDialect dialect;
    std::size_t skip = 0; ///< bytes of a `sep=;` line before the table
};

/// The dialect of a sample of UTF-8 text from the file's start; `complete` when the sample is all of it. What
/// the options fix is not sought.
SniffedDialect sniffDialect(std::string_view sample, bool complete, const ReadOptions &options);

} // namespace flow::read
