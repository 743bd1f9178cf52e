// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>

class QAbstractButton;

namespace flow::ui {

/// Qt calls every button that can be checked a check box. From here on, screen readers hear of a button that is pressed or not; a
/// real check box or radio button stays what it is. Once for the process, before there are buttons.
void installButtonRoles();

/// For a button that is one of several places to go, of which one is shown: a tab that is selected or not.
void setTabRole(QAbstractButton *button);

} // namespace flow::ui
