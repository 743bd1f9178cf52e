// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/shell/pagecontext.h"

#include <functional>

class QPoint;
class QWidget;

namespace flow {
class Connection;
}

namespace flow::ui {

/// What a vehicle, hotel, person or thing is wanted for.
struct AssignAsk
{
    qint64 show = 0; ///< whose day says what is free
    QString kind = {}; ///< as resource.kind; empty: any
    std::function<Result<void>(Connection &, qint64 resource)> take = {}; ///< in one step that can be undone; empty: for the show's day
};

/// A menu of what is there, with who else has it that day, and a way to write down what is not there yet.
void openAssign(const PageContext &context, const AssignAsk &ask, QWidget *anchor, const QPoint &at);

} // namespace flow::ui
