// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/progress.h"
#include "core/demo/demo.h"
#include "core/entities.h"
#include "core/tour/check/checkdays.h"
#include "core/tour/roster/answer.h"
#include "core/tour/roster/demands.h"
#include "core/tour/roster/random.h"
#include "core/tour/roster/roster.h"
#include "core/tour/workspace/followpipeline.h"
#include "tests/support/smallroster.h"
#include "tests/support/smalltour.h"

#include <algorithm>
#include <set>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

namespace {

/// Stopped before it has done anything.
struct AtOnce : PlanProgress
{
    bool canceled() const override { return true; }
};

QString faults(const Problem &problem, const Plan &plan)
{
    QStringList wrong;
    checkDays(problem, plan, wrong);
    return wrong.join(u"; "_s);
}

/// Plans of a small agency that the checker has nothing against, drawn by chance.
std::vector<Plan> soundPlans(const Problem &problem, quint64 seed)
{
    const roster::Model model = roster::compile(problem);
    roster::Random random(seed);
    roster::PlanState state(model);
    const roster::Slots nothing = state.slots();
    std::vector<Plan> plans;
    for (int draw = 0; draw < 300; ++draw) {
        roster::Slots slots = nothing;
        for (int c = 0; c < int(problem.candidates.size()); ++c) {
            const auto nodes = model.nodesOf(c);
            if (nodes.empty() || random.below(3) == 0) continue;
            const int node = nodes[size_t(random.below(int(nodes.size())))];
            int &slot = slots[size_t(model.nodes[size_t(node)].artist * model.days + model.nodes[size_t(node)].day)];
            if (slot < 0) slot = node;
        }
        bool isRoad = true;
        for (int a = 0; a < model.artistCount() && isRoad; ++a) {
            int last = -1;
            for (int day = 0; day <= model.days && isRoad; ++day) {
                const int node = day == model.days ? -1 : slots[size_t(a * model.days + day)];
                if (node < 0 && day < model.days) continue;
                isRoad = roster::possible(state.leg(a, last, node));
                last = node;
            }
        }
        if (!isRoad) continue;
        state.set(slots);
        Plan plan = roster::answerOf(model, state);
        if (faults(problem, plan).isEmpty()) plans.push_back(std::move(plan));
    }
    return plans;
}

} // namespace

/// Whoever asks for a plan again, with more time or less, has never less of it than before.
class PlanAgainTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fill(); }
    void aPlanThatKeepsTheRulesIsNeverLost();
    void noBoundIsBelowAPlanThatIsKnown();
    void anyScenarioThatKeepsTheRulesIsKeptUnlessABetterOneIsFound();
    void aDateThatWasMovedByHandIsWorthTheSameToTheSearch();
    void scenariosOfTheDemoAreNeverReplacedByWorse();

private:
    TourQuestion questionOf(const Scenario &scenario);
};

TourQuestion PlanAgainTest::questionOf(const Scenario &scenario)
{
    const auto found = m_store->read([&](Connection &connection) -> Result<TourQuestion> {
        FLOW_ASSIGN(TourAsk ask, readTourAsk(connection, scenario.tour, QDate(2026, 11, 20)));
        ask.rules = scenario.rules;
        takeDemands(scenario, ask);
        return readQuestion(connection, ask);
    });
    if (!found) qFatal("question: %s", qPrintable(found.error().args.join(u' ') + found.error().detail));
    return *found;
}

void PlanAgainTest::aPlanThatKeepsTheRulesIsNeverLost()
{
    AtOnce atOnce;
    int tried = 0;
    for (quint64 seed = 400; seed < 460; ++seed) {
        const Problem problem = test::smallRoster(seed);
        for (const Plan &before : soundPlans(problem, seed)) {
            ++tried;
            const roster::Model model = roster::compile(problem);
            roster::PlanState state(model);
            state.set(roster::slotsOf(model, before));
            QCOMPARE(roster::answerOf(model, state).profit, before.profit);
            const auto after = planRoster(problem, {.from = &before}, atOnce);
            QVERIFY_OK(after);
            QVERIFY2(after->profit >= before.profit - 1e-3, qPrintable(u"seed %1: %2 instead of %3"_s.arg(seed).arg(after->profit).arg(before.profit)));
        }
    }
    QVERIFY(tried > 1000);
}

void PlanAgainTest::noBoundIsBelowAPlanThatIsKnown()
{
    PlanProgress nobody;
    for (quint64 seed = 500; seed < 530; ++seed) {
        const Problem problem = test::smallRoster(seed);
        double best = 0;
        for (const Plan &known : soundPlans(problem, seed))
            best = std::max(best, known.profit);
        for (const qint64 moves : {100, 1'000, 30'000}) {
            const auto plan = planRoster(problem, {.moves = moves}, nobody);
            QVERIFY_OK(plan);
            QVERIFY2(plan->upperBound >= best - 1e-3, qPrintable(u"seed %1, %2 moves: %3 below %4"_s.arg(seed).arg(moves).arg(plan->upperBound).arg(best)));
        }
    }
}

void PlanAgainTest::anyScenarioThatKeepsTheRulesIsKeptUnlessABetterOneIsFound()
{
    roster::Random random(7);
    const std::array venues{m_lille, m_paris, m_lyon};
    for (int i = 0; i < 14; ++i)
        held(venues[size_t(random.below(3))], u"Room %1"_s.arg(i), QDate(2027, 3, 2).addDays(random.below(28)).toString(Qt::ISODate), 150'000 + 10'000 * random.below(30));
    for (int turn = 0; turn < 40; ++turn) {
        TourRules rules;
        rules.driveHours = 5 + random.below(6);
        rules.showsInARow = 1 + random.below(5);
        rules.daysOffPerWeek = random.below(4);
        if (random.below(2)) rules.prices.clear();
        const TourQuestion asked = question(rules);
        std::vector<std::vector<PlannedDate>> dates(1);
        std::set<int> days;
        for (size_t c = 0; c < asked.candidates.size(); ++c) {
            const Candidate &one = asked.problem.candidates[c];
            if ((one.demand.kind == Demand::Fixed || random.below(2)) && days.insert(one.days.front()).second) dates[0].push_back({int(c), one.days.front()});
        }
        const Plan known = valueOf(asked.problem, dates);
        Scenario before = scenarioOf(asked, known);
        before.tour = m_tour;
        const bool isSound = faults(asked.problem, known).isEmpty();
        for (const bool isStopped : {false, true}) {
            PlanWatch watch;
            if (isStopped) watch.cancel();
            const auto after = planNow(asked, {.moves = qint64(1 + random.below(400)), .seed = quint64(turn + 1)}, watch, &before);
            QVERIFY_OK(after);
            if (isSound) QVERIFY2(after->figures.profit >= before.figures.profit, qPrintable(u"turn %1: %2 instead of %3"_s.arg(turn).arg(after->figures.profit).arg(before.figures.profit)));
            QVERIFY(after->figures.bound >= after->figures.profit);
        }
    }
}

void PlanAgainTest::aDateThatWasMovedByHandIsWorthTheSameToTheSearch()
{
    Scenario scenario = planned();
    for (ScenarioStop &stop : scenario.stops)
        if (stop.hold == m_hold) {
            stop.day = QDate(2027, 3, 9);
            stop.demand = Demand::Pinned;
        }
    scenario = whatIf(question(), scenario); // as the page shows and stores it
    PlanWatch watch;
    const auto again = planNow(questionOf(scenario), {.moves = 2000}, watch, &scenario);
    QVERIFY_OK(again);
    const auto moved = std::ranges::find(again->stops, m_lille, &ScenarioStop::venue);
    QVERIFY(moved != again->stops.end());
    QCOMPARE(moved->day, QDate(2027, 3, 9));
    QCOMPARE(moved->kind, StopKind::Ask); // nobody holds that day
    QCOMPARE(moved->hold, 0);
    QCOMPARE(moved->chance, 3500);
    QCOMPARE(moved->demand, Demand::Pinned);
    QCOMPARE(again->figures.profit, scenario.figures.profit);
    const Followed followed = followPipeline(question(), *again);
    QVERIFY(followed.news.empty());
    QCOMPARE(whatIf(question(), followed.scenario).figures.profit, again->figures.profit);
}

void PlanAgainTest::scenariosOfTheDemoAreNeverReplacedByWorse()
{
    m_store = std::make_unique<test::TempStore>(); // the demo is made in an empty workspace
    NoProgress progress;
    const QDate today(2026, 11, 20);
    QVERIFY_OK(makeDemoAgency(**m_store, {.today = today, .venues = 240, .contacts = 330, .interactions = 700, .fans = 900, .orders = 500}, progress));
    const auto view = m_store->read([](Connection &connection) -> Result<TourView> {
        FLOW_ASSIGN(const auto tours, readTours(connection));
        return readTour(connection, tours.front().id);
    });
    QVERIFY_OK(view);
    QCOMPARE(view->scenarios.size(), 3UL);
    for (const Scenario &before : view->scenarios) {
        const TourQuestion asked = questionOf(before);
        QCOMPARE(whatIf(asked, before).figures.profit, before.figures.profit); // fresh: worth what was planned
        for (const bool isStopped : {true, false}) {
            PlanWatch watch;
            if (isStopped) watch.cancel();
            const auto after = planNow(asked, {.seconds = 0.5, .threads = 2}, watch, &before);
            QVERIFY_OK(after);
            QVERIFY2(after->figures.profit + 5 >= before.figures.profit, qPrintable(u"%1: %2 instead of %3"_s.arg(before.name).arg(after->figures.profit).arg(before.figures.profit)));
            QVERIFY(after->figures.bound >= before.figures.profit);
            QVERIFY(before.figures.bound >= after->figures.profit);
        }
    }
}

QTEST_GUILESS_MAIN(PlanAgainTest)
#include "tst_planagain.moc"
