// SPDX-License-Identifier: GPL-3.0-or-later
// The planner of several artists on agencies from a seed, beside a booker who takes the best-paid show that still fits.
// Arguments: seconds for the case of 25 artists (default 120), then threads (default 2). Other programs slow it down:
// CPU seconds tell how much of the machine it had.
#include "core/tour/roster/annealer.h"
#include "core/tour/roster/roster.h"
#include "core/tour/workspace/whatif.h"
#include "tests/bench/measure.h"
#include "tests/support/rostersample.h"

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>

using namespace flow;
using namespace flow::tour;

namespace {

struct Trace : PlanProgress
{
    std::vector<PlanNews> all;
    void news(const PlanNews &now) override { all.push_back(now); }
    PlanNews at(double seconds) const
    {
        PlanNews last;
        for (const PlanNews &news : all)
            if (news.seconds <= seconds || last.best == 0) last = news;
        return last;
    }
};

/// Best-paid first, each artist's best day, nothing ever taken out again.
double byHand(const Problem &problem)
{
    const roster::Model model = roster::compile(problem);
    std::vector<int> order(model.nodes.size());
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = int(i);
    std::ranges::stable_sort(order, std::greater(), [&](int node) { return model.nodes[size_t(node)].gain; });
    roster::Annealer plan(model, 1);
    for (int node : order) {
        const auto trial = plan.tryNode(node);
        if (trial && trial->ejected.empty() && trial->delta > 0) plan.accept(node);
    }
    return plan.state().value();
}

Plan run(const Problem &problem, const PlanOptions &options, Trace &trace)
{
    auto plan = planRoster(problem, options, trace);
    return plan ? *plan : Plan();
}

void measure(const test::RosterSample &sample, double seconds, int threads, std::initializer_list<double> marks)
{
    const Problem problem = test::rosterSample(sample);
    Trace trace;
    const double cpu = bench::cpuSeconds();
    const Plan plan = run(problem, {.seconds = seconds, .seed = 1, .threads = threads}, trace);
    std::printf("%2d x %4d seed %llu: first plan %.2f s, by hand %.1f %% below the best plan\n", sample.artists, sample.offers,
                static_cast<unsigned long long>(sample.seed), trace.all.empty() ? 0 : trace.all.front().seconds,
                100 * (1 - byHand(problem) / plan.profit));
    for (double mark : marks) {
        if (mark > seconds) break;
        const PlanNews news = trace.at(mark);
        std::printf("    %5.1f s: plan %10.0f, %5.2f %% below the last bound", mark, news.best / 100, 100 * (1 - news.best / plan.upperBound));
        if (news.bound > 0)
            std::printf(", proven within %.2f %%\n", 100 * news.gap());
        else
            std::printf("\n");
    }
    std::printf("    end %.1f s (CPU %.1f s): plan %.0f, bound %.0f, proven within %.3f %%, peak %d MB\n", plan.seconds,
                bench::cpuSeconds() - cpu, plan.profit / 100, plan.upperBound / 100, 100 * plan.gap(), bench::peakMegabytes());
    std::fflush(stdout);
}

void rulesCost()
{
    std::printf("What the rules cost, 5 x 300 seed 1, 5 s each\n");
    for (const auto &[name, sharing, days] : {std::tuple("all on", true, true), std::tuple("no sharing", false, true),
                                               std::tuple("no day rules", true, false), std::tuple("neither", false, false)}) {
        Trace trace;
        const Plan plan = run(test::rosterSample({.sharing = sharing, .dayRules = days}), {.seconds = 5, .threads = 2}, trace);
        std::printf("    %-13s plan %8.0f bound %8.0f proven within %.3f %% after %.2f s\n", name, plan.profit / 100,
                    plan.upperBound / 100, 100 * plan.gap(), plan.seconds);
    }
}

void repairAndDrag(int threads)
{
    Problem problem = test::rosterSample({.artists = 25, .offers = 2000, .eligible = 0.1});
    Trace trace;
    const Plan plan = run(problem, {.seconds = 20, .threads = threads}, trace);
    const auto longest = std::ranges::max_element(plan.routes, {}, [](const Route &r) { return r.stops.size(); });
    const Stop lost = longest->stops[longest->stops.size() / 2];
    problem.candidates[size_t(lost.candidate)].demand.kind = Demand::Forbidden;
    double begin = bench::cpuSeconds();
    const Plan repaired = run(problem, {.seconds = 0.8, .threads = 1, .from = &plan, .changePrice = 0.002 * plan.profit / 25}, trace);
    const double cpu = bench::cpuSeconds() - begin;
    int changed = 0;
    for (size_t a = 0; a < plan.routes.size(); ++a)
        for (const Stop &stop : plan.routes[a].stops)
            changed += std::ranges::none_of(repaired.routes[a].stops, [&](const Stop &s) { return s.candidate == stop.candidate && s.day == stop.day; });
    std::printf("Repair after a cancellation, 25 x 2000: %.2f s (CPU %.2f s), %d of %zu shows gone or moved (the lost one among them), profit %.2f %% of before\n",
                repaired.seconds, cpu, changed, size_t(std::ranges::fold_left(plan.routes, size_t(0), [](size_t n, const Route &r) { return n + r.stops.size(); })),
                100 * repaired.profit / plan.profit);

    std::vector<std::vector<PlannedDate>> dates(problem.artists.size());
    for (const Route &route : repaired.routes)
        for (const Stop &stop : route.stops)
            dates[size_t(route.artist)].push_back({stop.candidate, stop.day});
    begin = bench::cpuSeconds();
    int moves = 0;
    for (std::vector<PlannedDate> &mine : dates)
        for (PlannedDate &date : mine) {
            const int day = std::exchange(date.day, (date.day + 10) % 150);
            (void)valueOf(problem, dates);
            date.day = day;
            ++moves;
        }
    std::printf("Dragging a stop, 25 x 2000: %.4f ms a move\n", 1000.0 * (bench::cpuSeconds() - begin) / moves);
}

} // namespace

int main(int argc, char **argv)
{
    const double longest = argc > 1 && argv[1][0] != '-' ? std::atof(argv[1]) : 120;
    const int threads = argc > 2 ? std::atoi(argv[2]) : 2;
    for (quint64 seed : {1, 2, 3})
        measure({.artists = 5, .offers = 300, .seed = seed}, 5, threads, {0.2, 1, 2});
    rulesCost();
    measure({.artists = 10, .offers = 600}, std::min(60.0, longest), threads, {0.2, 1, 5, 20, 40});
    measure({.artists = 25, .offers = 2000, .eligible = 0.1}, longest, threads, {0.2, 1, 5, 20, 60, 120, 240});
    repairAndDrag(threads);
}
