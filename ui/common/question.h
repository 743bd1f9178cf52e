// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace flow::ui {

/// What is asked before something that takes or replaces much.
struct Question
{
    QString name; ///< object name of the popover; the buttons are questionCancel and questionGo
    QString title, text;
    QString go, icon; ///< of the button that does it
};

/// Asks in a popover at `anchor`. The keyboard is on Cancel, so that Return and Esc do nothing; `run` is called when the other
/// button is pressed, after the popover has closed. GUI thread.
void ask(QWidget *anchor, const Question &question, std::function<void()> run);

} // namespace flow::ui
