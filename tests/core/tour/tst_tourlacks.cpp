// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/entities.h"
#include "core/tour/workspace/figures.h"
#include "tests/support/smalltour.h"

#include <algorithm>

using namespace flow;
using namespace flow::tour;
using namespace Qt::StringLiterals;

/// What a workspace does not say, or says wrongly: named, and planned around.
class TourLacksTest : public QObject, private test::SmallTour
{
    Q_OBJECT
private Q_SLOTS:
    void init() { fill(); }
    void anArtistWithoutAHomeIsNamedAndPlanned();
    void whatIsNowhereIsNamed();
    void aConfirmedShowThatIsNowhereKeepsItsDay();
    void aWayThatMakesNoSenseIsNotBelieved();
    void aCurrencyThatNobodyKnowsIsNamedAndCountsAsNothing();
};

void TourLacksTest::anArtistWithoutAHomeIsNamedAndPlanned()
{
    const auto home = [&](const QVariant &town) {
        QVERIFY_OK(m_store->write([&](Connection &connection) {
            return Records(connection).update(artistEntity(), m_artist, {{u"latitude"_s, QVariant()}, {u"longitude"_s, QVariant()}, {u"home_town"_s, town}});
        }));
    };
    QVERIFY(question().lacks.empty());
    home({});
    const TourQuestion asked = question();
    QCOMPARE(asked.lacks.size(), 1UL);
    QCOMPARE(asked.lacks[0].what, TourLack::Home);
    const Scenario plan = searched(asked);
    QVERIFY(std::ranges::count_if(plan.stops, [](const ScenarioStop &stop) { return stop.day.isValid(); }) >= 1);
    const PlanReason &first = plan.figures.reasons.front(); // before anything else
    QCOMPARE(first.kind, PlanReason::NoHome);
    QCOMPARE(first.artist, u"Lune Aride"_s);
    QVERIFY(first.place2.isEmpty());
    QCOMPARE(whatIf(asked, plan).figures.reasons.front(), first); // a date that moves changes nothing of it
    QCOMPARE(Figures::fromJson(plan.figures.toJson()).reasons.front(), first);
    home(u"Xyzzyville"_s);
    const TourQuestion written = question();
    QCOMPARE(written.lacks[0].town, u"Xyzzyville"_s);
    home(u"Nantes"_s);
    QVERIFY(question().lacks.empty()); // the gazetteer knows it
}

void TourLacksTest::whatIsNowhereIsNamed()
{
    const qint64 lost = insert(venueEntity(), {{u"name"_s, u"Salle perdue"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Xyzzyville"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 500}});
    const qint64 hold = held(lost, u"Salle perdue"_s, u"2027-03-20"_s, 900'000);
    const Scenario plan = searched(question());
    const QString key = u"hold:%1"_s.arg(hold);
    const auto left = std::ranges::find(plan.figures.reasons, key, &PlanReason::key);
    QVERIFY(left != plan.figures.reasons.end());
    QCOMPARE(left->kind, PlanReason::NoPlace);
    QVERIFY(left->leavesOut() && !left->isGiven());
    QCOMPARE(left->place, u"Salle perdue"_s);
    QCOMPARE(left->place2, u"Xyzzyville"_s);
    const Scenario again = whatIf(question(), plan);
    QCOMPARE(std::ranges::count(again.figures.reasons, key, &PlanReason::key), 1); // not told twice
}

void TourLacksTest::aConfirmedShowThatIsNowhereKeepsItsDay()
{
    // Agreed on the day of the hold in Lille, in a town that nobody knows.
    const qint64 lost = insert(venueEntity(), {{u"name"_s, u"Salle perdue"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Xyzzyville"_s}, {u"country"_s, u"FR"_s}});
    const qint64 show = confirmed(m_artist, lost, u"Salle perdue"_s, u"2027-03-11"_s, 100'000);
    const Scenario plan = searched(question());
    QVERIFY(std::ranges::none_of(plan.stops, [](const ScenarioStop &stop) { return stop.day == QDate(2027, 3, 11); }));
    const PlanReason &first = plan.figures.reasons.front();
    QCOMPARE(first.kind, PlanReason::NowhereButAgreed);
    QCOMPARE(first.key, u"show:%1"_s.arg(show));
    QCOMPARE(first.day, QDate(2027, 3, 11));
    QVERIFY(first.warns());
}

/// A service that was wrong, a file with holes, a row from another program.
void TourLacksTest::aWayThatMakesNoSenseIsNotBelieved()
{
    const QString nantes = placeKeyOf({47.218, -1.554}), paris = placeKeyOf({48.857, 2.352}), lille = placeKeyOf({50.633, 3.066});
    const auto leg = [&](const QString &from, const QString &to, double km, double minutes) {
        insert(travelLegEntity(), {{u"from_place"_s, from}, {u"to_place"_s, to}, {u"km"_s, km}, {u"minutes"_s, minutes}, {u"source"_s, u"file"_s}, {u"fetched_at"_s, qint64(1)}});
    };
    leg(nantes, paris, -386, 231);
    leg(paris, nantes, 386, 1e15);
    leg(paris, lille, 225, 0);
    const TourQuestion asked = question();
    const auto at = [&](const QString &key) { return int(std::ranges::find(asked.problem.places, key, &Place::id) - asked.problem.places.begin()); };
    for (const auto &[from, to] : {std::pair(nantes, paris), {paris, nantes}, {paris, lille}}) {
        QVERIFY(asked.leg(at(from), at(to)).estimated);
        const Tick minutes = asked.problem.travel.timeOf(at(from), at(to));
        QVERIFY(minutes > 60 && minutes < 600);
        QVERIFY(asked.problem.travel.kmOf(at(from), at(to)) > 0);
    }
    QCOMPARE(searched(asked).figures.confirmed, 1);
}

void TourLacksTest::aCurrencyThatNobodyKnowsIsNamedAndCountsAsNothing()
{
    const qint64 room = insert(venueEntity(), {{u"name"_s, u"Hoshi Hall"_s}, {u"kind"_s, u"club"_s}, {u"town"_s, u"Rouen"_s}, {u"country"_s, u"FR"_s}, {u"capacity"_s, 500}});
    const qint64 hold = held(room, u"Hoshi Hall"_s, u"2027-03-20"_s, 90'000'000);
    QVERIFY_OK(m_store->write([&](Connection &connection) { return Records(connection).update(holdEntity(), hold, {{u"currency"_s, u"XPF"_s}}); }));
    const TourQuestion asked = question();
    QCOMPARE(std::ranges::count(asked.lacks, TourLack::Rate, &TourLack::what), 1);
    const Scenario plan = searched(asked);
    const PlanReason &first = plan.figures.reasons.front();
    QCOMPARE(first.kind, PlanReason::NoRate);
    QCOMPARE(first.place2, u"XPF"_s);
    QVERIFY(first.isGiven() && !first.leavesOut());
    QCOMPARE(Figures::fromJson(plan.figures.toJson()).reasons.front(), first);
    QVERIFY2(plan.figures.fees < 2'000'000, qPrintable(QString::number(plan.figures.fees))); // not ninety million
    TourRules rules;
    QCOMPARE(currencyRate(rules, u"XPF"_s, u"EUR"_s), 0.0);
    rules.rates.insert(u"XPF"_s, 0.00838);
    QCOMPARE(currencyRate(rules, u"XPF"_s, u"EUR"_s), 0.00838);
}

QTEST_GUILESS_MAIN(TourLacksTest)
#include "tst_tourlacks.moc"
