// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/figures.h"
#include "ui/common/popover.h"

namespace flow::ui {

/// Who pays what of a tour, to the cent: each artist's own costs, its part of what is saved together, and the rule in words.
class SplitPopover : public Popover
{
    Q_OBJECT
public:
    SplitPopover(QWidget *anchor, const tour::Figures &figures, const QString &currency);
};

} // namespace flow::ui
