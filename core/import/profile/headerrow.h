// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/profile/profile.h"
#include "core/import/profile/sample.h"

namespace flow {

struct FoundHeader
{
    int row = -1; ///< first row of the header; -1: the table has none
    int rows = 0; ///< 2 when a row of group headings stands above
    std::vector<std::string> labels; ///< as shown, one a column; "Column C" without a header
    std::vector<std::string> groups; ///< the heading that a label begins with, "Address" of "Address Town"; empty where there is none
    std::vector<std::string> keys; ///< headerKey of the last header row
    const Profile *profile = nullptr; ///< that recognises this row
    int profileScore = 0;
};

/// Among the first 15 rows the one that names the columns: preambles, titles and blank rows above it are passed over.
FoundHeader findHeader(const TableSample &sample, const Profile *only = nullptr);
/// The header that stands at `row` of the sample, over one or two rows; -1: none. Errors: none, a row beyond the sample is none.
FoundHeader headerAt(const TableSample &sample, int row, int rows);
size_t widthOf(const TableSample &sample);
QString columnLetter(int index); ///< 0 -> "A", 26 -> "AA"
std::string namelessColumn(int index); ///< the label of a column without a header: "Column C"

} // namespace flow
