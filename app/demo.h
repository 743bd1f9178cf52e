// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/progress.h"

#include <QDate>

namespace flow::app {

/// Makes the demo agency in a new file; `today` invalid: it lives in the present.
Result<void> makeDemo(const QString &path, Progress &progress, QDate today = {});

} // namespace flow::app
