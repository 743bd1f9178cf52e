// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/plan/report.h"

#include <algorithm>

namespace flow {

const char *actionName(RowAction action)
{
    switch (action) {
    case RowAction::New: return "new";
    case RowAction::Update: return "update";
    case RowAction::Same: return "same";
    case RowAction::Look: return "look";
    case RowAction::Skipped: return "skipped";
    case RowAction::Rejected: return "rejected";
    }
    return "";
}

void RowCounts::count(const RowVerdict &verdict)
{
    ++rows;
    duplicates += verdict.isDuplicate;
    switch (verdict.action) {
    case RowAction::New: ++created; break;
    case RowAction::Update: ++updated; break;
    case RowAction::Same: ++unchanged; break;
    case RowAction::Look:
        ++look;
        ++skipped;
        break;
    case RowAction::Skipped: ++skipped; break;
    case RowAction::Rejected: ++rejected; break;
    }
}

void ImportReport::warn(const QString &code, qint64 line, const QStringList &args)
{
    const auto same =
        std::ranges::find_if(warnings, [&](const ImportNote &n) { return n.code == code && n.args == args; });
    if (same != warnings.end())
        ++same->count;
    else
        warnings << ImportNote{code, 1, line, args};
}

} // namespace flow
