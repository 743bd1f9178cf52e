// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forecast.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace flow {

namespace {

    constexpr size_t kYear = 12;
    constexpr double kTail = 0.1; // on either side of the interval
    constexpr double kLeastGrowth = 0.5, kMostGrowth = 2;

    qint64 sum(std::span<const qint64> months) { return std::accumulate(months.begin(), months.end(), qint64(0)); }

    /// Growth of the year that ends before `end` on the year before it; 1 when there are not two years.
    double growthBefore(std::span<const qint64> past, size_t end)
    {
        if (end < 2 * kYear) return 1;
        const double latest = double(sum(past.subspan(end - kYear, kYear)));
        const double before = double(sum(past.subspan(end - 2 * kYear, kYear)));
        return before > 0 ? std::clamp(latest / before, kLeastGrowth, kMostGrowth) : 1;
    }

    /// By linear interpolation between order statistics.
    double quantile(const std::vector<double> &sorted, double share)
    {
        const double at = share * double(sorted.size() - 1);
        const size_t below = size_t(at);
        const size_t above = std::min(below + 1, sorted.size() - 1);
        return sorted[below] + (at - double(below)) * (sorted[above] - sorted[below]);
    }

} // namespace

std::vector<Forecast> forecastMonths(std::span<const qint64> past, std::span<const qint64> booked)
{
    if (past.size() < kForecastMonths || booked.size() > kYear) return {};
    std::vector<double> ratios; // what came, over what this method would have said
    for (size_t i = kYear; i < past.size(); ++i) {
        const double said = double(past[i - kYear]) * growthBefore(past, i);
        if (said > 0) ratios.push_back(double(past[i]) / said);
    }
    if (ratios.size() < kYear) return {};
    std::ranges::sort(ratios);
    const double low = quantile(ratios, kTail), high = quantile(ratios, 1 - kTail), middle = quantile(ratios, 0.5);
    const double growth = growthBefore(past, past.size());
    std::vector<Forecast> forecasts;
    for (size_t i = 0; i < booked.size(); ++i) {
        const double base = double(past[past.size() - kYear + i]) * growth;
        const auto at = [&](double ratio) { return std::max(booked[i], qint64(std::llround(base * ratio))); };
        forecasts.push_back({at(middle), at(low), at(high)});
    }
    return forecasts;
}

} // namespace flow
