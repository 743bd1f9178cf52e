// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/commission.h"
#include "ui/theme/theme.h"

class QChart;

namespace flow::ui {

/// The chart of a commission report in the colours of the theme, as design.md "Charts" wants it: no frame, horizontal
/// hairlines only, bars from zero, few ticks. The caller owns it.
QChart *commissionChart(const CommissionReport &report, const Theme &theme);

} // namespace flow::ui
