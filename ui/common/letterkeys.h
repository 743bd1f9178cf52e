// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>

namespace flow::ui {

/// A letter, figure or sign without Ctrl, Alt or Meta: pages have shortcuts of that kind, lists look for entries by them.
inline bool isLetterAlone(const QKeyEvent &key)
{
    return !(key.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) && !key.text().isEmpty() && key.text().front().isPrint();
}

} // namespace flow::ui
