// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QDateTime>
#include <QTime>
#include <QTimeZone>

#include <array>
#include <optional>

namespace flow {

/// The moments of a show's day, in the order in which they happen.
enum class ShowMoment { LoadIn, Soundcheck, Doors, Support, OnStage, End, Curfew };
inline constexpr int kShowMoments = 7;

/// A show's times as people say them: hours on the clock of the place, none of them needed. The day is the day on the
/// poster: a set at 01:30 belongs to the evening before.
struct ShowTimes
{
    std::array<std::optional<QTime>, kShowMoments> at = {};

    std::optional<QTime> &operator[](ShowMoment moment) { return at[size_t(moment)]; }
    const std::optional<QTime> &operator[](ShowMoment moment) const { return at[size_t(moment)]; }
    bool isEmpty() const;
    bool operator==(const ShowTimes &) const = default;
};

/// "20:30", "8:05", "24:15" (a quarter past midnight, still this night's), "20h30", "20.30"; nothing else.
std::optional<QTime> timeFromText(QStringView text);

/// When each moment is. One rule decides midnight and changed clocks alike: a moment is the first time at or after the one
/// before it at which the clocks of the place show its time. So a curfew at 02:00 after a set at 23:30 is on the next day, and
/// on the night when 02:00 to 03:00 comes twice, 02:15 after 02:30 is the second one. A time that the clocks skip
/// (02:30 when they go from 02:00 to 03:00) is the same stretch after the last hour that there was: 03:30.
/// Times more than 16 hours after the one before stand in the wrong order: they stay on the day of the one before.
/// The first moment of the list is on `day`, unless it is a show's own (doors and later) before 06:00: then it is in the
/// night after `day`.
std::array<std::optional<QDateTime>, kShowMoments> momentsOf(const ShowTimes &times, QDate day, const QTimeZone &zone);

/// From when to when the artist is bound to the place: load-in to curfew as far as they are known, otherwise the usual
/// distance from what is known; 16:00 to 23:30 when nothing is.
struct ShowSpan
{
    QDateTime begin, end;
    bool isKnown = false; ///< at least one time was given
};
ShowSpan spanOf(const ShowTimes &times, QDate day, const QTimeZone &zone);

/// True when the clocks of the place never show this time on this day (or in the night after it, for times before 06:00).
bool isSkippedByClocks(QTime time, QDate day, const QTimeZone &zone);

} // namespace flow
