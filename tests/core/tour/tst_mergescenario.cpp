// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/workspace/mergescenario.h"
#include "tests/support/dump.h"
#include "tests/support/smalltour.h"

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// Dates of one scenario taken into another.
class MergeScenarioTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fill(); }
    void datesOfAnotherScenarioAreTakenWithTheirClashesNamed();
    void aDateIsNotTakenOverAConfirmedShowNorWhenItIsGone();
    void mergingIsOneStepThatUndoTakesBack();

private:
    QList<MergeDate> compared(const Scenario &into, const Scenario &from);
    Merged merged(const Scenario &into, const Scenario &from, const QSet<QString> &candidates);
    static void drop(Scenario &scenario, const QString &candidate)
    {
        std::erase_if(scenario.stops, [&](const ScenarioStop &stop) { return stop.candidate == candidate; });
    }
};

QList<MergeDate> MergeScenarioTest::compared(const Scenario &into, const Scenario &from)
{
    ScenarioReckoner reckoner(question());
    const std::vector<MergeDate> dates = datesToMerge(reckoner, into, from);
    return {dates.begin(), dates.end()};
}

Merged MergeScenarioTest::merged(const Scenario &into, const Scenario &from, const QSet<QString> &candidates)
{
    ScenarioReckoner reckoner(question());
    return mergeDates(reckoner, into, datesToMerge(reckoner, into, from), candidates);
}

void MergeScenarioTest::datesOfAnotherScenarioAreTakenWithTheirClashesNamed()
{
    const QString lille = u"hold:%1"_s.arg(m_hold), lyon = u"hold:%1"_s.arg(m_offerHold);
    const qint64 amiens = insert(venueEntity(), {{u"name"_s, u"La Lune des Pirates"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 49.894}, {u"longitude"_s, 2.302}});
    const QString second = u"hold:%1"_s.arg(held(amiens, u"La Lune des Pirates"_s, u"2027-03-11"_s, 150'000));
    Scenario from = planned(), into = from;
    drop(into, lyon);
    drop(into, second);
    drop(from, lille);
    into = whatIf(question(), into);
    from = whatIf(question(), from);
    const QList<MergeDate> dates = compared(into, from);
    QCOMPARE(dates.size(), 2); // Paris is in both
    QCOMPARE(dates[0].stop.candidate, second);
    QCOMPARE(dates[0].givesWay.size(), 1UL); // Lille is on that day
    QCOMPARE(dates[0].givesWay.front().candidate, lille);
    QCOMPARE(dates[1].stop.candidate, lyon);
    QVERIFY(dates[1].givesWay.empty());

    // What is promised is what comes out.
    const Merged one = merged(into, from, {lyon});
    QCOMPARE(one.taken, 1);
    QCOMPARE(one.change, dates[1].change);
    QCOMPARE(one.scenario.figures.profit, into.figures.profit + one.change);
    const auto taken = std::ranges::find(one.scenario.stops, lyon, &ScenarioStop::candidate);
    QCOMPARE(taken->day, QDate(2027, 3, 13));
    QCOMPARE(taken->demand, Demand::Pinned);
    QVERIFY(std::ranges::contains(one.scenario.stops, lille, &ScenarioStop::candidate));
    const Merged both = merged(into, from, {lyon, second});
    QCOMPARE(both.taken, 2);
    QCOMPARE(both.givesWay.size(), 1UL);
    QVERIFY(!std::ranges::contains(both.scenario.stops, lille, &ScenarioStop::candidate));
    QCOMPARE(merged(into, from, {}).scenario.stops.size(), into.stops.size()); // nothing ticked, nothing changed

    // Another day: it moves, and what it would break is said. The clause of Lyon holds for twenty days around it.
    Scenario later = into;
    std::ranges::find(later.stops, lille, &ScenarioStop::candidate)->day = QDate(2027, 3, 12);
    const QList<MergeDate> moved = compared(into, later);
    QCOMPARE(moved.size(), 1);
    QCOMPARE(moved[0].before, QDate(2027, 3, 11));
    const qint64 villeurbanne = insert(venueEntity(), {{u"name"_s, u"Le Transbordeur"_s}, {u"kind"_s, u"club"_s}, {u"country"_s, u"FR"_s}, {u"latitude"_s, 45.78}, {u"longitude"_s, 4.86}});
    const QString near = u"hold:%1"_s.arg(held(villeurbanne, u"Le Transbordeur"_s, u"2027-03-20"_s, 400'000));
    Scenario withLyon = whatIf(question(), one.scenario), withNear = planned();
    const QList<MergeDate> clash = compared(withLyon, withNear);
    const auto broken = std::ranges::find(clash, near, [](const MergeDate &date) { return date.stop.candidate; });
    QVERIFY(broken != clash.end());
    QVERIFY(std::ranges::any_of(broken->broken, [](const PlanReason &reason) { return reason.rule == Rule::Radius; }));
}

void MergeScenarioTest::aDateIsNotTakenOverAConfirmedShowNorWhenItIsGone()
{
    const Scenario into = planned();
    Scenario from = into;
    std::ranges::find(from.stops, m_hold, &ScenarioStop::hold)->day = QDate(2027, 3, 10); // Paris is confirmed then
    ScenarioStop old = from.stops.back();
    old.candidate = u"hold:4711"_s;
    old.day = QDate(2027, 3, 25);
    from.stops.push_back(old);
    const QList<MergeDate> dates = compared(into, from);
    QCOMPARE(dates.size(), 2);
    QCOMPARE(dates[0].state, MergeDate::Confirmed);
    QCOMPARE(dates[0].givesWay.front().place, u"La Verrière"_s);
    QCOMPARE(dates[1].state, MergeDate::Gone);
    QCOMPARE(merged(into, from, {u"hold:%1"_s.arg(m_hold), u"hold:4711"_s}).taken, 0);
}

void MergeScenarioTest::mergingIsOneStepThatUndoTakesBack()
{
    Scenario from = planned(), into = from;
    drop(into, u"hold:%1"_s.arg(m_offerHold));
    into = whatIf(question(), into);
    into.id = *m_store->write([&](Connection &connection) { return saveScenario(connection, into); });
    into.tour = m_tour;
    const QStringList before = *m_store->read(test::dump);
    const Merged all = merged(into, from, {u"hold:%1"_s.arg(m_offerHold)});
    QVERIFY_OK(m_store->write([&](Connection &connection) { return saveScenario(connection, all.scenario); }, u"tour.merge"_s));
    QCOMPARE(m_store->read([&](Connection &connection) { return readScenario(connection, into.id); })->stops.size(), 3UL);
    QVERIFY_OK(undone());
    QCOMPARE(*m_store->read(test::dump), before);
}

QTEST_GUILESS_MAIN(MergeScenarioTest)
#include "tst_mergescenario.moc"
