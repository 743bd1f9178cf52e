// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/check/checkdays.h"
#include "core/tour/check/checkplan.h"
#include "core/tour/planner.h"
#include "core/tour/roster/answer.h"
#include "core/tour/roster/bestresponse.h"
#include "core/tour/roster/demands.h"
#include "core/tour/roster/hopes.h"
#include "core/tour/roster/pathsolver.h"
#include "core/tour/roster/random.h"
#include "core/tour/roster/risk.h"
#include "core/tour/roster/roster.h"
#include "core/tour/roster/split.h"
#include "tests/support/rostersample.h"
#include "tests/support/smallroster.h"

#include <QTest>

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

namespace {

constexpr PlanOptions kQuick{.moves = 60'000, .seed = 7, .threads = 1};

Result<Plan> plan(const Problem &problem, const PlanOptions &options = kQuick)
{
    PlanProgress nobody;
    return planRoster(problem, options, nobody);
}

QString faults(const Problem &problem, const Plan &plan)
{
    QStringList wrong;
    checkDays(problem, plan, wrong);
    return wrong.join(u"; "_s);
}

/// The worth of the best path of one artist that breaks no hard rule, found by trying them all.
double bestPath(const roster::Model &model, const roster::PathGraph &graph, const roster::PathPrices &prices)
{
    const roster::DayRules rules(model.artists[size_t(graph.artist)]);
    const auto day = [&](int i) { return model.nodes[size_t(graph.first + i)].day; };
    double best = 0;
    roster::Path path;
    const auto extend = [&](const auto &self, int from) -> void {
        for (int i = from; i < graph.size; ++i) {
            if (!path.empty() && day(i) == day(path.back())) continue;
            if (std::ranges::any_of(path, [&](int other) { return graph.clash(other, i); })) continue;
            path.push_back(i);
            if (!roster::brokenDays(rules, model, graph, path)) {
                best = std::max(best, roster::pathValue(model, graph, prices, path));
                self(self, i + 1);
            }
            path.pop_back();
        }
    };
    extend(extend, 0);
    return best;
}

/// The worth of the best path through each node, found by trying them all.
std::vector<double> bestThrough(const roster::Model &model, const roster::PathGraph &graph, roster::PathPrices prices)
{
    // A node that must be in is one that is worth more than all else, by a known sum.
    constexpr double kMuch = 1e9;
    std::vector<double> best;
    for (double &gain : prices.gain) {
        gain += kMuch;
        const double with = bestPath(model, graph, prices);
        best.push_back(with < kMuch / 2 ? -roster::kImpossible : with - kMuch); // else no path leads there
        gain -= kMuch;
    }
    return best;
}

/// The best of all plans that the checker has nothing against, found by trying them all.
class Everything
{
public:
    explicit Everything(const Problem &problem)
        : m_problem(problem)
        , m_model(roster::compile(problem))
        , m_state(m_model)
        , m_slots(m_state.slots())
    {
    }
    double best()
    {
        choose(0);
        return m_best;
    }

private:
    void choose(int candidate)
    {
        if (candidate == int(m_problem.candidates.size())) return judge();
        choose(candidate + 1);
        for (int node : m_model.nodesOf(candidate)) {
            const roster::Node &n = m_model.nodes[size_t(node)];
            int &slot = m_slots[size_t(n.artist * m_model.days + n.day)];
            if (slot >= 0) continue;
            slot = node;
            choose(candidate + 1);
            slot = -1;
        }
    }
    void judge()
    {
        for (int a = 0; a < m_model.artistCount(); ++a) {
            int last = -1;
            for (int day = 0; day < m_model.days; ++day) {
                const int node = m_slots[size_t(a * m_model.days + day)];
                if (node < 0) continue;
                if (!roster::possible(m_state.leg(a, last, node))) return;
                last = node;
            }
            if (!roster::possible(m_state.leg(a, last, -1))) return;
        }
        m_state.set(m_slots);
        const Plan plan = roster::answerOf(m_model, m_state);
        if (plan.profit > m_best && faults(m_problem, plan).isEmpty()) m_best = plan.profit;
    }

    const Problem &m_problem;
    roster::Model m_model;
    roster::PlanState m_state;
    roster::Slots m_slots;
    double m_best = 0;
};

QString name(quint64 seed) { return u"seed %1: "_s.arg(seed); }

} // namespace

class tst_Roster : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void plansKeepEveryRuleAndCountEveryCent()
    {
        size_t stops = 0, breaches = 0, shared = 0;
        for (quint64 seed = 1; seed <= 40; ++seed) {
            const Problem problem = test::smallRoster(seed, {.artists = 3, .candidates = 25, .days = 30});
            const auto result = plan(problem);
            QVERIFY2(result, qPrintable(name(seed)));
            for (const Route &route : result->routes) {
                stops += route.stops.size();
                shared += route.cost.saved > 0;
            }
            breaches += result->breaches.size();
            const QStringList wrong = checkPlan(problem, *result);
            QVERIFY2(wrong.isEmpty(), qPrintable(name(seed) + wrong.join(u"; "_s)));
        }
        QVERIFY2(stops > 200 && breaches > 20 && shared > 3, qPrintable(u"%1 %2 %3"_s.arg(stops).arg(breaches).arg(shared)));
    }

    void theCheckerSeesWhatIsWrong()
    {
        const Problem problem = test::rosterSample({.artists = 4, .offers = 80});
        const auto result = plan(problem);
        QVERIFY(result);
        const auto full = std::ranges::max_element(result->routes, {}, [](const Route &r) { return r.stops.size(); });
        const size_t at = size_t(full - result->routes.begin());
        QVERIFY(full->stops.size() > 2);
        Plan wrong = *result;
        wrong.routes[at].stops[1].day = wrong.routes[at].stops[0].day;
        QVERIFY(!faults(problem, wrong).isEmpty());
        wrong = *result;
        wrong.routes[at].cost.travel -= 1;
        QVERIFY(!faults(problem, wrong).isEmpty());
        wrong = *result;
        wrong.routes[at].stops.erase(wrong.routes[at].stops.begin() + 1);
        QVERIFY(!faults(problem, wrong).isEmpty());
        Problem stricter = problem;
        stricter.artists[at].maximumShows = 1;
        QVERIFY(!faults(stricter, *result).isEmpty());
    }

    void noPlanBeatsTheOneFoundAndNoneIsAboveTheBound()
    {
        for (quint64 seed = 100; seed < 140; ++seed) {
            const Problem problem = test::smallRoster(seed);
            const auto result = plan(problem);
            QVERIFY2(result, qPrintable(name(seed)));
            const double best = Everything(problem).best();
            const QString values = u"found %1, best %2, bound %3"_s.arg(result->profit).arg(best).arg(result->upperBound);
            QVERIFY2(result->profit >= best - 1e-3, qPrintable(name(seed) + values));
            QVERIFY2(result->profit <= best + 1e-3, qPrintable(name(seed) + values + faults(problem, *result)));
            QVERIFY2(result->upperBound >= best - 1e-3, qPrintable(name(seed) + values));
        }
    }

    void aPathIsTheBestUnderAnyPricesAndItsBoundHoldsWhateverTheLimits()
    {
        for (quint64 seed = 1; seed <= 60; ++seed) {
            Problem problem = test::rosterSample({.artists = 1, .offers = 8 + int(seed % 5), .seed = seed, .eligible = 1,
                                                  .days = 24 + int(seed % 10), .towns = 2 + int(seed % 4)});
            if (seed % 3 == 0) problem.artists[0].maximumConsecutiveShows = 2;
            if (seed % 4 == 0) problem.artists[0].daysOffPerWeek = 4;
            for (Candidate &candidate : problem.candidates)
                if (candidate.radius) candidate.radius->before = candidate.radius->after = 3 + int(seed % 9);
            const roster::Model model = roster::compile(problem);
            roster::PathSolver generous(model, 0), tight(model, 0);
            roster::Random random(seed);
            for (int round = 0; round < 4; ++round) {
                roster::PathPrices prices;
                for (const roster::Node &node : model.nodes)
                    prices.gain.push_back(node.gain * (0.2 + random.unit()));
                for (const roster::PathGraph::Arc &arc : generous.graph().arcs)
                    prices.arcCost.push_back(arc.cost * (0.5 + random.unit()));
                const double best = bestPath(model, generous.graph(), prices);
                const double close = 1e-6 * (1 + best);
                const auto exact = generous.solve(prices, {}, {.rounds = 5});
                QVERIFY2(exact.exact, qPrintable(name(seed)));
                QVERIFY2(std::abs(exact.value - best) < close, qPrintable(name(seed) + u"%1, best %2"_s.arg(exact.value).arg(best)));
                const auto rough = tight.solve(prices, {}, {.rounds = 3, .labels = 40});
                QVERIFY2(rough.bound > best - close, qPrintable(name(seed) + u"%1, best %2"_s.arg(rough.bound).arg(best)));
            }
        }
    }

    void noPathThroughANodeBeatsWhatIsSaidOfIt()
    {
        for (quint64 seed = 1; seed <= 30; ++seed) {
            Problem problem = test::rosterSample({.artists = 1, .offers = 9, .seed = seed, .eligible = 1, .days = 26, .towns = 3});
            for (Candidate &candidate : problem.candidates)
                if (candidate.radius) candidate.radius->before = candidate.radius->after = 4 + int(seed % 6);
            const roster::Model model = roster::compile(problem);
            roster::PathSolver solver(model, 0);
            roster::PathPrices prices;
            for (const roster::Node &node : model.nodes)
                prices.gain.push_back(node.gain);
            for (const roster::PathGraph::Arc &arc : solver.graph().arcs)
                prices.arcCost.push_back(arc.cost);
            const roster::PathSolver::Limits limits{.rounds = 5};
            const auto answer = solver.solve(prices, {}, limits);
            const std::vector<double> best = bestThrough(model, solver.graph(), prices);
            for (double depth : {0.0, 0.1 * answer.value, 0.5 * answer.value}) {
                const auto through = solver.through(prices, answer, depth, limits);
                for (size_t i = 0; i < best.size(); ++i)
                    QVERIFY2(through.nodes[i] > best[i] - 1e-6 * (1 + answer.value) || !roster::possible(-best[i]),
                             qPrintable(name(seed) + u"node %1: %2, best %3"_s.arg(i).arg(through.nodes[i]).arg(best[i])));
            }
        }
    }

    void anyTwoWhoShareCountOnAllOfTheSaving()
    {
        roster::Random random(3);
        roster::Hopes hopes({{0, 1}, {0, 2, 3}, {1, 2, 3, 4, 5}, {4}});
        QCOMPARE(hopes.of(3, 4), 0.0);
        QCOMPARE(hopes.of(0, 5), 0.0);
        for (int round = 0; round < 2000; ++round) {
            const int share = random.below(3);
            const std::vector<int> users(hopes.users(share).begin(), hopes.users(share).end());
            if (users.empty()) continue;
            std::vector<double> slack;
            for (size_t i = 0; i < users.size(); ++i)
                slack.push_back(100 * random.unit());
            if (round % 3 == 0) hopes.deal(share, slack, 80);
            if (round % 3 == 1) hopes.lower(share, users[size_t(random.below(int(users.size())))], 0.4 * random.unit());
            if (round % 3 == 2) hopes.setShift(share, 1.5 * random.unit() - 0.7);
            if (round > 1800) hopes.forget(share, slack, 80, 60);
            for (int a : hopes.users(share))
                for (int b : hopes.users(share))
                    if (a != b) QVERIFY2(hopes.of(share, a) + hopes.of(share, b) > 1 - 1e-6 && hopes.of(share, a) >= 0, qPrintable(QString::number(round)));
        }
    }

    void nobodySharesAPlaceWhereOnlyOneOfThemCanPlay()
    {
        const auto shares = [](int offers) {
            Problem problem = test::rosterSample({.artists = 2, .offers = offers, .eligible = 1, .days = 30, .towns = 2});
            problem.artists[1].audience = QStringLiteral("other");
            for (Artist &artist : problem.artists)
                artist.home = artist.start = artist.end = -1;
            for (Candidate &candidate : problem.candidates) {
                candidate.place = 0;
                candidate.radius.reset();
                candidate.days = {10};
                candidate.offers = {{.artist = 0, .fee = 100'000}, {.artist = 1, .fee = 100'000}};
            }
            return roster::compile(problem).shares.size();
        };
        QCOMPARE(shares(1), size_t(0));
        QCOMPARE(shares(2), size_t(1));
    }

    void wholePathsAgainstTheOthersNeverMakeAPlanWorseAndKeepItsRules()
    {
        for (quint64 seed = 1; seed <= 12; ++seed) {
            const Problem problem = test::smallRoster(seed, {.artists = 3, .candidates = 25, .days = 30});
            const roster::Model model = roster::compile(problem);
            if (!roster::BestResponse::fits(model) || !roster::checkDemands(problem, model)) continue;
            roster::BestResponse response(model, seed);
            roster::PlanState state(model);
            response.start(state.slots());
            const std::function<bool()> never = [] { return false; };
            double last = 0;
            for (int round = 0; round < 20; ++round) {
                response.round(round / 20.0, never);
                QVERIFY2(response.bestValue() >= last, qPrintable(name(seed)));
                last = response.bestValue();
            }
            state.set(response.best());
            QVERIFY(std::abs(state.value() - last) < 1e-2);
            if (model.required.empty()) QCOMPARE(faults(problem, roster::answerOf(model, state)), QString());
        }
    }

    void anAgencyOfFiveArtistsIsProvenCloseToTheBest()
    {
        const Problem problem = test::rosterSample({.artists = 5, .offers = 120, .days = 90});
        const auto result = plan(problem, {.moves = 2'000'000, .threads = 2});
        QVERIFY(result);
        QCOMPARE(faults(problem, *result), QString());
        QVERIFY2(result->gap() < 0.01, qPrintable(QString::number(result->gap())));
    }

    void moreThanFitsIntoMemoryIsRefusedAtOnce()
    {
        Problem problem = test::rosterSample({.artists = 20, .offers = 20'000, .eligible = 0.9});
        PlanProgress nobody;
        const auto result = planTours(problem, {.seconds = 0.1}, nobody);
        QVERIFY(!result);
        QCOMPARE(result.error().args, QStringList({u"candidates"_s, u"many"_s}));
        problem.candidates.resize(50);
        QVERIFY(planTours(problem, kQuick, nobody));
    }

    void theSameSeedGivesTheSamePlan()
    {
        const Problem problem = test::rosterSample({.artists = 6, .offers = 150, .seed = 3});
        const PlanOptions options{.moves = 300'000, .seed = 11, .threads = 2};
        const auto first = plan(problem, options), second = plan(problem, options);
        QVERIFY(first && second);
        QCOMPARE(first->profit, second->profit);
        QVERIFY(first->routes == second->routes);
    }

    void theOrderOfTheCandidatesDoesNotMatter()
    {
        for (quint64 seed = 200; seed < 220; ++seed) {
            Problem problem = test::smallRoster(seed);
            problem.packages.clear();
            const auto before = plan(problem);
            std::ranges::reverse(problem.candidates);
            const auto after = plan(problem);
            QVERIFY(before && after);
            QVERIFY2(std::abs(before->profit - after->profit) < 1e-3, qPrintable(name(seed)));
        }
    }

    void aRuleTakenAwayNeverCostsAnything()
    {
        for (quint64 seed = 300; seed < 306; ++seed) {
            const Problem problem = test::smallRoster(seed);
            const auto strict = plan(problem);
            QVERIFY(strict);
            for (int r = 0; r < kRules; ++r) {
                Problem relaxed = problem;
                relaxed.rules.forms[size_t(r)].kind = RuleForm::Off;
                const auto free = plan(relaxed);
                QVERIFY(free);
                QVERIFY2(free->profit >= strict->profit - 1e-3, qPrintable(name(seed) + QString::number(r)));
            }
        }
    }

    void goingOnFromAPlanNeverMakesItWorse()
    {
        const Problem problem = test::rosterSample({.artists = 6, .offers = 150, .seed = 5});
        auto best = plan(problem, {.moves = 5'000});
        QVERIFY(best);
        for (quint64 seed = 1; seed < 4; ++seed) {
            const auto next = plan(problem, {.moves = 20'000, .seed = seed, .from = &*best});
            QVERIFY(next);
            QVERIFY(next->profit >= best->profit - 1e-3);
            *best = *next;
        }
    }

    void aCancelLeavesAPlanThatHolds()
    {
        struct AtOnce : PlanProgress
        {
            bool canceled() const override { return true; }
        } atOnce;
        const Problem problem = test::rosterSample({.artists = 6, .offers = 150});
        const auto result = planRoster(problem, {.seconds = 60}, atOnce);
        QVERIFY(result);
        QVERIFY(result->canceled);
        QCOMPARE(faults(problem, *result), QString());
        // Not an empty one, and not a random one: near what a search finds that had its time.
        const auto searched = plan(problem, {.moves = 20'000});
        QVERIFY(searched);
        QVERIFY2(result->profit > 0.85 * searched->profit, qPrintable(u"%1 of %2"_s.arg(result->profit).arg(searched->profit)));
    }

    void aSearchThatBeginsLateLeavesAPlanThatHolds()
    {
        const Problem problem = test::rosterSample({.artists = 6, .offers = 150});
        const auto result = plan(problem, {.seconds = 1e-9}); // gone when the problem is laid out
        QVERIFY(result);
        QCOMPARE(faults(problem, *result), QString());
        const auto searched = plan(problem, {.moves = 20'000});
        QVERIFY(searched);
        QVERIFY2(result->profit > 0.85 * searched->profit, qPrintable(u"%1 of %2"_s.arg(result->profit).arg(searched->profit)));
    }

    void whatComesBeforeAndAfterASearchTakesItsPartOfTheTime()
    {
        QVERIFY(qAbs(secondsLeft(5, 0, 1) - 5) < 0.05);
        QVERIFY(secondsLeft(5, 1, 1) < 3);
        QVERIFY(secondsLeft(5, 1, 0.5) < 3.5 && secondsLeft(5, 1, 0.5) > 3.4);
        QVERIFY(secondsLeft(1, 20, 1) > 0); // too late for everything but a first plan
    }

    void whatIsPinnedIsPlayedAndWhatIsForbiddenIsNot()
    {
        Problem problem = test::rosterSample({.artists = 4, .offers = 80, .seed = 9});
        const auto before = plan(problem);
        QVERIFY(before);
        const int played = before->routes[0].stops.empty() ? before->routes[1].stops[0].candidate : before->routes[0].stops[0].candidate;
        const auto open = std::ranges::find(before->rejected, Reason::NoRoom, &Rejection::reason);
        QVERIFY(open != before->rejected.end());
        problem.candidates[size_t(played)].demand.kind = Demand::Forbidden;
        problem.candidates[size_t(open->candidate)].demand.kind = Demand::Pinned;
        const auto after = plan(problem);
        QVERIFY(after);
        QCOMPARE(faults(problem, *after), QString());
        const auto plays = [&](int c) {
            return std::ranges::any_of(after->routes, [&](const Route &r) { return std::ranges::any_of(r.stops, [&](const Stop &s) { return s.candidate == c; }); });
        };
        QVERIFY(!plays(played));
        QVERIFY(plays(open->candidate));
    }

    void aCancellationIsRepairedWithFewChanges()
    {
        Problem problem = test::rosterSample({.artists = 6, .offers = 150, .seed = 4});
        const auto before = plan(problem, {.moves = 1'000'000});
        QVERIFY(before);
        const auto longest = std::ranges::max_element(before->routes, {}, [](const Route &r) { return r.stops.size(); });
        QVERIFY(longest->stops.size() > 2);
        problem.candidates[size_t(longest->stops[1].candidate)].demand.kind = Demand::Forbidden;
        const auto full = plan(problem, {.moves = 1'000'000});
        const auto repaired = plan(problem, {.moves = 300'000, .from = &*before, .changePrice = 0.002 * before->profit});
        QVERIFY(full && repaired);
        QCOMPARE(faults(problem, *repaired), QString());
        QVERIFY(repaired->profit > 0.97 * full->profit);
        size_t kept = 0, all = 0;
        for (size_t a = 0; a < before->routes.size(); ++a)
            for (const Stop &stop : before->routes[a].stops) {
                ++all;
                kept += size_t(std::ranges::any_of(repaired->routes[a].stops, [&](const Stop &s) { return s.candidate == stop.candidate && s.day == stop.day; }));
            }
        QVERIFY2(kept + 4 >= all, qPrintable(u"%1 of %2"_s.arg(kept).arg(all)));
    }

    void theExpectedWorthOfAPlanIsThatOfAllItsScenarios()
    {
        for (quint64 seed = 500; seed < 520; ++seed) {
            Problem problem = test::smallRoster(seed, {.artists = 1, .candidates = 9, .days = 20});
            problem.rules = {};
            const auto result = plan(problem);
            QVERIFY(result);
            const PlanRisk risk = riskOf(problem, *result);
            double expected = 0; // every scenario with its chance
            const std::vector<Stop> &stops = result->routes[0].stops;
            for (unsigned set = 0; set < 1u << stops.size(); ++set) {
                double chance = 1;
                Problem certain = problem;
                Plan scenario = *result;
                scenario.routes[0].stops.clear();
                for (size_t i = 0; i < stops.size(); ++i) {
                    Candidate &c = certain.candidates[size_t(stops[i].candidate)];
                    chance *= set >> i & 1 ? c.chance : 1 - c.chance;
                    c.chance = 1;
                    if (set >> i & 1) scenario.routes[0].stops.push_back(stops[i]);
                }
                if (chance > 0) expected += chance * riskOf(certain, scenario, 1).expected;
            }
            QVERIFY2(std::abs(expected - risk.expected) < 1e-3 * (1 + std::abs(expected)), qPrintable(name(seed)));
            QVERIFY(risk.low <= risk.high);
        }
    }

    void sharedCostsAreSplitByWhatJoiningSaves()
    {
        const std::vector<qint64> single{90, 60, 30};
        const auto split = shapleySplit(3, [&](unsigned set) {
            qint64 most = 0; // one van, as dear as the furthest needs
            for (size_t i = 0; i < 3; ++i)
                if (set >> i & 1) most = std::max(most, single[i]);
            return most;
        });
        QCOMPARE(split, std::vector<qint64>({55, 25, 10})); // the airport game: 30/3, + 30/2, + 30
    }
};

QTEST_GUILESS_MAIN(tst_Roster)
#include "tst_roster.moc"
