// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tour/planner.h"
#include "core/tour/roster/roster.h"
#include "tests/support/rostersample.h"

#include <QTest>

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

namespace {

Result<Plan> plan(const Problem &problem)
{
    PlanProgress nobody;
    return planRoster(problem, {.seconds = 60, .moves = 3'000}, nobody);
}

} // namespace

/// What has to be played and cannot be: the smallest set that clashes, and what is to blame.
class DemandsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void twoFixedShowsOnOneDayAreNamed()
    {
        Problem problem = test::rosterSample({.artists = 3, .offers = 40, .eligible = 1});
        for (int c : {4, 9}) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.days = {70};
            candidate.radius.reset();
            candidate.demand = {.kind = Demand::Fixed, .artist = 0, .day = 70};
        }
        Candidate &other = problem.candidates[20]; // fixed as well, and not to blame
        other.offers = {{.artist = 1, .fee = 100'000}};
        other.days = {80};
        other.demand = {.kind = Demand::Fixed, .artist = 1, .day = 80};
        const auto result = plan(problem);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Invalid);
        QCOMPARE(result.error().args, QStringList({u"offer-5, offer-10"_s, u"one_a_day"_s}));
    }

    void aRadiusClauseBetweenTwoPinnedShowsIsNamed()
    {
        Problem problem = test::rosterSample({.artists = 1, .offers = 10, .eligible = 1});
        for (int c : {2, 3}) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.place = problem.artists[0].home;
            candidate.days = {60 + 3 * c};
            candidate.radius = RadiusClause{.km = 100, .before = 20, .after = 20};
            candidate.demand = {.kind = Demand::Pinned};
        }
        const auto result = plan(problem);
        QVERIFY(!result);
        QCOMPARE(result.error().args, QStringList({u"offer-3, offer-4"_s, u"radius"_s}));
    }

    /// 40 shows on five days: nobody has to try them all to know, and those that are named are as few as can be.
    void moreShowsThanDaysAreNamed()
    {
        Problem problem = test::rosterSample({.artists = 1, .offers = 60, .eligible = 1});
        for (int c = 0; c < 40; ++c) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.place = problem.artists[0].home;
            candidate.radius.reset();
            candidate.days = {60, 61, 62, 63, 64};
            candidate.demand = {.kind = Demand::Pinned};
        }
        const auto result = plan(problem);
        QVERIFY(!result);
        QCOMPARE(result.error().args.value(1), u"one_a_day"_s);
        QCOMPARE(result.error().args.first().split(u", "_s).size(), 6);
    }

    void twoRulesThatEachForbidItAreNamedTogether()
    {
        Problem problem = test::rosterSample({.artists = 1, .offers = 10, .eligible = 1});
        problem.rules[Rule::Radius] = problem.rules[Rule::ConsecutiveShows] = {RuleForm::Hard};
        problem.artists[0].maximumConsecutiveShows = 1;
        for (int c : {2, 3}) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.place = problem.artists[0].home;
            candidate.days = {58 + c};
            candidate.radius = RadiusClause{.km = 100, .before = 20, .after = 20};
            candidate.demand = {.kind = Demand::Pinned};
        }
        const auto result = plan(problem);
        QVERIFY(!result);
        QCOMPARE(result.error().args, QStringList({u"offer-3, offer-4"_s, u"radius, consecutive_shows"_s}));
    }

    void whatIsToBlameForADemandIsNamed()
    {
        Problem problem = test::rosterSample({.artists = 1, .offers = 10, .eligible = 1});
        for (int c : {2, 3}) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.place = problem.artists[0].home;
            candidate.days = {50 + 10 * c};
            candidate.radius.reset();
            candidate.demand = {.kind = Demand::Pinned};
        }
        QVERIFY(plan(problem));
        const auto blamed = [](const Problem &asked) {
            const auto result = plan(asked);
            return result ? u"nothing"_s : result.error().args.join(u'|');
        };
        Problem few = problem;
        few.artists[0].maximumShows = 1;
        QCOMPARE(blamed(few), u"offer-3, offer-4|show_limit"_s);
        Problem poor = problem;
        poor.rules[Rule::Budget] = {RuleForm::Hard};
        poor.rules.budget = 0;
        poor.artists[0].costPerShow = 100;
        QVERIFY2(blamed(poor).endsWith(u"|budget"_s), qPrintable(blamed(poor)));
        Problem either = problem;
        either.packages = {{u"p"_s, Package::OneAtMost, {2, 3}}};
        QCOMPARE(blamed(either), u"offer-3, offer-4|packages"_s);
        Problem both = problem;
        both.candidates[3].demand = {.kind = Demand::Forbidden};
        both.packages = {{u"p"_s, Package::AllOrNone, {2, 3}}};
        QCOMPARE(blamed(both), u"offer-3, offer-4|packages"_s);
    }

    /// No fee makes a promoter who was confirmed give way.
    void whatIsConfirmedCannotBeOutbid()
    {
        Problem problem = test::rosterSample({.artists = 1, .offers = 10, .eligible = 1});
        for (int c : {2, 3}) {
            Candidate &candidate = problem.candidates[size_t(c)];
            candidate.offers = {{.artist = 0, .fee = 100'000}};
            candidate.days = {70};
            candidate.place = problem.artists[0].home;
            candidate.radius.reset();
        }
        problem.candidates[2].demand = {.kind = Demand::Fixed, .artist = 0, .day = 70};
        const auto result = plan(problem);
        QVERIFY(result);
        const auto left = std::ranges::find(result->rejected, 3, &Rejection::candidate);
        QVERIFY(left != result->rejected.end());
        QCOMPARE(left->reason, Reason::Blocked);
        QCOMPARE(left->by, 2);
        QVERIFY(!left->needs);
    }

    void aPlanThatIsOverIsRefused()
    {
        Problem problem = test::rosterSample({.artists = 2, .offers = 10, .eligible = 1});
        problem.rules.today = problem.days;
        PlanProgress none;
        const auto over = planTours(problem, {.moves = 200}, none);
        QVERIFY(!over);
        QCOMPARE(over.error().args, QStringList({u"last_day"_s, u"past"_s}));
        problem.candidates[0].demand = {.kind = Demand::Fixed, .artist = problem.candidates[0].offers.front().artist, .day = problem.candidates[0].days.front()};
        QVERIFY(planTours(problem, {.moves = 200}, none)); // what was confirmed can still be shown
    }

    void aPinThatTodayHasPassedIsNamed()
    {
        Problem problem = test::rosterSample({.artists = 2, .offers = 10, .eligible = 1});
        problem.candidates[0].days = {30};
        problem.candidates[0].demand = {.kind = Demand::Pinned};
        problem.rules.today = 31;
        const auto result = plan(problem);
        QVERIFY(!result);
        QCOMPARE(result.error().args, QStringList({u"offer-1"_s, u"no_day"_s}));
    }
};

QTEST_GUILESS_MAIN(DemandsTest)
#include "tst_demands.moc"
