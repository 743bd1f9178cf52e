// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>

namespace flow::ui {

/// The font for a text that may hold figures or words. Figures of one width bring a hyphen of that width along, which tears words
/// apart ("E - mail", "Clermont - Ferrand"): where a hyphen stands beside a letter, figures are as they come.
QFont wordFont(const QFont &font, const QString &text);

} // namespace flow::ui
