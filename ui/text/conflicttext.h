// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/show/calendardata.h"
#include "core/show/waysout.h"

namespace flow::ui {

/// A conflict or a way out of it, as a row of a list reads: what, where and when, and a figure at the right.
struct RowWords
{
    QString title, detail, figure;
};

RowWords conflictWords(const CalendarData &data, const Conflict &conflict);
/// Both lines as one sentence, for what is said while a date moves and for screen readers.
QString conflictSentence(const CalendarData &data, const Conflict &conflict);
QString conflictKindText(ConflictKind kind);
QString conflictIcon(ConflictKind kind);

RowWords wayOutWords(const CalendarData &data, const Conflict &conflict, const WayOut &way);

/// "2 h 50", "45 min"
QString durationText(int minutes);
/// "De Loods, Gent"
QString placeText(const CalendarItem &item);
/// "Confirmed", "Offer", "1st hold", "3rd hold"
QString dateStateText(const CalendarItem &item);
QString holdRankText(int rank);
/// "La Criée, Rennes: Thu 18 Mar, confirmed" for lists and screen readers.
QString dateSentence(const CalendarData &data, const CalendarItem &item);
QString schoolHolidayText(const QString &name);

} // namespace flow::ui
