// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/read/numbers.h"
#include "core/import/read/ziparchive.h"

#include <map>
#include <string>
#include <vector>

namespace flow::read {

struct XlsxSheet
{
    QString name;
    std::string part; ///< path in the archive; empty for charts and macros
    qint64 entry = -1;
    bool hidden = false;
};

/// What has to be known before the first cell.
struct XlsxWorkbook
{
    std::vector<XlsxSheet> sheets; ///< worksheets only
    std::vector<Shown> styles; ///< by cell style
    qint64 stringsEntry = -1;
    bool epoch1904 = false;
};

/// Follows relationships from the root, as programs place parts where they like.
Result<XlsxWorkbook> readWorkbook(ZipArchive &archive, Progress &progress);

} // namespace flow::read
