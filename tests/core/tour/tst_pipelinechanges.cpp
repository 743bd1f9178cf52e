// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/deal/holdbook.h"
#include "core/entities.h"
#include "core/tour/workspace/followpipeline.h"
#include "core/tour/workspace/planrun.h"
#include "tests/support/dump.h"
#include "tests/support/smalltour.h"

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// The pipeline goes on after a scenario was planned: holds fall, shows are confirmed or called off, venues answer.
class PipelineChangesTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nothingNewIsNoNews();
    void aHoldThatIsOverIsTold();
    void aShowThatIsCalledOffIsTold();
    void aHoldThatWasMovedTakesItsDateAlong();
    void whatWasConfirmedMeanwhileIsInThePlan();
    void aConfirmedShowPushesOthersFromItsDay();
    void whatWasPlayedStaysInThePlan();
    void applyingLeavesOutWhatIsOver();
    void applyingLeavesOutWhatIsTaken();
    void applyingAfterTheHoldWasConfirmedChangesNothingOfIt();
    void applyingTwiceAsksNobodyTwice();
    void aVenueThatWasAskedStaysInThePlan();
    void anAppliedScenarioThatIsChangedCanBeAppliedAgain();
    void aRepairKeepsWhatItCan();
    void aStopEndsASearchByMoves();
    void theBestOfTheSearchesIsKept();

private:
    qint64 saved(Scenario scenario);
    Scenario stored(qint64 id);
    ApplyReport applied(qint64 id);
    void set(const Entity &entity, qint64 id, const Values &values);
    qint64 count(const QByteArray &sql);
    static const ScenarioStop *at(const Scenario &scenario, qint64 venue);
    /// Paris and Lille, and a venue in Reims on the 12th that nobody has asked.
    qint64 withSomebodyToAsk();
};

void PipelineChangesTest::init() { fill(); }

qint64 PipelineChangesTest::saved(Scenario scenario)
{
    const auto id = m_store->write([&](Connection &connection) { return saveScenario(connection, scenario); });
    return id ? *id : 0;
}

Scenario PipelineChangesTest::stored(qint64 id)
{
    return *m_store->read([&](Connection &connection) { return readScenario(connection, id); });
}

ApplyReport PipelineChangesTest::applied(qint64 id)
{
    const auto report = m_store->write([&](Connection &connection) { return applyScenario(connection, id); }, u"tour.apply"_s);
    if (!report) qFatal("apply: %s", qPrintable(report.error().args.join(u' ') + report.error().detail));
    return *report;
}

void PipelineChangesTest::set(const Entity &entity, qint64 id, const Values &values)
{
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(entity, id, values); }));
}

qint64 PipelineChangesTest::count(const QByteArray &sql)
{
    return *m_store->read([&](Connection &connection) -> Result<qint64> {
        FLOW_ASSIGN(Statement row, connection.prepare(sql.constData()));
        FLOW_TRY(row.step());
        return row.integer(0);
    });
}

const ScenarioStop *PipelineChangesTest::at(const Scenario &scenario, qint64 venue)
{
    const auto found = std::ranges::find_if(scenario.stops, [&](const ScenarioStop &stop) { return stop.venue == venue && stop.day.isValid(); });
    return found == scenario.stops.end() ? nullptr : &*found;
}

void PipelineChangesTest::nothingNewIsNoNews()
{
    const Scenario scenario = stored(saved(planned()));
    const Followed followed = followPipeline(question(), scenario);
    QVERIFY(followed.news.empty());
    QVERIFY(followed.scenario.stops == scenario.stops);
}

void PipelineChangesTest::aHoldThatIsOverIsTold()
{
    const Scenario scenario = stored(saved(planned()));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return endHolds(connection, {m_hold}, HoldEnd::Cleared); }));
    const Followed followed = followPipeline(question(), scenario);
    QCOMPARE(followed.news.size(), 1UL);
    QCOMPARE(followed.news.front(), (DateNews{DateNews::Gone, m_artist, u"L’Entrepôt bleu"_s, QDate(2027, 3, 11)}));
}

void PipelineChangesTest::aShowThatIsCalledOffIsTold()
{
    const Scenario scenario = stored(saved(planned()));
    // The same room goes on being talked to; that is no show.
    insert(prospectEntity(), {{u"artist_id"_s, m_artist}, {u"venue_id"_s, m_paris}, {u"venue_name"_s, u"La Verrière"_s}, {u"state"_s, u"pitched"_s}});
    set(showEntity(), at(scenario, m_paris)->show, {{u"status"_s, u"cancelled"_s}});
    const Followed followed = followPipeline(question(), scenario);
    QCOMPARE(followed.news.size(), 1UL);
    QCOMPARE(followed.news.front().what, DateNews::Gone);
    QCOMPARE(followed.news.front().place, u"La Verrière"_s);
}

void PipelineChangesTest::aHoldThatWasMovedTakesItsDateAlong()
{
    const Scenario scenario = stored(saved(planned()));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return moveHold(connection, m_hold, QDate(2027, 3, 12)); }));
    const Followed followed = followPipeline(question(), scenario);
    QCOMPARE(followed.news.size(), 1UL);
    QCOMPARE(followed.news.front(), (DateNews{DateNews::Moved, m_artist, u"L’Entrepôt bleu"_s, QDate(2027, 3, 12)}));
    QCOMPARE(at(followed.scenario, m_lille)->day, QDate(2027, 3, 12));
    // Whoever drags it to another day on the page has not moved the hold.
    Scenario dragged = scenario;
    for (ScenarioStop &stop : dragged.stops)
        if (stop.venue == m_lille) stop.day = QDate(2027, 3, 9);
    dragged = whatIf(question(), dragged);
    QCOMPARE(at(followPipeline(question(), dragged).scenario, m_lille)->day, QDate(2027, 3, 9));
}

void PipelineChangesTest::whatWasConfirmedMeanwhileIsInThePlan()
{
    const Scenario scenario = stored(saved(planned()));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return confirmHold(connection, m_hold); }));
    const qint64 lyon = confirmed(m_artist, m_lyon, u"Le Petit Rhône"_s, u"2027-03-20"_s, 200'000);
    const TourQuestion asked = question();
    const Followed followed = followPipeline(asked, scenario);
    QCOMPARE(followed.news.size(), 1UL); // that the hold is a show now is as it was planned
    QCOMPARE(followed.news.front(), (DateNews{DateNews::Added, m_artist, u"Le Petit Rhône"_s, QDate(2027, 3, 20)}));
    QCOMPARE(at(followed.scenario, m_lille)->kind, StopKind::Confirmed);
    const Scenario now = whatIf(asked, followed.scenario);
    QVERIFY(std::ranges::contains(now.stops, lyon, &ScenarioStop::show));
    QCOMPARE(at(now, m_lille)->kind, StopKind::Confirmed);
    QVERIFY(now.figures.profit > whatIf(asked, scenario).figures.profit);
}

void PipelineChangesTest::aConfirmedShowPushesOthersFromItsDay()
{
    const Scenario scenario = stored(saved(planned()));
    confirmed(m_artist, m_paris, u"La Verrière"_s, u"2027-03-11"_s, 200'000);
    const Followed followed = followPipeline(question(), scenario);
    QVERIFY(std::ranges::contains(followed.news, DateNews{DateNews::GivesWay, m_artist, u"L’Entrepôt bleu"_s, QDate(2027, 3, 11)}));
    QVERIFY(!at(followed.scenario, m_lille));
}

void PipelineChangesTest::whatWasPlayedStaysInThePlan()
{
    const Scenario scenario = stored(saved(planned()));
    set(showEntity(), at(scenario, m_paris)->show, {{u"status"_s, u"played"_s}});
    const auto later = m_store->read([&](Connection &connection) -> Result<TourQuestion> {
        FLOW_ASSIGN(const TourAsk ask, readTourAsk(connection, m_tour, QDate(2027, 3, 11)));
        return readQuestion(connection, ask);
    });
    QVERIFY_OK(later);
    QVERIFY(followPipeline(*later, scenario).news.empty());
    const Scenario again = searched(*later);
    QVERIFY(at(again, m_paris));
    QCOMPARE(at(again, m_paris)->kind, StopKind::Confirmed);
}

void PipelineChangesTest::applyingLeavesOutWhatIsOver()
{
    const qint64 id = saved(planned());
    QVERIFY_OK(m_store->write([&](Connection &connection) { return endHolds(connection, {m_hold}, HoldEnd::Cleared); }));
    const ApplyReport report = applied(id);
    QCOMPARE(report.left.size(), 1UL);
    QCOMPARE(report.left.front(), (LeftDate{u"L’Entrepôt bleu"_s, QDate(2027, 3, 11), LeftDate::Gone, {}}));
    QCOMPARE(report.holds, 0);
    QCOMPARE(report.shows, 1);
    QCOMPARE(count("SELECT count(*) FROM budget_line WHERE title = 'L’Entrepôt bleu'"), 0); // no money from what is over
}

void PipelineChangesTest::applyingLeavesOutWhatIsTaken()
{
    const qint64 id = saved(planned());
    confirmed(m_artist, m_paris, u"La Verrière"_s, u"2027-03-11"_s, 100'000);
    const qint64 other = insert(artistEntity(), {{u"name"_s, u"Kassim Oro"_s}, {u"status"_s, u"active"_s}});
    insert(showEntity(), {{u"artist_id"_s, other}, {u"artist_name"_s, u"Kassim Oro"_s}, {u"venue_id"_s, m_lyon}, {u"venue_name"_s, u"Le Petit Rhône"_s}, {u"day"_s, u"2027-03-13"_s}, {u"status"_s, u"confirmed"_s}});
    const ApplyReport report = applied(id);
    QCOMPARE(report.left.size(), 2UL);
    QCOMPARE(report.left[0], (LeftDate{u"L’Entrepôt bleu"_s, QDate(2027, 3, 11), LeftDate::Taken, u"La Verrière"_s}));
    QCOMPARE(report.left[1], (LeftDate{u"Le Petit Rhône"_s, QDate(2027, 3, 13), LeftDate::Taken, u"Kassim Oro"_s}));
    QCOMPARE(report.shows, 0);
    QCOMPARE(count("SELECT count(*) FROM hold WHERE is_target = 1"), 0);
}

void PipelineChangesTest::applyingAfterTheHoldWasConfirmedChangesNothingOfIt()
{
    const qint64 id = saved(planned());
    QVERIFY_OK(m_store->write([&](Connection &connection) { return confirmHold(connection, m_offerHold); }));
    const ApplyReport report = applied(id);
    QVERIFY(report.left.empty());
    QCOMPARE(report.shows, 0);
    QCOMPARE(report.holds, 1);
    QCOMPARE(count("SELECT count(*) FROM show WHERE day = '2027-03-13'"), 1);
}

qint64 PipelineChangesTest::withSomebodyToAsk()
{
    const qint64 reims = insert(venueEntity(), {{u"name"_s, u"La Cartonnerie"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Reims"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 49.25},
                                                   {u"longitude"_s, 4.03}, {u"capacity"_s, 500}, {u"currency"_s, u"EUR"_s}});
    TourRules rules;
    rules.askVenues = true;
    const TourQuestion asked = question(rules);
    std::vector<std::vector<PlannedDate>> dates(1);
    for (size_t c = 0; c < asked.candidates.size(); ++c) {
        const StopKind kind = asked.candidates[c].kind;
        if (kind == StopKind::Ask ? asked.candidates[c].venue == reims : asked.candidates[c].venue != m_lyon)
            dates[0].push_back({int(c), kind == StopKind::Ask ? int(asked.ask.first.daysTo(QDate(2027, 3, 12))) : asked.problem.candidates[c].days.front()});
    }
    Scenario scenario = scenarioOf(asked, valueOf(asked.problem, dates));
    scenario.tour = m_tour;
    scenario.name = u"With Reims"_s;
    return saved(scenario);
}

void PipelineChangesTest::applyingTwiceAsksNobodyTwice()
{
    const qint64 id = withSomebodyToAsk();
    QCOMPARE(applied(id).prospects, 1);
    QCOMPARE(applied(id).prospects, 1);
    QCOMPARE(count("SELECT count(*) FROM prospect"), 1);
    QCOMPARE(count("SELECT count(*) FROM prospect WHERE first_day = '2027-03-12' AND last_day = '2027-03-12'"), 1);
}

void PipelineChangesTest::aVenueThatWasAskedStaysInThePlan()
{
    const qint64 id = withSomebodyToAsk();
    const Scenario before = stored(id); // as the page has it, and as another scenario of the tour keeps it
    applied(id);
    const TourQuestion asked = question();
    for (const Scenario &scenario : {before, stored(id)}) {
        const Followed followed = followPipeline(asked, scenario);
        QVERIFY(followed.news.empty());
        QCOMPARE(whatIf(asked, followed.scenario).stops.size(), scenario.stops.size());
    }
    // The venue grants the day: the date rests on a hold now.
    QVERIFY_OK(m_store->write([&](Connection &connection) {
        return grantHold(connection, {.artistId = m_artist, .venueId = stored(id).stops.back().venue, .prospectId = stored(id).stops.back().prospect, .day = QDate(2027, 3, 12)});
    }));
    const Followed held = followPipeline(question(), stored(id));
    QVERIFY(held.news.empty());
    QCOMPARE(held.scenario.stops.back().kind, StopKind::Hold);
    QCOMPARE(applied(id).holds, 2);
    QCOMPARE(count("SELECT count(*) FROM prospect"), 1);
}

void PipelineChangesTest::anAppliedScenarioThatIsChangedCanBeAppliedAgain()
{
    const qint64 id = saved(planned());
    applied(id);
    QVERIFY(stored(id).isApplied);
    QVERIFY(!stored(id).isChanged);
    QCOMPARE(count("SELECT is_target FROM hold WHERE id = 1"), 1);
    Scenario without = stored(id);
    std::erase_if(without.stops, [&](const ScenarioStop &stop) { return stop.venue == m_lille; });
    saved(without);
    QVERIFY(stored(id).isChanged);
    applied(id);
    QVERIFY(!stored(id).isChanged);
    QCOMPARE(count("SELECT is_target FROM hold WHERE id = 1"), 0); // nobody works for it any more
    QCOMPARE(count("SELECT count(*) FROM budget_line WHERE title = 'L’Entrepôt bleu'"), 0);
}

void PipelineChangesTest::aRepairKeepsWhatItCan()
{
    const qint64 toulouse = insert(venueEntity(), {{u"name"_s, u"Le Bikini"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Paris"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 48.85},
                                                      {u"longitude"_s, 2.36}, {u"capacity"_s, 500}, {u"currency"_s, u"EUR"_s}});
    held(toulouse, u"Le Bikini"_s, u"2027-03-12"_s, 250'000);
    const Scenario scenario = stored(saved(planned()));
    QVERIFY_OK(m_store->write([&](Connection &connection) { return endHolds(connection, {m_hold}, HoldEnd::Cleared); }));
    PlanWatch watch;
    const auto repaired = planNow(question(), {.moves = 20'000, .changePrice = 10'000}, watch, &scenario);
    QVERIFY_OK(repaired);
    QVERIFY(!at(*repaired, m_lille));
    for (const ScenarioStop &stop : scenario.stops)
        if (stop.venue != m_lille) QVERIFY2(at(*repaired, stop.venue) && at(*repaired, stop.venue)->day == stop.day, qPrintable(stop.place));
}

void PipelineChangesTest::aStopEndsASearchByMoves()
{
    PlanWatch watch;
    watch.cancel();
    const auto plan = planNow(question(), {.moves = qint64(1) << 40}, watch);
    QVERIFY_OK(plan);
    QVERIFY(plan->report.canceled);
    QVERIFY(!plan->stops.empty());
}

void PipelineChangesTest::theBestOfTheSearchesIsKept()
{
    const TourQuestion asked = question();
    PlanWatch watch;
    const auto plan = planNow(asked, {.moves = 20'000}, watch);
    QVERIFY_OK(plan);
    qint64 best = std::numeric_limits<qint64>::min();
    for (const CurvePoint &point : watch.curve()) {
        QVERIFY(point.best >= best); // more effort is never worth less
        best = point.best;
    }
    QCOMPARE(plan->figures.profit, best);
}

QTEST_GUILESS_MAIN(PipelineChangesTest)
#include "tst_pipelinechanges.moc"
