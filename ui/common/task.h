// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"

#include <QString>

#include <memory>

namespace flow::ui {

/// Work shown in the status bar after 300 ms with a cancel button. Hand `progress` to the worker and call `finish` on
/// the GUI thread when it is over; a task that its owner drops is over, too.
struct Task
{
    QString text;
    std::shared_ptr<CancelFlag> progress = std::make_shared<CancelFlag>();
    bool finished = false;
    void finish() { finished = true; }
};

} // namespace flow::ui
