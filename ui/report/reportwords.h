// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"
#include "core/report/schedule.h"

#include <QList>

namespace flow::ui {

// What the page of reports calls things.

QString periodText(ReportPeriod period); ///< "Last month"
/// The formats in the order of the menu: suffix and what people call it.
QList<std::pair<QString, QString>> reportFormats();
QString formatText(const QString &suffix); ///< "PDF"
QString reportIcon(const QString &name);
/// "Agency overview, Lune Aride, 2026-10-01 to 2026-10-31.pdf": sorts by period, and no file system minds it.
QString reportFileName(const Report &report, const QString &suffix);
/// "Every month on the 1st, 08:00", "Every Monday, 08:00".
QString rhythmText(const ReportSchedule &schedule);

} // namespace flow::ui
