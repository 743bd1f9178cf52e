// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

namespace flow::ui {

/// The words of reports in the user's language. Unknown codes come back as they are.
QString reportTitle(const QString &name); ///< "Agency overview"
QString reportSummary(const QString &name); ///< what is in it, one sentence
QString reportWord(const QString &id); ///< of a column, a figure, a table or a chart
QString reportNote(const ReportNote &note);
/// "1 Jan to 31 Dec 2026 · Lune Aride", "as of 20 Nov 2026".
QString reportPeriod(const Report &report);
/// A cell as people read it; empty for what is not known.
QString reportCell(const ReportColumn &column, const QVariant &value, const QString &currency);
/// The same for a place under an axis: "Mar", "Jan 27".
QString reportAxisLabel(const ReportColumn &column, const QVariant &value);

} // namespace flow::ui
