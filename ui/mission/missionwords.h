// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mission.h"
#include "ui/mission/tilelist.h"

namespace flow::ui {

// What the facts of the first page are called. `now` is the moment that ages and clocks count from.

/// What a row of a change opens: no record, but the history.
inline const QString kTransactionRow = QStringLiteral("transaction");

TileRow alertRow(const Alert &alert, const QDate &today, qint64 nowMs);
TileRow agendaRow(const AgendaItem &item);
TileRow callRow(const CallRow &call, const QDate &today);
TileRow changeRow(const TransactionInfo &change);
QString stageName(BoardColumn column);
/// "5 expire this week": the second line of a column's figure; empty when there is nothing to say.
QString pipelineNote(BoardColumn column, const PipelineFigure &figure, const QString &currency);
/// A short word for the portfolio: "Contract unsigned", "2 free weekends"; empty for none.
QString artistFlag(const ArtistFigure &figure, qint64 nowMs);
Tone artistFlagTone(const ArtistFigure &figure);
/// "4 h 10", "2 d": how long until a moment, in the two largest units that matter.
QString timeLeft(qint64 ms);

} // namespace flow::ui
