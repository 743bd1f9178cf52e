// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/board.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace flow::ui {

/// Height of a card without and with the clock of a challenge.
inline constexpr int kCardHeight = 107, kClockHeight = 20;
bool hasClock(const BoardCard &card);

/// One card of the board: avatar, artist, fee; venue; town and day; badges; the clock of a challenge.
void paintBoardCard(QPainter &painter, const QRectF &rect, Theme &theme, const BoardCard &card, const QDate &today, qint64 nowMs);

} // namespace flow::ui
