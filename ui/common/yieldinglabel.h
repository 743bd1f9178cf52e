// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/label.h"

namespace flow::ui {

/// One line that gives way: cut with an ellipsis where there is no room, nothing where next to nothing would be left, and
/// whole in the tooltip then.
class YieldingLabel : public Label
{
    Q_OBJECT
public:
    using Label::Label;
    QSize minimumSizeHint() const override { return {0, Label::minimumSizeHint().height()}; }

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace flow::ui
