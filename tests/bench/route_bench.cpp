// SPDX-License-Identifier: GPL-3.0-or-later
// The route engine on generated problems of every public kind, beside a greedy planner, and on the team orienteering benchmark where
// ../shared/corpora/toptw is there. One thread.
//   route_bench [SECONDS]      for each generated problem (2); the benchmark's cases get a quarter of it
#include "core/tour/check/checkplan.h"
#include "core/tour/planner.h"
#include "core/tour/route/route.h"
#include "tests/core/tour/routegenerator.h"

#include <QDir>
#include <QFile>
#include <QHash>

#include <cstdio>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

namespace {

/// When the first plan was there, which is what a user waits for.
class FirstNews final : public PlanProgress
{
public:
    void news(const PlanNews &news) override
    {
        if (first < 0) first = news.seconds;
    }
    double first = -1;
};

Plan measured(const Problem &problem, double seconds, double &first)
{
    FirstNews progress;
    const auto plan = planTours(problem, {.seconds = seconds}, progress);
    first = progress.first;
    if (!plan) return {};
    for (const QString &wrong : checkPlan(problem, *plan)) std::printf("WRONG %s\n", qPrintable(wrong));
    return *plan;
}

void generated(const char *name, const test::RouteShape &shape, double seconds)
{
    const Problem problem = test::RouteGenerator(1).make(shape);
    const double greedy = planGreedily(problem).profit;
    double first = 0;
    const Plan plan = measured(problem, seconds, first);
    std::printf("%-34s first plan %5.3f s   greedy %9.1f   plan %9.1f   bound %9.1f   gap %5.2f %%   %7.0f moves/s\n", name, first, greedy, plan.profit, plan.upperBound,
        100 * plan.gap(), double(plan.moves) / std::max(plan.seconds, 1e-3));
    std::fflush(stdout);
}

/// Solomon's format with prizes: the depot first; times in tenths, distances cut.
Problem benchmarkCase(const QString &path, int vehicles)
{
    struct Point
    {
        double x, y;
        int duration, prize, open, close;
    };
    std::vector<Point> points;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return {};
    for (int line = 0; !file.atEnd();) {
        const QList<QByteArray> words = file.readLine().simplified().split(' ');
        if (words.front().isEmpty() || line++ < 2) continue; // two lines of numbers about the whole case come first
        const auto tenths = [&](qsizetype i) { return qRound(10 * words[i].toDouble()); };
        points.push_back({words[1].toDouble(), words[2].toDouble(), tenths(3), qRound(words[4].toDouble()), tenths(words.size() - 2), tenths(words.size() - 1)});
    }
    Problem problem;
    problem.travel.places = int(points.size());
    problem.places.resize(points.size());
    for (const Point &a : points)
        for (const Point &b : points) problem.travel.time.push_back(Tick(std::floor(10 * std::hypot(a.x - b.x, a.y - b.y) + 1e-9)));
    for (int v = 0; v < vehicles; ++v) problem.artists.push_back({.id = QString::number(v), .start = 0, .end = 0, .window = {points[0].open, points[0].close}});
    for (size_t i = 1; i < points.size(); ++i) {
        Candidate candidate{.id = QString::number(i), .place = int(i), .duration = points[i].duration, .windows = {{points[i].open, points[i].close}}};
        for (int v = 0; v < vehicles; ++v) candidate.offers.push_back({v, double(points[i].prize), 0});
        problem.candidates.push_back(candidate);
    }
    return problem;
}

void benchmark(double seconds)
{
    const QDir folder(qEnvironmentVariable("FLOWSTAGE_SHARED", QStringLiteral("../shared")) + u"/corpora/toptw"_s);
    QFile known(folder.filePath(u"bks.csv"_s));
    if (!known.open(QIODevice::ReadOnly)) {
        std::printf("no public cases in %s\n", qPrintable(folder.path()));
        return;
    }
    double sum = 0, worst = 0, bounds = 0, greedy = 0;
    int cases = 0, proven = 0;
    known.readLine();
    while (!known.atEnd()) {
        const QList<QByteArray> row = known.readLine().trimmed().split(',');
        const QString path = folder.filePath(u"instances/%1.txt"_s.arg(QString::fromUtf8(row[0])));
        if (!QFile::exists(path)) continue;
        const Problem problem = benchmarkCase(path, row[1].toInt());
        double first = 0;
        const Plan plan = measured(problem, seconds, first);
        const double best = row[2].toDouble(), gap = 100 * (best - plan.profit) / best;
        sum += gap;
        worst = std::max(worst, gap);
        bounds += 100 * plan.gap();
        proven += plan.proven;
        greedy += 100 * (best - planGreedily(problem).profit) / best;
        ++cases;
    }
    if (cases == 0) return;
    std::printf("%d public cases at %.2f s: mean gap to the best known %.3f %% (greedy %.1f %%), worst %.2f %%; to the own bound %.2f %%, %d proven\n", cases, seconds, sum / cases,
        greedy / cases, worst, bounds / cases, proven);
}

} // namespace

int main(int argc, char **argv)
{
    const double seconds = argc > 1 && atof(argv[1]) > 0 ? atof(argv[1]) : 2;
    std::printf("goals: public cases at 0.5 s 0.5 %%, at 5 s 0.05 %%, none above 1 %%; first plan under 0.2 s\n");
    generated("windows, 1 artist x 100", {.artists = 1, .candidates = 100}, seconds);
    generated("windows, 4 artists x 100", {.artists = 4, .candidates = 100}, seconds);
    generated("windows, 4 artists x 240", {.artists = 4, .candidates = 240}, seconds);
    generated("no windows, 3 artists x 100", {.artists = 3, .candidates = 100, .wide = true}, seconds);
    generated("prize-collecting, 3 artists x 100", {.artists = 3, .candidates = 100, .costs = true}, seconds);
    generated("several windows, 3 artists x 100", {.artists = 3, .candidates = 100, .severalWindows = true}, seconds);
    generated("all different, 6 artists x 150", {.artists = 6, .candidates = 150, .severalWindows = true, .costs = true, .different = true}, seconds);
    generated("large, 5 artists x 1,200", {.artists = 5, .candidates = 1'200}, seconds);
    benchmark(seconds / 4);
    return 0;
}
