// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/value/value.h"

class QTimeZone;

namespace flow::value {

/// In which order a column writes day, month and year, where its values leave a choice.
enum class DateOrder : quint8 { Unknown, DayFirst, MonthFirst };

struct DateStyle
{
    DateOrder order = DateOrder::Unknown; ///< Unknown: ambiguous dates are read with `fallback` and are Doubtful
    DateOrder fallback = DateOrder::DayFirst; ///< of the locale
    bool serials = false; ///< "45123" is an Excel day number
    int lastTwoDigitYear = 2069; ///< "69" is 2069, "70" is 1970
};

/// What was written, before it is turned into a day or an instant.
struct DateParts
{
    int year = 0, month = 0, day = 0; ///< 0: not written
    int hour = 0, minute = 0, second = 0, millisecond = 0;
    int offsetMinutes = 0;
    bool hasTime = false, hasOffset = false;
    bool ambiguous = false; ///< day and month could be swapped
    bool twoDigitYear = false;
    bool operator==(const DateParts &) const = default;
};

/// Reads any writing of a date in English, French, Spanish, German, Italian: "2024-03-12", "12/03/2024", "12 Mar 2024",
/// "Sep 23 2010", "8/2/24 3:41 pm", "1er février 2024", "2024-05-01 12:00:00 +0200", "20240312", "March 2024".
Outcome parseDate(std::string_view cell, const DateStyle &style, DateParts &parts);

/// "YYYY-MM-DD" in `scratch`; nothing for an empty cell and for the zeros that mean none ("0/0/00").
TextValue day(std::string_view cell, const DateStyle &style, std::string &scratch);
/// "1990-06-15", or "--06-15" when the year is unknown: not written, 1604 (Apple), 0000 (Google).
TextValue birthday(std::string_view cell, const DateStyle &style, std::string &scratch);
/// "20:30" local time of a day; from "8:30 pm", "20h30", "20:30:00".
TextValue timeOfDay(std::string_view cell, std::string &scratch);

struct YearValue : Outcome
{
    int year = 0; ///< 0: none
};
/// "1998", "01/01/1998 00:00"; "depuis 1998" is Doubtful, "12th edition" is Invalid.
YearValue year(std::string_view cell, const DateStyle &style);

struct InstantValue : Outcome
{
    qint64 ms = 0;
    bool null = true;
    bool hasTime = false; ///< false: only a day is written, `ms` is its beginning
};
/// Milliseconds since 1970, UTC. `zone` is where a time without an offset was written; nullptr: UTC.
InstantValue instant(std::string_view cell, const DateStyle &style, const QTimeZone *zone = nullptr);

struct PeriodValue : Outcome
{
    std::string first = {}, last = {}; ///< "YYYY-MM-DD", both included; empty when there is none
};
/// "2026-07", "07/2026", "July 2026", "202602", "2026", "Q1 2026", a day, or a range of them.
PeriodValue period(std::string_view cell, const DateStyle &style);

/// Decides the order of a column from all of its values. `monthFirst` counts dates that can only be read so.
struct DateEvidence
{
    qint64 dates = 0, dayFirst = 0, monthFirst = 0, ambiguous = 0, other = 0;
    void add(std::string_view cell);
    DateOrder order() const; ///< Unknown when nothing or a contradiction decides
};

qint64 daysFromCivil(int year, int month, int day); ///< since 1970-01-01
bool isValidDay(int year, int month, int day);

} // namespace flow::value
