// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QStringList>

#include <limits>

namespace flow::ui {

/// A text in lines of at most `width` pixels: broken at its own line feeds and at spaces, and within a word (an address, a path) that
/// is wider alone. What is left after `most` lines stands in the last one, which whoever paints it elides. Empty for an empty text.
QStringList wrappedLines(const QString &text, const QFont &font, double width, qsizetype most = std::numeric_limits<qsizetype>::max());

} // namespace flow::ui
