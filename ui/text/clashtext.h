// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"

#include <QString>

namespace flow::ui {

/// Two confirmed shows that no plan can have as they are, in a sentence that says which and why; for window and command line.
QString clashText(const tour::PlanReason &clash);
/// What the workspace does not say where it is (NoHome, NoPlace, NowhereButAgreed) or worth (NoRate), what the plan does about it, and what would mend it.
QString lackText(const tour::PlanReason &lack);

} // namespace flow::ui
