// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tour/workspace/tourrules.h"
#include "ui/common/popover.h"

#include <functional>

namespace flow::ui {

/// The rules that a scenario is planned with, as switches and numbers. Says what was changed when it closes.
class RulesPopover : public Popover
{
    Q_OBJECT
public:
    RulesPopover(QWidget *anchor, const tour::TourRules &rules);

Q_SIGNALS:
    void rulesChanged(const flow::tour::TourRules &rules);

private:
    void addSwitch(const QString &name, const QString &text, const QString &hint, bool tour::TourRules::*member);
    void addNumber(const QString &name, const QString &text, const QString &unit, int low, int high, int tour::TourRules::*member);
    tour::TourRules m_before, m_rules;
};

} // namespace flow::ui
