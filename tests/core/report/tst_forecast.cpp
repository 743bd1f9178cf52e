// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/forecast.h"

#include <rapidcheck.h>

#include <QTest>

using namespace flow;

class ForecastTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void lessThanTwoYearsSayNothing()
    {
        const std::vector<qint64> past(23, 100), booked(6, 0);
        QVERIFY(forecastMonths(past, booked).empty());
    }

    void aYearThatRepeatsItselfIsForecastExactly()
    {
        std::vector<qint64> past;
        for (int i = 0; i < 36; ++i) past.push_back(1000 + 100 * (i % 12));
        const auto forecasts = forecastMonths(past, std::vector<qint64>(6, 0));
        QCOMPARE(forecasts.size(), size_t(6));
        for (int i = 0; i < 6; ++i) QCOMPARE(forecasts[size_t(i)], (Forecast{1000 + 100 * i, 1000 + 100 * i, 1000 + 100 * i}));
    }

    void growthIsCarriedOn()
    {
        std::vector<qint64> past(12, 1000);
        past.insert(past.end(), 12, 1200);
        past.insert(past.end(), 12, 1440);
        const auto forecasts = forecastMonths(past, std::vector<qint64>(1, 0));
        QVERIFY(forecasts[0].expected >= 1440 && forecasts[0].high >= 1728);
    }

    void theIntervalHoldsTheExpectedValueAndNeverFallsBelowWhatIsBooked()
    {
        rc::check([] {
            const auto past = *rc::gen::container<std::vector<qint64>>(36, rc::gen::inRange<qint64>(0, 10'000'000));
            const auto booked = *rc::gen::container<std::vector<qint64>>(6, rc::gen::inRange<qint64>(0, 10'000'000));
            for (size_t i = 0; const Forecast &forecast : forecastMonths(past, booked)) {
                RC_ASSERT(booked[i++] <= forecast.low);
                RC_ASSERT(forecast.low <= forecast.expected);
                RC_ASSERT(forecast.expected <= forecast.high);
            }
        });
    }
};

QTEST_GUILESS_MAIN(ForecastTest)
#include "tst_forecast.moc"
