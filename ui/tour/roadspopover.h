// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/roads.h"
#include "ui/common/popover.h"

namespace flow::ui {

/// Which legs of a scenario nobody has looked up, and who is to be asked for them. Says before it happens what leaves the computer.
class RoadsPopover : public Popover
{
    Q_OBJECT
public:
    /// `wanted`: ways that could be looked up, 0: none, or nobody to ask.
    RoadsPopover(QWidget *anchor, const std::vector<tour::UsedWay> &ways, int wanted, const QString &host);

Q_SIGNALS:
    void lookUp(const QString &host);
};

} // namespace flow::ui
