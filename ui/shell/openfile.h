// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace flow::ui {

/// Opens a file with the program that the desktop has for its kind. False when there is none, as far as this can be known: a
/// desktop that keeps its list elsewhere than freedesktop.org says is believed. Starts another process and does not wait.
bool openWithProgram(const QString &path);

} // namespace flow::ui
