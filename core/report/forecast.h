// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <optional>
#include <span>
#include <vector>

namespace flow {

/// An expected value with the interval that held in 80 % of the user's own past.
struct Forecast
{
    qint64 expected = 0, low = 0, high = 0;
    bool operator==(const Forecast &) const = default;
};

/// Forecasts the months that follow `past` (whole months, oldest first): the same month of the year before, times how much
/// the latest twelve months grew on the twelve before (between a half and double). The interval comes from forecasting every
/// month of the past in the same way and counting how far off that was; a month is never forecast below what is `booked` for
/// it already. Nothing with less than `kForecastMonths` of past: an interval from less would be a guess.
std::vector<Forecast> forecastMonths(std::span<const qint64> past, std::span<const qint64> booked);
inline constexpr int kForecastMonths = 24;

} // namespace flow
