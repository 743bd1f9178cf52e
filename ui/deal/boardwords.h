// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/deal/moves.h"
#include "ui/common/badge.h"

#include <QList>

namespace flow::ui {

/// What the board says: names of columns and stages, badges of a card, outcomes of a drop. Words only; paints nothing.

QString columnName(BoardColumn column);
QString stageName(DealStage stage);

struct CardBadgeWords
{
    QString text; ///< may go when there is no room
    QString icon;
    Tone tone = Tone::Neutral;
    bool isDone = false; ///< shrinks to its icon first
};
/// Badges in the order in which they count: danger, warning, the rest; the rank of a hold stands before all.
QList<CardBadgeWords> badgesOf(const BoardCard &card, const QDate &today, qint64 nowMs);

/// "H1"; French "O1".
/// The sums of a total, the main currency first, in whole units: "€3,600 + £2,700 + CHF 900"; empty without any.
QString sumText(const ColumnTotal &total, const QString &currency);
/// "≈€3,500", "€4,200"; empty when nothing is known.
QString valueText(const BoardCard &card);
/// "Fri 12 Mar", "March 2027".
QString whenText(const BoardCard &card, const QDate &today);
/// "Bordeaux · Fri 12 Mar", "Bordeaux · March 2027".
QString placeText(const BoardCard &card, const QDate &today);
/// "4 h 10 left", "2 d left", "Deadline passed".
QString timeLeft(qint64 until, qint64 nowMs);
/// All of a card in one sentence, for screen readers and tooltips.
QString cardSentence(const BoardCard &card, const QDate &today, qint64 nowMs);

/// What a drop would record ("Record an offer"), or why it cannot be.
QString moveText(const CardMove &move);
/// What was recorded, for the toast: "La Criée Basse, 5 Mar: confirmed".
QString movedText(const BoardCard &card, const CardMove &move, const QDate &today);

} // namespace flow::ui
