// SPDX-License-Identifier: GPL-3.0-or-later
// Frames of the planning page: the map with 10 routes of 40 stops while it is panned and zoomed, and what a drag costs.
#include "core/tour/workspace/whatif.h"
#include "ui/map/mapview.h"
#include "ui/theme/theme.h"
#include "ui/tour/tourtimeline.h"

#include <QApplication>
#include <QImage>
#include <QWheelEvent>

#include <benchmark/benchmark.h>

using namespace flow;
using namespace flow::ui;
using namespace Qt::StringLiterals;

namespace {

constexpr int kTours = 10, kDates = 40;

/// A walk through Europe that looks the same on every run.
LatLon placeOf(int tour, int date)
{
    const double angle = tour * 0.7 + date * 0.21;
    return {47 + 5 * std::sin(angle) + 0.08 * date * std::cos(tour), 6 + 9 * std::cos(angle * 0.83) + 0.11 * date * std::sin(tour * 2)};
}

QList<MapRoute> routes()
{
    QList<MapRoute> all;
    for (int tour = 0; tour < kTours; ++tour) {
        MapRoute route{.id = tour + 1, .series = tour + 1, .title = u"Artist %1"_s.arg(tour)};
        for (int date = 0; date < kDates; ++date)
            route.stops.append({.id = tour * 1000 + date + 1,
                .at = placeOf(tour, date),
                .number = QString::number(date + 1),
                .title = u"Town %1"_s.arg(tour * kDates + date),
                .look = StopLook(date % 3)});
        all.append(std::move(route));
    }
    return all;
}

std::unique_ptr<MapView> mapWithRoutes()
{
    auto map = std::make_unique<MapView>(MapShapes::load().value(), Gazetteer::load().value_or(nullptr));
    map->resize(1000, 620);
    map->setRoutes(routes());
    map->setView({47, 6}, 5);
    map->show();
    for (int i = 0; i < 400 && !map->isSettled(); ++i)
        QApplication::processEvents(QEventLoop::AllEvents, 10);
    return map;
}

void panFrame(benchmark::State &state)
{
    const auto map = mapWithRoutes();
    QImage frame(map->size(), QImage::Format_ARGB32_Premultiplied);
    double shift = 0;
    for (auto _ : state) {
        shift = shift > 1 ? 0 : shift + 0.01;
        map->setView({47 + shift, 6 + shift}, 5);
        map->render(&frame);
    }
}

/// Frames of a zoom by two fingers, in and out over a step and a half.
void zoomFrame(benchmark::State &state)
{
    const auto map = mapWithRoutes();
    QImage frame(map->size(), QImage::Format_ARGB32_Premultiplied);
    map->render(&frame);
    int step = 0;
    for (auto _ : state) {
        const int delta = ++step % 60 < 30 ? 6 : -6;
        QWheelEvent wheel({500, 310}, map->mapToGlobal(QPointF(500, 310)), {0, delta}, {0, delta}, Qt::NoButton, Qt::ControlModifier, Qt::ScrollUpdate, false);
        QApplication::sendEvent(map.get(), &wheel);
        map->render(&frame);
    }
}

/// The frame after it, in full quality.
void restFrame(benchmark::State &state)
{
    const auto map = mapWithRoutes();
    QImage frame(map->size(), QImage::Format_ARGB32_Premultiplied);
    int step = 0;
    for (auto _ : state) {
        map->setView({47, 6}, 4 + (++step % 5) * 0.5);
        map->render(&frame);
    }
}

void timelineFrame(benchmark::State &state)
{
    TourTimeline timeline;
    std::vector<TourTimeline::Lane> lanes;
    for (int tour = 0; tour < kTours; ++tour) {
        TourTimeline::Lane lane{.artist = {.id = tour + 1, .name = u"Artist %1"_s.arg(tour), .series = tour + 1}};
        for (int date = 0; date < kDates; ++date)
            lane.stops.push_back({.id = tour * 1000 + date + 1, .artist = tour + 1, .place = u"Venue"_s, .town = u"Town"_s, .day = QDate(2027, 3, 1).addDays(3 * date), .kind = tour::StopKind(date % 3), .km = 260, .minutes = 200 + date * 5});
        lanes.push_back(std::move(lane));
    }
    timeline.setSpan(QDate(2027, 3, 1), QDate(2027, 6, 30), QDate(2027, 1, 1));
    timeline.setLanes(std::move(lanes));
    timeline.resize(1000, timeline.sizeHint().height());
    timeline.show();
    QImage frame(timeline.size(), QImage::Format_ARGB32_Premultiplied);
    int step = 0;
    for (auto _ : state) {
        timeline.setSelected(1 + (++step % kDates));
        timeline.render(&frame);
    }
}

/// 10 artists x 40 dates, each stop on its day: the profit after one date was moved.
void dragStep(benchmark::State &state)
{
    tour::Problem problem;
    problem.firstDay = QDate(2027, 3, 1);
    problem.days = 120;
    std::vector<std::vector<tour::PlannedDate>> dates(kTours);
    for (int a = 0; a < kTours; ++a) {
        problem.artists.push_back({.id = QString::number(a), .start = a, .end = a, .window = {540, 1440}, .costPerKm = 62, .costPerNight = 40'000, .costPerDay = 24'000});
        problem.places.push_back({.id = u"home"_s});
    }
    for (int a = 0; a < kTours; ++a)
        for (int d = 0; d < kDates; ++d) {
            problem.places.push_back({.id = u"p"_s});
            dates[size_t(a)].push_back({int(problem.candidates.size()), d * 3});
            problem.candidates.push_back({.id = u"c"_s, .place = int(problem.places.size()) - 1, .duration = 420, .windows = {{960, 1020}}, .offers = {{a, 250'000}}});
        }
    const size_t places = problem.places.size();
    problem.travel = {.places = int(places), .time = std::vector<tour::Tick>(places * places, 200), .km = std::vector<float>(places * places, 260), .cost = {}, .estimated = {}};
    int step = 0;
    for (auto _ : state) {
        dates[0][20].day = 60 + (++step % 3);
        benchmark::DoNotOptimize(tour::valueOf(problem, dates).profit);
    }
}

} // namespace

BENCHMARK(panFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(restFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(zoomFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(timelineFrame)->Unit(benchmark::kMillisecond);
BENCHMARK(dragStep)->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme theme;
    installTheme(app, theme);
    theme.setReducedMotion(true);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
