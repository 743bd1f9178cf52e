// SPDX-License-Identifier: GPL-3.0-or-later
// Goals: checking one date that is dragged under 5 ms, a scan of 10,000 engagements under 200 ms.
#include "core/show/waysout.h"

#include <benchmark/benchmark.h>

#include <QDateTime>
#include <QTimeZone>

#include <random>

namespace {

using namespace flow;

/// 25 artists over a year; an eighth of the shows have a clause of up to half a year.
ConflictIndex calendarOf(int count)
{
    std::mt19937 random(11);
    const auto upTo = [&](int n) { return int(random() % unsigned(n)); };
    const QDate first(2027, 1, 1);
    ConflictIndex index;
    std::vector<Performer> performers;
    const QStringList genres{QStringLiteral("indie"), QStringLiteral("folk"), QStringLiteral("techno"), QStringLiteral("jazz"), QStringLiteral("chanson")};
    for (int artist = 1; artist <= 25; ++artist)
        performers.push_back({artist, QString::number(artist), {genres[upTo(5)], genres[upTo(5)]}, {}});
    index.setPerformers(performers);
    for (int key = 1; key <= count; ++key) {
        Engagement one{.key = key, .artist = 1 + upTo(25), .venue = 1 + upTo(3000), .day = first.addDays(upTo(365)), .state = DateState(upTo(4))};
        one.begins = QDateTime(one.day, QTime(15, 0), QTimeZone::utc()).toMSecsSinceEpoch();
        one.ends = one.begins + 8 * 3'600'000LL;
        one.at = LatLon{43 + upTo(900) / 100.0, -4 + upTo(1700) / 100.0};
        if (upTo(8) == 0) one.radius = {.km = 80 + upTo(200), .daysBefore = 30 + upTo(60), .daysAfter = 60 + upTo(120)};
        index.set(one);
    }
    return index;
}

void scanYear(benchmark::State &state)
{
    const ConflictIndex index = calendarOf(int(state.range(0)));
    size_t found = 0;
    for (auto _ : state)
        found = index.scan(QDate(2027, 1, 1), QDate(2027, 12, 31)).size();
    state.counters["conflicts"] = double(found);
}
BENCHMARK(scanYear)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMillisecond);

void checkOneDate(benchmark::State &state)
{
    const ConflictIndex index = calendarOf(int(state.range(0)));
    qint64 key = 0;
    for (auto _ : state) {
        key = key % state.range(0) + 1;
        benchmark::DoNotOptimize(index.check(movedTo(*index.engagement(key), QDate(2027, 1, 1).addDays(key % 365))));
    }
}
BENCHMARK(checkOneDate)->Arg(10'000)->Arg(50'000)->Unit(benchmark::kMicrosecond);

void waysOutOfOne(benchmark::State &state)
{
    const ConflictIndex index = calendarOf(int(state.range(0)));
    const auto conflicts = index.scan(QDate(2027, 5, 1), QDate(2027, 5, 31));
    size_t at = 0;
    for (auto _ : state)
        benchmark::DoNotOptimize(waysOut(index, conflicts[at++ % conflicts.size()], QDate(2027, 1, 1)));
}
BENCHMARK(waysOutOfOne)->Arg(2'000)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
