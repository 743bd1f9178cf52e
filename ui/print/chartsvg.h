// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/report.h"

#include <QByteArray>
#include <QSizeF>

namespace flow::ui {

/// A picture as SVG of `size`, without a title; size is empty when there is nothing to show.
struct ChartPicture
{
    QByteArray svg;
    QSizeF size;
};

/// Draws a chart of a report in the light scheme, `width` units wide.
ChartPicture chartPicture(const Report &report, const ReportChart &chart, double width);

} // namespace flow::ui
