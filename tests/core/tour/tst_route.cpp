// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/check/checkplan.h"
#include "core/tour/planner.h"
#include "core/tour/route/route.h"
#include "core/tour/route/routesearch.h"
#include "tests/core/tour/exhaustive.h"
#include "tests/core/tour/routegenerator.h"

#include <QTest>

#include <ctime>

using namespace flow;
using namespace flow::tour;
using flow::test::Exhaustive;
using flow::test::RouteGenerator;
using flow::test::RouteShape;
using namespace Qt::StringLiterals;

namespace {

Result<Plan> planned(const Problem &problem, qint64 moves = 2'000, quint64 seed = 1, int threads = 1, const Plan *from = nullptr)
{
    PlanProgress progress;
    return planTours(problem, {.seconds = 600, .moves = moves, .seed = seed, .threads = threads, .from = from}, progress);
}

/// The kinds of public problems, one after the other.
RouteShape shapeOf(int i)
{
    return {.artists = 1 + i % 3, .candidates = 6, .severalWindows = i % 4 == 1, .costs = i % 5 >= 3, .different = i % 7 >= 4, .wide = i % 11 == 2};
}

QStringList stopsOf(const Plan &plan)
{
    QStringList stops;
    for (const Route &route : plan.routes)
        for (const Stop &stop : route.stops) stops << u"%1:%2@%3"_s.arg(route.artist).arg(stop.candidate).arg(stop.start);
    return stops;
}

class CanceledAfter final : public PlanProgress
{
public:
    explicit CanceledAfter(int questions)
        : m_left(questions)
    {
    }
    bool canceled() const override { return m_left-- <= 0; }

private:
    mutable int m_left;
};

} // namespace

class RouteTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOptimumOfSmallProblems()
    {
        for (int i = 0; i < 60; ++i) {
            const Problem problem = RouteGenerator(unsigned(i)).make(shapeOf(i));
            const auto plan = planned(problem);
            QVERIFY(plan);
            const double best = Exhaustive(problem).best();
            QVERIFY2(std::abs(plan->profit - best) < 1e-6, qPrintable(u"problem %1: %2 of %3"_s.arg(i).arg(plan->profit).arg(best)));
            QVERIFY(plan->upperBound >= best - 1e-6);
            QCOMPARE(checkPlan(problem, *plan), QStringList());
        }
    }

    void everyPlanIsSoundAndBelowItsBound()
    {
        for (int i = 0; i < 24; ++i) {
            RouteShape shape = shapeOf(i);
            shape.candidates = 20 + 5 * i;
            const Problem problem = RouteGenerator(unsigned(100 + i)).make(shape);
            const auto plan = planned(problem, 400);
            QVERIFY(plan);
            QCOMPARE(checkPlan(problem, *plan), QStringList());
            const Plan greedy = planGreedily(problem);
            QCOMPARE(checkPlan(problem, [&] { Plan p = greedy; p.upperBound = p.profit; return p; }()), QStringList());
            QVERIFY(plan->profit >= greedy.profit - 1e-6);
        }
    }

    void whatWasPutInAnewIsWhatTheNextMovesGoOnFrom()
    {
        for (int i = 0; i < 20; ++i) {
            const Problem problem = RouteGenerator(unsigned(2'000 + i)).make({.artists = 1 + i % 3, .candidates = 80, .wide = i % 2 == 0});
            const RouteModel model = RouteModel::build(problem);
            RouteSearch first(model, 1), search(model, quint64(i));
            first.fill();
            for (int round = 0; round < 40; ++round) { // a meeting of searches, then moves of which some are refused
                search.restart(round % 2 ? first.bestRoutes() : Routes(size_t(model.artists)));
                search.run(300, 0.5, 0.02);
                RouteSearch again(model, 1);
                again.restart(search.currentRoutes());
                QCOMPARE(again.currentRoutes(), search.currentRoutes());
                QVERIFY(std::abs(again.current() - search.current()) < 1e-6);
            }
        }
    }

    void easyProblemsAreProven()
    {
        int proven = 0;
        for (int i = 0; i < 20; ++i) {
            const Problem problem = RouteGenerator(unsigned(1'300 + i)).make({.artists = 1 + i % 3, .candidates = 30});
            const auto plan = planned(problem, 1'000);
            QVERIFY(plan);
            proven += plan->proven;
            QVERIFY2(plan->gap() < 0.1, qPrintable(QString::number(plan->gap())));
        }
        QVERIFY2(proven >= 7, qPrintable(QString::number(proven)));
    }

    void sameSeedSamePlanOnAnyNumberOfThreads()
    {
        RouteShape shape{.artists = 3, .candidates = 60, .costs = true, .different = true};
        const Problem problem = RouteGenerator(7).make(shape);
        for (const int threads : {1, 3}) {
            const auto first = planned(problem, 1'500, 5, threads), second = planned(problem, 1'500, 5, threads);
            QVERIFY(first && second);
            QCOMPARE(stopsOf(*first), stopsOf(*second));
            QCOMPARE(first->upperBound, second->upperBound);
            QCOMPARE(first->moves, 1'500 * threads);
        }
    }

    void goingOnIsNeverWorse()
    {
        for (int i = 0; i < 10; ++i) {
            const Problem problem = RouteGenerator(unsigned(300 + i)).make({.artists = 2, .candidates = 50, .costs = i % 2 == 1});
            const auto first = planned(problem, 200);
            QVERIFY(first);
            const auto second = planned(problem, 100, 9, 1, &*first);
            QVERIFY(second);
            QVERIFY2(second->profit >= first->profit - 1e-9, qPrintable(u"%1 after %2"_s.arg(second->profit).arg(first->profit)));
        }
    }

    void theOrderOfCandidatesDoesNotMatter()
    {
        for (int i = 0; i < 20; ++i) {
            Problem problem = RouteGenerator(unsigned(500 + i)).make(shapeOf(i));
            const auto before = planned(problem);
            std::ranges::reverse(problem.candidates);
            const auto after = planned(problem);
            QVERIFY(before && after);
            QVERIFY(std::abs(before->profit - after->profit) < 1e-6);
            QVERIFY(before->upperBound >= after->profit - 1e-6 && after->upperBound >= before->profit - 1e-6);
        }
    }

    void theBoundHoldsForEveryTighterProblem()
    {
        for (int i = 0; i < 20; ++i) {
            Problem problem = RouteGenerator(unsigned(700 + i)).make({.artists = 2, .candidates = 25, .different = i % 2 == 1});
            const auto before = planned(problem, 2'000);
            for (Candidate &candidate : problem.candidates)
                for (Window &window : candidate.windows) window.close += 200;
            const auto after = planned(problem, 100);
            QVERIFY(before && after);
            QVERIFY(after->upperBound >= before->profit - 1e-6);
        }
    }

    void mustHavesAreInThePlan()
    {
        for (int i = 0; i < 20; ++i) {
            Problem problem = RouteGenerator(unsigned(900 + i)).make({.artists = 2, .candidates = 30});
            problem.candidates[size_t(i)].demand.kind = Demand::Pinned;
            problem.candidates[size_t(i)].offers[0].fee = problem.candidates[size_t(i)].offers[1].fee = 0;
            problem.candidates[size_t(i) + 1].demand.kind = Demand::Forbidden;
            const auto plan = planned(problem, 300);
            if (!plan) { // it may not fit at all
                QCOMPARE(plan.error().args, (QStringList{problem.candidates[size_t(i)].id, u"impossible"_s}));
                continue;
            }
            QCOMPARE(checkPlan(problem, *plan), QStringList());
        }
    }

    void namesTheSmallestSetOfDemandsThatClash()
    {
        Problem problem = RouteGenerator(3).make({.artists = 1, .candidates = 6, .wide = true});
        for (const size_t c : {size_t(1), size_t(3), size_t(4)}) problem.candidates[c].demand.kind = Demand::Pinned;
        for (const size_t c : {size_t(1), size_t(4)}) problem.candidates[c].windows = {{1'000, 1'000}};
        const auto plan = planned(problem, 200);
        QVERIFY(!plan);
        QCOMPARE(plan.error(), (Error{ErrorCode::Invalid, {u"2, 5"_s, u"clash"_s}}));
    }

    /// Far more than fit: what is named clashes, and does not grow with what was demanded; nor does the time it takes.
    void explainsManyDemandsWithoutTryingForEver()
    {
        Problem problem = RouteGenerator(5).make({.artists = 1, .candidates = 200, .wide = true});
        problem.artists[0].window = {0, 4'000};
        for (Candidate &candidate : problem.candidates) {
            candidate.windows = {{0, 4'000}};
            candidate.demand.kind = Demand::Pinned;
        }
        const std::clock_t before = std::clock(); // not the wall's: the machine may be busy
        const auto plan = planned(problem, 200);
        QVERIFY(!plan);
        const double seconds = double(std::clock() - before) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 30, qPrintable(QString::number(seconds))); // it was minutes
        QCOMPARE(plan.error().args.value(1), u"clash"_s);
        const QStringList named = plan.error().args.first().split(u", "_s);
        QVERIFY2(named.size() >= 2 && named.size() < 60, qPrintable(QString::number(named.size())));
        Problem alone = problem;
        std::erase_if(alone.candidates, [&](const Candidate &candidate) { return !named.contains(candidate.id); });
        QVERIFY(!planned(alone, 20'000));
    }

    /// Legs need not obey the triangle inequality: what cannot be reached and left directly may lie on the way between others.
    void goesRoundByWhatIsNearer()
    {
        for (const bool symmetric : {false, true}) {
            Problem problem;
            problem.places = {{.id = u"0"_s}, {.id = u"1"_s}, {.id = u"2"_s}};
            problem.travel.places = 3;
            problem.travel.time = symmetric ? std::vector<Tick>{0, 600, 20, 600, 0, 10, 20, 10, 0} : std::vector<Tick>{0, 1000, 20, 1, 0, 10, 20, 10, 0};
            problem.artists = {{.id = u"a"_s, .start = 0, .end = 0, .window = {0, 1000}}};
            for (const int place : {1, 2})
                problem.candidates.push_back({.id = QString::number(place), .place = place, .duration = 10, .offers = {{0, place == 1 ? 20.0 : 30.0}}});
            const auto plan = planned(problem, 500);
            QVERIFY(plan);
            QCOMPARE(plan->profit, 50);
            QVERIFY(plan->upperBound >= 50);
        }
    }

    void saysWhyCandidatesAreLeftOut()
    {
        Problem problem = RouteGenerator(4).make({.artists = 1, .candidates = 8, .costs = true, .wide = true});
        problem.travelCostPerTick = 0;
        problem.artists[0].costPerKm = 0.01;
        for (Candidate &candidate : problem.candidates) candidate.offers[0].fee = 100;
        problem.candidates[0].demand.kind = Demand::Forbidden;
        problem.candidates[1].offers.clear();
        problem.candidates[2].windows = {{0, 1}};
        problem.candidates[3].offers[0].fee = 0.001;
        problem.packages.push_back({u"one"_s, Package::OneAtMost, {4, 5}});
        problem.candidates[5].offers[0].fee = 90;
        problem.artists[0].maximumShows = 2;
        const auto plan = planned(problem);
        QVERIFY(plan);
        QCOMPARE(checkPlan(problem, *plan), QStringList());
        QMap<int, Reason> reasons;
        for (const Rejection &rejection : plan->rejected) reasons.insert(rejection.candidate, rejection.reason);
        QCOMPARE(reasons.value(0), Reason::Forbidden);
        QCOMPARE(reasons.value(1), Reason::NoArtist);
        QCOMPARE(reasons.value(2), Reason::Unreachable);
        QCOMPARE(reasons.value(3), Reason::WorthLess);
        QCOMPARE(plan->routes[0].stops.size(), 2u);
        QVERIFY(reasons.contains(5));
    }

    void payingWhatIsNeededLetsACandidateIn()
    {
        for (int i = 0; i < 12; ++i) {
            Problem problem = RouteGenerator(unsigned(1'100 + i)).make({.artists = 1 + i % 2, .candidates = 7, .costs = i % 3 == 0});
            const auto plan = planned(problem);
            QVERIFY(plan);
            for (const Rejection &rejection : plan->rejected) {
                if (!rejection.needs) continue;
                Problem richer = problem;
                for (Offer &offer : richer.candidates[size_t(rejection.candidate)].offers)
                    if (offer.artist == rejection.artist) offer.fee += *rejection.needs + 1;
                QVERIFY(Exhaustive(richer).best() > plan->profit + 0.5);
            }
        }
    }

    void cancellingLeavesThePlanSoFar()
    {
        const Problem problem = RouteGenerator(11).make({.artists = 2, .candidates = 200});
        CanceledAfter progress(3);
        const auto plan = planTours(problem, {.seconds = 600, .threads = 2}, progress);
        QVERIFY(plan);
        QVERIFY(plan->canceled);
        QVERIFY(plan->profit > 0);
        QCOMPARE(checkPlan(problem, *plan), QStringList());
    }

    void emptyAndHopelessProblemsHaveAPlan()
    {
        Problem problem = RouteGenerator(12).make({.artists = 2, .candidates = 5});
        for (Candidate &candidate : problem.candidates) candidate.windows = {{0, 0}};
        auto plan = planned(problem, 100);
        QVERIFY(plan);
        QCOMPARE(plan->profit, 0.0);
        QVERIFY(plan->proven);
        problem.candidates.clear();
        plan = planned(problem, 100);
        QVERIFY(plan);
        QVERIFY(plan->proven);
    }

    void closedLegsAreNotTravelled()
    {
        Problem problem;
        problem.places.resize(3);
        problem.travel = {3, {0, kNoWay, 1, kNoWay, 0, kNoWay, 1, kNoWay, 0}, {}, {}, {}};
        problem.artists.resize(1); // starts and ends anywhere, at any time
        for (int i = 0; i < 3; ++i) {
            Candidate candidate;
            candidate.id = QString::number(i);
            candidate.place = i;
            candidate.offers = {{0, 10.0 + i, 0}};
            problem.candidates.push_back(candidate);
        }
        const auto plan = planned(problem, 200);
        QVERIFY(plan);
        QCOMPARE(checkPlan(problem, *plan), QStringList());
        QCOMPARE(plan->profit, 22.0);
    }

    void rulesThatNeedDatesAreRefused()
    {
        Problem problem = RouteGenerator(13).make({.artists = 1, .candidates = 5, .costs = true});
        problem.candidates[0].radius = RadiusClause{50, 3, 3};
        const auto plan = planned(problem, 10);
        QVERIFY(!plan);
        QCOMPARE(plan.error().code, ErrorCode::Unsupported);
    }

    void theCheckerSeesMistakes()
    {
        const Problem problem = RouteGenerator(2).make({.artists = 2, .candidates = 30, .costs = true});
        const auto plan = planned(problem, 200);
        QVERIFY(plan);
        QCOMPARE(checkPlan(problem, *plan), QStringList());
        const auto route = std::ranges::find_if(plan->routes, [](const Route &r) { return r.stops.size() > 1; });
        QVERIFY(route != plan->routes.end());
        const size_t r = size_t(route - plan->routes.begin());
        const auto wrong = [&](auto &&spoil) {
            Plan spoilt = *plan;
            spoil(spoilt);
            return !checkPlan(problem, spoilt).isEmpty();
        };
        QVERIFY(wrong([&](Plan &p) { std::swap(p.routes[r].stops[0], p.routes[r].stops[1]); }));
        QVERIFY(wrong([&](Plan &p) { p.routes[r].stops.pop_back(); }));
        QVERIFY(wrong([&](Plan &p) { p.routes[r].stops.push_back(p.routes[r].stops[0]); }));
        QVERIFY(wrong([&](Plan &p) { p.routes[r].stops[0].start -= 2'000; }));
        QVERIFY(wrong([&](Plan &p) { p.routes[r].cost.travel -= 1; p.profit += 1; p.upperBound += 1; }));
        QVERIFY(wrong([&](Plan &p) { p.profit += 0.01; }));
        QVERIFY(wrong([&](Plan &p) { p.upperBound = p.profit - 1; }));
        QVERIFY(wrong([&](Plan &p) { p.rejected.clear(); }));
    }
};

QTEST_GUILESS_MAIN(RouteTest)
#include "tst_route.moc"
